"""The words of printed forms: each text by language, an editor for it, and beside it the very sheet about nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cpdesk.casework import wordings
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.forms import samples
from cpdesk.forms.wording import trying
from cpdesk.rules import wordings as rules
from cpdesk.ui.kit import jobs, theme
from cpdesk.ui.kit.bars import MessageBar
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import confirm
from cpdesk.ui.kit.fields import Choice, Field, TextArea
from cpdesk.ui.kit.folding import Fold
from cpdesk.ui.kit.layout import FlowLayout, column, label, row
from cpdesk.ui.kit.model import CellStyle, Column, PagedModel
from cpdesk.ui.kit.pages import PageView
from cpdesk.ui.kit.rows import ListView
from cpdesk.ui.settings.section import Section
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.sitting import Sitting
from cpdesk.words import NATIVE_NAMES, Language, language, translate

AFTER_MS: Final = 300
LIST_HEIGHT: Final = 98
ABOUT_FROM: Final = 650
PAGE_HEIGHT: Final = 220
BOTH_FROM: Final = 760
LEFT: Final = 400


@dataclass(frozen=True)
class TextRow:
    """A text of a form as it is now; ``changed``: it is hers."""

    key: str
    text: str
    own: str
    changed: bool


class TextList(ListView):
    """The texts: a few rows are enough, the rest scrolls."""

    def sizeHint(self) -> QSize:
        """Return the room for a few rows."""
        return QSize(super().sizeHint().width(), theme.px(LIST_HEIGHT))


class FormsSection(Section):
    """The words of forms.

    Attributes:
        page: the sheet with the words as they stand in the editor.

    """

    wide = True

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._rows: list[TextRow] = []
        self._turn, self._shows_page = 0, False
        self.form, self.language, self.text = Choice(), Choice(), TextArea(3)
        self._form_field, self._language_field, self.field = Field(self.form), Field(self.language), Field(self.text)
        self._model: PagedModel[TextRow] = PagedModel(self._columns(), self._fetch, self)
        self.view = TextList(self._model, lambda _: self.text.setFocus())
        self.view.size_columns([0, 110], Fold(what=0, state=1, who=(), due=1))
        self.view.setHeaderHidden(True)
        self._about, self.unverified = label("muted", wrap=True), MessageBar("info", self)
        self.keep, self.reset = Button(self.keep_text, key="Ctrl+Return", icon_name="check"), Button(self.reset_text)
        self.reset_all, self._over = Button(self._ask_reset), Button(self._turn_over, icon_name="file-text")
        self.page = PageView()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._draw)
        self._lay_out()
        for choice in (self.form, self.language):
            choice.currentIndexChanged.connect(lambda _: self.look() if self.isVisible() else None)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._take())
        self.text.textChanged.connect(self._touched)
        theme.changes.changed.connect(self._fit)
        self.retranslate()
        self.language.value = language()

    def title(self) -> str:
        """Return its name."""
        return translate("Settings", "Forms")

    def look(self) -> None:
        """Ask for the texts of the chosen form in the chosen language."""
        form, spoken = self.form.value, self.language.value
        self.sitting.ask(self, lambda rows: self._show(form, spoken, rows), _texts, form, spoken)

    def keep_text(self) -> None:
        """Keep what stands in the editor for the chosen text."""
        chosen = self._chosen()
        if chosen is not None:
            said = translate("Settings", "The form says it in your words")
            about = {"form": self.form.value, "key": chosen.key, "language": self.language.value}
            self.sitting.do(
                self, wordings.change, lambda _: self.look(), self._refuse, said, text=self.text.value, **about
            )

    def reset_text(self) -> None:
        """Go back to the program's own words for the chosen text."""
        chosen = self._chosen()
        if chosen is not None:
            self._reset(chosen.key, self.language.value)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self._form_field.say(translate("Settings", "Form"))
        self._language_field.say(translate("Settings", "Language of the sheet"))
        named = form_names()
        self.form.offer([(form, named.get(form, form)) for form in samples.FORMS])
        self.language.offer([(each, NATIVE_NAMES[each]) for each in ("kk", "ru", "en")])
        self.view.setAccessibleName(translate("Settings", "Texts of the form"))
        self._about.setText(
            translate(
                "Settings",
                "Choose a text and say it otherwise. The sheet beside shows it at once, about nobody; "
                "what was printed or sent before stays as it was.",
            )
        )
        self.unverified.tell("info", _unverified() if self.unverified.accessibleName() else "")
        self.keep.say(translate("Settings", "Keep this wording"))
        self.reset.say(translate("Settings", "Back to the program's words"))
        self.reset_all.say(translate("Settings", "Reset the whole form…"))
        self._say_field()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one of the two where both have no room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._left = QWidget()
        box = column(self._left, gap=8)
        chosen = row(gap=10)
        chosen.addWidget(self._form_field, 3)
        chosen.addWidget(self._language_field, 2)
        box.addLayout(chosen)
        for part in (self._about, self.unverified):
            box.addWidget(part)
        box.addWidget(self.view, 1)
        box.addWidget(self.field)
        held = QWidget()
        flow = FlowLayout(held, gap=8)
        for button in (self.keep, self.reset, self.reset_all):
            flow.addWidget(button)
        box.addWidget(held)
        self.page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # else a whole page in sight
        line = row(gap=12)
        line.addWidget(self._left)
        line.addWidget(self.page, 1)
        self.box.addLayout(line, 1)
        over = row()
        over.addWidget(self._over)
        over.addStretch()
        self.box.addLayout(over)

    def _fit(self) -> None:
        both = self.width() >= theme.px(BOTH_FROM)
        self._left.setVisible(both or not self._shows_page)
        self.page.setVisible(both or self._shows_page)
        self._about.setVisible(self.window().height() >= theme.px(ABOUT_FROM))
        self.view.setMinimumHeight(theme.px(LIST_HEIGHT))
        if both:
            self._left.setFixedWidth(theme.px(LEFT))
        else:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(self.width() or theme.px(LEFT))
        self._over.setVisible(not both)
        self.page.setMinimumHeight(0 if both else theme.px(PAGE_HEIGHT))
        self._over.say(translate("Settings", "Its words") if self._shows_page else translate("Settings", "Sheet"))

    def _turn_over(self) -> None:
        self._shows_page = not self._shows_page
        self._fit()

    def _columns(self) -> list[Column[TextRow]]:
        return [
            Column(lambda: translate("Settings", "Text"), lambda each: " ".join(each.text.split())),
            Column(
                lambda: translate("Settings", "State", "of a text"),
                lambda each: translate("Settings", "changed", "a text of a form") if each.changed else "",
                lambda each: CellStyle(badge="signed") if each.changed else CellStyle(),
            ),
        ]

    def _fetch(self, ids: Sequence[int]) -> Sequence[TextRow]:
        return [self._rows[number] for number in ids]

    def _chosen(self) -> TextRow | None:
        at = self.view.chosen()
        return None if at is None or at >= len(self._rows) else self._rows[at]

    def _show(self, form: str, spoken: str, rows: list[TextRow]) -> None:
        if (form, spoken) != (self.form.value, self.language.value):
            return
        before = self._chosen()
        self._rows = rows
        self._model.show(range(len(rows)))
        keys = [each.key for each in rows]
        self.view.choose(keys.index(before.key) if before is not None and before.key in keys else 0)
        self.unverified.tell("info", "" if wordings.pack(form).content.get("verified") else _unverified())
        self.reset_all.setEnabled(any(each.changed for each in rows))
        self._take()

    def _take(self) -> None:
        chosen = self._chosen()
        self.text.value = "" if chosen is None else chosen.text
        self.field.show_error("")
        self._say_field()
        self._draw()

    def _say_field(self) -> None:
        chosen, hint = self._chosen(), ""
        if chosen is not None:
            known = rules.allowed(wordings.pack(self.form.value), chosen.key)
            if known:
                told = " ".join(f"{{{name}}}" for name in sorted(known))
                hint = translate("Settings", "The form fills in: {known}").format(known=told)
        self.field.say(translate("Settings", "Its words"), hint)
        self._tell_buttons()

    def _tell_buttons(self) -> None:
        chosen = self._chosen()
        self.keep.setEnabled(chosen is not None and self.text.value != chosen.text)
        self.reset.setEnabled(chosen is not None and chosen.changed)

    def _touched(self) -> None:
        self._tell_buttons()
        self._timer.start()

    def _draw(self) -> None:
        """Draw the sheet with the words as they stand in the editor; a template with a slip is said, not drawn."""
        self._timer.stop()
        chosen, form, spoken = self._chosen(), self.form.value, self.language.value
        if chosen is None:
            return
        text = self.text.value
        slip = rules.slip(text, known := rules.allowed(wordings.pack(form), chosen.key))
        if slip is not None:
            told = " ".join(f"{{{name}}}" for name in sorted(known)) or "—"
            self._refuse(Refused(slip.code, field="text", line=slip.line, what=slip.what, known=told))
            return
        self.field.show_error("")
        self.field.show_warning(_ending_warning() if spoken == "kk" and rules.has_ending(text) else "")
        self._turn += 1
        turn, desk, tried = self._turn, self.sitting.desk, {(chosen.key, spoken): text} if text else {}
        jobs.run(
            lambda: _sample(desk, form, spoken, tried),
            lambda pdf: self._show_page(turn, pdf),
            self.sitting.troubled.emit,
            self,
        )

    def _show_page(self, turn: int, pdf: bytes) -> None:
        if turn == self._turn:
            self.page.show_pdf(pdf, translate("Settings", "The sheet with these words, about nobody"))

    def _refuse(self, refused: Refused) -> None:
        self.field.show_error(sentence(refused))

    def _ask_reset(self) -> None:
        confirm(
            self,
            translate("Settings", "Go back to the program's words in «{form}»?").format(form=self.form.currentText()),
            translate("Settings", "All your words in this form, in every language, are put aside. It can be undone."),
            translate("Settings", "Go back"),
            lambda: self._reset(),  # noqa: PLW0108  without what the dialog tells
        )

    def _reset(self, key: str = "", spoken: str = "") -> None:
        said, form = translate("Settings", "The form says it in the program's words"), self.form.value
        self.sitting.do(self, wordings.reset, lambda _: self.look(), said=said, form=form, key=key, language=spoken)


