"""What is asked for the letters about one pupil: the invitation of a parent, the characteristic, a printed note."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QCheckBox, QWidget

from cpdesk.casework import sessions
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.pupils import PupilCard
from cpdesk.casework.terms import term
from cpdesk.forms import characteristics, invitations, notes
from cpdesk.forms.characteristics import Characteristic
from cpdesk.forms.invitations import Invitation
from cpdesk.forms.masking import Found
from cpdesk.forms.notes import Note
from cpdesk.records.base import PupilId, SessionId
from cpdesk.rules.dates import as_moment
from cpdesk.rules.pupils import InstructionLanguage
from cpdesk.ui.kit.fields import Choice, DateField, TextArea, TextField
from cpdesk.ui.printing import MaskedNames, Paper, PaperDialog, PaperForm, Request
from cpdesk.ui.sitting import Sitting
from cpdesk.words import Language, language, translate

OWN: Final = "own"
DAYS_AHEAD: Final = 3
USUAL_HOUR: Final = "15:00"


class InvitationForm(PaperForm):
    """Whom, when, where, about what."""

    kind = "print_invitation"

    def __init__(self, sitting: Sitting, card: PupilCard, adults: Sequence[GuardianRow]) -> None:
        super().__init__(sitting, spoken_with(card))
        self.args = {"pupil_id": card.id}
        self._pupil = card.id
        self._topics = invitations.offered(sitting.desk, "topics")
        self._place = invitations.offered(sitting.desk, "places")["office"][self.languages()[0]]
        self.adult, self.topic = Choice(), Choice()
        self.on, self.at, self.where, self.own = DateField(sitting.today), TextField(), TextField(), TextField()
        self.adult.offer(
            [(adult.id, f"{adult.name}, {term(adult.relation)}") for adult in adults],
            none=translate("Paper", "the parents, without a name"),
        )
        self.adult.value = adults[0].id if adults else None
        self.on.value = sitting.desk.law.calendar.working_days_after(sitting.today(), DAYS_AHEAD)
        self.at.value, self.where.value = USUAL_HOUR, self._place
        self._offer_topics()
        self.put("guardian_id", self.adult, translate("Paper", "Whom to invite"))
        self.put("on", self.on, translate("Paper", "Day"))
        self.put("at", self.at, translate("Paper", "Hour"), translate("Paper", "As 15:30; empty leaves a line"))
        self.put("place", self.where, translate("Paper", "Where"))
        self.put("topic", self.topic, translate("Paper", "About what, in neutral words"))
        self.put("own_topic", self.own, translate("Paper", "In your own words"))
        for choice in (self.adult, self.topic):
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        for line in (self.on, self.at, self.where, self.own):
            line.textChanged.connect(lambda _: self.changed.emit())
        self.on.picked.connect(self.changed)
        self.language.currentIndexChanged.connect(lambda _: self._offer_topics())
        self.topic.currentIndexChanged.connect(lambda _: self._show_own())
        self._show_own()

    def request(self, edited: str | None = None) -> Request:
        """Return what makes the invitation. Refused: ``date.unclear``, ``time.unclear``."""
        if self.on.is_wrong:
            raise Refused("date.unclear", field="on")
        hour = self.at.value
        moment = as_moment(self.on.value or self.sitting.today(), hour) if hour else None
        if hour and moment is None:
            raise Refused("time.unclear", field="at")
        place = self.where.value
        wanted = Invitation(
            pupil_id=PupilId(self._pupil),
            guardian_id=self.adult.value,
            on=self.on.value,
            at=moment.time() if moment else None,
            place="office" if place == self._place else place,
            topic=self.own.value if self.topic.value == OWN else self.topic.value,
            languages=self.languages(),
            edited="topic" if edited == "own_topic" else edited,
        )
        return lambda desk: Paper(invitations.document(desk, wanted))

    def file_name(self) -> str:
        """Return the name proposed for the file."""
        return invitations.file_name(self._pupil)

    def _offer_topics(self) -> None:
        spoken = self.languages()[0]
        offered = [(code, words[spoken]) for code, words in self._topics.items()]
        self.topic.offer([*offered, (OWN, translate("Paper", "another topic"))])

    def _show_own(self) -> None:
        self.fields["own_topic"].setVisible(self.topic.value == OWN)


class CharacteristicForm(PaperForm):
    """A text under each heading; a tick for each official status; names of others beside."""

    kind = "print_characteristic"

    def __init__(self, sitting: Sitting, card: PupilCard) -> None:
        super().__init__(sitting, spoken_with(card))
        self.args = {"pupil_id": card.id}
        self._pupil = PupilId(card.id)
        called = characteristics.headings(sitting.desk, (language(),))
        self.texts = {name: TextArea(3) for name in characteristics.SECTIONS}
        self.statuses = {status.id: QCheckBox(term(status.kind)) for status in card.statuses if status.until is None}
        self.names = MaskedNames()
        for name, area in self.texts.items():
            self.put(name, area, called[name])
            area.textChanged.connect(self.changed)
        for number, box in self.statuses.items():
            told = translate("Paper", "Official status, only if it is to be told") if box is self._first() else ""
            self.put(f"status_{number}", box, told)
            box.setAccessibleName(box.text())
            box.toggled.connect(lambda _: self.changed.emit())
        self.box.addWidget(self.names)
        self.names.changed.connect(self.changed)
        self._known = ""
        self._fill_in()
        self.language.currentIndexChanged.connect(lambda _: self._fill_in())

    def request(self, edited: str | None = None) -> Request:
        """Return what makes the characteristic."""
        wanted = Characteristic(
            pupil_id=self._pupil,
            texts={name: area.value for name, area in self.texts.items()},
            statuses=tuple(number for number, box in self.statuses.items() if box.isChecked()),
            languages=self.languages(),
            as_written=self.names.left,
            edited=edited,
        )

        def make(desk: Desk) -> Paper:
            made = characteristics.document(desk, wanted)
            return Paper(made.document, made.found)

        return make

    def file_name(self) -> str:
        """Return the name proposed for the file."""
        return characteristics.file_name(self._pupil)

    def tell_found(self, found: Sequence[Found]) -> None:
        """Show the names that were found."""
        self.names.show_found(found)

    def _first(self) -> QCheckBox:
        return next(iter(self.statuses.values()))

    def _fill_in(self) -> None:
        """Write what the card knows, in the language of the sheet, unless she wrote something else there."""
        known = characteristics.known(self.sitting.desk, self._pupil, self.languages()).get("done", "")
        if self.texts["done"].value == self._known:
            self.texts["done"].value = known
        self._known = known


class NoteForm(PaperForm):
    """For which pupil, in which language; names of others beside."""

    kind = "print_note"

    def __init__(self, sitting: Sitting, session_id: int) -> None:
        super().__init__(sitting, language())
        self.args = {"session_id": session_id}
        self._session = SessionId(session_id)
        self.pupil, self.names = Choice(), MaskedNames()
        card = sitting.desk.ask(sessions.card, self._session)
        people = card.participants if card is not None else ()
        self.pupil.offer(
            [(each.id, ", ".join(filter(None, (each.name, each.class_name)))) for each in people]
            + [(0, translate("Paper", "nobody: every child masked"))]
        )
        self.put("pupil_id", self.pupil, translate("Paper", "Printed for"))
        self.box.addWidget(self.names)
        self.pupil.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.names.changed.connect(self.changed)

    def request(self, edited: str | None = None) -> Request:  # noqa: ARG002  nothing on this sheet is edited here
        """Return what makes the sheet."""
        wanted = Note(
            session_id=self._session,
            pupil_id=self.pupil.value or 0,
            languages=self.languages(),
            as_written=self.names.left,
        )

        def make(desk: Desk) -> Paper:
            made = notes.document(desk, wanted)
            return Paper(made.document, made.found)

        return make

    def file_name(self) -> str:
        """Return the name proposed for the file."""
        return notes.file_name(self._session)

    def tell_found(self, found: Sequence[Found]) -> None:
        """Show the names that were found."""
        self.names.show_found(found)


def spoken_with(card: PupilCard) -> Language:
    """Return in which language a letter about a pupil is written at first: the pupil's, else the window's."""
    known: dict[InstructionLanguage | None, Language] = {
        InstructionLanguage.KAZAKH: "kk",
        InstructionLanguage.RUSSIAN: "ru",
    }
    return known.get(card.language, language())


def invitation_dialog(sitting: Sitting, parent: QWidget, card: PupilCard, adults: Sequence[GuardianRow]) -> PaperDialog:
    """Invite a parent of the pupil."""
    title = translate("Paper", "Invitation of a parent")
    return PaperDialog(sitting, parent, title, InvitationForm(sitting, card, adults)).begin()


def characteristic_dialog(sitting: Sitting, parent: QWidget, card: PupilCard) -> PaperDialog:
    """Write the characteristic of the pupil."""
    title = translate("Paper", "Characteristic of the pupil")
    return PaperDialog(sitting, parent, title, CharacteristicForm(sitting, card)).begin()


def note_dialog(sitting: Sitting, parent: QWidget, session_id: int) -> PaperDialog:
    """Print the note of a session."""
    title = translate("Paper", "Note of the session on paper")
    return PaperDialog(sitting, parent, title, NoteForm(sitting, session_id)).begin()
