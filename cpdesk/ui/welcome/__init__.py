"""Before a base is open: the welcome, a new base step by step, the practice school, the way back from a copy."""

from cpdesk.ui.welcome.restoring import RestoreWindow
from cpdesk.ui.welcome.window import WelcomeWindow

__all__ = ["RestoreWindow", "WelcomeWindow"]
