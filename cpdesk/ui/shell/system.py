"""The system's own lock: a locked screen, a session switched away, a computer going to sleep.

On Linux the session tells it by D-Bus: GNOME, KDE and others by ``ActiveChanged``, logind by ``Lock`` and
``PrepareForSleep``. A desktop that sends none of these is noticed only by the time without keys. On Windows the
session's notices come as messages to the window.
"""

import sys
from typing import Any, Final

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")
_LOGIND: Final = "org.freedesktop.login1"


class SystemWatch(QObject):
    """Listens to the system.

    Attributes:
        locked: the base is to be closed: ``system`` or ``sleep``.

    """

    locked = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        if sys.platform == "linux":
            self._listen_to_bus()
        elif sys.platform == "win32":
            self._messages = _SessionMessages(self, int(window.winId()))

    def _listen_to_bus(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        on_saver, on_lock, on_sleep = map(_slot, ("on_saver(bool)", "on_lock()", "on_sleep(bool)"))
        for name in _SAVERS:
            session.connect("", "", name, "ActiveChanged", self, on_saver)
        system.connect(_LOGIND, "", f"{_LOGIND}.Session", "Lock", self, on_lock)
        system.connect(_LOGIND, "", f"{_LOGIND}.Manager", "PrepareForSleep", self, on_sleep)

    @Slot(bool)
    def on_saver(self, active: bool) -> None:
        """Lock with the screen."""
        if active:
            self.locked.emit("system")

    @Slot()
    def on_lock(self) -> None:
        """Lock with the session."""
        self.locked.emit("system")

    @Slot(bool)
    def on_sleep(self, going: bool) -> None:
        """Lock before the computer sleeps."""
        if going:
            self.locked.emit("sleep")


def _slot(signature: str) -> Any:
    """Return a slot as this module wants it: text, though its stub says bytes."""
    return SLOT(signature)


class _SessionMessages(QAbstractNativeEventFilter):
    """Windows' notices: the session locked or switched away, the computer going to sleep. Source: WTS, WM_POWER."""

    WM_WTSSESSION_CHANGE: Final = 0x02B1
    WM_POWERBROADCAST: Final = 0x0218
    AWAY: Final = frozenset({0x2, 0x4, 0x6, 0x7})  # console or remote disconnect, log-off, lock
    PBT_APMSUSPEND: Final = 0x4

    def __init__(self, watch: SystemWatch, handle: int) -> None:
        super().__init__()
        self._watch = watch
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(handle, 0)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def nativeEventFilter(self, _kind: QByteArray | bytes, message: int) -> object:  # type: ignore[override]
        """Look for the notices that mean nobody sits here."""
        if sys.platform == "win32":
            import ctypes.wintypes

            told = ctypes.wintypes.MSG.from_address(int(message))
            if told.message == self.WM_WTSSESSION_CHANGE and told.wParam in self.AWAY:
                self._watch.locked.emit("system")
            elif told.message == self.WM_POWERBROADCAST and told.wParam == self.PBT_APMSUSPEND:
                self._watch.locked.emit("sleep")
        return False, 0
