"""The place of tasks: hers, those of others, the closed ones; done with one key, moved, dropped, taken up again."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget
from shiboken6 import isValid

from cpdesk.casework import bin as bins
from cpdesk.casework import tasks
from cpdesk.casework.tasks import TaskRow
from cpdesk.casework.terms import deadlines, term
from cpdesk.rules.calendar import Calendar
from cpdesk.rules.deadlines import days_left
from cpdesk.rules.tasks import TaskState
from cpdesk.ui.act_dialog import ActDialog
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import EmptyState
from cpdesk.ui.kit.buttons import Button, Chip
from cpdesk.ui.kit.fields import SearchField
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.layout import FlowLayout, row
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.past import HistoryDialog
from cpdesk.ui.place import Offer, Place, Step, Target
from cpdesk.ui.sitting import Sitting
from cpdesk.ui.tasks import forms
from cpdesk.words import day_of_week, translate

WAIT_MS = 120


class TasksPlace(Place):
    """Tasks."""

    name = "tasks"
    icon_name = "list-checks"
    table = "task"

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._late = 0
        self._form: ActDialog | None = None
        self._wanted: int | None = None
        self.search = SearchField()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self._model: PagedModel[TaskRow] = PagedModel(_columns(sitting), self._rows, self)
        self._model.failed = sitting.troubled.emit
        self._model.loaded.connect(self._loaded)
        self.view = ListView(self._model, self.open_task)
        self.view.size_columns([138, 0, 200, 128, 196], Fold(what=1, state=0, who=(2,), due=3, least=200))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell_buttons())
        space = QShortcut(QKeySequence("Space"), self.view, context=Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self.close_chosen)
        self._model.dataChanged.connect(lambda *_: self._tell_buttons())
        self._empty = EmptyState()
        self._first = Button(self.begin, icon_name="list-checks")
        self._empty.add(self._first)
        self.own, self.theirs, self.closed = (Chip(lambda _: self._ask()) for _ in range(3))
        self.done = Button(self.close_chosen, icon_name="check", key="Space", listens=False)
        self.later = Button(partial(self._show, forms.move_task_form))
        self.drop = Button(partial(self._show, forms.drop_task_form))
        self.again = Button(self._reopen, icon_name="undo-2")
        self.past = Button(self._look_back, kind="quiet")
        self._lay_out()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the place."""
        return translate("Tasks", "Tasks")

    def count(self) -> str:
        """Return how many of her own are overdue."""
        return str(self._late or "")

    def step(self) -> Step | None:
        """Offer a new task; how many are overdue stands before it."""
        late = translate("Tasks", "%n task(s) overdue", "", self._late)
        what = late if self._late else translate("Tasks", "No task is overdue")
        return Step(what, "", translate("Tasks", "New task"), self.begin)

    def offers(self) -> list[Offer]:
        """Return what can be done with tasks."""
        return [
            Offer("task", lambda: translate("Tasks", "New task…"), self.begin, "Ctrl+T", icon="list-checks"),
            Offer("task_bin", lambda: translate("Tasks", "Put the task in the bin"), self._bin, icon="trash-2"),
        ]

    def begin(self) -> None:
        """Begin a new task, from wherever she is: it concerns the pupil at hand there."""
        self.going.emit(Target(self.name, begin="new"))

    def arrive(self, target: Target) -> None:
        """Open a task, or begin one."""
        if target.begin == "new":
            given = {name: target.facts[name] for name in ("pupil_id", "day") if target.facts.get(name)}
            self._keep(forms.new_task_form(self.sitting, self, given, self._choose_later))
        elif target.row_id is not None:
            self._wanted = target.row_id
            self.view.choose(target.row_id)
            self.open_task(target.row_id)

    def open_task(self, task_id: int) -> None:
        """Open a task in its form; of a closed one, its past."""
        self.sitting.ask(self, self._open_rows, tasks.rows, [task_id])

    def new(self) -> Callable[[], object]:
        """Return what Ctrl+N begins here."""
        return self.begin

    def refresh(self, changed: Mapping[str, tuple[int, ...]]) -> None:
        """Ask anew after a change of tasks or of those they concern."""
        if not changed or {"task", "pupil", "colleague"} & changed.keys():
            self._ask()

    def editor(self) -> Any | None:
        """Return the form that is open."""
        return self._form if self._form is not None and isValid(self._form) else None

    def reopen(self, kind: str, args: Mapping[str, Any]) -> Any | None:
        """Open a form again, to be filled from a draft."""
        found = self.sitting.desk.ask(tasks.rows, [args["id"]]) if "id" in args else []
        if kind == "task" and "id" not in args:
            self._keep(forms.new_task_form(self.sitting, self, dict(args), self._choose_later))
        elif found and found[0].state is TaskState.OPEN:
            opened = {"task": self._change, "move": forms.move_task_form, "drop": forms.drop_task_form}[kind]
            self._keep(opened(self.sitting, self, found[0]))
        return self.editor()

    def close_chosen(self) -> None:
        """Mark the chosen task as done."""
        chosen = self._chosen()
        if chosen is not None and chosen.state is TaskState.OPEN:
            said = translate("Tasks", "Task done")
            self.sitting.do(self, tasks.close, said=said, task_id=chosen.id, state=TaskState.DONE)

    def retranslate(self) -> None:
        """Say the words of the place."""
        self.search.setPlaceholderText(translate("Tasks", "Words of a task, or a name"))
        self.search.setAccessibleName(translate("Tasks", "Search the tasks"))
        self.view.setAccessibleName(translate("Tasks", "Tasks"))
        self.own.say(translate("Tasks", "My own"))
        self.theirs.say(translate("Tasks", "Of colleagues"))
        self.closed.say(translate("Tasks", "Closed"))
        self.done.say(translate("Tasks", "Done", "verb"))
        self.later.say(translate("Tasks", "Move…"))
        self.drop.say(translate("Tasks", "Not needed…"))
        self.again.say(translate("Tasks", "Take up again"))
        self.past.say(translate("Tasks", "History"))
        self._first.say(translate("Tasks", "New task"))
        self._empty.say(
            translate("Tasks", "No such tasks"),
            translate("Tasks", "Tasks are set here, by Ctrl+T anywhere, or as next steps in a note."),
        )

    def _lay_out(self) -> None:
        head, below = row(), QWidget()
        foot = FlowLayout(below)
        head.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(6))
        head.addWidget(self.search, 1)
        self._group = QButtonGroup(self)
        for chip in (self.own, self.theirs, self.closed):
            head.addWidget(chip)
            self._group.addButton(chip)
        self.own.setChecked(True)
        for button in (self.done, self.later, self.drop, self.again, self.past):
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.view, 1)
        box.addWidget(self._empty, 1)
        margins = QVBoxLayout()
        margins.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        margins.addWidget(below)
        box.addLayout(margins)

    def _ask(self) -> None:
        words, theirs, closed = self.search.value, self.theirs.isChecked(), self.closed.isChecked()
        desk = self.sitting.desk
        self._model.refresh(lambda: desk.ask(_wanted, words, theirs=theirs, closed=closed))
        self.sitting.ask(self, self._tell_late, tasks.open_until, self.sitting.today())

    def _rows(self, ids: Sequence[int]) -> list[TaskRow]:
        return self.sitting.desk.ask(tasks.rows, ids)

    def _tell_late(self, found: Sequence[TaskRow]) -> None:
        today = self.sitting.today()
        own = [each for each in found if not each.colleague_id]
        self._late = sum(each.due_on is not None and each.due_on < today for each in own)
        self.stepped.emit()

    def _loaded(self, count: int) -> None:
        self.view.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        if self._wanted is not None:
            self.view.choose(self._wanted)
        elif count and self.view.chosen() is None:
            self.view.setCurrentIndex(self._model.index(0, 0))
        self._tell_buttons()

    def _tell_buttons(self) -> None:
        chosen = self._chosen()
        is_open = chosen is not None and chosen.state is TaskState.OPEN
        for button in (self.done, self.later, self.drop):
            button.setVisible(is_open)
        self.again.setVisible(chosen is not None and not is_open)
        self.past.setVisible(chosen is not None)

    def _chosen(self) -> TaskRow | None:
        index = self.view.currentIndex()
        return self._model.row_at(index) if index.isValid() and index.row() < self._model.rowCount() else None

    def _open_rows(self, found: Sequence[TaskRow]) -> None:
        if found and found[0].state is TaskState.OPEN:
            self._keep(self._change(self.sitting, self, found[0]))
        elif found:
            self._look_back_at(found[0])

    def _change(self, sitting: Sitting, parent: Any, found: TaskRow) -> ActDialog:
        return forms.change_task_form(sitting, parent, found, self._choose_later)

    def _keep(self, form: ActDialog) -> None:
        self._form = form

    def _choose_later(self, done: Any) -> None:
        self._wanted = done.id

    def _show(self, form: Any) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.state is TaskState.OPEN:
            self._keep(form(self.sitting, self, chosen))

    def _reopen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            said = translate("Tasks", "Task taken up again")
            self.sitting.do(self, tasks.reopen, said=said, task_id=chosen.id)

    def _bin(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self.isVisible():
            said = translate("Tasks", "Task in the bin")
            self.sitting.do(self, bins.put, said=said, table="task", row_id=chosen.id)

    def _look_back(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._look_back_at(chosen)

    def _look_back_at(self, found: TaskRow) -> None:
        HistoryDialog(self.sitting, self, translate("Tasks", "History of the task"), "task", found.id).open()


def _wanted(session: Any, words: str, *, theirs: bool, closed: bool) -> list[int]:
    if closed:
        return tasks.closed_ids(session, words)
    return tasks.ids(session, words, state=TaskState.OPEN, theirs=theirs)


def _columns(sitting: Sitting) -> list[Column[TaskRow]]:
    calendar = sitting.desk.law.calendar
    return [
        Column(
            lambda: translate("Tasks", "State"),
            lambda each: _state(each, sitting, calendar)[0],
            lambda each: _state(each, sitting, calendar)[1],
        ),
        Column(lambda: translate("Tasks", "What"), lambda each: each.title, lambda _: CellStyle(strong=True)),
        Column(lambda: translate("Tasks", "About whom"), _who),
        Column(lambda: translate("Tasks", "Until"), lambda each: _until(each, sitting.today())),
        Column(lambda: translate("Tasks", "How it was worked out"), _sum, lambda _: CellStyle(muted=True)),
    ]


def _state(each: TaskRow, sitting: Sitting, calendar: Calendar) -> tuple[str, CellStyle]:
    if each.state is not TaskState.OPEN:
        return term(each.state), CellStyle(icon="circle-check" if each.state is TaskState.DONE else "circle-minus")
    if each.due_on is None:
        return translate("Tasks", "no term"), CellStyle(muted=True)
    left = days_left(sitting.today(), each.due_on, calendar)
    if left == 0:
        return translate("Tasks", "today"), CellStyle(badge="today")
    told = deadlines.length(abs(left))
    if left > 0 or each.colleague_id is not None:
        return told, CellStyle()
    return told, CellStyle(badge="overdue", words=translate("Tasks", "overdue"))


def _who(each: TaskRow) -> str:
    return ", ".join(part for part in (each.pupil, each.class_name) if part)


def _until(each: TaskRow, today: date) -> str:
    if each.state is not TaskState.OPEN and each.closed_on is not None:
        return day_of_week(each.closed_on)
    return "" if each.due_on is None else deadlines.until(each.due_on, each.due_at, year=each.due_on.year != today.year)


def _sum(each: TaskRow) -> str:
    if each.state is not TaskState.OPEN:
        return " ".join(each.outcome.split())
    told = "" if each.term is None else deadlines.counted(each.term)
    return " · ".join(part for part in (each.colleague, told) if part)
