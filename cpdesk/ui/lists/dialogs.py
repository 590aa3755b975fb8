"""What the place of class lists asks: which files, under which name columns are kept, where rows are saved."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from cpdesk.casework import lists
from cpdesk.casework.acts import Refused
from cpdesk.exchange import failed_rows, layouts
from cpdesk.exchange.plans import Plan
from cpdesk.exchange.taking_in import Opened
from cpdesk.ui.act_dialog import ActDialog
from cpdesk.ui.kit.fields import TextField
from cpdesk.ui.kit.files import ask_for_files, ask_where
from cpdesk.ui.sitting import Sitting
from cpdesk.words import translate

PATTERNS: Final = ("*.xlsx", "*.xls", "*.ods", "*.csv", "*.txt")


def ask_for_lists(parent: QWidget, then: Callable[[list[Path]], object]) -> QFileDialog:
    """Ask for files of lists."""
    title, kinds = translate("Lists", "Choose class lists"), translate("Lists", "Class lists")
    return ask_for_files(parent, title, kinds, PATTERNS, then)


def keep_columns(sitting: Sitting, parent: QWidget, opened: Opened, then: Callable[[str], object]) -> ActDialog:
    """Keep under a name how the columns are understood; ``then`` follows with the name."""
    title, verb = translate("Lists", "Keep these columns"), translate("Lists", "Keep")
    form = ActDialog(sitting, parent, "columns", title, verb, lists.keep_mapping, draft=None)
    hint = translate("Lists", "Such a list will be understood by itself next time")
    form.add("name", TextField(), translate("Lists", "Name"), hint)
    query = layouts.written(layouts.mapping_of(opened.parts))
    form.about({}, query=query, then=lambda _: then(form.value("name")))
    form.ready()
    return form


def save_failed(
    sitting: Sitting, parent: QWidget, opened: Opened, plan: Plan, refused: Callable[[Refused], object]
) -> QFileDialog:
    """Ask where to write the rows that are left out, and write them, each with its reason."""

    def save(path: Path) -> None:
        said = translate("Lists", "The rows left out are saved")
        work = partial(failed_rows.save, sitting.desk, opened, plan, path)
        sitting.run(parent, work, lambda _: sitting.said.emit(said, 0), refused)

    title, kind = translate("Lists", "Save the rows left out"), translate("Lists", "Sheet")
    return ask_where(parent, title, kind, failed_rows.proposed_name(), save)
