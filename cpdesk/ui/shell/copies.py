"""The copy of the day: made and proved at the first unlock of a day, told in words to Today and the status bar."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cpdesk.casework import opening
from cpdesk.casework.desk import Desk
from cpdesk.storage import backup, reserve
from cpdesk.storage.backup import Backup
from cpdesk.storage.errors import VaultError
from cpdesk.ui.kit import jobs
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting
from cpdesk.words import clock_time, day_of_week, translate

Tell = Callable[[str, str], object]


@dataclass(frozen=True)
class CopyState:
    """How the copies are: the newest one that is to the bit as it was proved, and why there is none of today."""

    newest: Backup | None
    trouble: str = ""


def begin_daily(sitting: Sitting, tell: Tell) -> "DailyCopy":
    """Make today's copy in a job, unless there is one; ``tell`` hears a kind (ok, info, warning, error) and words.

    Keep what is returned: it tells again in another language.
    """
    daily = DailyCopy(sitting, tell)
    daily.begin()
    return daily


class DailyCopy(Translated):
    """Tells how the copies are, and makes the one of the day. Never shown itself."""

    def __init__(self, sitting: Sitting, tell: Tell) -> None:
        super().__init__()
        self._sitting, self._tell = sitting, tell
        self._state: CopyState | None = None
        self._making = False

    def begin(self) -> None:
        """Look at the newest copy; make one where it is not of today, or not whole any more."""
        desk = self._sitting.desk
        jobs.run(lambda: CopyState(newest_whole(desk)), self._looked, lambda _: self.make(), self)

    def make(self) -> None:
        """Make a copy now."""
        if self._making:
            return
        self._making = True
        desk = self._sitting.desk
        self.retranslate()
        jobs.run(lambda: make(desk), self._made, lambda _: self._made(CopyState(None, "?")), self)

    def retranslate(self) -> None:
        """Say how the copies are, in the language in force."""
        if self._state is not None:
            self._tell(*in_words(self._state, self._sitting.today(), making=self._making))

    def _looked(self, state: CopyState) -> None:
        self._state = state
        if state.newest is None or made_on(state.newest) != self._sitting.today():
            self.make()
        else:
            self.retranslate()

    def _made(self, state: CopyState) -> None:
        self._making = False
        self._state = state
        self.retranslate()


def newest_whole(desk: Desk) -> Backup | None:
    """Return the newest copy that is to the bit as it was when it was proved."""
    return next((copy for copy in backup.copies(desk.vault.folder) if backup.intact(copy.path)), None)


def make(desk: Desk) -> CopyState:
    """Make and prove a copy, and drop the oldest; where that fails, say why and what there is instead.

    The space that a full disk has cost is taken again.
    """
    try:
        made = opening.copy(desk)
    except VaultError as error:
        return CopyState(newest_whole(desk), error.code)
    backup.thin_out(desk.vault.folder)
    with contextlib.suppress(VaultError):  # the disk is still nearly full
        reserve.make(desk.vault.folder)
    return CopyState(made)


def made_on(copy: Backup) -> date:
    """Return the day on which a copy was made; the first of all days where the label does not say."""
    try:
        return date.fromisoformat(copy.label.made_at[:10])
    except ValueError:
        return date.min


def in_words(state: CopyState, today: date, *, making: bool = False) -> tuple[str, str]:
    """Return a kind and what is to be said: how the copy is, or what to do about it."""
    opens = "" if state.newest is None else _opens(state.newest, today)
    if making:
        return "info", opens or translate("Copies", "Making the first copy…")
    if not state.trouble:
        return "ok", opens
    why = trouble_in_words(state.trouble)
    return "error", " ".join(part for part in (why, opens) if part)


def trouble_in_words(code: str) -> str:
    """Return why no copy was made, and what to do."""
    texts = {
        "vault.disk_full": translate(
            "Copies", "No copy was made: the disk is full. Free some space, then make it anew."
        ),
        "vault.read_only": translate(
            "Copies", "No copy was made: nothing can be written there. Choose a place that allows it."
        ),
        "vault.gone": translate(
            "Copies", "No copy was made: the disk or stick is not there. Put it in, then try again."
        ),
        "vault.backup_bad": translate(
            "Copies", "The copy did not open and was thrown away. Make it anew; if it fails again, check the disk."
        ),
    }
    return texts.get(code, translate("Copies", "No copy was made. Make one in the settings."))


def _opens(copy: Backup, today: date) -> str:
    day, count = made_on(copy), copy.label.counts.get("pupil", 0)
    if day == today:
        return translate("Copies", "Today's copy opens: %n pupil(s)", "", count)
    if day == today - timedelta(days=1):
        return translate("Copies", "Yesterday's copy opens: %n pupil(s)", "", count)
    return translate("Copies", "The copy of {day} opens: %n pupil(s)", "", count).format(day=day_of_week(day))


def moment(text: str) -> str:
    """Return a moment of a copy's label with its weekday; the text itself where it is none."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{day_of_week(when.date())}, {clock_time(when)}"
