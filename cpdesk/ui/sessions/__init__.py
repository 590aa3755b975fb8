"""Sessions: the list and the note."""

from cpdesk.ui.sessions.place import SessionsPlace

__all__ = ["SessionsPlace"]
