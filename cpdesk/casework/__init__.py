"""What one does: one module a subject, its acts and its questions. The modules with acts are listed here."""

from importlib import import_module
from typing import Final

MODULES_WITH_ACTS: Final = (
    "agencies",
    "appointments.acts",
    "bin",
    "colleagues",
    "consents.acts",
    "guardians",
    "lists",
    "notes",
    "outgoing",
    "persons",
    "printed_lists",
    "pupils.acts",
    "referrals.acts",
    "reports",
    "schools",
    "sessions.acts",
    "tasks",
    "undoing",
    "wordings",
)


def load_acts() -> None:
    """Import every module with acts, so that each act can be called by its code."""
    for name in MODULES_WITH_ACTS:
        import_module(f"cpdesk.casework.{name}")
