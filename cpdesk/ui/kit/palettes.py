"""The colours of each theme, as data. Source: the look's table of tokens; a test computes the contrasts."""

from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme. Text keeps 4.5 to 1 on what it stands on, lines and shapes 3 to 1.

    ``inverted``: a selected row shows everything in ``on_selection``, because no other colour can be read there.
    """

    window: str
    base: str
    side: str
    hover: str
    pressed: str
    text: str
    muted: str
    disabled: str
    accent: str
    fill: str
    fill_hover: str
    on_fill: str
    border: str
    hairline: str
    selection: str
    on_selection: str
    strip: str
    error: str
    on_error: str
    error_back: str
    warning: str
    warning_back: str
    ok: str
    ok_back: str
    private: str
    found: str
    toast: str
    on_toast: str
    toast_link: str
    inverted: bool = False


LIGHT: Final = Tokens(
    window="#f5f6f8",
    base="#ffffff",
    side="#eceff3",
    hover="#f0f2f5",
    pressed="#d3d7dc",
    text="#1b1f24",
    muted="#57606a",
    disabled="#868e98",
    accent="#0b5cad",
    fill="#0b5cad",
    fill_hover="#094a8c",
    on_fill="#ffffff",
    border="#7c8590",
    hairline="#dce0e6",
    selection="#d9e8f8",
    on_selection="#1b1f24",
    strip="#e8f1fb",
    error="#b3261e",
    on_error="#ffffff",
    error_back="#fbeceb",
    warning="#8a5300",
    warning_back="#fcf2df",
    ok="#1a6b34",
    ok_back="#e8f4eb",
    private="#faf6ec",
    found="#ffe9a8",
    toast="#2a2f36",
    on_toast="#ffffff",
    toast_link="#79b8ff",
)
DARK: Final = Tokens(
    window="#1e2227",
    base="#16191d",
    side="#1a1e22",
    hover="#23282e",
    pressed="#363d45",
    text="#e6e8eb",
    muted="#a3acb5",
    disabled="#79828c",
    accent="#79b8ff",
    fill="#1f6fbf",
    fill_hover="#185a9c",
    on_fill="#ffffff",
    border="#6f7984",
    hairline="#2d333a",
    selection="#1d3a58",
    on_selection="#e6e8eb",
    strip="#1a2a3c",
    error="#ff8a80",
    on_error="#16191d",
    error_back="#3a2220",
    warning="#f0b429",
    warning_back="#33290f",
    ok="#6fd08c",
    ok_back="#1b2f22",
    private="#24221a",
    found="#5a4a12",
    toast="#2d333a",
    on_toast="#ffffff",
    toast_link="#79b8ff",
)
CONTRAST: Final = Tokens(
    window="#ffffff",
    base="#ffffff",
    side="#ffffff",
    hover="#e6e6e6",
    pressed="#cccccc",
    text="#000000",
    muted="#000000",
    disabled="#595959",
    accent="#003a80",
    fill="#000000",
    fill_hover="#333333",
    on_fill="#ffffff",
    border="#000000",
    hairline="#000000",
    selection="#000000",
    on_selection="#ffffff",
    strip="#ffffff",
    error="#8c0000",
    on_error="#ffffff",
    error_back="#ffffff",
    warning="#5c3700",
    warning_back="#ffffff",
    ok="#00461c",
    ok_back="#ffffff",
    private="#ffffff",
    found="#ffe600",
    toast="#000000",
    on_toast="#ffffff",
    toast_link="#9fd0ff",
    inverted=True,
)
CONTRAST_DARK: Final = replace(
    CONTRAST,
    window="#000000",
    base="#000000",
    side="#000000",
    hover="#262626",
    pressed="#404040",
    text="#ffffff",
    muted="#ffffff",
    disabled="#a6a6a6",
    accent="#9fd0ff",
    fill="#ffffff",
    fill_hover="#cccccc",
    on_fill="#000000",
    border="#ffffff",
    hairline="#ffffff",
    selection="#ffffff",
    on_selection="#000000",
    strip="#000000",
    error="#ffa39b",
    on_error="#000000",
    error_back="#000000",
    warning="#ffd166",
    warning_back="#000000",
    ok="#8ff0ac",
    ok_back="#000000",
    private="#000000",
    found="#6b5a00",
    toast="#ffffff",
    on_toast="#000000",
    toast_link="#003a80",
)
THEMES: Final[dict[str, Tokens]] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast": CONTRAST,
    "contrast-dark": CONTRAST_DARK,
}
