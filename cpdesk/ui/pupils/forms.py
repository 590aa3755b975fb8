"""The forms about a pupil: each is one act. A form knows its kind and arguments, so that it can be opened again."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from cpdesk.casework import guardians, pupils
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Done
from cpdesk.casework.pupils import PupilCard, PupilRow
from cpdesk.casework.terms import term
from cpdesk.rules import iin as iins
from cpdesk.rules.pupils import InstructionLanguage, Relation, Sex, StatusKind, SupportLevel, WorkingReason
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.dialogs import FormDialog
from cpdesk.ui.kit.fields import Choice, DateField, DigitField, TextArea, TextField
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

Then = Callable[[Done], object]


class ActDialog(FormDialog):
    """A form whose verb runs one act with the values of its fields."""

    def __init__(
        self,
        sitting: Sitting,
        parent: QWidget,
        *,
        kind: str,
        args: Mapping[str, Any],
        title: str,
        verb: str,
        act: Callable[..., int | None],
        said: str,
        then: Then | None = None,
    ) -> None:
        super().__init__(title, verb, lambda _: self._act(), parent)
        self.kind, self.args = kind, args
        self._sitting, self._run, self._said, self._then = sitting, act, said, then
        self._fixed: dict[str, Any] = {}

    def fix(self, **parameters: Any) -> "ActDialog":
        """Set parameters that are not asked."""
        self._fixed |= parameters
        return self

    def parameters(self) -> dict[str, Any]:
        """Return the act's parameters."""
        return self._fixed | {name: _value(field.widget) for name, field in self.fields.items()}

    def _act(self) -> None:
        for name, field in self.fields.items():
            if isinstance(field.widget, DateField) and field.widget.is_wrong:
                self.refuse(translate("Forms", "Write the date as 24.11.2026."), name)
                return
        self._sitting.do(self, self._run, self._close, self._refused, self._said, **self.parameters())

    def _refused(self, refused: Refused) -> None:
        self.refuse(sentence(refused), refused.field)

    def _close(self, done: Done) -> None:
        self.accept()
        if self._then is not None:
            self._then(done)


def enrol_form(sitting: Sitting, parent: QWidget, name: str, then: Then) -> ActDialog:
    """Enrol a pupil; near matches are named as she types, before anything is written."""
    form = ActDialog(
        sitting,
        parent,
        kind="enrol",
        args={"name": name},
        title=translate("Forms", "New pupil"),
        verb=translate("Forms", "Enrol"),
        act=pupils.enrol,
        said=translate("Forms", "Pupil enrolled"),
        then=then,
    )
    near = MessageBar("warning")
    form.add_plain(near)
    _add_particulars(form, sitting)
    form.add("class_", TextField(), translate("Forms", "Class"), translate("Forms", "As 7Б or 10 «А»"))
    words = name.split()
    for field, word in zip(("last_name", "first_name", "patronymic"), words, strict=False):
        form.fields[field].widget.setText(word)  # type: ignore[attr-defined]
    for field in ("last_name", "first_name", "born", "iin"):
        form.fields[field].widget.textChanged.connect(lambda _: _look_for_near(form, sitting, near))  # type: ignore[attr-defined]
    _look_for_near(form, sitting, near)
    form.ready()
    return form


def correct_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Correct who a pupil is."""
    form = ActDialog(
        sitting,
        parent,
        kind="correct",
        args={"pupil_id": card.id},
        title=translate("Forms", "Correct the particulars"),
        verb=translate("Forms", "Correct"),
        act=pupils.correct,
        said=translate("Forms", "Particulars corrected"),
    ).fix(pupil_id=card.id)
    _add_particulars(form, sitting)
    for name in ("last_name", "first_name", "patronymic", "born", "sex", "iin", "language"):
        form.fields[name].widget.value = getattr(card, name)  # type: ignore[attr-defined]
    form.ready()
    return form


def level_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Change the level of support and say why."""
    form = ActDialog(
        sitting,
        parent,
        kind="level",
        args={"pupil_id": card.id},
        title=translate("Forms", "Level of support"),
        verb=translate("Forms", "Set the level"),
        act=pupils.set_level,
        said=translate("Forms", "Level of support changed"),
    ).fix(pupil_id=card.id)
    form.add("level", _choice(SupportLevel), translate("Forms", "Level"))
    form.fields["level"].widget.value = card.level  # type: ignore[attr-defined]
    form.add("reason", TextArea(), translate("Forms", "Why"), translate("Forms", "The reason stays in the history."))
    _add_day(form, sitting, "on")
    form.ready()
    return form


