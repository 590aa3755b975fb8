"""The forms about a pupil: each is one act. A form knows its kind and arguments, so that it can be opened again."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cpdesk.casework import guardians, pupils
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.pupils import PupilCard, PupilRow
from cpdesk.casework.terms import term
from cpdesk.rules import iin as iins
from cpdesk.rules.dates import plausible_birth
from cpdesk.rules.pupils import InstructionLanguage, Relation, Sex, StatusKind, SupportLevel, WorkingReason
from cpdesk.ui.act_dialog import Act, ActDialog, Then
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.fields import Choice, DateField, DigitField, TextArea, TextField
from cpdesk.ui.kit.layout import label
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

_WHO = ("last_name", "first_name", "patronymic", "born", "sex", "iin", "language")
_ADULT = ("last_name", "first_name", "patronymic", "relation", "phone", "legal", "note")


def enrol_form(sitting: Sitting, parent: QWidget, name: str, then: Then) -> ActDialog:
    """Enrol a pupil; near matches are named as she types, before anything is written."""
    title, verb = translate("Forms", "New pupil"), translate("Forms", "Enrol")
    form = ActDialog(sitting, parent, "enrol", title, verb, pupils.enrol).about({"name": name}, then=then)
    near = MessageBar("warning")
    form.add_plain(near)
    _add_particulars(form, sitting)
    form.add("class_", TextField(), translate("Forms", "Class"), translate("Forms", "As 7Б or 10 «А»"))
    for field, word in zip(("last_name", "first_name", "patronymic"), name.split(), strict=False):
        _line(form, field).setText(word[:1].upper() + word[1:])
    for field in ("last_name", "first_name", "born", "iin"):
        _line(form, field).textChanged.connect(lambda _: _look_for_near(form, sitting, near))
    _look_for_near(form, sitting, near)
    form.ready()
    return form


def correct_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Correct who a pupil is."""
    title, verb = translate("Forms", "Correct the particulars"), translate("Forms", "Correct")
    form = _of_pupil(ActDialog(sitting, parent, "correct", title, verb, pupils.correct), card)
    _add_particulars(form, sitting)
    form.put(card, _WHO)
    form.ready()
    return form


def level_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Change the level of support and say why."""
    title, verb = translate("Forms", "Level of support"), translate("Forms", "Set the level")
    form = _of_pupil(ActDialog(sitting, parent, "level", title, verb, pupils.set_level), card)
    form.add("level", _choice(SupportLevel), translate("Forms", "Level"))
    form.put(card, ("level",))
    form.add("reason", TextArea(), translate("Forms", "Why"), translate("Forms", "The reason stays in the history."))
    _add_day(form, sitting, "on")
    form.ready()
    return form


def status_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Note an official status with its ground."""
    title, verb = translate("Forms", "Official status"), translate("Forms", "Note")
    form = _of_pupil(ActDialog(sitting, parent, "status", title, verb, pupils.give_status), card)
    form.add("kind", _choice(StatusKind), translate("Forms", "Status"))
    form.add("body", TextField(), translate("Forms", "Which body gave it"))
    form.add("ground", TextField(), translate("Forms", "Ground"), translate("Forms", "Number and date of its paper"))
    _add_day(form, sitting, "since")
    form.ready()
    return form


def reason_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Note a working reason of one's own."""
    title, verb = translate("Forms", "Working reason"), translate("Forms", "Note")
    form = _of_pupil(ActDialog(sitting, parent, "reason", title, verb, pupils.add_reason), card)
    form.add("reason", _choice(WorkingReason), translate("Forms", "Reason"))
    form.add("note", TextArea(), translate("Forms", "In your own words"))
    _add_day(form, sitting, "since")
    form.ready()
    return form


def end_form(sitting: Sitting, parent: QWidget, card: PupilCard, kind: str, row_id: int) -> ActDialog:
    """End an official status (``end_status``) or a working reason (``end_reason``) on a day."""
    act: Act = pupils.end_status if kind == "end_status" else pupils.end_reason
    title = (
        translate("Forms", "End the official status")
        if kind == "end_status"
        else translate("Forms", "End the working reason")
    )
    form = ActDialog(sitting, parent, kind, title, translate("Forms", "End"), act)
    _name(form, card)
    fixed: dict[str, Any] = {f"{kind.removeprefix('end_')}_id": row_id}
    form.about({"pupil_id": card.id, "row_id": row_id}, **fixed)
    _add_day(form, sitting, "on", translate("Forms", "On which day"))
    form.ready()
    return form


def guardian_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Add an adult of the family."""
    title, verb = translate("Forms", "Parent or guardian"), translate("Forms", "Add")
    form = _of_pupil(ActDialog(sitting, parent, "guardian", title, verb, guardians.add), card)
    _add_adult(form)
    form.ready()
    return form


def guardian_correct_form(sitting: Sitting, parent: QWidget, card: PupilCard, adult: GuardianRow) -> ActDialog:
    """Correct an adult: the name, how to reach, what the adult is to this pupil."""
    title, verb = translate("Forms", "Parent or guardian"), translate("Forms", "Correct")
    form = ActDialog(sitting, parent, "guardian_correct", title, verb, guardians.correct)
    _name(form, card)
    form.about(
        {"pupil_id": card.id, "row_id": adult.id},
        pupil_id=card.id,
        guardian_id=adult.id,
    )
    _add_adult(form)
    form.put(adult, _ADULT)
    form.ready()
    return form


def move_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Move a pupil to another class."""
    title, verb = translate("Forms", "Another class"), translate("Forms", "Move")
    form = _of_pupil(ActDialog(sitting, parent, "move", title, verb, pupils.move), card)
    form.add("class_", TextField(), translate("Forms", "Class"), translate("Forms", "As 7Б or 10 «А»"))
    _add_day(form, sitting, "on")
    form.ready()
    return form


