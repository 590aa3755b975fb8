"""Appointments: sessions that are planned."""

from enum import StrEnum


class AppointmentState(StrEnum):
    """``held``: a session was recorded for it."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    MISSED = "missed"
