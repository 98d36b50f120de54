"""How customers of the benchmark behave."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

WAITING: Final = 20.0
"""Seconds until the person acts, on average."""

ACTING: Final = 3.0
"""Seconds from then until the service's `completed`, on average."""

VARIED: Final = 0.3
"""How far from its average each of the two may be, as a part of it; uniformly."""

POLL: Final = 3.0
"""Seconds between two looks of the slowest poller."""


@dataclass(frozen=True, slots=True)
class Course:
    """One customer, in seconds: `start` from the benchmark's, the others from the session's."""

    start: float
    acting: float
    completed: float


def courses(count: int, span: float, seed: int = 1) -> list[Course]:
    """`count` customers who come in over `span` seconds, in the order of their coming.

    How long a poller takes to notice hangs on where between two of its looks the session is
    completed. Left to chance, those places would put the mean of some dozens of visits off by more
    than what is to be measured; so they are spread evenly, one in each `count`-th part of an
    interval. The waiting is a whole number of intervals wide, so that it stays uniform in itself.
    """
    chance = random.Random(seed)
    earliest = WAITING * (1 - VARIED)
    intervals = round(2 * VARIED * WAITING / POLL)
    places = [POLL * (part + chance.random()) / count for part in range(count)]
    chance.shuffle(places)
    drawn = []
    for number, place in enumerate(places):
        acting_for = ACTING * chance.uniform(1 - VARIED, 1 + VARIED)
        first = (place - acting_for - earliest) % POLL
        waiting = earliest + first + POLL * chance.randrange(intervals)
        start = span * (number + chance.random()) / count
        drawn.append(Course(start, waiting, waiting + acting_for))
    return drawn
