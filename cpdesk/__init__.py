"""Case management for school psychologists: pupils at risk, sessions, referrals, the quarter's report."""

from pathlib import Path

__version__ = "0.1.0"

_HERE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a bundled file: beside the package in a checkout, inside it in a wheel."""
    beside = _HERE.parent / "resources"
    return (beside if beside.is_dir() else _HERE / "resources").joinpath(*parts)
