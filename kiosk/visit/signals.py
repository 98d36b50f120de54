"""What drives the visit's machine, and what the machine announces."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.visit.reports import (
    Closed,
    Completed,
    ConnectionChanged,
    Ended,
    Evidenced,
    Progressed,
    Report,
    Started,
)


class FlowSignals(QObject):
    """The signals of a flow, in four groups.

    What people do, what the browser does, and what the worker of an attempt reports drive the
    machine; those of the last group announce what it did.
    """

    sign_in = Signal(object)
    """The PIN was right: the `Member` of staff who is there."""
    lock = Signal(object)
    """The desk is to be locked, for this `LockCause`."""
    administer = Signal()
    """An administrator wants to see to the desk itself."""
    confirmed = Signal(str)
    """The PIN was right once more, for the result of this attempt."""
    recall = Signal(object)
    """There is a `RecalledResult`, to be offered once nobody is there. From any thread."""
    recalled = Signal()
    """It can be offered now."""
    suspend = Signal(object)
    """Nothing can be written down now: what says why to staff, a `Callable[[], str]`; or None, for
    it can again. From any thread."""
    suspended = Signal()
    """No visit can begin."""
    resumed = Signal()
    """One can again."""
    begin = Signal()
    agree = Signal(object)
    """The customer accepts the privacy notice: a `NoticeAcceptance`."""
    admit = Signal(object, object)
    """The case reference, or None, and the `ExpectedPerson`."""
    choose = Signal(object)
    submit = Signal(object)
    back = Signal()
    more_time = Signal()
    retry = Signal()
    other_method = Signal()
    open_here = Signal(object)
    """The page of the redirect, in this `Area` of the screen or, with None, anywhere."""
    use_phone = Signal()
    """The page of the redirect is to be visited on the customer's own phone."""
    exposed = Signal()
    """Customers may see what staff see: their own display is not what it was."""
    turned = Signal()
    """The screen has been turned to staff."""
    accept = Signal(object)
    """The person in front of the desk is the one verified; with each `Acknowledgement`."""
    refuse = Signal()
    """They are not."""
    send_again = Signal()
    """The accepted result is to be sent again at once to whoever does not have it."""
    keep_open = Signal()
    """Somebody needs longer with what came of the visit."""
    leave = Signal(object)
    """The visit is over, with the `Reason` that a session under way is then cancelled for."""
    stumble = Signal()
    """The state's screen could not be shown: a fault of the program."""

    handed_over = Signal(str, object)
    """Where the accepted result of an attempt stands with one target: a `Progress`."""
    returned = Signal(str, str)
    browser_exited = Signal(str, object)
    """The browser ended although the kiosk did not close it: attempt and `BrowserExit`."""

    started = Signal(str, object)
    """The `Session` is up. This and the next six name the attempt first."""
    progressed = Signal(str, object)
    connection = Signal(str, bool)
    completed = Signal(str)
    ended = Signal(str, object)
    """The `Outcome` is there."""
    evidenced = Signal(str, object)
    closed = Signal(str)
    """Nothing of the attempt is at work any more."""

    entered = Signal(str)
    """The state's name."""
    updated = Signal()
    """Something in the session that waits has changed."""
    kept_open = Signal()
    """The time of the result has begun anew."""
    answered = Signal()
    """Staff have said what they make of a verdict, or have changed their mind."""
    handover_changed = Signal()
    """Something has changed in where the accepted result stands."""
    browsing = Signal(bool)
    """The page of a redirect is open on this desk (True), or it is not, or could not be."""
    concluded = Signal(object)
    """The `Outcome` of an attempt: once for each."""
    revealed = Signal(object)
    """Staff have looked at covered values of the result: their names, as a tuple."""
    copied = Signal(str)
    """Staff have copied a value of the result: its name."""
    printed = Signal(str)
    """A receipt was sent to the printer, or saved: of this attempt."""
    staffed = Signal(object)
    """Who is signed in from now on: a `Member`."""
    trusted = Signal(str)
    """The result of this attempt is shown, for the PIN of who is signed in was right once more."""
    locked_up = Signal(object)
    """Nobody is signed in any more, for this `LockCause`."""
    judged = Signal(object)
    """What staff made of a verdict: the `Acceptance`, once for each, when its result is left."""

    @Slot(str, object)
    def deliver(self, attempt: str, report: Report) -> None:
        """Let the report of a worker drive the machine."""
        match report:
            case Started(session):
                self.started.emit(attempt, session)
            case Progressed(session):
                self.progressed.emit(attempt, session)
            case ConnectionChanged(is_connected):
                self.connection.emit(attempt, is_connected)
            case Completed():
                self.completed.emit(attempt)
            case Ended(outcome):
                self.ended.emit(attempt, outcome)
            case Evidenced(names):
                self.evidenced.emit(attempt, names)
            case Closed():
                self.closed.emit(attempt)
            case _:
                assert_never(report)
