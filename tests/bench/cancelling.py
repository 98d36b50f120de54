"""How soon a session that is given up is cancelled at the service, whatever request hangs."""

from __future__ import annotations

import tempfile
import threading
import time
from pathlib import Path
from typing import Final

from kiosk.visit.worker import Pace, Worker
from tests.bench.customers import fresh_desk
from tests.bench.figures import Figure
from tests.support.sandbox import Sandbox

RUNS: Final = 15

LIMIT: Final = 25.0
"""Times a request on a connection of its own: a hanging one has to be shut down, a thread has to
notice, and another connection to come about. The next poll of a hanging service would be 2,000."""

_PACE: Final = Pace(poll=0.05, poll_active=0.05, finish=1.0)


def measure() -> list[Figure]:
    """From `close` to the DELETE, while the service does not answer a poll."""
    with Sandbox.start() as sandbox, tempfile.TemporaryDirectory() as folder:
        sandbox.fault("hang", on="poll")
        seconds = [_cancel(sandbox, Path(folder, str(run))) for run in range(RUNS)]
        requests = [_request(sandbox) for _run in range(RUNS)]
    return [Figure.median("cancel.delete", seconds, "s", limit=LIMIT, baseline=requests)]


def _request(sandbox: Sandbox) -> float:
    started = time.perf_counter()
    sandbox.requests()
    return time.perf_counter() - started


def _cancel(sandbox: Sandbox, folder: Path) -> float:
    sandbox.control("DELETE", "/requests")
    desk = fresh_desk(sandbox, folder)
    choice = desk.choice("bankidse", user_data={}, match_data={})
    worker = Worker("bench", choice.open_service, choice.request, _PACE)
    thread = threading.Thread(target=worker.run, daemon=True)
    thread.start()
    while thread.is_alive() and not _arrived(sandbox, "GET"):
        time.sleep(0.01)
    cancelled_at = time.time()
    worker.close()
    thread.join()
    desk.close()
    return _arrived(sandbox, "DELETE")[0] - cancelled_at


def _arrived(sandbox: Sandbox, method: str) -> list[float]:
    """Epoch seconds at which the service received requests about its session."""
    requests = sandbox.requests()
    return [r["time"] for r in requests if r["method"] == method and r["session"] is not None]
