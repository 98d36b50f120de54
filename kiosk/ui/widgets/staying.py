"""Windows that neither a key nor the window manager closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Staying(QObject):
    """Refuses what the system asks for: the program itself may still close the window."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and event.spontaneous():
            event.ignore()
            return True
        return False


def keep_open(window: QWidget, stays: bool) -> None:
    """Let `window` stay whoever wants to close it or, where it may go, close on Ctrl+Q, too."""
    if stays:
        window.installEventFilter(_Staying(window))
    else:
        # Imported here: a desk's window needs neither.
        from PySide6.QtGui import QKeySequence, QShortcut

        QShortcut(QKeySequence("Ctrl+Q"), window, window.close)
