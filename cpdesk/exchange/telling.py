"""What a plan says of a class list and of each row, in words: for the window and the command alike."""

from collections.abc import Mapping
from typing import Any

from cpdesk.exchange.taking_in import Plan, PlannedRow, State
from cpdesk.words import translate


def state_name(state: State) -> str:
    """Return what a row is to the vault, in a word or two."""
    return {
        State.NEW: translate("Lists", "New", "one pupil"),
        State.NEAR: translate("Lists", "Alike", "one pupil"),
        State.KNOWN: translate("Lists", "Already here", "one pupil"),
        State.WRONG: translate("Lists", "Left out", "one pupil"),
    }[state]


def state_count(state: State, count: int) -> str:
    """Return how many rows are in a state, in words."""
    return {
        State.NEW: translate("Lists", "New: %n", "", count),
        State.NEAR: translate("Lists", "Alike: %n", "", count),
        State.KNOWN: translate("Lists", "Already here: %n", "", count),
        State.WRONG: translate("Lists", "Left out: %n", "", count),
    }[state]


def reasons(row: PlannedRow) -> str:
    """Return why a row is not new, and what is to be looked at in it; empty where there is nothing to say."""
    told = [_reasons()[row.reason].format(**_facts(row))] if row.reason else []
    if row.state is not State.KNOWN:
        told += [_remarks()[remark] for remark in row.listed.remarks]
    if row.taken and not row.listed.pupil.class_:
        told.append(translate("Lists", "No class in the list"))
    return " · ".join(told)


def summary(plan: Plan) -> dict[str, Any]:
    """Return a plan as plain values: how many rows of each state, and every row with what is to be said of it."""
    counts = {state.value: plan.counts[state] for state in State}
    return {**counts, "passed_over": plan.passed_over, "rows": list(map(_plain, plan.rows))}


def lines(told: Mapping[str, Any]) -> list[str]:
    """Return the lines that tell a ``summary`` with its ``file`` and ``enrolled``: how many, then each odd row."""
    head = translate(
        "Lists", "{file}: {new} new, {near} alike, {known} already here, {wrong} left out; enrolled: {enrolled}"
    )
    return [head.format(**told), *(_line(row) for row in told["rows"] if row["said"])]


def _line(row: Mapping[str, Any]) -> str:
    told = (row["sheet"], row["row"], state_name(State(row["state"])), row["name"], row["said"])
    return "\t".join(map(str, told))


def _plain(row: PlannedRow) -> dict[str, Any]:
    listed = row.listed
    return {
        "sheet": listed.sheet,
        "row": listed.row,
        "state": row.state.value,
        "reason": row.reason,
        "remarks": list(listed.remarks),
        "said": reasons(row),
        "name": row.name,
        "class": row.class_name,
        "known_id": row.facts.get("id"),
    }


def _facts(row: PlannedRow) -> dict[str, object]:
    return {"name": "", "class": "", "row": "", "sheet": ""} | dict(row.facts)


def _reasons() -> dict[str, str]:
    return _reasons_known() | {
        "born.unreadable": translate("Lists", "The birth date cannot be read: write it as 18.07.2015"),
        "pupil.born_implausible": translate("Lists", "No pupil can be born on that day: check the birth date"),
        "pupil.class_unknown": translate("Lists", "The class cannot be read: write it as 7Б"),
        "pupil.no_first_name": translate("Lists", "The first name is missing"),
        "pupil.no_last_name": translate("Lists", "The last name is missing"),
        "text.too_long": translate("Lists", "A name or the class is longer than 200 characters"),
    }


def _reasons_known() -> dict[str, str]:
    return {
        "left": translate("Lists", "Left this school: move the pupil to a class on the card"),
        "near_name": translate("Lists", "Perhaps the same pupil: {name}, {class}"),
        "other_class": translate("Lists", "Is in {class} here: the list says another class"),
        "other_iin": translate("Lists", "The same name and birth date, another IIN: {name}, {class}"),
        "same_iin": translate("Lists", "The same IIN"),
        "same_iin_other_name": translate("Lists", "The same IIN under another name: {name}"),
        "same_name": translate("Lists", "The same name and birth date"),
        "twice": translate("Lists", "Stands in this list twice, see row {row}"),
    }


def _remarks() -> dict[str, str]:
    return {
        "born.from_iin": translate("Lists", "The birth date is impossible, the one of the IIN is taken"),
        "iin.check_digit": translate("Lists", "Check the IIN: its last digit does not fit"),
        "iin.date": translate("Lists", "Check the IIN: it tells no birth date"),
        "iin.foreign": translate("Lists", "An IIN of an unusual form"),
        "iin.length": translate("Lists", "Check the IIN: it has 12 digits"),
        "iin.other_birth_date": translate("Lists", "The IIN tells another birth date"),
        "iin.other_sex": translate("Lists", "The IIN tells another sex"),
        "iin.rounded": translate("Lists", "The IIN was rounded by the spreadsheet and is left empty"),
        "name.odd": translate("Lists", "Check the name: it has signs that are no letters"),
    }
