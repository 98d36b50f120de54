"""How everything looks: every size and duration of the window, in the colours of `palettes`.

A `Theme` is a value. When the theme, the language or the size of the screen changes, the window is
built anew from another one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
    QTextLayout,
)
from PySide6.QtSvg import QSvgRenderer

from kiosk.contrast import WHITE
from kiosk.palettes import LIGHT, Palette
from kiosk.resources import RESOURCES

FAMILY: Final = "Inter"
FAMILIES: Final = (
    FAMILY,
    *(f"Noto Sans {script}" for script in ("Arabic UI", "Hebrew", "Thai UI", "CJK JP")),
)
"""The shipped fonts: Latin, Greek and Cyrillic are Inter's, and each next one has other scripts."""

_SCRIPTS: Final = {"ar": ("NotoSansArabicUI",)}
"""Of languages that are not in Inter's scripts: how the names of their fonts' files begin."""

# Type scale, in pixels at scale 1.
SMALL: Final = 18
BODY: Final = 20
LEAD: Final = 24
HEADING: Final = 38
VERDICT: Final = 52
DISPLAY: Final = 64
CONTROL_CODE: Final = 112

# Spacing, in pixels at scale 1.
STEP: Final = 8
GAP: Final = 2 * STEP
MARGIN: Final = 5 * STEP
TOUCH: Final = 64
"""The height of a button; no target is smaller than 56."""

LEAST_SCALE: Final = 0.7
"""Below it, letters are hard to read and buttons hard to hit: what has no room is scrolled."""

NARROW: Final = 620
"""Pixels at scale 1, below which a page is narrow."""

MEASURE: Final = 760
"""The width of a column of text."""

TILE_HEIGHT: Final = 148
LEAST_TILE_WIDTH: Final = 334

ABOVE: Final = 2
BELOW: Final = 3
"""Parts of a page's free height over and under what stands in its middle: a little above that is
where people look first."""

SHADOW: Final = 32
"""Pixels at scale 1 that the one soft shadow reaches: nothing that scrolls ends nearer to it."""

OVERLAY: Final = "#0e1522"
"""What lies over the window below a question or an opened picture, not quite opaque."""

# Radii, in pixels at scale 1.
CONTROL_RADIUS: Final = 16
CARD_RADIUS: Final = 22
QR_RADIUS: Final = 28

# Weights of lines, in pixels at scale 1.
FIELD: Final = 2
"""Around what is to be filled in, or has been chosen."""

