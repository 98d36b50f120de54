"""An administrator sees to the desk itself. Nothing of any customer is on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import announce, button, column, label, row
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.masked import isolated
from kiosk.ui.widgets.scrolling import Scrolling, measure_again
from kiosk.visit.domain import Reason


class Administering(Screen[None]):
    """Check the desk, leave the whole screen, end the program."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("screen.administering")
        self._look = look
        self._desk = desk = context.administration
        self._window = context.window
        self._heading = label(self.tr("Administration"), "heading", wrap=True)
        self._check = button(
            look,
            self.tr("Check this desk"),
            "action.check",
            lambda: None if desk is None else desk.check(),
            kind="primary",
            drawn="list-checks",
        )
        self._leave_full_screen = button(
            look,
            self.tr("Leave full screen"),
            "action.leave-full-screen",
            self._leave_whole_screen,
            drawn="monitor",
        )
        end = button(
            look,
            self.tr("End the program"),
            "action.end",
            lambda: None if desk is None else desk.end(),
            drawn="x",
        )
        back = button(
            look,
            self.tr("Back"),
            "action.back",
            lambda: context.flow.leave.emit(Reason.BY_STAFF),
            drawn="arrow-left",
        )
        back.setShortcut(Qt.Key.Key_Escape)
        ways = (self._check, self._leave_full_screen, end)
        across = column(look, *ways) if look.is_stacked else row(look, *ways)
        self._lines = column(look, gap=STEP)
        self._rows = Scrolling(look, self._lines, self.tr("What was found"))
        self._rows.setObjectName("check.rows")
        words = column(look, self._heading, across, gap=2 * STEP)
        words.addWidget(self._rows, 1)
        Columns(look, words).fill(look, self, left=[back])
        if desk is not None:
            self.hear(desk.changed, self._show_rows)

    def _show(self, _state: str, _draft: None) -> None:
        self._leave_full_screen.setVisible(self._window.isFullScreen())
        self._show_rows()
        self._check.setFocus()

    def announcement(self) -> str:
        """What can be done here."""
        return self._heading.text()

    def _leave_whole_screen(self) -> None:
        """Until the desk is locked, which takes the whole screen again."""
        room = self._window.screen().availableSize()
        self._window.showNormal()
        self._window.resize(room.width() * 3 // 4, room.height() * 3 // 4)
        self._leave_full_screen.hide()

    def _show_rows(self) -> None:
        self._clear()
        desk = self._desk
        if desk is None:
            return
        self._check.setEnabled(not desk.is_checking)
        shown = desk.rows
        if desk.is_checking:
            shown = (self.tr("Checking …"),)
            announce(self, shown[0])
        for line in shown:
            self._lines.addWidget(label(isolated(line), "body", wrap=True))
        self._rows.setVisible(bool(shown))
        measure_again(self)

    def _clear(self) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget: QWidget | None = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _wipe(self) -> None:
        self._clear()
