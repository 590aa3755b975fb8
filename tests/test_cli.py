"""The contract of the commands: what is printed, one sentence on an error, the exit codes. See docs/commands.md."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpdesk import cli, words
from cpdesk.casework.acts import REGISTRY
from cpdesk.casework.desk import Desk
from cpdesk.storage import keys
from cpdesk.storage.errors import VaultError
from cpdesk.ui.shell.refusals import sentence
from tests.attacks.test_keys import content_of, put
from tests.casework.every_act import prepare
from tests.conftest import CHEAP, PASSWORD, open_desk
from tests.rounds import rounds

ROOT = Path(__file__).resolve().parents[1]
CPDESK = Path(sys.executable).with_name("cpdesk")
DEEP = b'{"act": "pupil.enrol", "last_name": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "password.txt"
    path.write_text(PASSWORD + "\n", "utf-8")
    return path


@pytest.fixture
def run(secret: Path, capfd: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Run a command with the password; return its exit code, what it printed (JSON where it is), its errors."""
    before = words.language()

    def go(*arguments: object, password: Path | None = secret) -> tuple[int, Any, str]:
        more = [] if password is None else ["--password-file", str(password)]
        code = cli.main([*map(str, arguments), *more])
        out, err = capfd.readouterr()
        return code, json.loads(out) if out.startswith(("{", "[")) and "--json" in arguments else out, err

    yield go
    words.use(before)


@pytest.fixture
def filled(desk: Desk) -> Path:
    """Return a closed vault with one of everything."""
    prepare(desk, "Проба")
    desk.vault.close()
    return desk.vault.folder


READING = [("pupils",), ("pupils", "сәтбек"), ("today",), ("show", "pupils", 1), ("show", "sessions", 1), ("journal",)]


def placed(folder: Path, command: tuple[object, ...]) -> tuple[object, ...]:
    """Return the command with the vault behind its name."""
    return command[0], folder, *command[1:]


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_questions_answer_in_json_and_in_words(filled: Path, run: Run, command: tuple[str, ...], language: str) -> None:
    code, told, err = run("--json", "--lang", language, *placed(filled, command))
    assert (code, err) == (0, "")
    assert told

    code, told, err = run(*placed(filled, command), "--lang", language)
    assert (code, err) == (0, "")
    assert told.strip()


def test_today_tells_the_worst_first_with_its_sum(filled: Path, run: Run) -> None:
    code, told, err = run("--lang", "ru", "today", filled, "--on", "2026-11-23")
    assert (code, err) == (0, "")
    lines = told.splitlines()
    assert lines[0].startswith("Просрочено (")
    assert lines[1].split("\t")[0].strip().startswith("просрочено на ")
    code, told, _ = run("today", filled, "--on", "2026-11-23", "--json")
    overdue = told["due"]["overdue"]
    assert overdue[0]["kind"] == "task"
    assert overdue[0]["due_on"] == "2026-11-19"


def test_options_may_stand_before_or_behind_the_command(filled: Path, run: Run) -> None:
    assert run("--json", "pupils", filled)[1] == run("pupils", filled, "--json")[1]


