"""What staff copy out of a result: it is on the clipboard for a short while, and no longer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from kiosk.ui.theme import COPIED

_HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "application/x-nspasteboard-concealed-type": b"1",
}
"""Formats by which programs that keep a history of the clipboard know what not to keep: Klipper's
own, Windows' (Cloud Clipboard and Clipboard Formats), and that of nspasteboard.org."""


class Clipboard(QObject):
    """Puts a value on the system's clipboard, and clears that if it still holds the value.

    Where another program, or another part of this one, has put something there since, that stays.
    """

    changed = Signal()
    """It holds another value of ours, or none any more."""

    copied = Signal(str)
    """A value has been copied: its name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.held = ""
        """The name of the value that was copied last; empty once it is not there any more."""
        self._text = ""
        self._is_writing = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self._system = QGuiApplication.clipboard()
        self._system.dataChanged.connect(self._look)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self.clear)  # Windows would keep it beyond our end

    def copy(self, name: str, text: str) -> None:
        """Put `text` there, the value that is called `name`."""
        data = QMimeData()
        data.setText(text)
        for kind, value in _HINTS.items():
            data.setData(kind, value)
        self._is_writing = True
        self._system.setMimeData(data, QClipboard.Mode.Clipboard)
        self._is_writing = False
        self.held, self._text = name, text
        self._timer.start(COPIED)
        self.changed.emit()
        self.copied.emit(name)

    def clear(self) -> None:
        """Clear it, if it still holds what was copied."""
        # What is read here is our own: of anything else `_look` knows, and reading what
        # another program holds would wait for that program.
        is_there = bool(self._text) and self._has_text()
        self._forget()
        if is_there:
            self._system.clear(QClipboard.Mode.Clipboard)

    def _look(self) -> None:
        if self._text and not self._is_writing and not self._is_ours():
            self._forget()

    def _is_ours(self) -> bool:
        """Some systems tell of our own copies, too, and later."""
        return self._system.ownsClipboard() and self._has_text()

    def _has_text(self) -> bool:
        """By lines: some systems have ends of lines of their own."""
        return self._system.text().splitlines() == self._text.splitlines()

    def _forget(self) -> None:
        self._timer.stop()
        if self.held:
            self.held, self._text = "", ""
            self.changed.emit()
