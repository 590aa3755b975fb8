"""What a section of the settings is, and how its parts are put below one another."""

from PySide6.QtWidgets import QWidget

from cpdesk.ui.kit.layout import column
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting


class Section(Translated):
    """A section: its title in the list at the left, and what it shows.

    Attributes:
        wide: a list that takes all the room.

    """

    wide = False

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.sitting = sitting
        self.box = column(self, gap=10)

    def title(self) -> str:
        """Return its name."""
        raise NotImplementedError

    def look(self) -> None:
        """Ask anew what it shows: it comes into sight."""

    def put(self, *parts: QWidget) -> None:
        """Put parts below one another."""
        for part in parts:
            self.box.addWidget(part)
