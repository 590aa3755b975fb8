"""The school's particulars and her own name: both are acts, so both can be undone."""

from typing import Any

from cpdesk.casework import persons, schools
from cpdesk.casework.acts import Refused
from cpdesk.casework.persons import PersonRow
from cpdesk.casework.schools import SchoolRow
from cpdesk.casework.terms import term
from cpdesk.records.base import PersonId
from cpdesk.rules.schools import SchoolKind
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import refusals
from cpdesk.ui.kit.fields import Choice, Field, TextField
from cpdesk.ui.kit.layout import label, row, rule
from cpdesk.ui.settings.section import Section
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

_SCHOOL = ("name_ru", "name_kk", "district", "code", "kind", "week", "head_name", "address", "phone")


class SchoolSection(Section):
    """The school, and who works here."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self.fields = {name: Field(Choice() if name in ("kind", "week") else TextField()) for name in _SCHOOL}
        self.own = {"name": Field(TextField()), "position": Field(TextField())}
        self.keep, self.keep_own = Button(self._keep), Button(self._keep_own)
        self._school, self._you = label("panel"), label("panel")
        self.put(self._school, *(self.fields[name] for name in ("name_ru", "name_kk", "district")))
        for names in (("code", "kind", "week"), ("head_name", "phone"), ("address",)):
            beside = row(gap=12)
            for name in names:
                beside.addWidget(self.fields[name], 1)
            self.box.addLayout(beside)
        self._put_button(self.keep)
        self.put(rule(), self._you, *self.own.values())
        self._put_button(self.keep_own)
        self.box.addStretch()
        self.retranslate()

    def title(self) -> str:
        """Return its name."""
        return translate("Settings", "School and you")

    def look(self) -> None:
        """Ask for the particulars."""
        self.sitting.ask(self, self._show, schools.this)
        self.sitting.ask(self, self._show_own, persons.this, self.sitting.desk.user)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self._school.setText(translate("Settings", "The school"))
        self._you.setText(translate("Settings", "You"))
        for name, text in _labels().items():
            (self.fields | self.own)[name].say(text)
        kind, week = self.fields["kind"].widget, self.fields["week"].widget
        assert isinstance(kind, Choice) and isinstance(week, Choice)  # noqa: S101, PT018  made so above
        kind.offer([(each, term(each)) for each in SchoolKind])
        week.offer([(days, translate("Settings", "%n day(s)", "", days)) for days in (5, 6)])
        self.keep.say(translate("Settings", "Correct the school"))
        self.keep_own.say(translate("Settings", "Correct your name"))

    def _put_button(self, button: Button) -> None:
        line = row()
        line.addWidget(button)
        line.addStretch()
        self.box.addLayout(line)

    def _show(self, school: SchoolRow) -> None:
        for name, field in self.fields.items():
            _fill(field, getattr(school, name))

    def _show_own(self, person: PersonRow) -> None:
        for name, field in self.own.items():
            _fill(field, getattr(person, name))

    def _keep(self) -> None:
        said = translate("Settings", "The school's particulars are corrected")
        self.sitting.do(
            self, schools.correct, self._good, lambda error: self._bad(self.fields, error), said, **_values(self.fields)
        )

    def _keep_own(self) -> None:
        values = {"person_id": PersonId(self.sitting.desk.user)} | _values(self.own)
        said = translate("Settings", "Your name is corrected")
        self.sitting.do(self, persons.correct, self._good, lambda error: self._bad(self.own, error), said, **values)

    def _good(self, _: Any) -> None:
        for field in (self.fields | self.own).values():
            field.show_error("")

    def _bad(self, fields: dict[str, Field], error: Refused) -> None:
        if not refusals(fields, sentence(error), error.field):
            self.sitting.troubled.emit(error)


def _fill(field: Field, value: Any) -> None:
    widget: Any = field.widget
    widget.value = value
    field.show_error("")


def _values(fields: dict[str, Field]) -> dict[str, Any]:
    widgets: dict[str, Any] = {name: field.widget for name, field in fields.items()}
    return {name: widget.value for name, widget in widgets.items()}


def _labels() -> dict[str, str]:
    return {
        "name_ru": translate("Settings", "Name in Russian"),
        "name_kk": translate("Settings", "Name in Kazakh"),
        "district": translate("Settings", "Education department of the district"),
        "code": translate("Settings", "Code of the school"),
        "kind": translate("Settings", "Kind"),
        "week": translate("Settings", "Working week"),
        "head_name": translate("Settings", "Head of the school"),
        "phone": translate("Settings", "Telephone"),
        "address": translate("Settings", "Address"),
        "name": translate("Settings", "Your last name, first name, patronymic"),
        "position": translate("Settings", "Position, printed under your signature"),
    }
