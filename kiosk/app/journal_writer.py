"""Writes entries into the journal, in order, for whoever has something to write down.

What may not go on without its entry is written at once, and waited for. All else is noted, which
never waits: a thread of its own writes that. Where something could not be written it is kept, in
order, and no new attempt begins before it has been.
"""

from __future__ import annotations

import logging
import secrets
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from kiosk import __version__
from kiosk.config import Settings
from kiosk.visit import clock
from kiosk.visit.clock import ServiceTime
from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError
from kiosk.visit.flow import Flow
from kiosk.visit.held import HeldResult, RecalledResult

if TYPE_CHECKING:
    from kiosk.app.keeper import DeskKeeper
    from kiosk.handover.payload import JournalEntry
    from kiosk.records.journal.events import Event
    from kiosk.records.journal.faults import JournalFault, JournalUnavailable
    from kiosk.records.journal.journal import Journal

_log = logging.getLogger(__name__)

RETRY: Final = 5.0
"""Seconds until what could not be written is tried again."""

ANCHORING: Final = 60.0
"""Seconds between two heads that are put aside, while there are new entries."""

SETTLING: Final = 60.0
"""Seconds until a service is asked again to cancel what could not be cancelled."""

ENDING: Final = 3.0
"""Seconds that the end waits for what is still being written."""

Command = Literal["window", "verify"]


@dataclass(frozen=True, slots=True)
class Line:
    """An entry that is to be written, and what it means for what is unfinished."""

    event: Event
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    service_at: datetime | None = None
    staff: str | None = None
    """Who was signed in."""


