"""Consent forms to be signed, for one pupil or many: for what, until when; the first one is shown as it will be."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QCheckBox, QWidget

from cpdesk.casework.acts import Refused
from cpdesk.casework.terms import term
from cpdesk.forms import consents as paper
from cpdesk.forms.consents import Sheets
from cpdesk.records.base import PupilId
from cpdesk.rules.consents import GENERAL, usual_term
from cpdesk.ui.kit.fields import DateField
from cpdesk.ui.kit.layout import label
from cpdesk.ui.printing import Paper, PaperDialog, PaperForm, Request
from cpdesk.ui.sitting import Sitting
from cpdesk.words import language, translate

KIND: Final = "consent_form"


class ConsentForm(PaperForm):
    """For what and until when; a sheet for each pupil and language."""

    kind = KIND

    def __init__(self, sitting: Sitting, pupil_ids: Sequence[PupilId], called: str) -> None:
        super().__init__(sitting, language())
        self._ids, self._called = tuple(pupil_ids), called
        self.args = {"pupil_ids": list(pupil_ids), "called": called}
        self.purposes = {purpose: QCheckBox(term(purpose).capitalize()) for purpose in GENERAL}
        self.until, self.count = DateField(sitting.today), label("muted", wrap=True)
        for purpose, box in self.purposes.items():
            box.setChecked(True)
            self.put(f"purpose_{purpose}", box, "")
            box.setAccessibleName(box.text())
            box.toggled.connect(lambda _: self.changed.emit())
        self.until.value = usual_term(sitting.today())
        self.put("until", self.until, translate("Consents", "Until"))
        self.until.textChanged.connect(lambda _: self.changed.emit())
        self.until.picked.connect(self.changed)
        self.language.currentIndexChanged.connect(lambda _: self._tell_count())
        self.box.addWidget(self.count)
        self._tell_count()

    def wanted(self, pupil_ids: Sequence[PupilId]) -> Sheets:
        """Return what is chosen, for these pupils. Refused: ``date.unclear``."""
        if self.until.is_wrong:
            raise Refused("date.unclear", field="until")
        chosen = tuple(purpose for purpose, box in self.purposes.items() if box.isChecked())
        return Sheets(pupil_ids=pupil_ids, purposes=chosen, languages=self.languages(), until=self.until.value)

    def request(self, edited: str | None = None) -> Request:
        """Return what makes all forms; nothing in them is written here, so nothing is shown yellow."""
        del edited
        wanted = self.wanted(self._ids)
        return lambda desk: Paper(paper.document(desk, wanted))

    def preview(self, edited: str | None = None) -> Request:
        """Return what makes the first form: the others differ by their names."""
        del edited
        wanted = self.wanted(self._ids[:1])
        return lambda desk: Paper(paper.document(desk, wanted))

    def file_name(self) -> str:
        """Return the name proposed for the file: the class, or the number of the pupil."""
        return paper.file_name(self._called or (self._ids[0] if self._ids else ""))

    def _tell_count(self) -> None:
        sheets = len(self._ids) * len(self.languages())
        pupils = translate("Consents", "%n pupil(s)", "", len(self._ids))
        self.count.setText(f"{pupils} · {translate('Consents', '%n sheet(s)', '', sheets)}")


def show_sheets(sitting: Sitting, parent: QWidget, pupil_ids: Sequence[PupilId], called: str = "") -> PaperDialog:
    """Open the dialog; ``called`` names the class in the title and the proposed file."""
    title = " · ".join(part for part in (translate("Consents", "Consent forms"), called) if part)
    return PaperDialog(sitting, parent, title, ConsentForm(sitting, pupil_ids, called)).begin()
