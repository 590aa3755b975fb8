"""Fields: a label above, the widget, and below it the sentence that names the fix."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QDate, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTextEdit,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from cpdesk.rules.dates import parse_date
from cpdesk.rules.names import digits_from_kazakh_row
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import SIZE, IconLabel, icon, pixmap
from cpdesk.ui.kit.layout import column, label
from cpdesk.ui.kit.line_buttons import TARGET, LineButton
from cpdesk.words import day_of_week, locale, short_date, translate

_DAYS_MOVED: Final[dict[int, int]] = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}


class Field(QWidget):
    """A labelled widget with room for a hint or an error beneath."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widget = widget
        self._label = label("label")
        self._label.setBuddy(widget)
        self._note = label("muted", wrap=True)
        self._note.hide()
        self._hint = self._warning = ""
        box = column(self, gap=3)
        for part in (self._label, widget, self._note):
            box.addWidget(part)
        self.setFocusProxy(widget)
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(self._forgive)
        elif isinstance(widget, QPlainTextEdit):
            widget.textChanged.connect(self._forgive)
        elif isinstance(widget, QTextEdit):  # it calls its text changed when a highlighter has looked at it
            widget.document().contentsChange.connect(lambda *_: self._forgive())
        elif isinstance(widget, QComboBox):
            widget.activated.connect(self._forgive)

    def say(self, text: str, hint: str = "") -> None:
        """Set the label and a hint that stands beneath while nothing is wrong."""
        self._label.setText(text)
        self._label.setVisible(bool(text))
        self.widget.setAccessibleName(text)
        self._hint = hint
        self.show_error("")

    def show_error(self, sentence: str) -> None:
        """Show what is wrong and how to mend it; nothing clears it, and what is odd stands there again."""
        self._show(sentence or self._warning or self._hint, self._role(sentence))
        self.widget.setProperty("bad", "true" if sentence else "false")
        self.widget.setAccessibleDescription(sentence or self._hint)
        self.widget.style().polish(self.widget)

    def show_warning(self, sentence: str) -> None:
        """Show what is odd; it hinders nothing."""
        self._warning = sentence
        self._show(sentence or self._hint, self._role(""))

    def _forgive(self) -> None:
        """Take the error away while she mends it."""
        if self.widget.property("bad") == "true":
            self.show_error("")

    def _role(self, error: str) -> str:
        return "error" if error else "warning" if self._warning else "muted"

    def _show(self, text: str, role: str) -> None:
        self._note.setText(text)
        self._note.setProperty("role", role)
        self._note.style().polish(self._note)
        self._note.setVisible(bool(text))


class TextField(QLineEdit):
    """One line of text."""

    @property
    def value(self) -> str:
        """What is written, without spaces around."""
        return self.text().strip()

    @value.setter
    def value(self, text: str) -> None:
        self.setText(text)


class DigitField(TextField):
    """Digits: the letters of the Kazakh number row become the digits on the same keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write the digit that is printed on the key."""
        typed = digits_from_kazakh_row(event.text())
        if len(typed) == 1 and typed != event.text():
            self.insert(typed)
            return
        super().keyPressEvent(event)


