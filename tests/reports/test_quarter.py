"""The quarter's report: issued once and for ever, given out again byte for byte, held to the calendar."""

import json
import random
import shutil
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import text

from cpdesk.casework import outgoing, reports, undoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.cli import main
from cpdesk.reports import quarter
from cpdesk.reports.check import check, check_all
from tests.conftest import PASSWORD, SetClock
from tests.reports.worked import enrol, work

Q1, Q2 = "2026-27-q1", "2026-27-q2"


def stand_at(desk: Desk, year: int, month: int, day: int) -> None:
    assert isinstance(desk.clock, SetClock)
    desk.clock.wall = datetime(year, month, day, 12)


def pages(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        found = []
        for page in document:
            read = page.get_textpage()
            found.append(read.get_text_range())
            read.close()
            page.close()
        return found


def test_an_issued_report_is_given_out_again_byte_for_byte(worked: Desk, tmp_path: Path) -> None:
    report = quarter.issue(worked, Q1).id
    assert report is not None
    first = [path.read_bytes() for path in quarter.save(worked, report, tmp_path)]
    stand_at(worked, 2027, 3, 1)
    work(worked, 9, children=10, events=5, days=20)
    (tmp_path / "again").mkdir()

    again = quarter.save(worked, report, tmp_path / "again")

    assert [path.read_bytes() for path in again] == first
    assert [path.name for path in again] == [f"948-2026-27-q1-e1.{kind}" for kind in ("json", "pdf", "xlsx")]
    assert check(first[0]) == []
    left = worked.ask(outgoing.rows)
    assert [row.kind for row in left][:4] == ["report"] * 4
    assert {row.recipient for row in left[:4]} == {"Отдел образования Талгарского района"}


def test_a_report_is_issued_once(worked: Desk) -> None:
    quarter.issue(worked, Q1)

    with pytest.raises(Refused) as refused:
        quarter.issue(worked, Q1)
    assert refused.value.code == "report.issued_already"
    assert len(worked.ask(reports.issued)) == 1


@pytest.mark.parametrize(
    ("period", "code"),
    [
        (Q2, "report.not_over"),
        ("2026-Q3", "report.not_a_quarter"),
        ("2026-27", "report.not_a_quarter"),
        ("2026-09..2026-10", "report.not_a_quarter"),
        ("2031-32-q1", "period.no_calendar"),
        ("2026-27-q5", "period.unknown"),
        ("../../etc", "period.unknown"),
    ],
)
def test_what_is_not_a_quarter_that_is_over_is_not_issued(worked: Desk, period: str, code: str) -> None:
    before = worked.vault.head()

    with pytest.raises(Refused) as refused:
        quarter.issue(worked, period)

    assert refused.value.code == code
    assert worked.vault.head() == before


def test_the_last_day_of_a_quarter_is_not_over(worked: Desk) -> None:
    stand_at(worked, 2026, 12, 27)
    assert quarter.obstacle(worked, Q2) == "report.not_over"
    stand_at(worked, 2026, 12, 28)
    assert quarter.obstacle(worked, Q2) == ""


def test_a_quarter_before_an_issued_one_stays_closed(worked: Desk) -> None:
    stand_at(worked, 2027, 1, 11)
    quarter.issue(worked, Q2)

    assert quarter.obstacle(worked, Q1) == "report.out_of_order"


def test_issuing_is_one_final_act_that_closes_the_quarter(worked: Desk) -> None:
    before = worked.vault.head()

    done = quarter.issue(worked, Q1)

    assert done.seq == before.seq + 1
    assert {"issued_report", "counted_event", "line_pointer"} <= done.changed.keys()
    with pytest.raises(Refused):
        worked.do(undoing.undo, seq=done.seq)
    assert len(worked.ask(reports.issued)) == 1


def test_the_line_goes_on_where_it_ended(worked: Desk) -> None:
    work(worked, 12, children=30, events=60, days=200)
    stand_at(worked, 2027, 6, 1)
    told, exact = 0, 0
    for number in range(1, 5):
        quarter.issue(worked, f"2026-27-q{number}")
        looked = quarter.look(worked, f"2026-27-q{number}")
        told += next(each.total.v or 0 for each in looked.report.cpdesk.families if each.family == "CON01")
        exact += looked.exact["CON01"]["total"]
        assert abs(told - exact) < 3
    with pytest.raises(Refused):
        quarter.issue(worked, "2026-27-q4")


def test_all_files_of_a_year_are_accepted_together(worked: Desk, tmp_path: Path) -> None:
    stand_at(worked, 2027, 6, 1)
    for number in range(1, 5):
        quarter.save(worked, quarter.issue(worked, f"2026-27-q{number}").id or 0, tmp_path)

    files = {path.name: path.read_bytes() for path in tmp_path.glob("*.json")}
    assert len(files) == 4
    assert not any(check_all(files).values())


def test_a_preview_is_marked_on_every_page_and_closes_nothing(worked: Desk, tmp_path: Path) -> None:
    path = quarter.save_preview(worked, Q2, tmp_path)[0]

    texts = pages(path.read_bytes())
    assert all("не передавать" in page for page in texts)
    assert worked.ask(reports.issued) == []
    assert worked.ask(outgoing.rows)[0].kind == "report_preview"
    assert "preview" in path.name


def test_the_face_says_that_numbers_are_rounded_in_russian_and_kazakh(worked: Desk, tmp_path: Path) -> None:
    paths = quarter.save(worked, quarter.issue(worked, Q1).id or 0, tmp_path)

    texts = pages(paths[1].read_bytes())
    faces = [page for page in texts if "CTX01" in page]
    assert len(faces) == 2
    assert "округлены до кратного 3" in " ".join(faces[0].split())
    assert "дөңгелектенген" in faces[1]
    assert "не передавать" not in "".join(texts)
    checksum = worked.ask(reports.issued)[0].sha256
    assert checksum in "".join("".join(texts).split())


def test_the_paper_has_no_number_that_the_file_has_not(worked: Desk, tmp_path: Path) -> None:
    exact = quarter.look(worked, Q1).exact
    paths = quarter.save(worked, quarter.issue(worked, Q1).id or 0, tmp_path)
    content = json.loads(paths[0].read_bytes())

    told = {int(value["value"]) for value in content["dataValues"]}
    secret = {number for numbers in exact.values() for number in numbers.values()} - told
    for page in pages(paths[1].read_bytes()):
        for line in page.splitlines():
            if (word := line.split(" ")[-1].strip()).isdecimal() and "CON01" not in line:
                assert int(word) not in secret - {1, 2, 6, 948, 2026}, line


def test_nothing_of_the_file_names_anybody(worked: Desk, tmp_path: Path) -> None:
    data = quarter.save(worked, quarter.issue(worked, Q1).id or 0, tmp_path)[0].read_bytes().decode()

    for word in ("Ахметов", "Айдос", "Есенова", "5А"):
        assert word not in data


def test_the_secret_never_leaves(worked: Desk, tmp_path: Path) -> None:
    secret, signing = worked.ask(reports.key)
    for path in quarter.save(worked, quarter.issue(worked, Q1).id or 0, tmp_path):
        data = path.read_bytes()
        assert not any(key in data or key.hex().encode() in data for key in (secret, signing))


def test_a_practice_school_has_no_district(desk: Desk) -> None:
    with desk.vault.writing() as connection:
        connection.execute(text("UPDATE school SET practice = 1"))

    assert quarter.obstacle(desk, Q1) == "report.practice"


def test_a_vault_without_pupils_has_a_report_of_nothing(desk: Desk, tmp_path: Path) -> None:
    paths = quarter.save(desk, quarter.issue(desk, Q1).id or 0, tmp_path)

    assert check(paths[0].read_bytes()) == []
    assert quarter.exact(desk, Q1)["CON01"] == {"total": 0}
    assert "не было" in pages(paths[1].read_bytes())[0]


def test_a_folder_that_cannot_be_written_is_refused_and_the_report_stays(worked: Desk, tmp_path: Path) -> None:
    report = quarter.issue(worked, Q1).id or 0

    with pytest.raises(Refused) as refused:
        quarter.save(worked, report, tmp_path / "nowhere")

    assert refused.value.code == "outgoing.path"
    assert quarter.save(worked, report, tmp_path)


@pytest.fixture
def shut(worked_folder: Path, tmp_path: Path) -> tuple[str, str]:
    """Return a worked vault that is closed, and a file with its password."""
    folder = Path(shutil.copytree(worked_folder, tmp_path / "worked.cpdesk"))
    password = tmp_path / "password"
    password.write_text(PASSWORD, "utf-8")
    return str(folder), str(password)


def command(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(list(words))
    told = capsys.readouterr()
    return code, told.out, told.err


def test_by_commands_a_report_is_issued_checked_and_compared(
    shut: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vault, password = shut
    out = tmp_path / "reports"
    asked = ["report", vault, "2025-26-q4", "--out", str(out), "--password-file", password, "--json"]

    code, told, _ = command(capsys, *asked)
    assert (code, json.loads(told)["issued"]) == (0, False)
    assert [path.suffix for path in out.iterdir()] == [".pdf"]
    code, told, _ = command(capsys, *asked, "--issue")
    assert (code, json.loads(told)["issued"]) == (0, True)
    file = out / "948-2025-26-q4-e1.json"
    issued = file.read_bytes()
    assert command(capsys, *asked, "--issue")[0] == 0
    assert file.read_bytes() == issued

    code, told, _ = command(capsys, "check", str(file))
    assert (code, told) == (0, f"{file}: ok\n")
    file.write_bytes(issued.replace(b'"edition":1', b'"edition":2'))
    code, told, _ = command(capsys, "check", str(file))
    assert code == 1
    assert "подпись" in told
    code, told, _ = command(capsys, "--json", "check", str(file))
    assert json.loads(told)[str(file)][0]["code"] == "check.signature"

    code, told, _ = command(
        capsys, "figures", vault, Q1, "--compare", "2026-09..2026-10", "--password-file", password, "--json"
    )
    figures = json.loads(told)
    assert code == 0
    assert figures[Q1]["CON01"]["total"] <= figures["2026-09..2026-10"]["CON01"]["total"]


def test_nothing_is_issued_where_its_files_have_no_place(
    shut: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vault, password = shut
    (tmp_path / "file").touch()
    asked = ["report", vault, "2025-26-q4", "--password-file", password, "--json"]

    code, told, _ = command(capsys, *asked, "--issue", "--out", str(tmp_path / "file" / "reports"))

    assert (code, told) == (6, "")
    assert json.loads(command(capsys, *asked, "--out", str(tmp_path / "reports"))[1])["issued"] is False


@pytest.mark.parametrize(
    ("period", "code", "words"), [("2030-31-q1", 5, ""), ("quarter", 5, "2026-27-q1"), ("2026-Q1", 5, "")]
)
def test_a_refusal_is_a_sentence(
    shut: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str], period: str, code: int, words: str
) -> None:
    vault, password = shut
    asked = ["report", vault, period, "--out", str(tmp_path / "r"), "--issue", "--password-file", password]

    left, told, error = command(capsys, *asked)

    assert (left, told) == (code, "")
    assert words in error
    assert len(error.splitlines()) == 1


def test_a_file_that_is_no_report_is_wanting(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.json").write_text("[1")

    code, told, _ = command(capsys, "check", str(tmp_path / "x.json"))

    assert code == 1
    assert told.startswith(str(tmp_path / "x.json"))
    assert command(capsys, "check", str(tmp_path / "absent.json"))[0] == 2


def test_figures_are_read_beside_an_open_window(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    enrol(desk, random.Random(1), 3)
    (tmp_path / "password").write_text(PASSWORD, "utf-8")

    code, told, _ = command(
        capsys, "figures", str(desk.vault.folder), Q1, "--password-file", str(tmp_path / "password"), "--json"
    )

    assert code == 0
    assert json.loads(told)["CTX01"]["total"] == 3