@pytest.mark.parametrize("command", [*READING, ("do", os.devnull), ("verify",), ("backup",)])
def test_a_wrong_password_is_one_sentence_and_changes_nothing(
    filled: Path, run: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("не тот", "utf-8")
    before = {path.name: path.read_bytes() for path in filled.iterdir() if path.is_file()}

    code, out, err = run(*placed(filled, command), password=wrong)

    assert (code, out) == (3, "")
    assert err == sentence(VaultError("vault.wrong_password")) + "\n"
    assert {path.name: path.read_bytes() for path in filled.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_each_trouble_of_the_world_has_its_exit_code_and_one_sentence(
    folder: Path, run: Run, tmp_path: Path, language: str
) -> None:
    def troubled(*command: object) -> int:
        code, out, err = run("--lang", language, *command)
        assert out == ""
        assert len(err.splitlines()) == 1, err
        assert re.fullmatch(r"[^{}]+[.?]\n", err)
        return code

    assert troubled("pupils", tmp_path / "nowhere.cpdesk") == 2
    assert troubled("show", folder, "pupils", 77) == 5
    desk = open_desk(folder)
    assert troubled("do", folder, os.devnull) == 6
    desk.vault.close()
    damaged = Path(shutil.copytree(folder, tmp_path / "damaged.cpdesk"))
    (damaged / "cases.db").write_bytes(b"x" * 8192)
    assert troubled("pupils", damaged) == 4
    (damaged / "cases.db").unlink()
    assert troubled("pupils", damaged) == 4
    put(folder, content_of(folder) | {"format": 999})
    assert troubled("pupils", folder) == 6


@pytest.mark.promise(22)
def test_a_second_writer_is_refused_with_a_name_while_questions_are_answered(folder: Path, run: Run) -> None:
    desk = open_desk(folder)
    prepare(desk, "Проба")

    code, out, err = run("do", folder, os.devnull)
    assert (code, out) == (6, "")
    assert os.uname().nodename in err
    assert " 20.11.2026 12:00" in err
    code, told, err = run("--json", "pupils", folder)
    assert (code, err, len(told)) == (0, "", 2)

    desk.vault.close()
    assert run("do", folder, os.devnull)[0] == 0


@pytest.mark.promise(22)
@pytest.mark.needs("root", "setpriv")
def test_a_medium_that_cannot_be_written_is_said_and_nothing_is_changed(folder: Path, secret: Path) -> None:
    as_others_are = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")  # root writes what nobody may
    for path in [*folder.rglob("*"), folder]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    for command in (("do", os.devnull), ("pupils",)):
        told = [*map(str, placed(folder, command)), "--password-file", str(secret)]
        ended = subprocess.run(
            [*as_others_are, sys.executable, "-m", "cpdesk.cli", *told],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (ended.returncode, ended.stdout) == (6, ""), ended
        assert ended.stderr == sentence(VaultError("vault.read_only")) + "\n"
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    folder.chmod(0o755)


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[Path]:
    """Mount a file system of this size."""
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


@pytest.mark.promise(5)
@pytest.mark.needs("mounting")
def test_a_full_disk_stops_at_one_act_and_keeps_every_confirmed_one(
    folder: Path, run: Run, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    lines = tmp_path / "acts.jsonl"
    enrol = {"act": "agency.add", "kind": "medical", "name": "Поликлиника", "address": "улица " * 30}
    lines.write_text("\n".join([json.dumps(enrol)] * 20_000), "utf-8")
    with small_disk(tmp_path / "disk", 2) as disk:
        vault = Path(shutil.copytree(folder, disk / "school.cpdesk", ignore=shutil.ignore_patterns("reserve")))

        code, out, err = run("do", vault, lines)

        assert (code, err) == (6, sentence(VaultError("vault.disk_full")) + "\n")
        confirmed = json.loads(out.splitlines()[-1])["seq"]
        assert run("verify", vault)[0] == 6
        whole = Path(shutil.copytree(vault, tmp_path / "rescued.cpdesk"))
    desk = open_desk(whole)
    assert desk.vault.head().seq == confirmed
    assert desk.vault.verify().good
    desk.vault.close()
    record_property("acts before the disk was full", len(out.splitlines()))


def test_do_prints_a_line_for_each_act_and_goes_on_after_a_refusal(folder: Path, run: Run, tmp_path: Path) -> None:
    lines = tmp_path / "acts.jsonl"
    enrol = '{"act": "pupil.enrol", "last_name": "%s", "first_name": "Лев", "class": "7Б"}'
    lines.write_text("\n".join([enrol % "Ким", "", enrol % "", "не json", enrol % "Пак"]), "utf-8")

    code, out, err = run("do", folder, lines)

    told = [json.loads(line) for line in out.splitlines()]
    assert (code, err) == (5, "")
    assert [each.get("id") for each in told] == [1, None, None, 2]
    assert told[1] == {"refused": "pupil.no_last_name", "field": "last_name", "sentence": "Напишите фамилию."}
    assert told[2]["refused"] == "act.unreadable"


def test_a_report_is_not_issued_by_a_line_that_brings_its_own_numbers(folder: Path, run: Run, tmp_path: Path) -> None:
    line = tmp_path / "acts.jsonl"
    line.write_text('{"act": "report.issue", "period": "2026-27-q1", "json": "e30=", "pdf": ""}', "utf-8")

    code, out, err = run("do", folder, line)

    assert (code, err) == (5, "")
    told = json.loads(out)
    assert told["refused"] == "act.by_command"
    assert "cpdesk report --issue" in told["sentence"]
    listed = {each["act"]: each["command"] for each in run("acts", "--json", password=None)[1]}
    assert {act: command for act, command in listed.items() if command} == {
        "outgoing.note": "form",
        "person.change_password": "password",
        "person.renew_keys": "open",
        "person.renew_recovery_key": "open",
        "report.issue": "report --issue",
    }


@pytest.mark.parametrize("act", ["person.change_password", "person.renew_keys", "person.renew_recovery_key"])
def test_what_only_the_program_notes_is_not_noted_by_a_line(folder: Path, run: Run, tmp_path: Path, act: str) -> None:
    line = tmp_path / "acts.jsonl"
    line.write_text(json.dumps({"act": act}), "utf-8")

    code, out, _ = run("do", folder, line)

    assert (code, json.loads(out)["refused"]) == (5, "act.by_command")


def test_every_act_is_listed_with_the_schema_that_do_accepts(folder: Path, run: Run, tmp_path: Path) -> None:
    code, told, err = run("acts", "--json", password=None)

    assert (code, err) == (0, "")
    assert [each["act"] for each in told] == sorted(REGISTRY)
    enrol = next(each for each in told if each["act"] == "pupil.enrol")
    assert {"last_name", "first_name", "patronymic", "born", "sex", "iin", "class"} <= set(
        enrol["parameters"]["properties"]
    )


@pytest.fixture(scope="module")
def scratch(founded: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = Path(shutil.copytree(founded[0], tmp_path_factory.mktemp("scratch") / "school.cpdesk"))
    desk = open_desk(folder)
    yield desk
    desk.vault.close()


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from(["2026-09-01", "7Б", "pupil"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=rounds(2500))
@given(data=st.data(), code=st.sampled_from(sorted(REGISTRY)))
def test_whatever_stands_in_a_line_is_done_or_refused(scratch: Desk, data: st.DataObject, code: str) -> None:
    names = [each.encode_name for each in msgspec.structs.fields(REGISTRY[code].parameters)]
    line = {name: data.draw(anything) for name in names if data.draw(st.booleans())}

    answer = cli._run_line(scratch, json.dumps(line | {"act": code}).encode())

    assert ("seq" in answer) != ("refused" in answer)


@pytest.mark.parametrize(
    "line", [b"\xff\xfe", b"[]", b"null", b'{"act": null}', b'{"act": {}}', DEEP, b'{"act": 1e999}']
)
def test_a_hostile_line_is_refused(scratch: Desk, line: bytes) -> None:
    assert cli._run_line(scratch, line)["refused"] in {"act.unreadable", "act.unknown", "act.parameters"}


def test_a_new_vault_is_made_checked_and_got_back_into(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "calibrate", lambda: CHEAP)
    vault, recovery, fresh = tmp_path / "new.cpdesk", tmp_path / "recovery.txt", tmp_path / "fresh.txt"
    fresh.write_text("новый пароль 77", "utf-8")
    about = ("--school", "Школа № 1", "--code", "1", "--district", "Талгар", "--recovery-file", recovery)

    assert run("new", vault, *about)[0] == 0
    assert run("verify", vault)[0] == 0
    assert run("new", vault, *about)[0] == 2
    assert run("recover", vault, "--recovery-file", recovery, "--new-password-file", fresh, password=None)[0] == 0
    assert run("verify", vault)[0] == 3
    assert run("verify", vault, password=fresh)[0] == 0


def test_damage_and_tampering_make_verify_say_what_and_where(filled: Path, run: Run) -> None:
    assert run("--json", "verify", filled)[1]["damages"] == []
    desk = open_desk(filled)
    with desk.vault.writing() as connection:
        connection.exec_driver_sql("UPDATE pupil SET first_name = 'Другой' WHERE id = 1")
    desk.vault.close()

    code, told, _ = run("--json", "verify", filled)

    assert (code, told["damages"]) == (1, ["row pupil 1"])


def test_the_real_command_says_one_sentence_and_never_a_traceback(folder: Path, secret: Path) -> None:
    def real(*arguments: object, text: str = "") -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
        return subprocess.run(
            [CPDESK, *map(str, arguments)],
            input=text,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            start_new_session=True,
        )

    line = '{"act": "pupil.enrol", "last_name": "Ким", "first_name": "Лев"}\n'
    done = real("do", folder, "--password-file", secret, text=line)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["id"] == 1
    for arguments in (("pupils", folder), ("pupils", folder, "--password-file", "/x")):
        told = real(*arguments)
        assert (told.returncode, told.stdout, len(told.stderr.splitlines())) == (2, "", 1), told


def test_wrong_use_is_one_sentence(run: Run, folder: Path) -> None:
    for arguments in (("fly",), ("pupils",), ("show", folder, "teachers", 1), ("show", folder, "pupils", "x")):
        code, out, err = run(*arguments, password=None)
        assert (code, out, len(err.splitlines())) == (2, "", 1), arguments


def test_the_page_of_commands_names_each_with_its_options_and_no_other() -> None:
    page = (ROOT / "docs" / "commands.md").read_text("utf-8")
    described = dict(re.findall(r"^### `cpdesk ([a-z]+)([^`]*)`$", page, re.MULTILINE))

    assert set(described) == set(cli.commands.commands)
    for name, command in cli.commands.commands.items():
        options = {
            option
            for parameter in command.params
            if isinstance(parameter, click.Option)
            for option in parameter.opts
            if option not in ("--json", "--lang", "--password-file")
        }
        assert set(re.findall(r"--[a-z-]+", described[name])) - {"--password-file"} == options, name


def test_the_page_of_commands_tells_every_exit_code() -> None:
    page = (ROOT / "docs" / "commands.md").read_text("utf-8")
    told = set(map(int, re.findall(r"^\| (\d) \|", page, re.MULTILINE)))

    assert told == {0, cli.WANTING, cli.WRONG_USE, cli.REFUSED, *cli.EXIT_CODES.values()}
