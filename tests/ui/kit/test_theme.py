"""Themes: what stands on what can be read, in each of them; sizes follow the text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.icons import pixmap
from cpdesk.ui.kit.palettes import THEMES

TEXT, LINE = 4.5, 3.0
WORDS_ON = [
    *[("text", ground) for ground in ("window", "base", "side", "hover", "pressed", "strip", "private", "found")],
    *[("muted", ground) for ground in ("window", "base", "side", "hover", "strip", "private")],
    *[("accent", ground) for ground in ("window", "base", "hover", "strip", "error_back", "warning_back", "ok_back")],
    *[(state, ground) for state in ("error", "warning", "ok") for ground in ("window", "base", f"{state}_back")],
    *[("text", f"{state}_back") for state in ("error", "warning", "ok")],
    ("on_fill", "fill"),
    ("on_error", "error"),
    ("on_selection", "selection"),
    ("on_toast", "toast"),
    ("toast_link", "toast"),
]
SHAPES_ON = [
    *[("border", ground) for ground in ("window", "base", "side")],
    *[("disabled", ground) for ground in ("window", "base")],
    ("accent", "base"),
]
IN_A_SELECTED_ROW = ("text", "muted", "accent", "warning", "error", "ok")


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def too_weak(name: str, pairs: list[tuple[str, str]], least: float) -> list[tuple[str, str, float]]:
    tokens = THEMES[name]
    found = [(ink, ground, contrast(getattr(tokens, ink), getattr(tokens, ground))) for ink, ground in pairs]
    return [(ink, ground, round(ratio, 2)) for ink, ground, ratio in found if ratio < least]


@pytest.mark.parametrize("name", THEMES)
def test_words_can_be_read_on_what_they_stand_on(name: str) -> None:
    assert too_weak(name, WORDS_ON, TEXT) == []


@pytest.mark.parametrize("name", THEMES)
def test_edges_and_disabled_words_can_be_seen(name: str) -> None:
    assert too_weak(name, SHAPES_ON, LINE) == []


@pytest.mark.parametrize("name", [name for name, tokens in THEMES.items() if not tokens.inverted])
def test_a_selected_row_keeps_its_colours_readable(name: str) -> None:
    assert too_weak(name, [(ink, "selection") for ink in IN_A_SELECTED_ROW], TEXT) == []


def test_strong_contrast_is_stronger_than_any_other_theme() -> None:
    for name in ("contrast", "contrast-dark"):
        tokens = THEMES[name]
        assert contrast(tokens.text, tokens.base) == pytest.approx(21)
        assert contrast(tokens.muted, tokens.base) == pytest.approx(21)


@pytest.mark.parametrize(
    ("scheme", "plain", "strong"),
    [
        (Qt.ColorScheme.Light, "light", "contrast"),
        (Qt.ColorScheme.Unknown, "light", "contrast"),
        (Qt.ColorScheme.Dark, "dark", "contrast-dark"),
    ],
)
def test_the_theme_follows_the_system_in_its_contrast_too(scheme: Qt.ColorScheme, plain: str, strong: str) -> None:
    assert theme.theme_for(scheme, Qt.ContrastPreference.NoPreference) == plain
    assert theme.theme_for(scheme, Qt.ContrastPreference.HighContrast) == strong


@pytest.mark.parametrize(("asked", "given"), [(50, 90), (150, 150), (400, 200)])
def test_the_text_grows_between_90_and_200_percent(qapp: QApplication, asked: int, given: int) -> None:
    theme.apply(qapp, "light", asked)

    assert theme.text_percent() == given
    assert qapp.font().pixelSize() == round(13 * given / 100)


def test_an_icon_is_drawn_in_the_colour_that_is_asked_for(qapp: QApplication) -> None:
    drawn = pixmap("square", "#b3261e").toImage()

    colours = {
        drawn.pixelColor(x, y).name()
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#b3261e"}


@pytest.fixture(autouse=True)
def back_to_light(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, "light", 100)
