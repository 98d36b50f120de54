"""The bars of the last days add up to the figures."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.receiver.chart import HEIGHT, OTHERS, SHADES, STEP, chart

TODAY = date(2026, 11, 28)


def test_the_longest_day_is_as_high_as_the_drawing_and_the_others_in_proportion() -> None:
    figures = [
        (TODAY - timedelta(days=1), "bankidse", "verified", 10),
        (TODAY - timedelta(days=1), "mitid", "verified", 30),
        (TODAY, "mitid", "verified", 10),
    ]
    drawn = chart(figures, TODAY, 7)
    assert drawn.most == 40
    assert drawn.legend == ("mitid", "bankidse")
    assert [(bar.x, bar.height, bar.shade) for bar in drawn.bars] == [
        (5 * STEP, HEIGHT * 3 / 4, 0),
        (5 * STEP, HEIGHT / 4, 1),
        (6 * STEP, HEIGHT / 4, 0),
    ]
    assert drawn.bars[1].y == 0
    assert drawn.bars[2].y + drawn.bars[2].height == HEIGHT


def test_methods_without_a_shade_of_their_own_share_the_last() -> None:
    figures = [(TODAY, f"method-{n}", "verified", 20 - n) for n in range(9)]
    drawn = chart(figures, TODAY, 7)
    assert drawn.legend == (*(f"method-{n}" for n in range(SHADES - 1)), OTHERS)
    assert {bar.shade for bar in drawn.bars} == set(range(SHADES))
    assert sum(bar.height for bar in drawn.bars) == pytest.approx(HEIGHT, abs=0.1)


def test_without_results_there_are_no_bars() -> None:
    assert chart([], TODAY, 30).bars == ()
