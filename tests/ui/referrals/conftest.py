"""The place of referrals on a vault with two pupils and two organisations, told of changes as the window does."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpdesk import words
from cpdesk.casework import agencies, consents, pupils, referrals
from cpdesk.casework.desk import Desk
from cpdesk.records.base import AgencyId, PupilId, ReferralId
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.referrals import AgencyKind
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.referrals import ReferralsPlace
from cpdesk.ui.sitting import Sitting
from tests.conftest import NOON

Drafting = Callable[..., ReferralId]


@pytest.fixture(autouse=True)
def looks(qapp: QApplication) -> Iterator[None]:
    before = words.language()
    words.use("en")
    theme.load_fonts()
    theme.apply(qapp, "light")
    yield
    words.use(before)


@pytest.fixture
def pupil(desk: Desk) -> PupilId:
    desk.do(pupils.enrol, last_name="Ким", first_name="Виктор", class_="7Б")
    return PupilId(desk.do(pupils.enrol, last_name="Әлиева", first_name="Айгерім", class_="2Б").id or 0)


@pytest.fixture
def centre(desk: Desk, pupil: PupilId) -> AgencyId:
    """Return a centre to which the pupil's data may be passed on."""
    made = desk.do(agencies.add, kind=AgencyKind.SUPPORT_CENTRE, name="Центр поддержки", address="ул. Абая, 5")
    agency = AgencyId(made.id or 0)
    given = {"purpose": ConsentPurpose.TRANSFER, "state": ConsentState.GIVEN, "on": NOON.date()}
    desk.do(consents.note, pupil_id=pupil, agency_id=agency, **given)
    return agency


@pytest.fixture
def drafted(desk: Desk, pupil: PupilId, centre: AgencyId) -> Drafting:
    def draft(**more: Any) -> ReferralId:
        given = {"pupil_id": pupil, "agency_id": centre, "reason": "Одна на переменах", "reply_within": 10} | more
        return ReferralId(desk.do(referrals.draft, **given).id or 0)

    return draft


@pytest.fixture
def place(desk: Desk, pupil: PupilId, centre: AgencyId, qtbot: QtBot) -> Iterator[ReferralsPlace]:
    sitting = Sitting(desk)
    made = ReferralsPlace(sitting)
    qtbot.addWidget(made)
    sitting.changed.connect(made.refresh)
    troubles: list[Exception] = []
    sitting.troubled.connect(troubles.append)
    made.resize(1174, 580)
    made.show()
    yield made
    qtbot.waitUntil(jobs.idle, timeout=30_000)
    assert troubles == []
