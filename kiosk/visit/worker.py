"""One verification at work, on a thread of its own.

A worker lives as long as its session: it creates it, follows it, fetches the verdict and, on every
way out while the session is not at its end, cancels it at the service. What it finds it emits,
stamped with the attempt that it belongs to. What is left of an attempt that nobody waits for any
more (an answer that may name a session to cancel) is settled here too, beside the next one.
"""

from __future__ import annotations

import logging
import random
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QThread, Slot

from kiosk.visit import clock
from kiosk.visit.domain import (
    Outcome,
    OutcomeKind,
    Phase,
    QrPicture,
    QrText,
    Reason,
    Session,
    VerificationRequest,
)
from kiosk.visit.errors import Interrupted, TransientError, VerificationError
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.ports import AttemptRecord, NoRecord, Settlement
from kiosk.visit.reports import (
    Closed,
    Completed,
    ConnectionChanged,
    Ended,
    Evidenced,
    Progressed,
    Report,
    Reporter,
    Started,
)
from kiosk.visit.service import Service

_log = logging.getLogger(__name__)

SILENCE: Final = 4.5
"""Seconds since the service was last heard after which the connection counts as lost."""

LAST_TRY: Final = 2.0
"""Seconds that the last request for a result may take, beyond the time that was set for it."""

PATIENCE: Final = 1.0
"""Seconds that an answer may take in any case before the connection counts as lost."""

LONGEST_RATE_LIMIT: Final = 30.0
"""Seconds that creating a session is put off for, where the service asks for it."""

LONGEST_BACKOFF: Final = 12.0
"""Seconds between two polls at most, give or take a quarter, so that a network that is back is soon
noticed."""

LONGEST_RESULT_BACKOFF: Final = 2.0
"""Seconds between two requests for the result at most. A person who has finished waits for it."""

_SLICE: Final = 1.0
"""Seconds of one wait: a machine that wakes from sleep looks at its clock this soon."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often and how long a worker asks, in seconds."""

    poll: float
    """From one look to the next while the person has not begun to act."""
    poll_active: float
    """The same once the service says that the person is acting."""
    finish: float
    """For the verdict of a completed session to be had."""


