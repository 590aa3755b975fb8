"""The blocks of a document, as they were written down."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Letterhead:
    """The sender in two languages, side by side, and small lines across below them."""

    left: str
    right: str
    below: tuple[str, ...]


@dataclass(frozen=True)
class Columns:
    """Lines at the left, lines at the right."""

    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True)
class Title:
    """The title, and what it is about."""

    text: str
    subtitle: str


@dataclass(frozen=True)
class Line:
    """A labelled value on a rule."""

    label: str
    value: str
    edited: bool


@dataclass(frozen=True)
class Section:
    """A heading with a text of lines."""

    heading: str
    text: str
    edited: bool


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: str
    small: bool
    bold: bool


@dataclass(frozen=True)
class Big:
    """A line to be read from the sheet and typed."""

    text: str


@dataclass(frozen=True)
class Table:
    """A table with a repeated head; ``numbers``: all but the first column at the right."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numbers: bool


@dataclass(frozen=True)
class Register:
    """Many rows below a head that every page repeats; ``widths`` are parts of the page's width."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True)
class Signatures:
    """A line to sign for each (position, name)."""

    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class TearOff:
    """A slip below a dashed line: a text, then labels with rules to write on."""

    title: str
    text: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Space:
    """Some room, in millimetres."""

    millimetres: float


@dataclass(frozen=True)
class NewPage:
    """What follows begins on a new page."""


@dataclass(frozen=True)
class Part:
    """What follows is a sheet of its own, behind the one before: its foot, and the words of its pages' numbers."""

    footer: str
    numbering: str


Block = (
    Letterhead
    | Columns
    | Title
    | Line
    | Section
    | Paragraph
    | Big
    | Table
    | Register
    | Signatures
    | TearOff
    | Space
    | NewPage
    | Part
)
