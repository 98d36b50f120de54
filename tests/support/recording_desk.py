"""A desk that writes its journal, again and again, and ends as a program does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.app.journal_writer import JournalWriter
from kiosk.app.keeper import DeskKeeper
from kiosk.app.recorder import Recorder
from kiosk.config import ConfigurationError, Kiosk, ListenerSettings, Settings
from kiosk.records.journal.faults import JournalFault, JournalUnavailable
from kiosk.records.journal.journal import Journal
from kiosk.visit.service import Service
from tests.support.journaled import Written
from tests.support.service import ScriptedService


class FailingKeeper(DeskKeeper):
    """Opens the journal only once it may."""

    fault: JournalFault | None = None
    recoveries_that_fail = 0

    def open(self, run: str) -> Journal:
        if self.fault is not None:
            raise JournalUnavailable(self.fault)
        return super().open(run)

    def recover(self, writer: JournalWriter, journal: Journal) -> bool:
        if self.recoveries_that_fail:
            self.recoveries_that_fail -= 1
            raise JournalUnavailable(JournalFault.BUSY)
        return super().recover(writer, journal)


class Desk:
    """A desk whose programs are made, and end as they do, in this very process."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.settings = Settings({}, Kiosk(data_dir=self.data), ListenerSettings())
        self.service = ScriptedService()
        self.keepers: list[FailingKeeper] = []
        self.recorders: list[Recorder] = []

    def opener(self, name: str) -> Callable[[], Service]:
        if name != "hopae":
            raise ConfigurationError("no such service")
        return lambda: self.service

    def start(self, *, fault: JournalFault | None = None) -> Recorder:
        keeper = FailingKeeper(self.settings, self.opener)
        keeper.fault = fault
        self.keepers.append(keeper)
        recorder = Recorder(self.settings, "verify", lambda: keeper)
        self.recorders.append(recorder)
        recorder.start()
        return recorder

    def kill(self, recorder: Recorder) -> None:
        """Let go of what the system would, and say nothing."""
        recorder._closing = True
        recorder._wake.set()
        recorder._look.set()
        recorder._thread.join()
        recorder._keeping.join()
        assert recorder._journal is not None
        recorder._journal.close()
        recorder._journal = None
        self.keepers[self.recorders.index(recorder)].close()
        self.recorders.remove(recorder)

    @property
    def written(self) -> Written:
        return Written.of(self.data)
