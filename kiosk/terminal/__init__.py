"""A visit without a window: `identity-kiosk verify`."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable
from enum import StrEnum
from types import FrameType
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

from kiosk.app import Desk
from kiosk.desk.browser import open_page
from kiosk.visit.domain import Outcome, OutcomeKind, Reason, Redirect, Session
from kiosk.visit.flow import Choice, Flow

CLOSING: Final = 4.0
"""Seconds that a visit's end waits for the session to be cancelled at the service."""

VERIFIED: Final = 0
NOT_VERIFIED: Final = 1
INTERRUPTED: Final = 130


class OpenOn(StrEnum):
    """Where the person visits the page of a redirect."""

    DESK = "desk"
    PHONE = "phone"
    NONE = "none"


class View(Protocol):
    """What the visit is told with."""

    def waiting(self, session: Session) -> None:
        """The session is up, or something in it has changed."""

    def tick(self, session: Session, connected: bool) -> None:
        """Time has passed."""

    def checking(self) -> None:
        """The person is done."""

    def finished(self, session: Session | None, outcome: Outcome) -> None:
        """The end."""


def verify(desk: Desk, choice: Choice, view: View, open_page_on: Callable[[str], None]) -> int:
    """Take one visit to its end. Returns the exit status.

    `open_page_on` is called with the page of a redirect. The first SIGINT or SIGTERM cancels the
    session and then ends; a second one ends at once.
    """
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    flow = desk.flow()
    visit = _Visit(flow, choice, view, open_page_on)
    with _Signals(visit.interrupt):
        flow.start()
        app.exec()
        flow.shut_down(0.0 if visit.is_settled else CLOSING)
    return visit.status


class _Visit(QObject):
    """Drives the flow through one method, and tells the view."""

    def __init__(
        self, flow: Flow, choice: Choice, view: View, open_page_on: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.status = NOT_VERIFIED
        self.is_settled = False
        self._flow = flow
        self._choice = choice
        self._view = view
        self._open_page_on = open_page_on
        self._session: Session | None = None
        self._outcome: Outcome | None = None
        self._connected = True
        self._interrupted = False
        self._broken = False
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        flow.entered.connect(self._entered)
        flow.updated.connect(self._waiting)
        flow.connection.connect(self._connection)
        flow.concluded.connect(self._concluded)
        flow.closed.connect(self._closed)

    def interrupt(self) -> None:
        """Cancel the visit."""
        self._interrupted = True
        if self._outcome is None:
            self._flow.leave.emit(Reason.BY_STAFF)

    # -- the flow says -------------------------------------------------------------------------

    def _entered(self, state: str) -> None:
        match state:
            case _ if self._interrupted:
                if self._outcome is None:
                    self._finish(Outcome.of(Reason.BY_STAFF))
            case "attract":
                QTimer.singleShot(0, self, self._flow.begin.emit)
            case "providers":
                QTimer.singleShot(0, self, lambda: self._flow.choose.emit(self._choice))
            case "waiting":
                self._waiting()
                self._second.start()
                if self._session is not None and isinstance(self._session.prompt, Redirect):
                    self._open_page_on(self._session.prompt.authorization_url)
            case "checking":
                self._second.stop()
                self._tell(self._view.checking)

    def _waiting(self) -> None:
        session = self._flow.visit.session
        if session is not None and self._outcome is None:
            self._session = session
            self._tell(lambda: self._view.waiting(session))

    def _connection(self, _attempt: str, connected: bool) -> None:
        self._connected = connected
        self._tick()

    def _tick(self) -> None:
        session = self._session
        if session is not None and self._outcome is None:
            self._tell(lambda: self._view.tick(session, self._connected))

    def _concluded(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._second.stop()
        if outcome.kind in {OutcomeKind.VERIFIED, OutcomeKind.NOT_VERIFIED}:
            self._finish(outcome)
        else:  # only once the session is cancelled at the service, or that takes too long
            QTimer.singleShot(int(CLOSING * 1000), self, lambda: self._finish(outcome))

    def _closed(self, _attempt: str) -> None:
        self.is_settled = True
        if self._outcome is not None:
            self._finish(self._outcome)

    # -- the end -------------------------------------------------------------------------------

    def _finish(self, outcome: Outcome) -> None:
        app = QCoreApplication.instance()
        if app is None or self.property("finished"):
            return
        self.setProperty("finished", True)
        self._outcome = outcome
        self._tell(lambda: self._view.finished(self._session, outcome))
        if self._interrupted and outcome.kind is OutcomeKind.CANCELLED:
            self.status = INTERRUPTED
        elif outcome.kind is OutcomeKind.VERIFIED and not self._broken:
            self.status = VERIFIED
        app.quit()

    def _tell(self, say: Callable[[], None]) -> None:
        """Say something; where nobody reads any more, the visit is given up."""
        if self._broken:
            return
        try:
            say()
        except BrokenPipeError:
            self._broken = True
            # What is still buffered must not be tried again when the interpreter ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            QTimer.singleShot(0, self, self.interrupt)


class _Signals:
    """SIGINT and SIGTERM as calls on the event loop's thread."""

    def __init__(self, interrupt: Callable[[], None]) -> None:
        self._interrupt = interrupt
        self._count = 0
        self._ours, self._wakeup = socket.socketpair()
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read)

    def __enter__(self) -> None:
        for end in (self._ours, self._wakeup):
            end.setblocking(False)
        self._notifier.activated.connect(self._wake)
        # Python runs a handler only between two of its own instructions: the byte on the socket
        # brings the event loop back to Python.
        self._last_fd = signal.set_wakeup_fd(self._wakeup.fileno())
        self._last = {
            number: signal.signal(number, self._handle)
            for number in (signal.SIGINT, signal.SIGTERM)
        }

    def __exit__(self, *_error: object) -> None:
        for number, handler in self._last.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._last_fd)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._wakeup.close()

    def _wake(self) -> None:
        self._ours.recv(64)

    def _handle(self, _number: int, _frame: FrameType | None) -> None:
        self._count += 1
        if self._count > 1:
            os._exit(INTERRUPTED)
        QTimer.singleShot(0, self._interrupt)


def page_opener(open_on: OpenOn, show_code: Callable[[str], None] | None) -> Callable[[str], None]:
    """What happens with the page of a redirect."""
    match open_on:
        case OpenOn.DESK:
            return _open_on_desk
        case OpenOn.PHONE if show_code is not None:
            return show_code
        case _:
            return lambda _url: None


def _open_on_desk(url: str) -> None:
    # Without a browser the page's address, which the view has printed, is what is left.
    open_page(url)
