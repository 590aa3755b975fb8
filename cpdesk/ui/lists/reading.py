"""Reading a list while she waits: how it goes, a stop, and why it could not be read."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cpdesk.casework.desk import Desk
from cpdesk.exchange import taking_in
from cpdesk.exchange.taking_in import Plan
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import MessageBar, ProgressLine
from cpdesk.ui.kit.jobs import Job
from cpdesk.ui.kit.layout import column, row
from cpdesk.ui.shell.refusals import sentence
from cpdesk.words import translate


class Reading(QWidget):
    """The bar above the list: progress while a file is read, else what went wrong, else nothing.

    Attributes:
        planned: the file is read; with its plan.
        failed: it could not be read; the bar says why.
        stopped: she has had enough, or another file is begun.

    """

    planned = Signal(object)
    failed = Signal()
    stopped = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None
        self.message, self.progress = MessageBar("error"), ProgressLine(self.stop)
        waiting = QWidget()
        line = row(waiting)
        line.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        line.addWidget(self.progress)
        box = column(self, gap=0)
        box.addWidget(self.message)
        box.addWidget(waiting)

    @property
    def running(self) -> bool:
        """Whether a file is being read."""
        return self._job is not None

    def begin(self, path: Path) -> None:
        """Read a file in a job; of two the last one counts."""
        self.stop()
        self.message.tell("error", "")
        self.progress.begin(translate("Lists", "Reading the list"))
        self._job = Job(lambda steps: taking_in.plan(self._desk, path, lambda: steps.step(0, 1)))
        self._job.done.connect(partial(self._end, self._job))
        self._job.failed.connect(partial(self._end, self._job))
        self._job.start()

    def stop(self) -> None:
        """Read no further; the child process is ended."""
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self.progress.end()
        self.stopped.emit()

    def tell(self, error: Exception) -> None:
        """Say why something could not be done."""
        self.message.tell("error", sentence(error))

    def _end(self, job: Job, answer: Plan | Exception) -> None:
        if not isValid(self) or job is not self._job:
            return
        self._job = None
        self.progress.end()
        if isinstance(answer, Exception):
            self.tell(answer)
            self.failed.emit()
        else:
            self.planned.emit(answer)
