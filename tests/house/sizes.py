"""Print what the code measures against the guide; fail on the lines marked ● alone.

A number out of range is a question to the author, not a command.
"""

import ast
import re
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.house.tree import FUNCTION, ROOT, imported, length, module_name, nodes, trees

KNOW_QT = ("cpdesk.ui", "cpdesk.app", "cpdesk.words")
NESTING = (ast.If, ast.For, ast.While, ast.With, ast.Try)
DOCUMENTED = ("rules", "casework", "storage", "reports")


def main() -> int:
    """Print the table; return 1 when a line marked ● is out of range."""
    rows = [*function_rows(), *file_rows(), *class_rows(), *care_rows(), *hard_rows()]
    width = max(len(what) for what, _, _, _ in rows)
    for what, value, guide, good in rows:
        print(f"{what:{width}}  {value:28}  {guide:24}  {'' if good else '<-'}".rstrip())
    for line in places():
        print(line)
    return int(any(what.startswith("●") and not good for what, _, _, good in rows))


Row = tuple[str, str, str, bool]
"""What is measured, its value, the guide, whether it is within."""


def spread(what: str, sizes: list[int], guides: tuple[int, int, int]) -> Row:
    """Return median, 95th percentile and maximum of ``sizes`` against the guides for the three."""
    values = median(sizes), quantiles(sizes, n=20, method="inclusive")[-1], max(sizes)
    good = all(value <= guide for value, guide in zip(values, guides, strict=True))
    return what, " · ".join(f"{value:g}" for value in values), " · ".join(map(str, guides)), good


def at_most(what: str, value: float, guide: float) -> Row:
    """Return a row for a number that should not pass its guide."""
    return what, f"{value:.3g}", f"<= {guide:g}", value <= guide


def function_rows() -> Iterator[Row]:
    """Measure functions: length, nesting, parameters."""
    functions = [node for _, node in nodes() if isinstance(node, FUNCTION)]
    yield spread("function lines: median · p95 · max", [length(node) for node in functions], (8, 30, 60))
    long = sum(length(node) > 40 for node in functions)
    yield at_most("functions over 40 lines, %", 100 * long / len(functions), 2)
    yield spread("nesting: median · p95 · max", [nesting(node) for node in functions], (1, 2, 4))
    yield spread("positional parameters: median · p95 · max", [positional(node) for node in functions], (2, 3, 6))


def file_rows() -> Iterator[Row]:
    """Measure files."""
    yield spread("file lines: median · p95 · max", [lines(path) for path in trees()], (120, 400, 600))
    test_lines = sum(map(lines, trees("tests")))
    ratio = test_lines / sum(map(lines, trees()))
    yield "tests : code", f"{ratio:.2f}", "0.8 to 1.2", 0.8 <= ratio <= 1.2
    tests = [length(node) for _, node in nodes("tests") if isinstance(node, FUNCTION) and node.name.startswith("test_")]
    yield spread("test lines: median · p95 · max", tests, (8, 25, 60))


def class_rows() -> Iterator[Row]:
    """Measure classes."""
    classes = [node for _, node in nodes() if isinstance(node, ast.ClassDef)]
    yield at_most("longest class", max(map(length, classes)), 300)
    methods = [sum(isinstance(child, FUNCTION) for child in node.body) for node in classes]
    yield at_most("most methods in a class", max(methods), 20)


def care_rows() -> Iterator[Row]:
    """Count what asks for a reason."""
    code = sum(map(lines, trees()))
    inner = [
        node
        for _, function in nodes()
        if isinstance(function, FUNCTION)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    yield at_most("imports inside functions, per 1000 lines", 1000 * len(inner) / code, 0.5)
    hidden = {within for _, node in nodes() if isinstance(node, FUNCTION) for within in list(ast.walk(node))[1:]}
    public = [node for path, node in nodes() if path.parts[1] in DOCUMENTED and is_public(node) and node not in hidden]
    documented = sum(ast.get_docstring(node) is not None for node in public) / len(public)  # type: ignore[arg-type]
    yield f"docstrings in {', '.join(DOCUMENTED)}, %", f"{100 * documented:.0f}", "100", documented == 1
    todo = sum(len(re.findall(r"\b(?:TODO|FIXME|XXX)\b", text(path))) for path in trees())
    yield at_most("unfinished places named in comments", todo, 0)


def hard_rows() -> Iterator[Row]:
    """Count what is not allowed."""
    yield at_most("● modules in an import cycle, inner imports counted", len(cycle()), 0)
    yield at_most("● files outside ui, app, words that know Qt", len(qt_strangers()), 0)
    broad = sum(is_broad(node) for _, node in nodes())
    yield at_most("● broad excepts", broad, 3)
    ignores = sum(text(path).count("# type: ignore") for path in trees())
    yield at_most("● ignored types, per 1000 lines", 1000 * ignores / sum(map(lines, trees())), 1)


def cycle() -> list[str]:
    """Return the modules of an import cycle, empty when there is none."""
    modules = {module_name(path): (path, tree) for path, tree in trees().items()}
    graph = {
        name: {known(found, set(modules)) for found in imported(*pair)} - {"", name} for name, pair in modules.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])[1:]
    return []


def known(found: str, modules: set[str]) -> str:
    """Return the module that an imported name comes from: itself, or what it stands in; empty for others' modules."""
    return next((name for name in (found, found.rpartition(".")[0]) if name in modules), "")


def qt_strangers() -> list[Path]:
    """Return the files that import Qt without being allowed to."""
    return [
        path
        for path, tree in trees().items()
        if not module_name(path).startswith(KNOW_QT)
        and any(name.startswith("PySide6") for name in imported(path, tree))
    ]


def is_broad(node: ast.AST) -> bool:
    """Return whether a node catches everything and does not raise it again."""
    if not isinstance(node, ast.ExceptHandler) or isinstance(node.body[-1], ast.Raise):
        return False
    return node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"}


def is_public(node: ast.AST) -> bool:
    """Return whether a node is a function or a class for others."""
    return isinstance(node, (*FUNCTION, ast.ClassDef)) and not node.name.startswith("_")


def nesting(node: ast.AST) -> int:
    """Return how deep the blocks of a function stand in one another; an ``elif`` stands beside its ``if``."""
    return max((is_deeper(node, child) + nesting(child) for child in ast.iter_child_nodes(node)), default=0)


def is_deeper(node: ast.AST, child: ast.AST) -> bool:
    """Return whether a child opens a block inside its parent's."""
    return isinstance(child, NESTING) and not (isinstance(node, ast.If) and node.orelse == [child])


def positional(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return how many parameters may be given by place, without ``self``."""
    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
    return len([name for name in names if name not in {"self", "cls"}])


def places() -> Iterator[str]:
    """Name the functions over 40 lines, the files over 400, and the places of what is marked ●."""
    for path, node in nodes():
        if isinstance(node, FUNCTION) and length(node) > 40:
            yield f"{length(node):5}  {path}:{node.lineno} {node.name}"
    for path in trees():
        if lines(path) > 400:
            yield f"{lines(path):5}  {path}"
    for path, node in nodes():
        if isinstance(node, ast.ExceptHandler) and is_broad(node):
            yield f"broad  {path}:{node.lineno}"
    for module in cycle():
        yield f"cycle  {module}"
    for path in qt_strangers():
        yield f"   Qt  {path}"


def text(path: Path) -> str:
    """Return the source of a file."""
    return (ROOT / path).read_text("utf-8")


def lines(path: Path) -> int:
    """Return how many lines a file has."""
    return text(path).count("\n")


if __name__ == "__main__":
    sys.exit(main())
