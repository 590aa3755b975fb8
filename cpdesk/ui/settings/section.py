"""What a section of the settings is, and how its parts are put below one another."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.layout import column
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting

NARROW: Final = 560


class Section(Translated):
    """A section: its title in the list at the left, and what it shows.

    Attributes:
        wide: a list that takes all the room.
        gives_way: the columns of its list that are hidden where there is little room.

    """

    wide = False
    gives_way: tuple[int, ...] = ()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.sitting = sitting
        self.box = column(self, gap=10)

    def title(self) -> str:
        """Return its name."""
        raise NotImplementedError

    def look(self) -> None:
        """Ask anew what it shows: it comes into sight."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the columns that give way."""
        super().resizeEvent(event)
        for view in self.findChildren(ListView):
            for column_at in self.gives_way:
                view.setColumnHidden(column_at, self.width() < theme.px(NARROW))

    def put(self, *parts: QWidget) -> None:
        """Put parts below one another."""
        for part in parts:
            self.box.addWidget(part)
