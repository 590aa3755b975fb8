"""The place of class lists: choose a file, look at what its rows will become, enrol, and one undo."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Done
from cpdesk.exchange import taking_in
from cpdesk.exchange.taking_in import Plan
from cpdesk.rules.pupils import parse_class
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.files import ask_for_file, take_drops
from cpdesk.ui.kit.layout import ElidedLabel, column, row
from cpdesk.ui.lists.preview import Preview
from cpdesk.ui.lists.reading import Reading
from cpdesk.ui.place import FILE, Offer, Place, Step, Target
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

_LOW_BELOW: Final = 320
PATTERNS: Final = ("*.xlsx", "*.xls", "*.ods", "*.csv", "*.txt")


class _OpenList(QObject):
    """The list on the screen as something that is kept and opened again."""

    kind = "list"

    def __init__(self, args: Mapping[str, Any], preview: Preview) -> None:
        super().__init__()
        self.args, self.fields = args, {"class": preview.class_row}


class ListsPlace(Place):
    """Class lists."""

    name = "lists"
    icon_name = "download"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._path: Path | None = None
        self._plan: Plan | None = None  # as the list tells, without the class that she types
        self._taking = self._stale = False
        self._taken = 0
        self._to_turn: tuple[int, ...] = ()  # rows that she had turned before the base was closed
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        take_drops(self, self.read)
        self.choose = Button(self.choose_file, icon_name="folder-open")
        self._file = ElidedLabel("strong")
        self.reading = Reading(sitting.desk)
        self.reading.planned.connect(self._planned)
        self.reading.failed.connect(self._fail)
        self.reading.stopped.connect(self._show)
        self.preview = Preview()
        self.preview.turned.connect(self._turn)
        self.preview.agreed.connect(self._agree)
        self.preview.class_given.connect(lambda _: self._show())
        self._empty = EmptyState()
        self.choose_first, self._pupils = Button(self.choose_file, icon_name="folder-open"), Button(self._go_to_pupils)
        self._empty.add(self._pupils)
        self._empty.add(self.choose_first)
        self._pages = QStackedWidget()
        self._listed, self._head = QWidget(), QWidget()
        for page in (self._empty, self._listed):
            self._pages.addWidget(page)
        self._lay_out()
        sitting.changed.connect(self._note_change)
        sitting.troubled.connect(self._end_taking)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Lists", "Class lists")

    def step(self) -> Step | None:
        """Return to choose a file, or to enrol the pupils of the one that is shown."""
        choose = translate("Lists", "Choose a file…")
        plan = self.shown()
        if self._taking:
            return Step(translate("Lists", "The pupils are being enrolled"))
        if self.reading.running:
            return Step(translate("Lists", "The list is being read"))
        if plan is None:
            why = translate("Lists", "nothing changes until you have looked at it")
            return Step(translate("Lists", "Take a class list from a file"), why, choose, self.choose_file)
        count = len(plan.enrolled)
        if not count:
            return Step(translate("Lists", "There is nobody to enrol in this list"), "", choose, self.choose_file)
        why = translate("Lists", "%n pupil(s) without a class", "", plan.without_class) if plan.without_class else ""
        verb = translate("Lists", "Enrol %n pupil(s)", "", count)
        return Step(translate("Lists", "Look through the list"), why, verb, self.take_in)

    def offers(self) -> list[Offer]:
        """Offer to take a list in, from anywhere."""
        return [
            Offer("list", lambda: translate("Lists", "Take in a class list…"), self._come, "Ctrl+O", FILE, "download")
        ]

    def refresh(self, _changed: Mapping[str, tuple[int, ...]], /) -> None:
        """Compare the list anew with the pupils, where they have changed."""
        if self._plan is None:
            self._show()
        elif self._stale and self._path is not None and not self._taking:
            self._to_turn = tuple(self._plan.turned)
            self._begin(self._path)

    def shown(self) -> Plan | None:
        """Return the plan as it stands on the screen, with the class that she typed."""
        text = self.preview.class_line.value
        if self._plan is None or parse_class(text) is None:
            return self._plan
        return self._plan.in_class(text)

    def editor(self) -> "_OpenList | None":
        """Return the list that is looked through: the file, what she turned, the class that she typed."""
        if self._plan is None or self._path is None:
            return None
        return _OpenList({"path": str(self._path), "turned": self._plan.turned}, self.preview)

    def reopen(self, _kind: str, args: Mapping[str, Any], /) -> "_OpenList":
        """Read the file again, after the base was closed in the middle of the look."""
        self.read(Path(args["path"]))
        self._to_turn = tuple(args["turned"])
        return _OpenList(args, self.preview)

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        title, kinds = translate("Lists", "Choose a class list"), translate("Lists", "Class lists")
        ask_for_file(self, title, kinds, PATTERNS, self.read)

    def read(self, path: Path) -> None:
        """Read a file, in a job; then show what its rows would become."""
        self._plan, self._taken, self._to_turn = None, 0, ()
        self.preview.begin()
        self._begin(path)

    def take_in(self) -> None:
        """Enrol those who are to be enrolled: one act, one undo."""
        plan = self.shown()
        if plan is None or self._taking:
            return
        self._taking = True
        said = translate("Lists", "%n pupil(s) enrolled", "", len(plan.enrolled))
        work, count = (lambda: taking_in.take_in(self.sitting.desk, plan)), len(plan.enrolled)
        self.sitting.run(self, work, lambda done: self._tell_taken(done, count), self._refuse, said)
        self.stepped.emit()

    def retranslate(self) -> None:
        """Say the words of the place."""
        for button in (self.choose, self.choose_first):
            button.say(translate("Lists", "Choose a file…"))
        self._pupils.say(translate("Lists", "Show the pupils"))
        self.reading.message.tell("error", "")
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the rows where there is little: the file is chosen by Ctrl+O then."""
        super().resizeEvent(event)
        low = self.height() < theme.px(_LOW_BELOW)
        self._head.setVisible(not low)
        self.preview.be_low(low)

    def _lay_out(self) -> None:
        head = row(self._head, gap=12)
        head.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(4))
        head.addWidget(self.choose)
        head.addWidget(self._file, 1)
        inside = column(self._listed, gap=0)
        inside.addWidget(self._head)
        inside.addWidget(self.preview, 1)
        box = column(self, gap=0)
        box.addWidget(self.reading)
        box.addWidget(self._pages, 1)

    def _come(self) -> None:
        self.going.emit(Target(self.name))
        self.choose_file()

    def _go_to_pupils(self) -> None:
        self.going.emit(Target("pupils"))

    def _begin(self, path: Path) -> None:
        self._path, self._stale = path, False
        self.reading.begin(path)
        self._show()

    def _planned(self, plan: Plan) -> None:
        first = self._plan is None
        for at in self._to_turn:
            plan = plan.turning(at)
        self._plan, self._to_turn = plan, ()
        self._show()
        if first:
            self.preview.look()

    def _fail(self) -> None:
        self._plan = None
        self._show()
        self.choose_first.setFocus()

    def _agree(self) -> None:
        plan = self.shown()
        if plan is not None and plan.enrolled:
            self.take_in()

    def _turn(self, at: int) -> None:
        if self._plan is not None and not self._taking:
            self._plan = self._plan.turning(at)
            self._show()

    def _tell_taken(self, _: Done, count: int) -> None:
        self._taking, self._plan, self._taken = False, None, count
        self._show()
        self._pupils.setFocus()

    def _refuse(self, refused: Refused) -> None:
        self.reading.tell(refused)
        self._end_taking()

    def _end_taking(self, *_: object) -> None:
        self._taking = False
        self._show()

    def _note_change(self, changed: Mapping[str, Any]) -> None:
        if "pupil" in changed:
            self._stale = True
            self._taken = 0

    def _show(self) -> None:
        plan = self.shown()
        self._file.setText(plan.source if plan else "")
        if plan is not None and self._plan is not None:
            asks = self._plan.without_class > 0
            self.preview.show_plan(plan, asks_class=asks)
        self._pupils.setVisible(self._taken > 0)
        self._pages.setCurrentWidget(self._empty if plan is None else self._listed)
        self._say_empty()
        self.stepped.emit()

    def _say_empty(self) -> None:
        if self._taken:
            title = translate("Lists", "%n pupil(s) enrolled", "", self._taken)
            self._empty.say(title, translate("Lists", "The whole list can be undone with Ctrl+Z."))
            return
        self._empty.say(
            translate("Lists", "Choose a file, or drop it here"),
            translate(
                "Lists",
                "A list as the school office keeps it: xlsx, xls, ods, csv or txt. Nothing leaves this computer.",
            ),
        )
