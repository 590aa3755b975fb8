"""After a test with a window nothing is left: no window, no thread."""

import gc
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that used ``qtbot`` and leaves a window open or a thread running."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    threads = set(threading.enumerate())
    before = {id(widget) for widget in windows()}
    yield
    gc.enable()  # jobs switch it off for the life of a window
    left = [repr(widget) for widget in windows() if id(widget) not in before]
    assert not left, f"windows left open: {left}"
    running = [thread.name for thread in set(threading.enumerate()) - threads if not thread.daemon]
    assert not running, f"threads left running: {running}"
    assert pool_is_idle(), "a job is still running"


def windows() -> list[Any]:
    """Return the windows that are shown."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return [w for w in widgets.QApplication.topLevelWidgets() if w.isVisible()] if widgets else []


def pool_is_idle() -> bool:
    """Wait for Qt's thread pool, two seconds at most."""
    core = sys.modules["PySide6.QtCore"]
    return bool(core.QThreadPool.globalInstance().waitForDone(2000))
