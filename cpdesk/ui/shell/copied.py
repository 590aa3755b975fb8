"""What was copied here: no history and no cloud keeps it, and it is taken away after half a minute."""

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

STAYS_MS: Final = 30_000
_HINT: Final = "x-kde-passwordManagerHint"
_WINDOWS: Final = 'application/x-qt-windows-mime;value="{}"'
_PRIVATE: Final = {
    _HINT: b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}
"""What tells KDE's Klipper and Windows not to remember it, as password managers do."""


class Copied(QObject):
    """Watches the clipboard while a base is open."""

    def __init__(self, parent: QObject, stays_ms: int = STAYS_MS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(stays_ms)
        self._time.timeout.connect(take_away)
        self._clipboard.dataChanged.connect(self._changed)

    def _changed(self) -> None:
        self._time.stop()
        told = self._clipboard.mimeData()
        if not self._clipboard.ownsClipboard() or told is None or not told.hasText():
            return
        if not told.hasFormat(_HINT):
            private = QMimeData()
            private.setText(told.text())
            for kind, value in _PRIVATE.items():
                private.setData(kind, value)
            self._clipboard.setMimeData(private)
        self._time.start()


def take_away() -> None:
    """Empty the clipboard, if what lies there is still ours."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
