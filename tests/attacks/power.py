"""Power cuts, simulated as SQLite's own crash tests do.

All writes and syncs of a process are recorded by strace and replayed up to some point. Of what was not yet synced then,
each sector of 512 bytes survives by the toss of a coin; so does a truncation, and the removal of a file whose folder
was not synced after it.
"""

import random
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

SECTOR: Final = 512
CALLS: Final = "pwrite64,write,fsync,fdatasync,ftruncate,unlink"
_CALL: Final = re.compile(
    r'(\w+)\((?:(\d+)<([^>]*)>)?(?:, )?(?:"((?:\\x[0-9a-f]{2})*)")?(?:, (\d+))?(?:, (\d+))?\) += (\d+)'
)


@dataclass(frozen=True)
class Operation:
    """One thing that the process asked of the disk, or a line that it printed."""

    kind: Literal["write", "sync", "truncate", "remove", "print"]
    path: str
    offset: int = 0
    data: bytes = b""


@dataclass
class Disk:
    """What is on the disk for certain, and what was asked of it since."""

    certain: dict[str, bytearray]
    asked: dict[str, list[Operation]] = field(default_factory=dict)
    removed: list[tuple[str, bytearray]] = field(default_factory=list)

    def take(self, operation: Operation) -> None:
        """Take what the process asks; a sync makes what was asked of its file certain."""
        path = operation.path
        if operation.kind in ("write", "truncate"):
            self.asked.setdefault(path, []).append(operation)
        elif operation.kind == "remove" and path in self.certain:
            self.asked.pop(path, None)
            self.removed.append((path, self.certain.pop(path)))
        elif operation.kind == "sync":
            self.removed = [each for each in self.removed if str(Path(each[0]).parent) != path]
            for earlier in self.asked.pop(path, []):
                _apply(self.certain.setdefault(path, bytearray()), earlier)

    def after_the_cut(self, coin: random.Random) -> dict[str, bytes]:
        """Return the files as they lie there when the power is back."""
        files = {path: bytearray(data) for path, data in self.certain.items()}
        for path, data in self.removed:
            if path not in files and path not in self.asked and coin.random() < 0.5:
                files[path] = bytearray(data)
        for path, operations in self.asked.items():
            for operation in operations:
                for part in _sectors(operation):
                    if coin.random() < 0.5:
                        _apply(files.setdefault(path, bytearray()), part)
        return {path: bytes(data) for path, data in files.items()}


def recorded(command: list[str], folder: Path, trace: Path) -> list[Operation]:
    """Run the command under strace; return what it asked of files in ``folder`` and what it printed, in order."""
    tracer = ["strace", "-f", "-y", "-xx", "-s", "200000", "-e", f"trace={CALLS}", "-o", str(trace)]
    subprocess.run([*tracer, *command], check=True, stdout=subprocess.PIPE)
    found = map(_operation, trace.read_text("ascii").splitlines())
    ours = (each for each in found if each is not None)
    return [each for each in ours if each.kind == "print" or each.path.startswith(str(folder))]


def _operation(line: str) -> Operation | None:
    match = _CALL.search(line)
    if match is None:
        return None
    call, descriptor, shown, text, first, second, _ = match.groups()
    path, data = _bytes(shown or "").decode(), _bytes(text or "")
    if call == "write" and descriptor == "1":
        return Operation("print", "", data=data)
    if path.endswith("-shm"):
        return None
    if call in ("pwrite64", "write"):
        return Operation("write", path, int(second or 0) if call == "pwrite64" else 0, data)
    if call in ("fsync", "fdatasync"):
        return Operation("sync", path)
    return Operation("truncate", path, int(first)) if call == "ftruncate" else Operation("remove", data.decode())


def _bytes(shown: str) -> bytes:
    return bytes.fromhex(shown.replace("\\x", "")) if shown.startswith("\\x") else shown.encode()


def _sectors(operation: Operation) -> list[Operation]:
    if operation.kind == "truncate":
        return [operation]
    starts = range(0, len(operation.data), SECTOR)
    return [
        Operation("write", operation.path, operation.offset + at, operation.data[at : at + SECTOR]) for at in starts
    ]


def _apply(file: bytearray, operation: Operation) -> None:
    end = operation.offset + len(operation.data)
    if operation.kind == "truncate":
        del file[operation.offset :]
    if len(file) < end:
        file.extend(bytes(end - len(file)))
    file[operation.offset : end] = operation.data
