"""Referrals of the practice school: drafted, sent, answered in time, late or never."""

from datetime import date, timedelta
from typing import Final

from cpdesk.casework import agencies, referrals
from cpdesk.casework.practice.school import Act, School
from cpdesk.rules.referrals import AgencyKind, ReferralStatus, Urgency

REFERRED, SENT, ANSWERED = 0.13, 0.95, 0.3
"""Rates: of a day, of a referral, of a day on which an answer may come."""
EARLY: Final = timedelta(days=4)
"""How long before its day an answer comes at the soonest."""
DIRECTORY: Final = (
    (AgencyKind.PMPK, "№ 13 ПМПК / ПМПК № 13", "Мектеп көшесі, 12 / ул. Школьная, 12"),
    (AgencyKind.MEDICAL, "№ 96 емхана / Поликлиника № 96", "Абай көшесі, 5 / ул. Абая, 5"),
    (AgencyKind.SUPPORT_CENTRE, "Аудандық ПҚО / ЦПП района", "Достық көшесі, 40 / ул. Достык, 40"),
)
"""As signs in Kazakhstan have it: in both languages."""


def directory() -> list[Act]:
    """Return the acts that fill the directory of organisations."""
    return [(agencies.add, {"kind": kind, "name": name, "address": place}) for kind, name, place in DIRECTORY]


def refer(school: School) -> None:
    """Refer somebody now and then; some referrals stay drafts."""
    if not school.cared_for or not school.chance(REFERRED):
        return
    pupil = school.dice.choice(school.cared_for)
    agency = school.dice.choice(school.desk.ask(agencies.directory))
    draft = school.desk.do(
        referrals.draft,
        pupil_id=pupil,
        agency_id=agency.id,
        language=school.children[pupil].language,
        reason=school.say("reasons", pupil),
        observed=school.say("observed", pupil),
        done=school.say("done", pupil),
        asked=school.say("asked", pupil),
        urgency=school.dice.choice((Urgency.ROUTINE, Urgency.ROUTINE, Urgency.URGENT)),
        reply_within=10,
    )
    if school.chance(SENT):
        school.desk.do(referrals.send, referral_id=draft.id)


def answer(school: School, day: date) -> None:
    """Note the answers that have come: most in time, some late, a few never."""
    for row in school.desk.ask(referrals.awaited):
        if row.reply_due is not None and day >= row.reply_due - EARLY and school.chance(ANSWERED):
            status = school.dice.choice((ReferralStatus.DONE, ReferralStatus.DONE, ReferralStatus.DECLINED))
            kind = "declined" if status is ReferralStatus.DECLINED else "answers"
            told = school.dice.choice(school.among(kind)[school.dice.choice(("ru", "kk"))])
            school.desk.do(referrals.answer, referral_id=row.id, status=status, answer=told)
