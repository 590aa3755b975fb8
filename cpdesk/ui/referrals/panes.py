"""The form, its sheet and what to know of it: three panes where there is room, else two, else one at a time."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import column, rule
from cpdesk.ui.kit.splitting import Splitter
from cpdesk.ui.kit.translated import Translated
from cpdesk.words import translate

ROOM_FOR_THREE = 1000
ROOM_FOR_TWO = 720


class Panes(Translated):
    """Form, sheet and ``beside`` side by side; ``below`` says the same as ``beside`` where that has no room.

    ``foot`` stands below all of them, and at the head of the form where only one of them has room.

    Attributes:
        turn: the button between form and sheet, where only one of them has room.

    """

    def __init__(
        self,
        form: QWidget,
        fields: Iterable[QWidget],
        sheet: QWidget,
        beside: QWidget,
        below: QWidget,
        foot: QWidget,
    ) -> None:
        super().__init__()
        self._foot = foot
        for field in fields:
            field.installEventFilter(self)
        self._form, self._sheet, self._beside, self._below = QScrollArea(), sheet, QScrollArea(), below
        self._shows_sheet = False
        for pane in (self._form, self._beside):
            pane.setWidgetResizable(True)
            pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside.setWidget(beside)
        inside = QWidget()
        inside.setObjectName("pane")
        box = self._inside = column(inside)
        box.addWidget(form)
        box.addWidget(below)
        self._form.setWidget(inside)
        self.turn = Button(self._turn_over, icon_name="file-text")
        self._box = column(self, gap=0)
        self._box.addWidget(Splitter([404, 0, 250], self._form, sheet, self._beside), 1)
        self._box.addWidget(rule())
        self._box.addWidget(foot)
        theme.changes.changed.connect(self._fit)
        self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the field that got the focus, whatever gave it: a key, a refusal, coming back after a lock."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._form.ensureWidgetVisible(watched, 0, theme.px(40))
        return super().eventFilter(watched, event)

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
        self._beside.setVisible(three)
        self._below.setVisible(not three)
        self._form.setVisible(two or not self._shows_sheet)
        self._sheet.setVisible(two or self._shows_sheet)
        self.turn.setVisible(not two)
        self._form.setMinimumWidth(theme.px(360) if two else 0)
        self._beside.setMinimumWidth(theme.px(220) if three else 0)
        self.retranslate()
        if two is (self._foot.parentWidget() is not self):
            self._place_foot(below=two)

    def _place_foot(self, *, below: bool) -> None:
        shown = not self._foot.isHidden()
        if below:
            self._box.addWidget(self._foot)
        else:
            self._inside.insertWidget(0, self._foot)
        self._foot.setVisible(shown)
