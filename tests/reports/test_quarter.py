from datetime import date, datetime
from pathlib import Path

from cpdesk.casework import pupils, sessions
from cpdesk.casework.desk import Desk
from cpdesk.reports import quarter
from cpdesk.reports.check import check
from cpdesk.rules.sessions import SessionKind, Topic


def test_an_issued_report_is_accepted_and_a_changed_byte_is_found(desk: Desk, tmp_path: Path) -> None:
    ids = [
        desk.do(
            pupils.enrol, last_name=f"Ахметов{n}", first_name="Айдос", class_=f"{n % 11 + 1}А", born=date(2012, 1, 1)
        ).id
        for n in range(40)
    ]
    for n in range(30):
        desk.do(
            sessions.record,
            pupil_ids=[ids[n]],
            kind=SessionKind.INDIVIDUAL_CONSULTATION,
            held_at=datetime(2026, 10, 1, 10, 0),
            topic=Topic.PEERS,
            text="беседа",
        )
    report = quarter.issue(desk, "2026-27-q1").id
    assert report is not None
    paths = quarter.save(desk, report, tmp_path)
    data = paths[0].read_bytes()
    assert check(data) == []
    for at in range(0, len(data), 7):
        assert check(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
