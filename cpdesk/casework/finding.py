"""Finding anything by what is typed: pupils and colleagues by name, sessions and referrals by words or pupil."""

from dataclasses import dataclass

from sqlalchemy.orm import Session as Reading

from cpdesk.casework import colleagues, pupils, referrals, sessions
from cpdesk.casework.colleagues import ColleagueRow
from cpdesk.casework.pupils import PupilRow
from cpdesk.casework.referrals import ReferralRow
from cpdesk.casework.sessions import SessionRow
from cpdesk.rules.names import fold
from cpdesk.storage import search

MOST = 6


@dataclass(frozen=True)
class Hits:
    """What was found, a few of each."""

    pupils: tuple[PupilRow, ...] = ()
    sessions: tuple[SessionRow, ...] = ()
    referrals: tuple[ReferralRow, ...] = ()
    colleagues: tuple[ColleagueRow, ...] = ()


def everything(session: Reading, text: str) -> Hits:
    """Return what the words find; nothing for nothing typed."""
    words = fold(text).split()
    if not words:
        return Hits()
    people = pupils.find(session, pupils.Filter(text=text)).ids[:MOST]
    connection = session.connection()
    notes = search.find(connection, "session", words, limit=MOST)
    sent = search.find(connection, "referral", words, limit=MOST)
    if len(people) == 1:
        notes = notes or sessions.ids(session, pupil_id=people[0])[:MOST]
        sent = sent or referrals.ids(session, pupil_id=people[0])[:MOST]
    return Hits(
        tuple(pupils.rows(session, people)),
        tuple(sessions.rows(session, notes)),
        tuple(referrals.rows(session, sent)),
        tuple(colleagues.find(session, text)[:MOST]),
    )
