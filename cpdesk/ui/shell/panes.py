"""F6: from pane to pane of the window, by the splitters that divide it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from cpdesk.ui.kit.splitting import Splitter


def next_pane(fixed: Sequence[QWidget], place: QWidget, by: int) -> None:
    """Move the focus to the next pane (``by`` 1) or the one before (-1): the fixed ones, then those of the place."""
    panes = [pane for pane in [*fixed, *_leaves(place)] if pane.isVisible() and _first(pane) is not None]
    if not panes:
        return
    focused = QApplication.focusWidget()
    now = next((at for at, pane in enumerate(panes) if focused and _holds(pane, focused)), -1 if by > 0 else 0)
    wanted = _first(panes[(now + by) % len(panes)])
    if wanted is not None:
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)


def dragged(place: QWidget) -> list[dict[str, list[int]]]:
    """Return how she divides a place, by text size; nothing where she left it as it was."""
    found = [each.dragged for each in place.findChildren(Splitter)]
    return found if any(found) else []


def divide(place: QWidget, kept: Sequence[Mapping[str, Sequence[int]]]) -> None:
    """Divide a place as she did before."""
    for splitter, wanted in zip(place.findChildren(Splitter), kept, strict=False):
        splitter.remember(wanted)


def _leaves(widget: QWidget) -> list[QWidget]:
    splitter = next((each for each in widget.findChildren(QSplitter) if each.isVisible()), None)
    if isinstance(widget, QSplitter):
        splitter = widget
    if splitter is None:
        return [widget]
    parts = [splitter.widget(at) for at in range(splitter.count())]
    return [leaf for part in parts if part is not None and part.isVisible() for leaf in _leaves(part)]


def _first(pane: QWidget) -> QWidget | None:
    """Return where the focus goes in a pane: its list, else its first field or button."""
    if _takes(pane):
        return pane
    inside = [each for each in pane.findChildren(QWidget) if _takes(each)]
    return inside[0] if inside else None


def _takes(widget: QWidget) -> bool:
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
