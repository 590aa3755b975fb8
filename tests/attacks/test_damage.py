"""Promise 6: a flipped bit is noticed and its page named, and no answer is ever another than the true one."""

import random
from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest

from cpdesk.casework import history, pupils, referrals, sessions, today
from cpdesk.casework.desk import Desk
from cpdesk.records.base import PupilId
from cpdesk.storage.errors import VaultError
from cpdesk.storage.vault import CASES
from tests.casework.every_act import DAY, prepare
from tests.conftest import open_desk
from tests.rounds import rounds

Noted = Callable[[str, object], None]
SEED = 6
PAGE = 4096


def answers(desk: Desk) -> list[Any]:
    """Return what the questions of the screens answer; where the vault says that it is damaged, that."""
    questions: list[Callable[[], Any]] = [
        lambda: desk.ask(pupils.rows, desk.ask(pupils.find, pupils.Filter()).ids),
        lambda: desk.ask(pupils.find, pupils.Filter(text="сәтбек")).ids,
        lambda: desk.ask(pupils.card, PupilId(1)),
        lambda: desk.ask(sessions.card, 1),
        lambda: desk.ask(referrals.rows, desk.ask(referrals.ids)),
        lambda: desk.ask(today.on, datetime.combine(DAY, time()), desk.law.calendar),
        lambda: desk.ask(history.of_record, "pupil", 1),
        lambda: desk.ask(history.entries, limit=1000),
    ]
    return [_answer(question) for question in questions]


def _answer(question: Callable[[], Any]) -> Any:
    try:
        return question()
    except VaultError as error:
        return error.code


@pytest.fixture
def whole(desk: Desk) -> tuple[Path, list[Any], bytes]:
    """Return a closed vault with one of everything, what it answers, and its file."""
    prepare(desk, "Сәтбек")
    true = answers(desk)
    desk.vault.close()
    return desk.vault.folder, true, (desk.vault.folder / CASES).read_bytes()


def look(folder: Path, true: list[Any]) -> tuple[str, ...]:
    """Open a damaged vault and return what is told of it; fails on an answer that is neither true nor a refusal."""
    try:
        desk = open_desk(folder)
    except VaultError as error:
        return (error.code,)
    try:
        for told, expected in zip(answers(desk), true, strict=True):
            assert told in (expected, "vault.damaged")
        return tuple(f"{each.code} {each.place}" for each in desk.vault.verify().damages)
    finally:
        desk.vault.close()


@pytest.mark.promise(6)
def test_a_flipped_bit_is_noticed_and_never_shown(whole: tuple[Path, list[Any], bytes], record_property: Noted) -> None:
    folder, true, data = whole
    draw, named = random.Random(SEED), 0

    for _ in range(rounds(500)):
        at = draw.randrange(16, len(data))
        (folder / CASES).write_bytes(data[:at] + bytes([data[at] ^ 1 << draw.randrange(8)]) + data[at + 1 :])
        told = look(folder, true)
        assert told, f"byte {at} was flipped unnoticed"
        named += any(f"page {at // PAGE + 1}" in each for each in told)
        assert told == ("vault.damaged",) or any(f"page {at // PAGE + 1}" in each for each in told), (at, told)

    (folder / CASES).write_bytes(data)
    assert look(folder, true) == ()
    record_property(f"flipped bits (seed {SEED})", rounds(500))
    record_property("found at opening", rounds(500) - named)
    record_property("named with their page", named)


@pytest.mark.promise(6)
def test_a_changed_salt_at_the_head_of_the_file_harms_nothing_and_is_told(
    whole: tuple[Path, list[Any], bytes],
) -> None:
    folder, true, data = whole

    (folder / CASES).write_bytes(bytes(16) + data[16:])

    assert look(folder, true) == ("page 1: the salt at its head",)


@pytest.mark.promise(6)
def test_a_connection_that_met_damage_is_thrown_away_and_the_rest_is_still_read(
    whole: tuple[Path, list[Any], bytes],
) -> None:
    folder, true, data = whole
    for page in reversed(range(len(data) // PAGE)):
        at = page * PAGE
        (folder / CASES).write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        told = thrice(folder)
        if told and "vault.damaged" in told[0]:
            assert told[0] == told[1] == told[2]
            wrong = [answer for answer, expected in zip(told[0], true, strict=True) if answer != expected]
            assert set(wrong) == {"vault.damaged"}
            if len(wrong) <= 2:
                return
    raise AssertionError("every page costs more than two screens")


def thrice(folder: Path) -> list[list[Any]]:
    """Ask everything three times of a damaged vault; nothing where it does not open."""
    try:
        desk = open_desk(folder)
    except VaultError:
        return []
    told = [answers(desk) for _ in range(3)]
    desk.vault.close()
    return told
