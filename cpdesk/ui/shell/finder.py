"""F3: find people, records and actions in one line. What is typed is kept nowhere."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from cpdesk.casework.finding import Hits, everything
from cpdesk.casework.pupils import PupilRow
from cpdesk.casework.terms import term
from cpdesk.rules.names import fold
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.fields import SearchField
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import ElidedLabel, column, key_hint, label, row
from cpdesk.ui.kit.model import STYLE, CellStyle
from cpdesk.ui.kit.rows import RowDelegate
from cpdesk.ui.place import Offer, Target
from cpdesk.ui.sitting import Sitting
from cpdesk.words import day_of_week, translate

WAIT_MS: Final = 60
SIZE: Final = (760, 486)
MOST_ACTIONS: Final = 8
_RUN: Final = Qt.ItemDataRole.UserRole


class FinderButton(QPushButton):
    """Looks like a line to search in; a click or F3 opens the finder."""

    def __init__(self, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("finder")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.clicked.connect(lambda: clicked())  # noqa: PLW0108  without Qt's «checked»
        self._text = ElidedLabel("muted")
        line = row(self)
        line.setContentsMargins(theme.px(10), 0, theme.px(8), 0)
        for part in (IconLabel("search", "muted"), self._text, key_hint("F3")):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(part, 1 if part is self._text else 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changes.changed.connect(self._resize)
        self._resize()

    def say(self, text: str) -> None:
        """Set the words."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def _resize(self) -> None:
        self.setFixedHeight(theme.px(30))


@dataclass(frozen=True)
class _Line:
    text: str
    icon: str
    run: Callable[[], object]


