"""What the lists, the search, a card, the chronology, Today and the figures ask of the big school."""

from datetime import datetime

import measure

from cpdesk.casework import chronology, pupils, sessions, today
from cpdesk.records.base import PupilId, SessionId
from cpdesk.reports import quarter
from cpdesk.rules.pupils import SupportLevel

desk = measure.desk()
plain = measure.driver(desk)
table = measure.Table("questions of the big school")
found = desk.ask(pupils.find, pupils.Filter()).ids
held = desk.ask(sessions.ids)
high = pupils.Filter(levels=(SupportLevel.HIGH,))

for what, question, target in (
    ("numbers of 2,000 pupils in order", lambda: desk.ask(pupils.find, pupils.Filter()), 4),
    ("first page, 50 rows", lambda: desk.ask(pupils.rows, found[:50]), 6),
    ("page from the middle, 50 rows", lambda: desk.ask(pupils.rows, found[1000:1050]), 6),
    ("one level of support", lambda: desk.ask(pupils.find, high), 4),
    ("search of names as she types", lambda: desk.ask(pupils.find, pupils.Filter(text="әбдір")), 4),
    ("card of a pupil", lambda: desk.ask(pupils.card, PupilId(7)), 30),
    ("chronology of a pupil, 50 sessions", lambda: desk.ask(chronology.of_pupil, PupilId(7)), 4),
    ("numbers of 100,000 sessions", lambda: desk.ask(sessions.ids), 2.5),
    ("page of sessions, 50 rows", lambda: desk.ask(sessions.rows, held[:50]), 6),
    ("search of texts", lambda: desk.ask(sessions.ids, "тревога класс"), 1.5),
    ("a session opened", lambda: desk.ask(sessions.card, SessionId(500)), 30),
    ("Today", lambda: desk.ask(today.on, datetime(2026, 11, 20, 12, 0), desk.law.calendar), 6),
    ("every figure of a quarter", lambda: quarter.exact(desk, "2026-27-q1"), 4),
):
    table.add(what, question, measure.replay(plain, measure.statements_of(desk, question)), target)

desk.vault.close()
table.end()
