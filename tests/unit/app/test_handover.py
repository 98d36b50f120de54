"""The handover of a desk whose secret store is locked, or whose journal cannot be written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import targets
from kiosk.app.handover import Handover
from kiosk.config import FolderTarget, ListenerSettings, Settings
from kiosk.config import Kiosk as KioskSettings
from kiosk.handover.deliverer import BackOff
from kiosk.handover.payload import JournalEntry
from kiosk.host.secrets import SecretUnavailable
from kiosk.records.outbox import Outbox
from kiosk.records.sealed import KEY_LENGTH
from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError
from kiosk.visit.handover import HandoverState, Progress, Trouble
from tests.support.handovers import ENTRY, accepted, holds_canary

DEADLINE = 20_000


def entry_of(attempt: str) -> JournalEntry:
    """By which its result was received: the same, whichever run looks for it."""
    return replace(ENTRY, hash=sha256(attempt.encode()).digest())


class FakeWriter:
    """Stands in for the journal, which has the entry unless it cannot be read."""

    def __init__(self) -> None:
        self.is_broken = False
        self.noted: list[Any] = []

    def received(self, attempt: str) -> JournalEntry:
        if self.is_broken:
            raise VerificationError(Reason.STORAGE)
        return entry_of(attempt)

    def sign_proof(self, pdf: bytes, _seq: int, _hash: bytes) -> bytes:
        return pdf

    def write(self, line: Any) -> None:
        if self.is_broken:
            raise VerificationError(Reason.STORAGE)

    def note(self, line: Any) -> None:
        self.noted.append(line)


class Desk:
    """A desk with one folder that is not there yet."""

    def __init__(self, folder: Path) -> None:
        self.data, self.inbox = folder / "data", folder / "inbox"
        settings = Settings(
            {},
            KioskSettings(data_dir=self.data),
            ListenerSettings(),
            handover={"files": FolderTarget(path=self.inbox)},
        )
        self.writer = FakeWriter()
        back_off = BackOff(first=0.01, longest=0.05)
        self.handover = Handover(settings, self.writer, back_off)  # type: ignore[arg-type]
        self.progress: list[Progress] = []
        self.handover.progressed.connect(lambda _attempt, one: self.progress.append(one))

    def accept(self, attempt: str) -> str:
        """Its id."""
        self.handover._lane.do(lambda: self.handover._hand_over(accepted(attempt=attempt)))
        return entry_of(attempt).handover

    def has(self, state: HandoverState, times: int = 1) -> bool:
        return [one.state for one in self.progress].count(state) >= times


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.handover.close()


def test_a_store_that_is_unlocked_later_keeps_what_comes_later(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_locked = True

    def open_outbox(_settings: Settings) -> Outbox:
        if is_locked:
            raise SecretUnavailable("locked")
        return Outbox(desk.data, bytes(KEY_LENGTH))

    monkeypatch.setattr(targets, "open_outbox", open_outbox)
    desk.accept("first")
    qtbot.waitUntil(lambda: desk.has(HandoverState.WAITING), timeout=DEADLINE)
    assert not desk.has(HandoverState.QUEUED)
    is_locked = False
    second = desk.accept("second")
    qtbot.waitUntil(lambda: desk.has(HandoverState.QUEUED), timeout=DEADLINE)
    assert Outbox(desk.data, bytes(KEY_LENGTH)).names() == (f"{second}-files",)
    assert holds_canary(desk.data)() == []
    desk.inbox.mkdir()
    qtbot.waitUntil(lambda: desk.has(HandoverState.DELIVERED, 2), timeout=DEADLINE)


def test_without_the_journals_entry_nothing_is_handed_over(desk: Desk, qtbot: QtBot) -> None:
    """Staff are told, and the journal as soon as it can be written."""
    desk.writer.is_broken = True
    desk.inbox.mkdir()
    desk.accept("third")
    qtbot.waitUntil(lambda: bool(desk.progress), timeout=DEADLINE)
    assert desk.progress == [Progress("files", HandoverState.GIVEN_UP, Trouble.STORAGE)]
    [line] = desk.writer.noted
    assert (line.event.how, line.event.reason) == ("given_up", "storage")
    assert list(desk.inbox.iterdir()) == []
    assert not desk.data.exists()


def test_what_is_accepted_once_more_after_a_power_cut_is_the_same_result(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    """The first run may have sent it already: whoever receives it must be able to see that."""
    desk.inbox.mkdir()
    once = desk.accept("held")
    qtbot.waitUntil(lambda: desk.has(HandoverState.DELIVERED), timeout=DEADLINE)
    next_run = Desk(tmp_path)
    again = next_run.accept("held")
    qtbot.waitUntil(lambda: next_run.has(HandoverState.DELIVERED), timeout=DEADLINE)
    next_run.handover.close()
    assert once == again
    assert [file.name for file in desk.inbox.iterdir()] == [f"{once}.json"]
