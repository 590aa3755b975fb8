"""A visitor sits beside: one card or form stays, in a window of its own; everything else is gone until the password.

The window of the base is hidden, and what stands beside the card in its place is parked where nothing is ever shown.
So no menu, no key, no tooltip and no screen reader comes to another name. What opens over the card is covered in plain
colour and closed.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QMainWindow,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cpdesk.storage import keys
from cpdesk.storage.errors import VaultError
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import label, row
from cpdesk.ui.kit.passwords import PasswordField
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.place import Place
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

FIELD: Final = 240
BLANK: Final = "blank"
_DIALOGS: Final = frozenset({Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet, Qt.WindowType.Tool})


class Visitor(QObject):
    """Shows one card to a visitor, and takes everything back by the password.

    Attributes:
        left: everything is shown again.

    """

    left = Signal()

    def __init__(self, window: QMainWindow, sitting: Sitting, closing: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._sitting, self._closing = window, sitting, closing
        self._shown: VisitorWindow | None = None
        self._parked: Parked | None = None

    @property
    def is_on(self) -> bool:
        """Tell whether a visitor sits beside."""
        return self._shown is not None

    @property
    def window(self) -> "VisitorWindow | None":
        """The window that the visitor sees."""
        return self._shown

    def begin(self, place: Place) -> bool:
        """Leave only what is open in a place; False where nothing is."""
        alone = place.alone()
        if alone is None or self._shown is not None:
            return False
        place.veil(on=True)
        shown = self._shown = VisitorWindow(self._sitting, self.end, self._closing)
        self._window.destroyed.connect(shown.deleteLater)
        shown.setGeometry(self._window.geometry())
        shown.show()
        self._window.hide()
        if sys.platform != "win32":  # there a hidden window is in no tree, and the session's notices come to this one
            self._window.destroy()
        self._parked = Parked.take(place, alone)
        shown.hold(place)
        shown.activateWindow()
        return True

    def end(self) -> None:
        """Show everything again: the password was right."""
        shown, parked = self._shown, self._parked
        if shown is None or parked is None:
            return
        shown.hide()
        parked.put_back()
        self._shown, self._parked = None, None
        self._window.show()
        self._window.activateWindow()
        parked.place.veil(on=False)
        shown.deleteLater()
        self.left.emit()


class VisitorWindow(QMainWindow):
    """The window of one card. Closing it closes the base."""

    def __init__(self, sitting: Sitting, leave: Callable[[], object], closing: Callable[[], object]) -> None:
        super().__init__()
        self._closing = closing
        self.bar = VisitorBar(sitting, leave)
        self._room = QWidget()
        self._room.setObjectName("page")
        self._box = QVBoxLayout(self._room)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.bar)
        self.setCentralWidget(self._room)
        self._held: QWidget | None = None
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self.setWindowTitle(QApplication.applicationName())

    def hold(self, held: QWidget) -> None:
        """Show a card."""
        self._held = held
        self._box.addWidget(held, 1)
        held.show()
        held.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the password at F11."""
        if event.key() == Qt.Key.Key_F11:
            self.bar.ask()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the base instead: the window behind must not come forth."""
        if self.isVisible():
            event.ignore()
            self._closing()
            return
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nothing come up beside the card, and no key lead away from it."""
        kind = event.type()
        if not self.isVisible():
            return False
        if kind is QEvent.Type.ToolTip:
            return True
        if kind is QEvent.Type.Show and isinstance(watched, QWidget):
            self._refuse(watched)
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            return _leads_away(event) and QApplication.activePopupWidget() is None
        return False

    def _refuse(self, widget: QWidget) -> None:
        """Cover another window in plain colour and close it; hide what comes into this one from outside the card."""
        if widget is self or widget.objectName() == BLANK:
            return
        if widget.isWindow():
            if widget.windowType() in _DIALOGS:
                _cover(widget)
                QTimer.singleShot(0, widget, widget.close)
                self.bar.refuse()
            return
        inside = (self._held, self.bar, self._room)
        ours = any(each is not None and (each is widget or each.isAncestorOf(widget)) for each in inside)
        if widget.window() is self and not ours and not widget.isAncestorOf(self._room):
            QTimer.singleShot(0, widget, widget.hide)
            _cover(widget)


