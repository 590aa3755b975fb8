"""Promise 16: locked means gone. After the lock every process of ours is searched from outside for text and key."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cpdesk.casework import pupils
from cpdesk.rules.pupils import Sex
from cpdesk.storage import keys
from tests.conftest import PASSWORD, open_desk
from tests.ui.shell.processes import end_all, maps_of, memory, of_vault, start, wait_for

RECORDED, WRITTEN = "Канарейкин-Сәтбек", "Қызғалдақова-7391"


@pytest.fixture
def vault(folder: Path) -> Iterator[Path]:
    """Return a vault in which one record can be told from everything else in memory."""
    desk = open_desk(folder)
    desk.do(pupils.enrol, last_name=RECORDED, first_name="Айгерім", born=date(2014, 3, 8), sex=Sex.FEMALE, class_="7Б")
    desk.vault.close()
    yield folder
    end_all(folder)


def secrets(vault: Path) -> dict[str, bytes]:
    """Return what must not be found: texts as Python, Qt and SQLite hold them, and the key."""
    (key,) = keys.unlock(vault, PASSWORD).candidates
    texts = {"record": RECORDED, "draft": WRITTEN, "password": PASSWORD}
    codings = ("utf-8", "utf-16-le")
    told = {f"{name} {coding}": text.encode(coding) for name, text in texts.items() for coding in codings}
    return told | {"key": key[:32], "key in hex": key.hex().encode(), "key in hex, wide": key.hex().encode("utf-16-le")}


def found(process: int, wanted: dict[str, bytes]) -> set[str]:
    """Return the names of the secrets that lie in a process's memory."""
    return {name for piece in memory(process) for name, secret in wanted.items() if secret in piece}


@pytest.mark.promise(16)
@pytest.mark.needs("root")
def test_after_the_lock_no_process_holds_text_or_key(
    vault: Path, tmp_path: Path, qtbot: QtBot, record_property
) -> None:
    wanted = secrets(vault)
    steps = ("place=pupils", "place=sessions", "begin=session", f"type={WRITTEN}", "saved", "until=seen", "key=F12")
    with start(vault, tmp_path, *steps) as old:
        wait_for("saved", old)
        open_base = found(old.pid, wanted)
        (tmp_path / "seen").touch()
        assert old.wait(100) == 0
    qtbot.waitUntil(lambda: len(list(of_vault(vault))) == 1, timeout=60_000)
    (new,) = of_vault(vault)
    qtbot.waitUntil(lambda: "sqlcipher" in maps_of(new), timeout=60_000)

    assert {"record utf-16-le", "draft utf-16-le", "key in hex"} <= open_base  # the search finds what there is
    assert found(new, wanted) == set()
    assert not Path(f"/proc/{old.pid}").exists()
    record_property("secrets searched for", len(wanted))
    record_property("found while open", len(open_base))
