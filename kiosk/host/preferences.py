"""What somebody has asked this machine's system for: less motion, more contrast."""

from __future__ import annotations

import os
import sys
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

_SERVICE: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_INTERFACE: Final = "org.freedesktop.portal.Settings"
_PATIENCE: Final = 5_000
"""Milliseconds in which a desktop answers."""

_MOTION: Final = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
_CONTRAST: Final = {("org.freedesktop.appearance", "contrast"): 1}
"""Settings of a desktop's portal (XDG Desktop Portal, org.freedesktop.portal.Settings), and the
value of each by which it asks for less motion, or for more contrast. GNOME's own is handed on by
every version of its portal, the newer one by few."""

_SPI_GETCLIENTAREAANIMATION: Final = 0x1042


class SystemPreferences(QObject):
    """On Linux as the desktop's portal has them, now and whenever they change.

    Windows says whether it wants motion, and is asked once; its contrast is Qt's own to tell.
    Nothing is waited for, and where nothing answers nothing is asked for.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._values: dict[tuple[str, str], object] = {}
        self._is_still = _windows_is_still()
        self._bus: QDBusConnection | None = None

    def ask(self) -> None:
        """Look what is asked for; `changed` says once that is known."""
        if self._is_still:
            self.changed.emit()
        # Without a bus that is there already, one would be started.
        if sys.platform != "linux" or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
            return
        bus = self._bus = QDBusConnection.sessionBus()
        slot: Any = SLOT("_hear(QDBusMessage)")  # text, of which PySide6's stubs want the bytes
        bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, slot)
        for key in (*_MOTION, *_CONTRAST):
            question = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "ReadOne")
            question.setArguments(list(key))
            pending = QDBusPendingCallWatcher(bus.asyncCall(question, _PATIENCE), self)
            pending.finished.connect(lambda call, key=key: self._take(key, call))

    @property
    def less_motion(self) -> bool:
        """Whether nothing should move."""
        return self._is_still or self._is_asked_for(_MOTION)

    @property
    def more_contrast(self) -> bool:
        """Whether everything should stand out."""
        return self._is_asked_for(_CONTRAST)

    def _is_asked_for(self, wishes: dict[tuple[str, str], int]) -> bool:
        return any(self._values.get(key) == value for key, value in wishes.items())

    def _take(self, key: tuple[str, str], call: QDBusPendingCallWatcher) -> None:
        answer = call.reply()
        call.deleteLater()
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            self._keep(key, *answer.arguments())

    @Slot(QDBusMessage)
    def _hear(self, message: QDBusMessage) -> None:
        namespace, name, *value = message.arguments()
        if (namespace, name) in {*_MOTION, *_CONTRAST}:
            self._keep((namespace, name), *value)

    def _keep(self, key: tuple[str, str], value: object = None, *_more: object) -> None:
        before = (self.less_motion, self.more_contrast)
        self._values[key] = value.variant() if isinstance(value, QDBusVariant) else value
        if (self.less_motion, self.more_contrast) != before:
            self.changed.emit()


def _windows_is_still() -> bool:
    """Whether Windows is set to show no animations (accessibility, visual effects)."""
    if sys.platform == "win32":
        import ctypes

        moves = ctypes.c_int(1)
        known = ctypes.windll.user32.SystemParametersInfoW(
            _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0
        )
        return bool(known) and not moves.value
    return False
