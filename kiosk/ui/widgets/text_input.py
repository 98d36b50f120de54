"""A line to write in, of which nothing stays with the system."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

_PRIVATE: Final = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""For input methods and screen keyboards, which otherwise write down the words that people use."""


class TextInput(QLineEdit):
    """Nothing learns from it. It has no menu, as Qt's own is in English and too small to touch."""

    def __init__(self) -> None:
        super().__init__()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(_PRIVATE)

    def ask_for(self, hint: Qt.InputMethodHint) -> None:
        """Say what is written here, so that keys for that are offered first."""
        self.setInputMethodHints(self.inputMethodHints() | hint)

    def setEchoMode(self, mode: QLineEdit.EchoMode) -> None:  # noqa: N802
        super().setEchoMode(mode)
        # Qt asks for the same while the text is covered, and takes it back afterwards.
        self.setInputMethodHints(self.inputMethodHints() | _PRIVATE)
