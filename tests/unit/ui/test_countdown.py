"""The ring: it stands for the whole of the time, and its number never says more."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.countdown import Countdown
from kiosk.visit import clock

NOW = 1000.0


@pytest.fixture
def new_ring(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Countdown]]:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    rings = []

    def new() -> Countdown:
        rings.append(Countdown(Theme()))
        qtbot.addWidget(rings[-1])
        return rings[-1]

    yield new
    for ring in rings:
        ring.stop()


@pytest.fixture
def ring(new_ring: Callable[[], Countdown]) -> Countdown:
    return new_ring()


@pytest.mark.parametrize(
    ("left", "whole", "text", "share"),
    [
        (1800.0, 1800.0, "30 min", 1.0),
        (1799.0, 1800.0, "30 min", 0.999),
        (300.4, 1800.0, "6 min", 0.167),
        (300.0, 300.0, "5:00", 1.0),
        (300.9, 300.0, "5:00", 1.0),
        (299.2, 300.0, "5:00", 0.997),
        (150.0, 300.0, "2:30", 0.5),
        (150.0, None, "2:30", 1.0),
        (0.0, 300.0, "0:00", 0.0),
        (-5.0, 300.0, "0:00", 0.0),
    ],
)
def test_of_the_whole(
    ring: Countdown, left: float, whole: float | None, text: str, share: float
) -> None:
    ring.run_to(NOW + left, whole)
    assert ring.text() == text
    assert ring.share == pytest.approx(share, abs=0.001)


def test_its_name_changes_by_the_minute(ring: Countdown) -> None:
    names = set()
    for left in range(180, 120, -1):
        ring.run_to(NOW + left, 300.0)
        names.add(ring.accessibleName())
    assert names == {"Time left: 3 min"}


def test_a_second_ring_stands_for_the_same(new_ring: Callable[[], Countdown]) -> None:
    """Begun later, as above the browser, it has the same share gone."""
    ring, other = new_ring(), new_ring()
    ring.run_to(NOW + 75.0, 300.0)
    other.run_to(NOW + 75.0, 300.0)
    assert (other.text(), other.share) == (ring.text(), ring.share)


def test_an_end_that_is_moved(ring: Countdown) -> None:
    ring.run_to(NOW + 30.0, 300.0)
    ring.run_to(NOW + 200.0, 300.0)
    assert ring.text() == "3:20"