class Finder(QDialog):
    """One line to type in, groups of what was found below."""

    def __init__(
        self, window: QWidget, sitting: Sitting, offers: Sequence[Offer], go: Callable[[Target], None]
    ) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._sitting, self._offers, self._go = sitting, offers, go
        self._wanted: list[str] = []
        self._turn = 0
        self.setObjectName("finder")
        self.setWindowTitle(translate("Finder", "Find"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shade = QWidget(window)
        self._shade.setObjectName("shade")
        self._shade.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line, self._list = SearchField(), QListWidget()
        self._line.setPlaceholderText(translate("Finder", "Pupil, record or action"))
        self._line.setAccessibleName(translate("Finder", "What to find"))
        self._list.setAccessibleName(translate("Finder", "Found"))
        self._list.setItemDelegate(RowDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = column(self, gap=0)
        box.setContentsMargins(1, 1, 1, 1)
        head = row()
        head.setContentsMargins(*(4 * (theme.px(10),)))
        head.addWidget(self._line)
        box.addLayout(head)
        box.addWidget(self._list, 1)
        box.addWidget(_foot())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self._line.textChanged.connect(lambda _: self._timer.start())
        self._list.itemClicked.connect(self._open)
        self.finished.connect(lambda _: self._shade.deleteLater())
        self._show(self._turn, Hits())

    def show_over(self) -> None:
        """Show in the upper middle of the window, over its shaded content."""
        window = self.parentWidget()
        if window is None:
            return
        self._shade.setGeometry(window.rect())
        self._shade.show()
        self._shade.raise_()
        width, height = (theme.px(side) for side in SIZE)
        self.resize(min(width, window.width() - 80), min(height, window.height() - theme.px(100)))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + theme.px(44))
        self.open()
        self._line.setFocus()

    def lines(self) -> list[str]:
        """Return what the list says now, heads of groups among it."""
        items = (self._list.item(at) for at in range(self._list.count()))
        return [item.text() for item in items if item is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows, open with Enter, while the line keeps the focus."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self._list.currentItem())
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        """Ask for what the words find; words that begin an action for a pupil are no part of the name then.

        Of several questions the last one counts.
        """
        self._turn += 1
        self._wanted = fold(self._line.value).split()
        verbs = [word for title, _, _ in _for_a_pupil("") for word in fold(title).split()]
        name = [word for word in self._wanted if not any(verb.startswith(word) for verb in verbs)]
        text = " ".join(name) if len(self._wanted) > 1 and name else self._line.value
        self._sitting.ask(self, partial(self._show, self._turn), everything, text)

    def _show(self, turn: int, hits: Hits) -> None:
        if turn != self._turn:
            return
        self._list.clear()
        self._group(translate("Finder", "Actions"), [*self._pupil_actions(hits), *self._actions()][:MOST_ACTIONS])
        self._group(translate("Finder", "Pupils"), self._pupils(hits))
        self._group(translate("Finder", "Records"), self._records(hits))
        self._group(translate("Finder", "Colleagues"), self._colleagues(hits))
        if not self._list.count():
            self._add_head(translate("Finder", "Nothing found: try fewer letters, or a last name"))
        self._list.setCurrentRow(-1)
        self._move(1)

    def _actions(self) -> list[_Line]:
        return [
            _Line(f"{offer.text()}   {offer.key}".rstrip(), offer.icon or "arrow-right", offer.run)
            for offer in self._offers
            if _begins(self._wanted, offer.text())
        ]

    def _pupil_actions(self, hits: Hits) -> Iterable[_Line]:
        """Yield what can be begun for a pupil, where a word of it is typed: a name alone opens the card."""
        asked = {place for verb, _, place in _for_a_pupil("") if any(_begins([word], verb) for word in self._wanted)}
        for pupil in hits.pupils if len(self._wanted) > 1 else ():
            for title, icon, place in _for_a_pupil(pupil.name):
                if place in asked and _begins(self._wanted, title):
                    yield _Line(f"{title}   {pupil.class_name}", icon, self._beginning(place, pupil))

    def _pupils(self, hits: Hits) -> list[_Line]:
        return [
            _Line(
                f"{pupil.name}   {pupil.class_name}   {term(pupil.level)}",
                f"level:{pupil.level.value}",
                self._going("pupils", pupil.id),
            )
            for pupil in hits.pupils
        ]

    def _records(self, hits: Hits) -> list[_Line]:
        sessions = [
            _Line(
                f"{term(kept.kind)} {day_of_week(kept.held_at.date())} · {kept.first_pupil}",
                "notebook-pen",
                self._going("sessions", kept.id),
            )
            for kept in hits.sessions
        ]
        referrals = [
            _Line(f"{kept.agency} · {kept.pupil} · {term(kept.status)}", "send", self._going("referrals", kept.id))
            for kept in hits.referrals
        ]
        return sessions + referrals

    def _colleagues(self, hits: Hits) -> list[_Line]:
        return [
            _Line(
                " · ".join(part for part in (each.name, each.position, each.class_name) if part),
                "user",
                self._going("settings", each.id),
            )
            for each in hits.colleagues
        ]

    def _going(self, place: str, row_id: int) -> Callable[[], None]:
        return partial(self._go, Target(place, row_id))

    def _beginning(self, place: str, pupil: PupilRow) -> Callable[[], None]:
        return partial(self._go, Target(place, begin="new", facts={"pupil_id": pupil.id}))

    def _group(self, title: str, lines: Sequence[_Line]) -> None:
        if not lines:
            return
        self._add_head(f"{title}  {len(lines)}")
        for line in lines:
            item = QListWidgetItem(line.text)
            item.setData(STYLE, CellStyle(icon=line.icon, marked=tuple(self._wanted)))
            item.setData(_RUN, line.run)
            self._list.addItem(item)

    def _add_head(self, text: str) -> None:
        head = QListWidgetItem(text)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setData(STYLE, CellStyle(muted=True))
        self._list.addItem(head)

    def _move(self, by: int) -> None:
        at = self._list.currentRow() + by
        while 0 <= at < self._list.count():
            item: Any = self._list.item(at)
            if item.flags() & Qt.ItemFlag.ItemIsEnabled:
                self._list.setCurrentRow(at)
                self._line.setAccessibleDescription(item.text())
                return
            at += by

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None and (run := item.data(_RUN)) is not None:
            self.accept()
            run()


def _for_a_pupil(name: str) -> list[tuple[str, str, str]]:
    """Return what can be begun for a pupil: its words, icon and place."""
    return [
        (translate("Finder", "Referral: {name}").format(name=name), "send", "referrals"),
        (translate("Finder", "Session: {name}").format(name=name), "notebook-pen", "sessions"),
        (translate("Finder", "Task: {name}").format(name=name), "list-checks", "tasks"),
        (translate("Finder", "Planned session: {name}").format(name=name), "calendar-days", "calendar"),
    ]


def _begins(wanted: Sequence[str], text: str) -> bool:
    """Tell whether each word that is wanted begins a word of the text."""
    words = fold(text).split()
    return all(any(word.startswith(each) for word in words) for each in wanted)


def _foot() -> QWidget:
    foot = QWidget()
    foot.setObjectName("facts")
    foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    line = row(foot, gap=6)
    line.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
    for key, text in (
        ("↑", ""),
        ("↓", translate("Finder", "choose")),
        ("Enter", translate("Finder", "open")),
        ("Esc", translate("Finder", "leave")),
    ):
        line.addWidget(key_hint(key))
        if text:
            said = label("muted")
            said.setText(text)
            line.addWidget(said)
    line.addStretch()
    kept = label("muted")
    kept.setText(translate("Finder", "What is typed is kept nowhere"))
    line.addWidget(kept)
    return foot
