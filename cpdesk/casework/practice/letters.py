"""Referrals of the practice school: drafted, sent under a consent, answered in time, late or never."""

from datetime import date, timedelta
from typing import Final

from cpdesk.casework import agencies, consents, referrals
from cpdesk.casework.practice import staff
from cpdesk.casework.practice.making import Act, Letter, School
from cpdesk.records.base import ReferralId
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.referrals import AWAITING, AgencyKind, FamilyStep, ReferralStatus, Urgency

REFERRED, FINISHED, ANSWERED, REVOKED = 0.13, 0.3, 0.3, 0.02
AGREED, WITHOUT = 0.8, 0.12
"""Rates: of a day; of a day on which a draft is finished; of a day on which an answer may come; of a sheet; of
representatives who agree that data go there, of those whom the school goes on without."""
AWAITED_FROM: Final = (9, 7, 4)
DRAFTED: Final = (3, 1)
"""How many working days before the last one a sheet leaves whose answer is awaited then, and a draft is begun."""
DANGER: Final = (
    "Опасность для здоровья ребёнка, медлить нельзя.",
    "Баланың денсаулығына қауіп бар, кешіктіруге болмайды.",
)
MOVED_AWAY: Final = ("Семья переезжает, лист возвращён.", "Отбасы көшіп кетті, парақ қайтарылды.")
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
    """Refer somebody now and then, finish a draft, and leave for the last day answers awaited and drafts."""
    if not school.cared_for:
        return
    left = school.desk.law.calendar.working_days_between(school.today, school.until)
    if left in AWAITED_FROM:
        letter = _draft(school, to_family=False)
        _agree(school, letter, sure=True)
        school.awaited.add(_send(school, letter))
    elif left in DRAFTED:
        _draft(school, to_family=False)
    elif left > AWAITED_FROM[0] and school.chance(REFERRED):
        letter = _draft(school)
        if _agree(school, letter, sure=False):
            _send(school, letter)
        else:
            school.letters.append(letter)
    if school.letters and (school.chance(FINISHED) or left <= AWAITED_FROM[0]):
        letter = school.letters.pop(0)
        _agree(school, letter, sure=True)
        _send(school, letter)


def answer(school: School, day: date) -> None:
    """Note the answers that have come: most in time, some late, a few never; and what families did."""
    for row in school.desk.ask(referrals.awaited):
        if (
            row.id not in school.kept
            and row.reply_due is not None
            and day >= row.reply_due - EARLY
            and school.chance(ANSWERED)
        ):
            status = school.dice.choice((ReferralStatus.DONE, ReferralStatus.DONE, ReferralStatus.DECLINED))
            kind = "declined" if status is ReferralStatus.DECLINED else "answers"
            told = school.dice.choice(school.among(kind)[school.dice.choice(("ru", "kk"))])
            school.desk.do(referrals.answer, referral_id=row.id, status=status, answer=told)
    if school.chance(ANSWERED):
        _follow(school)


def _draft(school: School, *, to_family: bool = True) -> Letter:
    """Draft a referral of somebody who is cared for; one to the family's own steps only where it may be."""
    pupil, law = school.dice.choice(school.cared_for), school.desk.law
    known = [each for each in school.desk.ask(agencies.directory) if each.address]
    agency = school.dice.choice([each for each in known if to_family or not law.agency(each.kind).to_family])
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
    return Letter(draft.id or 0, pupil, agency.id, law.agency(agency.kind).consent_owed)


def _agree(school: School, letter: Letter, *, sure: bool) -> bool:
    """Ask whether data may go there, and tell whether the sheet may leave now."""
    said = 0.0 if sure else school.dice.random()
    about = {"pupil_id": letter.pupil, "purpose": ConsentPurpose.TRANSFER}
    there = {"agency_id": letter.agency, "guardian_id": school.guardian(letter.pupil)}
    if not letter.consent_owed:
        return sure or said < AGREED
    if said < AGREED:
        school.desk.do_all([(consents.note, about | there | {"state": ConsentState.GIVEN})])
    elif said < AGREED + WITHOUT:
        by = {"decided_by": staff.signature(school, "head"), "decided_on": school.today}
        school.desk.do_all([(consents.waive, about | by | {"reason": school.own(*DANGER)})])
    else:
        school.desk.do_all([(consents.ask, about | there)])
    return said < AGREED + WITHOUT


def _send(school: School, letter: Letter) -> int:
    school.desk.do(referrals.send, referral_id=letter.number)
    if school.chance(REVOKED):
        school.desk.do(referrals.revoke, referral_id=letter.number, answer=school.own(*MOVED_AWAY))
    return letter.number


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
