"""What the style sheet cannot draw in the colours of a theme: the marks of check boxes and radio buttons."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from cpdesk.ui.kit.palettes import Tokens

_SIXTEEN: Final = frozenset(
    {
        QStyle.PixelMetric.PM_IndicatorWidth,
        QStyle.PixelMetric.PM_IndicatorHeight,
        QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
        QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
        QStyle.PixelMetric.PM_SmallIconSize,
        QStyle.PixelMetric.PM_LineEditIconSize,
    }
)


class KitStyle(QProxyStyle):
    """Fusion, with check boxes and radio buttons whose edges can be seen in every theme."""

    def __init__(self, colours: Tokens, size: int) -> None:
        super().__init__("Fusion")
        self._colours, self._size = colours, size

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return the size of marks and small icons at the text size in force."""
        if metric in _SIXTEEN:
            return self._size
        return super().pixelMetric(metric, option, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a mark."""
        if element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            self._draw_check(option, painter)
        elif element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            self._draw_radio(option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _draw_check(self, option: QStyleOption, painter: QPainter) -> None:
        box, on = self._begin(option, painter)
        painter.drawRoundedRect(box, 3, 3)
        if on:
            painter.setPen(QPen(QColor(self._colours.on_fill), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            unit = box.width() / 16
            points = [(4, 8.2), (7, 11), (12, 5)]
            places = [box.topLeft() + QPointF(x * unit, y * unit) for x, y in points]
            painter.drawPolyline(places)
        painter.restore()

    def _draw_radio(self, option: QStyleOption, painter: QPainter) -> None:
        box, on = self._begin(option, painter)
        painter.drawEllipse(box)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.on_fill))
            third = box.width() / 3.2
            painter.drawEllipse(box.adjusted(third, third, -third, -third))
        painter.restore()

    def _begin(self, option: QStyleOption, painter: QPainter) -> tuple[QRectF, bool]:
        c, state = self._colours, option.state
        on, enabled = bool(state & QStyle.StateFlag.State_On), bool(state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = (c.fill if enabled else c.disabled) if on else c.base if enabled else c.side
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(ground if on else c.border if enabled else c.disabled), 1))
        return QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), on
