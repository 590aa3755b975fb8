"""Reading a PDF back: its words, its pages, where its signs stand."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2


@contextmanager
def opened(pdf: bytes) -> Iterator[list[Any]]:
    """Give the pages of a document, and close all of it."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number] for number in range(len(document))]
    try:
        yield pages
    finally:
        for page in pages:
            page.close()
        document.close()


def text_of(pdf: bytes) -> str:
    """Return the text of all pages, every run of white space as one space."""
    with opened(pdf) as pages:
        return " ".join(" ".join(_text(page) for page in pages).split())


def page_count(pdf: bytes) -> int:
    """Return how many pages there are."""
    with opened(pdf) as pages:
        return len(pages)


def signs_outside(pdf: bytes, margin: float = 20) -> list[str]:
    """Return the visible signs that stand nearer than ``margin`` points to an edge of their page."""
    with opened(pdf) as pages:
        return [sign for page in pages for sign in _outside(page, margin)]


def _text(page: Any) -> str:
    words = page.get_textpage()
    try:
        return str(words.get_text_bounded()).replace("\u00ad", "").replace("\ufffe", "")
    finally:
        words.close()


def _outside(page: Any, margin: float) -> Iterator[str]:
    width, height = page.get_size()
    words = page.get_textpage()
    try:
        for at in range(words.count_chars()):
            sign = words.get_text_range(at, 1)
            left, bottom, right, top = words.get_charbox(at)
            if sign.strip() and not (margin <= left and right <= width - margin and margin <= bottom <= top <= height):
                yield sign
    finally:
        words.close()
