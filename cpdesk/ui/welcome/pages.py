"""The pages of the new base: each asks for one thing, and says what is wrong before she goes on."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QRadioButton

from cpdesk import words
from cpdesk.casework.acts import Refused
from cpdesk.casework.founding import free_place
from cpdesk.casework.terms import term
from cpdesk.rules.calendar import school_year_label, school_year_of
from cpdesk.rules.law import Law
from cpdesk.rules.passwords import Strength, strength
from cpdesk.rules.schools import SchoolKind
from cpdesk.storage.process import network_or_synced
from cpdesk.ui.keyring import NewPassword, RecoveryKey, TypedBack
from cpdesk.ui.kit import files
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import refusals
from cpdesk.ui.kit.fields import Choice, Field, TextField
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell import look
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import short_date, translate


class Page(Translated):
    """One step of the new base."""

    def title(self) -> str:
        """Return what the step is about."""
        raise NotImplementedError

    def why(self) -> str:
        """Return what she should know before."""
        return ""

    def verb(self) -> str:
        """Return the word on the button that goes on."""
        return translate("Welcome", "Next")

    def focus_first(self) -> None:
        """Put the focus where the step begins."""

    def is_ready(self) -> bool:
        """Tell whether she may go on; else say beside the field why not."""
        return True


class LanguagePage(Page):
    """The language of the window."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.buttons: dict[words.Language, QRadioButton] = {}
        box = column(self, gap=4)
        for language in words.LANGUAGES:
            button = QRadioButton(words.NATIVE_NAMES[language])
            button.setAccessibleName(words.NATIVE_NAMES[language])
            button.clicked.connect(partial(self._speak, language, preferences))
            self.buttons[language] = button
            box.addWidget(button)
        self.retranslate()

    def title(self) -> str:
        """Return what the step is about."""
        return translate("Welcome", "Language of the program")

    def why(self) -> str:
        """Return what she should know before."""
        return translate("Welcome", "It can be changed at any time. Forms and reports have a language of their own.")

    def focus_first(self) -> None:
        """Put the focus on the language in force."""
        self.buttons[words.language()].setFocus()

    def retranslate(self) -> None:
        """Choose the language in force."""
        self.buttons[words.language()].setChecked(True)

    def _speak(self, language: words.Language, preferences: Preferences, _checked: bool = False) -> None:
        look.speak(language, preferences)


class PasswordPage(Page):
    """The password."""

    def __init__(self) -> None:
        super().__init__()
        self.password = NewPassword()
        box = column(self)
        box.addWidget(self.password)

    def title(self) -> str:
        """Return what the step is about."""
        return translate("Welcome", "Your password")

    def why(self) -> str:
        """Return what she should know before."""
        return translate(
            "Welcome", "It encrypts everything. Nobody can look it up, neither the school nor who made the program."
        )

    def focus_first(self) -> None:
        """Put the focus into the first line."""
        self.password.setFocus()

    def is_ready(self) -> bool:
        """Tell whether the password may be taken."""
        return self.password.is_good()

    def forget(self) -> None:
        """Hold no password any more: another may sit down here."""
        self.password.forget()

    def is_a_name(self, names: list[str]) -> bool:
        """Tell whether the password is one of these names, once they are known; it is said on the page then."""
        self.password.names = names
        return strength(self.password.value, names) is Strength.NAME


class SchoolPage(Page):
    """The school."""

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.week = Choice(), Choice()
        widgets: dict[str, Any] = {
            "name_ru": TextField(),
            "name_kk": TextField(),
            "district": TextField(),
            "code": TextField(),
            "kind": self.kind,
            "week": self.week,
        }
        self.fields = {name: Field(widget) for name, widget in widgets.items()}
        box = column(self, gap=10)
        for name in ("name_ru", "name_kk", "district"):
            box.addWidget(self.fields[name])
        beside = row(gap=12)
        for name in ("code", "kind", "week"):
            beside.addWidget(self.fields[name], 1)
        box.addLayout(beside)
        self.retranslate()

    def title(self) -> str:
        """Return what the step is about."""
        return translate("Welcome", "The school")

    def why(self) -> str:
        """Return what she should know before."""
        return translate("Welcome", "It stands on forms and in reports, and can be corrected later.")

    def focus_first(self) -> None:
        """Put the focus into the first line."""
        self.fields["name_ru"].setFocus()

    def values(self) -> dict[str, Any]:
        """Return what was written, by the names of the act's parameters."""
        return {name: field.widget.value for name, field in self.fields.items()}  # type: ignore[attr-defined]

    def is_ready(self) -> bool:
        """Tell whether what must be there is there."""
        codes = {"name_ru": "school.no_name", "district": "school.no_district", "code": "school.no_code"}
        values = self.values()
        lacking = next((name for name in codes if not values[name]), None)
        said = sentence(Refused(codes[lacking])) if lacking else ""
        return not refusals(self.fields, said, lacking)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        say = {name: field.say for name, field in self.fields.items()}
        say["name_ru"](translate("Welcome", "Name in Russian"))
        say["name_kk"](translate("Welcome", "Name in Kazakh"), translate("Welcome", "Left empty: as in Russian"))
        say["district"](translate("Welcome", "Education department of the district"))
        say["code"](translate("Welcome", "Code of the school"))
        say["kind"](translate("Welcome", "Kind"))
        say["week"](translate("Welcome", "Working week"))
        self.kind.offer([(kind, term(kind)) for kind in SchoolKind])
        self.week.offer([(days, translate("Welcome", "%n day(s)", "", days)) for days in (5, 6)])


