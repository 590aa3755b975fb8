"""The project's own papers and scripts keep what they say."""

import os
import subprocess
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house import third_party
from tests.house.tree import ROOT, imported, trees
from tests.proof import PROMISES, Proof
from tests.rounds import rounds


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([ROOT / "run", *arguments], capture_output=True, text=True, check=False)


def test_the_page_of_third_parties_is_up_to_date() -> None:
    assert (ROOT / "THIRD-PARTY.md").read_text("utf-8") == third_party.page()


def test_run_explains_itself_and_refuses_what_it_does_not_know() -> None:
    assert "./run prove" in run("help").stdout
    assert run("fly").returncode == 2
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_a_tenth_of_the_rounds_is_run_unless_the_full_number_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CPDESK_ROUNDS_PERCENT", raising=False)
    assert (rounds(300), rounds(5)) == (30, 1)

    monkeypatch.setenv("CPDESK_ROUNDS_PERCENT", "100")
    assert rounds(300) == 300


def outcome(promise: int, result: str, **numbers: object) -> pytest.TestReport:
    properties = [("promise", promise), *numbers.items()]
    return pytest.TestReport("test", ("f", 1, "t"), {}, result, None, "call", user_properties=properties)  # type: ignore[arg-type]


def test_the_proof_names_every_promise_and_its_worst_outcome(tmp_path: Path) -> None:
    proof = Proof(tmp_path / "proof.md")
    for report in (outcome(1, "passed", kills=300), outcome(9, "passed"), outcome(9, "failed")):
        proof.pytest_runtest_logreport(report)

    proof.pytest_sessionfinish()

    page = proof.page.read_text("utf-8").splitlines()
    assert f"| 1 | {PROMISES[1]} | kept | kills 300 |" in page
    assert f"| 9 | {PROMISES[9]} | **broken** |  |" in page
    assert f"| 26 | {PROMISES[26]} | no test yet |  |" in page


def test_every_dependency_is_imported_and_locked_as_it_is_declared() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {canonicalize_name(Requirement(each).name) for each in declared}
    modules = {name.partition(".")[0] for path, tree in trees().items() for name in imported(path, tree)}
    given = packages_distributions()
    locked = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    own = next(package for package in locked if package["name"] == "cpdesk")

    assert names == {canonicalize_name(each) for module in modules for each in given.get(module, ())} & names
    assert names == {each["name"] for each in own["dependencies"]}