class Worker(Reporter):
    """All but `run` may be called from any thread."""

    def __init__(
        self,
        attempt: str,
        open_service: Callable[[], Service],
        request: VerificationRequest,
        pace: Pace,
        record: AttemptRecord | None = None,
    ) -> None:
        super().__init__()
        self._record = record or NoRecord()
        self.attempt = attempt
        self._open_service = open_service
        self._request = request
        self._pace = pace
        self._stop = Interrupt()
        """Ends the wait for the person."""
        self._leave = Interrupt()
        """Ends the fetching of a verdict, too."""
        self._abandon = Interrupt()
        """Ends even what has to be settled with the service."""
        self._wake = threading.Event()
        self._return: str | None = None
        """The query of the person's first return from the browser; what follows is a reload."""
        self._is_read = False
        self._is_animated = False
        """Whether the code to be scanned has ever changed."""
        self._is_done = False
        """Whether the person has done their part."""
        self._connected = True
        self._ended = False
        self._session: Session | None = None
        self._pending: str | None = None
        """The session that has to be cancelled on the way out."""

    # -- from other threads --------------------------------------------------------------------

    def came_back(self, query: str) -> None:
        """The person has come back from the browser: ask at once. Only the first time counts."""
        if self._return is None:
            self._return = query
            self._wake.set()

    def close(self, *, renewing: bool = False) -> None:
        """Give up, and cancel the session.

        When `renewing`, a session that cannot be cancelled because it has just been completed is
        finished instead: the person need not do it all again.
        """
        if not renewing:
            self._leave.set()
        self._stop.set()
        self._wake.set()

    def abandon(self) -> None:
        """Give up at once, also what `close` would still settle with the service."""
        self.close()
        self._abandon.set()

    # -- on the worker's thread ----------------------------------------------------------------

    @Slot()
    def run(self) -> None:
        """The whole of it."""
        # Python does not know Qt's threads: a debugger and the measurement of coverage see into
        # this one only so.
        sys.settrace(threading.gettrace())
        self._run()

    def _run(self) -> None:
        try:
            with closing(self._open_service()) as service:
                self._serve(service)
        except Interrupted:
            pass
        except Exception:  # noqa: BLE001 - the last resort: no fault of ours leaves a visit hanging
            _log.error("worker.failed", extra={"attempt": self.attempt}, exc_info=True)
            self._end(Outcome.of(Reason.INTERNAL))
        finally:
            self._tell(Closed())
            QThread.currentThread().quit()

    def _serve(self, service: Service) -> None:
        try:
            self._conclude(service, self._verify(service))
        except Interrupted:
            _log.info("worker.interrupted", extra={"attempt": self.attempt})
        finally:
            self._cancel(service)

    def _conclude(self, service: Service, outcome: Outcome) -> None:
        self._end(outcome)
        self._confirm_evidence(service, outcome)

    def _end(self, outcome: Outcome) -> None:
        """Say how it ended, once: what goes wrong while cleaning up hides nothing.

        A person who has done their part for nothing reads so, whatever the cause.
        """
        if not self._ended:
            self._ended = True
            must_repeat = self._is_done and outcome.kind is OutcomeKind.FAILED
            self._tell(Ended(replace(outcome, must_repeat=must_repeat)))

    def _verify(self, service: Service) -> Outcome:
        try:
            rejected = service.form(self._request.provider, self._stop).rejected(self._request)
            if rejected:
                return Outcome.of(Reason.USER_DATA_REJECTED, fields=rejected)
            created = self._create(service)
            if isinstance(created, Outcome):
                return created
            self._stop.check()
            self._tell(Started(created))
            followed = self._follow(service, created)
            return followed if isinstance(followed, Outcome) else self._finish(service, followed)
        except VerificationError as fault:
            if fault.session_id is not None:
                self._pending = fault.session_id
                with suppress(VerificationError):  # the first cause is the one that counts
                    self._record.created(fault.session_id)
            if fault.reason is Reason.SESSION_LOST:
                self._settle("ended")
            return fault.outcome

    def _create(self, service: Service) -> Session | Outcome:
        """Create the session, once.

        An answer that has begun is waited for even when the visit is given up: it may name a
        session, which then has to be cancelled. Only a request that was refused for its rate made
        none, and is repeated.
        """
        self._stop.check()
        self._record.begin()
        for is_last in (False, True):
            self._stop.check()
            try:
                created = service.start(self._request, self._abandon)
            except Interrupted:
                self._record.unanswered()
                raise
            except VerificationError as fault:
                unread = fault.reason is Reason.BAD_ANSWER and fault.session_id is None
                if fault.is_unanswered or unread:
                    self._record.unanswered()
                wait = 1.0 if fault.retry_after is None else fault.retry_after
                if fault.reason is not Reason.RATE_LIMITED or is_last or wait > LONGEST_RATE_LIMIT:
                    raise
                self._stop.pause(wait)
            else:
                if isinstance(created, Session):
                    self._session, self._pending = created, created.id
                    self._record.created(created.id, created.service_time)
                    _log.info("session.created", extra=self._named())
                return created
        raise AssertionError  # the last try returns or raises

    def _follow(self, service: Service, session: Session) -> Session | Outcome:
        """Look until the person is done (the session), or it ends otherwise (the outcome)."""
        heard = clock.now()
        due = heard + self._interval(session)
        failures = 0
        while session.phase is not Phase.COMPLETED:
            self._wait_until(min(due, session.deadline))
            looked = clock.now()
            if looked >= session.deadline:
                return Outcome.of(Reason.EXPIRED)
            try:
                with self._noticing_silence(heard):
                    answer = self._look(service, session)
            except TransientError as error:
                failures += 1
                wait = max(
                    _backoff(self._pace.poll, failures, max(self._pace.poll, LONGEST_BACKOFF)),
                    error.retry_after or 0.0,
                )
                due = clock.now() + wait
                self._set_connected(False)
                continue
            heard, failures = clock.now(), 0
            self._set_connected(True)
            if isinstance(answer, Outcome):
                self._settle("ended")
            elif answer.phase is Phase.COMPLETED:
                self._settle("completed")
            if heard >= session.deadline:
                return Outcome.of(Reason.EXPIRED)
            if isinstance(answer, Outcome):
                return answer
            if answer != session:
                self._is_animated |= _is_another_code(session, answer)
                self._session = session = answer
                self._tell(Progressed(session))
            due = looked + self._interval(session)
        self._settle("completed")
        return session

    def _look(self, service: Service, session: Session) -> Session | Outcome:
        """The session as the person's return tells it or, where that is no end, the service."""
        if self._return is not None and not self._is_read:
            self._is_read = True
            answer = service.came_back(session, self._return)
            if answer != session:
                return answer
        return service.poll(session, self._stop)

    def _interval(self, session: Session) -> float:
        """Seconds from the beginning of one poll to that of the next.

        An animated code is scanned within about a second of its painting, or not at all.
        """
        is_acting = session.phase is Phase.ACTING or self._return is not None
        is_urgent = is_acting or self._is_animated
        return self._pace.poll_active if is_urgent else self._pace.poll

    def _finish(self, service: Service, session: Session) -> Outcome:
        """Fetch the verdict. From here on the session's expiry no longer counts.

        It is asked for again, at most `LONGEST_RESULT_BACKOFF` apart, until the `finish` seconds
        of the pace are over, and once more at their end.
        """
        self._is_done = True
        _log.info("session.completed", extra=self._named())
        self._tell(Completed())
        until = clock.now() + self._pace.finish
        answered = False
        failures = 0
        is_last = False
        while not is_last:
            left = until - clock.now()
            is_last = left <= 0
            try:
                self._write_down(self._record.ready)
                outcome = service.finish(session, max(left, LAST_TRY), self._leave)
                self._write_down(partial(self._record.received, outcome))
                return outcome
            except TransientError as error:
                answered, retry_after = answered or error.answered, error.retry_after or 0.0
            except VerificationError as fault:
                if fault.reason is not Reason.SESSION_LOST:
                    return fault.outcome
                # What was completed a moment ago is not lost: one part of the service is behind.
                answered, retry_after = True, 0.0
            failures += 1
            wait = _backoff(self._pace.poll_active / 2, failures, LONGEST_RESULT_BACKOFF)
            if not is_last:
                self._leave.pause(min(max(wait, retry_after), until - clock.now()))
        return Outcome.of(Reason.BAD_ANSWER if answered else Reason.NETWORK)

    def _write_down(self, write: Callable[[], None]) -> None:
        """Insist on it for the `finish` seconds of the pace: what was fetched may be had only once.

        Raises `VerificationError` (`storage`).
        """
        until = clock.now() + self._pace.finish
        failures = 0
        while True:
            try:
                write()
            except VerificationError:
                left = until - clock.now()
                if left <= 0:
                    raise
                failures += 1
                wait = _backoff(self._pace.poll_active / 2, failures, LONGEST_RESULT_BACKOFF)
                self._leave.pause(min(wait, left))
            else:
                return

    def _confirm_evidence(self, service: Service, outcome: Outcome) -> None:
        """Which kinds of evidence the service holds. Its absence changes nothing."""
        if outcome.kind is not OutcomeKind.VERIFIED or self._session is None:
            return
        try:
            names = service.evidence(self._session, self._leave)
        except (TransientError, VerificationError):
            return
        self._tell(Evidenced(names))

    def _cancel(self, service: Service) -> None:
        """Cancel what is not at its end. A second try is for a connection that had gone stale."""
        if self._pending is None:
            return
        for _try in range(2):
            with suppress(TransientError):
                how = service.cancel(self._pending, self._abandon)
                break
        else:
            _log.warning("session.not_cancelled", extra=self._named())
            self._record.left_open()
            return
        _log.info(f"session.{how}", extra=self._named())
        self._settle(how)
        if how == "was_over" and not self._ended:
            self._finish_after_all(service)

    def _settle(self, how: Settlement) -> None:
        """There is nothing left to cancel."""
        if self._pending is not None:
            self._pending = None
            self._record.settled(how)

    def _finish_after_all(self, service: Service) -> None:
        """Fetch the verdict where the session could not be cancelled because it was completed."""
        if self._session is None:
            return
        try:
            answer = service.poll(self._session, self._leave)
        except (TransientError, VerificationError):
            return  # it ended some other way: a new session can begin
        if isinstance(answer, Session) and answer.phase is Phase.COMPLETED:
            self._conclude(service, self._finish(service, answer))

    # -- waiting -------------------------------------------------------------------------------

    def _wait_until(self, moment: float) -> None:
        while (left := moment - clock.now()) > 0:
            if self._wake.wait(min(left, _SLICE)):
                break
        self._wake.clear()
        if not self._has_return_to_read():
            self._stop.check()

    def _has_return_to_read(self) -> bool:
        """Whether the person has come back, and that still counts: it does for *More time*."""
        is_unread = self._return is not None and not self._is_read
        return is_unread and not self._leave.is_set

    @contextmanager
    def _noticing_silence(self, heard: float) -> Iterator[None]:
        """Say that the connection is lost while an answer is overdue, not after it."""
        overdue = max(heard + SILENCE - clock.now(), PATIENCE)
        notice = threading.Timer(overdue, self._set_connected, (False,))
        notice.daemon = True
        notice.start()
        try:
            yield
        finally:
            notice.cancel()
            notice.join()

    def _set_connected(self, connected: bool) -> None:
        if connected is not self._connected:
            self._connected = connected
            self._tell(ConnectionChanged(connected))

    def _tell(self, report: Report) -> None:
        self.report(self.attempt, report)

    def _named(self) -> dict[str, str]:
        last = self._session.id if self._session is not None else ""
        return {"attempt": self.attempt, "session": self._pending or last}


def _backoff(first: float, failures: int, longest: float) -> float:
    """Seconds before the next request: doubled each time, and never the same at two desks.

    The jitter is a quarter either way, and `longest` seconds is the most.
    """
    grown = min(first * 2.0 ** min(failures - 1, 16), longest * 0.8)
    return grown * random.uniform(0.75, 1.25)  # noqa: S311


def _is_another_code(before: Session, after: Session) -> bool:
    """Whether the code to be scanned has changed from one answer to the next."""
    codes = (QrText, QrPicture)
    return (
        isinstance(before.prompt, codes)
        and isinstance(after.prompt, codes)
        and before.prompt != after.prompt
    )
