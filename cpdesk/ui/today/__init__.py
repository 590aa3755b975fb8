"""Today: what is to be done, the worst first."""

from cpdesk.ui.today.place import TodayPlace

__all__ = ["TodayPlace"]
