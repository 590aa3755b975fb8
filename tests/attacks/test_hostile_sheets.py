"""Promise 23: a hostile file cannot stop the program. Each ends in one sentence, and this process lives on, as slim."""

import os
import random
import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from cpdesk.casework.acts import Refused
from cpdesk.exchange.class_lists import understand
from cpdesk.exchange.layouts import guess
from cpdesk.sheets.answer import CODES, Unreadable
from cpdesk.sheets.reading import read
from cpdesk.ui.shell.refusals import sentences
from tests.conftest import NOON
from tests.rounds import rounds
from tests.sheets.making import ODS_CELL, cell, ods, protected_xlsx, table, xlsx

SAMPLES = sorted((Path(__file__).parents[1] / "exchange" / "samples").iterdir())
MOST_GROWN = 50_000_000  # bytes
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
LAUGHS = "".join(f'<!ENTITY {name} "{f"&{of};" * 10}">' for of, name in zip("abcdefg", "bcdefgh", strict=True))
ENTITIES = '<?xml version="1.0"?><!DOCTYPE x [{entities}]>'


def far(path: Path) -> Path:
    return xlsx(path, cell("A1", "Имя"), f'<row r="1048576">{cell("XFD1048576", "x")}</row>')


def hidden_far(path: Path) -> Path:
    """Write the reference so that the streamed look does not see it: the limit of memory must hold."""
    return xlsx(path, cell("A1", "Имя"), '<row><c r="&#88;FD1048576" t="inlineStr"><is><t>x</t></is></c></row>')


def spaces(path: Path) -> Path:
    beside = path.parents[1] / "spaces.xlsx"
    if not beside.exists():
        piece = b" " * 10_000_000
        xlsx(beside, '<row r="1"><c r="A1" t="inlineStr"><is><t>', *[piece] * 200, "</t></is></c></row>")
    return Path(shutil.copy(beside, path))


def many_rows(path: Path) -> Path:
    return xlsx(path, *["<row><c><v>1</v></c></row>" * 10_000] * 500)


def laughs(path: Path) -> Path:
    declared = ENTITIES.format(entities=f'<!ENTITY a "lol">{LAUGHS}')
    return xlsx(path, f'<row r="1">{cell("A1", "&h;")}</row>', declared=declared)


def outside(path: Path) -> Path:
    declared = ENTITIES.format(entities='<!ENTITY a SYSTEM "file:///etc/hostname">')
    return xlsx(path, f'<row r="1">{cell("A1", "[&a;]")}</row>', declared=declared)


def repeated(path: Path) -> Path:
    alike = ODS_CELL.replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="16384"')
    return ods(path, f'<table:table-row table:number-rows-repeated="1048576">{alike}</table:table-row>')


def lying(path: Path) -> Path:
    """Let the wrapping say that a part is small."""
    data = bytearray(spaces(path).read_bytes())
    at = data.rfind(b"xl/worksheets/sheet1.xml") - 46
    data[at + 24 : at + 28] = struct.pack("<I", 1000)
    path.write_bytes(data)
    return path


