"""The rows that are left out come back as a file of their own: texts that stay texts, mended and taken in again."""

import zipfile
from pathlib import Path

import pytest

from cpdesk.casework import lists, outgoing
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.exchange import failed_rows, layouts, taking_in
from cpdesk.exchange.headings import Column
from cpdesk.exchange.layouts import Layout
from cpdesk.exchange.plans import State
from cpdesk.exchange.telling import column_name
from cpdesk.sheets.answer import Sheet
from cpdesk.sheets.reading import read
from cpdesk.sheets.writing import workbook
from tests.sheets.making import table, xlsx

HEAD = ["Фамилия", "Имя", "Дата рождения", "Кружок"]
DANGEROUS = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "https://example.org", "{=1}", "00123")


def plan(desk: Desk, path: Path) -> tuple[taking_in.Opened, taking_in.Plan]:
    opened = taking_in.open_files(desk, [path])
    return opened, taking_in.plan(desk, opened)


def save(desk: Desk, path: Path, out: Path) -> list[Sheet]:
    failed_rows.save(desk, *plan(desk, path), out)
    return read(out)


def test_only_the_rows_left_out_are_written_with_headings_and_reasons(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ["Список 5 «А» класса"],
        ["№", "ФИО", "Дата рождения", "Кружок"],
        ["1", "Цой Лев Ильич", "18.07.2015", "шахматы"],
        ["2", "Ким", "18.07.2015", "хор"],
        ["3", "Ли Ян", "31.02.2015", ""],
    ]

    (sheet,) = save(desk, xlsx(tmp_path / "a.xlsx", table(rows)), tmp_path / "out.xlsx")

    assert sheet.name == "Список"
    assert sheet.rows[0][:-1] == ["№", "ФИО", "Дата рождения", "Кружок", column_name(Column.CLASS)]
    assert [row[:-1] for row in sheet.rows[1:]] == [
        ["2", "Ким", "18.07.2015", "хор", "5А"],
        ["3", "Ли Ян", "31.02.2015", "", "5А"],
    ]
    assert all(row[5] for row in sheet.rows)


def test_mended_it_is_taken_in_again(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Цой Лев Ильич\n7 «Ә» сынып\nКим\nЛи Ян\n", "utf-8")
    (sheet,) = save(desk, tmp_path / "a.csv", tmp_path / "out.xlsx")
    sheet.rows[1][0] = "Ким Анна"
    (tmp_path / "mended.xlsx").write_bytes(workbook([sheet]))

    _, told = plan(desk, tmp_path / "mended.xlsx")

    assert [(row.name, row.class_name, row.state) for row in told.rows] == [("Ким Анна", "7 «Ә»", State.NEW)]


def test_columns_that_were_kept_are_known_again_in_what_comes_back(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "5А.csv").write_text("Список 5А класса\nКто;Имя;Прочее\nЦой;;x\n", "utf-8")
    opened = taking_in.open_files(desk, [tmp_path / "5А.csv"])
    part = opened.parts[0].with_layout(Layout(2, {Column.LAST: 0, Column.FIRST: 1}))
    opened = opened.with_part(0, part)
    desk.do(lists.keep_mapping, name="a", query=layouts.written(layouts.mapping_of([part])))

    failed_rows.save(desk, opened, taking_in.plan(desk, opened), tmp_path / "out.xlsx")
    (back,) = taking_in.open_files(desk, [tmp_path / "out.xlsx"]).parts

    assert (back.mapping, back.is_sure) == ("a", True)
    assert back.layout.columns == {Column.LAST: 0, Column.FIRST: 1, Column.CLASS: 3}


def test_it_is_noted_in_the_ledger_and_its_name_tells_of_nobody(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "5А Цой.csv").write_text("Фамилия;Имя\nЦой;\n", "utf-8")
    save(desk, tmp_path / "5А Цой.csv", tmp_path / "out.xlsx")

    (left,) = desk.ask(outgoing.rows)
    assert (left.kind, left.way, left.size) == ("failed_rows", "saved", (tmp_path / "out.xlsx").stat().st_size)
    assert "Цой" not in failed_rows.proposed_name()
    assert Path(failed_rows.proposed_name()).suffix == ".xlsx"


def test_where_nothing_failed_nothing_is_written(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Фамилия;Имя\nЦой;Лев\n", "utf-8")

    with pytest.raises(Refused, match=r"list\.none_failed"):
        save(desk, tmp_path / "a.csv", tmp_path / "out.xlsx")
    assert not (tmp_path / "out.xlsx").exists()


@pytest.mark.promise(24)
def test_nothing_runs_in_a_workbook_that_we_write(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook([Sheet(text, [[text, "", text], [text]]) for text in DANGEROUS], headed=[1]))

    with zipfile.ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    sheets = [data for name, data in parts.items() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == len(DANGEROUS)
    for data in sheets:
        assert b"<f" not in data
        assert b"<hyperlink" not in data
        assert data.count(b't="s"') == data.count(b"<v>")
    assert not any("rels" in name and "worksheets" in name for name in parts)
    assert [sheet.rows[0][0] for sheet in read(path)] == [text.strip() for text in DANGEROUS]


@pytest.mark.promise(24)
@pytest.mark.parametrize("text", DANGEROUS)
def test_a_name_that_would_run_comes_in_and_out_as_a_text(desk: Desk, tmp_path: Path, text: str) -> None:
    source = xlsx(tmp_path / "a.xlsx", table([HEAD, [text, "Лев", "31.02.2015", text]]))

    (sheet,) = save(desk, source, tmp_path / "out.xlsx")

    with zipfile.ZipFile(tmp_path / "out.xlsx") as packed:
        assert b"<f" not in packed.read("xl/worksheets/sheet1.xml")
    assert [sheet.rows[1][at] for at in (0, 3)] == [text.strip()] * 2


@pytest.mark.parametrize("names", [["", ""], ["a" * 40, "a" * 40], ["[A]:*?/\\", "History"], ["'a'", "A"]])
def test_sheets_get_names_that_a_workbook_takes(tmp_path: Path, names: list[str]) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook([Sheet(name, [["x"]]) for name in names]))

    found = [sheet.name for sheet in read(path)]
    assert len({name.casefold() for name in found}) == len(names)
    assert all(0 < len(name) <= 31 for name in found)
