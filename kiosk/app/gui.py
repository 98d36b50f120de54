"""The kiosk's window on this desk: `identity-kiosk` without a command.

The first screen is there to be read before what stands behind it: only then is imported and built
what a visit needs.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from kiosk import log
from kiosk.exit_status import ExitStatus
from kiosk.host.signals import Signals
from kiosk.program import is_checkout
from kiosk.ui.theme import load_fonts
from kiosk.ui.window import Window
from kiosk.wording.language import system_language

if TYPE_CHECKING:
    from kiosk.app.controller import Controller
    from kiosk.config import ConfigurationError


def run(config: Path | None, *, sandbox: bool, windowed: bool) -> int:
    """Open the kiosk, and return the exit status when it is closed."""
    # A system's own style draws frames that no style sheet reaches. Named as an argument, because
    # `setStyle` returns the style, for which PySide6 builds hundreds of Python's enum members.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("identity-kiosk")
    language = system_language()
    load_fonts(language)
    # Before the window is there: raised from within a call of Qt's, an interruption would be lost.
    # Its windows are not asked: none of those on the whole screen lets itself be closed.
    with Signals(lambda: application.exit(0), lambda: os._exit(ExitStatus.INTERRUPTED), {}):
        kiosk = _Kiosk(application, config, language, sandbox=sandbox, windowed=windowed)
        # At the end of a session, Windows ends the program as soon as this has been answered.
        application.aboutToQuit.connect(kiosk.close)
        application.exec()
    return kiosk.close()


class _Kiosk:
    """The window, and from its first picture on what stands behind it."""

    def __init__(
        self,
        application: QApplication,
        config: Path | None,
        language: str,
        *,
        sandbox: bool,
        windowed: bool,
    ) -> None:
        self._application = application
        self._config = config
        self._on_sandbox = sandbox
        self._windowed = windowed
        self._controller: Controller | None = None
        self._error_window: QMainWindow | None = None
        self._window = Window(stays=not windowed, language=language)
        self._window.closing.connect(lambda: QApplication.exit(0))
        self._window.painted.connect(self._open)
        self._show(self._window)

    def close(self) -> int:
        """End what was begun, once, and return the exit status."""
        if self._controller is not None:
            self._controller.close()
            self._controller = None
        return ExitStatus.SUCCESS if self._error_window is None else ExitStatus.NOT_STARTED

    def _open(self) -> None:
        load_fonts()
        from kiosk.app.controller import Controller
        from kiosk.config import ConfigurationError, find_for_desk, load
        from kiosk.services.registry import SERVICE_KINDS
        from kiosk.ui import accessible

        if accessible.install():
            self._window.rebuild()
        try:
            file = None if self._on_sandbox else find_for_desk(self._config)
            settings = None if file is None else load(file, SERVICE_KINDS)
            if settings is not None and settings.recovery.hold_result:
                from kiosk.app.holding import require_store

                require_store(settings)
        except ConfigurationError as error:
            self._tell(error)
            return
        if settings is not None and not is_checkout():
            log.keep_in(log.default_folder())
        self._controller = Controller(settings, file)
        self._controller.open(self._window, lambda: QApplication.exit(0))

    def _tell(self, error: ConfigurationError) -> None:
        """Show staff why the kiosk cannot start."""
        from kiosk.config import NotConfigured
        from kiosk.ui.startup_error import StartupErrorWindow

        sys.stderr.write(f"identity-kiosk: {error}\n")
        stays = not self._windowed
        if isinstance(error, NotConfigured):
            self._error_window = StartupErrorWindow(error.advice, is_configured=False, stays=stays)
        else:
            self._error_window = StartupErrorWindow(str(error), stays=stays)
        self._show(self._error_window)
        self._window.hide()

    def _show(self, window: QMainWindow) -> None:
        if self._windowed:
            window.resize(1280, 800)
            window.show()
        else:
            cover_screen(window)


def cover_screen(window: QWidget, system: str = sys.platform) -> None:
    """Show `window` on the whole of the first screen."""
    # Said in so many words for a desk without a window manager, where nobody else would.
    window.setGeometry(QApplication.primaryScreen().geometry())
    if system == "darwin":
        # A full screen of macOS' is a Space of its own, which no window of the browser opens in.
        # The bundle's Info.plist keeps the menu bar and the Dock away.
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.show()
    else:
        window.showFullScreen()
