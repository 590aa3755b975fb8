"""Referrals: what is drafted, when a number is given, what an answer asks for."""

from datetime import date, timedelta
from typing import Any

import pytest

from cpdesk.casework import agencies, pupils, referrals
from cpdesk.casework.acts import Refused
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.records.base import AgencyId, PupilId, ReferralId
from cpdesk.rules.referrals import AgencyKind, ReferralStatus, SheetPart, Urgency


@pytest.fixture
def pupil(desk: Desk) -> PupilId:
    return enrolled(desk, "Әлиева", "Айгерім")


@pytest.fixture
def agency(desk: Desk) -> AgencyId:
    return AgencyId(desk.do(agencies.add, kind=AgencyKind.PMPK, name="ПМПК № 13").id or 0)


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


@pytest.mark.parametrize("text", ["әлиева", "айгерим", "пмпк 13", "2026-1", "трудн чтен", "али пмпк", "места заняты"])
def test_the_list_is_searched_by_pupil_agency_number_and_words(desk: Desk, draft: ReferralId, text: str) -> None:
    other = drafted(desk, enrolled(desk, "Ким", "Виктор"), AgencyId(1), reason="иное")
    desk.do(referrals.send, referral_id=draft)
    desk.do(referrals.answer, referral_id=draft, status=ReferralStatus.DECLINED, answer="Места заняты")

    assert desk.ask(referrals.ids, text=text) == [draft]
    assert set(desk.ask(referrals.ids)) == {draft, other}
    assert desk.ask(referrals.ids, open_only=True) == [other]


def test_an_organisation_is_corrected_and_found_though_it_is_unknown_to_nobody(desk: Desk, agency: AgencyId) -> None:
    desk.do(agencies.correct, agency_id=agency, name="ПМПК № 14", head_name="Ахметов С.", address="ул. Абая, 1")

    row = desk.ask(agencies.row, agency)
    assert row is not None
    assert (row.name, row.head_name, row.kind) == ("ПМПК № 14", "Ахметов С.", AgencyKind.PMPK)
    assert refusal(desk, agencies.correct, agency_id=999, name="Нет")[0] == "agency.unknown"
    assert desk.ask(agencies.row, AgencyId(999)) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Поссорилась с Виктором Кимбаевым", False),
        ("Поссорилась с Виктором Кимом", True),
        ("Сказала Ким Виктору", True),
        ("Виктор; потом Ким", False),
        ("Айгерім Әлиева сама", False),
        ("Ким учится", False),
        ("Нұрғиса Әбдіқалықұлымен дос", True),
        ("", False),
    ],
)
def test_another_pupil_in_a_text_is_noticed(desk: Desk, pupil: PupilId, text: str, named: bool) -> None:
    enrolled(desk, "Ким", "Виктор")
    enrolled(desk, "Әбдіқалықұлы", "Нұрғиса")

    assert bool(desk.ask(referrals.others_named, text, pupil)) is named
