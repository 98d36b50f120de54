"""What the recorder of this desk writes to, and what it settles for runs that are no more."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.app.anchors import AnchorUnavailable, put_aside
from kiosk.app.journal import open_journal
from kiosk.app.recorder import Line, Recorder
from kiosk.config import ConfigurationError, Settings
from kiosk.host.secrets import SecretUnavailable
from kiosk.locks import hold
from kiosk.records.journal.events import (
    AttemptBegun,
    AttemptCutOff,
    ResultReceived,
    SessionCreated,
    SessionLeftOpen,
    SessionSettled,
    UncleanStop,
)
from kiosk.records.journal.faults import JournalFault, JournalUnavailable
from kiosk.records.journal.journal import Journal, Unfinished
from kiosk.visit import clock
from kiosk.visit.errors import Interrupted, TransientError, VerificationError
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.service import Service

_log = logging.getLogger(__name__)

RUNS: Final = "runs"
"""The folder, below the data folder, in which each run has a file that is locked while it lives."""

GIVEN_UP: Final = timedelta(days=1)
"""After which no session is open any more, whatever could be asked."""


class DeskKeeper:
    """The journal of this desk, the signs of life beside it, and its anchor."""

    def __init__(self, settings: Settings, opener: Callable[[str], Callable[[], Service]]) -> None:
        """`opener` is how a service is reached, by its name.

        It raises `ConfigurationError` and `SecretUnavailable`.
        """
        self._settings = settings
        self._opener = opener
        self._runs = settings.kiosk.data_dir / RUNS
        self._own: tuple[Path, int] | None = None
        self._interrupt = Interrupt()
        self._told: set[str] = set()
        """Attempts of which the journal says already that their session was left open."""

    def open(self, run: str) -> Journal:
        """The journal, with a sign that `run` lives. Raises `JournalUnavailable`."""
        journal = open_journal(self._settings)
        try:
            self._runs.mkdir(mode=0o700, exist_ok=True)
            if self._own is None:
                file = self._runs / f"{run}.lock"
                held = hold(file)
                if held is not None:
                    self._own = (file, held)
        except OSError as error:
            journal.close()
            raise JournalUnavailable(JournalFault.READ_ONLY, error.strerror or "") from None
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
            _let_go(file, held)

    # -- what runs that are no more have left --------------------------------------------------

    def recover(self, recorder: Recorder, journal: Journal) -> bool:
        """Name what was cut off, and cancel its sessions and those that this run left open.

        Returns whether nothing of runs that are no more is left. Raises `JournalUnavailable`,
        `VerificationError`.
        """
        is_settled = True
        for run in dict.fromkeys(left.run for left in journal.unfinished()):
            if run == recorder.run:
                continue
            with self._taken_over(run) as is_dead:
                if is_dead:
                    left = [one for one in journal.unfinished() if one.run == run]
                    self._name(recorder, journal, left)
                    is_settled &= self._settle(recorder, journal, left)
        open_here = {f"session:{attempt}": attempt for attempt in tuple(recorder.left_open)}
        self._told.update(open_here.values())
        for one in journal.unfinished():
            if one.name in open_here and self._settle(recorder, journal, [one]):
                recorder.left_open.discard(open_here[one.name])
        return is_settled

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
                _let_go(file, held)

    @staticmethod
    def _name(recorder: Recorder, journal: Journal, left: list[Unfinished]) -> None:
        for one in left:
            kind, _, name = one.name.partition(":")
            if kind == "attempt":
                recorder.write(Line(_cut_off(journal, one, name), ends=(one.name,)))
            elif kind == "run":
                recorder.write(Line(UncleanStop(run=name), ends=(one.name,)))

    def _settle(self, recorder: Recorder, journal: Journal, left: list[Unfinished]) -> bool:
        """Whether none of the sessions is open any more, as far as this desk knows."""
        is_settled = True
        for one in left:
            kind, _, attempt = one.name.partition(":")
            entry = journal.entry(one.seq) if kind == "session" else None
            if entry is None or not isinstance(entry.body.event, SessionCreated):
                continue
            if clock.utc_now() - datetime.fromisoformat(entry.body.at) > GIVEN_UP:
                recorder.write(Line(SessionSettled(attempt=attempt, how="ended"), ends=(one.name,)))
                continue
            try:
                cancelled = self._cancel(entry.body.event)
            except Interrupted:
                return False  # the next start tries again
            if cancelled is None:
                is_settled = False
                if attempt not in self._told:
                    self._told.add(attempt)
                    recorder.write(Line(SessionLeftOpen(attempt=attempt)))
            else:
                how = SessionSettled(attempt=attempt, how="cancelled" if cancelled else "was_over")
                recorder.write(Line(how, ends=(one.name,)))
        return is_settled

    def _cancel(self, created: SessionCreated) -> bool | None:
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


def _let_go(file: Path, held: int) -> None:
    os.close(held)  # first, since Windows deletes nothing that is open
    with suppress(OSError):  # another process may hold it, to see what was left
        file.unlink()


def _cut_off(journal: Journal, left: Unfinished, attempt: str) -> AttemptCutOff:
    """What is known of an attempt that was cut off."""
    session: str | None = None
    has_result = False
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
