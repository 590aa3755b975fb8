"""Choosing a file or a folder: the system's own dialog, which blocks nothing. No child's name is ever proposed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[Path], object]


def to_save(parent: QWidget, title: str, proposed: str, kind: str, then: Chosen) -> QFileDialog:
    """Ask where to save; ``proposed`` is a file's name, ``kind`` its ending: pdf."""
    dialog = _dialog(parent, title, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{kind.upper()} (*.{kind})")
    dialog.setDefaultSuffix(kind)
    dialog.selectFile(proposed)
    dialog.open()
    return dialog


def to_open(parent: QWidget, title: str, kind: str, then: Chosen, folder: Path | None = None) -> QFileDialog:
    """Ask for a file with the ending ``kind``."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(f"*.{kind}")
    if folder is not None:
        dialog.setDirectory(str(folder))
    dialog.open()
    return dialog


def folder(parent: QWidget, title: str, then: Chosen, begin: Path | None = None) -> QFileDialog:
    """Ask for a folder."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if begin is not None:
        dialog.setDirectory(str(begin))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, then: Chosen) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    return dialog
