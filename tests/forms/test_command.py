"""``cpdesk form``: the sheet by command, through the ledger, with the exit codes of the contract."""

import hashlib
import json
from datetime import datetime
from pathlib import Path

import pytest

from cpdesk import cli
from cpdesk.casework import outgoing, pupils, referrals, sessions
from cpdesk.forms import choosing
from cpdesk.rules.sessions import SessionKind
from tests.conftest import PASSWORD, open_desk
from tests.pdf import text_of


@pytest.fixture
def referral(folder: Path) -> int:
    desk = open_desk(folder)
    pupil = desk.do(pupils.enrol, last_name="Әлиева", first_name="Айгерім", class_="7Б").id
    made = desk.do(referrals.draft, pupil_id=pupil, agency_id=1, language="kk", reason="Себебі бар").id
    desk.vault.close()
    return made or 0


@pytest.fixture
def password(tmp_path: Path) -> str:
    file = tmp_path / "password"
    file.write_text(PASSWORD, "utf-8")
    return str(file)


def form(folder: Path, number: int, out: Path, password: str) -> int:
    return cli.main(
        ["--json", "form", str(folder), "referral", str(number), "--out", str(out), "--password-file", password]
    )


def ledger(folder: Path) -> list[outgoing.OutgoingRow]:
    desk = open_desk(folder)
    rows = desk.ask(outgoing.rows)
    desk.vault.close()
    return rows


def test_a_form_is_written_and_noted(
    folder: Path, tmp_path: Path, referral: int, password: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "лист.pdf"

    assert form(folder, referral, out, password) == 0

    assert json.loads(capsys.readouterr().out) == {"form": "referral", "file": str(out)}
    assert "Себебі бар" in text_of(out.read_bytes())
    assert [(row.kind, row.way, row.language) for row in ledger(folder)] == [("referral", "saved", "kk")]
    assert ledger(folder)[0].sha256 == hashlib.sha256(out.read_bytes()).hexdigest()


@pytest.mark.parametrize(("number", "place", "code"), [(404, "a.pdf", 5), (1, "absent/a.pdf", 6)])
def test_what_cannot_be_written_is_one_sentence_and_leaves_nothing(
    folder: Path,
    tmp_path: Path,
    referral: int,
    password: str,
    number: int,
    place: str,
    code: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert form(folder, number, tmp_path / place, password) == code

    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert not (tmp_path / place).exists()
    assert ledger(folder) == []


def test_every_form_is_made_by_command(folder: Path, tmp_path: Path, password: str) -> None:
    desk = open_desk(folder)
    pupil = desk.do(pupils.enrol, last_name="Әлиева", first_name="Айгерім", class_="7Б").id
    held = {"kind": SessionKind.CONVERSATION, "held_at": datetime(2026, 11, 19, 10, 0), "minutes": 20}
    desk.do(sessions.record, pupil_ids=[pupil], text="Беседа", **held)
    desk.vault.close()

    for kind, about in (
        ("invitation", "1"),
        ("characteristic", "1"),
        ("note", "1"),
        ("journal", "2026-27"),
        ("list", "7Б"),
    ):
        out = tmp_path / f"{kind}.pdf"
        arguments = ["form", str(folder), kind, about, "--out", str(out), "--password-file", password]
        assert cli.main(["--lang", "kk", *arguments]) == 0
        assert text_of(out.read_bytes()).startswith("№")
    assert {row.language for row in ledger(folder)} == {"kk"}
    assert sorted(row.kind for row in ledger(folder)) == ["characteristic", "invitation", "journal", "list", "note"]


@pytest.mark.parametrize(("kind", "about"), [("journal", "2026-27-q9"), ("note", "x"), ("invitation", "9" * 40)])
def test_what_it_is_about_must_be_understood(
    folder: Path, tmp_path: Path, password: str, kind: str, about: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "a.pdf")

    assert cli.main(["form", str(folder), kind, about, "--out", out, "--password-file", password]) == cli.REFUSED

    assert capsys.readouterr().err.count("\n") == 1


def test_the_command_knows_every_form() -> None:
    assert set(cli.FORMS) == set(choosing.KINDS)


def test_a_blank_form_has_nobodys_data_and_is_noted_too(
    folder: Path, tmp_path: Path, referral: int, password: str
) -> None:
    out = tmp_path / "blank.pdf"
    given = ["--json", "form", str(folder), "referral", "blank", "--out", str(out), "--password-file", password]

    assert cli.main(given) == 0

    found = text_of(out.read_bytes())
    assert "1. Причина обращения" in found
    assert [word for word in ("Әлиева", "Айгерім", "Есенова", "Себебі бар") if word in found] == []
    assert [(row.kind, row.recipient) for row in ledger(folder)] == [("referral", "Бланк для заполнения от руки")]
