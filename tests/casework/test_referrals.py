"""Referrals: what is drafted, when a number is given, what an answer asks for."""

from datetime import date, timedelta
from typing import Any

import pytest

from cpdesk.casework import agencies, consents, pupils, referrals, sessions, wordings
from cpdesk.casework.acts import Refused
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.forms import presets
from cpdesk.records.base import AgencyId, PupilId, ReferralId
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.pupils import WorkingReason
from cpdesk.rules.referrals import AgencyKind, FamilyStep, ReferralStatus, SheetPart, Urgency
from cpdesk.rules.sessions import Audience, SessionKind
from tests.conftest import NOON

DAY = date(2026, 11, 20)


@pytest.fixture
def pupil(desk: Desk) -> PupilId:
    return enrolled(desk, "Әлиева", "Айгерім")


@pytest.fixture
def agency(desk: Desk) -> AgencyId:
    return AgencyId(desk.do(agencies.add, kind=AgencyKind.POLICE, name="Полиция № 13").id or 0)


@pytest.fixture
def draft(desk: Desk, pupil: PupilId, agency: AgencyId) -> ReferralId:
    return drafted(desk, pupil, agency, reason="Трудности чтения", reply_within=10)


def enrolled(desk: Desk, last: str, first: str) -> PupilId:
    return PupilId(desk.do(pupils.enrol, last_name=last, first_name=first, class_="2Б").id or 0)


def drafted(desk: Desk, pupil: PupilId, agency: AgencyId, **more: Any) -> ReferralId:
    return ReferralId(desk.do(referrals.draft, pupil_id=pupil, agency_id=agency, **more).id or 0)


def card(desk: Desk, referral: ReferralId) -> referrals.ReferralCard:
    found = desk.ask(referrals.card, referral)
    assert found is not None
    return found


def refusal(desk: Desk, act: Any, **parameters: Any) -> tuple[str, str | None]:
    with pytest.raises(Refused) as refused:
        desk.do(act, **parameters)
    return refused.value.code, refused.value.field


def set_clock(desk: Desk, day: date) -> None:
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = desk.clock.wall.replace(year=day.year, month=day.month, day=day.day)


def test_a_draft_keeps_what_was_written_and_who_wrote_it(desk: Desk, pupil: PupilId, agency: AgencyId) -> None:
    made = drafted(desk, pupil, agency, reason=" одна\nдве ", parts=(SheetPart.DONE, SheetPart.IIN), language="kk")

    found = card(desk, made)

    assert (found.reason, found.language, found.urgency) == ("одна\nдве", "kk", Urgency.ROUTINE)
    assert found.parts == (SheetPart.IIN, SheetPart.DONE)
    assert (found.author, found.number, found.status) == ("Есенова Жанна Кайратовна", None, ReferralStatus.DRAFT)


def test_without_a_choice_the_parts_are_those_of_the_agencys_kind(desk: Desk, draft: ReferralId) -> None:
    assert card(desk, draft).parts is None


def test_a_draft_may_be_given_to_another_pupil_and_agency(desk: Desk, draft: ReferralId, agency: AgencyId) -> None:
    other = enrolled(desk, "Ким", "Виктор")

    desk.do(referrals.change, referral_id=draft, agency_id=agency, pupil_id=other, reason="иная", parts=())

    assert (card(desk, draft).pupil_id, card(desk, draft).reason, card(desk, draft).parts) == (other, "иная", ())


def test_sending_gives_number_day_and_the_day_of_the_answer(desk: Desk, draft: ReferralId) -> None:
    desk.do(referrals.send, referral_id=draft)

    found = card(desk, draft)
    assert (found.number, found.sent_on, found.status) == ("2026-1", date(2026, 11, 20), ReferralStatus.SENT)
    assert found.reply_due == date(2026, 12, 4)
    assert refusal(desk, referrals.send, referral_id=draft)[0] == "referral.not_draft"
    assert refusal(desk, referrals.change, referral_id=draft, agency_id=found.agency_id)[0] == "referral.not_draft"


def test_nothing_is_sent_without_a_reason(desk: Desk, pupil: PupilId, agency: AgencyId) -> None:
    made = drafted(desk, pupil, agency)

    assert refusal(desk, referrals.send, referral_id=made) == ("referral.no_reason", "reason")


