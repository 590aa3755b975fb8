"""Foreign files become rows of text, whatever their alphabet and kind; the child is alone and ends with the call."""

import os
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import cpdesk
from cpdesk.sheets.answer import TOO_SLOW, UNKNOWN_KIND, UNKNOWN_LETTERS, Unreadable
from cpdesk.sheets.reading import read
from tests.sheets.making import ODS_CELL, ODS_END, ODS_REST, ods, table, xlsx

LINES = [["Тегі", "Аты", "Сыныбы"], ["Сәтбек", "Айгерім", "7Ғ"], ["Өтеген", "Һүрия", "7Ғ"]]
TEXT = "".join(f"{';'.join(line)}\r\n" for line in LINES)


def no_child_is_left() -> bool:
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return True
    return False


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "kz1048"])
def test_a_text_file_is_read_in_its_alphabet(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(TEXT.encode(encoding))

    assert read(path)[0].rows == LINES


def test_the_windows_alphabet_without_kazakh_letters_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("Соловьёв\tЛев\t9-В\r\nЩербина\tЮлия\t№ 5\r\n".encode("cp1251"))

    assert read(path)[0].rows == [["Соловьёв", "Лев", "9-В"], ["Щербина", "Юлия", "№ 5"]]


@pytest.mark.parametrize("encoding", ["cp866", "koi8-r"])
def test_older_alphabets_are_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("Фамилия\tИмя\r\nСоловьёв\tЛев\r\nЩербина\tЮлия\r\n".encode(encoding))

    assert read(path)[0].rows[1:] == [["Соловьёв", "Лев"], ["Щербина", "Юлия"]]


@pytest.mark.parametrize(
    "data",
    [
        "Фамилия;Имя\nСоловьёв;Лев\n".encode()[:-8] + b"\xff\n",
        "姓;名\n山田;太郎\n".encode("shift-jis"),
        "Soyadı;Adı\nÖztürk;Şükrü\nÇağlar;Gülşah\n".encode("cp1254"),
        "Фамилия;Имя\nСоловьёв;Лев\n".encode("mac-cyrillic"),
    ],
    ids=["UTF-8 with a broken letter", "Japanese", "Turkish", "Mac"],
)
def test_letters_that_cannot_be_told_are_refused_and_not_guessed(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)

    with pytest.raises(Unreadable) as refused:
        read(path)
    assert refused.value.code in {UNKNOWN_LETTERS, UNKNOWN_KIND}


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_the_sign_between_cells_is_found(tmp_path: Path, sign: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(TEXT.replace(";", sign), "utf-8")

    assert read(path)[0].rows == LINES


def test_the_kind_is_told_by_the_file_and_not_by_its_name(tmp_path: Path) -> None:
    assert read(xlsx(tmp_path / "list.csv", table(LINES)))[0].rows == LINES


def test_numbers_dates_and_truths_are_written_plainly(tmp_path: Path) -> None:
    sheet = '<row r="2"><c r="B2"><v>150718688363</v></c><c r="C2"><v>2.5</v></c><c r="D2" t="b"><v>1</v></c></row>'

    assert read(xlsx(tmp_path / "list.xlsx", sheet))[0].rows == [[], ["", "150718688363", "2.5", "1"]]


def test_the_empty_million_rows_of_an_ods_are_no_rows(tmp_path: Path) -> None:
    path = ods(tmp_path / "list.ods", f"<table:table-row>{ODS_CELL}{ODS_CELL}{ODS_REST}</table:table-row>{ODS_END}")

    assert read(path)[0].rows == [["Имя", "Имя"]]


def test_styled_empty_cells_far_away_are_no_bomb(tmp_path: Path) -> None:
    far = '<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>'

    assert read(xlsx(tmp_path / "list.xlsx", table(LINES), far))[0].rows == LINES


def test_the_child_takes_nothing_from_the_folder_where_she_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("msgspec", "csv", "python_calamine", "sitecustomize"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(7)", "utf-8")
    path = xlsx(tmp_path / "list.xlsx", table(LINES))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    assert read(path)[0].rows == LINES


def test_a_package_installed_elsewhere_starts_its_own_child(tmp_path: Path) -> None:
    package = Path(cpdesk.__file__).parent
    shutil.copytree(package / "sheets", tmp_path / "site" / "cpdesk" / "sheets")
    shutil.copy(package / "__init__.py", tmp_path / "site" / "cpdesk")
    path = xlsx(tmp_path / "list.xlsx", table(LINES))
    code = (
        "from pathlib import Path; from cpdesk.sheets import reading; "
        f"print(reading.__file__, len(reading.read(Path({str(path)!r}))[0].rows))"
    )

    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path / "site")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.split() == [str(tmp_path / "site" / "cpdesk" / "sheets" / "reading.py"), "3"]


def test_the_child_knows_neither_window_nor_vault_nor_network() -> None:
    code = "import sys, cpdesk.sheets.child, cpdesk.sheets.workbooks, cpdesk.sheets.texts; print(*sys.modules)"

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    strange = {"PySide6", "sqlalchemy", "sqlcipher3", "socket", "ssl", "http", "cpdesk.casework", "cpdesk.words"}
    assert strange & set(told.stdout.split()) == set()


def test_reading_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as refused:
        read(xlsx(tmp_path / "list.xlsx", table(LINES)), within=0)

    assert refused.value.code == TOO_SLOW
    assert no_child_is_left()


def test_she_can_stop_the_reading(tmp_path: Path) -> None:
    class Enough(Exception):  # noqa: N818
        pass

    def tick() -> None:
        raise Enough

    with pytest.raises(Enough):
        read(xlsx(tmp_path / "list.xlsx", table(LINES)), tick)

    assert no_child_is_left()


def test_a_list_that_begins_below_and_beside_keeps_its_places(tmp_path: Path) -> None:
    path = ods(
        tmp_path / "list.ods", f"<table:table-row/><table:table-row><table:table-cell/>{ODS_CELL}</table:table-row>"
    )

    assert read(path)[0].rows == [[], ["", "Имя"]]


ORPHAN = """
import os, subprocess, sys
from pathlib import Path
from cpdesk.sheets.reading import CHILD
child = subprocess.Popen([sys.executable, *CHILD], stdin=int(sys.argv[1]), **dict.fromkeys(("stdout", "stderr"), -3))
limits = Path(f"/proc/{child.pid}/limits")
while "Max address space         unlimited" in limits.read_text():
    pass
print(child.pid, flush=True)
os._exit(0)
"""


def test_the_child_dies_with_its_parent() -> None:
    """When the base is closed in the middle of a reading, nothing of the list stays in memory."""
    reads, writes = os.pipe()
    told = subprocess.run(
        [sys.executable, "-c", ORPHAN, str(reads)], pass_fds=[reads], capture_output=True, text=True, check=True
    )
    os.close(reads)

    assert is_gone(int(told.stdout), within=10)
    os.close(writes)


def is_gone(process: int, within: int) -> bool:
    """Wait for the end of a process that is not our child; tell whether it has come in this many seconds."""
    try:
        ended = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    with os.fdopen(ended) as file:
        return bool(select.select([file], [], [], within)[0])