def leave_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Note that a pupil has left."""
    title, verb = translate("Forms", "The pupil leaves the school"), translate("Forms", "Note")
    form = _of_pupil(ActDialog(sitting, parent, "leave", title, verb, pupils.leave), card)
    _add_day(form, sitting, "on")
    form.ready()
    return form


def filter_form(sitting: Sitting, parent: QWidget, query: str, then: Then | None = None) -> ActDialog:
    """Keep a filter under a name."""
    title, verb = translate("Forms", "Save the filter"), translate("Forms", "Save")
    form = ActDialog(sitting, parent, "filter", title, verb, pupils.save_filter)
    form.about({"query": query}, then=then, query=query)
    form.add("name", TextField(), translate("Forms", "Name of the filter"))
    form.ready()
    return form


def _of_pupil(form: ActDialog, card: PupilCard) -> ActDialog:
    _name(form, card)
    return form.about({"pupil_id": card.id}, pupil_id=card.id)


def _name(form: ActDialog, card: PupilCard) -> None:
    """Say whose form it is."""
    whose = label("muted", wrap=True)
    whose.setText(", ".join(part for part in (card.name, card.class_name) if part))
    form.add_plain(whose)


def _add_particulars(form: ActDialog, sitting: Sitting) -> None:
    _add_names(form)
    form.add("born", DateField(sitting.today, past=True), translate("Forms", "Birth date"))
    form.add("sex", _choice(Sex, none=True), translate("Forms", "Sex"), beside=True)
    number = DigitField()
    field = form.add("iin", number, translate("Forms", "IIN"), translate("Forms", "May stay empty"))
    number.textChanged.connect(lambda text: field.show_warning(_iin_warning(text)))
    _propose_by_iin(form, sitting, number)
    language = _choice(InstructionLanguage, none=True)
    form.add("language", language, translate("Forms", "Language of instruction"), beside=True)


def _propose_by_iin(form: ActDialog, sitting: Sitting, number: DigitField) -> None:
    """Write into empty fields what the number tells, where she sees it and may change it."""
    proposed: dict[str, Any] = {"born": None, "sex": None}

    def propose(text: str) -> None:
        typed = iins.normalise(text) if len(text.strip()) >= iins.LENGTH else ""
        born = iins.birth_date(typed)
        told = {"born": born if born and plausible_birth(born, sitting.today()) else None, "sex": iins.sex(typed)}
        for name, was in proposed.items():
            if form.value(name) == was:
                widget: Any = form.fields[name].widget
                widget.value = proposed[name] = told[name]

    number.textEdited.connect(propose)


def _add_adult(form: ActDialog) -> None:
    _add_names(form)
    form.add("relation", _choice(Relation), translate("Forms", "Who is it"))
    form.add("phone", DigitField(), translate("Forms", "Telephone"), beside=True)
    legal = QCheckBox(translate("Forms", "Legal representative"))
    legal.setChecked(True)
    form.add("legal", legal, "")
    legal.setAccessibleName(legal.text())
    form.add("note", TextArea(2), translate("Forms", "Remark"))


def _add_names(form: ActDialog) -> None:
    form.add("last_name", TextField(), translate("Forms", "Last name"))
    form.add("first_name", TextField(), translate("Forms", "First name"))
    form.add("patronymic", TextField(), translate("Forms", "Patronymic"), beside=True)


def _add_day(form: ActDialog, sitting: Sitting, name: str, text: str = "") -> None:
    day = DateField(sitting.today)
    day.value = sitting.today()
    hint = translate("Forms", "24.11, +3 or a weekday is understood too")
    form.add(name, day, text or translate("Forms", "From which day"), hint)


def _choice(kind: Any, *, none: bool = False) -> Choice:
    made = Choice()
    made.offer([(value, term(value)) for value in kind], none=translate("Forms", "not given") if none else "")
    return made


def _line(form: ActDialog, name: str) -> QLineEdit:
    widget = form.fields[name].widget
    assert isinstance(widget, QLineEdit)  # noqa: S101  the forms put lines there
    return widget


def _iin_warning(text: str) -> str:
    odd = iins.problems(iins.normalise(text))
    if not odd:
        return ""
    return {
        "iin.length": translate("Forms", "An IIN has 12 digits."),
        "iin.check_digit": translate("Forms", "The check digit does not agree. Compare it with the document."),
        "iin.foreign": translate("Forms", "This is the number of a foreigner or an old one."),
        "iin.date": translate("Forms", "The number tells no birth date."),
    }[odd[0]]


def _look_for_near(form: ActDialog, sitting: Sitting, bar: MessageBar) -> None:
    last_name, first_name = form.value("last_name"), form.value("first_name")
    born: date | None = form.value("born")
    number = iins.normalise(form.value("iin"))

    def show(rows: list[PupilRow]) -> None:
        names = "; ".join(f"{row.name}, {row.class_name}".strip(", ") for row in rows[:3])
        text = translate("Forms", "Perhaps already here: {names}").format(names=names) if rows else ""
        bar.tell("warning", text)

    if (last_name and first_name) or number:
        sitting.ask(
            form,
            show,
            lambda session: pupils.near_matches(session, last_name, first_name, born=born, iin=number),
        )
    else:
        bar.tell("warning", "")
