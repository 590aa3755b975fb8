"""The list of classes: how many consents each has and what it lacks, for one purpose."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal

from cpdesk.casework.consents import ClassCount
from cpdesk.rules.consents import StandingState
from cpdesk.rules.pupils import class_label
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.groups import Cell, Group, GroupedView, Line
from cpdesk.ui.kit.layout import column
from cpdesk.ui.kit.model import CellStyle
from cpdesk.ui.kit.translated import Translated
from cpdesk.words import translate

WIDTHS: Final = (0, 62, 90, 84)
_MUTED: Final = CellStyle(muted=True)


class ClassList(Translated):
    """Classes with their numbers.

    Attributes:
        looked_at: which class is looked at.
        opened: Enter was pressed on a class.

    """

    looked_at = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.view = GroupedView(WIDTHS, fold=Fold(what=0, who=(1, 2), due=3, least=60))
        self.view.opened.connect(self.opened)
        self._counts: Sequence[ClassCount] = ()
        self._waiting: dict[tuple[int, str], int] = {}
        column(self, gap=0).addWidget(self.view)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell_looked_at())
        self.retranslate()

    @property
    def counts(self) -> Sequence[ClassCount]:
        """What is shown."""
        return self._counts

    def show_counts(self, counts: Sequence[ClassCount], waiting: dict[tuple[int, str], int]) -> None:
        """Show the classes; ``waiting`` tells where marks wait to be noted."""
        self._counts, self._waiting = counts, waiting
        self._fill()

    def choose(self, wanted: tuple[int, str]) -> None:
        """Choose a class, without telling it."""
        self.view.selectionModel().blockSignals(True)
        self.view.choose(wanted)
        self.view.selectionModel().blockSignals(False)
        self.view.viewport().update()

    def retranslate(self) -> None:
        """Say the words of the list."""
        self.view.setAccessibleName(translate("ClassGrid", "Classes"))
        self._fill()

    def _fill(self) -> None:
        titles = [
            translate("ClassGrid", "Class"),
            translate("ClassGrid", "Given", "column"),
            translate("ClassGrid", "Refused", "column"),
            translate("ClassGrid", "Lacking", "column"),
        ]
        self.view.show_groups(titles, [Group("", [self._line(each) for each in self._counts])])

    def _line(self, each: ClassCount) -> Line:
        key = (each.grade, each.letter)
        given = each.counts.get(StandingState.GIVEN, 0) + each.counts.get(StandingState.WAIVED, 0)
        refused = each.counts.get(StandingState.REFUSED, 0) + each.counts.get(StandingState.WITHDRAWN, 0)
        waits = self._waiting.get(key, 0)
        said = translate("ClassGrid", "%n mark(s) not noted yet", "", waits) if waits else ""
        name = CellStyle(icon="pen-line" if waits else "", words=said, colour="warning" if waits else "")
        lacks = CellStyle(icon="circle-dashed" if each.lacking else "circle-check", colour="" if each.lacking else "ok")
        spoken = translate("ClassGrid", "%n lacking", "", each.lacking)
        return Line(
            (
                Cell(class_label(*key), name),
                Cell(f"{given} / {each.pupils}", _MUTED if not given else CellStyle()),
                Cell(str(refused or "—"), CellStyle(muted=not refused, colour="warning" if refused else "")),
                Cell(str(each.lacking), CellStyle(icon=lacks.icon, colour=lacks.colour, words=spoken)),
            ),
            key,
        )

    def _tell_looked_at(self) -> None:
        chosen = self.view.chosen()
        if chosen is not None:
            self.looked_at.emit(tuple(chosen))
