"""Promise 1: what ``cpdesk do`` has printed as done is there after kill -9, and nothing is there by half."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.attacks.killing import killer
from tests.conftest import PASSWORD, open_desk
from tests.rounds import rounds

Noted = Callable[[str, object], None]
SEED = 1
WORK = """
from cpdesk import cli
import cpdesk.storage.migrations
def work(folder, acts, password):
    cli.main(["do", folder, acts, "--password-file", password])
"""


def acts() -> list[dict[str, object]]:
    """Return acts of which each touches several rows, more of them than a run can do."""
    enrol = {"act": "pupil.enrol", "last_name": "Сәтбек", "first_name": "Айгерім", "class": "7Б"}
    about = {"pupil_ids": [1, 2, 3], "kind": "conversation", "held_at": "2026-11-19T10:00:00"}
    record = {"act": "session.record", **about, "text": "Беседа о страхе. " * 20}
    level = [{"act": "pupil.set_level", "pupil_id": 1, "level": each, "reason": "x"} for each in ("watch", "high")]
    return [*[enrol] * 3, *[record, level[0], record, level[1]] * 500]


@pytest.mark.promise(1)
def test_what_was_printed_as_done_survives_kill_9(folder: Path, tmp_path: Path, record_property: Noted) -> None:
    lines, password, draw = tmp_path / "acts.jsonl", tmp_path / "password", random.Random(SEED)
    lines.write_text("\n".join(json.dumps(each, ensure_ascii=False) for each in acts()), "utf-8")
    password.write_text(PASSWORD, "utf-8")
    confirmed, kills = 0, 0

    with killer(WORK) as killing:
        while kills < rounds(300):
            told = str(folder), str(lines), str(password)
            printed, killed = killing.during(draw.uniform(0, 0.2), *told, begun=kills % 4 != 0)
            assert killed, printed
            kills += 1
            done = [json.loads(line) for line in printed.splitlines(keepends=True) if line.endswith("\n")]
            last = max((answer["seq"] for answer in done if "seq" in answer), default=0)
            confirmed += sum("seq" in answer for answer in done)
            assert_whole(folder, last)

    assert confirmed > kills, "hardly anything was done before the kills"
    record_property(f"kills of cpdesk do (seed {SEED})", kills)
    record_property("acts confirmed before a kill", confirmed)
    record_property("lost or torn", 0)


def assert_whole(folder: Path, last: int) -> None:
    """Every entry up to ``last`` is there, the vault is as its journal says, and every session has its pupils."""
    desk = open_desk(folder)
    try:
        assert desk.vault.head().seq >= last
        assert desk.vault.notices == []
        assert desk.vault.verify().good
        with desk.vault.reading() as connection:
            alone = (
                "SELECT count(*) FROM session s WHERE 3 <> (SELECT count(*) FROM attendance WHERE session_id = s.id)"
            )
            found = "SELECT (SELECT count(*) FROM session_words) - (SELECT count(*) FROM session)"
            assert connection.exec_driver_sql(alone).scalar() == 0
            assert connection.exec_driver_sql(found).scalar() == 0
    finally:
        desk.vault.close()
