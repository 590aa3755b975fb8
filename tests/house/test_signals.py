"""The binding under us: PySide6 6.12.0 drops references to None on Python 3.11 and aborts after some 570 signals."""

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rang = Signal(object)


def test_five_thousand_signals_do_not_wear_out_none() -> None:
    bell = Bell()
    heard: list[object] = []
    bell.rang.connect(heard.append)
    bell.rang.emit(None)
    before = sys.getrefcount(None)

    for _ in range(5000):
        bell.rang.emit(1)

    assert len(heard) == 5001
    assert sys.getrefcount(None) > before - 1000
