"""What is to be seen, and says nothing to those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFocusFrame, QLayout


class Decoration(QFocusFrame):
    """Assistive technology sees neither it nor anything in it.

    Qt leaves out one kind of child alone, the frame around what has the focus
    (`qaccessiblewidget.cpp`). Of that this is one, which frames nothing.
    """

    def __init__(self, held: QLayout | None = None) -> None:
        """It may hold what its parent has said already, and then lets every touch through."""
        super().__init__()
        # Its parent's layout has to hear of its end, as of any other widget's.
        self.setAttribute(Qt.WidgetAttribute.WA_NoChildEventsForParent, False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if held is not None:
            self.setLayout(held)


class Drawing(Decoration):
    """A picture beside words that say the same."""

    def __init__(self, drawn: QPixmap | None = None) -> None:
        super().__init__()
        self._drawn = drawn

    def set_picture(self, drawn: QPixmap) -> None:
        """Show another one."""
        self._drawn = drawn
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._drawn is None:
            return
        size = self._drawn.deviceIndependentSize()
        with QPainter(self) as painter:
            painter.drawPixmap(
                round((self.width() - size.width()) / 2),
                round((self.height() - size.height()) / 2),
                self._drawn,
            )
