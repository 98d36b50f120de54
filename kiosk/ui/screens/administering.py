"""An administrator sees to the desk itself. Nothing of any customer is on it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.ui.administration import Finding
from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import GAP, STEP, Theme
from kiosk.ui.widgets.builders import (
    announce,
    button,
    column,
    drawing,
    frame,
    label,
    row,
    say,
    say_name,
)
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.masked import isolated
from kiosk.ui.widgets.scrolling import measure_again
from kiosk.visit.domain import Reason

_WORST_FIRST: Final = ("FAIL", "note", "ok")


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
        self._summary = label("", "lead", name="check.summary", wrap=True)
        self._rows = column(look, gap=STEP)
        words = column(look, self._heading, across, self._summary, self._rows, gap=2 * STEP)
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
        self._wipe()
        desk = self._desk
        if desk is None:
            return
        self._check.setEnabled(not desk.is_checking)
        summary = self.tr("Checking …") if desk.is_checking else self._summed_up(desk.findings)
        if summary:
            say(self._summary, summary)
            self._summary.show()
            announce(self, summary)
        for finding in sorted(desk.findings or (), key=lambda row: _WORST_FIRST.index(row.status)):
            self._rows.addWidget(self._row(finding))
        measure_again(self)

    def _summed_up(self, findings: tuple[Finding, ...] | None) -> str:
        if findings is None:
            return ""
        if not findings:
            return self.tr("The check did not finish. Please try again.")
        failed = sum(finding.status == "FAIL" for finding in findings)
        if failed:
            return self.tr("%n problem(s) found.", "", failed)
        return self.tr("No problems found.")

    def _row(self, finding: Finding) -> QFrame:
        look, palette = self._look, self._look.palette
        drawn, colour = {
            "ok": ("check", palette.good),
            "note": ("circle-alert", palette.warning),
            "FAIL": ("circle-x", palette.bad),
        }[finding.status]
        what = label(isolated(finding.what), "strong", wrap=True)
        say_name(what, f"{finding.status}: {finding.what}")
        words = column(look, what, gap=0)
        if finding.text:
            words.addWidget(label(isolated(finding.text), "small", wrap=True))
        inside = row(look, drawing(look, drawn, colour), gap=GAP)
        inside.addLayout(words, 1)
        margin = look.px(STEP)
        inside.setContentsMargins(2 * margin, margin, 2 * margin, margin)
        shown = frame("card", f"check.{finding.status}")
        shown.setLayout(inside)
        return shown

    def _wipe(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget: QWidget | None = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        say(self._summary, "")
        self._summary.hide()
