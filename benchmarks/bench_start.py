"""How long until the first window, until a command answers, and what is imported for it."""

import subprocess
import sys
import time
from collections.abc import Callable

import measure

table = measure.Table("start, in processes of their own")


def process(code: str) -> Callable[[], object]:
    return lambda: subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


UNLOCK = "import sys; import cpdesk.ui.shell.unlock; assert 'sqlalchemy' not in sys.modules"
table.add("window to unlock, imported", process(UNLOCK), process("pass"), 9, rounds=5)
table.add("a command, over SQLAlchemy", process("import cpdesk.cli"), process("import sqlalchemy.orm"), 3, rounds=5)
began = time.perf_counter()
process("import cpdesk.app")()
table.note("the whole program, imported", (time.perf_counter() - began) * 1000, "ms")
table.end()
