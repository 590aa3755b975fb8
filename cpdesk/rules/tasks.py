"""Tasks: states, and the units in which a term is counted."""

from enum import StrEnum


class TaskState(StrEnum):
    """``dropped``: not to be done any more, with its reason."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class TermUnit(StrEnum):
    """In what a term is counted from the day on which it began."""

    WORKING_DAY = "working_day"
    DAY = "day"
    MONTH = "month"
