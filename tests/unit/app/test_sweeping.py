"""What a visit has left in memory is overwritten once nobody is there, and once for each visit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.app import sweeping
from kiosk.app.sweeping import Sweep
from kiosk.visit.domain import Reason
from tests.support.stage import Stage


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    done: list[str] = []
    monkeypatch.setattr(sweeping, "PAUSE", 1)
    monkeypatch.setattr(sweeping, "overwrite_what_is_freed", lambda: done.append("prepared"))
    monkeypatch.setattr(sweeping, "overwrite_small_blocks", lambda: done.append("swept"))
    return done


@pytest.fixture
def sweep(puppets: Stage, done: list[str]) -> Iterator[Sweep]:
    sweep = Sweep(puppets.flow)
    yield sweep
    sweep.close()


def test_once_after_each_visit(puppets: Stage, sweep: Sweep, done: list[str]) -> None:
    for visits in (1, 2):
        puppets.reach("result")
        assert done == ["prepared", *["swept"] * (visits - 1)]
        puppets.flow.leave.emit(Reason.BY_STAFF)
        puppets.qtbot.waitUntil(lambda: done.count("swept") == visits, timeout=60_000)  # noqa: B023


def test_not_where_nobody_has_been(puppets: Stage, sweep: Sweep, done: list[str]) -> None:
    puppets.flow.entered.emit("attract")
    puppets.qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    assert done == ["prepared"]
