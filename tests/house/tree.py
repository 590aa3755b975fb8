"""The code as syntax trees, read once."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


@cache
def trees(folder: str = "cpdesk") -> dict[Path, ast.Module]:
    """Return the tree of each Python file below ``folder``, by its path from the root of the project."""
    files = sorted((ROOT / folder).rglob("*.py"))
    return {path.relative_to(ROOT): ast.parse(path.read_text("utf-8")) for path in files}


def nodes(folder: str = "cpdesk") -> Iterator[tuple[Path, ast.AST]]:
    """Yield every node below ``folder`` with its file."""
    for path, tree in trees(folder).items():
        for node in ast.walk(tree):
            yield path, node


def length(node: ast.AST) -> int:
    """Return how many lines a function or a class has."""
    return node.end_lineno - node.lineno + 1  # type: ignore[attr-defined]


def module_name(path: Path) -> str:
    """Return the dotted name of a file: ``cpdesk.ui.pupils`` for its ``__init__.py``."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path, tree: ast.Module) -> Iterator[str]:
    """Yield the dotted names that a file imports anywhere, inner imports too; ``from a import b`` gives ``a.b``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