class VisitorBar(Translated):
    """Says that a visitor is beside, and takes the password."""

    def __init__(self, sitting: Sitting, leave: Callable[[], object]) -> None:
        super().__init__()
        self._sitting, self._leave = sitting, leave
        self._failures, self._left = 0, 0
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text, self.wrong = label("strong"), label("error")
        self.password = PasswordField()
        self.password.setMinimumWidth(theme.px(FIELD))
        self.password.entered.connect(self.enter)
        self.asking = Button(self.ask, key="F11", listens=False)
        self.open = Button(self.enter, kind="main", key="Enter")
        self._wait = QTimer(self)
        self._wait.setInterval(1000)
        self._wait.timeout.connect(self._count_down)
        line = row(self, gap=12)
        line.setContentsMargins(theme.px(20), theme.px(6), theme.px(20), theme.px(6))
        line.addWidget(IconLabel("eye-off", "accent"))
        line.addWidget(self._text)
        line.addStretch()
        for part in (self.wrong, self.password, self.open, self.asking):
            line.addWidget(part)
        self._show_asking(asking=False)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words of the bar."""
        self._text.setText(translate("Visitor", "A visitor is beside: only this is shown"))
        self.asking.say(translate("Visitor", "Show everything"))
        self.open.say(translate("Visitor", "Show"))
        self.password.say(translate("Visitor", "Password"))

    def ask(self) -> None:
        """Ask for the password, or put the question away."""
        self._show_asking(asking=self.password.isHidden())

    def refuse(self) -> None:
        """Say that something was not opened."""
        self.wrong.setText(translate("Visitor", "Not while a visitor is beside"))

    def enter(self) -> None:
        """Try the password, in a job."""
        if not self.open.isEnabled() or not self.password.value:
            return
        self.open.setEnabled(False)
        desk, typed = self._sitting.desk, self.password.value
        jobs.run(lambda: keys.unlock(desk.vault.folder, typed).person, self._answered, self._failed, self)

    def _answered(self, person: int) -> None:
        self.open.setEnabled(True)
        if person == self._sitting.desk.user:
            self._leave()
        else:
            self._failed(VaultError("vault.wrong_password"))

    def _failed(self, error: Exception) -> None:
        self.wrong.setText(sentence(error))
        self.password.line.selectAll()
        self._failures += 1
        self._left = round(keys.delay_after(self._failures))
        self._count_down()

    def _count_down(self) -> None:
        """Let the next try wait; the button says how long."""
        self.open.setEnabled(self._left <= 0)
        if self._left <= 0:
            self._wait.stop()
            self.open.say(translate("Visitor", "Show"))
            return
        self.open.say(translate("Visitor", "Wait %n second(s)", "", self._left))
        self._left -= 1
        self._wait.start()

    def _show_asking(self, *, asking: bool) -> None:
        self.password.setVisible(asking)
        self.open.setVisible(asking)
        self.asking.setVisible(not asking)
        self.wrong.setText("")
        self.password.line.clear()
        if asking:
            self.password.setFocus()


@dataclass
class _Sibling:
    """A widget that was taken from beside the card: where it stood, and whether it was shown."""

    widget: QWidget
    parent: QWidget
    at: int
    placeholder: QWidget | None
    hidden: bool


class Parked:
    """What stands beside a card in its place, put where nothing is ever shown."""

    def __init__(self, place: Place, alone: QWidget) -> None:
        self.place = place
        self._home = place.parentWidget()
        self._nowhere = QWidget()
        self._siblings: list[_Sibling] = []
        self._at = self._home.indexOf(place) if isinstance(self._home, QStackedWidget) else 0
        self._alone = alone

    @classmethod
    def take(cls, place: Place, alone: QWidget) -> "Parked":
        """Park everything in the place but the card."""
        made, widget = cls(place, alone), alone
        while widget is not place:
            parent = widget.parentWidget()
            if parent is None:
                break
            for each in parent.children():
                if isinstance(each, QWidget) and each is not widget and not isinstance(each, QSplitterHandle):
                    if not each.isWindow():
                        made._siblings.append(_take(each, parent, made._nowhere))
            widget = parent
        for each in place.private_parts():
            home = each.parentWidget()
            if home is not None and place.isAncestorOf(home):
                made._siblings.append(_take(each, home, made._nowhere))
                each.hide()
        return made

    def put_back(self) -> None:
        """Put everything where it stood."""
        for each in reversed(self._siblings):
            _put(each)
        home = self._home
        if isinstance(home, QStackedWidget):
            home.insertWidget(self._at, self.place)
            home.setCurrentWidget(self.place)
        self._nowhere.deleteLater()


def _take(widget: QWidget, parent: QWidget, nowhere: QWidget) -> _Sibling:
    hidden = widget.isHidden()
    if isinstance(parent, QStackedWidget):
        at = parent.indexOf(widget)
        if at >= 0:
            parent.removeWidget(widget)
        widget.setParent(nowhere)
        return _Sibling(widget, parent, at, None, hidden)
    placeholder = QWidget()
    placeholder.hide()
    at = parent.indexOf(widget) if isinstance(parent, QSplitter) else 0
    if isinstance(parent, QSplitter) and at >= 0:
        parent.replaceWidget(at, placeholder)
        placeholder.hide()
    elif _layout(parent) is None or _layout(parent).replaceWidget(widget, placeholder) is None:  # type: ignore[union-attr]
        placeholder.setParent(parent)
        at = -1
    widget.setParent(nowhere)
    return _Sibling(widget, parent, at, placeholder, hidden)


def _put(each: _Sibling) -> None:
    parent, placeholder = each.parent, each.placeholder
    if isinstance(parent, QStackedWidget):
        current = parent.currentWidget()
        parent.insertWidget(each.at, each.widget)
        if current is not None:
            parent.setCurrentWidget(current)
        return
    if isinstance(parent, QSplitter) and placeholder is not None and each.at >= 0:
        parent.replaceWidget(each.at, each.widget)
    elif each.at < 0:
        each.widget.setParent(parent)
    elif (layout := _layout(parent)) is not None and placeholder is not None:
        layout.replaceWidget(placeholder, each.widget)
    if placeholder is not None:
        placeholder.deleteLater()
    each.widget.setVisible(not each.hidden)


def _layout(widget: QWidget) -> QLayout | None:
    return widget.layout()


def _cover(widget: QWidget) -> None:
    """Lay a plain page over a widget, at once."""
    page = QWidget(widget)
    page.setObjectName(BLANK)
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.setGeometry(widget.rect())
    if widget.isWindow():
        widget.setWindowTitle(QApplication.applicationName())
    page.show()
    page.raise_()


def _leads_away(event: QKeyEvent) -> bool:
    """Tell whether a key would lead from the card: help, search, naming a person, back. F11 and F12 stay."""
    key = event.key()
    if key == Qt.Key.Key_Escape:
        return True
    stays: tuple[Any, ...] = (Qt.Key.Key_F11, Qt.Key.Key_F12, Qt.Key.Key_F9)
    return Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 and key not in stays
