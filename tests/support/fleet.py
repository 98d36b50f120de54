"""Many desks that hand results over side by side, each again until it is told that it was taken."""

from __future__ import annotations

import http.client
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random

from kiosk.receiver import desks
from tests.support.centre import Centre, message, signed
from tests.support.command import DEADLINE

_PAUSE = 0.1
"""Seconds before a desk tries again; a real one waits for longer."""

_TAKEN = 204


@dataclass
class Desk:
    """One desk: its results, in their order, and how long each took."""

    name: str
    secret: str = field(repr=False)
    ids: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    repeated: int = 0

    def hand_over(self, port: int, number: int, *, twice: float = 0.0, within: float) -> None:
        """Send so many results, and of them a part (0 to 1) once more although it was taken."""
        chance, connection = Random(self.name), _connection(port)
        path, until = f"/desks/{self.name}/results", time.monotonic() + within
        try:
            for entry in range(1, number + 1):
                content = message(f"{self.name}-{entry}", entry=entry)
                began = time.perf_counter()
                left = 2 if chance.random() < twice else 1
                while left:
                    assert time.monotonic() < until, "the results were not taken in time"
                    body, headers = signed(self.secret, content)
                    try:
                        connection.request("POST", path, body, headers)
                        answer = connection.getresponse()
                        answer.read()
                    except (OSError, http.client.HTTPException):
                        connection.close()
                        status = 0
                    else:
                        status = answer.status
                    assert status in {0, _TAKEN, 503}, status
                    if status == _TAKEN:
                        left -= 1
                    else:
                        self.repeated += 1
                        time.sleep(_PAUSE)
                self.ids.append(content["id"])
                self.seconds.append(time.perf_counter() - began)
        finally:
            connection.close()


def _connection(port: int) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)


def fleet(centre: Centre, number: int) -> list[Desk]:
    """So many desks, which the centre lets in."""
    added = (desks.add(centre.store, f"desk-{place}") for place in range(1, number + 1))
    return [Desk(desk.name, desk.secret) for desk in added]


@contextmanager
def handing_over(
    every: Sequence[Desk], port: int, number: int, *, twice: float = 0.0, within: float = 300.0
) -> Iterator[list[Future[None]]]:
    """All at work at once, each with so many results; at the end all have been taken."""
    with ThreadPoolExecutor(len(every)) as pool:
        work = [
            pool.submit(desk.hand_over, port, number, twice=twice, within=within) for desk in every
        ]
        yield work
        for future in work:
            future.result()
