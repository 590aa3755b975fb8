"""What the tests of the reports' screen stand on."""

from tests.reports.conftest import worked, worked_folder

__all__ = ["worked", "worked_folder"]
