"""The open export: whole, honest about its form, one child's when asked for one, and sealed when asked to be."""

import io
import json
import re
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag

from cpdesk.casework import agencies, consents, guardians, pupils, referrals, sessions
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.exchange import open_export, sealing
from cpdesk.records import METADATA
from cpdesk.records.base import AgencyId, PupilId
from cpdesk.rules.consents import ConsentPurpose, ConsentState
from cpdesk.rules.pupils import Relation
from cpdesk.rules.referrals import AgencyKind
from cpdesk.rules.sessions import SessionKind
from tests.conftest import CHEAP

FORMATS = Path(__file__).parents[2] / "docs" / "formats.md"


def lines(data: bytes) -> list[dict[str, Any]]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return [json.loads(line) for line in packed.read("records.jsonl").decode().splitlines()]


def of(told: list[dict[str, Any]], subject: str) -> list[dict[str, Any]]:
    return [line for line in told[1:] if line["subject"] == subject]


@pytest.fixture
def two(desk: Desk) -> tuple[PupilId, PupilId]:
    """Return two pupils: a common session, one of the second's own, and for each a mother and a referral."""
    first, second = (
        PupilId(desk.do(pupils.enrol, last_name=name, first_name="Лев", class_="9В", born=date(2011, 5, 4)).id or 0)
        for name in ("Соловьёв", "Ким")
    )
    for pupil_ids in ([first, second], [second]):
        desk.do(
            sessions.record,
            pupil_ids=pupil_ids,
            kind=SessionKind.INDIVIDUAL_CONSULTATION,
            held_at=datetime(2026, 11, 19, 10, 0),
            text="Беседа",
        )
    for pupil_id, name in ((first, "Соловьёва"), (second, "Ким")):
        desk.do(guardians.add, pupil_id=pupil_id, last_name=name, relation=Relation.MOTHER)
        desk.do(referrals.draft, pupil_id=pupil_id, agency_id=AgencyId(pupil_id), reason="Нужна помощь")
    return first, second


def test_the_first_line_says_what_it_is_and_each_other_is_a_record(desk: Desk, two: tuple[PupilId, PupilId]) -> None:
    told = lines(open_export.document(desk).data)

    assert told[0].keys() == {"format", "program", "made_at", "records"}
    assert (told[0]["format"], told[0]["made_at"], told[0]["records"]) == (1, "2026-11-20T12:00:00", len(told) - 1)
    assert all(list(line)[:2] == ["subject", "id"] for line in told[1:])
    assert of(told, "pupils")[0]["born"] == "2011-05-04"
    assert [line["text"] for line in of(told, "sessions")] == ["Беседа", "Беседа"]


def test_every_table_is_exported_but_the_secrets_of_the_reports(desk: Desk) -> None:
    left_out = {"report_key", "line_pointer", "counted_event"}

    assert open_export.fields().keys() == {open_export.plural(name) for name in METADATA.tables.keys() - left_out}
    assert not any("secret" in field or "fold" in field for fields in open_export.fields().values() for field in fields)


def test_one_pupils_export_holds_no_other_child(desk: Desk, two: tuple[PupilId, PupilId]) -> None:
    first, _ = two

    document = open_export.document(desk, first)
    told = lines(document.data)

    assert [line["id"] for line in of(told, "pupils")] == [first]
    assert {line["pupil_id"] for line in told[1:] if "pupil_id" in line} == {first}
    counts = {
        subject: len(of(told, subject)) for subject in ("sessions", "persons", "guardians", "agencies", "schools")
    }
    assert counts == dict.fromkeys(counts, 1)
    assert "Ким" not in json.dumps(told, ensure_ascii=False)
    assert document.about == ("pupil", first)


def test_one_pupils_export_brings_the_consents_with_who_gave_them_and_who_may_get_the_data(
    desk: Desk, two: tuple[PupilId, PupilId]
) -> None:
    police = desk.do(agencies.add, kind=AgencyKind.POLICE, name="Полиция").id
    for pupil_id in two:
        (mother,) = desk.ask(guardians.of_pupil, pupil_id)
        about = {"pupil_id": pupil_id, "purpose": ConsentPurpose.TRANSFER, "state": ConsentState.GIVEN}
        desk.do(consents.note, **about, guardian_id=mother.id, agency_id=police)
        decided = {"reason": "Суд", "decided_by": "Абаев", "decided_on": date(2026, 11, 20)}
        desk.do(consents.waive, pupil_id=pupil_id, purpose=ConsentPurpose.DATA, **decided)

    told = lines(open_export.document(desk, two[0]).data)

    (consent,), (waiver,) = of(told, "consents"), of(told, "waivers")
    assert (consent["pupil_id"], waiver["pupil_id"], waiver["decided_by"]) == (two[0], two[0], "Абаев")
    assert consent["guardian_id"] in {line["id"] for line in of(told, "guardians")}
    assert police in {line["id"] for line in of(told, "agencies")}


def test_nobody_is_exported_who_is_not_there(desk: Desk) -> None:
    with pytest.raises(Refused, match=r"pupil\.unknown"):
        open_export.document(desk, 99)


def test_it_explains_itself_in_three_languages(desk: Desk) -> None:
    with zipfile.ZipFile(io.BytesIO(open_export.document(desk).data)) as packed:
        told = packed.read("README.txt").decode()

    assert told.count("records.jsonl") == 3
    assert all(told.count(f"  {subject}: ") == 3 for subject in open_export.fields())


def test_a_sealed_export_opens_by_its_passphrase_alone(desk: Desk) -> None:
    sealed = open_export.document(desk, passphrase="тихий омут", cost=CHEAP).data

    assert zipfile.is_zipfile(io.BytesIO(sealing.unseal(sealed, "тихий омут")))
    assert b"records.jsonl" not in sealed
    with pytest.raises(InvalidTag):
        sealing.unseal(sealed, "другой")


@pytest.mark.parametrize("at", [17, 21, 25, 30, 50, 60, -1])
def test_a_changed_sealed_export_does_not_open(at: int) -> None:
    sealed = bytearray(sealing.seal(b"records", "p", CHEAP))
    sealed[at] ^= 1

    with pytest.raises(InvalidTag):
        sealing.unseal(bytes(sealed), "p")


def test_the_page_of_formats_names_every_field() -> None:
    page = FORMATS.read_text("utf-8")
    told = {
        found[1]: re.findall(r"`(\w+)`", found[2])
        for found in re.finditer(r"^\| `(\w+)` \| (.+?) \|$", page, re.MULTILINE)
    }

    assert {subject: told.get(subject) for subject in open_export.fields()} == open_export.fields()
