"""The gallery: every component of the kit in every state, to look at and to test."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QMainWindow,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from cpdesk import words
from cpdesk.rules.names import fold
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import EmptyState, MessageBar, NextStrip, ProgressLine, SectionHeader, Toast
from cpdesk.ui.kit.buttons import Button, Chip, PersonTag
from cpdesk.ui.kit.dialogs import Confirm
from cpdesk.ui.kit.fields import (
    Choice,
    DateField,
    DigitField,
    Field,
    SearchField,
    TextArea,
    TextField,
    month_view,
)
from cpdesk.ui.kit.layout import FlowLayout, column, key_hint, label
from cpdesk.ui.kit.marks import BADGES, LEVELS, Badge, LevelMark
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.numbers import CellState, NumberCell, state_words
from cpdesk.ui.kit.palettes import THEMES
from cpdesk.ui.kit.passwords import PasswordField
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.kit.translated import announce_language
from cpdesk.ui.kit.writing import NoteText
from cpdesk.ui.kit.writing_marks import LetterMarks
from cpdesk.words import translate

TODAY: Final = date(2026, 11, 20)
SIZES: Final = (90, 100, 125, 150, 200)
_COLUMN: Final = 430
_WRITTEN: Final = (
    "## Ход\n[Тлеу Санжар](pupil:1) **сам**, *тихо*\n> «Маған айтса болды»\n- круг\n- [x] карточки\n- [ ] позвонить"
)
_STATES: Final = ("ordinary", "hovered", "focused", "pressed", "disabled")


class _Posed(Button):
    """A button that stands in a state, whatever the mouse and the focus do."""

    def __init__(self, kind: str, state: str) -> None:
        super().__init__(kind=kind)
        self._state = state
        self.setDown(state == "pressed")
        self.setEnabled(state != "disabled")

    def _is_hovered(self) -> bool:
        return self._state == "hovered"

    def _is_focused(self) -> bool:
        return self._state == "focused" or super()._is_focused()


@dataclass(frozen=True)
class _Sample:
    id: int
    level: str
    name: str
    school_class: str
    due: CellStyle
    due_text: str


_SAMPLES: Final = (
    _Sample(1, "none", "Ли Айгерим", "2 «Б»", CellStyle(muted=True), "—"),
    _Sample(2, "watch", "Тлеу Санжар", "5 «А»", CellStyle(), "24.11"),
    _Sample(3, "high", "Сәтбек Айгерім", "7 «Б»", CellStyle(badge="today"), "14:26"),
    _Sample(4, "raised", "Қожахмет Айгерім", "9 «В»", CellStyle(badge="overdue"), "18.11"),
)


class Gallery(QMainWindow):
    """Three columns of components; above them the switches of theme, language and text size."""

    def __init__(self) -> None:
        super().__init__()
        self._theme, self._percent, self._across = "light", 100, 0
        self.resize(1366, 768)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Build everything anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many columns beside one another as there is room for."""
        super().resizeEvent(event)
        if self._across != self._columns_that_fit():
            self.retranslate()

    def retranslate(self) -> None:
        """Build the columns in the language in force."""
        self.setWindowTitle(translate("Gallery", "cpdesk: components"))
        self._across = self._columns_that_fit()
        inside = QWidget()
        inside.setObjectName("pane")
        box = column(inside, margin=16, gap=12)
        box.addWidget(_flow(self._switches()))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(32))
        for at, parts in enumerate(_columns(self)):
            grid.addLayout(parts, at // self._across, at % self._across)
        for at in range(self._across):
            grid.setColumnStretch(at, 1)
        box.addLayout(grid)
        box.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.setCentralWidget(scroll)

    def _columns_that_fit(self) -> int:
        return max(1, min(3, self.width() // theme.px(_COLUMN)))

    def look(self, name: str, percent: int) -> None:
        """Put a theme and a text size into force."""
        self._theme, self._percent = name, percent
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, name, percent)
            announce_language(app)

    def speak(self, chosen: words.Language) -> None:
        """Put a language into force."""
        words.use(chosen)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            announce_language(app)

    def _switches(self) -> list[QWidget]:
        themes = [
            _switch(text, self._theme == name, partial(self.look, name, self._percent))
            for name, text in _theme_names().items()
        ]
        sizes = [_switch(f"{size} %", self._percent == size, partial(self.look, self._theme, size)) for size in SIZES]
        languages = [
            _switch(words.NATIVE_NAMES[code], words.language() == code, partial(self.speak, code))
            for code in words.LANGUAGES
        ]
        return [*themes, *sizes, *languages]


def run() -> int:
    """Show the gallery until it is closed."""
    app = QApplication.instance() or QApplication(sys.argv)
    theme.load_fonts()
    gallery = Gallery()
    if isinstance(app, QApplication):
        gallery.look(theme.system_theme(app), 100)
    gallery.show()
    return app.exec()


def _theme_names() -> dict[str, str]:
    names = {
        "light": translate("Gallery", "Light"),
        "dark": translate("Gallery", "Dark"),
        "contrast": translate("Gallery", "Strong contrast"),
        "contrast-dark": translate("Gallery", "Strong contrast, dark"),
    }
    return {name: names[name] for name in THEMES}


def _switch(text: str, on: bool, chosen: Callable[[], object]) -> Chip:
    made = Chip(lambda _: None)
    made.say(text)
    made.setChecked(on)
    made.clicked.connect(lambda: chosen())  # noqa: PLW0108  without Qt's «checked»
    return made


def _columns(owner: QWidget) -> tuple[QVBoxLayout, QVBoxLayout, QVBoxLayout]:
    return (
        _stack(
            _part(translate("Gallery", "Buttons: main, ordinary, quiet, dangerous"), _buttons()),
            _part(translate("Gallery", "Fields"), _fields()),
            _part(translate("Gallery", "Calendar"), _calendar()),
        ),
        _stack(
            _part(translate("Gallery", "Filters and people"), _chips()),
            _part(translate("Gallery", "Level of support: shape, word, colour"), _levels()),
            _part(translate("Gallery", "Badges"), _badges()),
            _part(translate("Gallery", "Five states of a number"), _numbers()),
            _part(translate("Gallery", "List"), _list(owner)),
            _part(translate("Gallery", "Tabs and keys"), _tabs()),
        ),
        _stack(
            _part(translate("Gallery", "Next: one on each screen"), _strip()),
            _part(translate("Gallery", "Messages"), _messages()),
            _part(translate("Gallery", "What was done, and work in progress"), _toast(), _progress()),
            _part(translate("Gallery", "Confirmation: only of what cannot be undone"), _confirm()),
            _part(translate("Gallery", "Nothing here yet"), _empty()),
        ),
    )


def _stack(*parts: QWidget) -> QVBoxLayout:
    made = column(gap=14)
    for part in parts:
        made.addWidget(part)
    made.addStretch()
    return made


def _part(title: str, *contents: QWidget) -> QWidget:
    made = QWidget()
    box = column(made, gap=6)
    header = SectionHeader()
    header.say(title)
    for each in (header, *contents):
        box.addWidget(each)
    return made


def _flow(parts: Sequence[QWidget]) -> QWidget:
    made = QWidget()
    box = FlowLayout(made, gap=8)
    for part in parts:
        box.addWidget(part)
    return made


def _buttons() -> QWidget:
    verbs = {
        "main": translate("Gallery", "Open"),
        "ordinary": translate("Gallery", "Print"),
        "quiet": translate("Gallery", "Later"),
        "danger": translate("Gallery", "Destroy"),
    }
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    for line, (kind, verb) in enumerate(verbs.items()):
        for at, state in enumerate(_STATES):
            button = _Posed(kind, state)
            button.say(verb)
            grid.addWidget(button, line, at, Qt.AlignmentFlag.AlignLeft)
    grid.setColumnStretch(len(_STATES), 1)
    return made


def _fields() -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(12))
    fields = (_name_field(), _search_field(), _iin_field(), _locked_field(), _choice_field(), _date_field())
    for at, field in enumerate(fields):
        grid.addWidget(field, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
    password = PasswordField()
    password.say(translate("Gallery", "Password"))
    note = _field(TextArea(2), translate("Gallery", "Note"))
    grid.addWidget(password, 3, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(note, 3, 1, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(_note_field(), 4, 0, 1, 2)
    grid.addWidget(_choices(), 5, 0, 1, 2)
    return made


def _note_field() -> Field:
    written = NoteText(7)
    LetterMarks(written)
    written.draft = _WRITTEN
    return _field(written, translate("Gallery", "Note"))


def _field(widget: QWidget, text: str, hint: str = "") -> Field:
    made = Field(widget)
    made.say(text, hint)
    return made


def _name_field() -> Field:
    widget = TextField()
    widget.setText("Сәтбек")
    return _field(widget, translate("Gallery", "Last name"))


def _search_field() -> Field:
    widget = SearchField()
    widget.setPlaceholderText(translate("Gallery", "Name or class"))
    return _field(widget, translate("Gallery", "Find"))


def _iin_field() -> Field:
    widget = DigitField()
    widget.setText("1302150412")
    made = _field(widget, translate("Gallery", "IIN"))
    made.show_error(translate("Gallery", "2 digits are missing: an IIN has 12."))
    return made


def _locked_field() -> Field:
    widget = TextField()
    widget.setText("2026-0412")
    widget.setEnabled(False)
    return _field(widget, translate("Gallery", "Card number"), translate("Gallery", "Given once, it does not change."))


def _choice_field() -> Field:
    widget = Choice()
    widget.offer([(level, text) for level, text in _level_names().items()])
    return _field(widget, translate("Gallery", "Level of support"))


def _date_field() -> Field:
    widget = DateField(lambda: TODAY)
    widget.value = date(2026, 11, 24)
    return _field(widget, translate("Gallery", "Due"), translate("Gallery", "+3 or a weekday is understood too."))


def _choices() -> QWidget:
    no, yes, never = (
        QCheckBox(text)
        for text in (translate("Gallery", "no"), translate("Gallery", "yes"), translate("Gallery", "not allowed"))
    )
    yes.setChecked(True)
    never.setEnabled(False)
    one, other = QRadioButton(translate("Gallery", "one")), QRadioButton(translate("Gallery", "of two"))
    one.setChecked(True)
    return _flow((no, yes, never, one, other))


def _calendar() -> QWidget:
    frame = QFrame()
    frame.setProperty("role", "card")
    box = column(frame, margin=6)
    calendar = month_view(date(2026, 11, 24))
    calendar.setAccessibleName(translate("Gallery", "Calendar"))
    box.addWidget(calendar)
    return frame


def _chips() -> QWidget:
    made = []
    for text, on, enabled in (
        (translate("Gallery", "Class"), False, True),
        (translate("Gallery", "Chosen"), True, True),
        (translate("Gallery", "None such"), False, False),
    ):
        chip = Chip(lambda _: None)
        chip.say(text)
        chip.setChecked(on)
        chip.setEnabled(enabled)
        made.append(chip)
    return _flow((*made, PersonTag("@Тлеу Санжар", lambda: None)))


def _level_names() -> dict[str, str]:
    names = (
        translate("Gallery", "None"),
        translate("Gallery", "Watch"),
        translate("Gallery", "Raised"),
        translate("Gallery", "High"),
    )
    return dict(zip(LEVELS, names, strict=True))


def _levels() -> QWidget:
    return _flow([LevelMark(level, text) for level, text in reversed(_level_names().items())])


def _badges() -> QWidget:
    texts = {
        "overdue": translate("Gallery", "Overdue"),
        "today": translate("Gallery", "21 min"),
        "returned": translate("Gallery", "returned"),
        "ok": translate("Gallery", "answered"),
        "signed": translate("Gallery", "signed"),
        "draft": translate("Gallery", "draft 12:40"),
        "restricted": translate("Gallery", "restricted: 2"),
        "late": translate("Gallery", "entered 2 days later"),
        "plain": translate("Gallery", "group"),
        "later": translate("Gallery", "2 working days"),
        "done": translate("Gallery", "Done"),
        "waiting": translate("Gallery", "Waits"),
    }
    return _flow([Badge(kind, texts[kind]) for kind in BADGES])


def _numbers() -> QWidget:
    states: tuple[tuple[CellState, str, str], ...] = (
        ("number", "42", "41"),
        ("nil", "", ""),
        ("missing", "", ""),
        ("unsplit", "", ""),
        ("void", "", ""),
    )
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    for at, (state, leaves, exact) in enumerate(states):
        meaning = label("muted", wrap=True)
        meaning.setText(state_words(state, leaves, exact))
        meaning.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(NumberCell(state, leaves, exact), 0, at)
        grid.addWidget(meaning, 1, at)
    return made


def _list(owner: QWidget) -> QWidget:
    levels = _level_names()
    columns = (
        Column[_Sample](
            lambda: translate("Gallery", "Pupil"),
            lambda row: row.name,
            lambda row: CellStyle(icon=f"level:{row.level}", words=levels[row.level], marked=(fold("айгерим"),)),
        ),
        Column[_Sample](lambda: translate("Gallery", "Class"), lambda row: row.school_class),
        Column[_Sample](lambda: translate("Gallery", "Due"), lambda row: row.due_text, lambda row: row.due),
    )
    model = PagedModel(columns, lambda ids: [_SAMPLES[at - 1] for at in ids], owner)
    made = ListView(model, lambda _: None)
    made.setAccessibleName(translate("Gallery", "Pupils"))
    made.size_columns([0, 80, 96])
    made.setFixedHeight(theme.px(28 + 32 * len(_SAMPLES)) + 4)
    model.show([sample.id for sample in _SAMPLES])
    made.choose(3)
    return made


def _tabs() -> QWidget:
    tabs = QTabBar()
    tabs.setAccessibleName(translate("Gallery", "Parts of the card"))
    tabs.setDrawBase(False)
    for text in (translate("Gallery", "Chronology"), translate("Gallery", "Family"), translate("Gallery", "Access")):
        tabs.addTab(text)
    tabs.setTabEnabled(2, False)
    link = Button(kind="quiet")
    link.say(translate("Gallery", "Link that acts"))
    return _flow((tabs, key_hint("F7"), key_hint("Ctrl+Enter"), link))


def _strip() -> QWidget:
    strip = NextStrip()
    strip.show_step(
        translate("Gallery", "Sign the note"),
        translate("Gallery", "the draft is two days old"),
        translate("Gallery", "Open"),
        lambda: None,
    )
    return strip


def _messages() -> QWidget:
    made = QWidget()
    box = column(made, gap=6)
    for kind, text, verb in (
        ("info", translate("Gallery", "There is a draft of 12:40."), translate("Gallery", "Continue")),
        ("warning", translate("Gallery", "The copy on the stick is 4 days old."), translate("Gallery", "Copy now")),
        ("error", translate("Gallery", "Not saved: the disk is full."), translate("Gallery", "What to do")),
        ("ok", translate("Gallery", "The copy opens: 214 pupils."), ""),
    ):
        bar = MessageBar(parent=made)
        bar.tell(kind, text)
        if verb:
            bar.offer(verb, lambda: None)
        box.addWidget(bar)
    return made


def _toast() -> QWidget:
    return Toast(translate("Gallery", "Note of 16.11 is in the bin"), translate("Gallery", "Undo"), lambda: None)


def _progress() -> QWidget:
    made = QWidget()
    line = ProgressLine(lambda: None, made)
    column(made).addWidget(line)
    line.begin(translate("Gallery", "Checking the copy: 1,840 of 3,061"))
    line.step(1840, 3061)
    line.show()
    return made


def _confirm() -> QWidget:
    made = Confirm(
        translate("Gallery", "Destroy the card of «Рахимова Диана» for good?"),
        translate("Gallery", "14 notes and 3 documents. They cannot be brought back."),
        translate("Gallery", "Destroy the card"),
    )
    made.setWindowFlags(Qt.WindowType.Widget)
    return made


def _empty() -> QWidget:
    made = EmptyState()
    made.say(translate("Gallery", "No referrals yet"), translate("Gallery", "A referral begins on a pupil's card."))
    button = Button(key="Ctrl+N", icon_name="send")
    button.say(translate("Gallery", "New referral"))
    made.add(button)
    return made
