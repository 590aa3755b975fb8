"""Bars: the next step, messages, toasts, progress, and the empty state."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QProgressBar, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import ElidedLabel, FlowLayout, column, label, row
from cpdesk.words import translate

TOAST_SECONDS: Final = 10
MOST_TOASTS: Final = 3
_MESSAGES: Final = {
    "info": ("info", "accent"),
    "warning": ("triangle-alert", "warning"),
    "error": ("circle-alert", "error"),
    "ok": ("circle-check", "ok"),
}


class NextStrip(QFrame):
    """The next thing to do, and the screen's only filled button. Holds no child's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._word, self._what, self._why = label("next"), label("strong", wrap=True), ElidedLabel("muted")
        self.button = Button(self._act, kind="main", key="Enter")
        self._action: Callable[[], object] | None = None
        line = row(self, gap=8)
        line.setContentsMargins(theme.px(20), theme.px(6), theme.px(20), theme.px(6))
        line.addWidget(IconLabel("arrow-right", "accent"))
        for part in (self._word, self._what):
            line.addWidget(part)
        line.addWidget(self._why, 1)
        line.addWidget(self.button)

    def show_step(self, what: str, why: str = "", verb: str = "", action: Callable[[], object] | None = None) -> None:
        """Show the step; without an action there is no button."""
        self._word.setText(translate("Kit", "Next"))
        self._what.setText(what)
        self._why.setText(why)
        self._action = action
        self.button.setVisible(action is not None)
        self.button.say(verb)
        self._what.setWordWrap(False)
        self._what.setWordWrap(self._what.sizeHint().width() > self._room() > 0)
        self.setAccessibleName(f"{self._word.text()}: {what}. {why}")

    def _room(self) -> int:
        """Return how wide the step may be in one line: half of the strip, or less where the rest needs more."""
        beside = self._word.sizeHint().width() + (self.button.sizeHint().width() if self._action else 0)
        return min(self.width() // 2, self.width() - beside - theme.px(88))

    def _act(self) -> None:
        if self._action is not None:
            self._action()


class MessageBar(QFrame):
    """Something that needs an answer, or that is good to know; ``kind``: info, warning, error, ok."""

    def __init__(self, kind: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._text = IconLabel(), label("", wrap=True)
        self._actions = row(gap=4)
        line = row(self, gap=8)
        line.setContentsMargins(theme.px(12), theme.px(3), theme.px(6), theme.px(3))
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        line.addLayout(self._actions)
        self.setMinimumHeight(theme.px(34))
        self.tell(kind, "")

    def tell(self, kind: str, text: str) -> None:
        """Say something; an empty text hides the bar."""
        icon_name, colour = _MESSAGES[kind]
        self.setProperty("bar", kind)
        self.style().polish(self)
        self._icon.tell(icon_name, colour)
        self._text.setText(text)
        self.setAccessibleName(text)
        if self.parentWidget() is not None or not text:  # shown without a parent it would be a window
            self.setVisible(bool(text))

    def offer(self, verb: str, action: Callable[[], object]) -> Button:
        """Add an action at the right."""
        button = Button(action, kind="quiet")
        button.say(verb)
        self._actions.addWidget(button)
        return button

    def clear_actions(self) -> None:
        """Take the actions away."""
        while (item := self._actions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()


class Toast(QFrame):
    """What was done, and how to take it back."""

    answered = Signal()

    def __init__(self, text: str, verb: str = "", action: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setObjectName("toast")
        self.setMinimumHeight(theme.px(40))
        self.setAccessibleName(text)
        words = label()
        words.setText(text)
        line = row(self)
        line.setContentsMargins(theme.px(14), theme.px(6), theme.px(10), theme.px(6))
        line.addWidget(words, 1)
        if action is not None:
            button = Button(action, kind="toast")
            button.clicked.connect(self.answered)
            button.say(verb)
            line.addWidget(button)


class Toasts(QWidget):
    """What was done, for ten seconds, with undo; at most three at the bottom of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._box = column(self, gap=6)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, text: str, verb: str = "", action: Callable[[], object] | None = None) -> None:
        """Show a toast."""
        toast = Toast(text, verb, action)
        toast.answered.connect(lambda: self._drop(toast))
        self._box.addWidget(toast)
        toast.show()
        while self._box.count() > MOST_TOASTS:
            self._drop_item()
        QTimer.singleShot(TOAST_SECONDS * 1000, toast, lambda: self._drop(toast))
        self._place()

    def texts(self) -> list[str]:
        """Return what the toasts say now."""
        items = (self._box.itemAt(at) for at in range(self._box.count()))
        return [widget.accessibleName() for item in items if item and (widget := item.widget())]

    def _drop_item(self) -> None:
        item = self._box.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.deleteLater()

    def _drop(self, toast: QFrame) -> None:
        self._box.removeWidget(toast)
        toast.deleteLater()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the window takes another size."""
        if event.type() is QEvent.Type.Resize and self._box.count():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.setVisible(self._box.count() > 0)
        self.adjustSize()
        self.move(self._free_place())
        self.raise_()

    def _free_place(self) -> QPoint:
        """Return the lowest place at which no button lies below the toasts; the bottom where there is none."""
        window = self.window()
        lowest = QPoint((window.width() - self.width()) // 2, window.height() - self.height() - theme.px(44))
        place = QRect(lowest, self.size())
        buttons = (each for each in window.findChildren(QAbstractButton) if each.isVisible())
        taken = [
            QRect(each.mapTo(window, QPoint(0, 0)), each.size()) for each in buttons if not self.isAncestorOf(each)
        ]
        while (below := next((each for each in taken if each.intersects(place)), None)) is not None:
            place.moveBottom(below.top() - theme.px(8))
        return place.topLeft() if place.top() > window.height() // 4 else lowest


class ProgressLine(QWidget):
    """What is going on and how far; appears after half a second, stops at a click."""

    def __init__(self, cancelled: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._bar = label("muted"), QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = Button(cancelled)
        line = row(self)
        line.addWidget(self._text)
        line.addWidget(self._bar, 1)
        line.addWidget(self._stop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, text: str) -> None:
        """Tell that something has begun."""
        self._text.setText(text)
        self._stop.say(translate("Kit", "Stop"))
        self._bar.setRange(0, 0)
        self._timer.start()

    def step(self, at: int, of: int) -> None:
        """Tell how far it is."""
        self._bar.setRange(0, of)
        self._bar.setValue(at)

    def end(self) -> None:
        """Go away."""
        self._timer.stop()
        self.hide()


class EmptyState(QWidget):
    """A screen with nothing to show yet: one sentence, what to do, the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = label("panel", wrap=True), label("muted", wrap=True)
        self._buttons = FlowLayout(gap=8)
        self._box = column(self, gap=12)
        self._box.addWidget(self._title)
        self._box.addWidget(self._text)
        self._box.addLayout(self._buttons)
        self._box.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words whole where there is little room: the margin gives way."""
        super().resizeEvent(event)
        margin, gap = min(theme.px(32), self.height() // 16), min(theme.px(12), self.height() // 24)
        self._box.setContentsMargins(theme.px(32), margin, theme.px(32), 0)
        self._box.setSpacing(gap)

    def say(self, title: str, text: str = "") -> None:
        """Set the sentence and the help beneath."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def add(self, button: Button) -> None:
        """Add a button."""
        self._buttons.addWidget(button)


class SectionHeader(QWidget):
    """The head of a part of the screen: icon, title, how many, and at the right a quiet action."""

    def __init__(self, icon_name: str = "", colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._count = IconLabel(icon_name, colour), label("strong"), label("muted")
        self._line = row(self)
        for part in (self._icon, self._title, self._count):
            self._line.addWidget(part)
        self._icon.setVisible(bool(icon_name))
        self._line.addStretch()
        self.setMinimumHeight(theme.px(28))

    def say(self, title: str, count: str = "") -> None:
        """Set the title and how many there are."""
        self._title.setText(title)
        self._count.setText(count)

    def add(self, button: Button) -> None:
        """Add an action at the right."""
        self._line.addWidget(button)
