"""A visit without a window: `identity-kiosk verify`."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from kiosk.app.application import Application, UsageError
from kiosk.app.phones import why_phones_cannot_return
from kiosk.exit_status import ExitStatus
from kiosk.host.memory import overwrite_what_is_freed
from kiosk.host.signals import Signals
from kiosk.visit import clock
from kiosk.visit.domain import Outcome, OutcomeKind, Reason, Session
from kiosk.visit.errors import VerificationError
from kiosk.visit.flow import Flow
from kiosk.visit.handover import ENDED, HandoverState, Progress
from kiosk.visit.intake import Intake
from kiosk.visit.ports import BrowserExit, Place
from kiosk.visit.stages import Choice, Concluded, Waiting
from kiosk.wording.language import speak

if TYPE_CHECKING:
    from kiosk.app.handover import Handover

CLOSING: Final = 4.0
"""Seconds that a visit's end waits for the session to be cancelled at the service."""

HANDING_OVER: Final = 60.0
"""Seconds that it waits for a result to be delivered, where that cannot be kept for later."""


class View(Protocol):
    """What the visit is shown with. Raises `OSError` where nobody is there to read it."""

    def waiting(self, session: Session, connected: bool) -> None:
        """The session as it is now: when it is up, when it has changed, and every second."""

    def browser_exited(self, session: Session, browser_exit: BrowserExit) -> None:
        """The browser that the page of a redirect was opened in is not there any more."""

    def finished(
        self, session: Session | None, outcome: Outcome, handover: Sequence[Progress] = ()
    ) -> None:
        """The end; and what became of the result, where it was to be handed over."""

    def close(self) -> None:
        """Nothing more will be said. Also called amid anything else, by a signal's handler."""


def place_for(application: Application, choice: Choice, wanted: Place) -> Place:
    """Where the page of `choice` is opened, or its address printed, where it is `wanted` to be.

    Raises `UsageError` rather than send a person to a page that no phone can come back from.
    """
    if wanted is Place.PHONE and not choice.on_phone:
        raise UsageError(why_phones_cannot_return(application.settings.listener))
    return Place.NONE if wanted is Place.DESK and not choice.on_desk else wanted


def verify(
    application: Application,
    choice: Choice,
    view: View,
    place: Place,
    intake: Intake | None = None,
    *,
    hand_over: bool = False,
) -> int:
    """Take one visit to its end. Returns the exit status.

    `place` is where the page of a redirect is opened, `intake` what is known before it begins.
    With `hand_over` a verified result is accepted, and handed over. The first SIGINT or SIGTERM
    cancels the session and then ends; a second one ends at once.
    """
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    speak(app, application.settings.kiosk.languages[0])
    application.tidy()
    overwrite_what_is_freed()
    recorder = application.recorder()
    flow = application.flow(intake, recorder)
    handover = None
    if recorder is not None:
        recorder.follow(flow)
        recorder.start()
        if hand_over:
            from kiosk.app.handover import Handover

            handover = Handover(application.settings, recorder)
            handover.follow(flow)
    visit = _Visit(flow, choice, view, handover, opens=place is Place.DESK)

    def end_at_once() -> None:
        view.close()
        os._exit(ExitStatus.INTERRUPTED)

    def pause() -> None:
        view.close()
        if sys.platform != "win32":
            os.kill(os.getpid(), signal.SIGSTOP)

    def go_on() -> None:
        view.close()  # the terminal has shown something else meanwhile
        visit.tell()

    others = {"SIGWINCH": visit.tell, "SIGTSTP": pause, "SIGCONT": go_on}
    with Signals(visit.interrupt, end_at_once, others):
        flow.start()
        app.exec()
        view.close()
        flow.shut_down(visit.patience)
        if handover is not None:
            handover.close()
        if recorder is not None:
            recorder.close()
    return visit.status


