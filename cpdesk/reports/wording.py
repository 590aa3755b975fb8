"""What a report says in words, on paper and on the screen: periods, parts, states, rules, findings of a check."""

from collections.abc import Mapping
from typing import Any, Final

from cpdesk.casework.terms import term
from cpdesk.reports.file import FileCell
from cpdesk.reports.places import VALUES
from cpdesk.reports.sums import SMALLEST, Finding
from cpdesk.rules.pupils import InstructionLanguage, SupportLevel
from cpdesk.rules.referrals import AgencyKind
from cpdesk.rules.sessions import Topic
from cpdesk.words import translate

MOVES: Final = ("taken_on", "closed")
_ENUMS: Final = {"language": InstructionLanguage, "topic": Topic, "target": AgencyKind, "level": SupportLevel}


def period_name(code: str) -> str:
    """Return what a period is called."""
    if "-q" in code:
        year, _, number = code.rpartition("-q")
        years = year.replace("-", "/")
        return translate("Report", "Quarter {number} of the school year {year}").format(number=number, year=years)
    if "-Q" in code:
        year, _, number = code.rpartition("-Q")
        return translate("Report", "Calendar quarter {number} of {year}").format(number=number, year=year)
    return code.replace("..", " — ")


def dimension_name(dimension: str) -> str:
    """Return what a dimension is called above its parts."""
    return {
        "sex": translate("Report", "Sex"),
        "band": translate("Report", "Grades"),
        "language": translate("Report", "Language of instruction"),
        "topic": translate("Report", "Topic"),
        "target": translate("Report", "Organisation"),
        "level": translate("Report", "Level of support"),
    }[dimension]


def part_name(part: str) -> str:
    """Return what one part of a path is called: ``sex:f``."""
    dimension, _, value = part.partition(":")
    if value == "u":
        return translate("Report", "not recorded")
    if dimension == "band":
        return _bands()[value]
    if dimension == "sex":
        return {"f": translate("Report", "girls"), "m": translate("Report", "boys")}[value]
    return term(_ENUMS[dimension](value))


def move_name(move: str) -> str:
    """Return what came to a stock in the period, and what went: ``taken_on``, ``closed``."""
    return {
        "taken_on": translate("Report", "Taken on in the period"),
        "closed": translate("Report", "Ended in the period"),
    }[move]


def path_name(path: str) -> str:
    """Return what a whole path is called: «grades 5–9, girls»."""
    if path in MOVES:
        return move_name(path)
    return ", ".join(map(part_name, path.split(".")))


def reading_place(path: str) -> list[int]:
    """Return where a path stands among others as they are read: grades upwards, «not recorded» last."""
    parts = (part.partition(":") for part in path.split("."))
    return [VALUES[dimension].index(value) for dimension, _, value in parts]


def rounding_sentence(base: int) -> str:
    """Return what the face of a report says of its rounding."""
    return translate(
        "Report",
        "Numbers of events and of children are rounded to a multiple of {base}, so that nobody can be recognised: "
        "each differs from the exact one by less than {base}, and 0 may stand for up to {most}. "
        "All sums add up. The exact numbers are in the journal of the school.",
    ).format(base=base, most=base - 1)


def cell_text(cell: FileCell) -> str:
    """Return how a cell is written: five states, five signs."""
    if cell.s == "number":
        return str(cell.v)
    return {
        "void": "—",
        "nil": translate("Report", "there was none"),
        "missing": translate("Report", "not reported"),
        "unsplit": translate("Report", "not split"),
    }[cell.s]


def why_not_split(why: str, base: int) -> str:
    """Return the public rule by which parts are not published."""
    return {
        "small-total": translate("Report", "the whole is published as less than {least}").format(least=2 * base),
        "small-group": translate("Report", "a group has fewer than {least} pupils").format(least=SMALLEST.get(base, 0)),
        "nearly-all": translate("Report", "more than half of a group is meant"),
        "few-children": translate("Report", "fewer than {least} children stand behind the events").format(
            least=2 * base
        ),
        "linked": translate("Report", "the parts changed more than children came and went"),
    }[why]


def why_missing(why: str) -> str:
    """Return why an indicator has no numbers: a reason of the definition, or the one that she typed."""
    return translate("Report", "the program keeps no such records yet") if why == "no-records" else why


def legend(base: int) -> list[tuple[str, str]]:
    """Return the signs of a report and what each means."""
    return [
        (
            translate("Report", "number"),
            translate(
                "Report", "rounded to a multiple of {base}; differs from the exact one by less than {base}"
            ).format(base=base),
        ),
        ("0", translate("Report", "none, or up to {most}").format(most=base - 1)),
        (translate("Report", "not split"), translate("Report", "only the whole is published, by a public rule")),
        ("—", translate("Report", "cannot be: the school has no such group")),
        (translate("Report", "not reported"), translate("Report", "the school kept no record of it")),
    ]


def finding_text(finding: Finding) -> str:
    """Return what a check found, as a sentence with its place."""
    said = _findings().get(finding.code, finding.code).format_map(_Facts(finding.facts))
    return f"{finding.place}: {said}" if finding.place else said


class _Facts(dict[str, Any]):
    """Facts of a finding; what is not known is «?»."""

    def __missing__(self, key: str) -> str:
        return "?"


def _bands() -> Mapping[str, str]:
    return {
        "0": translate("Report", "grade 0"),
        "1-4": translate("Report", "grades 1–4"),
        "5-9": translate("Report", "grades 5–9"),
        "10-11": translate("Report", "grades 10–11"),
    }


def _findings() -> Mapping[str, str]:
    return {
        "report.too_large": translate("Check", "the file is larger than a report can be"),
        "report.form": translate("Check", "this is not a report file, or it is cut off"),
        "report.not_canonical": translate("Check", "the file was written anew by another program"),
        "check.format": translate("Check", "the file was made by a newer cpdesk: take the newest one to check it"),
        "check.signature": translate("Check", "the signature does not fit: something was changed after the issue"),
        "check.twice": translate("Check", "an indicator stands here twice"),
        "check.edition": translate("Check", "edition {edition} does not go with its reason"),
        "check.roll": translate("Check", "the groups on the roll give {parts}, the whole is {whole}"),
        "check.base": translate("Check", "a kind or a base of rounding that does not exist"),
        "check.state": translate("Check", "a sign that cannot stand here"),
        "check.multiple": translate("Check", "{number} is not a multiple of {base}"),
        "check.part": translate("Check", "a part that does not belong to this breakdown"),
        "check.sum": translate("Check", "the parts give {parts}, the whole is {whole}"),
        "check.rule": translate("Check", "split, or not split, against the public rules"),
        "check.values": translate("Check", "the list for the system of the district says other numbers"),
        "check.checks": translate("Check", "what the file says of itself is not so"),
        "check.pinned": translate("Check", "this number can stand for one value only: it is not protected"),
        "check.school": translate("Check", "this file is of another school"),
        "check.previous": translate("Check", "the report before it is not among these files, or is another one"),
        "check.other_key": translate("Check", "signed by another key than the file before"),
        "check.again": translate("Check", "edition {edition} does not follow the files before"),
        "check.stock": translate("Check", "before, taken on and closed give {expected}, the file says {told}"),
        "check.linked": translate("Check", "the parts changed more than children came and went"),
    }
