"""How often a promise is tried: fully in ``./run prove``, at a tenth in ``./run test``."""

import os


def rounds(full: int) -> int:
    """Return how many rounds to run of the ``full`` number that the promise names; one at least."""
    percent = int(os.environ.get("CPDESK_ROUNDS_PERCENT", "10"))
    return max(1, full * percent // 100)
