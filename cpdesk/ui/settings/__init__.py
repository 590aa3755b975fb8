"""Settings: language and look, the school, the password, copies, the ledger of what left."""

from cpdesk.ui.settings.place import SettingsPlace

__all__ = ["SettingsPlace"]
