"""The form, its sheet and what stands beside it: three panes where there is room, else two, else one at a time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import column
from cpdesk.ui.kit.translated import Translated
from cpdesk.words import translate

ROOM_FOR_THREE = 1000
ROOM_FOR_TWO = 720


class Panes(Translated):
    """Three widgets side by side; ``turn`` is the button between form and sheet where only one has room."""

    def __init__(self, form: QWidget, sheet: QWidget, aside: QWidget) -> None:
        super().__init__()
        self._form, self._sheet, self._aside = QScrollArea(), sheet, aside
        self._shows_sheet = False
        self._form.setWidgetResizable(True)
        self._form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("pane")
        self._below = column(inside)
        self._below.addWidget(form)
        self._form.setWidget(inside)
        self.turn = Button(self._turn_over, icon_name="file-text")
        self._split = QSplitter()
        for part, stretch in ((self._form, 0), (sheet, 1), (aside, 0)):
            self._split.addWidget(part)
            self._split.setStretchFactor(self._split.count() - 1, stretch)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([theme.px(404), theme.px(500), theme.px(250)])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._split)
        theme.changes.changed.connect(self._fit)
        self.retranslate()

    def show_form(self) -> None:
        """Show the form where only one pane has room."""
        self._shows_sheet = False
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each pane the room that there is."""
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        """Say what the button turns to."""
        self.turn.say(translate("Referrals", "Form") if self._shows_sheet else translate("Referrals", "Sheet"))

    def _turn_over(self) -> None:
        self._shows_sheet = not self._shows_sheet
        self._fit()

    def _fit(self) -> None:
        two, three = self.width() >= theme.px(ROOM_FOR_TWO), self.width() >= theme.px(ROOM_FOR_THREE)
        beside = self._split.indexOf(self._aside) >= 0
        if three and not beside:
            self._split.addWidget(self._aside)
            self._split.setSizes([theme.px(404), self.width() - theme.px(654), theme.px(250)])
        elif beside and not three:
            self._below.addWidget(self._aside)
        self._form.setVisible(two or not self._shows_sheet)
        self._sheet.setVisible(two or self._shows_sheet)
        self.turn.setVisible(not two)
        self._form.setMinimumWidth(theme.px(360) if two else 0)
        self._aside.setMinimumWidth(theme.px(220) if three else 0)
        self.retranslate()
