"""What leaves with a referral, ticked part by part, and what stays."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from cpdesk.casework.referrals import KeptBack
from cpdesk.casework.terms import term
from cpdesk.rules.referrals import SheetPart
from cpdesk.ui.kit.bars import SectionHeader
from cpdesk.ui.kit.fields import Field
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.words import translate


class Tick(Field):
    """A field that is on or off; its words stand beside the box."""

    def __init__(self) -> None:
        box = QCheckBox()
        super().__init__(box)
        self.box = box
        self._label.hide()

    def say(self, text: str, hint: str = "") -> None:
        """Set the words beside the box."""
        super().say(text, hint)
        self._label.hide()
        self.box.setText(text)


class AsWritten(QWidget):
    """Words that leave as they stand, kept with the fields; it is never shown.

    Attributes:
        words: as they stand in the texts.

    """

    def __init__(self) -> None:
        super().__init__()
        self.words: tuple[str, ...] = ()

    @property
    def draft(self) -> list[str]:
        """The words, for a draft."""
        return list(self.words)

    @draft.setter
    def draft(self, kept: Sequence[str]) -> None:
        self.words = tuple(kept)

    def choose(self, word: str, leaves: bool) -> None:
        """Let a word leave as it stands, or mask it again."""
        others = tuple(each for each in self.words if each.casefold() != word.casefold())
        self.words = (*others, word) if leaves else others


class Leaves(Translated):
    """The check-list. ``changed``: a part was ticked or not.

    Attributes:
        ticks: the parts that may be left out.

    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ticks = {part: Tick() for part in SheetPart}
        self._usual: Collection[SheetPart] = ()
        self._written: Mapping[str, str] = {}
        self._kept = KeptBack()
        self._leaves, self._stays = SectionHeader("send"), SectionHeader("eye-off")
        self._always = [QCheckBox(), QCheckBox()]
        self._notes = {part: label("muted") for part in SheetPart}
        self._owed = [label("muted"), label("muted")]
        self._never = label("muted", wrap=True)
        self.mask_adults = Tick()
        self.mask_adults.box.toggled.connect(lambda _: self.changed.emit())
        box = column(self, gap=6)
        box.addWidget(self._leaves)
        for always, note in zip(self._always, self._owed, strict=True):
            always.setChecked(True)
            always.setEnabled(False)
            box.addWidget(_beside(always, note))
        for part, tick in self.ticks.items():
            tick.box.toggled.connect(lambda _: self._tell())
            box.addWidget(_beside(tick, self._notes[part]))
        box.addWidget(self._stays)
        box.addWidget(self._never)
        box.addWidget(self.mask_adults)
        self.retranslate()

    def chosen(self) -> tuple[SheetPart, ...]:
        """Return the parts that are ticked."""
        return tuple(part for part, tick in self.ticks.items() if tick.box.isChecked())

    def tick(self, parts: Collection[SheetPart]) -> None:
        """Tick these parts."""
        for part, tick in self.ticks.items():
            tick.box.setChecked(part in parts)

    def know(self, usual: Collection[SheetPart], written: Mapping[str, str]) -> None:
        """Take what is usual for the organisation and what stands in the texts."""
        self._usual, self._written = usual, written
        self._say_notes()

    def tell_kept(self, kept: KeptBack) -> None:
        """Tell what stays here, and how much of it there is."""
        self._kept = kept
        told = [
            (translate("Referrals", "notes of sessions"), kept.notes),
            (translate("Referrals", "working notes"), 0),
            (translate("Referrals", "level of support"), 0),
            (translate("Referrals", "official statuses"), kept.statuses),
            (translate("Referrals", "working reasons"), kept.reasons),
            (translate("Referrals", "other children's names"), 0),
        ]
        said = ", ".join(f"{what} ({count})" if count else what for what, count in told)
        self._never.setText(said[:1].upper() + said[1:])

    def retranslate(self) -> None:
        """Say the words of the list."""
        for box, text in zip(
            self._always,
            (
                translate("Referrals", "Full name, birth date, class"),
                translate("Referrals", "Reason and what is asked"),
            ),
            strict=True,
        ):
            box.setText(text)
            box.setAccessibleName(text)
        for note in self._owed:
            note.setText(translate("Referrals", "always"))
        for part, tick in self.ticks.items():
            said = term(part)
            tick.say(said[:1].upper() + said[1:])
        self._stays.say(translate("Referrals", "What stays here"))
        self.mask_adults.say(translate("Referrals", "Mask names of colleagues too"))
        self.tell_kept(self._kept)
        self._say_notes()

    def _tell(self) -> None:
        self._say_notes()
        self.changed.emit()

    def _say_notes(self) -> None:
        leaving = len(self.chosen()) + len(self._always)
        whole = len(self.ticks) + len(self._always)
        count = translate("Referrals", "{leaving} of {whole}", "parts that leave")
        self._leaves.say(translate("Referrals", "What leaves"), count.format(leaving=leaving, whole=whole))
        for part, note in self._notes.items():
            note.setText(self._note(part))

    def _note(self, part: SheetPart) -> str:
        if part in self._written and not self._written[part] and self.ticks[part].box.isChecked():
            return translate("Referrals", "nothing is written")
        return translate("Referrals", "usual here") if part in self._usual else translate("Referrals", "if needed")


def _beside(box: QWidget, note: QWidget) -> QWidget:
    made = QWidget()
    line = row(made)
    line.addWidget(box, 1)
    line.addWidget(note)
    return made
