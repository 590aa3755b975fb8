"""The list of referrals: state, organisation, pupil, until when; search; what comes next."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.casework import agencies, pupils, referrals, tasks
from cpdesk.casework import bin as bins
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.records.base import AgencyId, PupilId
from cpdesk.rules.referrals import ReferralStatus
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.model import STYLE
from cpdesk.ui.kit.translated import announce_language
from cpdesk.ui.place import Target
from cpdesk.ui.referrals import ReferralsPlace
from tests.ui.referrals.conftest import Drafting
from tests.ui.typing import press, type_text, walk_focusable
from tests.ui.windows import spoken_name

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def shown(place: ReferralsPlace, qtbot: QtBot) -> list[list[str]]:
    place.refresh({})
    qtbot.waitUntil(jobs.idle)
    model = place.list.view.model()
    cells = [[model.index(row, at).data() for at in range(model.columnCount())] for row in range(model.rowCount())]
    qtbot.waitUntil(jobs.idle)
    return [[model.index(row, at).data() for at in range(len(line))] for row, line in enumerate(cells)]


def badge(place: ReferralsPlace, row: int, column: int) -> str:
    style: Any = place.list.view.model().index(row, column).data(STYLE)
    return str(style.badge)


def set_day(desk: Desk, day: date) -> None:
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = desk.clock.wall.replace(year=day.year, month=day.month, day=day.day)


def test_the_list_tells_state_where_to_who_and_when(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    desk.do(referrals.send, referral_id=drafted())
    drafted(reply_within=None)

    assert shown(place, qtbot) == [
        ["draft", "", "Центр поддержки", "Әлиева Айгерім, 2 «Б»", "", ""],
        ["sent", "2026-1", "Центр поддержки", "Әлиева Айгерім, 2 «Б»", "Fri 20.11.2026", "Fri 04.12.2026"],
    ]
    assert place.count() == "2"


@pytest.mark.parametrize(
    ("day", "told", "kind"),
    [
        (date(2026, 12, 3), "Fri 04.12.2026", ""),
        (date(2026, 12, 4), "today", "today"),
        (date(2026, 12, 8), "2 working days late", "overdue"),
    ],
)
def test_an_answer_that_is_due_or_late_wears_a_badge(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting, day: date, told: str, kind: str
) -> None:
    desk.do(referrals.send, referral_id=drafted())
    set_day(desk, day)

    assert shown(place, qtbot)[0][5] == told
    assert badge(place, 0, 5) == kind


def test_an_answered_referral_waits_for_nothing(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    made = drafted()
    desk.do(referrals.send, referral_id=made)
    desk.do(referrals.answer, referral_id=made, status=ReferralStatus.DONE)
    set_day(desk, date(2027, 1, 20))

    assert shown(place, qtbot)[0][5] == ""
    assert badge(place, 0, 0) == "done"
    assert place.count() == ""


def test_the_list_is_searched_as_she_types(place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting) -> None:
    drafted(pupil_id=PupilId(1))
    drafted()
    assert len(shown(place, qtbot)) == 2

    type_text(place.list.search, "виктор")
    qtbot.waitUntil(lambda: place.list.view.model().rowCount() == 1)
    assert shown(place, qtbot)[0][3] == "Ким Виктор, 7 «Б»"

    press(place.list.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: place.list.view.model().rowCount() == 2)


def test_enter_opens_and_escape_returns_to_the_same_row(place: ReferralsPlace, qtbot: QtBot, drafted: Drafting) -> None:
    made = drafted()
    drafted()
    shown(place, qtbot)
    place.list.view.choose(made)

    press(place.list.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: place.editor() is not None)
    qtbot.waitUntil(jobs.idle)
    assert place.at_hand() == {"pupil_id": 2}
    press(place, Qt.Key.Key_Escape)
    qtbot.waitUntil(jobs.idle)

    assert place.editor() is None
    assert place.list.view.chosen() == made


def test_an_empty_list_says_so(place: ReferralsPlace, qtbot: QtBot) -> None:
    shown(place, qtbot)

    assert place.list.nothing.isVisible()
    assert not place.list.view.isVisible()


def test_the_next_step_never_names_a_child_and_goes_on_as_the_referral_does(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, pupil: PupilId, drafted: Drafting
) -> None:
    told = []
    place.arrive(Target("referrals", begin="new"))
    told.append(place.step())
    place.arrive(Target("referrals", begin="new", facts={"pupil_id": pupil}))
    told.append(place.step())
    for made in (drafted(reason=""), drafted()):
        place.arrive(Target("referrals", made))
        qtbot.waitUntil(lambda made=made: place.referral.number == made)
        told.append(place.step())
    desk.do(referrals.send, referral_id=made)
    place.refresh({"referral": (made,)})
    qtbot.waitUntil(lambda: not place.referral.is_draft)
    told.append(place.step())

    assert [step.what for step in told if step] == [
        "Choose the pupil",
        "Choose where to refer",
        "Write the reason",
        "Print and give to the head to sign",
        "Note the answer when it comes",
    ]
    assert all("Әлиева" not in f"{step}" for step in told)
    assert told[-1] is not None
    assert told[-1].why == "10 working days from Fri 20.11: Fri 04.12.2026"


def test_a_draft_goes_to_the_bin_and_its_form_closes(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    made = drafted()
    place.arrive(Target("referrals", made))
    qtbot.waitUntil(lambda: place.editor() is not None)

    next(offer for offer in place.offers() if offer.name == "bin").run()
    qtbot.waitUntil(lambda: place.editor() is None)
    qtbot.waitUntil(jobs.idle)

    assert desk.ask(referrals.ids) == []
    desk.do(bins.restore, table="referral", row_id=made)
    assert desk.ask(referrals.ids) == [made]


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("opened", [False, True])
def test_everything_that_takes_the_focus_has_a_name_and_a_size(
    place: ReferralsPlace, qtbot: QtBot, qapp: QApplication, drafted: Drafting, language: words.Language, opened: bool
) -> None:
    made = drafted()
    if opened:
        place.arrive(Target("referrals", made))
        qtbot.waitUntil(lambda: place.editor() is not None)
    words.use(language)
    announce_language(qapp)
    qtbot.waitUntil(jobs.idle)

    assert [repr(widget) for widget in walk_focusable(place) if not spoken_name(widget)] == []
    buttons = [each for each in place.findChildren(QAbstractButton) if each.isVisible()]
    assert [repr(each) for each in buttons if min(each.width(), each.height()) < 16] == []
    assert place.minimumSizeHint().width() <= 800
    assert place.minimumSizeHint().height() <= 420


@pytest.mark.parametrize(("width", "sheet", "aside"), [(1174, True, True), (900, True, False), (600, False, False)])
def test_panes_give_way_where_there_is_no_room(
    place: ReferralsPlace, qtbot: QtBot, drafted: Drafting, width: int, sheet: bool, aside: bool
) -> None:
    place.arrive(Target("referrals", drafted()))
    qtbot.waitUntil(lambda: place.editor() is not None)
    place.resize(width, 560)
    qtbot.waitUntil(jobs.idle)
    panes = place.referral.panes

    assert place.referral.sheet.isVisible() is sheet
    assert [each.isVisible() for each in place.referral.asides] == [aside, not aside]
    assert panes.turn.isVisible() is not sheet
    if not sheet:
        panes.turn.click()
        assert place.referral.sheet.isVisible()
        assert not place.referral.form.isVisible()
        place.referral.go_to("reason")
        assert place.referral.form.isVisible()


def test_at_twice_the_size_of_text_the_form_stands_alone(
    place: ReferralsPlace, qtbot: QtBot, qapp: QApplication, drafted: Drafting
) -> None:
    place.arrive(Target("referrals", drafted()))
    qtbot.waitUntil(lambda: place.editor() is not None)

    theme.apply(qapp, "dark", 200)
    place.resize(1174, 560)
    qtbot.waitUntil(jobs.idle)

    assert not place.referral.sheet.isVisible()
    theme.apply(qapp, "light")


def test_a_pupil_put_in_the_bin_leaves_the_list_standing(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    drafted()
    desk.do(pupils.leave, pupil_id=PupilId(2), on=desk.clock.now().wall.date())

    assert shown(place, qtbot)[0][3] == "Әлиева Айгерім"


def test_a_late_answer_is_asked_about_and_reminded_of(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, centre: AgencyId, drafted: Drafting
) -> None:
    desk.do(agencies.correct, agency_id=centre, name="Центр поддержки", phone="295-10-10")
    made = drafted(reply_within=3)
    desk.do(referrals.send, referral_id=made)
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall += timedelta(days=7)
    place.arrive(Target("referrals", made))
    qtbot.waitUntil(lambda: place.referral.number == made)
    qtbot.waitUntil(jobs.idle)

    step = place.step()
    assert step is not None
    assert (step.what, step.why) == ("The answer is 2 working days late: ask the organisation", "295-10-10")

    place.referral.open_dialog("remind")
    assert place.referral.fields["remind.title"].widget.value == "Ask about the answer: Центр поддержки"
    press(QApplication.activeModalWidget() or place, Qt.Key.Key_Return)
    qtbot.waitUntil(jobs.idle)
    (task,) = desk.ask(tasks.open_until, date(2026, 12, 31))
    assert (task.title, task.due_on) == ("Ask about the answer: Центр поддержки", date(2026, 11, 30))


def test_an_accepted_referral_waits_for_its_outcome(
    place: ReferralsPlace, qtbot: QtBot, desk: Desk, drafted: Drafting
) -> None:
    made = drafted()
    desk.do(referrals.send, referral_id=made)
    desk.do(referrals.answer, referral_id=made, status=ReferralStatus.ACCEPTED)
    place.arrive(Target("referrals", made))
    qtbot.waitUntil(lambda: place.referral.number == made)
    qtbot.waitUntil(jobs.idle)

    step = place.step()
    assert step is not None
    assert step.what == "Accepted by the organisation"
