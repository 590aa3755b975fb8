"""The next step of the place of class lists."""

from collections.abc import Callable, Mapping

from cpdesk.casework.acts import Refused
from cpdesk.exchange.plans import Plan
from cpdesk.exchange.taking_in import Opened
from cpdesk.ui.place import Step
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import translate


def next_step(
    opened: Opened | None, plan: Plan | Refused | None, *, on_columns: bool, verbs: Mapping[str, Callable[[], object]]
) -> Step:
    """Return what is to be done next; ``verbs``: ``choose`` files, ``show`` the rows, ``take`` them in."""
    choose = translate("Lists", "Choose files…")
    if opened is None or plan is None:
        why = translate("Lists", "nothing changes until you have looked at it")
        return Step(translate("Lists", "Take a class list from a file"), why, choose, verbs["choose"])
    if isinstance(plan, Refused):
        return Step(translate("Lists", "Say which columns hold the names"), sentence(plan), choose, verbs["choose"])
    if on_columns:
        why = translate("Lists", "%n row(s) understood", "", len(plan.rows))
        show = translate("Lists", "Show the rows")
        return Step(translate("Lists", "Check what the columns are"), why, show, verbs["show"])
    if not plan.does_anything:
        return Step(translate("Lists", "There is nothing to take in from this list"), "", choose, verbs["choose"])
    return Step(translate("Lists", "Look through the list"), _why(plan), _verb(plan), verbs["take"])


def _verb(plan: Plan) -> str:
    if plan.changes or plan.left:
        return translate("Lists", "Take the list in")
    return translate("Lists", "Enrol %n pupil(s)", "", len(plan.enrolled))


def _why(plan: Plan) -> str:
    told = []
    if plan.changes or plan.left:
        told.append(translate("Lists", "enrolled: %n", "", len(plan.enrolled)))
    if plan.changes:
        told.append(translate("Lists", "corrected or moved: %n", "", len(plan.changes)))
    if plan.left:
        told.append(translate("Lists", "left: %n", "", len(plan.left)))
    if plan.without_class:
        told.append(translate("Lists", "%n pupil(s) without a class", "", plan.without_class))
    return " · ".join(told)
