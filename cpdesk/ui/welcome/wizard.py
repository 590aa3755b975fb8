"""A new base, step by step. Nothing stands at its place before the last step; leaving at any leaves nothing."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid

from cpdesk import words
from cpdesk.casework.clock import Clock
from cpdesk.casework.desk import Desk
from cpdesk.casework.founding import Founding
from cpdesk.casework.opening import law_in_force, open_desk
from cpdesk.storage import keys
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.bars import MessageBar, ProgressLine
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.dialogs import confirm
from cpdesk.ui.kit.layout import column, label, row, rule
from cpdesk.ui.kit.scrolling import Foot
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.ui.shell.refusals import sentence
from cpdesk.ui.welcome.pages import DeskPage, KeyPage, LanguagePage, Page, PasswordPage, SchoolPage, TypedPage
from cpdesk.words import translate

Made = tuple[Founding, Desk]


class NewBase(Translated):
    """The steps of a new base. ``cost`` says how dear a try of the password is to be; it is asked in a job.

    Attributes:
        opened: the desk of the new base.
        left: she has left; nothing is left behind.

    """

    opened = Signal(object)
    left = Signal()

    def __init__(
        self, preferences: Preferences, place: Path, clock: Clock, cost: Callable[[], keys.Cost] = keys.calibrate
    ) -> None:
        super().__init__()
        self._clock, self._cost, self._law = clock, cost, law_in_force()
        self._made: Made | None = None
        self._job: jobs.Job | None = None
        self.language, self.password, self.school = LanguagePage(preferences), PasswordPage(), SchoolPage()
        self.desk = DeskPage(self._law, clock.now().wall.date(), place)
        self.key, self.typed = KeyPage(), TypedPage()
        self.pages: list[Page] = [self.language, self.password, self.school, self.desk, self.key, self.typed]
        self._count, self._title, self._why = label("muted"), label("title", wrap=True), label("muted", wrap=True)
        self._at = 0
        self.foot = Foot(self)
        self.trouble = MessageBar("error", self.foot)
        self.progress = ProgressLine(self._stop)
        self.back, self.next = Button(self.go_back, key="Alt+Left"), Button(self.go_on, kind="main", key="Enter")
        self.leave = Button(self.ask_to_leave, kind="quiet")
        self._build()
        self.retranslate()

    @property
    def page(self) -> Page:
        """The step that is shown."""
        return self.pages[self._at]

    def begin(self) -> None:
        """Show the first step."""
        self._show(self.language)

    def go_on(self) -> None:
        """Go to the next step, if this one is ready."""
        page = self.page
        self.trouble.tell("error", "")
        if self._job is not None or not page.is_ready():
            return
        if page is self.school:
            self.desk.name_by(self.school.values()["code"])
        if page is self.desk:
            self._make()
        elif page is self.typed:
            self._finish()
        else:
            self._show(self.pages[self._at + 1])

    def go_back(self) -> None:
        """Go to the step before; from the key on, what was made is given up, and another key is made later."""
        if self._job is not None or not self._at:
            return
        if self.page is self.key:
            self._give_up()
        self._show(self.pages[self._at - 1])

    def ask_to_leave(self) -> None:
        """Leave, after a question where something was typed."""
        if not self.password.password.value:
            self.go_away()
            return
        confirm(
            self,
            translate("Welcome", "Leave without a new base?"),
            translate("Welcome", "Nothing has been made yet, and nothing will be left behind."),
            translate("Welcome", "Leave without it"),
            self.go_away,
        )

    def go_away(self) -> None:
        """Leave; what was being made goes."""
        self._stop()
        self._give_up()
        self.password.forget()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Esc, go on at Enter, unless another button has the focus."""
        focused = self.window().focusWidget()
        elsewhere = isinstance(focused, Button) and focused is not self.next
        if event.key() == Qt.Key.Key_Escape:
            self.ask_to_leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not elsewhere:
            self.go_on()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say the words in the language in force."""
        self.back.say(translate("Welcome", "Back"))
        self.leave.say(translate("Welcome", "Leave", "leave the steps of a new base"))
        self._tell()

    def _build(self) -> None:
        buttons = row()
        for button in (self.next, self.back):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        box = column(self, gap=12)
        for part in (self._count, self._title, self._why, *self.pages):
            box.addWidget(part)
        box.addStretch()
        foot = column(self.foot, gap=12)
        for part in (self.trouble, self.progress, rule()):
            foot.addWidget(part)
        foot.addLayout(buttons)

    def _show(self, page: Page) -> None:
        self._at = self.pages.index(page)
        self._tell()
        page.focus_first()

    def _tell(self) -> None:
        for page in self.pages:
            page.setVisible(page is self.page)
        told = translate("Welcome", "New base: step {at} of {of}")
        self._count.setText(told.format(at=self._at + 1, of=len(self.pages)))
        self._title.setText(self.page.title())
        self._why.setText(self.page.why())
        self._why.setVisible(bool(self.page.why()))
        self.next.say(self.page.verb())
        self.back.setEnabled(self._at > 0)

    def _make(self) -> None:
        school, person = self.school.values(), self.desk.person.value
        if self.password.is_a_name([person, *(str(school[name]) for name in ("name_ru", "name_kk", "code"))]):
            self._show(self.password)
            self.password.is_ready()
            return
        told = {"person": person, "position": self.desk.position.value, "language": words.language()}
        told |= school | {"calendar": self.desk.calendar.value}
        place, password, cost = self.desk.folder, self.password.password.value, self._cost
        making = _Making(lambda: Founding.begin(place, password, self._clock, self._law, cost()), told)
        job = jobs.Job(making.work)
        job.ended.connect(partial(_Making.take_back, making))
        self._run(job, translate("Welcome", "Making the keys and the base…"), lambda _: self._show_key(making))

    def _show_key(self, making: "_Making") -> None:
        self._made = making.hand_over()
        if self._made is not None:
            founding, desk = self._made
            self.key.key.show_key(desk, founding.recovery, self.school.values()["name_ru"])
            self.typed.typed.expect(founding.recovery)
            self._show(self.key)

    def _finish(self) -> None:
        made, clock = self._made, self._clock
        if made is not None:
            founding, desk = made
            job = jobs.Job(lambda _: open_desk(founding.folder, founding.stand(desk), clock))
            self._run(job, translate("Welcome", "Opening the base…"), self._open)

    def _open(self, desk: Desk) -> None:
        self._made = None
        self.key.key.forget()
        self.typed.typed.line.clear()
        self.opened.emit(desk)

    def _run(self, job: jobs.Job, text: str, then: Callable[[Any], None]) -> None:
        self._job = job
        job.progress.connect(lambda at, of: self.progress.step(at, of) if isValid(self) else None)
        job.failed.connect(lambda error: self.trouble.tell("error", sentence(error)) if isValid(self) else None)
        job.done.connect(lambda answer: then(answer) if isValid(self) else None)
        job.ended.connect(lambda: self._end() if isValid(self) else None)
        self.next.setEnabled(False)
        self.progress.begin(text)
        job.start()

    def _end(self) -> None:
        self._job = None
        self.progress.end()
        self.next.setEnabled(True)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _give_up(self) -> None:
        """Give up what was made; its folder goes."""
        made, self._made = self._made, None
        self.key.key.forget()
        if made is not None:
            _give_up(made)


class _Making:
    """Makes keys and vault beside its place. What nobody has taken over at the end it takes back."""

    def __init__(self, begin: Callable[[], Founding], told: dict[str, Any]) -> None:
        self._begin = begin
        self._told = told
        self._made: Made | None = None

    def work(self, steps: jobs.Steps) -> None:
        """Make it, in a job."""
        founding = self._begin()
        try:
            steps.step(1, 2)
            desk = founding.furnish(**self._told)
        except BaseException:
            founding.abandon()
            raise
        self._made = founding, desk

    def hand_over(self) -> Made | None:
        """Return what was made; it is the caller's now."""
        made, self._made = self._made, None
        return made

    def take_back(self) -> None:
        """Take back what nobody has taken over."""
        if self._made is not None:
            _give_up(self._made)


def _give_up(made: Made) -> None:
    founding, desk = made
    desk.vault.close()
    founding.abandon()