class SearchField(TextField):
    """A line that searches as she types; Esc or its button clears it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glass = IconLabel("search", "muted", self)
        self._clear = LineButton(self, "x", self.clear)
        self._clear.hide()
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        theme.changes.changed.connect(self._place)
        self._place()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Name the button in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words of the button."""
        self._clear.say(translate("Kit", "Clear"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear at Esc, where there is something to clear."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the glass in the middle of its end."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.setTextMargins(theme.px(SIZE + 6), 0, theme.px(TARGET), 0)
        self._glass.resize(theme.px(SIZE), theme.px(SIZE))
        self._glass.move(theme.px(10), (self.height() - self._glass.height()) // 2)


class DateField(QLineEdit):
    """A date that may be empty: ``24.11``, ``+3``, ``вт``; arrows move a day, Page Up and Down a week."""

    picked = Signal()

    def __init__(self, today: Callable[[], date], *, past: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._past = today, past
        self._button = LineButton(self, "calendar", self._open)
        self.editingFinished.connect(self._tidy)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Write the weekday in the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words of the button and of the date."""
        self._button.say(translate("Kit", "Calendar"))
        self._tidy()

    @property
    def value(self) -> date | None:
        """The date, None where nothing or no date is written."""
        words = self.text().split()
        typed = words[-1] if len(words) == 2 else self.text()  # noqa: PLR2004  «вт 24.11.2026»
        return parse_date(typed, self._today(), past=self._past) if typed.strip() else None

    @value.setter
    def value(self, day: date | None) -> None:
        shown = short_date if self._past else day_of_week
        self.setText("" if day is None else shown(day))

    @property
    def draft(self) -> str:
        """What is written, the same in every language where it is a date."""
        day = self.value
        return self.text() if day is None else short_date(day)

    @draft.setter
    def draft(self, written: str) -> None:
        self.setText(written)
        self._tidy()

    @property
    def is_wrong(self) -> bool:
        """Tell whether something is written that is no date."""
        return bool(self.text().strip()) and self.value is None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days and weeks."""
        step = _DAYS_MOVED.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        self.value = (self.value or self._today()) + timedelta(days=step)
        self.picked.emit()

    def _tidy(self) -> None:
        if self.value is not None:
            self.value = self.value

    def _open(self) -> None:
        menu = QMenu(self)
        calendar = month_view(self.value or self._today())
        calendar.clicked.connect(lambda day: self._pick(_python(day), menu))
        calendar.activated.connect(lambda day: self._pick(_python(day), menu))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.setFocus()

    def _pick(self, day: date, menu: QMenu) -> None:
        menu.close()
        self.value = day
        self.picked.emit()


class Choice(QComboBox):
    """One of several values, each with its words; None where nothing is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the arrow in the colour of the theme; words too long are elided and stand in the tooltip."""
        whole, option = self.currentText(), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - theme.px(SIZE + 22)
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(whole if option.currentText != whole else "")
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        colours = theme.tokens()
        drawn = pixmap("chevron-down", colours.text if self.isEnabled() else colours.disabled)
        side = theme.px(SIZE)
        QPainter(self).drawPixmap(self.width() - side - theme.px(8), (self.height() - side) // 2, drawn)

    def offer(self, options: Sequence[tuple[Any, str]], *, none: str = "") -> None:
        """Offer these values; ``none`` are the words of nothing chosen, where that is allowed. Keeps what is chosen."""
        chosen = self.value
        self.blockSignals(True)
        self.clear()
        offered = [(None, none), *options] if none else list(options)
        self._values = [value for value, _ in offered]
        for value, text in offered:
            self.addItem(text, value)
        self.blockSignals(False)
        self.value = chosen

    @property
    def value(self) -> Any:
        """The chosen value; Qt itself would give the plain text of an enum's member."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    @value.setter
    def value(self, value: Any) -> None:
        index = next((at for at, known in enumerate(self._values) if known == value), 0)
        self.setCurrentIndex(index if self.count() else -1)

    def wheelEvent(self, event: Any) -> None:
        """Let the page scroll: a wheel over a closed list must not change a record."""
        event.ignore()


class TextArea(QPlainTextEdit):
    """Several lines of text; Tab leaves it."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Return the room for its lines."""
        height = self.fontMetrics().lineSpacing() * self._lines + theme.px(18)
        return QSize(theme.px(240), height)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(theme.px(120), self.fontMetrics().lineSpacing() * 2 + theme.px(18))

    @property
    def value(self) -> str:
        """What is written, without white space around."""
        return self.toPlainText().strip()

    @value.setter
    def value(self, text: str) -> None:
        self.setPlainText(text)


def month_view(day: date) -> QCalendarWidget:
    """Return a calendar on the month of a day, Monday first, no colour but the theme's."""
    made = QCalendarWidget()
    made.setLocale(locale())
    made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    colours = theme.tokens()
    free, head = QTextCharFormat(), QTextCharFormat()
    free.setForeground(QColor(colours.muted))
    head.setForeground(QColor(colours.muted))
    head.setBackground(QColor(colours.base))
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(weekday, free)
    made.setHeaderTextFormat(head)
    for name, drawing, words in (
        ("qt_calendar_prevmonth", "chevron-left", translate("Kit", "Previous month")),
        ("qt_calendar_nextmonth", "chevron-right", translate("Kit", "Next month")),
    ):
        button = made.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(drawing))
            button.setAccessibleName(words)
    made.setSelectedDate(QDate(day.year, day.month, day.day))
    return made


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def hint_label(text: str) -> QLabel:
    """Return a muted line of help."""
    made = label("muted", wrap=True)
    made.setText(text)
    return made
