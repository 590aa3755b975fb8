"""Tasks of the practice school: next steps of notes, what is set by hand, what colleagues owe."""

from datetime import time, timedelta
from typing import Final

from cpdesk.casework import tasks
from cpdesk.casework.practice.making import Act, School, Waiting
from cpdesk.casework.sessions import NextStep
from cpdesk.records.base import PupilId
from cpdesk.rules.tasks import TaskState, TermUnit

FOLLOWS: Final = 0.3
BY_HAND: Final = 0.16
DONE, DROPPED = 0.55, 0.04
"""Rates: a session with a next step; a day with a task by hand; of a task due, that it is done or dropped that day."""
STEPS: Final = (
    ("Позвонить маме", "Анасына қоңырау шалу", 2),
    ("Поговорить с классным руководителем", "Сынып жетекшісімен сөйлесу", 3),
    ("Посмотреть на уроке", "Сабақта бақылау", 5),
    ("Повторная встреча", "Қайта кездесу", 6),
    ("Передать рекомендации родителям", "Ата-анасына ұсыным беру", 5),
)
"""Next steps of a session: in Russian, in Kazakh, working days."""
OWN: Final = (
    (("Пересмотреть уровень сопровождения", "Сүйемелдеу деңгейін қайта қарау"), 1, TermUnit.MONTH),
    (("Получить согласие родителей", "Ата-анасының келісімін алу"), 10, TermUnit.WORKING_DAY),
    (("Повторный опрос", "Қайталама сауалнама"), 14, TermUnit.DAY),
    (("Заключение для совета профилактики", "Профилактика кеңесіне қорытынды"), 5, TermUnit.WORKING_DAY),
)
OWED: Final = (("Характеристика от классного руководителя", "Сынып жетекшісінің мінездемесі"), 3, TermUnit.WORKING_DAY)
REASONS: Final = ("Больше не нужно: вопрос решён с родителями.", "Енді қажет емес: ата-анасымен шешілді.")
FIVE: Final = time(17)
WAITING: Final = (
    Waiting(("Передать рекомендации родителям", "Ата-анасына ұсыным беру"), 3, -2),
    Waiting(("Повторная встреча", "Қайта кездесу"), 5, -1),
    Waiting(("Ответить родителям на обращение", "Ата-анасының өтінішіне жауап беру"), 3, 0, time(15)),
    Waiting(("Заключение для совета профилактики", "Профилактика кеңесіне қорытынды"), 5, 0, FIVE),
    Waiting(("Пояснение классного руководителя", "Сынып жетекшісінің түсініктемесі"), 3, 1, FIVE, owed=True),
    Waiting(("Получить согласие родителей", "Ата-анасының келісімін алу"), 10, 3),
    Waiting(("Повторный опрос", "Қайталама сауалнама"), 10, 5),
    Waiting(("Пересмотреть уровень сопровождения", "Сүйемелдеу деңгейін қайта қарау"), 15, 8),
)
"""What waits on the day on which the practice school is opened: two things overdue, two due."""


def next_steps(school: School, pupil: PupilId) -> tuple[NextStep, ...]:
    """Return what follows from a session with a pupil: mostly nothing."""
    if not school.chance(FOLLOWS):
        return ()
    russian, kazakh, term = school.dice.choice(STEPS)
    due = school.desk.law.calendar.working_days_after(school.today, term)
    return (NextStep(title=school.own(russian, kazakh), due_on=due, pupil_id=pupil),)


def by_hand(school: School) -> None:
    """Set a task by hand now and then, for herself or for a class teacher, and those that wait on the last day."""
    if school.chance(BY_HAND):
        pupil = school.somebody()
        owes = school.teachers.get(school.class_of(pupil)) if school.chance(0.3) else None
        titles, term, unit = OWED if owes else school.dice.choice(OWN)
        _set(school, pupil, titles, term, unit, FIVE if owes else None, owes)
    for each in school.waiting.get(school.today, ()):
        pupil = school.somebody()
        owes = school.teachers.get(school.class_of(pupil)) if each.owed else None
        school.kept.add(_set(school, pupil, each.titles, each.term, TermUnit.WORKING_DAY, each.at, owes))


def close(school: School) -> None:
    """Do what is due, drop a little, leave some for the next day; on the last evening only what must wait is left."""
    tomorrow = school.desk.law.calendar.working_days_after(school.today, 1)
    acts: list[Act] = []
    for each in school.desk.ask(tasks.open_until, tomorrow):
        if each.id in school.kept:
            continue
        if school.chance(DROPPED):
            why = school.own(*REASONS)
            acts.append((tasks.close, {"task_id": each.id, "state": TaskState.DROPPED, "outcome": why}))
        elif school.chance(DONE) or tomorrow >= school.until:
            acts.append((tasks.close, {"task_id": each.id, "state": TaskState.DONE}))
    school.desk.do_all(acts)


def foresee(school: School) -> None:
    """Lay down on which days the tasks are set that wait on the last day."""
    calendar = school.desk.law.calendar
    for each in WAITING:
        due = school.until
        for _ in range(-each.ahead):
            due = next(day for back in range(1, 30) if calendar.is_working_day(day := due - timedelta(days=back)))
        due = calendar.working_days_after(due, max(0, each.ahead))
        begun = due
        while calendar.working_days_after(begun, each.term) > due or not calendar.is_working_day(begun):
            begun -= timedelta(days=1)
        school.waiting.setdefault(begun, []).append(each)


def _set(
    school: School,
    pupil: PupilId,
    titles: tuple[str, str],
    term: int,
    unit: TermUnit,
    at: time | None,
    owes: int | None,
) -> int:
    task = school.desk.do(
        tasks.add,
        title=school.own(*titles),
        term=term,
        term_unit=unit,
        due_at=at,
        pupil_id=pupil,
        colleague_id=owes,
    )
    return task.id or 0
