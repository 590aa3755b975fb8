"""One window a vault: a second start raises the first window instead. A local socket of this user, never a network."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCryptographicHash, QDir, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket  # noqa: TID251  the one use of this module: a local socket

WAIT_MS: Final = 1000


class SingleInstance(QObject):
    """The server of the first window of a vault.

    Attributes:
        called: a second start wants this window to come to the front.

    """

    called = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self, vault: Path | None) -> bool:
        """Become the window of a vault (None: the welcome page); False when another one is, which was called then."""
        name = name_of(vault)
        if self._server.serverName() == name and self._server.isListening():
            return True
        if _call(name):
            return False
        self._server.close()
        QLocalServer.removeServer(name)  # what a killed process left behind
        self._server.listen(name)
        return True

    def let_go(self) -> None:
        """Be the window of nothing any more."""
        self._server.close()

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


def _call(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(WAIT_MS) and socket.waitForReadyRead(WAIT_MS)
