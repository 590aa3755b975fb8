"""The calendar: sessions planned and held, week by week or day by day."""

from cpdesk.ui.calendar.place import CalendarPlace

__all__ = ["CalendarPlace"]
