"""Between two steps: the service is being asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import announce, button, label, message, page, row, say
from kiosk.ui.widgets.connection import lost_badge
from kiosk.visit.domain import MethodKind, Reason
from kiosk.visit.flow import Flow
from kiosk.visit.stages import Waiting
from kiosk.wording.progress import checking, lost, still_trying


class Progress(QWidget):
    """Said in words beside a sign that something moves; a body of the waiting screen."""

    def __init__(self, look: Theme, flow: Flow) -> None:
        super().__init__()
        self.setObjectName("body.working")
        self._flow = flow
        self._heading = label("", "heading", wrap=True)
        self._text = label("", "lead", wrap=True)
        self._sign = _Sign(look)
        self._lost = lost_badge(look)
        self._lost.hide()
        self._doing = ("", "")
        signs = row(look, self._sign, self._lost)
        above = QWidget()
        above.setLayout(signs)
        body = message(look, above, self._heading, self._text)
        cancel = button(
            look,
            self.tr("Cancel"),
            "action.cancel",
            lambda: flow.leave.emit(Reason.BY_STAFF),
            drawn="x",
        )
        page(look, self, body, left=[cancel])

    def enter(self, state: str, *, connected: bool) -> None:
        """Say what is being done; `connected` is whether the service can be reached."""
        match state:
            case "starting":
                heading = self.tr("One moment")
                text = self.tr("We are getting this ready for you.")
            case "renewing":
                heading = self.tr("One moment")
                text = self.tr("We are starting again for you.")
            case _:
                kind = self._flow.visit_in(Waiting).choice.provider.kind
                heading = checking(document=kind is MethodKind.DOCUMENT)
                text = self.tr("This takes a few seconds.")
        self._doing = heading, text
        self._sign.start()
        self._show(connected)

    def show_connection(self, connected: bool) -> None:
        """Say that the service cannot be reached, or can be again."""
        self._show(connected)
        announce(self, self.announcement())

    def _show(self, connected: bool) -> None:
        heading, text = self._doing if connected else (lost(), still_trying())
        say(self._heading, heading)
        say(self._text, text)
        self._sign.setVisible(connected)
        self._lost.setVisible(not connected)

    def title(self) -> str:
        """What is being done, in a few words."""
        return self._heading.text()

    def announcement(self) -> str:
        """What is being done, to those who do not see it."""
        return f"{self._heading.text()}. {self._text.text()}"

    def leave(self) -> None:
        """Stop moving."""
        self._sign.stop()


class _Sign(QFrame):
    """Three dots, one of which is always the strongest."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.setFixedSize(look.px(128), look.px(64))
        self._look = look
        self._step = 0
        self._timer = QTimer(self, interval=400)
        self._timer.timeout.connect(self._advance)

    def start(self) -> None:
        if not self._look.is_still:
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _advance(self) -> None:
        self._step = (self._step + 1) % 3
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, side = self._look.palette, self._look.px(20)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            for place in range(3):
                painter.setBrush(QColor(palette.accent if place == self._step else palette.track))
                x = self.width() // 2 + (place - 1) * 2 * side - side // 2
                painter.drawEllipse(x, (self.height() - side) // 2, side, side)
