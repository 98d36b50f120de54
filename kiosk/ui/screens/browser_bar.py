"""The kiosk's bar above the browser of this desk: how long it still takes, and the way out."""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from kiosk.ui.theme import GAP, MARGIN, STEP, Theme
from kiosk.ui.widgets.builders import (
    button,
    column,
    frame,
    label,
    restyle,
    row,
    sandbox_banner,
    say,
)
from kiosk.ui.widgets.connection import Activity
from kiosk.ui.widgets.countdown import URGENT, Countdown
from kiosk.ui.widgets.staying import keep_open
from kiosk.visit.domain import Reason
from kiosk.visit.flow import Flow
from kiosk.visit.ports import Area
from kiosk.visit.stages import Waiting
from kiosk.wording.progress import lost, progress
from kiosk.wording.providers import provider_name

STAYS_ABOVE: Final = 100
"""Milliseconds for which another window may cover the bar."""


_RAISING: Final = frozenset({"xcb", "windows", "cocoa"})
"""Platforms on which a window may put itself above another; on Wayland none may."""


class BrowserBar(QWidget):
    """A window of its own, so that it stays above a browser that comes in front of the kiosk."""

    def __init__(
        self,
        look: Theme,
        flow: Flow,
        beside: QWidget,
        *,
        on_sandbox: bool,
        has_actions: bool = True,
    ) -> None:
        """It lies across the top of `beside`, the kiosk's own window.

        `has_actions` is whether it has the way out, and to more time: on a display of customers'
        own both are with staff.
        """
        kind = (
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        if "SWAYSOCK" in os.environ:
            # Sway raises no window above another, but has those that it does not manage above all.
            kind |= Qt.WindowType.BypassWindowManagerHint
        super().__init__(None, kind)
        self.setObjectName("strip")
        keep_open(self, stays=True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Whoever types into the page goes on doing so.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setStyleSheet(look.style())
        self.setWindowTitle(beside.windowTitle())
        self._flow = flow
        self._beside = beside
        self._countdown = Countdown(look)
        self._countdown.urgent.connect(lambda: self._warn(True))
        self._method = label("", "strong", name="strip.word")
        self._doing = Activity(look, "strip.word", kind="small", wrap=False)
        self._connected = True
        self._warning = label(self.tr("Less than a minute left"), "fault", name="strip.warning")
        self._anew = label(self.tr("More time starts anew"), "small", name="strip.anew")
        self._more_time = button(
            look, self.tr("More time"), "action.more-time", flow.more_time.emit, kind="tinted"
        )
        self._more_time.setAccessibleDescription(self._anew.text())
        self._has_actions = has_actions
        cancel = button(
            look,
            self.tr("Cancel"),
            "action.cancel",
            lambda: flow.leave.emit(Reason.BY_STAFF),
            drawn="x",
        )
        words = column(look, self._method, self._doing, self._warning, self._anew, gap=2)
        words.insertStretch(0, 1)
        words.addStretch(1)
        across: QBoxLayout = row(look, self._countdown, words, gap=GAP)
        across.addStretch(1)
        actions = row(look, self._more_time, cancel)
        for action in (self._more_time, cancel):
            if not has_actions:  # shown before it has a place, it would be a window of its own
                action.hide()
        if (look.is_narrow or look.portrait) and has_actions:
            actions.insertStretch(0, 1)
            across = column(look, across, actions, gap=STEP)
        else:
            across.addLayout(actions)
        margin = look.px(MARGIN)
        across.setContentsMargins(margin, look.px(8), margin, look.px(8))
        whole = column(look, gap=0)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it has a place to fill
        if on_sandbox:
            whole.addWidget(sandbox_banner(look))
        whole.addLayout(across)
        whole.addWidget(frame("rule"))
        self.setLayout(whole)
        # Whatever window the browser puts above it is below it again before anybody has read it.
        self._above = QTimer(self, interval=STAYS_ABOVE)
        self._above.timeout.connect(self.raise_)
        beside.installEventFilter(self)
        self._warn(False)

    def area_below(self) -> Area:
        """What is left of the kiosk's window for the browser."""
        place = self._place()
        scale = self._beside.devicePixelRatio()
        whole = QRect(self._beside.mapToGlobal(QPoint(0, 0)), self._beside.size())
        below = whole.adjusted(0, place.height(), 0, 0)
        # A display begins at its own pixels, wherever it lies; only what is on it is scaled.
        corner = self._beside.screen().geometry().topLeft()
        left, top = (
            round(start + (here - start) * scale)
            for start, here in ((corner.x(), below.x()), (corner.y(), below.y()))
        )
        return Area(left, top, round(below.width() * scale), round(below.height() * scale), scale)

    def _place(self) -> QRect:
        corner = self._beside.mapToGlobal(QPoint(0, 0))
        return QRect(corner.x(), corner.y(), self._beside.width(), self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie where the kiosk's own window is, when a window manager has moved it."""
        moves = (QEvent.Type.Move, QEvent.Type.Resize)
        if watched is self._beside and event.type() in moves and self.isVisible():
            self.setGeometry(self._place())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Show where the focus is: who uses the keyboard has come here."""
        self.setProperty("keys", True)
        return super().focusNextPrevChild(forward)

    def follow(self, browsing: bool, *, connected: bool) -> None:
        """Be there while the page is open on this desk.

        `connected` is whether the service can be reached.
        """
        self._connected = connected
        if not browsing:
            self.wipe()
            return
        visit = self._flow.visit_in(Waiting)
        say(self._method, provider_name(visit.choice.provider))
        self._countdown.run_to(visit.session.deadline, visit.session.lifetime)
        self._warn(self._countdown.left <= URGENT)
        self.show_session()
        self.setGeometry(self._place())
        self.show()
        if QGuiApplication.platformName() in _RAISING:
            self._above.start()

    def show_session(self) -> None:
        """Show the session as it is now, while the page is open here."""
        visit = self._flow.visit_in(Waiting)
        if visit.is_browsing:
            self._countdown.run_to(visit.session.deadline, visit.session.lifetime)
            self._doing.say(
                progress(visit.session) if self._connected else lost(), is_lost=not self._connected
            )
            self._show_doing()

    def show_connection(self, connected: bool) -> None:
        """Say that the service cannot be reached, or can be again."""
        self._connected = connected
        self.show_session()

    def _warn(self, on: bool) -> None:
        """The last minute. It is said aloud by the screen below."""
        restyle(self, "warning" if on else "")
        self._warning.setVisible(on)
        self._more_time.setVisible(on and self._has_actions)
        self._show_doing()

    def _show_doing(self) -> None:
        """There are three lines at most: in the last minute that the connection is lost, alone."""
        is_short = not self._warning.isHidden()
        self._doing.setVisible(not is_short or not self._connected)
        self._anew.setVisible(is_short and self._connected and self._has_actions)

    def wipe(self) -> None:
        """Hide the bar and forget every text that it showed."""
        self._above.stop()
        if self.isVisible():
            self.hide()
            if self._has_actions:
                self._beside.activateWindow()  # keys are the kiosk's again, and no browser's
        self._countdown.stop()
        say(self._method, "")
        self._doing.say("")
