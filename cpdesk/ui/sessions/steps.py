"""Next steps under a note: what, whom it concerns, by when. Recorded with the note they become tasks."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cpdesk.casework.sessions import NextStep
from cpdesk.casework.tasks import TaskRow
from cpdesk.records.base import PupilId
from cpdesk.rules.notes import PersonKind
from cpdesk.rules.tasks import TaskState
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Choice, DateField, TextField
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import ElidedLabel, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sessions.present import Person
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate

_ICONS: Final = {TaskState.OPEN: "square", TaskState.DONE: "circle-check", TaskState.DROPPED: "circle-minus"}


class StepsField(Translated):
    """The steps of a note. ``people`` tells who is in the session: a step may concern one of them."""

    changed = Signal()

    def __init__(self, sitting: Sitting, people: Callable[[], Sequence[Person]]) -> None:
        super().__init__()
        self._sitting, self._people = sitting, people
        self._lines: list[_StepLine] = []
        self._set: list[QWidget] = []
        self._tasks: Sequence[TaskRow] = ()
        self._title, self._about = label("strong"), ElidedLabel("muted")
        self.new = Button(self.add, kind="quiet", key="Ctrl+T", icon_name="plus", listens=False)
        head = row(gap=8)
        head.addWidget(IconLabel("list-checks", "text"))
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        head.addWidget(self.new)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(4))
        self._box.addLayout(head)
        self.setFocusProxy(self.new)
        self.retranslate()

    @property
    def value(self) -> list[NextStep]:
        """The steps that are written and not tasks yet; a line without words is none."""
        return [line.step() for line in self._lines if line.what.value]

    @property
    def wrong_day(self) -> bool:
        """Tell whether a line holds a day that is none."""
        return any(line.when.is_wrong for line in self._lines)

    @property
    def draft(self) -> Any:
        """What stands in the lines, for a draft."""
        return [line.draft for line in self._lines if line.is_written]

    @draft.setter
    def draft(self, kept: Any) -> None:
        self._clear_lines()
        for each in kept:
            self._append().draft = each

    def put(self, tasks: Sequence[TaskRow]) -> None:
        """Show which tasks came of the note."""
        self._tasks = tasks
        for line in self._set:
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._set = [_TaskLine(task) for task in tasks]
        for at, line in enumerate(self._set):
            self._box.insertWidget(1 + at, line)

    def forget(self, recorded: Sequence[Any]) -> None:
        """Take off the lines that were recorded as they stand: they are tasks now."""
        for line in [line for line in self._lines if line.draft in recorded]:
            self._take_off(line)

    def empty(self) -> None:
        """Show nothing."""
        self.put(())
        self._clear_lines()

    def add(self) -> None:
        """Begin a line and go there; an empty one that is there already serves."""
        waiting = next((line for line in self._lines if not line.what.value), None)
        (waiting or self._append()).what.setFocus()
        self.changed.emit()

    def freeze(self, frozen: bool) -> None:
        """Let nothing be added any more."""
        self.new.setVisible(not frozen)
        for line in self._lines:
            line.setEnabled(not frozen)
        self.setVisible(not frozen or bool(self._tasks))

    def tell_people(self) -> None:
        """Offer anew whom a step may concern."""
        for line in self._lines:
            line.offer(self._people())

    def retranslate(self) -> None:
        """Say the words of the steps."""
        self._title.setText(translate("Sessions", "Next steps"))
        self._about.setText(translate("Sessions", "become tasks in Today"))
        self.new.say(translate("Sessions", "New step"))
        self.setAccessibleName(translate("Sessions", "Next steps"))
        self.put(self._tasks)
        self.tell_people()

    def _append(self) -> "_StepLine":
        line = _StepLine(self._sitting, self._people(), self._remove)
        line.what.textChanged.connect(lambda _: self.changed.emit())
        self._lines.append(line)
        self._box.addWidget(line)
        return line

    def _remove(self, line: "_StepLine") -> None:
        self._take_off(line)
        self.new.setFocus()
        self.changed.emit()

    def _take_off(self, line: "_StepLine") -> None:
        self._lines.remove(line)
        self._box.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _clear_lines(self) -> None:
        for line in list(self._lines):
            self._take_off(line)


class _StepLine(QFrame):
    """One step being written."""

    def __init__(self, sitting: Sitting, people: Sequence[Person], removed: Callable[["_StepLine"], None]) -> None:
        super().__init__()
        self.what, self.whom, self.when = TextField(), Choice(), DateField(sitting.today)
        self._drop = Button(partial(removed, self), kind="quiet", icon_name="x")
        line = row(self, gap=8)
        line.addWidget(self.what, 5)
        line.addWidget(self.whom, 3)
        line.addWidget(self.when, 2)
        line.addWidget(self._drop)
        self.offer(people)

    def offer(self, people: Sequence[Person]) -> None:
        """Offer whom the step may concern; what is chosen stays."""
        self.what.setPlaceholderText(translate("Sessions", "What is to be done"))
        self.what.setAccessibleName(translate("Sessions", "What is to be done"))
        self.whom.setAccessibleName(translate("Sessions", "Whom it concerns"))
        self.when.setPlaceholderText(translate("Sessions", "24.11 · +3 · Tue"))
        self.when.setAccessibleName(translate("Sessions", "By when"))
        self._drop.setToolTip(translate("Sessions", "Take the step off"))
        self._drop.setAccessibleName(translate("Sessions", "Take the step off"))
        fit = [each for each in people if each.kind in (PersonKind.PUPIL, PersonKind.COLLEAGUE)]
        options = [(f"{each.kind}:{each.id}", each.words) for each in fit]
        chosen = self.whom.value
        known = {value for value, _ in options}
        if chosen is not None and chosen not in known:
            options.append((chosen, self.whom.currentText()))
        self.whom.offer(options, none=translate("Sessions", "nobody in particular"))
        self.whom.value = chosen

    def step(self) -> NextStep:
        """Return the step as the act takes it."""
        kind, _, number = (self.whom.value or "").partition(":")
        return NextStep(
            title=self.what.value,
            due_on=self.when.value,
            pupil_id=PupilId(int(number)) if kind == PersonKind.PUPIL else None,
            colleague_id=int(number) if kind == PersonKind.COLLEAGUE else None,
        )

    @property
    def is_written(self) -> bool:
        """Tell whether anything stands in the line."""
        return bool(self.what.value or self.when.text())

    @property
    def draft(self) -> dict[str, Any]:
        """What stands in the line."""
        return {"what": self.what.text(), "whom": self.whom.value or "", "when": self.when.draft}

    @draft.setter
    def draft(self, kept: dict[str, Any]) -> None:
        self.what.setText(kept["what"])
        self.whom.value = kept["whom"] or None
        self.when.draft = kept["when"]


class _TaskLine(QFrame):
    """A step that is a task already."""

    def __init__(self, task: TaskRow) -> None:
        super().__init__()
        what, whom, when = ElidedLabel(), ElidedLabel("muted"), label()
        what.setText(task.title)
        whom.setText(task.pupil or task.colleague)
        when.setText(day_of_week(task.due_on) if task.due_on is not None else "")
        line = row(self, gap=8)
        line.addWidget(IconLabel(_ICONS[task.state], "text"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(what, 5)
        line.addWidget(whom, 3)
        line.addWidget(when, 2)