def written(data: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(data)
        return path

    return write


def long_field(path: Path) -> Path:
    with path.open("wb") as file:
        file.write(b'"')
        file.truncate(19_000_000)
        file.seek(1)
        file.write(b"a" * 18_999_999)
    return path


def sparse(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(3_000_000_000)
    return path


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def no_sheets(path: Path) -> Path:
    with ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    return path


HOSTILE: dict[str, tuple[str, Callable[[Path], Path], str]] = {
    "far cell": ("a.xlsx", far, "sheets.too_large"),
    "far cell in disguise": ("a.xlsx", hidden_far, "sheets."),
    "2 GB of spaces": ("a.xlsx", spaces, "sheets.too_large"),
    "2 GB that say they are 1 KB": ("a.xlsx", lying, "sheets."),
    "5 million rows": ("a.xlsx", many_rows, "sheets.too_large"),
    "billion laughs": ("a.xlsx", laughs, "sheets.damaged"),
    "external entity": ("a.xlsx", outside, "sheets.damaged"),
    "17 milliard repeated cells": ("a.ods", repeated, "sheets.too_large"),
    "a field without an end": ("a.csv", long_field, "sheets.too_large"),
    "3 GB": ("a.csv", sparse, "sheets.too_large"),
    "noughts": ("a.csv", written(b"\0" * 5000), "sheets.unknown_kind"),
    "a nought in a text": ("a.csv", written("Имя;Класс\nЛев\0;9\n".encode()), "sheets.unknown_kind"),
    "a picture": ("a.xlsx", written(PNG), "sheets.unknown_kind"),
    "a page of the web": ("a.xls", written(b"<html><table><tr><td>1</td></tr></table>"), "sheets.unknown_kind"),
    "a letter": ("a.xlsx", no_sheets, "sheets.unknown_kind"),
    "an empty archive": ("a.xlsx", written(b"PK\5\6" + b"\0" * 18), "sheets.unknown_kind"),
    "a head alone": ("a.xls", written(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "sheets.damaged"),
    "a password": ("a.xlsx", protected_xlsx, "sheets.encrypted"),
    "a password of ods": ("a.ods", lambda path: ods(path, "", "<encryption-data/>"), "sheets.encrypted"),
    "nothing": ("a.csv", written(b""), "sheets.no_rows"),
    "empty lines": ("a.csv", written(b"\n\n ; \n"), "sheets.no_rows"),
    "an empty sheet": ("a.xlsx", xlsx, "sheets.no_rows"),
    "a folder": ("a.xlsx", folder, "sheets.not_a_file"),
    "a pipe": ("a.xlsx", pipe, "sheets.not_a_file"),
    "what is not there": ("a.xlsx", lambda path: path, "sheets.not_a_file"),
}


def own_memory() -> int:
    """Return how much memory this process has now, in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


@pytest.mark.promise(23)
@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_file_ends_in_one_sentence(what: str, tmp_path: Path) -> None:
    name, make, code = HOSTILE[what]
    path = make(tmp_path / name)
    before = own_memory()

    with pytest.raises(Unreadable) as refused:
        read(path)

    assert refused.value.code.startswith(code)
    assert own_memory() - before < MOST_GROWN


@pytest.mark.promise(23)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_a_file_cut_short_is_read_or_refused(sample: Path, tmp_path: Path) -> None:
    data = sample.read_bytes()
    refused = []
    for share in (0.1, 0.5, 0.9, 0.99):
        path = tmp_path / sample.name
        path.write_bytes(data[: int(len(data) * share)])
        refused.append(answer(path))
    is_text = sample.suffix == ".csv"
    assert refused[:2] == [not is_text] * 2
    assert not (is_text and any(refused))


@pytest.mark.promise(23)
def test_mutated_files_are_read_or_refused(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    count, seed = rounds(2000), 23
    chance = random.Random(seed)
    before, refused = own_memory(), 0
    for number in range(count):
        path = tmp_path / f"{number}{chance.choice(('.xlsx', '.xls', '.csv'))}"
        path.write_bytes(mutated(chance.choice(SAMPLES).read_bytes(), chance))
        refused += answer(path)
        path.unlink()

    record_property("mutated files", count)
    record_property("of them refused", refused)
    record_property("seed", seed)
    assert 0 < refused < count
    assert own_memory() - before < MOST_GROWN


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return the file with bits flipped, and sometimes a piece taken out, doubled or made of one byte."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    start, length = chance.randrange(len(changed)), chance.randrange(1, 400)
    match chance.randrange(5):
        case 0:
            del changed[start : start + length]
        case 1:
            changed[start:start] = changed[start : start + length]
        case 2:
            changed[start : start + length] = bytes([chance.randrange(256)]) * length
    return bytes(changed)


def answer(path: Path) -> bool:
    """Read a file to the end of understanding; tell whether it was refused, and fail on anything but a refusal."""
    try:
        understand(list(map(guess, read(path))), NOON.date())
    except Unreadable as unreadable:
        return unreadable.code in CODES or pytest.fail(unreadable.code)
    return False


def test_every_refusal_has_its_sentence() -> None:
    assert sentences().keys() >= CODES
    assert all(sentences()[Refused(code).code] for code in CODES)


def test_a_whole_file_is_read_beside_them(tmp_path: Path) -> None:
    assert len(read(xlsx(tmp_path / "a.xlsx", table([["Фамилия", "Имя"], ["Цой", "Лев"]])))[0].rows) == 2