class JournalWriter:
    """The one way to the journal of a desk. Safe from any thread."""

    def __init__(
        self, settings: Settings, command: Command, make_keeper: Callable[[], DeskKeeper]
    ) -> None:
        """`make_keeper` is called on a thread that may wait, not before something is written."""
        self.run = secrets.token_hex(4)
        self._settings = settings
        self._command = command
        self._make_keeper = make_keeper
        self._keeper: DeskKeeper | None = None
        self._lock = threading.RLock()
        """Held while something is written, and by nobody who must not wait."""
        self._journal: Journal | None = None
        self._noted: SimpleQueue[Line] = SimpleQueue()
        self._wake = threading.Event()
        self._unwritten: deque[Line] = deque()
        """What was noted and not yet written, in order. Under the lock."""
        self._flow: Flow | None = None
        self._fault: JournalFault | None = None
        """For which nothing can be written now."""
        self._released: SimpleQueue[str] = SimpleQueue()
        """Attempts whose result is not to be held any longer."""
        self._unreleased: deque[str] = deque()
        """The same, once they have been looked at. Under the lock."""
        self._is_pruned = False
        self._anchored = 0
        self._anchor_due = 0.0
        self._service_now: datetime | None = None
        """What a service last said that the time is, where this desk's clock agrees."""
        self._closing = False
        self.left_open: set[str] = set()
        """Attempts of this run whose session could not be cancelled so far."""
        self._is_recovered = False
        self._look = threading.Event()
        self._thread = threading.Thread(target=self._work, name="recorder", daemon=True)
        self._keeping = threading.Thread(target=self._keep, name="keeper", daemon=True)
        """Does what may wait for a network, which what is noted does not wait for."""

    def start(self) -> None:
        """Open the journal, and settle what an earlier run has left, on threads of its own."""
        self._thread.start()
        self._keeping.start()

    def close(self) -> None:
        """Write what is left, and say that this run has ended."""
        self._closing = True
        self._wake.set()
        self._look.set()
        if self._thread.ident is not None:
            self._thread.join(ENDING)
            self._keeping.join(ENDING)
            if self._keeper is not None:
                self._keeper.interrupt()
            self._keeping.join(ENDING)
        self._stop()

    def heard(self, service: str, service_time: ServiceTime) -> None:
        """A service has said what its time is."""
        from kiosk.records.journal.events import ClockOffset, name_of

        now = service_time.now()
        offset = (now - clock.utc_now()).total_seconds()
        if abs(offset) > clock.TOLERATED_OFFSET:
            self.note(Line(ClockOffset(service=name_of(service), seconds=round(offset, 1))))
        else:
            self._service_now = now
            self._look.set()

    def recall(self, recalled: RecalledResult) -> None:
        """Have a result offered again that an earlier run has held. Raises `VerificationError`."""
        from kiosk.records.journal.events import ResultOfferedAgain

        self.write(Line(ResultOfferedAgain(attempt=recalled.held.attempt)))
        if self._flow is not None:
            self._flow.recall.emit(recalled)

    # -- writing -------------------------------------------------------------------------------

    def note(self, line: Line) -> None:
        """Write `line` soon; does not wait, nor fail."""
        self._noted.put(line)
        self._wake.set()

    def write(self, line: Line) -> None:
        """Write `line`, after all that was noted. Raises `VerificationError` (`storage`)."""
        from kiosk.records.journal.faults import JournalUnavailable

        with self._lock:
            try:
                self._write_noted()
                self._append(self._opened(), line)
                self._suspend(None)
            except JournalUnavailable as error:
                raise VerificationError(Reason.STORAGE, about=self._report(error)) from None

    def require(self) -> None:
        """Raise `VerificationError` (`storage`) where nothing could be written now."""
        from kiosk.records.journal.faults import JournalUnavailable

        with self._lock:
            try:
                self._write_noted()
                self._opened().try_to_write()
            except JournalUnavailable as error:
                raise VerificationError(Reason.STORAGE, about=self._report(error)) from None

    def received(self, attempt: str) -> JournalEntry:
        """The entry by which the result of `attempt` was received.

        Raises `VerificationError` (`storage`).
        """
        from kiosk.handover.payload import JournalEntry
        from kiosk.records.journal.events import UNKNOWN, SessionCreated
        from kiosk.records.journal.faults import JournalFault, JournalUnavailable

        with self._lock:
            try:
                self._write_noted()
                journal = self._opened()
                entry = journal.last_of("result.received", attempt)
                created = journal.last_of("session.created", attempt)
                if entry is None:
                    raise JournalUnavailable(JournalFault.DAMAGED, "result.received")
                name = journal.head[0].journal
            except JournalUnavailable as error:
                raise VerificationError(Reason.STORAGE, about=self._report(error)) from None
        event = None if created is None else created.body.event
        session = event.session if isinstance(event, SessionCreated) else UNKNOWN
        return JournalEntry(name, entry.seq, entry.hash, session)

    def hold(self, held: HeldResult) -> None:
        """Keep a result over a power cut, where this desk does. Raises `VerificationError`."""
        from kiosk.records.journal.faults import JournalUnavailable

        with self._lock:
            try:
                self._opened()
                if self._keeper is not None:
                    self._keeper.hold(self.run, held)
            except JournalUnavailable as error:
                raise VerificationError(Reason.STORAGE, about=self._report(error)) from None

    def release(self, attempt: str) -> None:
        """Keep the result of `attempt` no longer; does not wait, nor fail."""
        self._released.put(attempt)
        self._wake.set()

    def digest(self, content_hash: bytes | None) -> str | None:
        """A keyed digest of what was received, once the journal is open."""
        journal = self._journal
        return None if journal is None or content_hash is None else journal.digest(content_hash)

    def _opened(self) -> Journal:
        """The journal, in which this run has said that it has begun."""
        if self._journal is None:
            self._keeper = self._keeper or self._make_keeper()
            journal = self._keeper.open(self.run)
            try:
                self._begin_run(journal)
            except BaseException:
                journal.close()
                raise
            self._journal = journal
        return self._journal

    def _begin_run(self, journal: Journal) -> None:
        from kiosk.records.journal.events import ConfigurationChanged, RunStarted

        digest = journal.digest(_hash_of(self._settings))
        last = journal.last_of("run.started")
        event = RunStarted(
            run=self.run, version=__version__, command=self._command, configuration=digest
        )
        self._append(journal, Line(event, begins=(f"run:{self.run}",)))
        before = None if last is None else last.body.event
        if isinstance(before, RunStarted) and before.configuration != digest:
            self._append(journal, Line(ConfigurationChanged(digest=digest)))

    def _append(self, journal: Journal, line: Line) -> None:
        from kiosk.records.journal.journal import Change

        change = Change(dict.fromkeys(line.begins, self.run), line.ends)
        journal.append(line.event, staff=line.staff, service_at=line.service_at, change=change)

    def _write_noted(self) -> None:
        """Raises `JournalUnavailable`; what could not be written is kept."""
        # Looked at first and done last: an answer, noted before its result was released, is on the
        # disk by then.
        while not self._released.empty():
            self._unreleased.append(self._released.get_nowait())
        while True:
            try:
                line = self._noted.get_nowait()
            except Empty:
                break
            self._unwritten.append(line)
        while self._unwritten:
            self._append(self._opened(), self._unwritten[0])
            self._unwritten.popleft()
        self._let_go()

    def _let_go(self) -> None:
        """Raises `JournalUnavailable`; what could not be removed is tried again."""
        while self._unreleased:
            if self._keeper is not None:
                self._keeper.release(self.run, self._unreleased[0])
            self._unreleased.popleft()

    # -- its threads ---------------------------------------------------------------------------

    def _work(self) -> None:
        def write() -> float | None:
            with self._lock:
                if self._closing:
                    return None
                self._write_noted()
                journal = self._opened()
                if self._fault is not None:
                    journal.try_to_write()
                    self._suspend(None)
            return None

        self._again_and_again(write, self._wake)

    def _keep(self) -> None:
        self._again_and_again(self._look_after, self._look)

    def _again_and_again(self, act: Callable[[], float | None], wake: threading.Event) -> None:
        """Do it, after as many seconds as it says, or when it is woken; None is for when woken."""
        from kiosk.records.journal.faults import JournalUnavailable

        while not self._closing:
            try:
                wait = act()
            except JournalUnavailable as error:
                self._report(error)
                wait = RETRY
            except VerificationError as error:  # whose cause is reported already
                self._log_trouble(error)
                wait = RETRY
            except Exception:  # noqa: BLE001 - what is noted later must still be written
                _log.error("recorder.failed", exc_info=True)
                wait = RETRY
            wake.wait(wait)
            wake.clear()

    def _look_after(self) -> float:
        """Settle what is left, prune, put the head aside; seconds until it is due again."""
        with self._lock:
            if self._closing:
                return 0.0
            journal, keeper = self._opened(), self._keeper
        if keeper is None:
            raise AssertionError  # by which the journal was opened
        journal.try_to_write()  # before somebody comes for whom it would be too late
        self._suspend(None)
        if not self._is_recovered or self.left_open:
            self._is_recovered = keeper.recover(self, journal)
        keeper.expire(self)
        self._prune(journal)
        self._anchor(keeper, journal)
        return SETTLING if self.left_open or not self._is_recovered else ANCHORING

    def _anchor(self, keeper: DeskKeeper, journal: Journal) -> None:
        if clock.now() >= self._anchor_due:
            self._anchor_due = clock.now() + ANCHORING
            seq = journal.head[0].seq
            if seq != self._anchored:
                keeper.put_aside(journal)
                self._anchored = seq

    def _prune(self, journal: Journal) -> None:
        """Once in a run, by the time on which desk and service agree.

        Neither of them alone, put forward by years, is to empty the journal.
        """
        now, self._service_now = self._service_now, None
        if now is not None and not self._is_pruned:
            self._is_pruned = True
            journal.prune(timedelta(days=self._settings.journal.retention_days), now)

    def _stop(self) -> None:
        from kiosk.records.journal.events import RunStopped
        from kiosk.records.journal.faults import JournalUnavailable

        if not self._lock.acquire(timeout=ENDING):
            return  # what still writes ends with the process; the next start says so
        try:
            self._write_noted()
            journal = self._journal
            if journal is not None:
                self._append(journal, Line(RunStopped(run=self.run), ends=(f"run:{self.run}",)))
                if self._keeper is not None:
                    self._keeper.put_aside(journal)
        except JournalUnavailable as error:
            self._log_trouble(error)
        finally:
            if self._journal is not None:
                self._journal.close()
                self._journal = None
            if self._keeper is not None:
                self._keeper.close()
            self._lock.release()

    def _report(self, error: JournalUnavailable) -> str:
        """What is wrong, for staff, once it is in the log."""
        self._log_trouble(error)
        self._suspend(error.fault)
        return self._words(error.fault)

    def _words(self, fault: JournalFault) -> str:
        from kiosk.app.journal import journal_file
        from kiosk.app.journal_words import trouble

        return trouble(fault, journal_file(self._settings))

    def _suspend(self, fault: JournalFault | None) -> None:
        """Have no visit begin for as long as this fault is there; None is for when it is not."""
        if fault is not self._fault:
            self._fault = fault
            if self._flow is not None:
                words = None if fault is None else partial(self._words, fault)
                self._flow.suspend.emit(words)

    @staticmethod
    def _log_trouble(error: JournalUnavailable | VerificationError) -> None:
        fault = error.reason if isinstance(error, VerificationError) else error.fault
        _log.error("journal.not_written", extra={"reason": fault.value})


def _hash_of(settings: Settings) -> bytes:
    """SHA-256 of what the desk is set to. No secret is in the settings."""
    return sha256(msgspec.json.encode(settings, enc_hook=str)).digest()
