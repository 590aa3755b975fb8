"""A sitting: one person at one open vault. Screens ask and act through it; each change is told once to all."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from cpdesk.casework import history, undoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk, Done
from cpdesk.ui.kit import jobs

STATE: Final = "state"
"""The key under which the window keeps what stands in the editors; an editor's act discards it."""


class Sitting(QObject):
    """The desk as the screens know it.

    Attributes:
        changed: rows touched by an act, by table; every open screen asks its question again.
        troubled: an error that no field of a form shows.
        said: what was done, for a toast, with the journal's number to undo it (0: nothing to undo).

    """

    changed = Signal(object)
    troubled = Signal(object)
    said = Signal(str, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.began = self._last = desk.ask(history.last_seq)
        self._acting = 0

    def today(self) -> date:
        """Return the day by the desk's clock."""
        return self.now().date()

    def now(self) -> datetime:
        """Return the moment by the desk's clock."""
        return self.desk.clock.now().wall

    def ask(self, owner: QObject, then: Callable[[Any], None], question: Callable[..., Any], *args: Any) -> None:
        """Ask in a job; follow up with the answer unless the owner is gone."""
        jobs.run(lambda: self.desk.ask(question, *args), then, self.troubled.emit, owner)

    def do(
        self,
        owner: QObject,
        act: Callable[..., int | None],
        then: Callable[[Done], object] | None = None,
        refused: Callable[[Refused], object] | None = None,
        said: str = "",
        draft: str | None = None,
        *,
        failed: Callable[[], object] | None = None,
        **parameters: Any,
    ) -> None:
        """Run an act in a job.

        ``then`` follows when it is done, ``refused`` when a rule refuses it (default: the shell tells it), ``failed``
        before that and whenever it was not done, by a full disk say; ``said`` is what a toast says, with «Undo».
        """
        self.run(owner, lambda: self.desk.do(act, draft, **parameters), then, refused, said, failed=failed)

    def run(
        self,
        owner: QObject,
        work: Callable[[], Done],
        then: Callable[[Done], object] | None = None,
        refused: Callable[[Refused], object] | None = None,
        said: str = "",
        *,
        failed: Callable[[], object] | None = None,
    ) -> None:
        """Run work that ends in an act, in the writers' lane."""
        self._acting += 1
        jobs.run(
            work,
            lambda done: self._tell(done, then if isValid(owner) else None, said),
            lambda error: self._refuse(error, *((failed, refused) if isValid(owner) else (None, None))),
            self,
            writes=True,
        )

    def was_stopped(self) -> bool:
        """Tell whether an act was begun that has not come into the journal."""
        return self._acting > 0 and self.desk.ask(history.last_seq) == self._last

    def last_act(self) -> undoing.Undoable | None:
        """Return her last act of this sitting that can be undone."""
        return self.desk.ask(undoing.last, self.desk.user, self.began)

    def undo(self, owner: QObject, seq: int, then: Callable[[Done], object] | None = None) -> None:
        """Undo an act."""
        self.do(owner, undoing.undo, then, seq=seq)

    def _tell(self, done: Done, then: Callable[[Done], object] | None, said: str) -> None:
        self._acting -= 1
        self._last = max(self._last, done.seq)
        self.changed.emit(done.changed)
        if said:
            self.said.emit(said, done.seq)
        if then is not None:
            then(done)

    def _refuse(
        self, error: Exception, failed: Callable[[], object] | None, refused: Callable[[Refused], object] | None
    ) -> None:
        self._acting -= 1
        if failed is not None:
            failed()
        if isinstance(error, Refused) and refused is not None:
            refused(error)
        else:
            self.troubled.emit(error)
