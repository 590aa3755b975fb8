"""Promise 13: what a hand that copies a printed key does wrong."""

import random
from collections.abc import Callable

import pytest

from cpdesk.storage import recovery
from cpdesk.storage.recovery import LETTERS, RecoveryTypo
from tests.rounds import rounds

SEED = 13


def caught(typed: str) -> bool:
    try:
        recovery.parse(typed)
    except RecoveryTypo:
        return True
    return False


def one_wrong(key: str, draw: random.Random) -> str:
    at = draw.randrange(recovery.LENGTH)
    return key[:at] + draw.choice(LETTERS.replace(key[at], "")) + key[at + 1 :]


def two_swapped(key: str, draw: random.Random) -> str:
    one, other = sorted(draw.sample(range(recovery.LENGTH), 2))
    return key[:one] + key[other] + key[one + 1 : other] + key[one] + key[other + 1 :]


def one_left_out(key: str, draw: random.Random) -> str:
    at = draw.randrange(len(key))
    return key[:at] + key[at + 1 :]


@pytest.mark.promise(13)
@pytest.mark.parametrize("slip", [one_wrong, two_swapped, one_left_out])
def test_every_single_slip_in_a_recovery_key_is_caught(
    slip: Callable[[str, random.Random], str], record_property: Callable[[str, object], None]
) -> None:
    draw = random.Random(SEED)
    tried = 0
    while tried < rounds(20_000):
        key = recovery.spell(draw.randbytes(16)).replace("-", "")
        typed = slip(key, draw)
        if typed != key:
            assert caught(typed), (key, typed)
            tried += 1
    record_property(f"{slip.__name__} (seed {SEED})", tried)
