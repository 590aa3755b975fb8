"""Keeping what stands in the editors: into the vault a second after the last key, and put back after lock or kill."""

from collections.abc import Mapping
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from cpdesk.storage.drafts import Body
from cpdesk.storage.errors import VaultError
from cpdesk.ui.kit import editing, jobs
from cpdesk.ui.place import Place, Target
from cpdesk.ui.shell import panes
from cpdesk.ui.sitting import STATE, Sitting

AFTER_MS: Final = 1000
LATEST_MS: Final = 5000


class Kept(Protocol):
    """The window, as far as its state is kept."""

    sitting: Sitting

    @property
    def places(self) -> Mapping[str, Place]:
        """The places by name."""

    @property
    def place(self) -> Place:
        """The place that is shown."""

    def go(self, target: Target) -> None:
        """Go to a place and open what is wanted there."""


class Keeper(QObject):
    """Writes the desk's state (place, record, editor, field, caret) into the vault.

    Attributes:
        kept: what stands in the editors is in the vault now.

    """

    kept = Signal()

    def __init__(self, window: Kept, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._kept: Body | None = None
        self._soon, self._latest = self._timer(AFTER_MS), self._timer(LATEST_MS)
        window.sitting.changed.connect(self._look_again)

    def look_soon(self) -> None:
        """Keep what stands in the editors a second from now: something was typed or clicked."""
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def state(self) -> Body:
        """Return the desk's state as it is now."""
        place = self._window.place
        divided = {name: panes.dragged(each) for name, each in self._window.places.items()}
        state: Body = {"place": place.name, "panes": {name: each for name, each in divided.items() if each}}
        looked_at = place.looked_at()
        if looked_at is not None:
            state["row"] = looked_at
        editor = place.editor()
        if editor is not None:
            field, caret = editing.focused(editor.fields)
            state["editor"] = {
                "kind": editor.kind,
                "args": dict(editor.args),
                "values": editing.values(editor.fields),
                "field": field,
                "caret": caret,
            }
        return state

    def keep_now(self, **more: Any) -> None:
        """Write the state and wait for it: before the lock, before closing. Raises VaultError."""
        self._soon.stop()
        self._latest.stop()
        self._window.sitting.desk.keep_draft(STATE, self.state() | more)

    def put_back(self) -> Body:
        """Open what was open when the base was closed or the program killed; return the kept state."""
        state = self._window.sitting.desk.draft(STATE) or {}
        if state.get("place") not in self._window.places:
            return state
        for name, kept in state.get("panes", {}).items():
            if name in self._window.places:
                panes.divide(self._window.places[name], kept)
        self._window.go(Target(state["place"], state.get("row")))
        editor = state.get("editor")
        opened = self._window.place.reopen(editor["kind"], editor["args"]) if editor else None
        if editor and opened is not None:
            editing.fill(opened.fields, editor["values"])
            QTimer.singleShot(0, opened, lambda: editing.focus(opened.fields, editor["field"], editor["caret"]))
        return state

    def _timer(self, after: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(self._keep)
        return timer

    def _look_again(self) -> None:
        """Keep anew what stands in the editor: an act takes its draft with it."""
        self._kept = None
        self.look_soon()

    def _keep(self) -> None:
        self._soon.stop()
        self._latest.stop()
        state = self.state()
        if state != self._kept:
            desk = self._window.sitting.desk
            jobs.run(
                lambda: desk.keep_draft(STATE, state), lambda _: self._told(state), self._failed, self, writes=True
            )

    def _told(self, state: Body) -> None:
        self._kept = state
        self.kept.emit()

    def _failed(self, error: Exception) -> None:
        """Tell it, keep the text where it stands, and try again with the next key."""
        if not isinstance(error, VaultError) or error.code != "vault.too_late":
            self._window.sitting.troubled.emit(error)
