"""What import contracts cannot see: names of rooms, who may write a file, which screens may meet."""

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

from cpdesk.casework import MODULES_WITH_ACTS
from tests.house.tree import ROOT, imported, module_name, nodes, trees

NAMELESS = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers", "base_utils", "tools"}

# Nobody else makes a file: what leaves the vault goes through the ledger.
WRITERS = ("cpdesk/storage/", "cpdesk/casework/outgoing.py")
WRITING_METHODS = {"write_text", "write_bytes", "touch"}
WRITING_CLASSES = {"QFile", "QSaveFile", "QPdfWriter", "QPrinter"}


def test_every_module_has_a_name_of_the_field() -> None:
    assert [path for path in trees() if NAMELESS & set(path.with_suffix("").parts)] == []


def test_a_subject_has_one_plural_name_on_every_floor() -> None:
    """The records name the subjects: no other floor has a module with a record's name in the singular."""
    subjects = {path.stem for path in trees() if path.parts[1] == "records"} - {"__init__", "base"}
    singular = {subject.removesuffix("s") for subject in subjects if subject.endswith("s")} | {"agency"}

    assert [path for path in trees() if singular & set(path.with_suffix("").parts)] == []


def test_only_storage_and_the_ledger_write_files() -> None:
    strangers = [
        f"{path}:{node.lineno}"
        for path, node in nodes()
        if isinstance(node, ast.Call) and writes(node) and not str(path).startswith(WRITERS)
    ]

    assert strangers == []


def writes(call: ast.Call) -> bool:
    """Return whether a call opens a path for writing, as far as its text tells."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name in WRITING_METHODS | WRITING_CLASSES:
        return True
    modes = [*call.args[:2], *(keyword.value for keyword in call.keywords if keyword.arg == "mode")]
    if name == "open" and getattr(getattr(call.func, "value", None), "id", "") == "os":
        return "O_WRONLY" in ast.dump(call) or "O_RDWR" in ast.dump(call)
    return name in {"open", "fdopen"} and any(is_writing_mode(mode) for mode in modes)


def is_writing_mode(argument: ast.expr) -> bool:
    """Return whether an argument is a mode like ``"wb"``."""
    if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
        return False
    return bool(re.fullmatch(r"[rwaxbt+]{1,4}", argument.value)) and bool(set("wax+") & set(argument.value))


def test_the_check_of_writers_sees_each_way_to_write() -> None:
    ways = [
        "open(p, 'w')",
        "p.open('ab')",
        "p.write_text(t)",
        "p.write_bytes(b)",
        "os.open(p, os.O_WRONLY)",
        "open(p, mode='x')",
    ]
    reading = ["open(p)", "p.open('rb')", "p.read_text()", "Vault.open(folder, key)", "os.open(p, os.O_RDONLY)"]

    assert [way for way in ways if not writes(expression(way))] == []
    assert [way for way in reading if writes(expression(way))] == []


def expression(text: str) -> Any:
    """Return the syntax tree of one expression."""
    return ast.parse(text, mode="eval").body


SERVING = tuple(
    f"cpdesk.ui.shell.{name}" for name in ("refusals", "preferences", "look", "languages", "copies", "help")
)


def test_screens_of_different_subjects_meet_only_in_the_shell() -> None:
    """A package below ``ui`` knows itself, the kit, the modules beside it and those of the shell that are no window.

    ``app.py`` hands the shell the table of places.
    """
    shared = {path.stem for path in trees() if path.parts[1] == "ui" and len(path.parts) == 3} | {"kit"}
    strangers = [
        f"{path}: {name}"
        for path, tree in trees().items()
        if path.parts[1] == "ui" and len(path.parts) > 3
        for name in imported(path, tree)
        if name.startswith("cpdesk.ui.")
        and name.split(".")[2] not in {path.parts[2], *shared}
        and not name.startswith(SERVING)
    ]

    assert strangers == []


def test_kit_and_shell_name_no_subject() -> None:
    subjects = {path.stem for path in trees() if path.parts[1] == "records"} - {"__init__", "base"}
    known = [
        f"{path}: {name}"
        for path, tree in trees().items()
        if path.parts[1:3] == ("ui", "kit")
        for name in imported(path, tree)
        if name.startswith("cpdesk.") and subjects & set(name.split("."))
    ]

    assert known == []


def test_every_module_of_casework_stands_in_a_layer() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(c["layers"] for c in contracts if c.get("containers") == ["cpdesk.casework"])
    placed = {name for layer in layers for name in re.findall(r"\w+", layer)}

    assert {module_name(path).split(".")[2] for path in trees() if in_casework(path)} == placed


def test_every_module_with_acts_is_listed() -> None:
    with_acts = {
        module_name(path).removeprefix("cpdesk.casework.")
        for path, node in nodes()
        if isinstance(node, ast.FunctionDef) and any(is_act(decorator) for decorator in node.decorator_list)
    }

    assert set(MODULES_WITH_ACTS) == with_acts


def is_act(decorator: ast.expr) -> bool:
    """Return whether a decorator is ``@act("subject.verb")``."""
    return isinstance(decorator, ast.Call) and getattr(decorator.func, "id", "") == "act"


def in_casework(path: Path) -> bool:
    """Return whether a file is a module of casework, not the package itself."""
    return path.parts[1] == "casework" and path.parts[2] != "__init__.py"


def test_every_test_file_asserts_something() -> None:
    silent = [
        path
        for path, tree in trees("tests").items()
        if path.name.startswith("test_") and not any(map(asserts, ast.walk(tree)))
    ]

    assert silent == []


def asserts(node: ast.AST) -> bool:
    """Return whether a node can make a test fail."""
    return isinstance(node, ast.Assert) or getattr(node, "attr", "") in {"raises", "fail"}
