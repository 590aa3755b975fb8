"""Work outside the UI thread: a question, an act, a form, a backup.

Acts run one at a time in a lane of their own; questions may overlap. A follow-up runs only while its owner lives.
"""

import sys
import threading
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QMetaMethod, QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

_running: "set[Job]" = set()
_TELL_EVERY: Final = 0.05  # seconds; no eye needs progress more often


class Cancelled(Exception):  # noqa: N818  she knows: it is told to nobody
    """The user has had enough."""


class Job(QObject):
    """One piece of work. Connect first, then start. All is told in the UI thread.

    Attributes:
        done: the work's answer; not told after ``cancel``.
        failed: the exception, never ``Cancelled``; goes to the top of the process where nobody listens.
        progress: how far it is (at, of), twenty times a second at most.
        ended: told after every end, cancelled or not.

    """

    done = Signal(object)
    failed = Signal(object)
    progress = Signal(int, int)
    ended = Signal()
    _told = Signal(int, int)
    _over = Signal(object, object)

    def __init__(self, work: "Callable[[Job], Any]", *, writes: bool = False) -> None:
        super().__init__()
        self._work = work
        self._pool = _writers() if writes else QThreadPool.globalInstance()
        self._stop = threading.Event()
        self._told_at = 0.0
        self._told.connect(self._tell)
        self._over.connect(self._deliver)

    def start(self) -> "Job":
        """Begin when a thread is free."""
        _running.add(self)  # a job nobody holds would crash the worker that reports to it
        self._pool.start(QRunnable.create(self._run))
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next step; an answer that comes all the same is dropped."""
        self._stop.set()

    def step(self, at: int, of: int) -> None:
        """Tell progress from within the work. Raises Cancelled if the user has had enough."""
        if self._stop.is_set():
            raise Cancelled
        if at >= of or time.monotonic() - self._told_at >= _TELL_EVERY:
            self._told_at = time.monotonic()
            self._told.emit(at, of)

    def _run(self) -> None:
        try:
            self._over.emit(self._work(self), None)
        except Exception as error:  # noqa: BLE001  the one place: every failure of the work reaches the user
            self._over.emit(None, error)

    @Slot(int, int)
    def _tell(self, at: int, of: int) -> None:
        self.progress.emit(at, of)

    @Slot(object, object)
    def _deliver(self, answer: object, error: Exception | None) -> None:
        try:
            self._follow_up(answer, error)
        finally:
            _running.discard(self)  # last: until now nobody else need hold the job

    def _follow_up(self, answer: object, error: Exception | None) -> None:
        if error is None and not self._stop.is_set():
            self.done.emit(answer)
        elif error is not None and not isinstance(error, Cancelled):
            if self.isSignalConnected(QMetaMethod.fromSignal(self.failed)):
                self.failed.emit(error)
            else:
                sys.excepthook(type(error), error, error.__traceback__)
        self.ended.emit()


def run(
    work: Callable[[], Any],
    then: Callable[[Any], None],
    failed: Callable[[Exception], None],
    owner: QObject,
    *,
    writes: bool = False,
) -> Job:
    """Run the work and follow up in the UI thread, unless the owner is gone by then."""
    job = Job(lambda _: work(), writes=writes)
    job.done.connect(lambda answer: then(answer) if isValid(owner) else None)
    job.failed.connect(lambda error: failed(error) if isValid(owner) else None)
    return job.start()


def idle() -> bool:
    """Tell whether no job is running or waiting to be delivered."""
    return not _running


def _writers() -> QThreadPool:
    return _WRITERS


_WRITERS: Final = QThreadPool()
_WRITERS.setMaxThreadCount(1)
