"""`identity-kiosk check` beside the window: in a process of its own, which holds up nothing."""

from __future__ import annotations

import subprocess
from pathlib import Path
from threading import Lock
from typing import Final

from kiosk.program import this_program
from kiosk.ui.administration import Finding, Status

LONGEST: Final = 120.0
"""Seconds."""


_STATUSES: Final[dict[str, Status]] = {"ok": "ok", "note": "note", "FAIL": "FAIL"}


class DeskCheck:
    """One check at a time. A configuration is named, so that it is this window's own."""

    def __init__(self, config: Path) -> None:
        self._command = [*this_program(), "--config", str(config), "check"]
        self._lock = Lock()
        self._process: subprocess.Popen[str] | None = None
        self._is_closed = False

    def __call__(self) -> tuple[Finding, ...]:
        """What it prints; nothing where it did not end in time."""
        with self._lock:
            if self._is_closed:
                return ()
            self._process = process = subprocess.Popen(  # noqa: S603 - it is this program
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
            )
        try:
            printed, _ = process.communicate(timeout=LONGEST)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return ()
        return tuple(_read(line) for line in printed.splitlines() if line.strip())

    def close(self) -> None:
        """End what is under way."""
        with self._lock:
            self._is_closed = True
            if self._process is not None and self._process.poll() is None:
                self._process.kill()


def _read(line: str) -> Finding:
    """A row; any other line is an error, such as that of a configuration that cannot be read."""
    status, _, rest = line.strip().partition(" ")
    what, _, text = rest.strip().partition("  ")
    known = _STATUSES.get(status)
    if known is None:
        return Finding("FAIL", line.strip(), "")
    return Finding(known, what, text.strip())
