"""The card's page of consents: each answer by a small dialog, what it comes to, the history, the way back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from cpdesk.casework import agencies, consents, guardians, tasks
from cpdesk.casework.consents import ConsentRow
from cpdesk.rules.consents import ConsentPurpose, ConsentState, StandingState
from cpdesk.rules.pupils import Relation
from cpdesk.rules.referrals import AgencyKind
from cpdesk.ui.kit import editing
from cpdesk.ui.place import Target
from tests.ui.desks import Driver
from tests.ui.pupils.test_card import PUPIL, accept, deed, facts, tab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CTRL = Qt.KeyboardModifier.ControlModifier
DAY, AUGUST = date(2026, 11, 20), date(2027, 8, 31)


@pytest.fixture
def card(driver: Driver) -> Driver:
    """Return somebody before the consents of Сәтбек Айгерім, who has a mother and a neighbour on the card."""
    for name, relation, legal in (("Сәтбекова", Relation.MOTHER, True), ("Ли", Relation.OTHER, False)):
        driver.desk.do(guardians.add, pupil_id=PUPIL, last_name=name, relation=relation, legal=legal)
    driver.window.go(Target("pupils", PUPIL))
    driver.settle()
    tab(driver, "Consents")
    return driver


def said(driver: Driver) -> list[ConsentRow]:
    return driver.count(consents.of_pupil, PUPIL)


def page(driver: Driver) -> list[str]:
    return [label.text() for label in driver.place.card.tabs.currentWidget().findChildren(QLabel) if label.text()]


def consent_fact(driver: Driver) -> str:
    return facts(driver)[1]


def test_a_consent_is_noted_with_three_keys_for_the_purpose_beside_the_button(card: Driver) -> None:
    card.click(deed(card, "Note…"))
    assert card.form.value("purpose") is ConsentPurpose.DIAGNOSTICS
    assert card.form.value("until") == AUGUST
    assert not card.form.fields["agency_id"].isVisible()
    accept(card)

    (row,) = said(card)
    assert (row.purpose, row.state, row.who, row.answered_on, row.until) == (
        ConsentPurpose.DIAGNOSTICS,
        ConsentState.GIVEN,
        "Сәтбекова",
        DAY,
        AUGUST,
    )
    assert "Given until 31.08.2027" in page(card)
    assert consent_fact(card) == "Consents: Not for everything counselling and 2 more"
    assert QApplication.focusWidget().text() == "Note…"
    assert "Consent noted" in card.toasts

    card.place.card.setFocus()
    card.press(Qt.Key.Key_Z, CTRL)
    assert said(card) == []
    assert "Given until 31.08.2027" not in page(card)


def test_only_legal_representatives_are_offered_and_the_paper_may_name_nobody(card: Driver) -> None:
    card.click(deed(card, "Note a consent…"))
    adults = card.form.fields["guardian_id"].widget
    assert [adults.itemText(at) for at in range(adults.count())] == ["the paper names nobody", "Сәтбекова (mother)"]

    adults.setFocus()
    card.press(Qt.Key.Key_Home)
    accept(card)

    assert [row.guardian_id for row in said(card)] == [None]
    assert "Given 20.11.2026 · the paper names nobody" in page(card)


def test_what_was_asked_is_answered_and_a_refusal_is_seen_in_the_strip(card: Driver) -> None:
    card.click(deed(card, "Note…"))
    card.form.fields["state"].widget.setFocus()
    card.press(Qt.Key.Key_End)
    accept(card)
    assert "Asked, no answer yet" in page(card)

    card.click(deed(card, "Note the answer…"))
    card.form.fields["state"].widget.setFocus()
    card.press(Qt.Key.Key_End)
    card.fill(on="19.11.26", paper="папка 3")
    accept(card)

    (row,) = said(card)
    assert (row.state, row.answered_on, row.paper) == (ConsentState.REFUSED, date(2026, 11, 19), "папка 3")
    assert consent_fact(card) == "Consents: Refused diagnostics"


def test_a_withdrawal_says_what_follows_and_sets_the_task(card: Driver) -> None:
    card.desk.do(consents.note, pupil_id=PUPIL, purpose=ConsentPurpose.DATA, state=ConsentState.GIVEN)
    card.place.refresh({})
    card.settle()

    card.click(deed(card, "Withdrawn…"))
    told = " ".join(label.text() for label in card.form.findChildren(QLabel))
    assert "Within 15 working day(s)" in told or "Within 15 working days" in told
    assert "not verified" in told
    assert "Due Fri 11.12.2026" in told
    accept(card)

    assert said(card)[0].state is ConsentState.WITHDRAWN
    (task,) = card.count(tasks.of_pupil, PUPIL)
    assert (task.title, task.due_on) == (
        "Consent withdrawn: stop using the data, or answer with reasons",
        date(2026, 12, 11),
    )
    assert consent_fact(card) == "Consents: Withdrawn keeping of personal data"


def test_a_consent_is_corrected_and_taken_back_when_noted_by_mistake(card: Driver) -> None:
    card.desk.do(consents.note, pupil_id=PUPIL, purpose=ConsentPurpose.DATA, state=ConsentState.GIVEN)
    card.place.refresh({})
    card.settle()

    card.click(deed(card, "Correct…"))
    card.fill(until="1.9.26")
    card.press(Qt.Key.Key_Return, CTRL)
    assert card.form.fields["until"]._note.text().startswith("A consent cannot end before it was given")
    card.fill(until="31.12.26", paper="сейф")
    accept(card)
    assert [(row.until, row.paper) for row in said(card)] == [(date(2026, 12, 31), "сейф")]

    card.click(deed(card, "Noted by mistake"))
    assert said(card) == []
    assert "The consent is in the bin" in card.toasts


def test_to_go_on_without_a_consent_asks_why_and_who_decided(card: Driver) -> None:
    card.click(deed(card, "Go on without…"))
    assert card.form.value("purpose") is ConsentPurpose.DIAGNOSTICS
    card.press(Qt.Key.Key_Return, CTRL)
    assert card.form.fields["reason"]._note.text().startswith("Say why the work goes on without consent")

    card.fill(reason="Опасность для жизни")
    card.press(Qt.Key.Key_Return, CTRL)
    assert card.form.fields["decided_by"]._note.text() == "Write who decided it: name and position."
    card.fill(decided_by="Директор Абаев")
    accept(card)

    standing = card.count(consents.standing, [PUPIL], ConsentPurpose.DIAGNOSTICS, DAY)[PUPIL]
    assert standing.state is StandingState.WAIVED
    assert {"Decided to do without", "Опасность для жизни", "Директор Абаев, 20.11.2026"} <= set(page(card))
    card.click(deed(card, "Noted by mistake"))
    assert card.count(consents.waivers_of_pupil, PUPIL) == []


def test_the_usual_reason_is_written_into_the_field_by_keys(card: Driver) -> None:
    card.click(deed(card, "Go on without…"))
    card.form.fields["purpose"].widget.setFocus()
    card.press(Qt.Key.Key_Tab)
    card.press(Qt.Key.Key_Down)

    assert card.form.value("reason") == "Danger to life or health of the child"


def test_an_organisation_is_asked_for_where_data_are_passed_on(card: Driver) -> None:
    card.desk.do(agencies.add, kind=AgencyKind.MEDICAL, name="Поликлиника № 96")
    card.click(deed(card, "Note a consent…"))
    card.form.fields["purpose"].widget.setFocus()
    card.press(Qt.Key.Key_End)
    field = card.form.fields["agency_id"]
    assert field.isVisible()
    card.press(Qt.Key.Key_Return, CTRL)
    assert field._note.text() == "Say to which organisation the data may go."

    field.widget.setFocus()
    card.press(Qt.Key.Key_End)
    accept(card)

    assert [row.agency for row in said(card)] == ["Поликлиника № 96"]


def test_a_refusal_in_the_chronology_leads_to_the_page(card: Driver) -> None:
    card.desk.do(consents.note, pupil_id=PUPIL, purpose=ConsentPurpose.DATA, state=ConsentState.REFUSED)
    card.place.refresh({})
    card.settle()
    tab(card, "Chronology")
    view = card.place.card.chronology
    assert "Consent: refused · keeping of personal data" in view.words()[0]

    view.setFocus()
    card.press(Qt.Key.Key_Return)
    assert card.place.card.tabs.tabText(card.place.card.tabs.currentIndex()) == "Consents"


def test_consents_stand_in_the_history_of_the_card_by_name(card: Driver) -> None:
    card.click(deed(card, "Note…"))
    accept(card)
    tab(card, "History")

    words = " ".join(card.place.card.history.view.words())
    assert "Consent noted" in words
    assert "representative: Сәтбекова" in words


@pytest.mark.parametrize("words", ["Note…", "Go on without…", "Note a consent…"])
def test_an_open_dialog_comes_back_after_a_lock(card: Driver, words: str) -> None:
    card.click(deed(card, words))
    kind, args = card.form.kind, card.form.args
    kept = editing.values(card.form.fields)
    card.form.reject()
    card.settle()

    form = card.place.reopen(kind, args)

    assert form is not None
    editing.fill(form.fields, kept)
    assert editing.values(form.fields) == kept
