"""Jobs: what is told, to whom, in which thread, and what is not."""

import gc
import threading
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QObject, QRunnable
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.jobs import Job, Steps


def finish(qtbot: QtBot) -> None:
    qtbot.waitUntil(jobs.idle)


def test_an_answer_is_told_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    told: list[tuple[int, threading.Thread]] = []
    owner = QObject()

    jobs.run(lambda: 7, lambda answer: told.append((answer, threading.current_thread())), told.append, owner)
    finish(qtbot)

    assert told == [(7, threading.main_thread())]


def test_the_work_runs_outside_the_thread_of_the_window(qtbot: QtBot) -> None:
    told: list[threading.Thread] = []
    owner = QObject()

    jobs.run(threading.current_thread, told.append, told.append, owner)
    finish(qtbot)

    assert told[0] is not threading.main_thread()


def test_a_failure_is_told_with_its_exception(qtbot: QtBot) -> None:
    told: list[Exception] = []
    owner = QObject()

    jobs.run(lambda: {}["gone"], lambda _: None, told.append, owner)
    finish(qtbot)

    assert isinstance(told[0], KeyError)


def test_a_failure_that_nobody_listens_to_reaches_the_top(qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        Job(lambda _: {}["gone"]).start()
        finish(qtbot)

    assert [kind for kind, _, _ in raised] == [KeyError]


@pytest.mark.parametrize("fails", [False, True])
def test_nothing_is_told_to_an_owner_that_is_gone(qtbot: QtBot, fails: bool) -> None:
    gate, told, owner = threading.Event(), [], QObject()

    def work() -> int:
        gate.wait(60)
        return 1 // (0 if fails else 1)

    jobs.run(work, told.append, told.append, owner)
    owner.deleteLater()
    qtbot.waitSignal(owner.destroyed).wait()
    gate.set()
    finish(qtbot)

    assert told == []


def test_a_job_that_nobody_holds_is_kept_until_it_is_told(qtbot: QtBot) -> None:
    told: list[int] = []
    job = Job(lambda _: 1)
    job.done.connect(told.append)
    job.start()
    del job
    finish(qtbot)

    assert told == [1]


def test_a_cancelled_job_stops_at_its_next_step_and_tells_only_its_end(qtbot: QtBot) -> None:
    begun, gate, told, ended = threading.Event(), threading.Event(), [], []

    def work(job: Steps) -> None:
        begun.set()
        gate.wait(60)
        job.step(1, 2)

    job = Job(work)
    for signal in (job.done, job.failed):
        signal.connect(told.append)
    job.ended.connect(lambda: ended.append("ended"))
    job.start()
    begun.wait(60)
    job.cancel()
    gate.set()
    finish(qtbot)

    assert (told, ended) == ([], ["ended"])


def test_an_answer_after_cancel_is_dropped(qtbot: QtBot) -> None:
    told: list[int] = []
    job = Job(lambda _: 1)
    job.done.connect(told.append)
    job.cancel()
    job.start()
    finish(qtbot)

    assert told == []


def test_progress_is_told_seldom_but_always_at_the_end(qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    job = Job(lambda job: [job.step(at, 5000) for at in range(1, 5001)])
    job.progress.connect(lambda at, of: told.append((at, of)))
    job.start()
    finish(qtbot)

    assert told[-1] == (5000, 5000)
    assert len(told) < 500


def test_acts_run_one_after_another_in_their_order(qtbot: QtBot) -> None:
    owner, gate, order = QObject(), threading.Event(), []

    def first() -> None:
        gate.wait(60)
        order.append("first")

    jobs.run(first, lambda _: None, order.append, owner, writes=True)
    jobs.run(lambda: order.append("second"), lambda _: None, order.append, owner, writes=True)
    jobs.run(lambda: order.append("question"), lambda _: gate.set(), order.append, owner)
    finish(qtbot)

    assert order == ["question", "first", "second"]


def test_a_worker_never_holds_what_the_window_holds(qtbot: QtBot) -> None:
    """The last to let go of a QObject destroys it: in a worker that would be a crash."""
    destroyed_in: list[threading.Thread] = []

    class Witness:
        def __del__(self) -> None:
            destroyed_in.append(threading.current_thread())

    def work(witness: Witness) -> None:
        raise LookupError(witness)

    owner = QObject()
    for _ in range(200):
        jobs.run(partial(work, Witness()), lambda _: None, lambda _: None, owner)
    finish(qtbot)
    gc.collect()

    assert len(destroyed_in) == 200
    assert set(destroyed_in) == {threading.main_thread()}


class Knot:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.self = self


def test_garbage_is_freed_in_the_thread_of_the_window_and_never_by_a_worker(qtbot: QtBot) -> None:
    freed: list[threading.Thread] = []
    owner = QObject()

    def work() -> bool:
        for _ in range(5_000):
            weakref.finalize(Knot(), lambda: freed.append(threading.current_thread()))
        return gc.isenabled()

    found: list[bool] = []
    jobs.run(work, found.append, found.append, owner)
    finish(qtbot)

    assert found == [False]
    assert len(freed) > 4_000
    assert set(freed) == {threading.main_thread()}


def test_no_wrapper_of_a_runnable_is_left_behind(qtbot: QtBot) -> None:
    """One that outlives its runnable is taken for what Qt makes next at the same address: a crash."""
    owner = QObject()
    for _ in range(200):
        jobs.run(lambda: None, lambda _: None, lambda _: None, owner)
    finish(qtbot)

    assert [each for each in getAllValidWrappers() if isinstance(each, QRunnable)] == []


@pytest.mark.parametrize("writes", [False, True])
def test_at_the_end_every_job_is_stopped_and_told_before_qt_goes(qtbot: QtBot, writes: bool) -> None:
    """A worker that tells its end to what is already destroyed would crash the process while it ends."""
    begun, told = threading.Event(), []

    def work(steps: Steps) -> None:
        begun.set()
        while True:
            steps.step(0, 1)

    job = Job(work, writes=writes)
    job.done.connect(told.append)
    job.ended.connect(lambda: told.append("ended"))
    job.start()
    begun.wait(60)

    jobs.finish()

    assert told == ["ended"]
    assert jobs.idle()
