"""Lists: rows with a selection bar, icons, badges and marked words; and the view that shows a paged model."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from cpdesk.ui.kit import theme
from cpdesk.ui.kit.cells import is_focused, paint_cell, paint_ground
from cpdesk.ui.kit.folding import FOLDED_HEIGHT, FoldingView, fold_of, paint_folded, whole_row
from cpdesk.ui.kit.model import Index, PagedModel

ROW_HEIGHT: Final = 32
TALL_ROW_HEIGHT: Final = 46


class RowDelegate(QStyledItemDelegate):
    """Paints a cell as its ``CellStyle`` says; ``height`` in pixels of the design."""

    def __init__(self, parent: QObject, height: int = ROW_HEIGHT) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        height = FOLDED_HEIGHT if fold_of(option.widget) else self._height
        return QSize(super().sizeHint(option, index).width(), theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, bar, icon, badge or text, and the hairline below."""
        rect: Any = option.rect
        state: Any = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        fold = fold_of(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, index, focused=is_focused(option, index), alone=fold is not None)
        inside = rect.adjusted(theme.px(10), 0, -theme.px(8), -1)
        if fold is None:
            paint_cell(painter, inside, index, selected=selected, leads=index.column() == 0)
        else:
            paint_folded(painter, inside, index, fold, selected=selected)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell the whole row in its tooltip where it is folded."""
        if event.type() is QEvent.Type.ToolTip and index.isValid() and fold_of(view):
            QToolTip.showText(event.globalPos(), whole_row(index), view)
            return True
        return super().helpEvent(event, view, option, index)


class ListView(FoldingView):
    """A list of rows; Enter opens, Tab leaves."""

    def __init__(self, model: PagedModel[Any], opened: Callable[[int], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paged, self._opened = model, opened
        self._kept: int | None = None
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep_choice)
        model.modelReset.connect(self._choose_again)
        self.setItemDelegate(RowDelegate(self))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.doubleClicked.connect(self._open)

    def chosen(self) -> int | None:
        """Return the number of the chosen row."""
        return self._paged.id_at(self.currentIndex())

    def choose(self, row_id: int | None) -> None:
        """Choose the row with a number, where it is shown."""
        place = self._paged.place_of(row_id)
        if place.isValid():
            self.setCurrentIndex(place)
            self.scrollTo(place)

    def _keep_choice(self) -> None:
        self._kept = self.chosen()

    def _choose_again(self) -> None:
        self.choose(self._kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open at Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row_id = self._paged.id_at(index)
        if row_id is not None:
            self._opened(row_id)
