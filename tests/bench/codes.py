"""A QR code's modules: computed anew whenever the code changes, which may be every second."""

from __future__ import annotations

import time
from typing import Final

from kiosk.visit import qr
from tests.bench.figures import Figure

TEXT: Final = ("https://app.example/?token=" + "7c40b5c1-" * 14)[:150]
"""As long as what services put into a code."""

RUNS: Final = 21

LIMIT: Final = 0.1
"""Seconds: what takes longer to answer is felt as a delay."""


def measure() -> list[Figure]:
    """From the text to the modules, once what that needs is imported."""
    qr.modules(TEXT)
    seconds = []
    for _run in range(RUNS):
        started = time.perf_counter()
        qr.modules(TEXT)
        seconds.append(time.perf_counter() - started)
    return [Figure.median("qr.modules", seconds, "s", limit=LIMIT)]
