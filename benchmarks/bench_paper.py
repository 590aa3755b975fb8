"""A referral's first sheet, the next one, 500 of them, and its names masked among those of 2,000 pupils.

The floor of a sheet is reportlab's canvas: the same lines of text at the same places, in the same faces, nothing else.
"""

import shutil
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import big_school
import measure
import pypdfium2

from cpdesk.casework import agencies, naming, referrals
from cpdesk.forms import referrals as paper
from cpdesk.forms.masking import Masker, index_of
from cpdesk.records.base import AgencyId, PupilId, ReferralId
from cpdesk.rules.referrals import AgencyKind, SheetPart

FORMS = 500
LETTERS = 5_000
ONE, MANY = 2.0, 2.0
"""Targets: the sheet is asked of the vault and laid out as well, and every document carries its own faces."""
NO_SESSIONS = 1

folder = Path(tempfile.mkdtemp(prefix="cpdesk-bench-paper-"))
big_school.make(folder / "school.cpdesk", big_school.PUPILS, NO_SESSIONS)
desk = big_school.open_desk(folder / "school.cpdesk")
centre = next(row.id for row in desk.ask(agencies.directory) if row.kind is AgencyKind.POLICE)
reason = "На перемене ссорится с Ахметовым Данияром и Нұрсұлтаном, учитель видел трижды. "
written = {"reason": reason, "observed": reason * 4, "done": "Шесть занятий. " * 8, "asked": "Просим консультацию."}
draft = {"pupil_id": PupilId(1), "agency_id": AgencyId(centre), "parts": tuple(SheetPart)}
referral = ReferralId(desk.do(referrals.draft, **draft, **written).id or 0)


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes, once."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def sheet() -> bytes:
    return paper.document(desk, referral).data


table = measure.Table("a referral on paper, 2,000 pupils")
table.note("first sheet of a process", seconds(sheet) * 1000, "ms")

from reportlab.lib.pagesizes import A4  # noqa: E402  its loading belongs to the first sheet
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

from cpdesk.paper.fonts import BOLD, FONT  # noqa: E402


def lines_of(pdf: bytes) -> list[tuple[float, float, str]]:
    """Return where each line of the page begins, and what it says."""
    document = pypdfium2.PdfDocument(pdf)
    words = document[0].get_textpage()
    places = [words.get_rect(at) for at in range(words.count_rects())]
    return [(left, bottom, words.get_text_bounded(left, bottom, right, top)) for left, bottom, right, top in places]


lines = lines_of(sheet())


def drawn() -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for at, (left, bottom, text) in enumerate(lines):
        canvas.setFont(FONT if at % 4 else BOLD, 11)
        canvas.drawString(left, bottom, text)
    canvas.save()
    return buffer.getvalue()


def many(make: Callable[[], bytes]) -> Callable[[], object]:
    return lambda: [make() for _ in range(FORMS)]


table.add("next sheet", sheet, drawn, ONE)
table.add(f"{FORMS} sheets", many(sheet), many(drawn), MANY, rounds=1)
people = desk.ask(naming.everybody)
table.note(f"index of {len(people)} names", seconds(lambda: index_of(people)) * 1000, "ms")
text = (reason * 100)[:LETTERS]
masker = Masker(index_of(people), 1)
best = min(seconds(lambda: masker.mask(text)) for _ in range(measure.ROUNDS))
table.note(f"{LETTERS} letters masked", best * 1000, "ms")
desk.vault.close()
shutil.rmtree(folder)
table.end()
