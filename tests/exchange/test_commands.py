"""``cpdesk import`` and ``cpdesk export``: what is printed, what is written, which exit code."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cpdesk import cli, words
from cpdesk.casework import lists, outgoing, pupils
from cpdesk.exchange import layouts, open_export
from cpdesk.exchange.headings import Column
from cpdesk.exchange.layouts import Mapping
from cpdesk.rules.names import fold
from cpdesk.sheets.reading import read
from tests.conftest import PASSWORD, open_desk

SAMPLES = Path(__file__).parent / "samples"

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    secret = tmp_path / "password.txt"
    secret.write_text(PASSWORD + "\n", "utf-8")

    def go(command: str, *arguments: str | Path, as_json: bool = True) -> tuple[int, Any, str]:
        before = words.language()
        told = [command, str(folder), *map(str, arguments), "--password-file", str(secret), "--lang", "en"]
        code = cli.main([*told, "--json"] if as_json else told)
        words.use(before)
        out, err = capsys.readouterr()
        return code, json.loads(out) if as_json and out else out, err

    return go


def names(folder: Path) -> int:
    desk = open_desk(folder)
    try:
        return len(desk.ask(pupils.find, pupils.Filter()).ids)
    finally:
        desk.vault.close()


def test_a_dry_run_tells_the_plan_and_changes_nothing(run: Run, folder: Path) -> None:
    code, told, _ = run("import", SAMPLES / "dirty.xlsx", "--dry-run")

    assert code == 0
    assert {name: told[0][name] for name in ("file", "new", "near", "known", "wrong", "enrolled", "seq")} == {
        "file": "dirty.xlsx",
        "new": 20,
        "near": 0,
        "known": 1,
        "wrong": 0,
        "enrolled": 0,
        "seq": None,
    }
    assert told[0]["rows"][3]["remarks"] == ["iin.check_digit"]
    assert names(folder) == 0


def test_several_lists_come_in_and_a_refused_one_does_not_stop_them(run: Run, folder: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xls"
    bad.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9)

    code, told, err = run("import", SAMPLES / "class-9v.csv", bad, SAMPLES / "class-11d.ods")

    assert code == 4
    assert [each.get("enrolled") for each in told] == [27, None, 19]
    assert told[1]["refused"] == "sheets.damaged"
    assert err.startswith("bad.xls: ")
    assert err.count("\n") == 1
    assert names(folder) == 46


def test_a_list_taken_again_is_no_failure(run: Run) -> None:
    run("import", SAMPLES / "class-9v.csv")

    code, told, _ = run("import", SAMPLES / "class-9v.csv")

    assert (code, told[0]["known"], told[0]["enrolled"]) == (0, 27, 0)


def test_the_plan_is_told_in_lines(run: Run) -> None:
    _, out, _ = run("import", SAMPLES / "dirty.xlsx", "--dry-run", as_json=False)

    lines = out.splitlines()
    told = "20 new, 0 alike, 0 changed, 1 already here, 0 left out, 0 not in the list; enrolled: 0, corrected: 0"
    assert lines[0] == f"dirty.xlsx: {told}"
    assert lines[1].split("\t")[:3] == ["Sheet1", "5", "New"]
    assert len(lines) == 5


def test_a_class_can_be_given(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("Цой Лев Ильич\nКим Анна\n", "utf-8")

    _, told, _ = run("import", path, "--class", "5А")

    assert [row["class"] for row in told[0]["rows"]] == ["5 «А»", "5 «А»"]


def test_a_class_that_is_none_is_refused(run: Run, tmp_path: Path) -> None:
    code, told, _ = run("import", SAMPLES / "class-9v.csv", "--class", "пятый")

    assert (code, told[0]["refused"]) == (5, "pupil.class_unknown")


def test_columns_kept_under_a_name_are_used(run: Run, folder: Path, tmp_path: Path) -> None:
    desk = open_desk(folder)
    mapping = Mapping(((fold("Кто"), Column.FIRST), (fold("Чей"), Column.LAST)), 1)
    desk.do(lists.keep_mapping, name="Завуч", query=layouts.written(mapping))
    desk.vault.close()
    (tmp_path / "a.csv").write_text("Кто;Чей\nЛев;Цой\n", "utf-8")
    (tmp_path / "b.csv").write_text("Имя;Фамилия\nЯн;Ли\n", "utf-8")

    code, told, _ = run("import", tmp_path / "a.csv", tmp_path / "b.csv", "--mapping", "Завуч")

    assert code == 5
    assert [row["name"] for row in told[0]["rows"]] == ["Цой Лев"]
    assert told[1]["refused"] == "list.other_headings"


def test_a_second_list_moves_corrects_and_tells(run: Run, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Фамилия;Имя;Дата рождения;Класс\nЦой;Лев;18.07.2015;5А\n", "utf-8")
    run("import", path)
    path.write_text("Фамилия;Имя;Отчество;Дата рождения;Класс\nЦой;Лев;Ильич;18.07.2015;5Б\n", "utf-8")

    _, told, _ = run("import", path)

    assert {name: told[0][name] for name in ("changed", "enrolled", "corrected")} == {
        "changed": 1,
        "enrolled": 0,
        "corrected": 1,
    }
    assert told[0]["rows"][0]["differences"] == [
        {"field": "class", "here": "5 «А»", "listed": "5 «Б»", "taken": True},
        {"field": "patronymic", "here": "", "listed": "Ильич", "taken": True},
    ]
    assert names(folder) == 1


def test_rows_that_stay_out_are_written_to_a_file(run: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "a.csv", tmp_path / "out.xlsx"
    path.write_text("Фамилия;Имя;Класс\nЦой;Лев;5А\nЛи;;5А\n", "utf-8")

    code, told, _ = run("import", path, "--failed", out)

    assert (code, told[0]["enrolled"], told[0]["wrong"]) == (0, 1, 1)
    assert [row[0] for row in read(out)[0].rows] == ["Фамилия", "Ли"]
    assert run("import", path, path, "--failed", out)[0] == 2


def test_everything_is_exported_and_noted_in_the_ledger(run: Run, folder: Path, tmp_path: Path) -> None:
    run("import", SAMPLES / "class-9v.csv")
    out = tmp_path / "all.zip"

    code, told, _ = run("export", "--out", out, "--plain")

    assert (code, told["size"]) == (0, out.stat().st_size)
    with zipfile.ZipFile(out) as packed:
        assert set(packed.namelist()) == {"records.jsonl", "attachments/", "README.txt"}
        lines = [json.loads(line) for line in packed.read("records.jsonl").decode().splitlines()]
    assert lines[0]["format"] == open_export.FORMAT
    assert sum(line["subject"] == "pupils" for line in lines[1:]) == 27
    desk = open_desk(folder)
    assert desk.ask(outgoing.rows)[0].kind == "export"
    desk.vault.close()


@pytest.mark.parametrize("ways", [(), ("--plain", "--passphrase-file", "p.txt")])
def test_an_export_is_either_plain_or_sealed(run: Run, tmp_path: Path, ways: tuple[str, ...]) -> None:
    code, _, err = run("export", "--out", tmp_path / "all.zip", *ways)

    assert code == 2
    assert err.count("\n") == 1
    assert not (tmp_path / "all.zip").exists()


def test_an_unknown_pupil_is_not_exported(run: Run, tmp_path: Path) -> None:
    code, _, _ = run("export", "--out", tmp_path / "one.zip", "--pupil", "7", "--plain")

    assert code == 5
    assert not (tmp_path / "one.zip").exists()
