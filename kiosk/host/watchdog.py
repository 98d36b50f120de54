"""Sees whether the window's thread still answers, and lets the system know (sd_notify(3)).

A window that hangs looks like one that waits. Where systemd starts the kiosk with `WatchdogSec=`,
it is ended and started anew; without, the log says when it began and how long it took.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, QTimer

_log = logging.getLogger(__name__)

BEAT: Final = 500
"""Milliseconds from one sign of life to the next."""

PATIENCE: Final = 10.0
"""Seconds without one, after which the window counts as hanging."""


class Watchdog(QObject):
    """Of the thread that makes it. A machine that sleeps does not count as hanging."""

    def __init__(self, patience: float = PATIENCE) -> None:
        super().__init__()
        self._patience = patience
        self._system = _System(os.environ)
        self._beaten = time.monotonic()
        self._closing = threading.Event()
        self._timer = QTimer(self, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    def start(self) -> None:
        """Watch from now on."""
        self._beat()
        self._timer.start()
        self._thread.start()
        self._system.tell("READY=1")

    def close(self) -> None:
        """End it, and say that this is no hanging."""
        self._timer.stop()
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join()
        self._system.tell("STOPPING=1")

    def _beat(self) -> None:
        self._beaten = time.monotonic()

    def _watch(self) -> None:
        """On a thread of its own, which needs nothing of the one that it watches."""
        hanging_since: float | None = None
        while not self._closing.wait(min(self._patience / 2, self._system.interval)):
            beaten = self._beaten
            if time.monotonic() - beaten > self._patience:
                if hanging_since is None:
                    hanging_since = beaten
                    _log.error("window.hangs", extra={"seconds": time.monotonic() - beaten})
                continue
            if hanging_since is not None:
                _log.warning("window.answers", extra={"seconds": beaten - hanging_since})
                hanging_since = None
            self._system.tell("WATCHDOG=1")


class _System:
    """systemd, where it has started this process and asks for signs of life."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self.interval = PATIENCE
        """Seconds from one sign of life to the next: half of what is asked for."""
        asked_of = environment.get("WATCHDOG_PID", str(os.getpid()))
        with suppress(ValueError):
            if asked_of == str(os.getpid()):
                wanted = int(environment.get("WATCHDOG_USEC", "")) / 2e6
                self.interval = max(0.05, min(wanted, PATIENCE))

    def tell(self, state: str) -> None:
        """Say something, where somebody hears it."""
        if not self._address or not hasattr(socket, "AF_UNIX"):
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
            channel.sendto(state.encode(), self._address)
