"""Appointments: acts and questions."""

from cpdesk.casework.appointments.acts import (
    LONGEST_MINUTES,
    cancel,
    change,
    get,
    held,
    missed,
    move,
    plan,
    plan_series,
    replan,
)
from cpdesk.casework.appointments.questions import (
    AppointmentCard,
    AppointmentRow,
    between,
    card,
    next_for,
    of_session,
    on,
    over,
    rows,
    unrecorded,
)

__all__ = [
    "LONGEST_MINUTES",
    "AppointmentCard",
    "AppointmentRow",
    "between",
    "cancel",
    "card",
    "change",
    "get",
    "held",
    "missed",
    "move",
    "next_for",
    "of_session",
    "on",
    "over",
    "plan",
    "plan_series",
    "replan",
    "rows",
    "unrecorded",
]
