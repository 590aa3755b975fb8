"""The definition of the indicators: a slip is named with file, line and rule before anything is counted."""

import pytest

from cpdesk import resource
from cpdesk.reports.definition import parse
from cpdesk.rules.packs import PackError

TEXT = resource("reports", "kz-school-2026.toml").read_text("utf-8")
LINES = TEXT.splitlines()


def line_of(start: str, after: str) -> int:
    """Return the number of the first line that starts so, after a line that holds ``after``."""
    begin = next(at for at, line in enumerate(LINES) if after in line)
    return next(at for at, line in enumerate(LINES) if at >= begin and line.startswith(start)) + 1


def changed(start: str, after: str, to: str) -> str:
    at = line_of(start, after) - 1
    return "\n".join([*LINES[:at], *([to] if to else []), *LINES[at + 1 :]]) + "\n"


def test_the_shipped_definition_has_the_three_indicators_in_three_languages() -> None:
    defined = parse("x", TEXT)

    codes = [family.code for family in defined.families]
    assert {"CTX01", "CON01", "REF01"} <= set(codes)
    assert all(set(family.title) == {"ru", "kk", "en"} for family in defined.families)
    assert defined.family("CON01").persons == "CON01P"
    assert defined.family("CTX01").kind == "plain"


WRONG: dict[str, tuple[str, str, str, str, str]] = {
    "an unknown kind": ("kind", "CON01P", 'kind = "guess"', "pack.value", "known"),
    "an unknown unit": ("unit", "CON01P", 'unit = "hours"', "pack.value", "known"),
    "a base of its own": ("base", "CON01P", "base = 4", "pack.value", "known"),
    "records that are not counted": ("counts", "CON01P", 'counts = "lessons"', "pack.value", "known"),
    "a dimension twice": ("splits", '"CON01P"', 'splits = [["band", "sex"], ["sex"]]', "pack.value", "dimension"),
    "an unknown dimension": ("splits", '"CON01P"', 'splits = [["class"]]', "pack.value", "dimension"),
    "the same counted twice": ("counts", '"REF01P"', 'counts = "individual consultations"', "pack.value", "overlap"),
    "a code twice": ("code", '"REF01"', 'code = "CON01"', "pack.value", "overlap"),
    "no such persons": ("persons", 'code = "CON01"', 'persons = "X"', "pack.value", "persons"),
    "events split further": ("splits", 'code = "REF01"', 'splits = [["target"], ["sex"]]', "pack.value", "persons"),
    "a missing value": ("verified", 'code = "REF01"', "", "pack.missing", ""),
    "two languages": ("title", 'code = "REF01"', 'title = { ru = "Н", kk = "Ж" }', "pack.language", ""),
    "no source": ("source", 'code = "REF01"', 'source = " "', "pack.source", ""),
    "a sensitive one split twice": (
        "base",
        '"CON01P"',
        "base = 5\nsensitive = true",
        "pack.value",
        "sensitive",
    ),
    "cases known by name that are split": (
        "base",
        '"CON01P"',
        "base = 3\nknown_by_name = true",
        "pack.value",
        "by_name",
    ),
}


@pytest.mark.parametrize("slip", WRONG)
def test_a_slip_is_named_with_its_line(slip: str) -> None:
    start, after, to, code, rule = WRONG[slip]

    with pytest.raises(PackError) as error:
        parse("own.toml", changed(start, after, to))

    assert (error.value.file, error.value.code) == ("own.toml", code)
    assert error.value.facts.get("rule", "") == rule
    assert begin_of(after) <= error.value.line <= begin_of(after) + 12


def begin_of(after: str) -> int:
    return next(at for at, line in enumerate(LINES) if after in line)


def test_what_is_no_toml_is_named_too() -> None:
    with pytest.raises(PackError) as error:
        parse("own.toml", TEXT + "\nthis is not\n")

    assert error.value.code == "pack.syntax"
