"""What stands round a place: the row of menus above, the places at the left, header, next strip, message."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import MessageBar, NextStrip
from cpdesk.ui.kit.buttons import Button
from cpdesk.ui.kit.layout import ElidedLabel, label, row
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.place import Place, Step
from cpdesk.ui.shell.finder import FinderButton
from cpdesk.ui.shell.navigation import Navigation
from cpdesk.words import translate


class TopRow(Translated):
    """The menus at the left; search, help and lock at the right."""

    def __init__(self, find: Callable[[], object], show_help: Callable[[], object], lock: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("menus")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_bar = QMenuBar()
        self._search = FinderButton(find)
        self._help = Button(show_help, kind="quiet", icon_name="circle-help")
        self._lock = Button(lock, kind="quiet", icon_name="lock")
        line = row(self, gap=2)
        line.setContentsMargins(0, theme.px(2), theme.px(8), theme.px(2))
        line.addWidget(self.menu_bar, 1)
        for part in (self._search, self._help, self._lock):
            line.addWidget(part)

    def retranslate(self) -> None:
        """Set the words of search and buttons."""
        self._search.say(translate("Window", "Pupil, record or action"))
        for button, text, key in (
            (self._lock, translate("Window", "Close the base"), "F12"),
            (self._help, translate("Window", "Help on this screen"), "F1"),
        ):
            button.setToolTip(f"{text} {key}")
            button.setAccessibleName(text)

    def narrow(self, narrow: bool) -> None:
        """Give way, or take room."""
        self._search.setFixedWidth(theme.px(216 if narrow else 360))

    def open_menus(self) -> None:
        """Go to the first menu, for the keys."""
        self.menu_bar.setFocus()
        self.menu_bar.setActiveAction(self.menu_bar.actions()[0])


class Frame(Translated):
    """The places, one of them shown, under its header and its next step."""

    def __init__(self, places: Sequence[Place], chosen: Callable[[str], None], *, practice: bool) -> None:
        super().__init__()
        self.navigation = Navigation(places, chosen)
        self.strip, self.bar = NextStrip(), MessageBar()
        self._stack, self._arriving = QStackedWidget(), False
        for place in places:
            self._stack.addWidget(place)
        self._title, self._subtitle = label("title"), ElidedLabel("muted")
        self._banner = QLabel()
        self._banner.setObjectName("banner")
        self._banner.setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(4))
        self._banner.setVisible(practice)
        work = QWidget()
        box = QVBoxLayout(work)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self._banner, _header(self._title, self._subtitle), self.strip, self.bar):
            box.addWidget(part)
        box.addWidget(self._stack, 1)
        across = row(self, gap=0)
        across.addWidget(self.navigation)
        across.addWidget(work, 1)

    def retranslate(self) -> None:
        """Set the words round the places."""
        self._banner.setText(translate("Window", "Practice school: the people are invented"))
        self.navigation.tell()

    def show_place(self, place: Place) -> None:
        """Show a place; the focus goes to its next step as soon as there is one, unless it goes elsewhere first."""
        self._stack.setCurrentWidget(place)
        self.navigation.choose(place.name)
        self.bar.tell("info", "")
        self._arriving = True
        place.refresh({})
        self.tell(place)

    def tell(self, place: Place) -> None:
        """Say title and next step anew."""
        self._title.setText(place.title())
        self._subtitle.setText(place.subtitle())
        step = place.step() or Step(translate("Window", "All is done for today"))
        self.strip.show_step(step.what, step.why, step.verb, step.action)
        if self._arriving and self.strip.button.isVisible():
            self._arriving = False
            if not self._is_at_work():
                self.strip.button.setFocus()

    def stay(self) -> None:
        """Leave the focus where it is: she has begun something."""
        self._arriving = False

    def _is_at_work(self) -> bool:
        """Tell whether the focus stands in the place already, or in a dialog."""
        focused = QApplication.focusWidget()
        return focused is not None and (self._stack.isAncestorOf(focused) or focused.window() is not self.window())


def _header(title: QLabel, subtitle: QLabel) -> QWidget:
    header = QWidget()
    header.setObjectName("header")
    header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    header.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    line = row(header, gap=12)
    line.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10))
    line.addWidget(title)
    line.addWidget(subtitle, 1)
    return header
