"""Asking for a file: the system's own dialog, where it has one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from cpdesk.words import translate


def ask_for_file(
    parent: QWidget, title: str, kinds: str, patterns: Sequence[str], then: Callable[[Path], object]
) -> QFileDialog:
    """Ask for a file that is there; ``then`` follows with its path. ``kinds`` names what ``patterns`` match."""
    dialog = QFileDialog(parent, title, _documents(), f"{kinds} ({' '.join(patterns)})")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _name(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def ask_for_files(
    parent: QWidget, title: str, kinds: str, patterns: Sequence[str], then: Callable[[list[Path]], object]
) -> QFileDialog:
    """Ask for one file or several; ``then`` follows with their paths. ``kinds`` names what ``patterns`` match."""
    dialog = QFileDialog(parent, title, _documents(), f"{kinds} ({' '.join(patterns)})")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _name(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda chosen: then([Path(each) for each in chosen]))
    dialog.open()
    return dialog


def ask_where(parent: QWidget, title: str, kinds: str, name: str, then: Callable[[Path], object]) -> QFileDialog:
    """Ask where to write a file proposed as ``name``; ``then`` follows with its path. ``kinds`` names its kind.

    The system asks itself before a file is replaced.
    """
    suffix = Path(name).suffix
    dialog = QFileDialog(parent, title, _documents(), f"{kinds} (*{suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    _name(dialog)
    dialog.setDefaultSuffix(suffix.lstrip("."))
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, title: str, begin: Path, then: Callable[[Path], object]) -> QFileDialog:
    """Ask for a folder, from ``begin`` on; ``then`` follows with its path."""
    dialog = QFileDialog(parent, title, str(begin) if begin.is_dir() else _documents())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _name(dialog)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def _documents() -> str:
    """Return the folder of documents, or home where there is none: a missing folder would stand as a file's name."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if Path(folder).is_dir() else str(Path.home())


def _name(dialog: QFileDialog) -> None:
    """Name the two fields for which Qt has no Kazakh."""
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Files", "Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Files", "Files of type:"))


class _Dropping(QObject):
    """Takes the drops of a widget."""

    def __init__(self, widget: QWidget, then: Callable[[list[Path]], object], most: int) -> None:
        super().__init__(widget)
        self._then, self._most = then, most
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let files of this computer be dropped, no more than may be, and nothing else."""
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        urls = event.mimeData().urls()
        if 0 < len(urls) <= self._most and all(url.isLocalFile() for url in urls):
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self._then([Path(url.toLocalFile()) for url in urls])
        return True


def take_drops(widget: QWidget, then: Callable[[Path], object]) -> None:
    """Let a file be dropped on a widget; ``then`` follows with its path."""
    _Dropping(widget, lambda paths: then(paths[0]), 1)


def take_several_drops(widget: QWidget, then: Callable[[list[Path]], object], most: int) -> None:
    """Let files be dropped on a widget together, ``most`` at a time; ``then`` follows with their paths."""
    _Dropping(widget, then, most)
