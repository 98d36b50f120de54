"""A code on its white card, as large as there is room for it."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import SHADOW, STEP, Theme
from kiosk.ui.widgets.builders import cast_shadow, frame, is_mirrored
from kiosk.ui.widgets.qr import LEAST_SHARE, QrCode
from kiosk.visit.domain import QrPicture, QrText
from kiosk.visit.qr import QUIET_ZONE

CODE_EDGE: Final = 20
"""Pixels at scale 1, around the code on its card."""

_FEWEST: Final = 21
"""Modules on a side of the smallest code (ISO/IEC 18004): its border is the largest part of it."""


class QrCard(QWidget):
    """Room that a layout gives, and the card in it."""

    def __init__(self, look: Theme, shorter_side: int) -> None:
        """`shorter_side` is that of the screen, in pixels."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # The code brings a white border of its own, which has to do on a small screen.
        self._edge = 0 if look.is_small else look.px(CODE_EDGE)
        self._is_beside = not look.portrait
        # What the page leaves above and below its body is a part of the shadow's way. A small
        # screen has no room for one.
        top, bottom = (0, 0) if look.is_small else (look.px(2 * STEP), look.px(3 * STEP))
        side = look.px(SHADOW)
        self._around = QMargins(side, top, side, bottom)
        self._least = math.ceil(LEAST_SHARE * shorter_side / _FEWEST) * (_FEWEST + 2 * QUIET_ZONE)
        self._code = QrCode(shorter_side)
        self._card = frame("qr-card")
        self._card.setParent(self)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(self._edge, self._edge, self._edge, self._edge)
        inside.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        inside.addWidget(self._code)
        if not look.is_small:
            cast_shadow(look, self._card)
        self._card.installEventFilter(self)
        self.hide()

    def show_code(self, prompt: QrText | QrPicture | None) -> None:
        """Show `prompt`, at once; None wipes."""
        self._code.show_code(prompt)

    def width_at(self, height: int) -> int:
        """Pixels in width that the largest card of so many in height can use."""
        around = self._around
        return height - around.top() - around.bottom() + around.left() + around.right()

    def least_height(self) -> int:
        """Pixels in height that the card needs where its code has the least share."""
        return self._least + 2 * self._edge + self._around.top() + self._around.bottom()

    def room(self) -> QRect:
        """Where the card may be."""
        return self.rect().marginsRemoved(self._around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.room()
        self._code.fit(min(room.width(), room.height()) - 2 * self._edge)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._card and event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """In the middle of the room; beside words, where the page ends."""
        room = self.room()
        place = self._card.rect()
        place.moveCenter(room.center())
        if self._is_beside and is_mirrored():
            place.moveLeft(room.left())
        elif self._is_beside:
            place.moveRight(room.right())
        self._card.move(place.topLeft())
