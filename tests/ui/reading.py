"""What of a window cannot be read: cut buttons, cut words, what must be scrolled sideways."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollBar, QWidget

from cpdesk.ui.kit.layout import ElidedLabel

LEADING = 2


def unreadable(window: QWidget) -> Iterator[str]:
    """Tell what is cut off, and what must be scrolled sideways."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    for widget in (each for each in window.findChildren(QWidget) if each.isVisible()):
        if isinstance(widget, QAbstractButton) and widget.text():
            wanted = widget.sizeHint()
            if widget.width() < wanted.width() or widget.height() < wanted.height():
                yield f"cut button «{widget.text()}» {widget.size().toTuple()} of {wanted.toTuple()}"
        elif isinstance(widget, QLabel) and widget.text() and not isinstance(widget, ElidedLabel):
            wanted = room_for(widget)
            if widget.width() < wanted.width() or widget.height() < wanted.height() - LEADING:
                yield f"cut words «{widget.text()}» {widget.size().toTuple()} of {wanted.toTuple()}"
        elif isinstance(widget, QScrollBar) and widget.orientation() is Qt.Orientation.Horizontal:
            yield f"scroll bar of {type(widget.parent().parent()).__name__}"


def room_for(label: QLabel) -> QSize:
    """Return what the words themselves need."""
    inside = label.contentsRect()
    room = QRect(0, 0, inside.width() if label.wordWrap() else 10_000, 10_000)
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else int(Qt.TextFlag.TextShowMnemonic)
    return label.fontMetrics().boundingRect(room, flags, label.text()).size()
