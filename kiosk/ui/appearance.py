"""How the window looks now: as the desk is set, or as somebody has asked the system for."""

from __future__ import annotations

from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollerProperties

from kiosk.palettes import DARK, HIGH_CONTRAST, LIGHT, PALETTES, Palette, ThemeName, with_accent
from kiosk.ui.theme import Theme


class Appearance(QObject):
    """Follows the system, in all that `settle` leaves to it."""

    changed = Signal()
    """Everything may have to look otherwise."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._theme: ThemeName | Literal["auto"] = "auto"
        self._accent: str | None = None
        self._is_still: bool | None = None
        self._less_motion = False
        self._more_contrast = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    def settle(
        self, theme: ThemeName | Literal["auto"], accent: str | None, is_still: bool | None
    ) -> None:
        """Show `theme`, in the organisation's `accent` where it has one.

        `is_still` is whether nothing moves; None where that is for the system to say.
        """
        self._theme, self._accent, self._is_still = theme, accent, is_still

    def heed(self, *, less_motion: bool, more_contrast: bool) -> None:
        """Take what the system asks for, as far as Qt does not tell of it."""
        self._less_motion, self._more_contrast = less_motion, more_contrast
        self.changed.emit()

    def look(self, size: QSize) -> Theme:
        """What a window of this size is to look like."""
        is_still = self._less_motion if self._is_still is None else self._is_still
        return Theme.on(size, self.palette(), is_still=is_still)

    def palette(self) -> Palette:
        """The colours of now."""
        if self._theme != "auto":
            palette = PALETTES[self._theme]
        else:
            palette = HIGH_CONTRAST if self._more_contrast else system_palette()
        return palette if self._accent is None else with_accent(palette, self._accent)


def system_palette() -> Palette:
    """The theme that the system asks for, by Qt."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


@cache
def usual_effects() -> bool:
    """Whether the system has menus and tool tips move, as it was before anything was held still."""
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def hold_still(still: bool) -> None:
    """Have Qt's own widgets move by themselves or not: menus, the caret, what was pushed."""
    hints = QGuiApplication.styleHints()
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, usual_effects() and not still)
    if still:
        pushed = QScrollerProperties()
        pushed.setScrollMetric(QScrollerProperties.ScrollMetric.MaximumVelocity, 0.0)
        QScrollerProperties.setDefaultScrollerProperties(pushed)
        hints.setCursorFlashTime(0)
    else:
        QScrollerProperties.unsetDefaultScrollerProperties()
        hints.setCursorFlashTime(-1)  # the system's own