def form_names() -> dict[str, str]:
    """Return what the forms are called."""
    return {
        "referral": translate("Settings", "Referral"),
        "consent": translate("Settings", "Consent forms"),
        "invitation": translate("Settings", "Invitation of a parent"),
        "characteristic": translate("Settings", "Characteristic"),
        "note": translate("Settings", "Note of a session"),
        "journal": translate("Settings", "Journal of sessions"),
        "list": translate("Settings", "List of pupils"),
        "recovery": translate("Settings", "Recovery key"),
    }


def _ending_warning() -> str:
    return translate(
        "Settings", "An ending after a brace fits only some of the words that come there: put the ending elsewhere."
    )


def _unverified() -> str:
    return translate(
        "Settings",
        "No approved template of this form was found: its words are the program's own, and the sheet says so.",
    )


def _texts(session: object, form: str, spoken: Language) -> list[TextRow]:
    changed: Mapping[tuple[str, str], str] = wordings.changed(session, form)  # type: ignore[arg-type]
    rows = []
    for key, texts in rules.texts(wordings.pack(form)).items():
        hers = changed.get((key, spoken))
        rows.append(TextRow(key, texts[spoken] if hers is None else hers, texts[spoken], hers is not None))
    return rows


def _sample(desk: Desk, form: str, spoken: Language, tried: Mapping[tuple[str, str], str]) -> bytes:
    with trying(form, tried):
        return samples.sample(desk, form, spoken)
