"""The kiosk's window on this desk: `identity-kiosk` without a command.

The window stands before the desk behind it does: what talks to services is imported and built on a
thread, while the first screen is already there to be read.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from kiosk.config import ConfigurationError, Kiosk, Timings, find, load
from kiosk.desk.browser import open_page
from kiosk.desk.signals import Signals
from kiosk.ui.look import load_fonts
from kiosk.ui.window import Desk as Shown
from kiosk.ui.window import Window
from kiosk.visit.domain import Fault, Reason
from kiosk.visit.flow import Flow, Listener
from kiosk.visit.methods import Methods, Source
from kiosk.visit.worker import Pace

if TYPE_CHECKING:
    from kiosk.app import Desk
    from kiosk.config import Settings

ENDING: Final = 1.5
"""Seconds that the program's end waits for a session to be cancelled at its service."""


def run(config: Path | None, *, sandbox: bool, windowed: bool) -> int:
    """Open the kiosk, and return the exit status when it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("identity-kiosk")
    load_fonts()
    try:
        file = None if sandbox else find(config)
        settings = None if file is None else load(file)
    except ConfigurationError as error:
        return _run_trouble(application, str(error), windowed=windowed)
    backstage = _Backstage(settings)
    kiosk, timings = (
        (Kiosk(), Timings()) if settings is None else (settings.kiosk, settings.timings)
    )
    flow = Flow(Pace(timings.poll, timings.poll_active, timings.finish), backstage.listener)
    methods = Methods(backstage.sources)
    window = Window(
        Shown(
            name=kiosk.name,
            on_sandbox=settings is None,
            open_page=open_page,
            idle=timings.idle,
            idle_warning=timings.idle_warning,
            result=timings.result,
        ),
        flow,
        methods,
    )
    window.closing.connect(application.quit)
    _show(window, windowed=windowed)
    flow.start()
    QTimer.singleShot(0, methods.load)
    with Signals(application.quit, lambda: os._exit(130), {}):
        application.exec()
    flow.shut_down(ENDING)
    methods.close()
    backstage.close()
    return 0


def _run_trouble(application: QApplication, told: str, *, windowed: bool) -> int:
    """Show staff why the kiosk cannot start."""
    from kiosk.ui.trouble import Trouble

    sys.stderr.write(f"identity-kiosk: {told}\n")
    window = Trouble(told)
    _show(window, windowed=windowed)
    with Signals(application.quit, lambda: os._exit(130), {}):
        application.exec()
    return 2


def _show(window: QMainWindow, *, windowed: bool) -> None:
    if windowed:
        window.resize(1280, 800)
        window.show()
    else:
        window.showFullScreen()


class _Backstage:
    """The desk behind the window, built by whichever thread needs it first."""

    def __init__(self, settings: Settings | None) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._desk: Desk | None = None
        self._closed = False

    def desk(self) -> Desk:
        """The desk. Raises `Fault` (`configuration`)."""
        from kiosk.app import Desk
        from kiosk.desk.sandbox import SandboxUnavailable

        with self._lock:
            if self._desk is None and not self._closed:
                try:
                    self._desk = (
                        Desk.on_sandbox() if self._settings is None else Desk(self._settings)
                    )
                except (ConfigurationError, SandboxUnavailable) as error:
                    raise Fault(Reason.CONFIGURATION, about=str(error)) from None
            if self._desk is None:
                raise Fault(Reason.CONFIGURATION)
            return self._desk

    def sources(self) -> Sequence[Source]:
        """The services of this desk. Raises `Fault` (`configuration`)."""
        from kiosk.app import UsageError
        from kiosk.desk.secrets import SecretUnavailable

        desk = self.desk()
        try:
            return [desk.source(name) for name in desk.settings.services]
        except (UsageError, ConfigurationError, SecretUnavailable) as error:
            raise Fault(Reason.CONFIGURATION, about=str(error)) from None

    def listener(self, on_return: Callable[[str], None]) -> Listener:
        """The redirect listener, made when a redirect first waits."""
        return _LateListener(lambda: self.desk().listener(on_return))

    def close(self) -> None:
        """End what was built."""
        with self._lock:
            self._closed = True
            if self._desk is not None:
                self._desk.close()


class _LateListener:
    """A listener that is made when it is first opened."""

    def __init__(self, make: Callable[[], Listener]) -> None:
        self._make = make
        self._made: Listener | None = None

    def open(self, nonce: str | None) -> None:
        """Listen. Raises `Fault`."""
        self._made = self._made or self._make()
        self._made.open(nonce)

    def close(self) -> None:
        """Stop listening."""
        if self._made is not None:
            self._made.close()
