"""The outbox: sealed, bounded, and one hand at a time on each parcel."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.records import outbox as outboxes
from kiosk.records.outbox import FOLDER, Outbox, OutboxFull
from kiosk.records.sealed import KEY_LENGTH, SealBroken
from tests.support.handovers import holds_canary, parcel

KEY = bytes(KEY_LENGTH)


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path, KEY)


def test_a_parcel_is_there_for_the_next_run(outbox: Outbox, tmp_path: Path) -> None:
    sent = parcel(at=datetime(2026, 11, 28, tzinfo=UTC))
    outbox.put(sent)
    [name] = Outbox(tmp_path, KEY).names()
    assert outbox.get(name) == sent


def test_nobody_is_found_in_its_files(outbox: Outbox, tmp_path: Path) -> None:
    outbox.put(parcel())
    assert holds_canary(tmp_path)() == []
    assert "Planted" not in repr(parcel())


def test_it_takes_only_so_many(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outboxes, "MOST", 2)
    outbox.put(parcel("a" * 32))
    outbox.put(parcel("b" * 32))
    with pytest.raises(OutboxFull):
        outbox.put(parcel("c" * 32))
    assert len(outbox.names()) == 2


def test_it_takes_only_so_much(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    outbox.put(parcel("a" * 32))
    monkeypatch.setattr(outboxes, "LARGEST", 300)
    with pytest.raises(OutboxFull):
        outbox.put(parcel("b" * 32))


def test_one_that_cannot_be_read_any_more_is_told_from_one_that_is_gone(
    outbox: Outbox, tmp_path: Path
) -> None:
    outbox.put(parcel())
    with pytest.raises(SealBroken):
        Outbox(tmp_path, bytes([1]) * KEY_LENGTH).get(parcel().name)
    with pytest.raises(KeyError):
        outbox.get("f" * 32 + "-crm")
    assert outbox.age(parcel().name) < timedelta(hours=1)


def test_a_parcel_is_held_by_one_at_a_time(outbox: Outbox, tmp_path: Path) -> None:
    outbox.put(parcel())
    other = Outbox(tmp_path, KEY)
    with outbox.held(parcel().name) as ours:
        assert ours
        with other.held(parcel().name) as theirs:
            assert not theirs
        with other.held(parcel(target="erp").name) as another:
            assert another
    with other.held(parcel().name) as theirs:
        assert theirs
    assert [file.suffix for file in (tmp_path / FOLDER).iterdir()] == [".sealed"]
