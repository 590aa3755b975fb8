"""Promises 15 and 17: no text of a record lies outside the vault, nor in what an error or a log says."""

import io
import json
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from cpdesk import cli
from cpdesk.casework import desk as desks
from cpdesk.casework.acts import REGISTRY
from cpdesk.casework.desk import Desk
from cpdesk.ui.shell.refusals import sentence
from tests.attacks.test_faults import interrupted_at
from tests.casework.every_act import prepare
from tests.conftest import PASSWORD

Noted = Callable[[str, object], None]
ROOT = Path(__file__).resolve().parents[2]
MARK = "КАНАРЕЙКА7391"
ACTS = sorted(set(REGISTRY) - {"school.found"})

WORK = """
import os, sys
from pathlib import Path
from cpdesk.storage.process import leave_no_core
leave_no_core()
from cpdesk.casework import history, pupils, sessions, today
from cpdesk.casework.acts import REGISTRY, Refused
from tests.attacks.test_canaries import ACTS, MARK, forms
from tests.casework.every_act import HELD, prepare
from tests.conftest import open_desk
desk = open_desk(Path(sys.argv[1]))
made = prepare(desk, MARK)
for code in ACTS:
    try:
        desk.do(REGISTRY[code].run, **made.parameters(code))
    except Refused:
        pass  # an earlier act has taken its place: each is done alone elsewhere
desk.keep_draft("editor", {"text": MARK * 1000})
with desk.vault.writing() as connection:
    connection.exec_driver_sql("CREATE TEMP TABLE sorted AS SELECT * FROM session")
    for _ in range(12):
        connection.exec_driver_sql("INSERT INTO sorted SELECT * FROM sorted")
    connection.exec_driver_sql("SELECT * FROM sorted ORDER BY text DESC, private_note LIMIT 3").all()
assert desk.ask(pupils.find, pupils.Filter(text=MARK)).ids
desk.ask(history.entries), desk.ask(today.on, HELD, desk.law.calendar), forms(desk)
found = []
for number in os.listdir("/proc/self/fd"):
    try:
        place = os.readlink(f"/proc/self/fd/{number}")
        data = open(f"/proc/self/fd/{number}", "rb").read() if place.startswith("/") and "/dev/" not in place else b""
    except OSError:
        continue
    if MARK.encode() in data or MARK.encode("utf-16-le") in data:
        found.append(place)
print(found, flush=True)
os.abort()
"""


def forms(desk: Desk) -> list[bytes]:
    """Return the printed forms as they are looked at before they leave."""
    from cpdesk.forms import choosing

    wanted = dict.fromkeys(choosing.KINDS, "1") | {"journal": "2026", "list": "7Б"}
    return [choosing.made(desk, kind, about, "kk").data for kind, about in wanted.items()]


def encodings() -> list[bytes]:
    return [MARK.encode(), MARK.encode("utf-16-le"), MARK.encode("utf-16-be"), json.dumps(MARK)[1:-1].encode()]


