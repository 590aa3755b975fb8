"""A register of 2,000 rows, and 500 invitations behind one another, against reportlab's canvas.

The floor of a document is the canvas alone: the same words at the same places, in the same faces, and the same rules.
"""

from collections.abc import Callable
from functools import reduce
from io import BytesIO

import measure
import pypdfium2
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from cpdesk.paper import fonts
from cpdesk.paper.fonts import FONT
from cpdesk.paper.page import Document

ROWS, FORMS = 2_000, 500
REGISTER, LETTERS = 1.6, 1.6
HEAD = ("№", "Дата", "Время", "Кто обратился", "Класс", "Запрос", "Итог")
ROW = (
    "12.11.2026",
    "10:00",
    "Сәтбекова Айгерім Нұрланқызы",
    "7 «Б»",
    "Отношения с одноклассниками",
    "Советы маме даны",
)
Pages = list[list[tuple[float, float, str]]]


def register() -> bytes:
    made = Document("Журнал", "ru", "Для внутреннего пользования школы.", wide=True)
    made.register(HEAD, [(str(number), *ROW) for number in range(ROWS)], (0.5, 1.2, 0.8, 3, 0.8, 3, 3))
    return made.pdf()


def letter() -> Document:
    made = Document("Приглашение", "ru", "Лично родителю (законному представителю).")
    made.letterhead("№ 948 мектеп-лицей", "Школа-лицей № 948", ["Отдел образования"])
    made.title("ПРИГЛАШЕНИЕ", "родителю (законному представителю)")
    made.paragraph("Приглашаю Вас на встречу с педагогом-психологом школы. Это спокойный разговор.")
    for label, value in (("Ребёнок:", ROW[2]), ("Класс:", ROW[3]), ("Дата:", ROW[0]), ("Время:", ROW[1])):
        made.line(label, value)
    made.signatures([("Педагог-психолог", "Есенова Жанна Кайратовна")])
    made.tear_off("Отрывной талон", ["Приглашение получил(а) (дата):", "□ приду   □ прошу другое время:", "Подпись:"])
    return made


def letters() -> bytes:
    def behind(first: Document, other: Document) -> Document:
        first.behind(other)
        return first

    return reduce(behind, [letter() for _ in range(FORMS)]).pdf()


def pages_of(pdf: bytes) -> Pages:
    """Return where each line of each page begins, and what it says."""
    document, pages = pypdfium2.PdfDocument(pdf), []
    for page in document:
        words = page.get_textpage()
        places = [words.get_rect(at) for at in range(words.count_rects())]
        pages.append([(left, low, words.get_text_bounded(left, low, right, top)) for left, low, right, top in places])
    return pages


def canvas_of(pages: Pages, size: tuple[float, float], rules: int) -> Callable[[], object]:
    def draw() -> bytes:
        buffer = BytesIO()
        canvas = Canvas(buffer, pagesize=size, invariant=1)
        for lines in pages:
            for left, low, text in lines:
                canvas.setFont(FONT, 9)
                canvas.drawString(left, low, text)
            for at in range(rules):
                canvas.line(30, 60 + at * 15, size[0] - 30, 60 + at * 15)
            canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    return draw


fonts.register()
table = measure.Table("registers and letters on paper")
listed, written = pages_of(register()), pages_of(letters())
table.note("pages of the register", len(listed), "pages")
table.add(f"register of {ROWS} rows", register, canvas_of(listed, landscape(A4), 30), REGISTER, rounds=5)
table.add(f"{FORMS} letters in one document", letters, canvas_of(written, A4, 12), LETTERS, rounds=3)
table.end()
