"""The right pane: the card, or what to do where there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import column
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.printing import warm_up
from cpdesk.ui.pupils.card import PupilCardView
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


class CardPane(Translated):
    """The card with the pages that stand in its place.

    Attributes:
        importing: a class list is to be taken in.
        enrolling: the first pupil is to be enrolled.

    """

    importing = Signal()
    enrolling = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.card = PupilCardView(sitting)
        self._empty, self._nobody = EmptyState(), EmptyState()
        self._import = Button(self.importing.emit, icon_name="download")
        self._enrol = Button(self.enrolling.emit, icon_name="user-plus")
        self._empty.add(self._import)
        self._empty.add(self._enrol)
        self._stack = QStackedWidget()
        for page in (self._nobody, self.card, self._empty):
            self._stack.addWidget(page)
        column(self, gap=0).addWidget(self._stack)
        self.card.gone.connect(self.show_nobody)
        self.retranslate()

    def show_pupil(self, pupil_id: int) -> None:
        """Show the card of a pupil."""
        warm_up()
        self._stack.setCurrentWidget(self.card)
        self.card.show_pupil(pupil_id)

    def show_nobody(self) -> None:
        """Say that no card is open."""
        self._stack.setCurrentWidget(self._nobody)

    def tell_total(self, total: int) -> None:
        """Offer the first list where there is no pupil at all."""
        if not total:
            self._stack.setCurrentWidget(self._empty)
        elif self._stack.currentWidget() is self._empty:
            self.show_nobody()

    def retranslate(self) -> None:
        """Say the words of the pages."""
        self._import.say(translate("Pupils", "Take from a file…"))
        self._enrol.say(translate("Pupils", "Enrol one"))
        self._empty.say(
            translate("Pupils", "No pupils yet"),
            translate("Pupils", "Take the secretary's list from a spreadsheet, or enrol the first pupil yourself."),
        )
        self._nobody.say(translate("Pupils", "No card is open"), translate("Pupils", "Choose a pupil in the list."))
