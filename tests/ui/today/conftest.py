"""The window on a day with something late, something due, notes to sign and drafts."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk.casework import agencies, referrals
from cpdesk.casework.clock import SetClock
from cpdesk.casework.desk import Desk
from cpdesk.rules.referrals import AgencyKind
from tests.casework.people import enrol, hold
from tests.conftest import NOON
from tests.ui.desks import Driver, shown


@pytest.fixture
def driver(desk: Desk, qtbot: QtBot, qapp: QApplication) -> Iterator[Driver]:
    """Return somebody before Today, in English."""
    pupil = enrol(desk)
    agency = desk.do(agencies.add, kind=AgencyKind.POLICE, name="ПМПК № 13").id
    assert isinstance(desk.clock, SetClock)
    for day, within in ((10, 3), (17, 3), (19, 10)):
        desk.clock.wall = datetime(2026, 11, day, 10, 0)
        draft = {"pupil_id": pupil, "agency_id": agency, "reason": "Осмотр", "reply_within": within}
        desk.do(referrals.send, referral_id=desk.do(referrals.draft, **draft).id)
    desk.clock.wall = NOON
    desk.do(referrals.draft, pupil_id=pupil, agency_id=agency)
    hold(desk, pupil, held_at=datetime(2026, 11, 3, 9, 0))
    hold(desk, pupil, held_at=datetime(2026, 11, 20, 9, 0))
    with shown(desk, qtbot, qapp) as made:
        yield made
