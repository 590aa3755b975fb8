"""The templates of notes: chosen from a menu, begun from the last note, saved, renamed, put in the bin."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from cpdesk import words
from cpdesk.casework import bin as bins
from cpdesk.casework import notes as templates
from cpdesk.casework import sessions, tasks
from cpdesk.casework.notes import TemplateRow
from cpdesk.rules import notes
from cpdesk.rules.tasks import TaskState
from cpdesk.ui.act_dialog import ActDialog
from cpdesk.ui.kit.fields import TextField
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate


class Noted(Protocol):
    """What the templates know of the note: kind, audience, people, moment, text."""

    def facts(self) -> dict[str, Any]:
        """Return kind, audience, pupils and moment."""

    def insert(self, text: str) -> None:
        """Insert Markdown where the caret stands."""

    def written(self) -> str:
        """Return the text of the note."""


class Templates(QObject):
    """The menu of templates of one note."""

    def __init__(self, sitting: Sitting, note: Noted, button: QWidget) -> None:
        super().__init__(button)
        self._sitting, self._note, self._button = sitting, note, button

    def show_menu(self) -> None:
        """Show what the note can begin with; the answer comes at once, or in a moment."""
        facts = self._note.facts()
        self._sitting.ask(self, self._show, _offered, facts, words.language())

    def fill_first(self, then: Callable[[str], None]) -> None:
        """Give ``then`` the first template for the note."""
        facts = self._note.facts()
        self._sitting.ask(self, lambda told: then(told[0][0].text), _offered, facts, words.language())

    def _show(self, told: tuple[list[TemplateRow], str, str]) -> None:
        rows, last, steps = told
        menu = QMenu(self._button)
        menu.setToolTipsVisible(True)
        for row in rows:
            menu.addAction(row.name, partial(self._note.insert, row.text))
        menu.addSeparator()
        self._offer(menu, translate("Sessions", "Headings of the last note"), notes.headings(last))
        self._offer(menu, translate("Sessions", "Next steps of the last note"), steps)
        menu.addSeparator()
        headings = notes.headings(self._note.written())
        saved = menu.addAction(
            translate("Sessions", "Save these headings as a template…"), partial(self._save, headings)
        )
        saved.setEnabled(bool(headings))
        self._offer_own(menu, [row for row in rows if row.id is not None])
        menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _offer(self, menu: QMenu, said: str, text: str) -> None:
        menu.addAction(said, partial(self._note.insert, text)).setEnabled(bool(text))

    def _offer_own(self, menu: QMenu, own: Sequence[TemplateRow]) -> None:
        if not own:
            return
        renamed = menu.addMenu(translate("Sessions", "Rename a template"))
        binned = menu.addMenu(translate("Sessions", "Put a template in the bin"))
        for row in own:
            renamed.addAction(row.name, partial(self._rename, row))
            binned.addAction(row.name, partial(self._bin, row))

    def _save(self, text: str) -> None:
        title, verb = translate("Sessions", "Save as a template"), translate("Sessions", "Save the template")
        kind = self._note.facts()["kind"]
        dialog = self._named(title, verb, templates.save_template, "")
        dialog.about({}, text=text, kind=kind, language=words.language()).ready()

    def _rename(self, row: TemplateRow) -> None:
        title, verb = translate("Sessions", "Rename a template"), translate("Sessions", "Rename")
        dialog = self._named(title, verb, templates.rename_template, row.name)
        dialog.about({}, template_id=row.id).ready()

    def _bin(self, row: TemplateRow) -> None:
        said = translate("Sessions", "The template is in the bin")
        self._sitting.do(self, bins.put, said=said, table="note_template", row_id=row.id)

    def _named(self, title: str, verb: str, act: Callable[..., int | None], name: str) -> ActDialog:
        dialog = ActDialog(self._sitting, self._button.window(), "note_template", title, verb, act, draft=None)
        line = TextField()
        line.value = name
        dialog.add("name", line, translate("Sessions", "Name of the template"))
        return dialog


def _offered(session: Any, facts: dict[str, Any], language: str) -> tuple[list[TemplateRow], str, str]:
    """Return the templates, and text and next steps of the last session of the same pupils."""
    rows = templates.templates(session, facts["kind"], facts["audience"], language)
    last = sessions.last_before(session, facts["pupils"], facts["before"], facts["appointment"])
    if last is None:
        return rows, "", ""
    left = [task for task in tasks.of_session(session, last.id) if task.state is TaskState.OPEN]
    title = translate("Sessions", "Agreed on {day}").format(day=day_of_week(last.held_at.date()))
    steps = "\n".join([f"## {title}", *(f"- [ ] {task.title}" for task in left)]) if left else ""
    return rows, last.text, steps
