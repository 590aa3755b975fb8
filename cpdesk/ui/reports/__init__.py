"""The quarter's report: looked at, proved, issued, given out again."""

from cpdesk.ui.reports.place import ReportsPlace

__all__ = ["ReportsPlace"]
