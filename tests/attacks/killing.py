"""Work that is killed at a moment: a process imports everything once, and forks a child for every kill."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SERVER = """
import json, os, signal, sys, threading, time
def serve():
    for line in sys.stdin:
        seconds, begun, arguments = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            os.dup2(writing, 1)
            work(*arguments)
            sys.stdout.flush()
            os._exit(0)
        os.close(writing)
        printed, first = [], threading.Event()
        def listen():
            with open(reading) as pipe:
                for told in pipe:
                    printed.append(told)
                    first.set()
        listener = threading.Thread(target=listen)
        listener.start()
        if begun:
            first.wait(60)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
        listener.join()
        print(json.dumps({"printed": "".join(printed), "killed": os.WIFSIGNALED(status)}), flush=True)
serve()
"""


class Killer:
    """A process that does the work and is killed at it."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def during(self, seconds: float, *arguments: str, begun: bool = False) -> tuple[str, bool]:
        """Let the work run for so long; return what it printed and whether it was still at it when it was killed.

        ``begun``: the time runs from the first line that it prints.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([seconds, begun, arguments]) + "\n")
        self._process.stdin.flush()
        told: dict[str, Any] = json.loads(self._process.stdout.readline())
        return told["printed"], told["killed"]


@contextmanager
def killer(work: str) -> Iterator[Killer]:
    """Start the process; ``work`` is Python that defines ``work(*arguments)``."""
    command = [sys.executable, "-c", work + SERVER]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Killer(process)
        assert process.stdin is not None
        process.stdin.close()
