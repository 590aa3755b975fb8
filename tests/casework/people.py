"""Pupils for tests, enrolled by the act itself."""

from typing import Any

from cpdesk.casework import pupils
from cpdesk.casework.desk import Desk


def enrol(desk: Desk, last_name: str = "Сәтбек", first_name: str = "Айгерім", **more: Any) -> int:
    """Enrol a pupil; return the number."""
    done = desk.do(pupils.enrol, last_name=last_name, first_name=first_name, **({"class_": "7Б"} | more))
    assert done.id is not None
    return done.id
