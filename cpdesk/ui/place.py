"""What a place is: a screen of the window with its title, its next step, its offers and its state."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.sitting import Sitting

RECORD: Final = "record"
FILE: Final = "file"


@dataclass(frozen=True)
class Step:
    """The next thing to do on a screen: what, why, and the verb that does it. Holds no child's name."""

    what: str
    why: str = ""
    verb: str = ""
    action: Callable[[], object] | None = None


@dataclass(frozen=True)
class Offer:
    """Something a place can do: in the menu, by a key, found by F3."""

    name: str
    text: Callable[[], str]
    run: Callable[[], object]
    key: str = ""
    menu: str = RECORD
    icon: str = ""


@dataclass(frozen=True)
class Target:
    """Where to go: a place, a record in it, or something to be begun there for some pupils."""

    place: str
    row_id: int | None = None
    begin: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)


class Place(Translated):
    """A screen. Subclasses name themselves and answer what the shell asks.

    Attributes:
        name: its code: ``pupils``.
        icon_name: before its name in the navigation.
        table: the table whose records it opens.
        stepped: the next step, the title or the count has changed.
        going: somebody wants to go elsewhere.

    """

    name = ""
    icon_name = ""
    table = ""
    stepped = Signal()
    going = Signal(object)

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.sitting = sitting
        self.setObjectName("pane")

    def minimumSizeHint(self) -> QSize:
        """Ask for no room: the window gives what there is, and a place that is not shown does not widen it."""
        return QSize(0, 0)

    def title(self) -> str:
        """Return the name of the place."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """Return what stands beside the title."""
        return ""

    def step(self) -> Step | None:
        """Return the next thing to do here."""
        return None

    def count(self) -> str:
        """Return the number beside the name in the navigation, or nothing."""
        return ""

    def offers(self) -> list[Offer]:
        """Return what can be done here from anywhere."""
        return []

    def arrive(self, target: Target) -> None:
        """Open what is wanted; focus goes where work begins."""

    def at_hand(self) -> Mapping[str, Any]:
        """Return what a thing begun from here concerns: the pupil whose card is open."""
        return {}

    def refresh(self, changed: Mapping[str, tuple[int, ...]], /) -> None:
        """Ask anew what the changed rows concern."""

    def tell_backup(self, kind: str, text: str) -> None:
        """Hear how the copy of the day is; ``kind``: ok, info, warning, error."""

    def new(self) -> Callable[[], object] | None:
        """Return what Ctrl+N begins while this place is shown; None: what it begins everywhere."""
        return None

    def alone(self) -> QWidget | None:
        """Return the one card or form that is open here, which a visitor beside may see; None where none is."""
        return None

    def private_parts(self) -> Sequence[QWidget]:
        """Return the parts of the open card that no visitor may see: they are taken away meanwhile."""
        return ()

    def veil(self, *, on: bool) -> None:
        """Leave out of the open card the words that may name others, or say them again."""

    def looked_at(self) -> int | None:
        """Return the record that is open here, to be opened again after a lock; none where ``reopen`` opens it.

        Opened twice, it could come after its draft and lie over it.
        """
        return None

    def editor(self) -> "Any | None":
        """Return what is being edited here: something with kind, args and fields; None when nothing is."""
        return None

    def reopen(self, _kind: str, _args: Mapping[str, Any], /) -> "Any | None":
        """Open the editor of a kind again, empty, to be filled from a draft; return it."""
        return None