class DeskPage(Page):
    """Who works here, which year it is, where the base lies."""

    def __init__(self, law: Law, today: date, place: Path) -> None:
        super().__init__()
        self._law, self._today, self._parent, self._code = law, today, place, ""
        self.person, self.position = TextField(), TextField()
        self.calendar = Choice()
        self.fields = {
            "name": Field(self.person),
            "position": Field(self.position),
            "calendar": Field(self.calendar),
        }
        self._year = label("muted", wrap=True)
        self._place_title, self._place = label("label"), label("", wrap=True)
        self.change = Button(self._choose)
        self.warning = MessageBar("warning", self)
        self._build()
        self.retranslate()

    @property
    def folder(self) -> Path:
        """Where the base will stand."""
        return free_place(self._parent, self._code)

    def title(self) -> str:
        """Return what the step is about."""
        return translate("Welcome", "You and the school year")

    def verb(self) -> str:
        """Return the word on the button that goes on."""
        return translate("Welcome", "Make the base")

    def focus_first(self) -> None:
        """Put the focus into the first line."""
        self.person.setFocus()

    def lie_in(self, parent: Path) -> None:
        """Choose the folder in which the base will lie; who else handles it is said."""
        self._parent = parent
        self._tell_place()

    def name_by(self, code: str) -> None:
        """Name the base by the school's code."""
        self._code = code
        self._tell_place()

    def is_ready(self) -> bool:
        """Tell whether her name is there."""
        lacking = "" if self.person.value else "name"
        return not refusals(self.fields, sentence(Refused("person.no_name")), lacking or None)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self.fields["name"].say(translate("Welcome", "Your last name, first name, patronymic"))
        self.fields["position"].say(
            translate("Welcome", "Position"), translate("Welcome", "Printed under your signature")
        )
        self.fields["calendar"].say(
            translate("Welcome", "The district counts by"),
            translate("Welcome", "This choice stays for ever. Ask the education department."),
        )
        self.calendar.offer(
            [
                ("school", translate("Welcome", "school quarters")),
                ("calendar", translate("Welcome", "quarters of the calendar year")),
            ]
        )
        self._year.setText(_year_in_words(self._law, self._today))
        self._place_title.setText(translate("Welcome", "The base will lie here"))
        self.change.say(translate("Welcome", "Another folder…"))
        self._tell_place()

    def _build(self) -> None:
        place = row(gap=8)
        place.addWidget(self._place, 1)
        place.addWidget(self.change)
        box = column(self, gap=10)
        box.addWidget(self.fields["name"])
        box.addWidget(self.fields["position"])
        box.addWidget(self._year)
        box.addWidget(self.fields["calendar"])
        box.addWidget(self._place_title)
        box.addLayout(place)
        box.addWidget(self.warning)

    def _choose(self) -> None:
        files.ask_for_folder(self, translate("Welcome", "Folder for the base"), self._parent, self.lie_in)

    def _tell_place(self) -> None:
        self._place.setText(str(self.folder))
        who = network_or_synced(self._parent)
        said = translate(
            "Welcome", "This folder is copied elsewhere by {who}. Choose a folder that stays on this computer."
        )
        self.warning.tell("warning", said.format(who=who) if who else "")


class KeyPage(Page):
    """The recovery key, shown once."""

    def __init__(self) -> None:
        super().__init__()
        self.key = RecoveryKey()
        self._what = label("", wrap=True)
        box = column(self, gap=12)
        box.addWidget(self.key)
        box.addWidget(self._what)
        self.retranslate()

    def title(self) -> str:
        """Return what the step is about."""
        return translate("Welcome", "The recovery key")

    def why(self) -> str:
        """Return what she should know before."""
        return translate(
            "Welcome", "It opens the base when the password is forgotten. It is shown once: print it or write it down."
        )

    def focus_first(self) -> None:
        """Put the focus on the way to paper."""
        self.key.print.setFocus()

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self._what.setText(
            translate(
                "Welcome", "Keep the sheet in the school's safe, not beside the computer. Next, you type it back."
            )
        )


class TypedPage(Page):
    """The recovery key, typed back from the sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.typed = TypedBack()
        box = column(self)
        box.addWidget(self.typed)
        self.retranslate()

    def title(self) -> str:
        """Return what the step is about."""
        return translate("Welcome", "Type the key back")

    def why(self) -> str:
        """Return what she should know before."""
        return translate("Welcome", "From the sheet, not from memory: this proves that the sheet can be read.")

    def verb(self) -> str:
        """Return the word on the button that goes on."""
        return translate("Welcome", "Open the base")

    def focus_first(self) -> None:
        """Put the focus into the line."""
        self.typed.setFocus()

    def is_ready(self) -> bool:
        """Tell whether the key agrees."""
        if not self.typed.is_right:
            self.typed.tell()
        return self.typed.is_right

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self.typed.say(
            translate("Welcome", "Recovery key"),
            translate("Welcome", "Capital or small letters, with or without dashes"),
        )


def _year_in_words(law: Law, today: date) -> str:
    year = school_year_of(today)
    quarters = [quarter for quarter in law.calendar.quarters if quarter.school_year == year]
    told = translate("Welcome", "School year {year}").format(year=school_year_label(year).replace("-", "/"))
    parts = [
        translate("Welcome", "{number}: {first} to {last}", "a quarter and its days").format(
            number=["I", "II", "III", "IV"][quarter.number - 1],
            first=short_date(quarter.first)[:5],
            last=short_date(quarter.last)[:5],
        )
        for quarter in quarters
    ]
    return f"{told} · {' · '.join(parts)}" if parts else told
