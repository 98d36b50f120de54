"""The service falls silent: people are told within five seconds, by the real clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

import pytest

from kiosk.config import Timings
from kiosk.visit.worker import Pace
from tests.support.kiosk import Kiosk
from tests.support.sandbox import Sandbox

NOTICE_LIMIT: Final = 5.0
PACE: Final = Pace(Timings().poll, Timings().poll_active, Timings().finish)
"""As on a desk that sets nothing else."""


@pytest.mark.parametrize("acting", [False, True], ids=["waiting", "acting"])
def test_a_silent_service_is_told_of_within_five_seconds(
    new_kiosk: Callable[..., Kiosk], sandbox: Sandbox, acting: bool
) -> None:
    sandbox.plan(acting_after=0 if acting else 250, approve_after=250)
    kiosk = new_kiosk(PACE)
    kiosk.wait_with("bankidse")
    sandbox.control("DELETE", "/requests")
    # Right after an answer, from which it takes longest until silence is noticed.
    kiosk.wait(lambda: [r for r in sandbox.requests() if r["method"] == "GET"])
    assert kiosk.text("status.connection") == "Online"
    silent = time.monotonic()
    sandbox.fault("hang", on="poll")
    kiosk.wait(lambda: kiosk.text("status") == "Connection lost")
    assert time.monotonic() - silent <= NOTICE_LIMIT
    assert kiosk.text("note") == "Still trying. Nothing is lost."
    assert kiosk.text("status.connection") == "Offline"
