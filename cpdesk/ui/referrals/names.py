"""The names of the base found in a referral's texts: what stands instead of each, and her choice to leave one."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from cpdesk.forms.masking import Found
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import label, row
from cpdesk.words import translate

MOST = 12


class NamesFound:
    """A line a name, with a button to leave it as written or to mask it again; ``choose`` gets the word and which."""

    def __init__(self, found: Sequence[Found], choose: Callable[[str, bool], object] | None) -> None:
        self._found, self._choose = found, choose
        self.buttons: dict[str, QPushButton] = {}

    def lay_out(self, box: QVBoxLayout) -> None:
        """Add the lines to a column."""
        told = _distinct(self._found)
        for each in told[:MOST]:
            line, words = row(), label("", wrap=True)
            words.setText(_said(each))
            warns = each.left or each.doubtful
            line.addWidget(IconLabel("circle-alert" if warns else "eye-off", "warning" if warns else "muted"))
            line.addWidget(words, 1)
            box.addLayout(line)
            if self._choose is not None and each.replacement:
                button = Button(partial(self._choose, each.written, not each.left), kind="quiet")
                button.say(_choice(each))
                button.setAccessibleDescription(each.written)
                self.buttons[each.written.casefold()] = button
                box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if len(told) > MOST:
            more = label("muted", wrap=True)
            more.setText(translate("Referrals", "and %n more name(s), as on the sheet", "", len(told) - MOST))
            box.addWidget(more)

    def focused(self) -> str:
        """Return the word whose button has the focus."""
        return next((word for word, button in self.buttons.items() if button.hasFocus()), "")

    def focus(self, word: str) -> None:
        """Give the focus to the button of a word."""
        if word in self.buttons:
            self.buttons[word].setFocus()


def masked(found: Iterable[Found]) -> int:
    """Return how many names stand masked on the sheet."""
    return sum(not each.left for each in found)


def _distinct(found: Sequence[Found]) -> list[Found]:
    """Return each way of writing a name once; the doubtful ones first."""
    first: dict[str, Found] = {}
    for each in found:
        first.setdefault(each.written.casefold(), each)
    return sorted(first.values(), key=lambda each: not each.doubtful)


def _choice(found: Found) -> str:
    return translate("Referrals", "Mask again") if found.left else translate("Referrals", "Leave as written")


def _said(found: Found) -> str:
    if not found.replacement:
        told = translate("Referrals", "{word}: the pupil's own name, though another pupil has it too; it stays")
        return told.format(word=found.written)
    if found.left:
        return translate("Referrals", "{word} leaves as it is written").format(word=found.written)
    told = translate("Referrals", "{word} → {instead}").format(word=found.written, instead=found.replacement)
    return f"{told} · {translate('Referrals', 'perhaps no name')}" if found.doubtful else told
