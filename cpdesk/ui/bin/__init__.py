"""The bin: what was put there, and the way back."""

from cpdesk.ui.bin.place import BinPlace

__all__ = ["BinPlace"]
