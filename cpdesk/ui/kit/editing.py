"""What stands in an editor, as plain data: for drafts, the lock, and coming back to the same field."""

from collections.abc import Mapping
from enum import Enum
from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from cpdesk.ui.kit.fields import Field


@runtime_checkable
class Drafted(Protocol):
    """A widget of ours that says itself what stands in it, as plain data."""

    draft: Any


def values(fields: Mapping[str, Field]) -> dict[str, Any]:
    """Return what stands in the fields."""
    return {name: _read(field.widget) for name, field in fields.items()}


def fill(fields: Mapping[str, Field], kept: Mapping[str, Any]) -> None:
    """Put back what stood in the fields."""
    for name, value in kept.items():
        if name in fields:
            _write(fields[name].widget, value)


def focused(fields: Mapping[str, Field]) -> tuple[str, int]:
    """Return the field that has the focus and where its caret is; an empty name when none has."""
    widget = QApplication.focusWidget()
    for name, field in fields.items():
        if widget is not None and (widget is field.widget or field.widget.isAncestorOf(widget)):
            return name, _caret(field.widget)
    return "", 0


def focus(fields: Mapping[str, Field], name: str, caret: int) -> None:
    """Go back to a field and its caret."""
    if name not in fields:
        return
    widget = fields[name].widget
    widget.setFocus()
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(caret)
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(caret, len(widget.toPlainText())))
        widget.setTextCursor(cursor)


def _read(widget: QWidget) -> Any:
    if isinstance(widget, Drafted):
        return widget.draft
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        chosen = widget.currentData()
        return chosen.value if isinstance(chosen, Enum) else chosen
    raise TypeError(type(widget))


def _write(widget: QWidget, value: Any) -> None:
    if isinstance(widget, Drafted):
        widget.draft = value
    elif isinstance(widget, QLineEdit):
        widget.setText(value)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(value)
    elif isinstance(widget, QCheckBox):
        widget.setChecked(value)
    elif isinstance(widget, QComboBox):
        found = (at for at in range(widget.count()) if widget.itemData(at) == value)
        widget.setCurrentIndex(next(found, widget.currentIndex()))
    else:
        raise TypeError(type(widget))


def _caret(widget: QWidget) -> int:
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    return widget.textCursor().position() if isinstance(widget, QPlainTextEdit | QTextEdit) else 0