def test_numbers_go_up_within_a_year_and_begin_anew_in_the_next(desk: Desk, pupil: PupilId, agency: AgencyId) -> None:
    numbers = []
    for day in (date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 11)):
        set_clock(desk, day)
        made = drafted(desk, pupil, agency, reason="причина")
        desk.do(referrals.send, referral_id=made)
        numbers.append(card(desk, made).number)

    assert numbers == ["2026-1", "2026-2", "2027-1"]


def test_the_tenth_number_follows_the_ninth(desk: Desk, pupil: PupilId, agency: AgencyId) -> None:
    for _ in range(11):
        made = drafted(desk, pupil, agency, reason="причина")
        desk.do(referrals.send, referral_id=made)

    assert card(desk, made).number == "2026-11"


@pytest.mark.parametrize("status", [ReferralStatus.ACCEPTED, ReferralStatus.DONE])
def test_an_answer_is_noted_with_its_day(desk: Desk, draft: ReferralId, status: ReferralStatus) -> None:
    desk.do(referrals.send, referral_id=draft)
    set_clock(desk, date(2026, 12, 1))

    desk.do(referrals.answer, referral_id=draft, status=status, answered_on=date(2026, 11, 30), answer="приём 3.12")

    found = card(desk, draft)
    assert (found.status, found.answered_on, found.answer) == (status, date(2026, 11, 30), "приём 3.12")


def test_what_was_accepted_may_still_be_done(desk: Desk, draft: ReferralId) -> None:
    desk.do(referrals.send, referral_id=draft)
    desk.do(referrals.answer, referral_id=draft, status=ReferralStatus.ACCEPTED)

    desk.do(referrals.answer, referral_id=draft, status=ReferralStatus.DONE)

    assert card(desk, draft).status is ReferralStatus.DONE
    assert refusal(desk, referrals.revoke, referral_id=draft, answer="поздно")[0] == "referral.not_sent"


def test_who_declines_or_revokes_says_why(desk: Desk, draft: ReferralId) -> None:
    desk.do(referrals.send, referral_id=draft)

    wrong = ("referral.no_answer_reason", "answer")
    assert refusal(desk, referrals.answer, referral_id=draft, status=ReferralStatus.DECLINED, answer=" ") == wrong
    assert refusal(desk, referrals.revoke, referral_id=draft, answer="") == wrong

    desk.do(referrals.revoke, referral_id=draft, answer="семья переехала")
    assert (card(desk, draft).status, card(desk, draft).answer) == (ReferralStatus.REVOKED, "семья переехала")


def test_only_what_was_sent_is_answered_by_a_day_that_has_come(desk: Desk, draft: ReferralId) -> None:
    done = {"referral_id": draft, "status": ReferralStatus.DONE}
    assert refusal(desk, referrals.answer, **done)[0] == "referral.not_sent"
    desk.do(referrals.send, referral_id=draft)

    later = date(2026, 11, 20) + timedelta(days=1)
    assert refusal(desk, referrals.answer, **done, answered_on=later) == ("date.in_future", "answered_on")
    assert refusal(desk, referrals.answer, referral_id=draft, status=ReferralStatus.SENT)[1] == "status"


@pytest.mark.parametrize("text", ["әлиева", "айгерим", "полиц 13", "2026-1", "трудн чтен", "али полиц", "места заняты"])
def test_the_list_is_searched_by_pupil_agency_number_and_words(desk: Desk, draft: ReferralId, text: str) -> None:
    other = drafted(desk, enrolled(desk, "Ким", "Виктор"), AgencyId(1), reason="иное")
    desk.do(referrals.send, referral_id=draft)
    desk.do(referrals.answer, referral_id=draft, status=ReferralStatus.DECLINED, answer="Места заняты")

    assert desk.ask(referrals.ids, text=text) == [draft]
    assert set(desk.ask(referrals.ids)) == {draft, other}
    assert desk.ask(referrals.ids, open_only=True) == [other]


