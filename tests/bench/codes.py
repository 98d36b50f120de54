"""A QR code's modules: computed anew whenever the code changes, which may be every second."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

import qrcode

from kiosk.visit import qr
from tests.bench.figures import Figure

TEXT: Final = ("https://app.example/?token=" + "7c40b5c1-" * 14)[:150]
"""As long as what services put into a code."""

RUNS: Final = 21

LIMIT: Final = 1.5
"""Times what the library alone takes, which finds the mask and lays the modules out."""


def measure() -> list[Figure]:
    """From the text to the modules, once what that needs is imported."""
    qr.modules(TEXT)
    ours, theirs = [], []
    for _run in range(RUNS):
        ours.append(_seconds(lambda: qr.modules(TEXT)))
        theirs.append(_seconds(lambda: _code(TEXT)))
    return [Figure.median("qr.modules", ours, "s", limit=LIMIT, baseline=theirs)]


def _code(text: str) -> object:
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(text)
    return code.get_matrix()


def _seconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started
