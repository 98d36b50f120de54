"""Keeps this machine's screen on while a customer is being served.

Whoever shows a document and waits for a check touches nothing for minutes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from typing import Final

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from kiosk.children import apart

_SERVICE: Final = "org.freedesktop.ScreenSaver"
_PATH: Final = "/org/freedesktop/ScreenSaver"
_PATIENCE: Final = 5_000
"""Milliseconds in which a desktop answers."""

_CONTINUOUS: Final = 0x8000_0000
_SYSTEM_AND_DISPLAY: Final = 0x0001 | 0x0002


class Awake:
    """Holds sleep and the screen saver off, by what this system has for it.

    Where it has nothing, nothing is done. To be used from the window's thread.
    """

    def __init__(self, system: str = sys.platform) -> None:
        self._system = system
        self._is_held = False
        self._process: subprocess.Popen[bytes] | None = None
        self._cookie: object = None
        self._call: QDBusPendingCallWatcher | None = None

    def hold(self) -> None:
        """From now on, stay awake."""
        if self._is_held:
            return
        self._is_held = True
        if self._system == "win32":
            _set_execution_state(_CONTINUOUS | _SYSTEM_AND_DISPLAY)
        elif self._system == "darwin":
            self._caffeinate()
        else:
            self._inhibit()

    def release(self) -> None:
        """Sleep as the system is set to."""
        if not self._is_held:
            return
        self._is_held = False
        if self._system == "win32":
            _set_execution_state(_CONTINUOUS)
        elif self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None
        elif self._cookie is not None:
            self._give_back()

    def _caffeinate(self) -> None:
        # It ends with this process by itself, however that ends.
        program = shutil.which("caffeinate")
        if program is not None:
            with suppress(OSError):
                self._process = subprocess.Popen(  # noqa: S603 - the system's own
                    [program, "-di", "-w", str(os.getpid())],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    **apart(),
                )

    # -- a desktop of Linux, which lets go of it when this process leaves its bus --------------

    def _inhibit(self) -> None:
        # Without a bus that is there already, one would be started.
        if "DBUS_SESSION_BUS_ADDRESS" not in os.environ or self._call is not None:
            return
        question = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        question.setArguments(["identity-kiosk", "A customer is being served"])
        self._call = QDBusPendingCallWatcher(
            QDBusConnection.sessionBus().asyncCall(question, _PATIENCE)
        )
        self._call.finished.connect(self._take)

    def _take(self, call: QDBusPendingCallWatcher) -> None:
        answer = call.reply()
        self._call = None
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            (self._cookie,) = answer.arguments()
            if not self._is_held:  # any more
                self._give_back()

    def _give_back(self) -> None:
        thanks = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "UnInhibit")
        thanks.setArguments([self._cookie])
        self._cookie = None
        QDBusConnection.sessionBus().asyncCall(thanks, _PATIENCE)


def _set_execution_state(state: int) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint32(state))
