"""Class lists: a file is looked at, row by row, before anything is changed."""

from cpdesk.ui.lists.place import ListsPlace

__all__ = ["ListsPlace"]
