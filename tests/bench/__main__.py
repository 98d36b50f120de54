"""The benchmark's command line. A figure above its limit is marked, and no error."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.bench import (
    cancelling,
    codes,
    handovers,
    installed,
    journal,
    kills,
    receiver,
    scanning,
    soak,
    starting,
    whole_visits,
    windows,
)
from tests.bench.figures import Figure, as_json, table

BENCHMARKS: Mapping[str, Callable[[], list[Figure]]] = {
    "visits": whole_visits.measure,
    "start": starting.measure,
    "cancel": cancelling.measure,
    "qr": codes.measure,
    "scanning": scanning.measure,
    "journal": journal.measure,
    "window": windows.measure,
    "receiver": receiver.measure,
    "installed": installed.measure,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure one after another, so that none disturbs another. Returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench", description="Measure the engine, against its limits."
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="the numbers, for programs")
    parser.add_argument(
        "--only", nargs="+", choices=BENCHMARKS, default=list(BENCHMARKS), metavar="NAME",
        help=f"of {', '.join(BENCHMARKS)}",
    )  # fmt: skip
    parser.add_argument(
        "--kills", type=int, nargs="?", const=300, metavar="N",
        help="nothing but this: kill so many visits at random moments (300)",
    )  # fmt: skip
    parser.add_argument(
        "--handovers", type=int, nargs="?", const=200, metavar="N",
        help="nothing but this: kill so many handovers, with a receiver that often fails (200)",
    )  # fmt: skip
    parser.add_argument(
        "--soak", type=int, nargs="?", const=10_000, metavar="N",
        help="nothing but this: so many visits one after the other (10,000)",
    )  # fmt: skip
    parser.add_argument(
        "--outages", type=int, nargs="?", const=5000, metavar="N",
        help="nothing but this: results of 20 desks (5000) while receiver and database end",
    )  # fmt: skip
    options = parser.parse_args(arguments)
    figures: list[Figure] = []
    if options.kills is not None:
        figures += kills.measure(options.kills)
    if options.handovers is not None:
        figures += handovers.measure(options.handovers)
    if options.soak is not None:
        figures += soak.measure(options.soak)
    if options.outages is not None:
        figures += receiver.measure_outages(options.outages)
    for name in () if figures else options.only:
        print(f"{name} …", file=sys.stderr, flush=True)
        figures += BENCHMARKS[name]()
    print(table(figures))
    if options.json is not None:
        options.json.write_text(as_json(figures), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
