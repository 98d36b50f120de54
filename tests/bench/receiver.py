"""The receiver on PostgreSQL, beside plain inserts of the same rows through the same library."""

from __future__ import annotations

import statistics
import tempfile
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

from sqlalchemy import delete, func, insert, select

from kiosk.receiver import desks, results
from kiosk.receiver.desks import Desk
from kiosk.receiver.tables import RESULT
from tests.bench.figures import Figure
from tests.support import fleet
from tests.support.centre import Centre, message, signed
from tests.support.postgres import Postgres

RESULTS: Final = 1_000
"""For each run, of all desks together."""

RUNS: Final = 3
DESKS: Final = (1, 20)
STORED: Final = (10_000, 1_000_000)
SEARCHES: Final = 50

LIMIT: Final = 3.0
"""How many times as long as a plain insert."""

LOOKED: Final = 0.2
"""Seconds from one look at what is there to the next."""

OUTAGE: Final = 10.0
"""Seconds for which the database is stopped."""


@contextmanager
def _centre() -> Iterator[tuple[Centre, Postgres]]:
    with tempfile.TemporaryDirectory() as folder, Postgres() as database:
        centre = Centre(Path(folder), database.address)
        try:
            yield centre, database
        finally:
            centre.close()


def measure() -> list[Figure]:
    """Throughput of one desk and of twenty, and how it grows with what is stored."""
    figures = []
    with _centre() as (centre, _database):
        every = fleet.fleet(centre, max(DESKS))
        with centre.serving():
            for number in DESKS:
                figures += _throughput(centre, every[:number])
        _empty(centre)
        for stored in STORED:
            _fill(centre, stored)
            figures += _stored(centre, stored)
    return figures


def _throughput(centre: Centre, every: list[fleet.Desk]) -> list[Figure]:
    """Both in turn, so that they find the machine alike."""
    ours, plain = [], []
    each = RESULTS // len(every)
    for desk in every:
        desk.seconds.clear()
    for _ in range(RUNS):
        began = time.perf_counter()
        with fleet.handing_over(every, centre.port, each):
            pass
        ours.append((time.perf_counter() - began) * 1000 / RESULTS)
        plain.append(_plain(centre, len(every), each))
    name = f"receiver: a result, {len(every)} desks at once"
    waits = [seconds * 1000 for desk in every for seconds in desk.seconds]
    late = statistics.quantiles(waits, n=100)[98]
    return [
        Figure.median(name, ours, "ms", limit=LIMIT, baseline=plain),
        Figure.mean(f"{name}: until the answer", waits, "ms"),
        Figure(f"{name}: until the answer, 99 of 100", late, "ms"),
    ]


def _plain(centre: Centre, threads: int, each: int) -> float:
    """Milliseconds for each row that is inserted and committed by itself, by so many at once."""
    with centre.engine.connect() as connection:
        row = dict(connection.execute(select(RESULT).limit(1)).mappings().one())

    def work(_thread: int) -> None:
        for _ in range(each):
            with centre.engine.begin() as connection:
                connection.execute(insert(RESULT).values(**row | {"id": uuid.uuid4().hex}))

    began = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(work, range(threads)))
    return (time.perf_counter() - began) * 1000 / (threads * each)


def _empty(centre: Centre) -> None:
    with centre.engine.begin() as connection:
        connection.execute(delete(RESULT))


def _fill(centre: Centre, stored: int) -> None:
    """Up to so many, of one desk and a month; in large transactions, and all of one content."""
    desk, content = _first_desk(centre), message("C-0")
    body, headers = signed(desk.secret, content)
    results.take(centre.store, desk.name, body, headers)
    with centre.engine.connect() as connection:
        there = connection.execute(select(func.count()).select_from(RESULT)).scalar_one()
        query = select(RESULT).where(RESULT.c.id == content["id"])
        row = dict(connection.execute(query).mappings().one())
    today, at_once = datetime.now(UTC).date(), 10_000
    for start in range(there, stored, at_once):
        rows: list[dict[str, Any]] = [
            row
            | {
                "id": (id_ := uuid.uuid4().hex),
                "payload": centre.store.sealer.seal(body, results.place(desk.id, id_)),
                "accepted_on": today - timedelta(days=number % 30),
                "case_digest": centre.store.sealer.digests(f"C-{number}")[0],
                "entry": number + 2,
            }
            for number in range(start, min(start + at_once, stored))
        ]
        with centre.engine.begin() as connection:
            connection.execute(insert(RESULT), rows)


def _first_desk(centre: Centre) -> Desk:
    with centre.engine.connect() as connection:
        return desks.find(connection, centre.store, "desk-1")


def _stored(centre: Centre, stored: int) -> list[Figure]:
    desk = _first_desk(centre)
    taken, found, counted = [], [], []
    for number in range(SEARCHES):
        body, headers = signed(desk.secret, message("none", entry=stored + number + 2))
        began = time.perf_counter()
        results.take(centre.store, desk.name, body, headers)
        taken.append((time.perf_counter() - began) * 1000)
        case = f"C-{number * (stored // SEARCHES) + 1}"
        began = time.perf_counter()
        with centre.engine.begin() as connection:
            results.of_case(connection, centre.store, case, "bench")
        found.append((time.perf_counter() - began) * 1000)
    for _ in range(RUNS):
        began = time.perf_counter()
        with centre.engine.connect() as connection:
            results.figures(connection, datetime.now(UTC).date() - timedelta(days=29))
        counted.append((time.perf_counter() - began) * 1000)
    return [
        Figure.median(f"receiver: take one, {stored:,} stored", taken, "ms"),
        Figure.median(f"receiver: find a case, {stored:,} stored", found, "ms"),
        Figure.median(f"receiver: figures of a month, {stored:,} stored", counted, "ms"),
    ]


# -- outages ---------------------------------------------------------------------------------------


def measure_outages(number: int) -> list[Figure]:
    """Hand so many results over by 20 desks while the receiver is killed and its store stops."""
    chance, kills = Random(number), 0
    with _centre() as (centre, database):
        every = fleet.fleet(centre, max(DESKS))
        each = number // len(every)

        def kept() -> list[str]:
            with centre.engine.connect() as connection:
                return list(connection.execute(select(RESULT.c.id)).scalars())

        began = time.perf_counter()
        with fleet.handing_over(every, centre.port, each, twice=0.1, within=1800.0) as work:
            stop_at = number // 2
            while not all(future.done() for future in work):
                with centre.serving() as program:
                    if stop_at and len(kept()) >= stop_at:
                        database.stop()
                        time.sleep(OUTAGE)
                        database.start()
                        stop_at = 0
                    until = len(kept()) + chance.randrange(number // 20, number // 8)
                    while len(kept()) < until and not all(future.done() for future in work):
                        time.sleep(LOOKED)
                    program.process.kill()
                    kills += 1
        seconds = time.perf_counter() - began
        there, sent = kept(), {id_ for desk in every for id_ in desk.ids}
        return [
            Figure("receiver: results handed over by 20 desks", float(len(sent)), ""),
            Figure("receiver: results that were lost", float(len(sent - set(there))), "", limit=0),
            Figure("receiver: results kept twice", float(len(there) - len(sent)), "", limit=0),
            Figure("receiver: times that it was killed", float(kills), ""),
            Figure("receiver: answers that failed", float(sum(d.repeated for d in every)), ""),
            Figure("receiver: time for all of it", seconds, "s"),
        ]