def test_an_organisation_is_corrected_and_found_though_it_is_unknown_to_nobody(desk: Desk, agency: AgencyId) -> None:
    desk.do(agencies.correct, agency_id=agency, name="Полиция № 14", head_name="Ахметов С.", address="ул. Абая, 1")

    row = desk.ask(agencies.row, agency)
    assert row is not None
    assert (row.name, row.head_name, row.kind) == ("Полиция № 14", "Ахметов С.", AgencyKind.POLICE)
    assert refusal(desk, agencies.correct, agency_id=999, name="Нет")[0] == "agency.unknown"
    assert desk.ask(agencies.row, AgencyId(999)) is None


def family(desk: Desk, pupil: PupilId) -> ReferralId:
    """Recommend a consultation to the parents."""
    consultation = AgencyId(desk.do(agencies.add, kind=AgencyKind.PMPK, name="ПМПК № 13").id or 0)
    made = drafted(desk, pupil, consultation, reason="Трудности чтения", reply_within=10)
    desk.do(referrals.send, referral_id=made)
    return made


@pytest.fixture
def centre(desk: Desk) -> AgencyId:
    return AgencyId(desk.do(agencies.add, kind=AgencyKind.SUPPORT_CENTRE, name="ЦПП").id or 0)


def test_nothing_is_passed_on_without_consent_where_it_is_owed(desk: Desk, pupil: PupilId, centre: AgencyId) -> None:
    made = drafted(desk, pupil, centre, reason="причина")

    assert refusal(desk, referrals.send, referral_id=made) == ("referral.no_consent", "consent")
    told = {"pupil_id": pupil, "purpose": ConsentPurpose.TRANSFER, "agency_id": centre}
    desk.do(consents.note, **told, state=ConsentState.REFUSED, on=DAY)
    assert refusal(desk, referrals.send, referral_id=made) == ("referral.consent_refused", "consent")


def test_the_consent_under_which_it_leaves_is_kept(desk: Desk, pupil: PupilId, centre: AgencyId) -> None:
    told = {"pupil_id": pupil, "purpose": ConsentPurpose.TRANSFER, "agency_id": centre}
    given = desk.do(consents.note, **told, state=ConsentState.GIVEN, on=DAY).id
    made = drafted(desk, pupil, centre, reason="причина")

    desk.do(referrals.send, referral_id=made)

    assert (card(desk, made).consent_id, card(desk, made).waiver_id) == (given, None)


def test_a_decision_to_do_without_consent_is_kept_instead(desk: Desk, pupil: PupilId, centre: AgencyId) -> None:
    decided = {"reason": "опасность", "decided_by": "директор", "decided_on": DAY}
    waived = desk.do(consents.waive, pupil_id=pupil, purpose=ConsentPurpose.TRANSFER, **decided).id
    made = drafted(desk, pupil, centre, reason="причина")

    desk.do(referrals.send, referral_id=made)

    assert (card(desk, made).consent_id, card(desk, made).waiver_id) == (None, waived)


def test_consent_to_one_organisation_is_none_to_another(desk: Desk, pupil: PupilId, centre: AgencyId) -> None:
    other = AgencyId(desk.do(agencies.add, kind=AgencyKind.MEDICAL, name="Поликлиника").id or 0)
    told = {"pupil_id": pupil, "purpose": ConsentPurpose.TRANSFER, "agency_id": centre}
    desk.do(consents.note, **told, state=ConsentState.GIVEN, on=DAY)

    assert (
        refusal(desk, referrals.send, referral_id=drafted(desk, pupil, other, reason="п"))[0] == "referral.no_consent"
    )


def test_a_recommendation_is_the_familys_and_no_answer_is_owed(desk: Desk, pupil: PupilId) -> None:
    made = family(desk, pupil)

    found = card(desk, made)
    assert (found.status, found.family, found.family_on) == (ReferralStatus.SENT, FamilyStep.INFORMED, DAY)
    assert (found.reply_within, found.reply_due) == (None, None)
    assert desk.ask(referrals.awaited) == []
    answered = {"referral_id": made, "status": ReferralStatus.DONE}
    assert refusal(desk, referrals.answer, **answered) == ("referral.to_family", "status")


