"""Promise 18: a crash writes no memory to disk, and no other process of hers may read it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CRASH = """
import ctypes, os, resource, signal, sys
sys.path.insert(0, sys.argv[1])
os.chdir(sys.argv[2])
soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
from cpdesk.storage.process import leave_no_core
leave_no_core(dumpable=sys.argv[3] == "dumpable")
with open("told", "w") as told:
    print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE), file=told)
os.kill(os.getpid(), signal.SIGSEGV)
"""

PRY = """
import ctypes, os, resource, sys
sys.path.insert(0, sys.argv[1])
from cpdesk.storage.process import leave_no_core
if os.geteuid() == 0:
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
leave_no_core(dumpable=sys.argv[2] == "dumpable")
parent = os.getpid()
child = os.fork()
if child == 0:
    try:
        print("read" if open(f"/proc/{parent}/maps").read() else "empty", flush=True)
    except PermissionError:
        print("refused", flush=True)
    os._exit(0)
os.waitpid(child, 0)
"""


def crash(folder: Path, how: str) -> int:
    """Let a process crash in the folder; return how it ended, as the system tells it."""
    command = [sys.executable, "-c", CRASH, str(ROOT), str(folder), how]
    return os.waitpid(os.posix_spawn(sys.executable, command, os.environ), 0)[1]


@pytest.mark.promise(18)
def test_a_crash_leaves_no_core_and_the_process_was_closed_to_others(tmp_path: Path) -> None:
    status = crash(tmp_path, "closed")

    assert os.WTERMSIG(status) == 11
    assert not os.WCOREDUMP(status)
    assert [path.name for path in tmp_path.iterdir()] == ["told"]
    assert (tmp_path / "told").read_text() == "0 (0, 0)\n"


@pytest.mark.promise(18)
def test_a_process_left_readable_for_the_search_of_its_memory_leaves_no_core_either(tmp_path: Path) -> None:
    status = crash(tmp_path, "dumpable")

    assert not os.WCOREDUMP(status)
    assert [path.name for path in tmp_path.iterdir()] == ["told"]
    assert (tmp_path / "told").read_text() == "1 (0, 0)\n"


@pytest.mark.promise(18)
@pytest.mark.parametrize(("how", "told"), [("closed", "refused\n"), ("dumpable", "read\n")])
def test_another_process_of_the_same_user_may_not_look_into_ours(how: str, told: str) -> None:
    command = [sys.executable, "-c", PRY, str(ROOT), how]

    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == told
