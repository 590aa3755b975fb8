"""A page that scrolls where it has no room, and the verbs below it that never scroll away."""

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QWidget


class FittingScroll(QScrollArea):
    """As high as what is inside, if there is room; what stands below it follows directly."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        """Return the height of what is inside at the width there is."""
        inside: Any = self.widget()
        low = inside.sizeHint()
        high = inside.heightForWidth(self.viewport().width()) if inside.hasHeightForWidth() else low.height()
        return QSize(low.width(), max(high, inside.minimumSizeHint().height()))

    def event(self, event: QEvent) -> bool:
        """Take another height when what is inside has another one."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().event(event)


class Pages(QStackedWidget):
    """One page at a time, with the room of that page alone."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._fit)
        self.widgetAdded.connect(self._fit)

    def _fit(self, _at: int) -> None:
        for at in range(self.count()):
            shown = at == self.currentIndex()
            page: Any = self.widget(at)
            page.setSizePolicy(
                QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            )
        self.updateGeometry()


class Foot(QWidget):
    """What stands below the page of an owner; keys that none of its buttons wants are the owner's."""

    def __init__(self, owner: Any) -> None:
        super().__init__()
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand it on."""
        self._owner.keyPressEvent(event)