@pytest.mark.promise(15)
def test_no_text_of_a_record_lies_in_any_file_after_all_acts_and_a_crash(
    folder: Path, tmp_path: Path, record_property: Noted
) -> None:
    home = {
        name: str(tmp_path / name) for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    }
    for place in home.values():
        Path(place).mkdir()
    environment = {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", **home}

    ended = subprocess.run(
        [sys.executable, "-c", WORK, str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == -6, ended.stderr
    assert ended.stdout == "[]\n"
    assert MARK not in ended.stderr
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert folder / "cases.db-wal" in files, "the crash left its log to be looked at"
    assert [path for path in files if any(each in path.read_bytes() for each in encodings())] == []
    record_property("files searched after a crash", len(files))


@contextmanager
def listening() -> Iterator[io.StringIO]:
    """Hear everything that any logger of our process says at the levels that a user's program has."""
    heard = io.StringIO()
    handler, root = logging.StreamHandler(heard), logging.getLogger()
    root.addHandler(handler)
    level = root.level
    root.setLevel(logging.INFO)
    try:
        yield heard
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


class BrokenError(ValueError):
    """A fault of ours whose text holds what it choked on, as those of most parsers do."""


@pytest.mark.promise(17)
@pytest.mark.parametrize("code", ACTS)
def test_an_act_that_fails_says_nothing_of_its_records(desk: Desk, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    parameters = prepare(desk, MARK).parameters(code)
    errors: list[BaseException] = []

    def attempt() -> None:
        with pytest.raises(Exception) as caught:
            desk.do(REGISTRY[code].run, **parameters)
        errors.append(caught.value)

    with listening() as heard:
        with interrupted_at(desk, 6):
            attempt()
        for place, name in ((Session, "flush"), (desks.journal, "record"), (desks.search, "update")):
            with monkeypatch.context() as patched:
                patched.setattr(place, name, fail)
                attempt()

    assert MARK not in heard.getvalue()
    assert not [text for error in errors if MARK in (text := sentence(error))]
    assert [text for error in errors[1:] if MARK in (text := str(error))], "the canary never sang"


def fail(*_: Any, **__: Any) -> None:
    raise BrokenError(f"invalid literal: {MARK!r}")


LINES = [
    '{"act": "pupil.enrol", "last_name": "%s", "first_name": "%s", "born": "%s"}',
    '{"act": "pupil.enrol", "last_name": "%s", "first_name": "%s", "class": "%s"}',
    '{"act": "pupil.enrol", "last_name": "%s", "sex": "%s", "%s": 1}',
    '{"act": "pupil.enrol", "last_name": ["%s"], "first_name": {"%s": "%s"}}',
    '{"act": "pupil.correct", "pupil_id": "%s", "last_name": "%s", "first_name": "%s"}',
    '{"act": "session.record", "pupil_ids": ["%s"], "kind": "%s", "held_at": "%s"}',
    '{"act": "agency.correct", "agency_id": 10000, "name": "%s", "address": "%s", "head_name": "%s"}',
    '{"act": "bin.put", "table": "%s", "row_id": 1, "%s": "%s"}',
    '{"act": "%s", "%s": "%s"}',
    '{"act": ["%s"], "%s": "%s"}',
    '["%s", "%s", "%s"]',
    '{"act": "pupil.enrol", "%s": "%s", "%s',
    '{"act": "pupil.enrol", "last_name": "%s\\ud800", "first_name": "%s", "patronymic": "%s"}',
]


@pytest.mark.promise(17)
def test_a_line_that_cannot_be_understood_is_refused_without_repeating_it(
    desk: Desk, tmp_path: Path, capfd: pytest.CaptureFixture[str], record_property: Noted
) -> None:
    desk.vault.close()
    lines, password = tmp_path / "lines", tmp_path / "password"
    lines.write_text("\n".join(line % (MARK, MARK, MARK) for line in LINES), "utf-8")
    password.write_text(PASSWORD, "utf-8")

    with listening() as heard:
        code = cli.main(["do", str(desk.vault.folder), str(lines), "--password-file", str(password)])

    out, err = capfd.readouterr()
    assert code == cli.REFUSED
    assert [json.loads(line).keys() for line in out.splitlines()] == [{"refused", "field", "sentence"}] * len(LINES)
    assert MARK not in out + err + heard.getvalue()
    record_property("lines refused", len(LINES))


@pytest.mark.promise(17)
def test_a_fault_of_ours_is_one_sentence_with_its_kind_alone(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    prepare(desk, MARK)
    desk.vault.close()
    password = tmp_path / "password"
    password.write_text(PASSWORD, "utf-8")
    monkeypatch.setattr(cli.pupils, "find", fail)

    assert cli.main(["pupils", str(desk.vault.folder), "--password-file", str(password)]) == cli.UNEXPECTED

    out, err = capfd.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "BrokenError" in err
    assert MARK not in err