# Durations, in milliseconds.
REVEAL: Final = 10_000
COPIED: Final = 30_000
ENLARGED: Final = 30_000
RESIZE_SETTLES: Final = 120
RECHECK: Final = 15_000


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme at a size."""

    palette: Palette = LIGHT
    scale: float = 1.0
    portrait: bool = False
    columns: int = 3
    """Of tiles beside one another."""
    measure: int = MEASURE
    """The width of a column of text, in pixels at scale 1."""
    is_still: bool = False
    """Whether nothing moves by itself."""

    @property
    def is_small(self) -> bool:
        """Whether nothing can be made smaller: words wrap, and what is beside goes below."""
        return self.scale <= LEAST_SCALE

    @property
    def is_stacked(self) -> bool:
        """Whether words and data need the whole width, so that columns stand below each other."""
        return self.portrait or self.is_small

    @property
    def is_narrow(self) -> bool:
        """Whether what usually stands side by side has to stand below one another."""
        return self.measure < NARROW

    @classmethod
    def on(cls, size: QSize, palette: Palette, *, is_still: bool = False) -> Theme:
        """The look for a window of `size`: everything grows with its shorter side."""
        shorter = min(size.width(), size.height())
        scale = round(min(max(shorter / 800, LEAST_SCALE), 2.6), 2)
        room = int(size.width() / scale) - 2 * MARGIN
        columns = min(max((room - GAP) // (LEAST_TILE_WIDTH + GAP), 1), 4)
        is_portrait = size.height() > size.width()
        return cls(palette, scale, is_portrait, columns, min(MEASURE, room), is_still)

    def px(self, pixels: float) -> int:
        """`pixels` at this look's scale."""
        return round(pixels * self.scale)

    def line(self, weight: float) -> int:
        """The weight of a line at this look's scale: whole pixels, so that its edges are sharp."""
        return max(round(weight * self.scale), 1)

    def font(self, pixels: int, *, bold: bool = False) -> QFont:
        """The family at a size of the type scale."""
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPixelSize(self.px(pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def line_height(self, text: str, pixels: int) -> int:
        """Pixels that a line of `text` is high in bold, at a size of the type scale."""
        layout = QTextLayout(text, self.font(pixels, bold=True))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return math.ceil(line.height())

    def colours(self) -> QPalette:
        """The same colours for what the style sheet does not reach."""
        colours = self.palette
        palette = QPalette(QColor(colours.card), QColor(colours.ground))
        for role, colour in (
            (QPalette.ColorRole.WindowText, colours.ink),
            (QPalette.ColorRole.Text, colours.ink),
            (QPalette.ColorRole.ButtonText, colours.ink),
            (QPalette.ColorRole.Base, colours.card),
            (QPalette.ColorRole.Highlight, colours.filled),
            (QPalette.ColorRole.HighlightedText, colours.on_filled),
            (QPalette.ColorRole.PlaceholderText, colours.soft),
        ):
            palette.setColor(role, QColor(colour))
        return palette

    def style(self) -> str:
        """The style sheet of the whole window."""
        palette, px = self.palette, self.px
        edge = GAP if self.is_small else 24
        thin, field, focus = map(self.line, (palette.outline, FIELD, palette.focus_weight))
        # What has a stronger line is no larger for it.
        thicker, stronger = (2 * (weight - self.line(1)) for weight in (thin, field))
        marked, warned = (
            f"{thin}px solid {colour}" if palette.is_outlined else "none"
            for colour in (palette.accent, palette.warning)
        )
        edged, corner = "none", QR_RADIUS
        if self.is_small:  # there the code fills its card to the corners
            edged, corner = f"{thin}px solid {palette.line}", 0
        families = ", ".join(f'"{family}"' for family in FAMILIES)
        return f"""
* {{ font-family: {families}; font-size: {px(BODY)}px; color: {palette.ink}; outline: none; }}
QMainWindow, #body {{ background: {palette.ground}; }}
QLabel {{ background: transparent; }}
QLabel[kind="display"] {{ font-size: {px(DISPLAY)}px; font-weight: 700; }}
QLabel[kind="heading"] {{ font-size: {px(HEADING)}px; font-weight: 700; }}
QLabel[kind="lead"] {{ font-size: {px(LEAD)}px; color: {palette.soft}; }}
QLabel[kind="soft"] {{ color: {palette.soft}; }}
QLabel[kind="small"] {{ font-size: {px(SMALL)}px; color: {palette.soft}; }}
QLabel[kind="strong"] {{ font-weight: 600; }}
QLabel[kind="accent"] {{ font-size: {px(SMALL)}px; font-weight: 600; color: {palette.accent}; }}
QLabel[kind="code"] {{ font-size: {px(CONTROL_CODE)}px; font-weight: 700; color: {palette.accent};
  letter-spacing: {px(24)}px; padding-left: {px(24)}px; }}
QLabel[kind="banner"] {{ background: {palette.banner}; color: {palette.banner_ink};
  font-size: {px(SMALL)}px; font-weight: 600; }}
#banner {{ background: {palette.banner}; }}
QLabel[kind="fault"] {{ font-size: {px(SMALL)}px; color: {palette.warning}; font-weight: 600; }}
QLabel[kind="error"] {{ font-size: {px(SMALL)}px; color: {palette.bad}; font-weight: 600; }}
QFrame[kind="lost"] {{ background: {palette.ink}; border-radius: {px(STEP)}px; }}
QFrame[kind="lost-badge"] {{ background: {palette.ink}; border-radius: {px(QR_RADIUS)}px; }}
#strip {{ background: {palette.ground}; }}
#strip[kind="warning"] {{ background: {palette.warning_ground}; }}
QLabel[kind="on-dark"] {{ color: {WHITE}; }}
QLabel[kind="verdict"] {{ color: {WHITE}; font-size: {px(VERDICT)}px; font-weight: 700; }}
QFrame[kind="card"] {{ background: {palette.card}; border: {thin}px solid {palette.line};
  border-radius: {px(CARD_RADIUS)}px; }}
QFrame[kind="qr-card"] {{ background: {WHITE}; border: {edged};
  border-radius: {px(corner)}px; }}
QFrame[kind="warning"] {{ background: {palette.warning_ground};
  border: {thin}px solid {palette.warning};
  border-radius: {px(CARD_RADIUS)}px; }}
QFrame[kind="verified"] {{ background: {palette.success};
  border: {thin}px solid {palette.good}; border-radius: {px(CARD_RADIUS)}px; }}
QFrame[kind="refused"] {{ background: {palette.error};
  border: {thin}px solid {palette.bad}; border-radius: {px(CARD_RADIUS)}px; }}
QFrame[kind="judgement"] {{ background: {palette.card}; border: {field}px solid {palette.accent};
  border-radius: {px(CARD_RADIUS)}px; }}
QFrame[kind="badge"] {{ background: {palette.tint}; border: {marked};
  border-radius: {px(QR_RADIUS)}px; }}
QFrame[kind="warning-badge"] {{ background: {palette.warning_ground}; border: {warned};
  border-radius: {px(QR_RADIUS)}px; }}
QFrame[kind="expired"] {{ background: {palette.warning_ground}; border: {warned};
  border-radius: {px(STEP * 2)}px; }}
QFrame[kind="sign"] {{ background: {palette.filled}; border-radius: {px(12)}px; }}
#idle-question {{ background: rgba(14, 21, 34, 150); }}
#enlarged {{ background: rgba(14, 21, 34, 235); }}
QFrame[kind="rule"] {{ background: {palette.line}; border: none; max-height: {self.line(1)}px;
  min-height: {self.line(1)}px; }}
QPushButton {{ min-height: {px(TOUCH) - thicker}px; padding: 0 {px(edge)}px; font-weight: 600;
  border-radius: {px(CONTROL_RADIUS)}px; border: {thin}px solid {palette.line};
  background: {palette.card}; }}
QPushButton:pressed {{ background: {palette.tint}; }}
QPushButton:disabled {{ color: {palette.soft}; background: {palette.ground};
  border-color: {palette.track}; }}
QPushButton[kind="primary"] {{ background: {palette.filled}; color: {palette.on_filled};
  border-color: {palette.accent}; }}
QPushButton[kind="primary"]:disabled {{ background: {palette.track}; color: {palette.soft};
  border-color: {palette.track}; }}
QPushButton[kind="large"] {{ background: {palette.filled}; color: {palette.on_filled};
  border-color: {palette.accent};
  font-size: {px(LEAD)}px; min-height: {px(88) - 2 * thin}px; padding: 0 {px(56)}px; }}
QPushButton[kind="tinted"] {{ background: {palette.tint}; color: {palette.accent};
  border: {marked}; }}
QPushButton[kind="chosen"], QPushButton[kind="tab"]:checked {{ background: {palette.tint};
  color: {palette.accent}; border: {field}px solid {palette.accent}; }}
QPushButton[kind="chosen"] {{ min-height: {px(TOUCH) - stronger}px; }}
QPushButton[kind="tab"] {{ padding: 0 {px(10)}px; min-height: {px(56) - thicker}px; }}
QPushButton[kind="tab"]:checked {{ padding: 0 {px(10) - stronger // 2}px;
  min-height: {px(56) - stronger}px; }}
QPushButton[kind="plain"] {{ background: transparent; border: none; padding: 0 {px(12)}px;
  min-height: {px(56)}px; min-width: {px(56)}px; color: {palette.accent}; }}
QPushButton[kind^="key"] {{ min-height: 0; padding: 0; font-size: {px(LEAD)}px; font-weight: 500; }}
QPushButton[kind="key-plain"], QPushButton[kind="key-primary"] {{ font-size: {px(SMALL)}px;
  font-weight: 600; }}
QPushButton[kind="key-plain"] {{ background: {palette.tint}; }}
QPushButton[kind="key-plain"]:checked {{ border: {field}px solid {palette.accent}; }}
QPushButton[kind="key-primary"] {{ background: {palette.filled}; color: {palette.on_filled};
  border-color: {palette.accent}; }}
#keypad {{ background: {palette.ground}; border-top: {thin}px solid {palette.line}; }}
QPushButton[kind="tool"] {{ background: transparent; border: none; padding: 0;
  min-height: {px(56)}px; min-width: {px(56)}px; color: {palette.accent}; }}
QPushButton[kind="on-dark"] {{ background: transparent;
  color: {WHITE}; border: {thin}px solid {WHITE}; padding: 0 {px(12)}px;
  min-height: {px(56) - thicker}px; }}
QPushButton[kind="tile"] {{ border-radius: {px(CARD_RADIUS)}px; padding: 0;
  min-height: {px(TILE_HEIGHT) - thicker}px; }}
QPushButton[kind="tile"]:pressed {{ background: {palette.tint}; }}
QLineEdit, QComboBox {{ min-height: {px(TOUCH)}px; padding: 0 {px(20)}px;
  background: {palette.card}; border: {field}px solid {palette.edge};
  border-radius: {px(CONTROL_RADIUS)}px;
  selection-background-color: {palette.filled}; selection-color: {palette.on_filled}; }}
QLineEdit:focus, QComboBox:focus {{ border: {focus}px solid {palette.accent}; }}
QLineEdit[fault="true"] {{ border: {field}px solid {palette.bad}; }}
QComboBox::drop-down {{ border: none; width: {px(56)}px; }}
QComboBox QAbstractItemView {{ background: {palette.card}; border: {thin}px solid {palette.line};
  selection-background-color: {palette.filled}; selection-color: {palette.on_filled};
  outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {px(56)}px; }}
QMenu {{ background: {palette.card}; border: {thin}px solid {palette.line}; }}
QMenu::item {{ padding: {px(15)}px {px(24)}px; }}
QMenu::item:selected {{ background: {palette.filled}; color: {palette.on_filled}; }}
QCheckBox {{ spacing: {px(GAP)}px; min-height: {px(56)}px; font-weight: 600; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {px(12)}px; background: transparent; }}
QScrollBar::handle:vertical {{ background: {palette.edge}; border-radius: {px(6)}px;
  min-height: {px(56)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
"""


def font_files(language: str) -> list[Path]:
    """The shipped fonts that the texts of `language`, by its code, are written in."""
    scripts = ("Inter", *_SCRIPTS.get(language, ()))
    return [file for file in _font_files() if file.name.startswith(scripts)]


def load_fonts(language: str | None = None) -> None:
    """Make the shipped fonts known. Needs a `QGuiApplication`.

    With a `language` only those that its texts need: a picture of that language need not wait
    until the letters of all others have been counted. Names may be in any script, so the rest has
    to follow before anybody is named.
    """
    for file in _font_files() if language is None else font_files(language):
        _load_font(file)


@cache
def _font_files() -> list[Path]:
    return sorted((RESOURCES / "fonts").glob("*.?tf"))


@cache
def _load_font(file: Path) -> None:
    QFontDatabase.addApplicationFont(str(file))


@cache
def _drawing(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")


def picture(name: str, colour: str, pixels: int, ratio: float = 1.0) -> QPixmap:
    """A shipped icon in one colour. `ratio` is the screen's device pixel ratio."""
    side = round(pixels * ratio)
    key = f"{name} {colour} {side} {ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    drawing = _drawing(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(0, 0, side, side))
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, colour: str, pixels: int, *, disabled: str) -> QIcon:
    """The same for a button, sharp on every screen; `disabled` is its colour while that is."""
    icon = QIcon()
    for ratio in (1.0, 2.0):
        icon.addPixmap(picture(name, colour, pixels, ratio))
        icon.addPixmap(picture(name, disabled, pixels, ratio), QIcon.Mode.Disabled)
    return icon
