"""The forms about a task: set or changed with the sum beside its day, moved, dropped with a reason."""

from datetime import date, time
from typing import Any

from PySide6.QtWidgets import QWidget

from cpdesk.casework import colleagues, tasks
from cpdesk.casework.tasks import TaskRow
from cpdesk.casework.terms import deadlines, term
from cpdesk.rules.dates import as_moment
from cpdesk.rules.deadlines import LONGEST, Term, deadline
from cpdesk.rules.tasks import TaskState, TermUnit
from cpdesk.ui.act_dialog import Act, ActDialog, Then
from cpdesk.ui.kit.fields import Choice, DateField, DigitField, TextArea, TextField
from cpdesk.ui.people import PeopleField
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate


class TaskForm(ActDialog):
    """A task: what, for whom, until when or within which term, whose duty it is."""

    def __init__(self, sitting: Sitting, parent: QWidget, kind: str, title: str, verb: str, act: Act) -> None:
        super().__init__(sitting, parent, kind, title, verb, act)
        self._desk, self._today = sitting.desk, sitting.today
        self.what, self.pupil = TextField(), PeopleField(sitting, single=True)
        self.day, self.hour = DateField(sitting.today), DigitField()
        self.count, self.unit, self.start = DigitField(), Choice(), DateField(sitting.today)
        self.whose = Choice()
        self.unit.offer([(each, term(each)) for each in TermUnit])
        staff = sitting.desk.ask(colleagues.directory)
        self.whose.offer([(each.id, each.name) for each in staff], none=translate("Tasks", "my own"))
        self.add("title", self.what, translate("Tasks", "What is to be done"))
        self.add("pupil_id", self.pupil, translate("Tasks", "About which pupil"))
        self.add("due_on", self.day, translate("Tasks", "Until"), translate("Tasks", "24.11, вт or +3"))
        self.add("due_at", self.hour, translate("Tasks", "Hour"), translate("Tasks", "17:00"), beside=True)
        self.add("term", self.count, translate("Tasks", "Or a term"))
        self.add("term_unit", self.unit, translate("Tasks", "Counted in"), beside=True)
        self.add("term_from", self.start, translate("Tasks", "Counted from"), beside=True)
        self.add("colleague_id", self.whose, translate("Tasks", "Whose duty"))
        self.count.textChanged.connect(lambda _: self._count())
        self.unit.currentIndexChanged.connect(lambda _: self._count())
        self.start.textChanged.connect(lambda _: self._count())
        self.day.textEdited.connect(lambda _: self.count.clear())
        self.day.picked.connect(self.count.clear)
        self.day.textChanged.connect(lambda _: self._tell())

    def put_task(self, row: TaskRow) -> None:
        """Put a task into the fields."""
        self.what.value, self.whose.value = row.title, row.colleague_id
        self.pupil.value = [] if row.pupil_id is None else [row.pupil_id]
        if row.term is not None:
            self.unit.value, self.start.value = row.term.unit, row.term.start
            self.count.value = str(row.term.count)
        self.day.value = row.due_on
        self.hour.value = "" if row.due_at is None else f"{row.due_at:%H:%M}"

    def parameters(self) -> dict[str, Any]:
        """Return the act's parameters: a term counts before a day, and a day alone is her own choice."""
        counted = self._term()
        return self._fixed | {
            "title": self.what.value,
            "pupil_id": next(iter(self.pupil.value), None),
            "due_on": self.day.value if counted is None else None,
            "due_at": self._hour(),
            "term": None if counted is None else counted.count,
            "term_unit": None if counted is None else counted.unit,
            "term_from": None if counted is None else counted.start,
            "colleague_id": self.whose.value,
        }

    def wrong(self) -> tuple[str, str] | None:
        """Return what cannot be read in a field, and the field."""
        if self.hour.value and self._hour() is None:
            return translate("Tasks", "Write the hour as 17:00."), "due_at"
        if self.count.value and self._term() is None:
            return translate("Tasks", "Write a number from 0 to {most}.").format(most=LONGEST), "term"
        return super().wrong()

    def _hour(self) -> time | None:
        moment = as_moment(self._today(), self.hour.value)
        return None if moment is None else moment.time()

    def _term(self) -> Term | None:
        written = self.count.value
        if not written.isdecimal() or int(written) > LONGEST:
            return None
        return Term(int(written), self.unit.value, self.start.value or self._today())

    def _count(self) -> None:
        """Show the day to which a term leads."""
        counted = self._term()
        if counted is not None:
            self.day.value = deadline(counted, self._desk.law.calendar).day

    def _tell(self) -> None:
        """Say beside the day how it came about or how far it is, and what is doubtful of it."""
        counted, day, calendar = self._term(), self.day.value, self._desk.law.calendar
        if day is None:
            self.fields["due_on"].say(translate("Tasks", "Until"), translate("Tasks", "24.11, вт or +3"))
            return
        ahead = (day - self._today()).days
        reached = counted or (Term(ahead, TermUnit.DAY, self._today()) if 0 <= ahead <= LONGEST else None)
        told = deadlines.standing(day, self._today(), calendar) if counted is None else deadlines.counted(counted)
        self.fields["due_on"].say(translate("Tasks", "Until"), told)
        self.fields["due_on"].show_warning("" if reached is None else deadlines.doubt(deadline(reached, calendar)))


def new_task_form(sitting: Sitting, parent: QWidget, args: dict[str, Any], then: Then) -> TaskForm:
    """Set a task; ``args`` may name the pupil and the day with which it begins."""
    title, verb = translate("Tasks", "New task"), translate("Tasks", "Set the task")
    form = TaskForm(sitting, parent, "task", title, verb, tasks.add)
    form.about(args, then=then)
    form.pupil.value = [args["pupil_id"]] if args.get("pupil_id") else []
    form.day.value = date.fromisoformat(args["day"]) if args.get("day") else None
    form.ready()
    return form


def change_task_form(sitting: Sitting, parent: QWidget, row: TaskRow, then: Then) -> TaskForm:
    """Change a task."""
    title, verb = translate("Tasks", "Task"), translate("Tasks", "Change")
    form = TaskForm(sitting, parent, "task", title, verb, tasks.change)
    form.about({"id": row.id}, then=then, task_id=row.id, session_id=row.session_id, referral_id=row.referral_id)
    form.put_task(row)
    form.ready()
    return form


def move_task_form(sitting: Sitting, parent: QWidget, row: TaskRow) -> ActDialog:
    """Give a task another day: its old one stays in its history."""
    title, verb = translate("Tasks", "Move the task"), translate("Tasks", "Move")
    form = ActDialog(sitting, parent, "move", title, verb, tasks.move)
    form.about({"id": row.id}, task_id=row.id, due_at=row.due_at)
    day = DateField(sitting.today)
    day.value = row.due_on or sitting.today()
    hint = translate("Tasks", "24.11, вт or +3; the day before stays in the history")
    form.add("due_on", day, translate("Tasks", "Until"), hint)
    form.ready()
    day.selectAll()
    return form


def drop_task_form(sitting: Sitting, parent: QWidget, row: TaskRow) -> ActDialog:
    """Say why a task is not needed any more."""
    title, verb = translate("Tasks", "Not needed any more"), translate("Tasks", "Drop the task")
    form = ActDialog(sitting, parent, "drop", title, verb, tasks.close, said=translate("Tasks", "Task dropped"))
    form.about({"id": row.id}, task_id=row.id, state=TaskState.DROPPED)
    form.add("outcome", TextArea(3), translate("Tasks", "Why"), translate("Tasks", "The reason stays with the task."))
    form.ready()
    return form
