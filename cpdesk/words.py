"""Texts in the language of a window, a document or a terminal.

English is the source text; ``resources/i18n`` holds Russian and Kazakh, and the English plurals. ``pyside6-lupdate``
finds every literal ``translate("context", "text")``; so call it with literals, positionally, and format afterwards.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from functools import cache
from importlib import import_module
from typing import Any, Final, Literal

from PySide6.QtCore import QLocale, QTranslator

from cpdesk import resource

Language = Literal["ru", "kk", "en"]


def _leave_sources_unread() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    It looks there for its own name, to know who may ask for its ``__feature__``; nobody here does. Unread are some
    350 files and 8 MB that it would hold in memory. Seen in PySide6 6.11.3, ``shibokensupport/feature.py``.
    """
    feature: Any = import_module("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _: False  # noqa: SLF001  there is no public way


_leave_sources_unread()

LANGUAGES: Final[tuple[Language, ...]] = ("kk", "ru", "en")
NATIVE_NAMES: Final[dict[Language, str]] = {"kk": "Қазақша", "ru": "Русский", "en": "English"}

_LOCALES: Final[dict[Language, str]] = {"ru": "ru_KZ", "kk": "kk_KZ", "en": "en_GB"}
_WEEKDAYS: Final[dict[Language, str]] = {
    "ru": "пн вт ср чт пт сб вс",
    "kk": "дс сс ср бс жм сн жк",
    "en": "Mon Tue Wed Thu Fri Sat Sun",
}
_MONTHS_OF: Final[dict[Language, str]] = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "en": "January February March April May June July August September October November December",
}

_window: Language = "ru"
_spoken: ContextVar[Language | None] = ContextVar("spoken", default=None)


def language() -> Language:
    """Return the language in force here: the document's within ``speaking``, else the window's."""
    return _spoken.get() or _window


def use(chosen: Language) -> None:
    """Set the language of the window (or of the terminal) from now on."""
    global _window  # noqa: PLW0603  one window, one language
    _window = chosen


@contextmanager
def speaking(chosen: Language) -> Iterator[None]:
    """Speak another language inside the block, in this thread alone: a Kazakh form from a Russian window."""
    token = _spoken.set(chosen)
    try:
        yield
    finally:
        _spoken.reset(token)


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Return ``text`` in the language in force; ``%n`` becomes the number ``n`` in its plural form.

    ``comment`` tells equal texts apart. An untranslated text comes back in English: the tests refuse one.
    """
    found = _translator(language()).translate(context, text, comment or None, n) or text
    return found.replace("%n", locale().toString(n)) if n >= 0 else found


def locale() -> QLocale:
    """Return the numbers-and-names convention of the language in force."""
    return QLocale(_LOCALES[language()])


def weekday(day: date) -> str:
    """Return the short name of the day of the week: «пт», «жм», "Fri"."""
    return _WEEKDAYS[language()].split()[day.weekday()]


def short_date(day: date) -> str:
    """Return the date as it is written in all three languages: 20.11.2026."""
    return f"{day:%d.%m.%Y}"


def day_of_week(day: date, *, year: bool = True) -> str:
    """Return the date with its weekday: «пт 20.11.2026», or without the year."""
    return f"{weekday(day)} {day:%d.%m.%Y}" if year else f"{weekday(day)} {day:%d.%m}"


def long_date(day: date) -> str:
    """Return the date as a document writes it: «1 сентября 2026 г.», «2026 жылғы 1 қыркүйек», "1 September 2026"."""
    month = _MONTHS_OF[language()].split()[day.month - 1]
    if language() == "kk":
        return f"{day.year} жылғы {day.day} {month}"
    return f"{day.day} {month} {day.year}" + (" г." if language() == "ru" else "")


def clock_time(moment: datetime) -> str:
    """Return hours and minutes: 14:02."""
    return f"{moment:%H:%M}"


@cache
def _translator(of: Language) -> QTranslator:
    translator = QTranslator()
    translator.load(str(resource("i18n", f"{of}.qm")))
    return translator
