"""Work outside the UI thread: a question, an act, a form, a backup.

Acts run one at a time in a lane of their own; questions may overlap. A follow-up runs only while its owner lives.

From the first job on Python looks for no garbage by itself: it would look in whatever thread and in whatever moment
something is allocated, and a cycle with a widget in it, freed by a worker or while Qt destroys a window, crashes the
window. It is looked for after each job instead, in the UI thread.
"""

import gc
import sys
import threading
import time
from collections.abc import Callable
from functools import cache, partial
from itertools import count
from typing import Any, Final

from PySide6.QtCore import SIGNAL, QCoreApplication, QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

_TELL_EVERY: Final = 0.05  # seconds; no eye needs progress more often


class Cancelled(Exception):  # noqa: N818  she knows: it is told to nobody
    """The user has had enough."""


class Steps:
    """What the work holds of its job: the worker never holds the job itself.

    The last to let go of a QObject destroys it, and that must not be a worker, in the middle of the window's work.
    """

    def __init__(self, number: int, work: "Callable[[Steps], Any]") -> None:
        self.number, self._work = number, work
        self.stop = threading.Event()
        self.answer: Any = None
        self.error: Exception | None = None
        self._told_at = 0.0

    def step(self, at: int, of: int) -> None:
        """Tell progress from within the work. Raises Cancelled if the user has had enough."""
        if self.stop.is_set():
            raise Cancelled
        if at >= of or time.monotonic() - self._told_at >= _TELL_EVERY:
            self._told_at = time.monotonic()
            _messenger().told.emit(self.number, at, of)

    def attempt(self) -> None:
        """Do the work; its answer or its failure stays here."""
        try:
            self.answer = self._work(self)
        except Exception as error:  # noqa: BLE001  the one place: every failure of the work reaches the user
            self.error = error


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

    def __init__(self, work: Callable[[Steps], Any], *, writes: bool = False) -> None:
        super().__init__()
        self._steps = Steps(next(_numbers), work)
        self._pool = _WRITERS if writes else QThreadPool.globalInstance()

    def start(self) -> "Job":
        """Begin when a thread is free."""
        _messenger()  # made here, in the UI thread
        _running[self._steps.number] = self  # else nobody would follow up
        gc.disable()
        self._pool.start(partial(_attempt, [self._steps]))  # a QRunnable's wrapper would outlive it
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next step; an answer that comes all the same is dropped."""
        self._steps.stop.set()

    def follow_up(self) -> None:
        """Tell how the work ended."""
        error = self._steps.error
        if error is None and not self._steps.stop.is_set():
            self.done.emit(self._steps.answer)
        elif error is not None and not isinstance(error, Cancelled):
            if self.receivers(SIGNAL("failed(PyObject)")):  # QMetaMethod.fromSignal loses count of the job
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


def finish() -> None:
    """Ask every job to stop, wait for it and tell its end: Qt must not go while a worker has something to tell."""
    for job in _running.values():
        job.cancel()
    for pool in (QThreadPool.globalInstance(), _WRITERS):
        pool.waitForDone()
    QCoreApplication.sendPostedEvents(_messenger())


def free_garbage() -> None:
    """Free cycles that nothing holds any more, the youngest first, as often as Python itself would have done."""
    for generation, (made, limit) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if made > limit:
            gc.collect(generation)
            return


class _Messenger(QObject):
    """Brings word from the workers to the UI thread, where it lives for ever."""

    told = Signal(int, int, int)
    over = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.told.connect(self._tell)
        self.over.connect(self._deliver)

    @Slot(int, int, int)
    def _tell(self, number: int, at: int, of: int) -> None:
        _running[number].progress.emit(at, of)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        try:
            _running[number].follow_up()
        finally:
            del _running[number]
            free_garbage()


@cache
def _messenger() -> _Messenger:
    return _Messenger()


def _attempt(box: list[Steps]) -> None:
    """Do the work in a worker; when word of its end goes out, the worker holds nothing of it any more."""
    steps = box.pop()
    number = steps.number
    steps.attempt()
    del steps
    _messenger().over.emit(number)


_running: Final[dict[int, Job]] = {}
_numbers: Final = count()
_WRITERS: Final = QThreadPool()
_WRITERS.setMaxThreadCount(1)
