"""What the place of reports asks for, in jobs: the quarters, and one report with its proof."""

from collections.abc import Sequence
from dataclasses import dataclass

from cpdesk.casework import schools
from cpdesk.casework.desk import Desk
from cpdesk.casework.schools import SchoolRow
from cpdesk.reports import quarter as quarters
from cpdesk.reports.file import rounding
from cpdesk.reports.proof import Proof, prove
from cpdesk.reports.quarter import Listed, Quarter


@dataclass(frozen=True)
class Shown:
    """A report as it is shown.

    Attributes:
        obstacle: the code of the rule by which it cannot be issued now, or nothing.

    """

    quarter: Quarter
    proof: Proof
    obstacle: str
    school: SchoolRow

    @property
    def base(self) -> int:
        """The base of its rounding."""
        return rounding(self.quarter.report)


@dataclass(frozen=True)
class Asked:
    """All quarters, and the report of the one that is chosen."""

    listed: Sequence[Listed]
    shown: Shown | None


def ask(desk: Desk, wanted: str, issued: int | None = None) -> Asked:
    """Return the quarters and a report: the issued one, or that of ``wanted``, else the one that is due."""
    listed = quarters.listed(desk)
    wanted = next((each.period.code for each in listed if each.issued and each.issued.id == issued), wanted)
    codes = [each.period.code for each in listed]
    due = [each.period.code for each in listed if each.is_over and each.issued is None]
    code = wanted if wanted in codes else next(iter([*_still(desk, due), *codes]), "")
    return Asked(listed, look(desk, code) if code else None)


def look(desk: Desk, code: str) -> Shown:
    """Return the report of a quarter with its proof."""
    found = quarters.look(desk, code)
    proof = prove(found.report, quarters.before(desk, found))
    return Shown(found, proof, quarters.obstacle(desk, code), desk.ask(schools.this))


def _still(desk: Desk, codes: Sequence[str]) -> list[str]:
    """Return those that can be issued, the earliest first: a later one would close it for ever."""
    return [code for code in reversed(codes) if not quarters.obstacle(desk, code)]
