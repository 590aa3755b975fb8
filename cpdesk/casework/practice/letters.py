"""Referrals of the practice school: drafted, sent under a consent, answered in time, late or never."""

from datetime import date, timedelta
from typing import Final

from cpdesk.casework import agencies, consents, referrals
from cpdesk.casework.practice import staff
from cpdesk.casework.practice.school import Act, School
from cpdesk.records.base import AgencyId, PupilId, ReferralId
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.referrals import AWAITING, AgencyKind, FamilyStep, ReferralStatus, Urgency

REFERRED, SENT, ANSWERED, REVOKED = 0.13, 0.95, 0.3, 0.02
AGREED, WITHOUT = 0.82, 0.12
"""Rates: of a day, of a referral, of a day on which an answer may come; of representatives who agree that data go
there, of those whom the school goes on without."""
EARLY: Final = timedelta(days=4)
"""How long before its day an answer comes at the soonest."""
STEPS: Final = (FamilyStep.AGREED, FamilyStep.APPLIED, FamilyStep.CONCLUSION)
"""What a family does one after the other; some refuse."""
DIRECTORY: Final = (
    (AgencyKind.PMPK, "ПМПК № 13", "Мектеп көшесі, 12 / ул. Школьная, 12"),
    (AgencyKind.MEDICAL, "№ 96 емхана / Поликлиника № 96", "Абай көшесі, 5 / ул. Абая, 5"),
    (AgencyKind.SUPPORT_CENTRE, "Аудандық ПҚО / ЦПП района", "Достық көшесі, 40 / ул. Достык, 40"),
)
"""As signs in Kazakhstan have it: in both languages."""


def directory() -> list[Act]:
    """Return the acts that fill the directory of organisations."""
    return [(agencies.add, {"kind": kind, "name": name, "address": place}) for kind, name, place in DIRECTORY]


def refer(school: School) -> None:
    """Refer somebody now and then; some referrals stay drafts, because nobody agreed yet or she has not finished."""
    if not school.cared_for or not school.chance(REFERRED):
        return
    pupil = school.dice.choice(school.cared_for)
    agency = school.dice.choice([each for each in school.desk.ask(agencies.directory) if each.address])
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
    owed = school.desk.law.agency(agency.kind).consent_owed
    if school.chance(SENT) and (not owed or _agreed(school, pupil, AgencyId(agency.id))):
        school.desk.do(referrals.send, referral_id=draft.id)
        if school.chance(REVOKED):
            why = school.own("Семья переезжает, лист возвращён.", "Отбасы көшіп кетті, парақ қайтарылды.")
            school.desk.do(referrals.revoke, referral_id=draft.id, answer=why)


def answer(school: School, day: date) -> None:
    """Note the answers that have come: most in time, some late, a few never; and what families did."""
    for row in school.desk.ask(referrals.awaited):
        if row.reply_due is not None and day >= row.reply_due - EARLY and school.chance(ANSWERED):
            status = school.dice.choice((ReferralStatus.DONE, ReferralStatus.DONE, ReferralStatus.DECLINED))
            kind = "declined" if status is ReferralStatus.DECLINED else "answers"
            told = school.dice.choice(school.among(kind)[school.dice.choice(("ru", "kk"))])
            school.desk.do(referrals.answer, referral_id=row.id, status=status, answer=told)
    if school.chance(ANSWERED):
        _follow(school)


def _agreed(school: School, pupil: PupilId, agency: AgencyId) -> bool:
    """Ask whether data may go there, and tell whether the sheet may leave."""
    said = school.dice.random()
    about = {"pupil_id": pupil, "purpose": ConsentPurpose.TRANSFER}
    if said < AGREED:
        given = {"agency_id": agency, "state": ConsentState.GIVEN, "guardian_id": school.guardian(pupil)}
        school.desk.do_all([(consents.note, about | given)])
    elif said < AGREED + WITHOUT:
        why = school.own(
            "Опасность для здоровья ребёнка, медлить нельзя.", "Баланың денсаулығына қауіп бар, кешіктіруге болмайды."
        )
        by = {"reason": why, "decided_by": staff.signature(school, "head"), "decided_on": school.today}
        school.desk.do_all([(consents.waive, about | by)])
    else:
        school.desk.do_all([(consents.ask, about | {"agency_id": agency, "guardian_id": school.guardian(pupil)})])
    return said < AGREED + WITHOUT


def _follow(school: School) -> None:
    """Let one family go a step on: to the consultation, or not."""
    cards = [
        school.desk.ask(referrals.card, ReferralId(each)) for each in school.desk.ask(referrals.ids, open_only=True)
    ]
    going = [each for each in cards if each and each.family is not None and each.status in AWAITING]
    if not going:
        return
    card = school.dice.choice(going)
    step = STEPS[0] if card.family is FamilyStep.INFORMED else STEPS[min(2, STEPS.index(card.family) + 1)]
    if card.family is FamilyStep.INFORMED and school.chance(0.2):
        step = FamilyStep.REFUSED
    school.desk.do(referrals.follow_family, referral_id=card.id, step=step)
