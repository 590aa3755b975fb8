"""Reading lists while she waits: how it goes, a stop, and why one could not be read."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk, Done
from cpdesk.exchange import taking_in
from cpdesk.exchange.layouts import Layout
from cpdesk.exchange.plans import Decision, Key, Plan
from cpdesk.exchange.taking_in import Opened
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import MessageBar, ProgressLine
from cpdesk.ui.kit.jobs import Job, Steps
from cpdesk.ui.kit.layout import column, row
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import translate

Compared = tuple[Opened, Plan | Refused]


class Reading(QWidget):
    """The bar above the list: progress while files are read or compared, else what went wrong, else nothing.

    Attributes:
        compared: files are read and compared; with them their plan, or why there is none.
        failed: none could be read; the bar says why.
        stopped: she has had enough, or other files are begun.
        given_up: she has had enough: what was read is compared with nothing.

    """

    compared = Signal(object, object)
    failed = Signal()
    stopped = Signal()
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self.message, self.progress = MessageBar("error"), ProgressLine(self._cancel)
        self._enough: Event | None = None
        waiting = QWidget()
        line = row(waiting)
        line.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        line.addWidget(self.progress)
        box = column(self, gap=0)
        box.addWidget(self.message)
        box.addWidget(waiting)

    @property
    def running(self) -> bool:
        """Whether a list is being read or compared."""
        return self._job is not None

    def begin(
        self,
        paths: Sequence[Path],
        class_: str = "",
        layouts: Sequence[Layout] = (),
        decisions: Mapping[Key, Decision] | None = None,
    ) -> None:
        """Read files in a job, as they were read and decided about before; of several the last ones count."""

        def work(steps: Steps) -> Compared:
            opened = taking_in.open_files(self._desk, paths, lambda: steps.step(0, 1))
            if len(layouts) == len(opened.parts):
                opened = opened.laid_out(layouts)
            return self._compared(steps, opened, class_, decisions or {})

        self._start(work, translate("Lists", "Reading the list"))

    def compare(self, opened: Opened, class_: str, decisions: Mapping[Key, Decision]) -> None:
        """Compare files that were read with the pupils, in a job."""
        about = translate("Lists", "Comparing the list with the pupils")
        self._start(lambda steps: self._compared(steps, opened, class_, decisions), about)

    def stop(self) -> None:
        """Go no further; the child process is ended."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self.progress.end()
        self.stopped.emit()

    def take_in(self, plan: Plan) -> Callable[[], Done]:
        """Begin to tell of taking a list in; return the work of it, which is refused where she has had enough."""
        enough = self._enough = Event()
        self.message.tell("error", "")
        self.progress.begin(translate("Lists", "The list is being taken in"))

        def tick() -> None:
            if enough.is_set():
                raise Refused("list.stopped")

        return lambda: taking_in.take_in(self._desk, plan, tick)

    def end_taking(self) -> None:
        """Tell no more of taking a list in."""
        self._enough = None
        self.progress.end()

    def _cancel(self) -> None:
        if self._enough is not None:
            self._enough.set()
        else:
            self.stop()
            self.given_up.emit()

    def tell(self, error: Exception) -> None:
        """Say why something could not be done."""
        self.message.tell("error", sentence(error))

    def _start(self, work: Callable[[Steps], Compared], about: str) -> None:
        self.stop()
        self.message.tell("error", "")
        self.progress.begin(about)
        self._job = Job(work)
        self._job.done.connect(partial(self._end, self._job))
        self._job.failed.connect(partial(self._end, self._job))
        self._job.start()

    def _compared(self, steps: Steps, opened: Opened, class_: str, decisions: Mapping[Key, Decision]) -> Compared:
        try:
            plan = taking_in.plan(self._desk, opened, class_, lambda: steps.step(0, 1))
        except Refused as refused:
            return opened, refused
        return opened, plan.deciding(decisions)

    def _end(self, job: Job, answer: Compared | Exception) -> None:
        if not isValid(self) or job is not self._job:
            return
        self._job = None
        self.progress.end()
        if isinstance(answer, Exception):
            self.tell(answer)
            self.failed.emit()
        else:
            self._tell_refused(answer[0])
            self.compared.emit(*answer)

    def _tell_refused(self, opened: Opened) -> None:
        """Name the files that could not be read beside those that could."""
        told = [
            translate("Lists", "{file} is not among them: {why}").format(file=name, why=sentence(refused))
            for name, refused in opened.refused
        ]
        self.message.tell("warning", " ".join(told))
