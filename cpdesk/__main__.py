"""Start cpdesk: the window without arguments or for ``open``, else a command. Each imports only what it needs."""

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code of the contract."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or given == ["open"] or (given[0] == "open" and not given[1].startswith("-")):
        from cpdesk.app import run_window

        return run_window(Path(given[1]) if len(given) > 1 else None, *given[2:])
    from cpdesk import cli

    return cli.main(given)


if __name__ == "__main__":
    sys.exit(main())