class _Visit(QObject):
    """Drives the flow through one method, and tells the view."""

    def __init__(
        self, flow: Flow, choice: Choice, view: View, handover: Handover | None, *, opens: bool
    ) -> None:
        """`opens` is whether the page of a redirect is opened on this desk.

        With a `handover` a verified result is accepted.
        """
        super().__init__()
        self.status = ExitStatus.FAILURE
        self._until: float | None = None
        self._flow = flow
        self._choice = choice
        self._view = view
        self._opens = opens
        self._handed_over: dict[str, Progress] = {}
        """Where the result stands with each target, once it is accepted."""
        self._hands_over = handover is not None
        if handover is not None:
            handover.progressed.connect(self._progressed)
        self._session: Session | None = None
        self._outcome: Outcome | None = None
        self._connected = True
        self._interrupted = False
        self._is_aborted = False
        self._unheard = False
        self._finished = False
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tell)
        flow.entered.connect(self._entered)
        flow.updated.connect(self._update)
        flow.connection.connect(self._connection)
        flow.browsing.connect(self._browsing)
        flow.concluded.connect(self._concluded)
        flow.closed.connect(self._settled)

    @property
    def patience(self) -> float:
        """Seconds that may still be waited at the end: for the service, and for the browser."""
        return CLOSING if self._until is None else max(0.0, self._until - clock.now())

    def interrupt(self) -> None:
        """Cancel the visit, because of a signal."""
        self._interrupted = True
        self._give_up()

    def tell(self) -> None:
        """Show the session as it is now."""
        session = self._session
        if session is not None and self._outcome is None:
            self._say(lambda: self._view.waiting(session, self._connected))
            if not _is_read():
                self._hear_no_more()

    # -- the flow says -------------------------------------------------------------------------

    def _entered(self, state: str) -> None:
        match state:
            case _ if self._is_aborted:
                if self._outcome is None:
                    self._finish(Outcome.of(Reason.BY_STAFF))
            case "attract":
                QTimer.singleShot(0, self, self._flow.begin.emit)
            case "out_of_service":  # whoever waits is told at once
                self._finish(self._out_of_service())
            case "providers":
                QTimer.singleShot(0, self, lambda: self._flow.choose.emit(self._choice))
            case "result" if self._hands_over:
                QTimer.singleShot(0, self, self._accept)
            case "waiting":
                self._waiting()
                self._second.start()
                if self._opens:
                    QTimer.singleShot(0, self, lambda: self._flow.open_here.emit(None))

    def _update(self) -> None:
        """Something has changed: in the session, or in whether anything can be written down."""
        if isinstance(self._flow.visit, Waiting):
            self._waiting()

    def _out_of_service(self) -> Outcome:
        trouble = self._flow.pending.trouble
        about = None if trouble is None else trouble()
        return VerificationError(Reason.STORAGE, about=about).outcome

    def _waiting(self) -> None:
        self._session = self._flow.visit_in(Waiting).session
        self.tell()

    def _connection(self, _attempt: str, connected: bool) -> None:
        self._connected = connected
        self.tell()

    def _browsing(self, _on: bool) -> None:
        visit = self._flow.visit_in(Waiting)
        session, browser_exit = visit.session, visit.browser_exit
        if browser_exit is not None and self._outcome is None:
            self._say(lambda: self._view.browser_exited(session, browser_exit))
            self.tell()

    def _concluded(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._second.stop()
        if self._is_handing_over:
            pass  # the end comes once it is accepted and safe
        elif outcome.kind in {OutcomeKind.VERIFIED, OutcomeKind.NOT_VERIFIED}:
            self._finish(outcome)
        else:  # only once the session is cancelled at the service, or that takes too long
            self._until = clock.now() + CLOSING
            QTimer.singleShot(int(CLOSING * 1000), self, self._settled)

    def _settled(self) -> None:
        """The session is settled, or that has been waited for long enough."""
        if self._outcome is not None and not self._is_handing_over:
            self._finish(self._outcome)

    @property
    def _is_handing_over(self) -> bool:
        outcome = self._outcome
        return self._hands_over and outcome is not None and outcome.kind is OutcomeKind.VERIFIED

    def _accept(self) -> None:
        """Whoever runs the command accepts the result, and all that is to be seen in it."""
        outcome = self._flow.visit_in(Concluded).outcome
        if outcome.result is not None and outcome.kind is OutcomeKind.VERIFIED:
            QTimer.singleShot(int(HANDING_OVER * 1000), self, self._stop_waiting)
            self._flow.accept.emit(self._flow.to_acknowledge(outcome.result))

    @Slot(str, object)
    def _progressed(self, attempt: str, progress: Progress) -> None:
        if attempt != self._flow.visit.attempt:
            return  # of an earlier run
        self._handed_over[progress.target] = progress
        # What is safe is tried once before the end, so that most ends say that it was delivered.
        if all(
            one.state in ENDED or (one.state is HandoverState.QUEUED and one.trouble is not None)
            for one in self._handed_over.values()
        ):
            self._stop_waiting()

    def _stop_waiting(self) -> None:
        """The handover has come as far as it is waited for."""
        if self._outcome is not None:
            self._finish(self._outcome)

    # -- the end -------------------------------------------------------------------------------

    def _give_up(self) -> None:
        self._is_aborted = True
        if self._outcome is None:
            self._flow.leave.emit(Reason.BY_STAFF)
        elif self._hands_over:
            self._stop_waiting()

    def _finish(self, outcome: Outcome) -> None:
        if self._finished:
            return
        self._finished = True
        self._outcome = outcome
        handed_over = tuple(self._handed_over.values())
        self._say(lambda: self._view.finished(self._session, outcome, handed_over))
        is_accepted = bool(handed_over) or not self._is_handing_over
        is_safe = is_accepted and all(one.is_safe for one in handed_over)
        if self._interrupted and outcome.kind is OutcomeKind.CANCELLED:
            self.status = ExitStatus.INTERRUPTED
        elif outcome.kind is OutcomeKind.VERIFIED and is_safe and not self._unheard:
            self.status = ExitStatus.SUCCESS
        QCoreApplication.quit()

    def _say(self, say: Callable[[], None]) -> None:
        """Say something; where nobody reads any more, the visit is given up."""
        if not self._unheard:
            try:
                say()
            except OSError:  # a closed pipe, a terminal that is gone, a full disk
                self._hear_no_more()

    def _hear_no_more(self) -> None:
        if not self._unheard:
            self._unheard = True
            silence()
            QTimer.singleShot(0, self, self._give_up)


def silence() -> None:
    """Let what is still buffered go nowhere: it must not be tried again at the very end."""
    with suppress(OSError, ValueError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _is_read() -> bool:
    """Whether standard output still leads somewhere, as far as the system tells."""
    if sys.platform == "win32":
        return True
    import select

    watch = select.poll()
    try:
        watch.register(sys.stdout.fileno(), 0)
    except (OSError, ValueError):
        return True
    return not any(event & (select.POLLERR | select.POLLHUP) for _fd, event in watch.poll(0))
