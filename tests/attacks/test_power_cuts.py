"""Promise 2: what ``cpdesk do`` has printed as done is there after a power cut, and nothing is there by half."""

import json
import random
import shutil
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from tests.attacks.power import Disk, Operation, recorded
from tests.attacks.test_killed_acts import acts, assert_whole
from tests.conftest import PASSWORD
from tests.rounds import rounds

Noted = Callable[[str, object], None]
SEED = 2
ACTS = 150
"""Enough for the log to be brought into the file once on the way, and once at the end."""
MAIN = "import sys; from cpdesk.cli import main; sys.exit(main(sys.argv[1:]))"


@pytest.mark.promise(2)
@pytest.mark.needs("strace")
def test_what_was_printed_as_done_survives_a_power_cut(folder: Path, tmp_path: Path, record_property: Noted) -> None:
    lines, password, coin = tmp_path / "acts.jsonl", tmp_path / "password", random.Random(SEED)
    lines.write_text("\n".join(json.dumps(each, ensure_ascii=False) for each in acts()[:ACTS]), "utf-8")
    password.write_text(PASSWORD, "utf-8")
    whole = {str(path): path.read_bytes() for path in folder.iterdir() if path.is_file() and path.name != "reserve"}
    command = [sys.executable, "-c", MAIN, "do", str(folder), str(lines), "--password-file", str(password)]

    operations = recorded(command, folder, tmp_path / "trace")

    printed = [at for at, each in enumerate(operations) if each.kind == "print" and each.data]
    assert len(printed) == ACTS
    assert_one_sync_an_act(operations, printed)
    for _ in range(rounds(500)):
        cut = coin.randrange(len(operations))
        disk = Disk({path: bytearray(data) for path, data in whole.items()})
        for operation in operations[:cut]:
            disk.take(operation)
        acknowledged = [operations[at].data for at in printed if at < cut]
        lay_out(folder, disk.after_the_cut(coin))
        assert_whole(folder, last_of(acknowledged))
    record_property(f"power cuts (seed {SEED})", rounds(500))
    record_property("disk operations", len(operations))


def assert_one_sync_an_act(operations: list[Operation], printed: list[int]) -> None:
    """Between two printed lines the log is synced once, except where it is brought into the file and begun anew."""
    spans = [operations[first:last] for first, last in pairwise(printed)]
    syncs = [[each.path.rpartition("/")[2] for each in span if each.kind == "sync"] for span in spans]
    at_checkpoints = [at for at, names in enumerate(syncs) if "cases.db" in names]
    assert at_checkpoints, "the log was never brought into the file on the way"
    for at, names in enumerate(syncs):
        if at in at_checkpoints:
            assert names == ["cases.db-wal", "cases.db-wal", "cases.db"]
        else:
            assert names == ["cases.db-wal"] * (2 if at - 1 in at_checkpoints else 1)


def last_of(acknowledged: list[bytes]) -> int:
    answers = [json.loads(line) for line in acknowledged]
    return max((answer["seq"] for answer in answers if "seq" in answer), default=0)


def lay_out(folder: Path, files: dict[str, bytes]) -> None:
    """Put the files in the place of the vault's."""
    reserve = (folder / "reserve").read_bytes() if (folder / "reserve").exists() else None
    shutil.rmtree(folder)
    folder.mkdir()
    for path, data in files.items():
        Path(path).write_bytes(data)
    if reserve is not None:
        (folder / "reserve").write_bytes(reserve)
