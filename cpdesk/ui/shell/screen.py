"""Whether there is a screen: asked before Qt is, which aborts where there is none."""

import os
import re
import sys
from pathlib import Path
from typing import Final

_X11_SOCKETS: Final = "/tmp/.X11-unix/X"  # noqa: S108  where the X server listens: X(7)
_LOCAL_DISPLAY: Final = re.compile(r"^(?:unix)?:(\d+)")


def is_there() -> bool:
    """Tell whether a window can be shown: the platform is chosen, or a server of this computer listens."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return _wayland() or _x11()


def _wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).exists()


def _x11() -> bool:
    """Tell whether the server of ``DISPLAY`` listens; another computer's is believed."""
    display = os.environ.get("DISPLAY", "")
    local = _LOCAL_DISPLAY.match(display)
    if local is None:
        return bool(display)
    path = f"{_X11_SOCKETS}{local[1]}"
    return Path(path).exists() or f"@{path}\n" in Path("/proc/net/unix").read_text("ascii", "replace")
