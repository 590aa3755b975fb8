"""The private working note on its own paper, who sees it, and what is still lacking before the note can be signed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.fields import Field, TextArea
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import column, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.words import translate


class PrivatePane(Translated):
    """The right pane of a note. ``sign`` is the button that signs it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("private")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = TextArea(6)
        self.field = Field(self.text)
        self.sign = Button(icon_name="badge-check", key="Ctrl+Return", listens=False)
        self._title, self._before, self._after = label("strong"), label("strong"), label("muted", wrap=True)
        self._sentences = [_Line("check", "ok"), _Line("x", "error"), _Line("x", "error")]
        self._people, self._consent, self._note = _Line(), _Line(), _Line()
        self._ready: tuple[bool, bool, tuple[str, ...]] = (False, False, ())
        self._consents = (0, 0)
        self._signing = QWidget()
        self._lay_out()
        self.retranslate()

    def freeze(self, frozen: bool) -> None:
        """Let nothing be changed any more; there is nothing to sign."""
        self.text.setReadOnly(frozen)
        self._signing.setVisible(not frozen)

    def tell_ready(self, *, people: bool, text: bool, empty: Sequence[str]) -> None:
        """Say what is there and what is lacking for the signature; ``empty`` headings are named."""
        self._ready = (people, text, tuple(empty))
        self._people.tell_state(done=people)
        if empty:
            self._note.say(translate("Sessions", "Still to be filled in: {headings}").format(headings=", ".join(empty)))
        else:
            self._note.say(translate("Sessions", "The note itself"))
        self._note.tell_state(done=text and not empty)

    def tell_consent(self, given: int, of: int) -> None:
        """Say for how many of the pupils consent stands; nothing where none is asked for."""
        self._consents = (given, of)
        words = translate("Sessions", "Consent: {given} of {all}").format(given=given, all=of)
        self._consent.say(words)
        self._consent.setVisible(of > 0)
        self._consent.tell_state(done=given == of)

    def retranslate(self) -> None:
        """Say the words of the pane."""
        self._title.setText(translate("Sessions", "Private working note"))
        told = (
            translate("Sessions", "shown to its author; whoever has a password of this database can open it"),
            translate("Sessions", "never printed, never in a referral"),
            translate("Sessions", "never counted, never in a report"),
        )
        for line, words in zip(self._sentences, told, strict=True):
            line.say(words)
        self.field.say("", "")
        self.text.setAccessibleName(translate("Sessions", "Private working note"))
        self._before.setText(translate("Sessions", "Before signing"))
        self._people.say(translate("Sessions", "Who took part, and when"))
        people, text, empty = self._ready
        self.tell_ready(people=people, text=text, empty=empty)
        self.tell_consent(*self._consents)
        self.sign.say(translate("Sessions", "Sign"))
        self._after.setText(
            translate("Sessions", "After signing the text does not change. What comes later goes into an addendum.")
        )

    def _lay_out(self) -> None:
        upper = column(margin=16, gap=6)
        head = row(gap=6)
        head.addWidget(IconLabel("lock", "text"))
        head.addWidget(self._title, 1)
        upper.addLayout(head)
        for line in self._sentences:
            upper.addWidget(line)
        upper.addSpacing(theme.px(4))
        upper.addWidget(self.field, 1)
        self._signing.setObjectName("signing")
        self._signing.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lower = column(self._signing, margin=16, gap=6)
        for part in (self._before, self._people, self._consent, self._note, self.sign, self._after):
            lower.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(upper, 1)
        whole.addWidget(self._signing)


class _Line(QWidget):
    """An icon and a sentence."""

    def __init__(self, icon_name: str = "circle-check", colour: str = "ok") -> None:
        super().__init__()
        self._icon, self._words = IconLabel(icon_name, colour), label("", wrap=True)
        line = row(self, gap=8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        """Set the sentence."""
        self._words.setText(words)

    def tell_state(self, *, done: bool) -> None:
        """Show whether it is there; the screen reader hears it too."""
        self._icon.tell("circle-check" if done else "circle-alert", "ok" if done else "warning")
        state = translate("Sessions", "there") if done else translate("Sessions", "lacking")
        self.setAccessibleName(f"{self._words.text()}: {state}")
