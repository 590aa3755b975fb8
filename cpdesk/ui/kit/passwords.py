"""The line for a password; apart from the other fields, because the first window needs nothing else."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.line_buttons import LineButton
from cpdesk.words import translate

_LAYOUTS: Final = {"ru": "РУС", "kk": "ҚАЗ", "en": "ENG"}


class PasswordField(QWidget):
    """A password: shown on demand, with the layout of the keyboard and a word on Caps Lock. Paste is allowed."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._layout_name = label("strong"), label("key")
        self._caps = label("warning", wrap=True)
        self._caps.hide()
        self.line = QLineEdit()
        self.line.setProperty("tall", "true")
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self._eye = LineButton(self.line, "eye", lambda: None)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.line.installEventFilter(self)
        head = row()
        head.addWidget(self._label)
        head.addStretch()
        head.addWidget(self._layout_name)
        box = column(self, gap=4)
        box.addLayout(head)
        box.addWidget(self.line)
        box.addWidget(self._caps)
        self.setFocusProxy(self.line)
        QGuiApplication.inputMethod().localeChanged.connect(self._tell_layout)
        self._tell_layout()

    def say(self, text: str) -> None:
        """Set the label."""
        self._label.setText(text)
        self._label.setBuddy(self.line)
        self.line.setAccessibleName(text)
        self._eye.say(translate("Kit", "Show the password"))
        self._caps.setText(translate("Kit", "Caps Lock is on. Check the capital letters of the password."))

    @property
    def value(self) -> str:
        """The password, as typed."""
        return self.line.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice Caps Lock by the letters that come."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text().isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps.setVisible(event.text().isupper() != shifted)
        return super().eventFilter(watched, event)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.show_icon("eye-off" if shown else "eye")

    def _tell_layout(self) -> None:
        name = QGuiApplication.inputMethod().locale().name()[:2]
        self._layout_name.setText(_LAYOUTS.get(name, name.upper()))
        self._layout_name.setVisible(name in _LAYOUTS)
