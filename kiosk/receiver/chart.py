"""The results of the last days, as bars: a drawing in the page, without any script."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

SHADES: Final = 5
"""Methods that have a shade of their own; all others share the last."""

OTHERS: Final = "others"

HEIGHT: Final = 160
STEP: Final = 24
"""From one day to the next."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A method's part of a day, in the drawing's own units."""

    x: int
    y: float
    height: float
    shade: int
    title: str


@dataclass(frozen=True, slots=True)
class Chart:
    """What the template draws."""

    width: int
    bars: tuple[Bar, ...]
    legend: tuple[str, ...]
    """The methods, by their shades."""
    labels: tuple[tuple[int, str], ...]
    """Days below the bars, each with its place."""
    most: int
    """The results of the longest bar."""


def chart(figures: Sequence[tuple[date, str, str, int]], today: date, days: int) -> Chart:
    """The bars of `days` days, the last of which is `today`."""
    methods = Counter[str]()
    parts = Counter[tuple[date, str]]()
    for day, method, _outcome, number in figures:
        methods[method] += number
        parts[day, method] += number
    ranked = [method for method, _number in methods.most_common()]
    legend = ranked if len(ranked) <= SHADES else [*ranked[: SHADES - 1], OTHERS]
    shades = {method: min(place, SHADES - 1) for place, method in enumerate(ranked)}
    totals = Counter[date]()
    for (day, _method), number in parts.items():
        totals[day] += number
    most = max(totals.values(), default=0)
    first = today - timedelta(days=days - 1)
    bars: list[Bar] = []
    for place in range(days):
        day, y = first + timedelta(days=place), float(HEIGHT)
        for method in ranked:
            if number := parts[day, method]:
                height = HEIGHT * number / most
                y -= height
                title = f"{day}: {number} by {method}"
                bars.append(Bar(place * STEP, round(y, 2), round(height, 2), shades[method], title))
    labels = tuple(
        (place * STEP, f"{first + timedelta(days=place):%d %b}") for place in range(0, days, 7)
    )
    return Chart(days * STEP, tuple(bars), tuple(legend), labels, most)
