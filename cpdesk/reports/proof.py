"""What can be said of a report before it leaves, each time found anew: its sums, its rules, what an outsider learns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from cpdesk.reports.check import check_chain
from cpdesk.reports.file import ReportFile, canonical
from cpdesk.reports.reach import values_left
from cpdesk.reports.sums import Finding, arithmetic


@dataclass(frozen=True)
class Proof:
    """What was found.

    Attributes:
        left: by family and path, which values a protected number may stand for.
        findings: what is wanting; such a report does not leave.
        earlier: how many reports of the school it was held against.
        size: of the file, in bytes.

    """

    left: Mapping[tuple[str, str], tuple[int, ...]]
    findings: Sequence[Finding]
    earlier: int
    size: int

    @property
    def fewest(self) -> int:
        """The fewest values that are left to any number, 0 where none is protected."""
        return min(map(len, self.left.values()), default=0)


def prove(report: ReportFile, earlier: Sequence[bytes]) -> Proof:
    """Return what is found in a report, signed or not, and between it and the files issued before it."""
    content = msgspec.to_builtins(report)
    data = canonical(content)
    findings = [*arithmetic(content), *check_chain([*earlier, data])]
    return Proof(values_left(content["cpdesk"]["families"]), findings, len(earlier), len(data))
