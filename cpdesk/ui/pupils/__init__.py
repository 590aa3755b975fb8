"""Pupils: the list with its search, the card."""

from cpdesk.ui.pupils.place import PupilsPlace

__all__ = ["PupilsPlace"]
