"""The desk: the two verbs through which everything touches the vault. ``do`` changes records, ``ask`` reads them."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, NoResultFound
from sqlalchemy.orm import Session

from cpdesk.casework.acts import Act, Refused, Work, act_of
from cpdesk.casework.clock import Clock, Moment
from cpdesk.records import METADATA
from cpdesk.rules.law import Law
from cpdesk.rules.names import fold
from cpdesk.storage import drafts, journal, search
from cpdesk.storage.errors import VaultError
from cpdesk.storage.vault import Schema, Vault

P = ParamSpec("P")
Answer = TypeVar("Answer")

SCHEMA = Schema(METADATA, fold)


@dataclass(frozen=True)
class Done:
    """What an act came to: its number in the journal, the record it is about, the rows touched by table."""

    seq: int
    id: int | None
    changed: dict[str, tuple[int, ...]]


@dataclass(frozen=True)
class Desk:
    """The open vault and who sits at it.

    Attributes:
        vault: where the records are.
        user: the person whose password opened it.
        clock: where ``now`` comes from.
        law: the calendar and the procedures in force.
        school: the row of the school, 1.
        language: of the window or terminal; documents have their own.

    """

    vault: Vault
    user: int
    clock: Clock
    law: Law
    school: int
    language: str

    def do(self, act: Callable[..., int | None], draft: str | None = None, **parameters: Any) -> Done:
        """Run an act: records, journal entry, search rows and the discarded draft are committed together, or nothing.

        Raises Refused by a rule, VaultError by the disk.
        """
        return self.do_all([(act, parameters)], draft=draft)[0]

    def do_all(
        self, acts: Iterable[tuple[Callable[..., int | None], dict[str, Any]]], draft: str | None = None
    ) -> list[Done]:
        """Run many acts, an entry each, in one commit: an import, the practice school."""
        work = list(acts)
        if not work:
            return []
        return self._with_reserve(lambda: self._commit(work, draft))

    def ask(
        self, question: Callable[Concatenate[Session, P], Answer], *arguments: P.args, **parameters: P.kwargs
    ) -> Answer:
        """Answer a question in a reading transaction of its own; nothing is held between questions."""
        with self.vault.reading() as connection, Session(connection) as session:
            return question(session, *arguments, **parameters)

    def keep_draft(self, key: str, body: drafts.Body) -> None:
        """Keep what stands in an editor; no journal, no undo."""
        self._with_reserve(lambda: self._save_draft(key, body))

    def discard_draft(self, key: str) -> None:
        """Forget what stood in an editor."""
        with self.vault.writing() as connection:
            drafts.discard(connection, key)

    def draft(self, key: str) -> drafts.Body | None:
        """Return what stood in an editor, None when nothing was kept."""
        with self.vault.reading() as connection:
            return drafts.load(connection, key)

    def _with_reserve(self, write: Callable[[], Answer]) -> Answer:
        """Write; on a full disk once more, in the space of the reserve. The act that did not fit has not happened."""
        try:
            return write()
        except VaultError as error:
            if error.code != "vault.disk_full" or not self.vault.give_up_reserve():
                raise
        return write()

    def _save_draft(self, key: str, body: drafts.Body) -> None:
        with self.vault.writing() as connection:
            drafts.save(connection, key, body, self.clock.now().utc)

    def _commit(self, acts: list[tuple[Callable[..., int | None], dict[str, Any]]], draft: str | None) -> list[Done]:
        with self.vault.writing() as connection:
            done = [self._run(connection, act_of(function), parameters) for function, parameters in acts]
            if draft is not None:
                drafts.discard(connection, draft)
        self.vault.commit_head(done[-1][1])
        return [outcome for outcome, _ in done]

    def _run(self, connection: Connection, act: Act, parameters: dict[str, Any]) -> tuple[Done, journal.Recorded]:
        moment = self.clock.now()
        with Session(connection, join_transaction_mode="conditional_savepoint") as session, _refusals():
            about = act.run(Work(session, self.user, moment.wall, self.law), **parameters)
            session.flush()
        recorded = journal.record(connection, METADATA, _stamp(self.user, act, moment, parameters))
        search.update(connection, METADATA, recorded.changed, fold)
        return Done(recorded.seq, about, recorded.changed), recorded


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn what the database says of a wrong parameter into a refusal."""
    try:
        yield
    except IntegrityError as error:
        dangling = "FOREIGN KEY" in str(error.orig)
        raise Refused("act.refers_to_nothing" if dangling else "act.there_already") from None
    except NoResultFound:
        raise Refused("act.refers_to_nothing") from None
    except (OverflowError, UnicodeEncodeError):
        raise Refused("act.parameters", what="?") from None


def stamp(user: int, code: str, moment: Moment, **facts: Any) -> journal.Stamp:
    """Return the stamp of an entry that no act makes: a migration, a restore."""
    return journal.Stamp(
        act=code,
        person_id=user,
        entered_at=moment.utc,
        entered_wall=f"{moment.wall:%Y-%m-%d %H:%M:%S}",
        final=True,
        facts=facts,
    )


def _stamp(user: int, act: Act, moment: Moment, parameters: dict[str, Any]) -> journal.Stamp:
    happened = parameters.get(act.happened) if act.happened else None
    return journal.Stamp(
        act=act.code,
        person_id=user,
        entered_at=moment.utc,
        entered_wall=f"{moment.wall:%Y-%m-%d %H:%M:%S}",
        happened_at=None if happened is None else str(happened),
        undoes=parameters.get("seq") if act.code == "journal.undo" else None,
        final=act.final,
    )
