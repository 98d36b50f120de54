"""Handovers that are killed at random moments, with a receiver that often fails."""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Figure
from tests.support.handover_kills import kill_handovers
from tests.support.sandbox import Sandbox


def measure(kills: int) -> list[Figure]:
    """Kill `verify --hand-over` and the window that often, and count."""
    with tempfile.TemporaryDirectory() as folder, Sandbox.start() as sandbox:
        done = kill_handovers(sandbox, Path(folder), kills, random.Random())
    complaints = done.complaints()
    for complaint in complaints:
        print(f"  {complaint}", file=sys.stderr)
    return [
        Figure("handovers: lost, twice or left", len(complaints), "", limit=0, runs=kills),
        Figure("handovers: accepted results", len(done.accepted), ""),
        Figure("handovers: results that arrived", len(set(done.receiver.taken.values())), ""),
        Figure("handovers: messages at the receiver", done.receiver.requests, ""),
        Figure("handovers: of these, taken before", done.receiver.repeated, ""),
    ]
