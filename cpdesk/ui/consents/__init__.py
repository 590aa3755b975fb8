"""Consents of whole classes."""

from cpdesk.ui.consents.place import ConsentsPlace

__all__ = ["ConsentsPlace"]
