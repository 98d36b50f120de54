"""Visits that are killed at random moments, and what is then unaccounted for."""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Figure
from tests.support.command import ConfiguredDesk
from tests.support.kills import kill_again_and_again
from tests.support.sandbox import Sandbox


def measure(kills: int) -> list[Figure]:
    """Kill `verify` and the window that often, and count."""
    with tempfile.TemporaryDirectory() as folder, Sandbox.start() as sandbox:
        desk = ConfiguredDesk.at(sandbox, Path(folder))
        account = kill_again_and_again(desk, sandbox, kills, random.Random())
        complaints = account.complaints()
        for complaint in complaints:
            print(f"  {complaint}", file=sys.stderr)
        written = account.written
        cut_off = written.of_type("attempt.cut_off")
        unanswered = sum(entry.details.get("creation") == "unanswered" for entry in cut_off)
        return [
            Figure("kills: not accounted for", len(complaints), "", limit=0, runs=kills),
            Figure("kills: sessions at the service", len(account.sessions), ""),
            Figure("kills: visits that finished", len(written.of_type("attempt.finished")), ""),
            Figure("kills: visits cut off", len(cut_off), ""),
            Figure("kills: of these, creation unanswered", unanswered, ""),
        ]
