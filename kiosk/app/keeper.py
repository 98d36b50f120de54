"""What the recorder of this desk writes to, and what it settles for runs that are no more."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from kiosk.app.anchors import AnchorUnavailable, put_aside
from kiosk.app.holding import held_folder, open_held
from kiosk.app.journal import open_journal
from kiosk.app.journal_writer import JournalWriter, Line
from kiosk.config import ConfigurationError, Settings
from kiosk.host.secrets import SecretUnavailable
from kiosk.locks import hold, let_go
from kiosk.records.held import (
    HeldResults,
    HeldResultTooOld,
    HeldResultUnreadable,
    name_of,
    run_of,
)
from kiosk.records.journal.events import (
    AttemptBegun,
    AttemptCutOff,
    HeldResultRemoved,
    ResultReceived,
    SessionCreated,
    SessionLeftOpen,
    SessionSettled,
    UncleanStop,
)
from kiosk.records.journal.faults import JournalUnavailable, of_system
from kiosk.records.journal.journal import Journal, Unfinished
from kiosk.visit import clock
from kiosk.visit.errors import Interrupted, TransientError, VerificationError
from kiosk.visit.held import HeldResult, RecalledResult
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.service import Cancellation, Service

_log = logging.getLogger(__name__)

RUNS: Final = "runs"
"""The folder, below the data folder, in which each run has a file that is locked while it lives."""

GIVEN_UP: Final = timedelta(days=1)
"""After which no session is open any more, whatever could be asked."""


class DeskKeeper:
    """The journal of this desk, the signs of life beside it, and its anchor."""

    def __init__(
        self,
        settings: Settings,
        opener: Callable[[str], Callable[[], Service]],
        *,
        holds: bool = False,
    ) -> None:
        """`opener` is how a service is reached, by its name.

        It raises `ConfigurationError` and `SecretUnavailable`. `holds` is whether this command can
        offer a result again that is held, and holds its own, where the desk is set to.
        """
        self._holds = holds
        self._held: HeldResults | None = None
        self._settings = settings
        self._opener = opener
        self._runs = settings.kiosk.data_dir / RUNS
        self._own: tuple[Path, int] | None = None
        self._interrupt = Interrupt()
        self._recalled: set[str] = set()
        """Attempts of earlier runs whose results are at hand."""
        self._noted: set[str] = set()
        """Attempts of which the journal says already that their session was left open."""

    def open(self, run: str) -> Journal:
        """The journal, with a sign that `run` lives. Raises `JournalUnavailable`."""
        journal = open_journal(self._settings)
        try:
            if self._holds:
                self._held = open_held(self._settings, journal)
            self._runs.mkdir(mode=0o700, exist_ok=True)
            if self._own is None:
                file = self._runs / f"{run}.lock"
                held = hold(file)
                if held is not None:
                    self._own = (file, held)
        except OSError as error:
            journal.close()
            raise of_system(error) from None
        except JournalUnavailable:
            journal.close()
            raise
        return journal

    def put_aside(self, journal: Journal) -> None:
        """Give the present head to the anchor, where there is one. Its want is logged alone."""
        if self._settings.journal.anchor is None:
            return
        head, signature = journal.head
        try:
            put_aside(self._settings, head, signature)
        except AnchorUnavailable:
            _log.warning("journal.not_anchored")

    def interrupt(self) -> None:
        """End what takes long."""
        self._interrupt.set()

    def close(self) -> None:
        """Let go of the sign of life."""
        if self._own is not None:
            file, held = self._own
            self._own = None
            let_go(file, held)

    # -- what runs that are no more have left --------------------------------------------------

    def recover(self, writer: JournalWriter, journal: Journal) -> bool:
        """Name what was cut off, and cancel its sessions and those that this run left open.

        Returns whether nothing of runs that are no more is left. Raises `JournalUnavailable`,
        `VerificationError`.
        """
        self._recall(writer, journal)
        is_settled = True
        for run in dict.fromkeys(left.run for left in journal.unfinished()):
            if run == writer.run:
                continue
            with self._taken_over(run) as is_dead:
                if is_dead:
                    left = [one for one in journal.unfinished() if one.run == run]
                    self._name(writer, journal, left)
                    is_settled &= self._settle(writer, journal, left)
        open_here = {f"session:{attempt}": attempt for attempt in tuple(writer.left_open)}
        self._noted.update(open_here.values())
        for one in journal.unfinished():
            if one.name in open_here and self._settle(writer, journal, [one]):
                writer.left_open.discard(open_here[one.name])
        return is_settled

    # -- results that are held -----------------------------------------------------------------

    def hold(self, run: str, held: HeldResult) -> None:
        """Keep a result until it is released. Raises `JournalUnavailable`."""
        if self._held is not None:
            try:
                self._held.keep(run, held)
            except OSError as error:
                raise of_system(error) from None

    def release(self, run: str, attempt: str) -> None:
        """Keep it no longer. Raises `JournalUnavailable`."""
        if self._held is not None:
            try:
                self._held.remove(name_of(run, attempt))
            except OSError as error:
                raise of_system(error) from None

    def expire(self, writer: JournalWriter) -> None:
        """Remove what has been held for too long, although this run may yet show it.

        Raises `JournalUnavailable`, `VerificationError`.
        """
        held = self._held
        if held is None:
            return
        try:
            for name in held.names():
                if run_of(name) == writer.run:
                    self._found(writer, held, name)
        except OSError as error:
            raise of_system(error) from None

    def _recall(self, writer: JournalWriter, journal: Journal) -> None:
        """Take over what runs that are no more have held, and have it offered again.

        What the journal says to have been answered or handed over is not: the power went before it
        could be removed.
        """
        try:
            if self._held is None:
                self._clear(writer)
                return
            for name in self._held.names():
                if run_of(name) == writer.run:
                    continue
                with self._taken_over(run_of(name)) as is_dead:
                    held = self._found(writer, self._held, name) if is_dead else None
                    if held is None:
                        continue
                    if _is_answered(journal, held.attempt):
                        self._held.remove(name)
                        continue
                    # First under this run's name: it is offered once more if that ends, too.
                    self._held.keep(writer.run, held)
                    self._held.remove(name)
                self._recalled.add(held.attempt)
                left = self._held.left(held, clock.utc_now()).total_seconds()
                writer.recall(RecalledResult(held, clock.now() + left))
        except OSError as error:
            raise of_system(error) from None

    def _found(self, writer: JournalWriter, kept: HeldResults, name: str) -> HeldResult | None:
        """What is held under `name`; it is removed where it may not be shown. Raises `OSError`."""
        try:
            return kept.find(name, clock.utc_now())
        except HeldResultTooOld:
            why: Literal["too_old", "unreadable"] = "too_old"
        except HeldResultUnreadable:
            why = "unreadable"
        kept.remove(name)
        writer.write(Line(HeldResultRemoved(why=why)))
        return None

    def _clear(self, writer: JournalWriter) -> None:
        """Remove what is there although nothing is held any more. Raises `OSError`."""
        folder, minutes = held_folder(self._settings), self._settings.recovery.hold_result
        with suppress(FileNotFoundError):
            for file in folder.iterdir():
                if not minutes:
                    why: Literal["too_old", "switched_off"] = "switched_off"
                elif time.time() - file.stat().st_mtime > minutes * 60:
                    why = "too_old"  # the next window would say the same
                else:
                    continue
                file.unlink(missing_ok=True)
                writer.write(Line(HeldResultRemoved(why=why)))

    @contextmanager
    def _taken_over(self, run: str) -> Iterator[bool]:
        """Whether `run` is no more; nobody else sees to what it left meanwhile."""
        file = self._runs / f"{run}.lock"
        held = None
        with suppress(OSError):
            held = hold(file)
        try:
            yield held is not None
        finally:
            if held is not None:
                let_go(file, held)

    def _name(self, writer: JournalWriter, journal: Journal, left: list[Unfinished]) -> None:
        for one in left:
            kind, _, name = one.name.partition(":")
            if kind == "attempt":
                recalled = name in self._recalled
                event = _cut_off(journal, one, name, has_result=recalled)
                writer.write(Line(event, ends=(one.name,)))
            elif kind == "run":
                writer.write(Line(UncleanStop(run=name), ends=(one.name,)))

    def _settle(self, writer: JournalWriter, journal: Journal, left: list[Unfinished]) -> bool:
        """Whether none of the sessions is open any more, as far as this desk knows."""
        is_settled = True
        for one in left:
            kind, _, attempt = one.name.partition(":")
            entry = journal.entry(one.seq) if kind == "session" else None
            if entry is None or not isinstance(entry.body.event, SessionCreated):
                continue
            if clock.utc_now() - datetime.fromisoformat(entry.body.at) > GIVEN_UP:
                writer.write(Line(SessionSettled(attempt=attempt, how="ended"), ends=(one.name,)))
                continue
            try:
                how = self._cancel(entry.body.event)
            except Interrupted:
                return False  # the next start tries again
            if how is None:
                is_settled = False
                if attempt not in self._noted:
                    self._noted.add(attempt)
                    writer.write(Line(SessionLeftOpen(attempt=attempt)))
            else:
                writer.write(Line(SessionSettled(attempt=attempt, how=how), ends=(one.name,)))
        return is_settled

    def _cancel(self, created: SessionCreated) -> Cancellation | None:
        """Cancel the session at its service; None where that could not be asked now."""
        try:
            with closing(self._opener(created.service)()) as service:
                return service.cancel(created.session, self._interrupt)
        except (
            TransientError,
            VerificationError,
            ConfigurationError,
            SecretUnavailable,
            KeyError,  # a service that the desk is not set to any more
        ):
            _log.warning("session.not_cancelled", extra={"session": created.session})
            return None


def _is_answered(journal: Journal, attempt: str) -> bool:
    """Whether staff have said what they make of its result, or it is on its way to a system."""
    begun = journal.last_of("attempt.begun", attempt)
    since = 0 if begun is None else begun.seq  # another one may have drawn the same reference
    answers = (
        journal.last_of(type_, attempt) for type_ in ("verdict.judged", "result.handed_over")
    )
    return any(answer is not None and answer.seq > since for answer in answers)


def _cut_off(
    journal: Journal, left: Unfinished, attempt: str, *, has_result: bool
) -> AttemptCutOff:
    """What is known of an attempt that was cut off; `has_result` where its result is at hand."""
    session: str | None = None
    for entry in journal.entries(left.seq - 1):
        match entry.body.event:
            case AttemptBegun(attempt=other) if other == attempt and entry.seq != left.seq:
                break  # another one that happens to have drawn the same reference
            case SessionCreated(attempt=other, session=name) if other == attempt:
                session = name
            case ResultReceived(attempt=other) if other == attempt:
                has_result = True
    return AttemptCutOff(
        attempt=attempt,
        run=left.run,
        session=session,
        creation="unanswered" if session is None else None,
        result_received=has_result,
    )
