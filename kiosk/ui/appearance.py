"""Which theme is shown: the one that the desk is set to, or what the system asks for."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.palettes import DARK, HIGH_CONTRAST, LIGHT, PALETTES, Palette, ThemeName, with_accent


class Appearance(QObject):
    """Follows the system, until `settle` says otherwise."""

    changed = Signal()
    """Another theme may have to be shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._theme: ThemeName | Literal["auto"] = "auto"
        self._accent: str | None = None
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        # Set by the system's own means: on Linux by the desktop's portal.
        hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    def settle(self, theme: ThemeName | Literal["auto"], accent: str | None) -> None:
        """Show `theme`, in the organisation's `accent` where it has one."""
        self._theme, self._accent = theme, accent

    def palette(self) -> Palette:
        """The colours of now."""
        palette = system_palette() if self._theme == "auto" else PALETTES[self._theme]
        return palette if self._accent is None else with_accent(palette, self._accent)


def system_palette() -> Palette:
    """The theme that the system asks for."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
