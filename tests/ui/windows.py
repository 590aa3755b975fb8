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
from datetime import datetime, time
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow, QWidget

import cpdesk.ui
from cpdesk.casework import agencies, appointments, consents, guardians, pupils, referrals, sessions, tasks
from cpdesk.records.base import PupilId
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.pupils import Relation, StatusKind
from cpdesk.rules.referrals import AgencyKind
from cpdesk.rules.sessions import SessionKind
from cpdesk.ui.place import Place
from cpdesk.ui.settings import keys
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.sitting import Sitting
from cpdesk.ui.welcome import RestoreWindow, WelcomeWindow
from tests.casework.people import enrol
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


class School:
    """A base with one pupil of whom there is something to say, for all windows of a test run."""

    def __init__(self) -> None:
        self._place = tempfile.TemporaryDirectory()
        self.desk = open_desk(Path(shutil.copytree(founded(), Path(self._place.name) / "school.cpdesk")))
        self.sitting, self.parent = Sitting(self.desk), QWidget()
        self.parent.resize(*SMALLEST)
        self.pupil = PupilId(enrol(self.desk))
        about: dict[str, Any] = {"kind": StatusKind.SPECIAL_NEEDS, "body": "ПМПК № 13", "ground": "заключение"}
        self.status = self.desk.do(pupils.give_status, pupil_id=self.pupil, **about).id
        self.desk.do(guardians.add, pupil_id=self.pupil, last_name="Сәтбекова", relation=Relation.MOTHER)
        self.desk.do(consents.note, pupil_id=self.pupil, purpose=ConsentPurpose.DATA, state=ConsentState.GIVEN)
        agency = {"kind": AgencyKind.PMPK, "name": "ПМПК № 13"}
        self.agency = self.desk.do(agencies.add, **agency).id
        drafted = {"pupil_id": self.pupil, "agency_id": self.agency, "reason": "Речь", "reply_within": 10}
        self.referral = self.desk.do(referrals.draft, **drafted).id
        held = {"kind": SessionKind.CONVERSATION, "held_at": datetime(2026, 11, 19, 10), "minutes": 40}
        self.session = self.desk.do(sessions.record, pupil_ids=[self.pupil], text="Әңгіме", **held).id
        term = {"term": 3, "due_at": time(17), "pupil_id": self.pupil}
        self.task = self.desk.do(tasks.add, title="Характеристика для совета", **term).id
        kind, moment = SessionKind.INDIVIDUAL_CONSULTATION, datetime(2026, 11, 20, 14, 30)
        planned = {"kind": kind, "starts_at": moment, "pupil_ids": [self.pupil], "place": "Кабинет 12"}
        self.planned = self.desk.do(appointments.plan, **planned).id

    @property
    def given(self) -> dict[str, Any]:
        """What a window may ask for, by the name of the parameter."""
        return {
            "sitting": self.sitting,
            "parent": self.parent,
            "window": self.parent,
            "card": self.desk.ask(pupils.card, self.pupil),
            "adult": self.desk.ask(guardians.of_pupil, self.pupil)[0],
            "pupil_ids": [self.pupil],
            "called": "7 «Б»",
            "adults": self.desk.ask(guardians.of_pupil, self.pupil),
            "purpose": ConsentPurpose.DATA,
            "consent": self.desk.ask(consents.of_pupil, self.pupil)[0],
            "agency": None,
            "colleague": None,
            "referral_id": self.referral,
            "session_id": self.session,
            "pupil_id": self.pupil,
            "row_id": self.pupil,
            "table": "pupil",
            "kind": None,
            "name": "Сәтбек Айгерім",
            "query": "",
            "title": "Тақырып · Заголовок",
            "question": "Алып тастау керек пе?",
            "consequence": "Оны қайтаруға болмайды: құжат мектептен кетіп қалды.",
            "verb": "Алып тастау",
            "then": lambda *_: None,
            "action": lambda *_: None,
        }


ANSWERS: dict[str, Callable[[School], dict[str, Any]]] = {
    "end_form": lambda school: {"kind": "end_status", "row_id": school.status},
    "plan_form": lambda _: {"args": {"at": "2026-11-20T14:30:00"}},
    "change_plan_form": lambda school: {"card": school.desk.ask(appointments.card, school.planned)},
    "new_task_form": lambda _: {"args": {}},
    **{
        name: lambda school: {"row": school.desk.ask(tasks.rows, [school.task])[0]}
        for name in ("change_task_form", "move_task_form", "drop_task_form")
    },
    "show_help": lambda school: {"place": _place(school, "TodayPlace")},
    "show_text": lambda _: {"name": "keys"},
    "show_page": lambda _: {"content": "Саны екеуден аспайды."},
    "Finder": lambda school: {"window": school.parent, "offers": [], "go": lambda _: None},
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
    wanted = [each for each in asked if each.default is inspect.Parameter.empty and each.kind is not each.VAR_KEYWORD]
    unknown = [each.name for each in wanted if each.name not in given]
    if unknown:
        raise LookupError(f"Say in tests/ui/windows.py what {made_by.__name__} is given for {', '.join(unknown)}")
    return made_by(**{each.name: given[each.name] for each in wanted})


WINDOWS = windows()


def spoken_name(widget: QWidget) -> str:
    """Return the name under which a screen reader finds a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None and interface.isValid() else ""
