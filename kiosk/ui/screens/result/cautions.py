"""What staff should look at beside a verdict, each to be ticked once they have."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QSizePolicy, QVBoxLayout

from kiosk.ui.theme import BODY, FIELD, LEAD, STEP, Theme, picture
from kiosk.ui.widgets.builders import card_title, column, drawing, label, row, set_margins
from kiosk.ui.widgets.decoration import Decoration
from kiosk.ui.widgets.focus import draw_ring, shows_focus
from kiosk.visit.required import Acknowledgement, MissingAttribute
from kiosk.wording.results import acknowledgement_text

_BOX = LEAD + 4
_AROUND = 8
"""Room for the ring around a box that has the focus."""


class Cautions(QFrame):
    """Nothing can be accepted before every box is ticked; where nothing can, there are none."""

    def __init__(
        self,
        look: Theme,
        cautions: tuple[Acknowledgement, ...],
        changed: Callable[[], None],
        *,
        ask: bool,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "warning")
        self._boxes: dict[Acknowledgement, _Box] = {}
        title = card_title(self.tr("Please look at this first") if ask else self.tr("Please note"))
        head = row(look, drawing(look, "triangle-alert", look.palette.warning), title, gap=12)
        head.addStretch(1)
        lines = column(look, gap=STEP)
        for caution in cautions:
            if ask:
                text = acknowledgement_text(caution)
                self._boxes[caution] = _Box(look, _name(caution), text)
                self._boxes[caution].toggled.connect(lambda _on: changed())
                lines.addWidget(self._boxes[caution])
            else:
                lines.addWidget(label(acknowledgement_text(caution), wrap=True))
        inside = column(look, head, lines, gap=STEP)
        margin = look.px(20)
        set_margins(inside, margin, margin, margin, look.px(STEP) if ask else margin)
        self.setLayout(inside)

    @property
    def acknowledged(self) -> frozenset[Acknowledgement]:
        """Those that have been ticked."""
        return frozenset(caution for caution, box in self._boxes.items() if box.isChecked())

    @property
    def are_all_acknowledged(self) -> bool:
        return all(box.isChecked() for box in self._boxes.values())

    def acknowledge(self, seen: frozenset[Acknowledgement]) -> None:
        """Tick these."""
        for caution in seen:
            self._boxes[caution].setChecked(True)

    def settle(self, *, accepted: bool) -> None:
        """What was accepted stays ticked as long as it is."""
        for box in self._boxes.values():
            if accepted:
                box.setChecked(True)
            box.setEnabled(not accepted)


def _name(item: Acknowledgement) -> str:
    if isinstance(item, MissingAttribute):
        return f"caution.missing.{item.name}"
    return f"caution.{item.value}"


class _Box(QCheckBox):
    """A check box whose words may take more than one line; all of it can be touched."""

    def __init__(self, look: Theme, name: str, sentence: str) -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self.setAccessibleName(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(look.px(56))
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(label(sentence, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        inside = QVBoxLayout(self)
        set_margins(inside, look.px(_BOX + 2 * _AROUND + 6), look.px(6), 0, look.px(6))
        inside.addWidget(Decoration(words))  # the box itself has said it

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, palette = self._look, self._look.palette
        side, around, corner = look.px(_BOX), look.px(_AROUND), look.px(6)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - side - around if is_mirrored else around
        box = QRectF(left, (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if shows_focus(self):
                ring = box.adjusted(-around, -around, around, around)
                draw_ring(painter, look, ring, around + corner)
            on = self.isChecked()
            painter.setPen(QPen(QColor(palette.warning), look.line(FIELD)))
            painter.setBrush(QColor(palette.warning if on else palette.card))
            painter.drawRoundedRect(box, corner, corner)
            if on:
                drawn = picture("check", palette.warning_ground, look.px(BODY), 2.0)
                inset = (side - look.px(BODY)) / 2
                painter.drawPixmap(round(box.left() + inset), round(box.top() + inset), drawn)
