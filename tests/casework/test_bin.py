"""The bin: what lies there is found by nobody, is named, and comes back."""

from datetime import date

import pytest

from cpdesk.casework import agencies, guardians, pupils, referrals, sessions
from cpdesk.casework import bin as bins
from cpdesk.casework.desk import Desk
from cpdesk.casework.pupils import Filter
from cpdesk.rules.pupils import Relation, StatusKind, WorkingReason
from cpdesk.rules.referrals import AgencyKind
from tests.casework.people import enrol, hold, refusal
from tests.conftest import NOON


@pytest.fixture
def pupil(desk: Desk) -> int:
    return enrol(desk)


def test_a_card_in_the_bin_is_found_by_nobody_and_comes_back(desk: Desk, pupil: int) -> None:
    desk.do(bins.put, table="pupil", row_id=pupil)

    assert desk.ask(pupils.card, pupil) is None
    assert desk.ask(pupils.find, Filter(text="айгер")).ids == []
    assert desk.ask(pupils.near_matches, "Сәтбек", "Айгерім", born=None, iin="") == []
    assert refusal(desk, pupils.leave, pupil_id=pupil, on=date(2026, 11, 20))[0] == "pupil.unknown"

    desk.do(bins.restore, table="pupil", row_id=pupil)
    assert desk.ask(pupils.find, Filter(text="айгер")).ids == [pupil]


def test_a_session_in_the_bin_is_not_searched_and_comes_back_into_the_search(desk: Desk, pupil: int) -> None:
    number = hold(desk, pupil)
    desk.do(bins.put, table="session", row_id=number)
    assert (desk.ask(sessions.ids), desk.ask(sessions.ids, "столовой")) == ([], [])
    assert desk.ask(sessions.card, number) is None

    desk.do(bins.restore, table="session", row_id=number)
    assert desk.ask(sessions.ids, "столовой") == [number]


def test_everything_in_the_bin_is_named_by_what_it_is_about(desk: Desk, pupil: int) -> None:
    desk.do(pupils.give_status, pupil_id=pupil, kind=StatusKind.SPECIAL_NEEDS, body="ПМПК")
    desk.do(pupils.add_reason, pupil_id=pupil, reason=WorkingReason.FAMILY)
    adult = desk.do(guardians.add, pupil_id=pupil, last_name="Ким", relation=Relation.MOTHER).id
    agency = desk.do(agencies.add, kind=AgencyKind.MEDICAL, name="Поликлиника № 96").id
    referral = desk.do(referrals.draft, pupil_id=pupil, agency_id=agency, reason="Осмотр").id
    filtered = desk.do(pupils.save_filter, name="Седьмые", query="{}").id
    session = hold(desk, pupil)
    card = desk.ask(pupils.card, pupil)
    assert card is not None
    for table, number in (
        ("official_status", card.statuses[0].id),
        ("reason_for_support", card.reasons[0].id),
        ("referral", referral),
        ("saved_filter", filtered),
        ("session", session),
        ("agency", agency),
    ):
        desk.do(bins.put, table=table, row_id=number)
    desk.do(guardians.end, guardian_id=adult, pupil_id=pupil)
    desk.do(bins.put, table="pupil", row_id=pupil)

    rows = desk.ask(bins.rows)

    who = "Сәтбек Айгерім"
    assert {(row.table, row.name.split(" · ")[0]) for row in rows} == {
        *((table, who) for table in ("pupil", "official_status", "reason_for_support", "referral", "session")),
        ("guardianship", who),
        ("saved_filter", "Седьмые"),
        ("agency", "Поликлиника № 96"),
    }
    assert all(row.put_at == NOON and row.by == "Есенова Жанна Кайратовна" for row in rows)
    assert next(row.name for row in rows if row.table == "guardianship") == f"{who} · Ким"


def test_what_others_speak_of_and_what_is_signed_stays(desk: Desk, pupil: int) -> None:
    number = hold(desk, pupil)
    assert refusal(desk, bins.put, table="pupil", row_id=pupil)[0] == "bin.in_use"

    desk.do(sessions.sign, session_id=number)
    assert refusal(desk, bins.put, table="session", row_id=number)[0] == "session.signed"


def test_what_is_not_there_is_refused(desk: Desk, pupil: int) -> None:
    assert refusal(desk, bins.put, table="pupil", row_id=999)[0] == "bin.unknown"
    assert refusal(desk, bins.put, table="entry", row_id=1)[0] == "bin.unknown"
    assert refusal(desk, bins.restore, table="pupil", row_id=pupil)[0] == "bin.unknown"
    desk.do(bins.put, table="pupil", row_id=pupil)
    assert refusal(desk, bins.put, table="pupil", row_id=pupil)[0] == "bin.unknown"
