"""The page before any list is open, and after one was taken in: what came of it, and what to do now."""

from PySide6.QtCore import Signal

from cpdesk.casework.acts import Refused
from cpdesk.exchange.plans import Plan, State
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import column
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import translate


class StartPage(Translated):
    """A sentence and buttons.

    Attributes:
        choosing: files are to be chosen.
        going: the pupils are to be shown.
        saving: the rows that were left out are to be saved.

    """

    choosing = Signal()
    going = Signal()
    saving = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._taken: Plan | None = None
        self._refused: Refused | None = None
        self._says = EmptyState()
        self.pupils = Button(self.going.emit)
        self.save = Button(self.saving.emit, icon_name="download")
        self.choose = Button(self.choosing.emit, icon_name="folder-open")
        for button in (self.pupils, self.save, self.choose):
            self._says.add(button)
        column(self, gap=0).addWidget(self._says)
        self.retranslate()

    def tell(self, taken: Plan | None, refused: Refused | None = None) -> None:
        """Tell what was taken in, or why nothing can be; neither: how to begin."""
        self._taken, self._refused = taken, refused
        self.pupils.setVisible(taken is not None)
        self.save.setVisible(taken is not None and taken.has_failed)
        if taken is not None:
            title = translate("Lists", "%n pupil(s) enrolled", "", len(taken.enrolled))
            self._says.say(title, _what_else(taken))
        else:
            self._says.say(
                translate("Lists", "Choose files, or drop them here"), sentence(refused) if refused else _kinds()
            )

    def retranslate(self) -> None:
        """Say the words of the page."""
        self.choose.say(translate("Lists", "Choose files…"))
        self.pupils.say(translate("Lists", "Show the pupils"))
        self.save.say(translate("Lists", "Save the rows left out…"))
        self.tell(self._taken, self._refused)


def _kinds() -> str:
    return translate(
        "Lists", "A list as the school office keeps it: xlsx, xls, ods, csv or txt. Nothing leaves this computer."
    )


def _what_else(plan: Plan) -> str:
    told = []
    if plan.changes:
        told.append(translate("Lists", "Pupils corrected or moved: %n", "", len(plan.changes)))
    if plan.left:
        told.append(translate("Lists", "Pupils who left: %n", "", len(plan.left)))
    if open_rows := sum(row.state is State.NEAR and not row.decided for row in plan.rows):
        told.append(translate("Lists", "Left undecided, perhaps the same pupils: %n", "", open_rows))
    told.append(translate("Lists", "The whole list can be undone with Ctrl+Z."))
    return "\n".join(told)
