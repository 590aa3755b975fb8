"""After a test with a window nothing is left: no window, no thread, no garbage.

During such a test Python looks for no garbage by itself (see ``cpdesk.ui.kit.jobs``); what the test leaves is freed
between two tests, where no window is being built, painted or destroyed and no other thread can be the one to do it.
"""

import gc
import sys
import threading
from collections.abc import Generator, Iterator
from typing import Any

import pytest


def pytest_collection_finish() -> None:
    """Put aside what lives as long as the process: it need not be looked through after each test."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Free the garbage of a test with a window when nothing holds the test's fixtures any more."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.enable()


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that used ``qtbot`` and leaves a window open or a thread running."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    threads = set(threading.enumerate())
    before = {id(widget) for widget in windows()}
    yield
    destroy_closed()
    left = [repr(widget) for widget in windows() if id(widget) not in before]
    assert not left, f"windows left open: {left}"
    running = [thread.name for thread in set(threading.enumerate()) - threads if not thread.daemon]
    assert not running, f"threads left running: {running}"
    assert pool_is_idle(), "a job is still running"


def destroy_closed() -> None:
    """Destroy what waits for it: without a running event loop it would live on into the next test."""
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


def windows() -> list[Any]:
    """Return the windows that are shown."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return [w for w in widgets.QApplication.topLevelWidgets() if w.isVisible()] if widgets else []


def pool_is_idle() -> bool:
    """Wait for Qt's thread pool, a minute at most: the machine may be busy."""
    core = sys.modules["PySide6.QtCore"]
    return bool(core.QThreadPool.globalInstance().waitForDone(60_000))
