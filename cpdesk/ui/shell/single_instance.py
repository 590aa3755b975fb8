"""One window a vault: a second start raises the first window instead. A local socket of this user, never a network.

The module of Qt that knows sockets brings a dozen libraries of the system. Where nobody answers by a vault's name it
is loaded after the window stands, so the first window does not wait for it.
"""

import sys
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCryptographicHash, QDir, QObject, QTimer, Signal

WAIT_MS: Final = 1000


class SingleInstance(QObject):
    """The server of the first window of a vault.

    Attributes:
        called: a second start wants this window to come to the front.
        late: another window of the vault was quicker, and was called; this one should go.

    """

    called = Signal()
    late = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: Any = None
        self._name = ""

    def claim(self, vault: Path | None) -> bool:
        """Become the window of a vault (None: the welcome page); False when another one is, which was called then."""
        name = name_of(vault)
        if name == self._name:
            return True
        if _somebody_may_listen(name) and _call(name):
            return False
        self.let_go()
        self._name = name
        QTimer.singleShot(0, self, lambda: self._listen(name))
        return True

    def let_go(self) -> None:
        """Be the window of nothing any more."""
        self._name = ""
        if self._server is not None:
            self._server.close()

    def _listen(self, name: str) -> None:
        if name != self._name or (self._server is not None and self._server.isListening()):
            return
        if _somebody_may_listen(name) and _call(name):
            self.late.emit()
            return
        if self._server is None:
            self._server = _server(self)
            self._server.newConnection.connect(self._answer)
        self._server.removeServer(name)  # what a killed process left behind
        self._server.listen(name)

    def _answer(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.write(b"here\n")
            connection.flush()
            connection.disconnectFromServer()
        self.called.emit()


def name_of(vault: Path | None) -> str:
    """Return the name of the socket: the user's and the vault's, which cannot be read from it."""
    of = f"{QDir.homePath()}\n{vault.resolve() if vault else ''}".encode()
    digest = QCryptographicHash.hash(of, QCryptographicHash.Algorithm.Blake2s_128)
    return "cpdesk-" + bytes(digest.toHex().data()).decode()


def _somebody_may_listen(name: str) -> bool:
    """Tell whether there is a socket of this name; a pipe of Windows is known only by calling."""
    return sys.platform == "win32" or Path(QDir.tempPath(), name).exists()


def _server(parent: QObject) -> Any:
    from PySide6.QtNetwork import QLocalServer  # noqa: TID251  the one use of this module: a local socket

    made = QLocalServer(parent)
    made.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    return made


def _call(name: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket  # noqa: TID251  a local socket

    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(WAIT_MS) and socket.waitForReadyRead(WAIT_MS)
