"""Pupils, sessions and refusals for tests, made by the acts themselves."""

from datetime import datetime
from typing import Any

import pytest

from cpdesk.casework import pupils, sessions
from cpdesk.casework.acts import Refused
from cpdesk.casework.desk import Desk
from cpdesk.rules.sessions import SessionKind

HELD = datetime(2026, 11, 16, 11, 20)


def enrol(desk: Desk, last_name: str = "Сәтбек", first_name: str = "Айгерім", **more: Any) -> int:
    """Enrol a pupil; return the number."""
    done = desk.do(pupils.enrol, last_name=last_name, first_name=first_name, **({"class_": "7Б"} | more))
    assert done.id is not None
    return done.id


def hold(desk: Desk, *pupil_ids: int, **more: Any) -> int:
    """Record a session with pupils; return the number."""
    usual = {"kind": SessionKind.CONVERSATION, "held_at": HELD, "text": "Избегает столовой, спит мало"}
    done = desk.do(sessions.record, pupil_ids=list(pupil_ids), **(usual | more))
    assert done.id is not None
    return done.id


def refusal(desk: Desk, act: Any, **parameters: Any) -> tuple[str, str | None]:
    """Return code and field of the refusal that an act must meet; the journal must not have grown."""
    before = desk.ask(lambda session: session.connection().exec_driver_sql("SELECT max(seq) FROM entry").scalar())
    with pytest.raises(Refused) as refused:
        desk.do(act, **parameters)
    after = desk.ask(lambda session: session.connection().exec_driver_sql("SELECT max(seq) FROM entry").scalar())
    assert before == after
    return refused.value.code, refused.value.field
