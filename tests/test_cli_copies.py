"""Commands on keys and copies: new, backup, restore, password, recover."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cpdesk import cli, words
from cpdesk.casework import history, outgoing
from cpdesk.casework.opening import open_desk
from cpdesk.storage import backup, keys
from cpdesk.storage.errors import VaultError
from tests.conftest import CHEAP, PASSWORD

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Run a command and return its exit code and what it printed as JSON, or its sentence."""
    monkeypatch.setattr(keys, "calibrate", lambda: CHEAP)
    for name, text in (("password", PASSWORD), ("new", "другой тихий омут"), ("wrong", "не тот")):
        (tmp_path / name).write_text(text + "\n", "utf-8")

    before = words.language()

    def go(*arguments: object, by: str = "password") -> tuple[int, Any]:
        code = cli.main(["--json", "--lang", "en", *map(str, arguments), "--password-file", str(tmp_path / by)])
        printed = capsys.readouterr()
        return code, json.loads(printed.out) if printed.out else printed.err.strip()

    yield go
    words.use(before)


def enrol(folder: Path, name: str) -> None:
    desk = open_desk(folder, keys.unlock(folder, PASSWORD))
    desk.do(cli.REGISTRY["pupil.enrol"].run, last_name=name, first_name="Айгерім", class_="7Б")
    desk.vault.close()


def count(folder: Path) -> int:
    desk = open_desk(folder, keys.unlock(folder, PASSWORD))
    try:
        return len(desk.ask(cli.pupils.find, cli.pupils.Filter()).ids)
    finally:
        desk.vault.close()


def test_a_backup_comes_back_and_says_from_when(folder: Path, run: Run) -> None:
    enrol(folder, "Сәтбек")
    code, made = run("backup", folder)
    assert (code, made["counts"]["pupil"]) == (0, 1)
    enrol(folder, "Ким")

    code, told = run("restore", made["file"], "--to", folder)

    assert (code, told["seq"]) == (0, made["seq"])
    assert count(folder) == 1
    assert count(next(folder.parent.glob("school.before-*.cpdesk"))) == 2


def test_the_recovery_key_restores_too(folder: Path, run: Run, tmp_path: Path, founded: tuple[Path, str]) -> None:
    _, made = run("backup", folder)
    (tmp_path / "key").write_text(founded[1], "utf-8")

    assert run("restore", made["file"], "--to", tmp_path / "again.cpdesk", by="key")[0] == 0


def test_a_backup_on_a_stick_is_in_the_ledger(folder: Path, run: Run, tmp_path: Path) -> None:
    code, made = run("backup", folder, "--to", tmp_path / "stick")

    assert code == 0
    assert Path(made["file"]).parent == tmp_path / "stick"
    desk = open_desk(folder, keys.unlock(folder, PASSWORD))
    assert [row.kind for row in desk.ask(outgoing.rows)] == ["backup"]
    desk.vault.close()


def test_a_damaged_backup_is_exit_code_4_and_nothing_changes(folder: Path, run: Run) -> None:
    _, made = run("backup", folder)
    path = Path(made["file"])
    path.write_bytes(path.read_bytes()[:-1] + b"x")

    code, said = run("restore", path, "--to", folder)

    assert (code, said) == (4, "This copy is damaged and cannot be used. Choose another one.")
    assert [each.name for each in folder.parent.glob("school*")] == ["school.cpdesk"]


def test_a_wrong_password_restores_nothing(folder: Path, run: Run) -> None:
    _, made = run("backup", folder)

    assert run("restore", made["file"], "--to", folder, by="wrong")[0] == 3
    assert [each.name for each in folder.parent.glob("school*")] == ["school.cpdesk"]


def test_the_password_changes_and_the_journal_tells_it(folder: Path, run: Run, tmp_path: Path) -> None:
    assert run("password", folder, "--new-password-file", tmp_path / "new", by="wrong")[0] == 3
    assert run("password", folder, "--new-password-file", tmp_path / "new")[0] == 0

    with pytest.raises(VaultError, match=r"vault\.wrong_password"):
        keys.unlock(folder, PASSWORD)
    desk = open_desk(folder, keys.unlock(folder, "другой тихий омут"))
    assert desk.ask(history.entries, limit=1)[0].final
    desk.vault.close()


def test_a_recovery_file_that_cannot_be_written_leaves_no_vault_without_its_key(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    code, said = run(
        "new",
        tmp_path / "new.cpdesk",
        "--school",
        "Школа",
        "--code",
        "1",
        "--district",
        "Отдел",
        "--recovery-file",
        tmp_path / "file" / "key.txt",
    )

    assert (code, said) == (6, f"Nothing can be written to {tmp_path / 'file'}. Choose another place.")
    assert list(tmp_path.glob("new.cpdesk*")) == []


def test_a_backup_is_read_by_nobody_elses_password(folder: Path, run: Run) -> None:
    _, made = run("backup", folder)

    assert backup.intact(Path(made["file"]))
    assert PASSWORD.encode() not in Path(made["file"]).read_bytes()