def status_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Note an official status with its ground."""
    form = ActDialog(
        sitting,
        parent,
        kind="status",
        args={"pupil_id": card.id},
        title=translate("Forms", "Official status"),
        verb=translate("Forms", "Note"),
        act=pupils.give_status,
        said=translate("Forms", "Official status noted"),
    ).fix(pupil_id=card.id)
    form.add("kind", _choice(StatusKind), translate("Forms", "Status"))
    form.add("body", TextField(), translate("Forms", "Which body gave it"))
    form.add("ground", TextField(), translate("Forms", "Ground"), translate("Forms", "Number and date of its paper"))
    _add_day(form, sitting, "since")
    form.ready()
    return form


def reason_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Note a working reason of one's own."""
    form = ActDialog(
        sitting,
        parent,
        kind="reason",
        args={"pupil_id": card.id},
        title=translate("Forms", "Working reason"),
        verb=translate("Forms", "Note"),
        act=pupils.add_reason,
        said=translate("Forms", "Working reason noted"),
    ).fix(pupil_id=card.id)
    form.add("reason", _choice(WorkingReason), translate("Forms", "Reason"))
    form.add("note", TextArea(), translate("Forms", "In your own words"))
    _add_day(form, sitting, "since")
    form.ready()
    return form


def guardian_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Add an adult of the family."""
    form = ActDialog(
        sitting,
        parent,
        kind="guardian",
        args={"pupil_id": card.id},
        title=translate("Forms", "Parent or guardian"),
        verb=translate("Forms", "Add"),
        act=guardians.add,
        said=translate("Forms", "Parent or guardian added"),
    ).fix(pupil_id=card.id)
    _add_names(form)
    form.add("relation", _choice(Relation), translate("Forms", "Who is it"))
    form.add("phone", DigitField(), translate("Forms", "Telephone"))
    legal = QCheckBox(translate("Forms", "Legal representative"))
    legal.setChecked(True)
    form.add("legal", legal, "")
    form.add("note", TextArea(2), translate("Forms", "Remark"))
    form.ready()
    return form


def move_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Move a pupil to another class."""
    form = ActDialog(
        sitting,
        parent,
        kind="move",
        args={"pupil_id": card.id},
        title=translate("Forms", "Another class"),
        verb=translate("Forms", "Move"),
        act=pupils.move,
        said=translate("Forms", "Class changed"),
    ).fix(pupil_id=card.id)
    form.add("class_", TextField(), translate("Forms", "Class"), translate("Forms", "As 7Б or 10 «А»"))
    _add_day(form, sitting, "on")
    form.ready()
    return form


def leave_form(sitting: Sitting, parent: QWidget, card: PupilCard) -> ActDialog:
    """Note that a pupil has left."""
    form = ActDialog(
        sitting,
        parent,
        kind="leave",
        args={"pupil_id": card.id},
        title=translate("Forms", "The pupil leaves the school"),
        verb=translate("Forms", "Note"),
        act=pupils.leave,
        said=translate("Forms", "Pupil left"),
    ).fix(pupil_id=card.id)
    _add_day(form, sitting, "on")
    form.ready()
    return form


def filter_form(sitting: Sitting, parent: QWidget, query: str) -> ActDialog:
    """Keep a filter under a name."""
    form = ActDialog(
        sitting,
        parent,
        kind="filter",
        args={"query": query},
        title=translate("Forms", "Save the filter"),
        verb=translate("Forms", "Save"),
        act=pupils.save_filter,
        said=translate("Forms", "Filter saved"),
    ).fix(query=query)
    form.add("name", TextField(), translate("Forms", "Name of the filter"))
    form.ready()
    return form


def _add_particulars(form: ActDialog, sitting: Sitting) -> None:
    _add_names(form)
    form.add("born", DateField(sitting.today, past=True), translate("Forms", "Birth date"))
    form.add("sex", _choice(Sex, none=True), translate("Forms", "Sex"))
    number = DigitField()
    field = form.add("iin", number, translate("Forms", "IIN"), translate("Forms", "May stay empty"))
    number.textChanged.connect(lambda text: field.show_warning(_iin_warning(text)))
    form.add("language", _choice(InstructionLanguage, none=True), translate("Forms", "Language of instruction"))


def _add_names(form: ActDialog) -> None:
    form.add("last_name", TextField(), translate("Forms", "Last name"))
    form.add("first_name", TextField(), translate("Forms", "First name"))
    form.add("patronymic", TextField(), translate("Forms", "Patronymic"))


def _add_day(form: ActDialog, sitting: Sitting, name: str) -> None:
    day = DateField(sitting.today)
    day.value = sitting.today()
    form.add(name, day, translate("Forms", "From which day"), translate("Forms", "+3 or a weekday is understood too"))


def _choice(kind: Any, *, none: bool = False) -> Choice:
    made = Choice()
    made.offer([(value, term(value)) for value in kind], none=translate("Forms", "not given") if none else "")
    return made


def _value(widget: QWidget) -> Any:
    return widget.isChecked() if isinstance(widget, QCheckBox) else widget.value  # type: ignore[attr-defined]


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
    given = {name: form.fields[name].widget.value for name in ("last_name", "first_name", "born", "iin")}  # type: ignore[attr-defined]
    born: date | None = given["born"]

    def show(rows: list[PupilRow]) -> None:
        names = "; ".join(f"{row.name}, {row.class_name}" for row in rows[:3])
        text = translate("Forms", "Perhaps already here: {names}").format(names=names) if rows else ""
        bar.tell("warning", text)

    if given["last_name"] and given["first_name"]:
        sitting.ask(
            form,
            show,
            lambda session: pupils.near_matches(
                session, given["last_name"], given["first_name"], born=born, iin=iins.normalise(given["iin"])
            ),
        )
    else:
        bar.tell("warning", "")
