"""What a plan says of a class list and of each row, in words: for the window and the command alike."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from cpdesk.casework.guardians import ListedAdult
from cpdesk.casework.terms import term
from cpdesk.exchange.headings import Column
from cpdesk.exchange.plans import Choice, Difference, Plan, PlannedRow, State
from cpdesk.rules import phones
from cpdesk.words import short_date, translate


def state_name(row: PlannedRow) -> str:
    """Return what a row is to the vault and what becomes of it, in a word or two."""
    if row.state is State.NEAR and row.choice is not Choice.NOTHING:
        enrolled = row.choice is Choice.ENROL
        return translate("Lists", "Another child", "one pupil") if enrolled else translate("Lists", "Same pupil")
    if row.state is State.NEW and row.choice is Choice.NOTHING:
        return translate("Lists", "Not taken", "one pupil")
    if row.choice is Choice.LEAVE:
        return translate("Lists", "Left the school", "one pupil")
    return {
        State.NEW: translate("Lists", "New", "one pupil"),
        State.NEAR: translate("Lists", "Same pupil?"),
        State.CHANGED: translate("Lists", "Changed", "one pupil"),
        State.KNOWN: translate("Lists", "Already here", "one pupil"),
        State.WRONG: translate("Lists", "Left out", "one pupil"),
        State.ABSENT: translate("Lists", "Not in the list", "one pupil"),
    }[row.state]


def state_count(state: State, count: int) -> str:
    """Return how many rows are in a state, in words."""
    return {
        State.NEW: translate("Lists", "New: %n", "", count),
        State.NEAR: translate("Lists", "Same pupil? %n", "", count),
        State.CHANGED: translate("Lists", "Changed: %n", "", count),
        State.KNOWN: translate("Lists", "Already here: %n", "", count),
        State.WRONG: translate("Lists", "Left out: %n", "", count),
        State.ABSENT: translate("Lists", "Not in the list: %n", "", count),
    }[state]


def choice_name(row: PlannedRow, choice: Choice) -> str:
    """Return a choice as the verb of its button."""
    if choice is Choice.ENROL:
        near = row.state is State.NEAR
        return translate("Lists", "Another child, enrol") if near else translate("Lists", "Enrol")
    if choice is Choice.CHANGE:
        near = row.state is State.NEAR
        return translate("Lists", "The same pupil") if near else translate("Lists", "Take the changes")
    if choice is Choice.LEAVE:
        return translate("Lists", "Note that the pupil left")
    if row.state is State.ABSENT:
        return translate("Lists", "Stays at the school")
    return translate("Lists", "Leave as it is") if row.state is State.CHANGED else translate("Lists", "Leave out")


def column_name(column: Column) -> str:
    """Return what a column of a list holds, in words."""
    return {
        Column.NAME: translate("Lists", "Full name"),
        Column.LAST: translate("Lists", "Last name"),
        Column.FIRST: translate("Lists", "First name"),
        Column.PATRONYMIC: translate("Lists", "Patronymic"),
        Column.IIN: translate("Lists", "IIN"),
        Column.BORN: translate("Lists", "Birth date"),
        Column.SEX: translate("Lists", "Sex"),
        Column.CLASS: translate("Lists", "Class"),
        Column.LETTER: translate("Lists", "Letter of the class"),
        Column.LANGUAGE: translate("Lists", "Language of instruction"),
        Column.MOTHER: translate("Lists", "Mother"),
        Column.MOTHER_PHONE: translate("Lists", "Mother's telephone"),
        Column.FATHER: translate("Lists", "Father"),
        Column.FATHER_PHONE: translate("Lists", "Father's telephone"),
        Column.PARENT: translate("Lists", "Parent or guardian"),
        Column.PARENT_PHONE: translate("Lists", "Parent's telephone"),
    }[column]


def field_name(field: str) -> str:
    """Return what a difference is about, in words."""
    return column_name({"class_": Column.CLASS}.get(field) or Column(field))


def value(told: Any) -> str:
    """Return a value of a difference in words; a dash where there is none."""
    if isinstance(told, ListedAdult):
        name = " ".join(filter(None, (told.last_name, told.first_name, told.patronymic)))
        return ", ".join(filter(None, (name, phones.display(told.phone))))
    if isinstance(told, date):
        return short_date(told)
    return term(told) if isinstance(told, Enum) else str(told or "—")


def difference(each: Difference) -> str:
    """Return a difference in words: what stood here, what the list tells."""
    if not each.here:
        return new_value(each)
    told = translate("Lists", "{field}: {here} → {listed}", "old and new")
    return told.format(field=field_name(each.field), here=value(each.here), listed=value(each.listed))


def new_value(each: Difference) -> str:
    """Return what the list tells, in words."""
    told = translate("Lists", "{field}: {listed}", "what the list tells")
    return told.format(field=field_name(each.field), listed=value(each.listed))


def reasons(row: PlannedRow) -> str:
    """Return why a row is not new, and what is to be looked at in it, in one line; empty where nothing is."""
    differ = map(difference, row.differences) if row.state in (State.CHANGED, State.NEAR) else ()
    return " · ".join(filter(None, (_reason(row), *differ, *_remarks_of(row))))


def reason_and_remarks(row: PlannedRow) -> str:
    """Return the same without what the list tells otherwise of a pupil."""
    return " · ".join(filter(None, (_reason(row), *_remarks_of(row))))


def summary(plan: Plan) -> dict[str, Any]:
    """Return a plan as plain values: how many rows of each state, and every row with what is to be said of it."""
    counts = {state.value: plan.counts[state] for state in State}
    about = {"passed_over": plan.passed_over, "new_classes": list(plan.new_classes)}
    return {**counts, **about, "rows": list(map(_plain, plan.rows))}


def lines(told: Mapping[str, Any]) -> list[str]:
    """Return the lines that tell a ``summary`` with its ``file``, ``enrolled`` and ``corrected``, then odd rows."""
    head = translate(
        "Lists",
        "{file}: {new} new, {near} alike, {changed} changed, {known} already here, {wrong} left out, "
        "{absent} not in the list; enrolled: {enrolled}, corrected: {corrected}",
    )
    return [head.format(**told), *(_line(row) for row in told["rows"] if row["said"])]


def _reason(row: PlannedRow) -> str:
    return _reasons()[row.reason].format(**_facts(row)) if row.reason and _is_told(row) else ""


def _remarks_of(row: PlannedRow) -> list[str]:
    told = [] if row.state is State.KNOWN else [_remarks()[remark] for remark in row.listed.remarks]
    if row.choice is Choice.ENROL and not row.listed.pupil.class_:
        told.append(translate("Lists", "No class in the list"))
    return told


def _is_told(row: PlannedRow) -> bool:
    """Tell whether the reason says more than the differences do."""
    return row.state is not State.CHANGED or row.reason in ("left", "same_iin_other_name")


def _line(row: Mapping[str, Any]) -> str:
    return "\t".join(map(str, (row["sheet"], row["row"], row["told"], row["name"], row["said"])))


def _plain(row: PlannedRow) -> dict[str, Any]:
    listed = row.listed
    return {
        "sheet": listed.sheet,
        "row": listed.row,
        "state": row.state.value,
        "choice": row.choice.value,
        "told": state_name(row),
        "reason": row.reason,
        "remarks": list(listed.remarks),
        "said": reasons(row),
        "name": row.name,
        "class": row.class_name,
        "known_id": None if row.known is None else int(row.known.id),
        "differences": [
            {
                "field": each.field.rstrip("_"),
                "here": _json(each.here),
                "listed": _json(each.listed),
                "taken": each.taken,
            }
            for each in row.differences
        ],
    }


def _json(told: Any) -> str:
    return "" if told is None else value(told) if isinstance(told, ListedAdult) else str(told)


def _facts(row: PlannedRow) -> dict[str, object]:
    told = {"name": "", "class": "", "row": "", "sheet": "", "left": ""} | dict(row.facts)
    return told | {"left": value(told["left"])}


def _reasons() -> dict[str, str]:
    return _reasons_known() | {
        "absent": translate("Lists", "Is in this class here, and not in the list"),
        "class.none_such": translate("Lists", "There is no such class: grades go from 0 to 12"),
        "born.unreadable": translate("Lists", "The birth date cannot be read: write it as 18.07.2015"),
        "pupil.born_implausible": translate("Lists", "No pupil can be born on that day: check the birth date"),
        "pupil.class_unknown": translate("Lists", "The class cannot be read: write it as 7Б"),
        "pupil.no_first_name": translate("Lists", "The first name is missing"),
        "pupil.no_last_name": translate("Lists", "The last name is missing"),
        "text.too_long": translate("Lists", "A name or the class is longer than 200 characters"),
    }


def _reasons_known() -> dict[str, str]:
    return {
        "left": translate("Lists", "Left this school on {left}"),
        "near_name": translate("Lists", "Perhaps the same pupil: {name}, {class}"),
        "other_iin": translate("Lists", "The same name and birth date, another IIN: {name}, {class}"),
        "same_iin": translate("Lists", "The same IIN"),
        "same_iin_other_name": translate("Lists", "The same IIN under another name: {name}"),
        "same_name": translate("Lists", "The same name and birth date"),
        "twice": translate("Lists", "Stands in this list twice, see row {row}"),
    }


def _remarks() -> dict[str, str]:
    return {
        "born.from_iin": translate("Lists", "The birth date is impossible, the one of the IIN is taken"),
        "class.new": translate("Lists", "Nobody is in this class yet: check the class"),
        "iin.check_digit": translate("Lists", "Check the IIN: its last digit does not fit"),
        "iin.date": translate("Lists", "Check the IIN: it tells no birth date"),
        "iin.foreign": translate("Lists", "An IIN of an unusual form"),
        "iin.length": translate("Lists", "Check the IIN: it has 12 digits"),
        "iin.other_birth_date": translate("Lists", "The IIN tells another birth date"),
        "iin.other_sex": translate("Lists", "The IIN tells another sex"),
        "iin.rounded": translate("Lists", "The IIN was rounded by the spreadsheet and is left empty"),
        "name.odd": translate("Lists", "Check the name: it has signs that are no letters"),
    }
