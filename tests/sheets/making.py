"""Makes spreadsheets by hand, whole and hostile."""

import struct
import zipfile
from collections.abc import Iterable
from pathlib import Path

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="{office}/{kind}" Target="{target}"/></Relationships>'
)
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_BOOK = (
    f'<?xml version="1.0"?><workbook {MAIN} xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="Список" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)


def xlsx(path: Path, *pieces: str | bytes, declared: str = '<?xml version="1.0"?>') -> Path:
    """Write a workbook whose one sheet has these pieces as its data."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        packed.writestr("[Content_Types].xml", _TYPES)
        packed.writestr(
            "_rels/.rels", _RELATIONS.format(office=_OFFICE, kind="officeDocument", target="xl/workbook.xml")
        )
        packed.writestr("xl/workbook.xml", _BOOK)
        packed.writestr(
            "xl/_rels/workbook.xml.rels",
            _RELATIONS.format(office=_OFFICE, kind="worksheet", target="worksheets/sheet1.xml"),
        )
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(f"{declared}<worksheet {MAIN}><sheetData>".encode())
            for piece in pieces:
                sheet.write(piece.encode() if isinstance(piece, str) else piece)
            sheet.write(b"</sheetData></worksheet>")
    return path


def cell(where: str, text: str) -> str:
    """Return a cell with a text of its own."""
    return f'<c r="{where}" t="inlineStr"><is><t>{text}</t></is></c>'


def table(rows: Iterable[Iterable[str]]) -> str:
    """Return rows of texts as the data of a sheet."""
    return "".join(
        f'<row r="{at}">{"".join(cell(f"{chr(64 + place)}{at}", text) for place, text in enumerate(row, 1))}</row>'
        for at, row in enumerate(rows, 1)
    )


def ods(path: Path, rows: str, manifest: str = "", name: str = "A") -> Path:
    """Write an OpenDocument sheet with these rows."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
        packed.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content {_SPACES}><office:body><office:spreadsheet>'
            f'<table:table table:name="{name}">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path


ODS_CELL = '<table:table-cell office:value-type="string"><text:p>Имя</text:p></table:table-cell>'
ODS_REST = '<table:table-cell table:number-columns-repeated="16382"/>'
ODS_END = f'<table:table-row table:number-rows-repeated="1048575">{ODS_REST}</table:table-row>'


def protected_xlsx(path: Path) -> Path:
    """Write the coat of an xlsx with a password: a compound file with an encrypted package in it."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + struct.pack("<16x4H", 0x3E, 3, 0xFFFE, 9)
    path.write_bytes(head.ljust(512, b"\0") + "EncryptedPackage".encode("utf-16-le").ljust(512, b"\0"))
    return path
