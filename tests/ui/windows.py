"""Every window of the program, found by walking through ``cpdesk.ui``: what is defined there is tested.

A window is a class of Qt's main windows, a place, a dialog of its own class, and what a public function returns that
is declared to return a dialog. What such a class or function asks for is taken from ``School.given`` by the name of
the parameter, or from ``ANSWERS`` by the name of the function and the parameter. What nobody can build fails
``test_windows.py``: say there how it is built.
"""

import functools
import importlib
import inspect
import pkgutil
import shutil
import tempfile
import typing
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow, QWidget

import cpdesk.ui
from cpdesk.casework import agencies, appointments, consents, guardians, pupils, referrals, sessions, tasks
from cpdesk.exchange import taking_in
from cpdesk.exchange.layouts import guess
from cpdesk.records.base import PupilId
from cpdesk.sheets.answer import Sheet
from cpdesk.ui.place import Place
from cpdesk.ui.settings import keys
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.sitting import Sitting
from cpdesk.ui.welcome import RestoreWindow, WelcomeWindow
from tests.casework.every_act import prepare
from tests.conftest import CHEAP, open_desk
from tests.ui.shell.opened import founded, main_window, unlock_window

NOWHERE = Path("/there is no such folder")
SMALLEST = (1000, 600)
BUILT_BY_OTHERS = {"FormDialog", "ActDialog", "PaperDialog", "PlanForm", "TaskForm"}


def welcome(step: int = -1) -> QWidget:
    """Return the window before a base is open, or a step of the new base."""
    made = WelcomeWindow(Preferences(), open_vault=lambda _: None, opened=lambda _: None, place=NOWHERE)
    if step >= 0:
        made.start.wanted.emit()
        made.new_base._show(made.new_base.pages[step])
    return made


def keys_dialog(kind: str) -> QWidget:
    """Return the first step of a change of keys."""
    made = keys.KeysDialog(school().sitting, kind, CHEAP, school().parent)
    made.begin()
    return made


def note() -> QWidget:
    """Return the place of sessions with a note opened."""
    place: Any = _place(school(), "SessionsPlace")
    place._open_card(school().desk.ask(sessions.card, school().ids["session_id"]))
    return place


class School:
    """A base with one pupil of whom there is something to say, for all windows of a test run."""

    def __init__(self) -> None:
        self._place = tempfile.TemporaryDirectory()
        self.desk = open_desk(Path(shutil.copytree(founded(), Path(self._place.name) / "school.cpdesk")))
        self.sitting, self.parent = Sitting(self.desk), QWidget()
        self.parent.resize(*SMALLEST)
        self.ids = prepare(self.desk, "Проба").ids

    @property
    def given(self) -> dict[str, Any]:
        """What a window may ask for: by the class that is wanted, else by the name of the parameter."""
        ask, ids = self.desk.ask, self.ids
        pupil = PupilId(ids["pupil_id"])
        adults = ask(guardians.of_pupil, pupil)
        return {
            "PupilCard": ask(pupils.card, pupil),
            "ReferralCard": ask(referrals.card, ids["sent"]),
            "AppointmentCard": ask(appointments.card, ids["appointment_id"]),
            "ConsentRow": next(each for each in ask(consents.of_pupil, pupil) if each.id == ids["given"]),
            "TaskRow": ask(tasks.rows, [ids["task_id"]])[0],
            "sitting": self.sitting,
            "parent": self.parent,
            "window": self.parent,
            "adult": adults[0],
            "adults": adults,
            "agency": None,
            "colleague": None,
            "purpose": None,
            "args": {"at": "2026-11-23T10:00:00"},
            "referral_id": ids["sent"],
            "session_id": ids["session_id"],
            "agency_id": ids["agency_id"],
            "pupil_id": pupil,
            "pupil_ids": [pupil, ids["other"]],
            "representatives": [],
            "row_id": pupil,
            "table": "pupil",
            "name": "Сәтбек Айгерім",
            "head": "Абаева Ә. С.",
            "called": "6 «Г»",
            "query": "",
            "title": "Тақырып · Заголовок",
            "question": "Алып тастау керек пе?",
            "consequence": "Оны қайтаруға болмайды: құжат мектептен кетіп қалды.",
            "verb": "Алып тастау",
            **dict.fromkeys(("then", "action", "leave", "closing", "written", "go"), lambda *_: None),
        }


