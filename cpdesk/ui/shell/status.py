"""The line at the bottom: what is saved, how the copy is, when the base closes by itself, who sits here."""

from PySide6.QtWidgets import QStatusBar

from cpdesk import words
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import ElidedLabel, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.words import translate


class _Told(Translated):
    """An icon and words, hidden while there is nothing to say."""

    def __init__(self, icon_name: str, colour: str, *, gives_way: bool = False) -> None:
        super().__init__()
        self._icon, self._text = IconLabel(icon_name, colour), ElidedLabel("muted") if gives_way else label("muted")
        line = row(self, gap=6)
        line.setContentsMargins(6, 0, 10, 0)
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        self.hide()

    def tell(self, text: str) -> None:
        """Say something; an empty text hides it."""
        self._text.setText(text)
        self.setVisible(bool(text))

    def keep_room_for(self, text: str) -> None:
        """Be as wide as a text, whatever is said: what counts down does not push its neighbours about."""
        self._text.setMinimumWidth(self._text.fontMetrics().horizontalAdvance(text))

    def look(self, icon_name: str, colour: str) -> None:
        """Show another icon."""
        self._icon.tell(icon_name, colour)


class Status:
    """What stands in the status bar."""

    def __init__(self, bar: QStatusBar) -> None:
        self._saved, self._backup = _Told("check", "muted"), _Told("shield-check", "ok", gives_way=True)
        self._space = _Told("circle-alert", "error")
        self._idle, self._language, self._user = _Told("clock", "muted"), label("muted"), label("muted")
        self._saved_at = ""
        for words_alone in (self._language, self._user):
            words_alone.setContentsMargins(0, 0, 10, 0)
        bar.setSizeGripEnabled(False)
        bar.addWidget(self._saved)
        bar.addWidget(self._space)
        bar.addWidget(self._backup, 1)
        for part in (self._idle, self._language, self._user):
            bar.addPermanentWidget(part)

    def tell_saved(self, at: str) -> None:
        """Say when what stands in the editors was kept: 14:02."""
        self._saved_at = at
        self._saved.tell(translate("Window", "Saved: {time}").format(time=at) if at else "")

    def tell_backup(self, kind: str, text: str) -> None:
        """Say how the copy is; ``kind``: ok, warning, error."""
        icons = {"ok": "shield-check", "warning": "clock-alert", "error": "circle-alert"}
        self._backup.look(icons.get(kind, "archive"), kind if kind in icons else "muted")
        self._backup.tell(text)

    def tell_space(self, text: str) -> None:
        """Say that the disk is full; an empty text takes it away."""
        self._space.tell(text)

    def tell_left(self, seconds: int) -> None:
        """Say in how long the base closes by itself."""
        left = f"{seconds // 60}:{seconds % 60:02}"
        text = translate("Window", "Closes by itself: {left}")
        self._idle.keep_room_for(text.format(left="00:00"))
        self._idle.tell(text.format(left=left))

    def tell_user(self, name: str) -> None:
        """Say who sits here."""
        self._user.setText(name)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self._language.setText(words.NATIVE_NAMES[words.language()])
        self.tell_saved(self._saved_at)
