"""What several answers about one purpose come to on a day."""

from datetime import date, timedelta
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from cpdesk.rules.consents import ConsentState, Said, usual_term, weigh

MOTHER, FATHER = 1, 2
BEGUN, DAY, END = date(2026, 9, 1), date(2026, 11, 20), date(2027, 8, 31)
DAYS = st.integers(0, 578).map(lambda ahead: date(2026, 6, 1) + timedelta(days=ahead))


def said(number: int, who: int | None, state: ConsentState, on: date = BEGUN, **more: date | None) -> Said:
    days: dict[str, date | None] = {"asked_on": None, "answered_on": None, "withdrawn_on": None, "until": END}
    days["asked_on" if state is ConsentState.ASKED else "answered_on"] = on
    return Said(number, who, state, **(days | more))


def counts(*words: Said, day: date = DAY) -> tuple[int, ConsentState] | None:
    found = weigh(words, day)
    return None if found is None else (found[0].id, found[1])


def test_the_usual_term_is_the_end_of_the_school_year() -> None:
    assert usual_term(date(2026, 9, 1)) == usual_term(date(2027, 8, 31)) == date(2027, 8, 31)
    assert usual_term(date(2026, 8, 31)) == date(2026, 8, 31)


def test_a_consent_counts_from_its_day_to_the_end_of_its_term() -> None:
    consent = said(1, MOTHER, ConsentState.GIVEN, asked_on=date(2026, 8, 25))

    assert consent.on(date(2026, 8, 24)) is None
    assert consent.on(date(2026, 8, 31)) == (ConsentState.ASKED, date(2026, 8, 25))
    assert consent.on(BEGUN) == consent.on(END) == (ConsentState.GIVEN, BEGUN)
    assert consent.on(END + timedelta(days=1)) is None


def test_a_withdrawn_consent_counted_until_the_day_of_its_withdrawal() -> None:
    consent = said(1, MOTHER, ConsentState.WITHDRAWN, answered_on=BEGUN, withdrawn_on=DAY)

    assert consent.on(DAY - timedelta(days=1)) == (ConsentState.GIVEN, BEGUN)
    assert consent.on(DAY) == (ConsentState.WITHDRAWN, DAY)


def test_the_last_answer_of_a_representative_counts_and_a_question_takes_no_answer_away() -> None:
    refused = said(1, MOTHER, ConsentState.REFUSED)
    later = said(2, MOTHER, ConsentState.GIVEN, date(2026, 10, 1))
    asked = said(3, MOTHER, ConsentState.ASKED, DAY)

    assert {counts(*order) for order in permutations((refused, later, asked))} == {(2, ConsentState.GIVEN)}
    assert counts(asked) == (3, ConsentState.ASKED)


def test_a_refusal_of_one_representative_stands_above_the_consent_of_the_other() -> None:
    agreed = said(1, MOTHER, ConsentState.GIVEN, DAY)

    assert counts(agreed, said(2, FATHER, ConsentState.REFUSED)) == (2, ConsentState.REFUSED)
    assert counts(agreed, said(2, FATHER, ConsentState.ASKED)) == (1, ConsentState.GIVEN)


def test_a_paper_that_names_nobody_gives_way_to_a_later_one() -> None:
    unnamed = said(1, None, ConsentState.REFUSED)

    assert counts(unnamed, said(2, MOTHER, ConsentState.GIVEN, DAY)) == (2, ConsentState.GIVEN)
    assert counts(said(2, None, ConsentState.REFUSED, DAY), said(1, MOTHER, ConsentState.GIVEN)) == (
        2,
        ConsentState.REFUSED,
    )


@given(st.lists(st.tuples(st.sampled_from([None, 1, 2]), st.sampled_from(list(ConsentState)), DAYS), max_size=5), DAYS)
def test_what_counts_is_in_force_and_does_not_hang_on_the_order(
    drawn: list[tuple[int | None, ConsentState, date]], day: date
) -> None:
    words = [
        said(number, who, state, on, withdrawn_on=on if state is ConsentState.WITHDRAWN else None)
        for number, (who, state, on) in enumerate(drawn)
    ]

    found = weigh(words, day)

    assert found == weigh(reversed(words), day)
    assert (found is None) == all(word.on(day) is None for word in words)
    assert found is None or found[0].on(day) == found[1:]
