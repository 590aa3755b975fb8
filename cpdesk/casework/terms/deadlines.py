"""Deadlines in words: until when, how that came about, how far it is, and what is not known of it."""

from datetime import date, time

from cpdesk.rules.calendar import Calendar
from cpdesk.rules.deadlines import Deadline, Term, days_left
from cpdesk.rules.tasks import TermUnit
from cpdesk.words import day_of_week, translate

_HOUR = 60


def counted(term: Term) -> str:
    """Return how a last day came about: «3 раб. дня от чт 19.11»."""
    return {
        TermUnit.WORKING_DAY: translate("Deadlines", "%n working day(s) from {day}", "", term.count),
        TermUnit.DAY: translate("Deadlines", "%n day(s) from {day}", "", term.count),
        TermUnit.MONTH: translate("Deadlines", "%n month(s) from {day}", "", term.count),
    }[term.unit].format(day=day_of_week(term.start, year=False))


def until(day: date, at: time | None = None, *, year: bool = True) -> str:
    """Return the last day, and the hour where there is one: «вт 24.11.2026 17:00»."""
    told = day_of_week(day, year=year)
    return told if at is None else f"{told} {at:%H:%M}"


def standing(due: date, today: date, calendar: Calendar) -> str:
    """Return how far a last day is: «просрочено на 2 раб. дня», «сегодня», «через 5 раб. дней»."""
    left = days_left(today, due, calendar)
    if left < 0:
        return translate("Deadlines", "%n working day(s) overdue", "", -left)
    return translate("Deadlines", "in %n working day(s)", "", left) if left else translate("Deadlines", "today")


def length(days: int) -> str:
    """Return so many working days: «2 раб. дня»."""
    return translate("Deadlines", "%n working day(s)", "", days)


def span(minutes: int) -> str:
    """Return a stretch of the day: «21 мин», «2 ч 55 мин»."""
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return translate("Deadlines", "{minutes} min").format(minutes=rest)
    return translate("Deadlines", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def doubt(deadline: Deadline) -> str:
    """Return what makes a last day doubtful: unknown holidays, a day off; nothing where nothing does."""
    if not deadline.known:
        years = f"{deadline.term.start.year}–{deadline.day.year}"
        if deadline.term.start.year == deadline.day.year:
            years = str(deadline.day.year)
        return translate("Deadlines", "The holidays of {years} are not all known: count again later.").format(
            years=years
        )
    return "" if deadline.works else translate("Deadlines", "This is a day off.")
