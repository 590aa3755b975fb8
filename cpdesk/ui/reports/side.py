"""The side of a report: why it is safe, what leaves in the file, and the issue."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cpdesk.reports.file import FileFamily, reported
from cpdesk.reports.paper import checksum_shown
from cpdesk.reports.wording import path_name
from cpdesk.ui.kit import theme
from cpdesk.ui.kit.bars import SectionHeader
from cpdesk.ui.kit.icons import IconLabel
from cpdesk.ui.kit.layout import column, label, row, rule
from cpdesk.ui.kit.translated import Translated
from cpdesk.ui.reports.shown import Shown
from cpdesk.ui.reports.table import Number
from cpdesk.words import locale, translate

TICKS: Final = 9
MOST_CLAIMS: Final = 4


class Scale(QWidget):
    """The values that a number may stand for, on a scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[int, ...] = ()

    def show_values(self, values: tuple[int, ...]) -> None:
        """Show other values."""
        self._values = values
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the scale and its figures."""
        return QSize(theme.px(200), theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(theme.px(120), theme.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, its ticks and figures, and the stretch of what is possible."""
        if not self._values:
            return
        painter = QPainter(self)
        first = max(0, self._values[0] - 2)
        step = (self.width() - theme.px(24)) / (TICKS - 1)
        left, middle = theme.px(12), theme.px(10)

        def at(value: int) -> int:
            return left + round((value - first) * step)

        colours = theme.tokens()
        thick = theme.px(8)
        width = at(self._values[-1]) - at(self._values[0])
        painter.fillRect(at(self._values[0]), middle - thick // 2, max(width, 3), thick, QColor(colours.fill))
        painter.setPen(QColor(colours.border))
        painter.drawLine(left, middle, at(first + TICKS - 1), middle)
        painter.setFont(theme.font(theme.SMALL))
        for value in range(first, first + TICKS):
            painter.setPen(QColor(colours.border))
            painter.drawLine(at(value), middle - theme.px(4), at(value), middle + theme.px(4))
            painter.setPen(QColor(colours.muted))
            box = QRect(at(value) - theme.px(14), middle + theme.px(8), theme.px(28), theme.px(18))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), locale().toString(value))


class ProofPane(Translated):
    """Why a report is safe: the number that is looked at, what was checked, what leaves."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._family: FileFamily | None = None
        self._number: Number | None = None
        self._head = SectionHeader("shield-check", "ok")
        self._chosen_word, self._chosen = label("muted"), label("strong", wrap=True)
        self._reach_word, self._reach, self._scale = label("muted", wrap=True), label("title", wrap=True), Scale()
        self._checked_word, self._claimed = label("strong"), [_Claim() for _ in range(MOST_CLAIMS)]
        self._file_word, self._file = label("strong"), label("muted", wrap=True)
        inside = QWidget()
        inside.setObjectName("page")
        box = column(inside, margin=16, gap=6)
        for part in (self._chosen_word, self._chosen, self._reach_word, self._reach, self._scale, rule()):
            box.addWidget(part)
        box.addWidget(self._checked_word)
        below: list[QWidget] = [*self._claimed, rule(), self._file_word, self._file]
        for each in below:
            box.addWidget(each)
        box.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._head.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        outer.addWidget(self._head)
        outer.addWidget(scroll, 1)
        self.retranslate()

    def show_report(self, shown: Shown) -> None:
        """Show another report."""
        self._shown = shown
        self.retranslate()

    def show_number(self, family: FileFamily, number: Number | None) -> None:
        """Show what is known of a number."""
        self._family, self._number = family, number
        self._tell_number()

    def texts(self) -> list[str]:
        """Return what is said of the number, then of the report, as sentences."""
        said = [self._chosen.text(), f"{self._reach_word.text()}: {self._reach.text()}" if self._reach.text() else ""]
        return [text for text in [*said, *self._claims(), self._file.text()] if text]

    def retranslate(self) -> None:
        """Say the words of the pane."""
        self._head.say(translate("Reports", "Why this is safe"))
        self._chosen_word.setText(translate("Reports", "Chosen"))
        self._reach_word.setText(translate("Reports", "What an outsider can work out"))
        self._checked_word.setText(translate("Reports", "How it was checked"))
        self._file_word.setText(translate("Reports", "What goes into the file"))
        self._file.setText(self._file_text())
        claims = self._claims()
        good = self._shown is None or not self._shown.proof.findings
        for made, claim in zip(self._claimed, [*claims, *([""] * MOST_CLAIMS)], strict=False):
            made.tell(claim, good=good)
        self._tell_number()

    def _tell_number(self) -> None:
        values: Sequence[int] = ()
        if self._shown is not None and self._family is not None and self._number is not None:
            values = self._shown.proof.left.get((self._family.family, self._number.path), ())
            self._chosen.setText(_chosen_text(self._family, self._number))
        protected = self._number is not None and self._number.state == "number" and bool(values)
        for part in (self._reach_word, self._reach, self._scale):
            part.setVisible(protected)
        if protected:
            self._reach.setText(
                translate("Reports", "from {first} to {last}", "values of a number").format(
                    first=values[0], last=values[-1]
                )
            )
            self._scale.show_values(tuple(values))
            self._scale.setAccessibleName(self._reach.text())
        else:
            self._reach.setText("")

    def _claims(self) -> list[str]:
        if self._shown is None:
            return []
        proof, base = self._shown.proof, self._shown.base
        if proof.findings:
            return [translate("Reports", "The check found what must not be: this report does not leave.")]
        claims = [
            translate(
                "Reports", "Each protected number is a multiple of {base} and less than {base} from the exact one."
            ).format(base=base),
            translate("Reports", "All sums are sums of the numbers that leave: subtracting tells nothing more."),
        ]
        if proof.fewest:
            claims.append(
                translate("Reports", "Every protected number can stand for %n value(s) or more.", "", proof.fewest)
            )
        if proof.earlier:
            claims.append(translate("Reports", "Held against %n earlier report(s).", "", proof.earlier))
        return claims

    def _file_text(self) -> str:
        if self._shown is None:
            return ""
        quarter, proof = self._shown.quarter, self._shown.proof
        count = len(reported(quarter.report))
        said = [
            translate("Reports", "%n table(s); no names, no IIN, no dates of birth.", "", count),
            translate("Reports", "Size: {size} KB.").format(size=-(-proof.size // 1024)),
        ]
        if quarter.issued is not None:
            said.append(translate("Reports", "Checksum: {sum}").format(sum=checksum_shown(quarter.issued.sha256)))
        return "\n".join(said)


def _chosen_text(family: FileFamily, number: Number) -> str:
    if number.state == "missing":
        return f"{family.family}: {number.why}"
    place = translate("Reports", "Total") if number.path == "total" else path_name(number.path)
    if number.state == "unsplit":
        return f"{family.family}, {place}: {number.why}"
    if number.exact:
        said = translate("Reports", "exactly {exact}, leaves as {leaves}")
        return f"{family.family}, {place} · " + said.format(exact=number.exact, leaves=number.leaves)
    return f"{family.family}, {place}: {number.leaves}"


class _Claim(QWidget):
    """Something that was checked, with its mark."""

    def __init__(self) -> None:
        super().__init__()
        self._mark, self._words = IconLabel(), label(wrap=True)
        line = row(self, gap=8)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)

    def tell(self, text: str, *, good: bool) -> None:
        """Say another one; without a text it goes away."""
        self._mark.tell("check" if good else "circle-alert", "ok" if good else "error")
        self._words.setText(text)
        self.setVisible(bool(text))
