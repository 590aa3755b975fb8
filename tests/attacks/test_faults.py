"""Promise 3: an act that fails at any of its statements has not happened: no row, no word, no entry, no lost draft."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from cpdesk.casework.acts import REGISTRY
from cpdesk.casework.desk import Desk
from cpdesk.storage.errors import VaultError
from tests.casework.every_act import prepare
from tests.storage.whole import digest

Noted = Callable[[str, object], None]
DRAFT = "a draft"
ACTS = sorted(set(REGISTRY) - {"school.found"})


@contextmanager
def interrupted_at(desk: Desk, number: int) -> Iterator[list[str]]:
    """Let SQLite itself break off the statement ``number`` (from 1) of the writing connection; yield what was run."""
    run: list[str] = []
    once = iter([1])

    def before(_: Any, cursor: Any, statement: str, *__: Any) -> None:
        run.append(statement)
        cursor.connection.set_progress_handler((lambda: next(once, 0)) if len(run) == number else None, 1)

    event.listen(desk.vault._writer, "before_cursor_execute", before)
    try:
        yield run
    finally:
        event.remove(desk.vault._writer, "before_cursor_execute", before)
        with desk.vault._writer.connect() as connection:
            driver: Any = connection.connection.driver_connection
        driver.set_progress_handler(None, 1)


def attempt(desk: Desk, code: str, parameters: dict[str, Any]) -> str | None:
    """Do the act; return the code of what stopped it, if anything did."""
    try:
        desk.do(REGISTRY[code].run, draft=DRAFT, **parameters)
    except VaultError as error:
        return error.code
    return None


@pytest.mark.promise(3)
@pytest.mark.parametrize("code", ACTS)
def test_an_act_broken_off_at_any_statement_has_not_happened(desk: Desk, code: str, record_property: Noted) -> None:
    parameters = prepare(desk, "Проба").parameters(code)
    desk.keep_draft(DRAFT, {"text": "не записано"})
    before, head = digest(desk.vault), desk.vault.head()

    broken = 0
    while True:
        with interrupted_at(desk, broken + 1) as run:
            told = attempt(desk, code, parameters)
        if told is None:
            break
        assert digest(desk.vault) == before, run[-1]
        assert told == "vault.interrupted" or (told == "vault.failed" and "_words" in run[-1]), run[-1]
        broken += 1

    assert broken == len(run), "a statement was not broken off"
    assert desk.vault.head().seq == head.seq + 1
    assert desk.draft(DRAFT) is None
    assert desk.vault.verify().good
    record_property("statements broken off", broken)


@pytest.mark.promise(3)
def test_many_acts_of_one_commit_are_broken_off_together(desk: Desk) -> None:
    before = digest(desk.vault)
    enrol = REGISTRY["pupil.enrol"].run
    acts = [(enrol, {"last_name": f"Ким {number}", "first_name": "Лев"}) for number in range(5)]
    with interrupted_at(desk, 10_000) as run:
        desk.do_all(acts)
    undone = len(run)
    after = digest(desk.vault)
    assert after != before

    with interrupted_at(desk, undone - 2), pytest.raises(VaultError):
        desk.do_all([(enrol, {"last_name": f"Пак {number}", "first_name": "Лев"}) for number in range(5)])

    assert digest(desk.vault) == after


@pytest.mark.promise(3)
def test_an_act_that_raises_after_it_has_written_has_not_happened(desk: Desk) -> None:
    made = prepare(desk, "Проба")
    before = digest(desk.vault)
    wrong = made.parameters("session.change") | {"pupil_ids": [made.ids["other"], 10_000]}

    with pytest.raises(Exception, match=r"pupil\.unknown"):
        desk.do(REGISTRY["session.change"].run, **wrong)

    assert digest(desk.vault) == before