ANSWERS: dict[str, Callable[[School], dict[str, Any]]] = {
    "AgencyDialog": lambda _: {"kind": "agency", "act": agencies.add},
    "Finder": lambda _: {"offers": []},
    "agency_dialog": lambda _: {"agency": None},
    "end_form": lambda school: {"kind": "end_status", "row_id": school.ids["status_id"]},
    "keep_columns": lambda _: {"opened": taking_in.Opened((guess(Sheet("", [["Фамилия", "Имя"]])),))},
    "remind_dialog": lambda _: {"agency": "ПМПК № 13"},
    "show_help": lambda school: {"place": _place(school, "TodayPlace")},
    "show_page": lambda _: {"content": "Саны екеуден аспайды."},
    "show_text": lambda _: {"name": "keys"},
}


@functools.cache
def school() -> School:
    """Return the one school of this run."""
    return School()


def _place(of: School, name: str) -> QWidget:
    return next(kind for kind in leaves(Place) if kind.__name__ == name)(of.sitting)


def windows() -> dict[str, Callable[[], QWidget]]:
    """Return every window by name, with what builds it."""
    special: dict[str, dict[str, Callable[[], QWidget]]] = {
        "MainWindow": {"main": main_window},
        "UnlockWindow": {"unlock": unlock_window},
        "WelcomeWindow": {"welcome": welcome, **{f"new base, step {n}": partial(welcome, n - 1) for n in range(1, 7)}},
        "RestoreWindow": {"from a copy": lambda: RestoreWindow(NOWHERE / "school.cpdesk", None, done=lambda _: None)},
    }
    special["SessionsPlace"] = {"SessionsPlace": lambda: _place(school(), "SessionsPlace"), "a note": note}
    special["KeysDialog"] = {f"keys: {kind}": partial(keys_dialog, kind) for kind in keys.KINDS}
    found: dict[str, Callable[[], QWidget]] = {}
    for kind in (*leaves(QMainWindow), *leaves(Place), *leaves(QDialog)):
        found |= special.get(kind.__name__, {kind.__name__: partial(_build, kind)})
    return found | {f"{each.__module__.split('.')[-2]}.{each.__name__}": partial(_build, each) for each in openers()}


def leaves(base: type[Any]) -> Iterator[type[Any]]:
    """Yield the public classes of ``cpdesk.ui`` below a base that have none below themselves."""
    list(_modules())
    below = [kind for kind in base.__subclasses__() if kind.__module__.startswith("cpdesk.")]
    for kind in below:
        yield from leaves(kind)
    if not below and base.__module__.startswith("cpdesk.") and base.__name__ not in BUILT_BY_OTHERS:
        yield base


def openers() -> Iterator[Callable[..., Any]]:
    """Yield the public functions that are declared to return a dialog of ours."""
    for module in _modules():
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                made = typing.get_type_hints(function).get("return")
                ours = inspect.isclass(made) and issubclass(made, QDialog)
                if ours and not issubclass(made, (QFileDialog, QPrintDialog)):
                    yield function


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(cpdesk.ui.__path__, "cpdesk.ui."):
        yield importlib.import_module(found.name)


def _build(made_by: Callable[..., Any]) -> Any:
    """Build a window with what it asks for. Raises LookupError where nobody has said what that is."""
    given = school().given | ANSWERS.get(made_by.__name__, lambda _: {})(school())
    asked = inspect.signature(made_by).parameters.values()
    kinds = typing.get_type_hints(made_by.__init__ if inspect.isclass(made_by) else made_by)
    wanted = {}
    for each in asked:
        if each.default is inspect.Parameter.empty and each.kind not in (each.VAR_KEYWORD, each.VAR_POSITIONAL):
            kind = getattr(kinds.get(each.name), "__name__", "")
            wanted[each.name] = kind if kind in given else each.name
    unknown = [name for name, found in wanted.items() if found not in given]
    if unknown:
        raise LookupError(f"Say in tests/ui/windows.py what {made_by.__name__} is given for {', '.join(unknown)}")
    return made_by(**{name: given[found] for name, found in wanted.items()})


WINDOWS = windows()


def spoken_name(widget: QWidget) -> str:
    """Return the name under which a screen reader finds a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None and interface.isValid() else ""
