"""The place of class lists: choose files, look at their columns and at what their rows become; one act, one undo."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from cpdesk.casework import lists
from cpdesk.casework.acts import Refused
from cpdesk.casework.terms import act_name
from cpdesk.exchange.layouts import Layout
from cpdesk.exchange.plans import Decision, Key, Plan, from_plain, to_plain
from cpdesk.exchange.taking_in import Opened
from cpdesk.rules.pupils import parse_class
from cpdesk.ui.act_dialog import ActDialog
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.files import take_several_drops
from cpdesk.ui.kit.layout import ElidedLabel, column, row
from cpdesk.ui.lists import dialogs
from cpdesk.ui.lists.columns import ColumnsPage
from cpdesk.ui.lists.preview import Preview
from cpdesk.ui.lists.reading import Reading
from cpdesk.ui.lists.start import StartPage
from cpdesk.ui.lists.steps import next_step
from cpdesk.ui.place import FILE, Offer, Place, Step, Target
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

_LOW_BELOW: Final = 320
_MOST_FILES: Final = 50


class _OpenList(QObject):
    """The lists on the screen as something that is kept and opened again."""

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
        self._paths: tuple[Path, ...] = ()
        self._opened: Opened | None = None
        self._plan: Plan | Refused | None = None
        self._taking = self._stale = self._looked = False
        self._taken: Plan | None = None
        self._asked_class = ""
        self._decided: Mapping[Key, Decision] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        take_several_drops(self, lambda paths: self.read(*paths), _MOST_FILES)
        self.choose = Button(self.choose_files, icon_name="folder-open")
        self._file = ElidedLabel("strong")
        self.reading = Reading(sitting.desk)
        self.columns, self.preview, self.tabs = ColumnsPage(), Preview(), QTabWidget()
        self.start = StartPage()
        self._pages = QStackedWidget()
        self._listed, self._head = QWidget(), QWidget()
        for page in (self.start, self._listed):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Lists", "Class lists")

    def step(self) -> Step | None:
        """Return to choose files, to look at the columns, or to take in what is shown."""
        if self._taking:
            return Step(translate("Lists", "The list is being taken in"))
        if self.reading.running and self._opened is None:
            return Step(translate("Lists", "The list is being read"))
        on_columns = self.tabs.currentWidget() is not self.preview
        verbs = {"choose": self.choose_files, "show": self.show_pupils, "take": self.take_in}
        return next_step(self._opened, self._plan, on_columns=on_columns, verbs=verbs)

    def offers(self) -> list[Offer]:
        """Offer to take lists in, from anywhere."""
        return [
            Offer("list", lambda: translate("Lists", "Take in a class list…"), self._come, "Ctrl+O", FILE, "download")
        ]

    def refresh(self, _changed: Mapping[str, tuple[int, ...]], /) -> None:
        """Compare the list anew with the pupils, where they have changed."""
        if self._opened is None:
            self._show()
        elif self._stale and not self._taking:
            self._compare()

    def shown(self) -> Plan | None:
        """Return the plan as it stands on the screen."""
        return self._plan if isinstance(self._plan, Plan) else None

    def editor(self) -> "_OpenList | None":
        """Return the lists that are looked through: files, how they are read, what she decided, the class typed."""
        if self._opened is None:
            return None
        plan = self.shown()
        told = [msgspec.to_builtins(part.layout) for part in self._opened.parts]
        args = {
            "paths": list(map(str, self._paths)),
            "layouts": told,
            "decisions": to_plain(plan.decisions if plan else {}),
        }
        return _OpenList(args, self.preview)

    def reopen(self, _kind: str, args: Mapping[str, Any], /) -> "_OpenList":
        """Read the files again, after the base was closed in the middle of the look."""
        told = [msgspec.convert(each, Layout) for each in args["layouts"]]
        self._begin([Path(each) for each in args["paths"]], told, from_plain(args["decisions"]))
        return _OpenList(args, self.preview)

    def choose_files(self) -> None:
        """Ask for files and read them."""
        dialogs.ask_for_lists(self, lambda paths: self.read(*paths))

    def read(self, *paths: Path) -> None:
        """Read files, in a job; then show what their rows would become."""
        self._begin(paths, (), {})

    def close_files(self) -> None:
        """Put the files aside; nothing of them is taken in."""
        self.reading.stop()
        self._paths, self._opened, self._plan, self._taken = (), None, None, None
        self._show()
        self.start.choose.setFocus()

    def show_pupils(self) -> None:
        """Show what the rows will become."""
        if self.shown() is not None:
            self.tabs.setCurrentWidget(self.preview)
            self.preview.look()

    def take_in(self) -> None:
        """Do what the plan says: one act, one undo. Nothing is done that she has not seen, a class just typed, say."""
        plan = self.shown()
        if self._class() != self._asked_class:
            self._compare()
        if plan is None or self._taking or self.reading.running or not plan.does_anything:
            return
        self._taking = True
        count = len(plan.enrolled)
        said = translate("Lists", "%n pupil(s) enrolled", "", count) if count else act_name("list.take_in")
        work = self.reading.take_in(plan)
        self.sitting.run(self, work, lambda _: self._tell_taken(plan), self._refuse, said, failed=self._end_taking)
        self.stepped.emit()

    def save_failed(self) -> None:
        """Write the rows that are left out to a file, each with its reason."""
        plan = self._taken or self.shown()
        if self._opened is not None and plan is not None:
            dialogs.save_failed(self.sitting, self, self._opened, plan, self._refuse)

    def keep_columns(self) -> ActDialog | None:
        """Keep under a name how the columns are understood."""
        if self._opened is None:
            return None
        return dialogs.keep_columns(self.sitting, self, self._opened, self._note_kept)

    def retranslate(self) -> None:
        """Say the words of the place."""
        self.choose.say(translate("Lists", "Choose files…"))
        self.reading.message.tell("error", "")
        self.tabs.tabBar().setAccessibleName(translate("Lists", "Parts of the look"))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the rows where there is little: files are chosen by Ctrl+O then."""
        super().resizeEvent(event)
        low = self.height() < theme.px(_LOW_BELOW)
        self._head.setVisible(not low)
        self.preview.be_low(low)
        at = self.tabs.indexOf(self.columns.controls)
        if low and at < 0:
            self.tabs.insertTab(0, self.columns.controls, translate("Lists", "Sheet"))
        elif not low and at >= 0:
            self.tabs.removeTab(at)
        self.columns.be_low(low)

    def _lay_out(self) -> None:
        head = row(self._head, gap=12)
        head.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(4))
        head.addWidget(self.choose)
        head.addWidget(self._file, 1)
        for page in (self.columns, self.preview):
            self.tabs.addTab(page, "")
        inside = column(self._listed, gap=0)
        inside.addWidget(self._head)
        inside.addWidget(self.tabs, 1)
        box = column(self, gap=0)
        box.addWidget(self.reading)
        box.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.reading.compared.connect(self._compared)
        self.reading.failed.connect(self._fail)
        self.reading.stopped.connect(self._show)
        self.reading.given_up.connect(self.close_files)
        self.start.choosing.connect(self.choose_files)
        self.start.going.connect(lambda: self.going.emit(Target("pupils")))
        self.start.saving.connect(self.save_failed)
        self.columns.changed.connect(self._read_otherwise)
        self.columns.keeping.connect(self.keep_columns)
        self.columns.closing.connect(self.close_files)
        self.columns.forgetting.connect(self._forget_columns)
        self.columns.agreed.connect(self.show_pupils)
        self.preview.turned.connect(lambda at: self._decide(lambda plan: plan.turning(at)))
        self.preview.chosen.connect(lambda at, choice: self._decide(lambda plan: plan.choosing(at, choice)))
        self.preview.ticked.connect(lambda at, name, on: self._decide(lambda plan: plan.ticking(at, name, taken=on)))
        self.preview.agreed.connect(self.take_in)
        self.preview.class_given.connect(lambda _: self._compare())
        self.preview.saving.connect(self.save_failed)
        self.tabs.currentChanged.connect(lambda _: self.stepped.emit())
        self.sitting.changed.connect(self._note_change)
        self.sitting.troubled.connect(lambda _: self._end_taking())

    def _come(self) -> None:
        self.going.emit(Target(self.name))
        self.choose_files()

    def _begin(self, paths: Sequence[Path], told: Sequence[Layout], decisions: Mapping[Key, Decision]) -> None:
        self._paths, self._opened, self._plan, self._taken = tuple(paths), None, None, None
        self._stale = self._looked = False
        self._asked_class = ""
        self.preview.begin()
        self.reading.begin(paths, "", told, decisions)
        self._show()

    def _class(self) -> str:
        typed = self.preview.class_line.value
        return typed if parse_class(typed) is not None else ""

    def _compare(self) -> None:
        if self._opened is not None:
            plan = self.shown()
            self._stale, self._asked_class = False, self._class()
            self.reading.compare(self._opened, self._asked_class, plan.decisions if plan else self._decided)

    def _compared(self, opened: Opened, plan: Plan | Refused) -> None:
        self._opened, self._plan = opened, plan
        self._decided = plan.decisions if isinstance(plan, Plan) else {}
        self._show()
        self.columns.show_opened(opened)
        if not self._looked:
            self._looked = True
            self._look(opened, plan)
        if self._class() != self._asked_class:
            self._compare()

    def _look(self, opened: Opened, plan: Plan | Refused) -> None:
        """Go to what needs a look first: the columns where they are not sure, else the rows."""
        if isinstance(plan, Plan) and opened.is_sure:
            self.show_pupils()
            return
        self.tabs.setCurrentWidget(self.columns)
        self.columns.look()

    def _read_otherwise(self, opened: Opened) -> None:
        self._opened = opened
        self._compare()

    def _fail(self) -> None:
        self._opened = self._plan = None
        self._show()
        self.start.choose.setFocus()

    def _decide(self, decide: Callable[[Plan], Plan]) -> None:
        plan = self.shown()
        if plan is not None and not self._taking:
            self._plan = decide(plan)
            self._show()

    def _note_kept(self, name: str) -> None:
        """Let the columns be known by the name under which they were kept."""
        if self._opened is not None:
            self._opened = self._opened.kept_as(name)
            self.columns.show_opened(self._opened)

    def _forget_columns(self, name: str) -> None:
        said = act_name("list.forget_mapping")
        self.sitting.do(self, lists.forget_mapping, lambda _: self._note_forgotten(name), self._refuse, said, name=name)

    def _note_forgotten(self, name: str) -> None:
        if self._opened is not None:
            self._opened = self._opened.forgotten(name)
            self.columns.show_opened(self._opened)

    def _tell_taken(self, plan: Plan) -> None:
        self._end_taking()
        self._taken, self._plan = plan, None
        self._show()
        self.start.pupils.setFocus()

    def _refuse(self, refused: Refused) -> None:
        self.reading.tell(refused)
        self._end_taking()

    def _end_taking(self) -> None:
        if self._taking:
            self._taking = False
            self.reading.end_taking()
            self._show()

    def _note_change(self, changed: Mapping[str, Any]) -> None:
        if "pupil" in changed:
            self._stale = True

    def _show(self) -> None:
        plan, opened = self.shown(), self._opened
        self._file.setText("" if opened is None else ", ".join(opened.files))
        if plan is not None:
            self.preview.show_plan(plan, asks_class=plan.asks_class or bool(self._class()))
        looked_at = opened is not None and self._taken is None
        self._say_tabs(plan)
        self._pages.setCurrentWidget(self._listed if looked_at else self.start)
        self.start.tell(self._taken, self._plan if isinstance(self._plan, Refused) else None)
        self.stepped.emit()

    def _say_tabs(self, plan: Plan | None) -> None:
        count = 0 if plan is None else len(plan.rows)
        words = {
            self.columns.controls: translate("Lists", "Sheet"),
            self.columns: translate("Lists", "Columns"),
            self.preview: translate("Lists", "Rows: %n", "", count),
        }
        for page, text in words.items():
            self.tabs.setTabText(self.tabs.indexOf(page), text)
        self.tabs.setTabEnabled(self.tabs.indexOf(self.preview), plan is not None)
