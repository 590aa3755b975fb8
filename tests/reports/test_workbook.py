"""The report as a workbook: the numbers of the file and no others, every state with its sign, nothing that runs."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from cpdesk.casework.desk import Desk
from cpdesk.reports import quarter

Q1 = "2026-27-q1"
SIGNS = {"ru": {"—", "не было", "нет данных", "не делим"}, "kk": {"—", "болған жоқ", "дерек жоқ", "бөлінбейді"}}


@pytest.fixture
def saved(worked: Desk, tmp_path: Path) -> tuple[dict[str, object], bytes]:
    data, _, workbook = quarter.save(worked, quarter.issue(worked, Q1).id or 0, tmp_path)
    return json.loads(data.read_bytes()), workbook.read_bytes()


def rows(workbook: bytes, name: str) -> list[list[object]]:
    """Return the rows below the headings: code, indicator, breakdown, part, number, remark."""
    told: list[list[object]] = CalamineWorkbook.from_filelike(io.BytesIO(workbook)).get_sheet_by_name(name).to_python()
    head = next(at for at, row in enumerate(told) if row[4])
    return told[head + 1 :]


@pytest.mark.parametrize(("language", "name"), [("ru", "Отчёт ru"), ("kk", "Есеп kk")])
def test_each_number_stands_in_a_row_and_is_one_of_the_file(
    saved: tuple[dict[str, object], bytes], language: str, name: str
) -> None:
    content, workbook = saved
    told = rows(workbook, name)

    published = [(value["dataElement"], int(value["value"])) for value in content["dataValues"]]  # type: ignore[attr-defined]
    shown = [(row[0], int(row[4])) for row in told if isinstance(row[4], float)]
    assert sorted(shown) == sorted(published)
    assert {row[4] for row in told if isinstance(row[4], str)} <= SIGNS[language]
    missing = [row for row in told if row[0] == "LES01"]
    assert len(missing) == 1
    assert missing[0][5]


@pytest.mark.promise(24)
def test_nothing_in_the_workbook_runs(saved: tuple[dict[str, object], bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(saved[1])) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/worksheets/")]
        assert sheets
        assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)
        assert not any("externalLinks" in name or "vba" in name.lower() for name in parts.namelist())