@pytest.mark.parametrize(
    ("step", "status", "closed"),
    [
        (FamilyStep.AGREED, ReferralStatus.SENT, False),
        (FamilyStep.APPLIED, ReferralStatus.ACCEPTED, True),
        (FamilyStep.REFUSED, ReferralStatus.DECLINED, True),
        (FamilyStep.CONCLUSION, ReferralStatus.DONE, True),
    ],
)
def test_what_the_family_did_is_noted_with_its_day(
    desk: Desk, pupil: PupilId, step: FamilyStep, status: ReferralStatus, closed: bool
) -> None:
    made = family(desk, pupil)
    set_clock(desk, date(2026, 12, 1))

    desk.do(referrals.follow_family, referral_id=made, step=step, on=date(2026, 11, 30), note="звонила мать")

    found = card(desk, made)
    assert (found.family, found.family_on, found.status) == (step, date(2026, 11, 30), status)
    assert (found.answer, found.answered_on is not None) == ("звонила мать", closed)


def test_a_family_that_refused_may_think_better_of_it(desk: Desk, pupil: PupilId) -> None:
    made = family(desk, pupil)
    desk.do(referrals.follow_family, referral_id=made, step=FamilyStep.REFUSED)

    desk.do(referrals.follow_family, referral_id=made, step=FamilyStep.AGREED)

    assert (card(desk, made).status, card(desk, made).answered_on) == (ReferralStatus.SENT, None)


def test_a_step_of_the_family_lies_between_the_sheet_and_today(desk: Desk, pupil: PupilId, draft: ReferralId) -> None:
    made = family(desk, pupil)

    step = {"referral_id": made, "step": FamilyStep.AGREED}
    assert refusal(desk, referrals.follow_family, **step, on=DAY + timedelta(days=1)) == ("date.in_future", "on")
    assert refusal(desk, referrals.follow_family, **step, on=DAY - timedelta(days=1)) == ("date.before_sending", "on")
    assert refusal(desk, referrals.follow_family, referral_id=draft, step=FamilyStep.AGREED)[0] == (
        "referral.not_to_family"
    )


def test_the_words_of_the_form_are_kept_once_as_they_were_when_it_left(desk: Desk, draft: ReferralId) -> None:
    desk.do(referrals.send, referral_id=draft)
    said = {"form": "referral", "key": "texts.footer", "language": "ru"}
    desk.do(wordings.change, **said, text="Иначе.")
    other = drafted(desk, card(desk, draft).pupil_id, card(desk, draft).agency_id, reason="ещё")
    desk.do(referrals.send, referral_id=other)

    kept = [desk.ask(wordings.kept, card(desk, each).form_id or 0) for each in (draft, other)]
    assert [pack.content["texts"]["footer"]["ru"] for pack in kept] == [
        "Конфиденциально. Содержит персональные данные ребёнка.",
        "Иначе.",
    ]


def test_every_kind_of_agency_stands_in_a_new_directory_with_what_is_owed(desk: Desk) -> None:
    rules = {rule.kind: rule for rule in desk.law.agencies}

    assert set(rules) == set(AgencyKind) - {AgencyKind.OTHER}
    assert {row.kind for row in desk.ask(agencies.directory)} == set(rules)
    assert not any(rule.verified for rule in rules.values())
    assert {kind for kind, preset in presets.presets(presets.wording()).items() if preset.to_family} == {
        kind for kind, rule in rules.items() if rule.to_family
    }


def test_an_agency_has_its_own_usual_days_and_kind(desk: Desk, agency: AgencyId) -> None:
    desk.do(agencies.correct, agency_id=agency, name="ЦПП", kind=AgencyKind.SUPPORT_CENTRE, reply_within=5)

    row = desk.ask(agencies.row, agency)
    assert row is not None
    assert (row.kind, row.reply_within) == (AgencyKind.SUPPORT_CENTRE, 5)
    wrong = refusal(desk, agencies.correct, agency_id=agency, name="ЦПП", reply_within=0)
    assert wrong == ("referral.reply_within", "reply_within")


def test_what_stays_here_is_counted_but_for_working_notes(desk: Desk, pupil: PupilId) -> None:
    held = {"kind": SessionKind.CONVERSATION, "held_at": NOON, "minutes": 40, "audience": Audience.PUPIL}
    desk.do(sessions.record, pupil_ids=[pupil], **held, text="беседа", private_note="тайна")
    desk.do(pupils.add_reason, pupil_id=pupil, reason=WorkingReason.FAMILY, since=DAY)

    assert desk.ask(referrals.kept_back, pupil) == referrals.KeptBack(notes=1, statuses=0, reasons=1)
