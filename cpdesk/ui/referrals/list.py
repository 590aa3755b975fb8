"""The list of referrals with its search."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal

from cpdesk.casework import referrals
from cpdesk.casework.referrals import ReferralRow
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Chip
from cpdesk.ui.kit.fields import SearchField
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.model import PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.referrals.columns import FOLD, WIDTHS, columns
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

WAIT_MS = 120


class ReferralList(Translated):
    """The list.

    Attributes:
        opened: a referral is to be opened.
        counted: the list was asked anew.
        open_ones: how many are drafts or wait for an answer.

    """

    opened = Signal(int)
    counted = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._sitting = sitting
        self.open_ones = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.refresh)
        self.search = SearchField()
        self.search.textChanged.connect(lambda _: self._timer.start())
        self._only_open = Chip(lambda _: self.refresh())
        self._model: PagedModel[ReferralRow] = PagedModel(columns(sitting), self._rows, self)
        self.view = ListView(self._model, self.opened.emit)
        self.view.size_columns(WIDTHS, FOLD)
        self._said, self.nothing = label("muted"), EmptyState()
        head = row()
        head.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), 0)
        head.addWidget(self.search, 1)
        head.addWidget(self._only_open)
        head.addWidget(self._said)
        box = column(self)
        box.addLayout(head)
        box.addWidget(self.view, 1)
        box.addWidget(self.nothing, 1)
        self.retranslate()

    def refresh(self) -> None:
        """Ask anew."""
        text, only_open = self.search.value, self._only_open.isChecked()
        self._sitting.ask(
            self,
            self._show,
            lambda session: (
                referrals.ids(session, text=text, open_only=only_open),
                len(referrals.ids(session, open_only=True)),
            ),
        )

    def retranslate(self) -> None:
        """Say the words of the list."""
        self.search.setPlaceholderText(translate("Referrals", "Pupil, organisation, number or words"))
        self.search.setAccessibleName(translate("Referrals", "Search the referrals"))
        self._only_open.say(translate("Referrals", "Open ones"))
        self.view.setAccessibleName(translate("Referrals", "Referrals"))
        self._tell_nothing()

    def _show(self, answer: tuple[list[int], int]) -> None:
        ids, self.open_ones = answer
        self._model.show(ids)
        if self.view.chosen() is None and ids:
            self.view.choose(ids[0])
        self.view.setVisible(bool(ids))
        self.nothing.setVisible(not ids)
        self._tell_nothing()
        self._said.setText(translate("Referrals", "%n referral(s)", "", len(ids)))
        self.counted.emit()

    def _tell_nothing(self) -> None:
        if self.search.value:
            self.nothing.say(
                translate("Referrals", "No referral has these words"),
                translate("Referrals", "The beginning of a word is enough."),
            )
        elif self._only_open.isChecked():
            self.nothing.say(translate("Referrals", "No referral is open"))
        else:
            self.nothing.say(
                translate("Referrals", "No referrals yet"),
                translate("Referrals", "A referral is drafted, looked at as its sheet, printed or saved, and sent."),
            )

    def _rows(self, ids: Sequence[int]) -> Sequence[ReferralRow]:
        return self._sitting.desk.ask(referrals.rows, ids)
