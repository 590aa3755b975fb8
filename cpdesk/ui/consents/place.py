"""The place of consents: the classes at the left, the class grid at the right."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid

from cpdesk.casework import consents
from cpdesk.casework.consents import ClassAnswer, ClassCount, GridRow
from cpdesk.casework.desk import Done
from cpdesk.rules.consents import ConsentPurpose, StandingState
from cpdesk.rules.pupils import class_label
from cpdesk.ui import consent_sheets
from cpdesk.ui.consent_sheets import show_sheets
from cpdesk.ui.consents.board import Board
from cpdesk.ui.consents.classes import ClassList
from cpdesk.ui.kit.in_turn import PanesInTurn
from cpdesk.ui.kit.layout import column
from cpdesk.ui.place import Offer, Place, Step, Target
from cpdesk.ui.printing import PaperDialog
from cpdesk.ui.sitting import STATE, Sitting
from cpdesk.words import translate

BOTH_FROM: Final = 900
LIST_WIDTH: Final = 306
TOLD: Final = frozenset({"pupil", "guardian", "guardianship", "consent", "waiver", "enrolment"})
Class = tuple[int, str]


class ConsentsPlace(Place):
    """Consents of a class: one purpose, one day, one key a pupil."""

    name = "consents"
    icon_name = "list-checks"
    table = "consent"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self.classes, self.board = ClassList(), Board(sitting)
        self._class: Class | None = None
        self._forms: PaperDialog | None = None
        self._turn = 0
        self._seen: dict[Class, list[int]] = {}
        self._panes = PanesInTurn(LIST_WIDTH, BOTH_FROM, self.classes, self.board)
        column(self, gap=0).addWidget(self._panes)
        self.classes.looked_at.connect(self._look_at)
        self.classes.opened.connect(self._open)
        self.board.asked.connect(self.ask)
        self.board.marked.connect(self._marked)
        self.board.printing.connect(self.print_forms)
        self.board.noting.connect(self.note)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("ClassGrid", "Consents")

    def subtitle(self) -> str:
        """Return the class whose grid is shown."""
        return "" if self._class is None else class_label(*self._class)

    def step(self) -> Step | None:
        """Return what the class needs: marks, or the note that keeps them."""
        if self._class is None:
            return Step(translate("ClassGrid", "Enrol pupils first: consents are noted by class"))
        count = len(self.board.grid.answers())
        rest = translate("ClassGrid", "%n pupil(s) still without an answer", "", self.board.left())
        if not count:
            return Step(translate("ClassGrid", "Mark each answer by one key"), rest)
        what = translate("ClassGrid", "Note the answers of the class: %n marked", "", count)
        return Step(what, rest, translate("ClassGrid", "Note", "verb"), self.note)

    def offers(self) -> list[Offer]:
        """Return what can be done with consents of a class."""
        return [
            Offer(
                "grid",
                lambda: translate("ClassGrid", "Consents of a class…"),
                partial(self._go, "grid"),
                icon="list-checks",
            ),
            Offer(
                "forms",
                lambda: translate("ClassGrid", "Consent forms of a class…"),
                partial(self._go, "print"),
                icon="printer",
            ),
        ]

    def arrive(self, target: Target) -> None:
        """Show a class; ``begin`` print: its forms."""
        wanted = target.facts.get("class")
        if wanted is not None:
            self.classes.view.choose(tuple(wanted))
        if target.begin == "print":
            self.print_forms()
        elif target.begin or wanted is not None:
            self._open(self._class)

    def refresh(self, changed: Mapping[str, tuple[int, ...]], /) -> None:
        """Ask anew after a change of consents or of who is in the class."""
        if not changed or TOLD & changed.keys():
            self.ask()

    def editor(self) -> Any | None:
        """Return the grid where something is marked and not noted yet, else the forms that are open."""
        if self.board.grid.draft["marks"]:
            return self.board
        forms = self._forms
        return forms if forms is not None and isValid(forms) and forms.isVisible() else None

    def reopen(self, kind: str, args: Mapping[str, Any], /) -> Any | None:
        """Show the class again whose marks were not noted."""
        if kind == consent_sheets.KIND:
            self._forms = show_sheets(self.sitting, self.window(), args["pupil_ids"], args["called"])
            return self._forms
        if kind != self.board.kind:
            return None
        self.board.purpose.value = ConsentPurpose(args["purpose"])
        self._class = (args["grade"], args["letter"])
        self.ask()
        return self.board

    def ask(self) -> None:
        """Ask how the classes stand, and the one that is shown."""
        self._turn += 1
        purpose, day = self.board.purpose.value, self.sitting.today()
        self.sitting.ask(self, partial(self._show, self._turn), _everything, purpose, day, self._class)

    def note(self) -> None:
        """Note what is marked for this class, in one act."""
        answers = self.board.grid.answers()
        if not answers or not self.board.is_whole():
            return
        self.board.forgive()
        said = translate("ClassGrid", "Noted for %n pupil(s)", "", len(answers))
        then, refused = partial(self._noted, answers), self.board.refuse
        parameters = self.board.parameters() | {"answers": answers}
        self.sitting.do(self, consents.note_class, then, refused, said, STATE, **parameters)

    def print_forms(self) -> None:
        """Show the forms for those of the class who have not answered yet; for all where nobody lacks an answer."""
        rows = self.board.grid.rows()
        if self._class is None or not rows:
            return
        lacking = [row.pupil_id for row in rows if row.standing.state in (StandingState.NONE, StandingState.ASKED)]
        wanted = lacking or [row.pupil_id for row in rows]
        self._forms = show_sheets(self.sitting, self.window(), wanted, class_label(*self._class))

    def retranslate(self) -> None:
        """Say the words of the place."""
        self.stepped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the grid to the classes at Esc."""
        if event.key() == Qt.Key.Key_Escape and self._panes.back():
            self.classes.view.setFocus()
            return
        super().keyPressEvent(event)

    def _show(self, turn: int, answer: "tuple[Sequence[ClassCount], Class | None, Sequence[GridRow]]") -> None:
        if turn != self._turn:
            return
        counts, self._class, rows = answer
        if self._class is not None:
            self._seen[self._class] = [row.pupil_id for row in rows]
        self.board.show_class(self._class, rows)
        self.classes.show_counts(counts, self._waiting())
        if self._class is not None:
            self.classes.choose(self._class)
        self.stepped.emit()

    def _look_at(self, wanted: Class) -> None:
        if wanted != self._class:
            self._class = wanted
            self.ask()

    def _open(self, wanted: Class | None) -> None:
        if wanted is not None:
            self._look_at(wanted)
        self._panes.open()
        self.board.grid.setFocus()

    def _marked(self) -> None:
        self.classes.show_counts(self.classes.counts, self._waiting())
        self.stepped.emit()

    def _waiting(self) -> dict[Class, int]:
        """Return how many marks each class has that are not noted."""
        found = {key: self.board.grid.marked_of(ids) for key, ids in self._seen.items()}
        return {key: count for key, count in found.items() if count}

    def _noted(self, answers: Sequence[ClassAnswer], _: Done) -> None:
        self.board.grid.forget(answers)
        self.board.grid.setFocus()

    def _go(self, begin: str) -> None:
        self.going.emit(Target(self.name, begin=begin))


def _everything(
    session: Any, purpose: ConsentPurpose, day: date, wanted: Class | None
) -> tuple[Sequence[ClassCount], Class | None, Sequence[GridRow]]:
    """Return all classes, and the wanted one; the first that lacks something where it is not there."""
    counts = consents.overview(session, purpose, day)
    known = [(each.grade, each.letter) for each in counts]
    if wanted not in known:
        lacking = [(each.grade, each.letter) for each in counts if each.lacking]
        wanted = next(iter(lacking or known), None)
    rows = [] if wanted is None else consents.of_class(session, *wanted, purpose, day)
    return counts, wanted, rows
