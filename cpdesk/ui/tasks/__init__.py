"""Tasks: what is to be done by when, set by hand or in notes."""

from cpdesk.ui.tasks.place import TasksPlace

__all__ = ["TasksPlace"]
