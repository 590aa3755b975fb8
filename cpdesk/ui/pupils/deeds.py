"""What can be done from the card: each by the form of one act, or at once with an undo."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from cpdesk.casework import bin as bins
from cpdesk.casework import consents, guardians, pupils
from cpdesk.casework.guardians import GuardianRow
from cpdesk.casework.pupils import PupilCard
from cpdesk.records.base import PupilId
from cpdesk.rules.consents import ConsentPurpose
from cpdesk.ui import consent_sheets
from cpdesk.ui.act_dialog import ActDialog, Then
from cpdesk.ui.consent_sheets import show_sheets
from cpdesk.ui.kit.icons import icon
from cpdesk.ui.letters import characteristic_dialog, invitation_dialog
from cpdesk.ui.printing import PaperDialog
from cpdesk.ui.pupils import consent_forms, forms
from cpdesk.ui.registers import list_dialog
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


class Deeds:
    """The forms of the place of pupils, one open at a time.

    ``enrolled`` follows when a pupil has been enrolled.
    """

    def __init__(self, sitting: Sitting, place: QWidget, enrolled: Then) -> None:
        self._sitting, self._place, self._enrolled = sitting, place, enrolled
        self._form: ActDialog | PaperDialog | None = None

    @property
    def open(self) -> ActDialog | PaperDialog | None:
        """The open form."""
        return self._form if self._form is not None and isValid(self._form) and self._form.isVisible() else None

    def enrol(self, name: str) -> ActDialog:
        """Open the form of a new pupil; ``name`` is what was searched for in vain."""
        self._form = made = forms.enrol_form(self._sitting, self._place.window(), name, self._enrolled)
        return made

    def save_filter(self, query: str) -> ActDialog:
        """Open the form that keeps a filter under a name."""
        self._form = made = forms.filter_form(self._sitting, self._place.window(), query)
        return made

    def delete_filter(self, number: int) -> None:
        """Put a saved filter in the bin."""
        self._put("saved_filter", number, translate("Pupils", "The filter is in the bin"))

    def begin(self, what: str, card: PupilCard, row_id: int = 0) -> None:
        """Begin something about a pupil: open its form, or take something away."""
        if what == "consent_form":
            self._form = show_sheets(self._sitting, self._place.window(), [PupilId(card.id)])
        elif what.startswith("bin") or what == "guardian_end":
            self._take_away(what, card, row_id)
        else:
            self._form = self._form_of(what, card, row_id)

    def print_menu(self, card: PupilCard | None, pupil_ids: Sequence[int]) -> QMenu:
        """Open the menu of what can be printed: about the pupil whose card is open, and the list as it is shown."""
        menu = QMenu(self._place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if card is not None:
            for words, what in (
                (translate("Card", "Invite a parent…"), "print_invitation"),
                (translate("Card", "Characteristic…"), "print_characteristic"),
                (translate("Card", "Form of consent…"), "consent_form"),
            ):
                menu.addAction(icon("file-text"), words, partial(self.begin, what, card))
            menu.addSeparator()
        menu.addAction(
            icon("list"), translate("Pupils", "The list as it is shown…"), partial(self.print_list, pupil_ids)
        )
        menu.popup(self._place.mapToGlobal(self._place.rect().center()))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def print_list(self, pupil_ids: Sequence[int]) -> PaperDialog:
        """Print a list of pupils."""
        self._form = made = list_dialog(self._sitting, self._place.window(), pupil_ids)
        return made

    def reopen(self, kind: str, args: Mapping[str, Any]) -> ActDialog | PaperDialog | None:
        """Open a form again as it was before the base was closed."""
        if kind == "print_list":
            return self.print_list(args["pupil_ids"])
        if kind == consent_sheets.KIND:
            self._form = show_sheets(self._sitting, self._place.window(), args["pupil_ids"], args["called"])
            return self._form
        if kind == "enrol":
            return self.enrol(args["name"])
        if kind == "filter":
            return self.save_filter(args["query"])
        card = self._sitting.desk.ask(pupils.card, PupilId(args["pupil_id"]))
        self._form = None if card is None else self._form_of(kind, card, args.get("row_id", 0))
        return self._form

    def _form_of(self, kind: str, card: PupilCard, row_id: int) -> ActDialog | PaperDialog | None:
        window = self._place.window()
        if kind == "print_invitation":
            return invitation_dialog(self._sitting, window, card, self._family(card))
        if kind == "print_characteristic":
            return characteristic_dialog(self._sitting, window, card)
        if kind in ("end_status", "end_reason"):
            return forms.end_form(self._sitting, window, card, kind, row_id)
        if kind == "guardian_correct":
            adult = next((each for each in self._family(card) if each.id == row_id), None)
            return None if adult is None else forms.guardian_correct_form(self._sitting, window, card, adult)
        if kind.startswith("consent_"):
            return self._form_of_consent(kind, card, row_id)
        return _FORMS[kind](self._sitting, window, card) if kind in _FORMS else None

    def _form_of_consent(self, kind: str, card: PupilCard, row_id: int) -> ActDialog | None:
        window, family = self._place.window(), self._family(card)
        _, what, *about = kind.split("_")
        purpose = ConsentPurpose(about[0]) if about else None
        if what == "note":
            return consent_forms.note_form(self._sitting, window, card, family, purpose)
        if what == "waive":
            return consent_forms.waive_form(self._sitting, window, card, purpose)
        said = self._sitting.desk.ask(consents.of_pupil, PupilId(card.id))
        consent = next((each for each in said if each.id == row_id), None)
        if consent is None or what not in ("answer", "withdraw", "correct"):
            return None
        if what == "correct":
            return consent_forms.consent_correct_form(self._sitting, window, card, family, consent)
        made = consent_forms.answer_form if what == "answer" else consent_forms.withdraw_form
        return made(self._sitting, window, card, consent)

    def _family(self, card: PupilCard) -> Sequence[GuardianRow]:
        return self._sitting.desk.ask(guardians.of_pupil, PupilId(card.id))

    def _take_away(self, what: str, card: PupilCard, row_id: int) -> None:
        if what == "guardian_end":
            said = translate("Pupils", "Taken off the card")
            self._sitting.do(self._place, guardians.end, said=said, guardian_id=row_id, pupil_id=card.id)
            return
        table, said = {
            "bin": ("pupil", translate("Pupils", "The card is in the bin")),
            "bin_status": ("official_status", translate("Pupils", "The official status is in the bin")),
            "bin_reason": ("reason_for_support", translate("Pupils", "The working reason is in the bin")),
            "bin_consent": ("consent", translate("Pupils", "The consent is in the bin")),
            "bin_waiver": ("waiver", translate("Pupils", "The decision is in the bin")),
        }[what]
        self._put(table, card.id if what == "bin" else row_id, said)

    def _put(self, table: str, number: int, said: str) -> None:
        self._sitting.do(self._place, bins.put, said=said, table=table, row_id=number)


_FORMS: Final[dict[str, Callable[..., ActDialog]]] = {
    "correct": forms.correct_form,
    "level": forms.level_form,
    "status": forms.status_form,
    "reason": forms.reason_form,
    "guardian": forms.guardian_form,
    "move": forms.move_form,
    "leave": forms.leave_form,
}
