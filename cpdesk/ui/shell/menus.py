"""The menus: whatever the window and its places offer, and how the window looks."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final, Protocol, TypeVar

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from cpdesk import words
from cpdesk.ui.kit.icons import icon
from cpdesk.ui.place import FILE, RECORD, Offer, Place
from cpdesk.ui.shell import look
from cpdesk.ui.shell.preferences import Preferences
from cpdesk.words import translate

TEXT_SIZES: Final = (90, 100, 110, 125, 150, 175, 200)
_QUIET: Final = "quiet"

T = TypeVar("T")


class Offering(Protocol):
    """The window, as far as its menus show it."""

    def own_offers(self) -> Sequence[Offer]:
        """Return what the window itself offers."""

    def show_place(self, name: str) -> None:
        """Show a place."""


def fill(window: QMainWindow, bar: QMenuBar, offering: Offering, places: Iterable[Place]) -> None:
    """Fill the menu bar anew, in the language in force."""
    for action in bar.actions():
        bar.removeAction(action)
        if (menu := action.menu()) is not None:
            menu.deleteLater()
    for action in window.actions():
        window.removeAction(action)
        action.deleteLater()
    menus = {
        FILE: bar.addMenu(translate("Window", "&File")),
        "edit": bar.addMenu(translate("Window", "&Edit")),
        "view": bar.addMenu(translate("Window", "&View")),
        "go": bar.addMenu(translate("Window", "&Go")),
        RECORD: bar.addMenu(translate("Window", "&Record")),
        "help": bar.addMenu(translate("Window", "&Help")),
    }
    fill_view(menus["view"])
    for place in places:
        action = menus["go"].addAction(icon(place.icon_name), place.title())
        action.triggered.connect(partial(_show, offering, place.name))
        for offer in place.offers():
            _add(menus[offer.menu], offer)
    menus["go"].addSeparator()
    for offer in offering.own_offers():
        if offer.menu == _QUIET:
            _add_quiet(window, offer)
        else:
            _add(menus[offer.menu], offer)


def quiet(name: str, key: str, run: Callable[[], object]) -> Offer:
    """Return an offer that is in no menu and in no list: a second key, or a way of moving about."""
    return Offer(name, str, run, key, _QUIET)


def is_quiet(offer: Offer) -> bool:
    """Tell whether an offer is in no menu."""
    return offer.menu == _QUIET


def fill_view(menu: QMenu) -> None:
    """Fill the menu of languages, themes and text sizes; what is in force is ticked."""
    preferences = Preferences()
    theme, percent = preferences.look
    themes = {
        "": translate("Window", "As the system"),
        "light": translate("Window", "Light"),
        "dark": translate("Window", "Dark"),
        "contrast": translate("Window", "Strong contrast"),
        "contrast-dark": translate("Window", "Strong contrast, dark"),
    }
    sizes = {each: translate("Window", "Text {percent} %").format(percent=each) for each in TEXT_SIZES}
    languages = {each: words.NATIVE_NAMES[each] for each in words.LANGUAGES}
    _choices(menu, languages, words.language(), lambda chosen: look.speak(chosen, preferences))
    menu.addSeparator()
    _choices(menu, themes, theme, lambda chosen: look.dress(chosen, preferences))
    menu.addSeparator()
    _choices(menu, sizes, percent, lambda chosen: look.enlarge(chosen, preferences))


def _choices(menu: QMenu, texts: dict[T, str], now: T, choose: Callable[[T], object]) -> None:
    group = QActionGroup(menu)
    for value, text in texts.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(value == now)
        action.triggered.connect(partial(_choose, choose, value))
        group.addAction(action)


def _choose(choose: Callable[[T], object], value: T, _checked: bool = False) -> None:
    choose(value)


def _show(offering: Offering, name: str, _checked: bool = False) -> None:
    offering.show_place(name)


def _add(menu: QMenu, offer: Offer) -> None:
    action = QAction(icon(offer.icon or "arrow-right"), offer.text(), menu)
    action.setObjectName(offer.name)
    action.setShortcut(QKeySequence(offer.key))
    action.triggered.connect(partial(_run, offer))
    menu.addAction(action)


def _add_quiet(window: QMainWindow, offer: Offer) -> None:
    action = QAction(window)
    action.setObjectName(offer.name)
    action.setShortcut(QKeySequence(offer.key))
    action.triggered.connect(partial(_run, offer))
    window.addAction(action)


def _run(offer: Offer, _checked: bool = False) -> None:
    offer.run()
