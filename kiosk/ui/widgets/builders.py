"""Labels, buttons, cards and pages: the same everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.accessible import as_heading
from kiosk.ui.theme import (
    ABOVE,
    BELOW,
    GAP,
    LEAD,
    MARGIN,
    SHADOW,
    SMALL,
    STEP,
    Theme,
    icon,
    picture,
)
from kiosk.ui.widgets.decoration import Decoration, Drawing
from kiosk.ui.widgets.flow_layout import EndsLayout
from kiosk.ui.widgets.focus import Button
from kiosk.ui.widgets.scrolling import Page

_HEADINGS: Final = frozenset({"display", "heading", "verdict"})
"""Kinds of labels that say what a screen is about."""

IN_FOOT: Final = "in-foot"
"""Property of the buttons below a screen's body."""

_ARROWS: Final = {"arrow-left": "arrow-right", "arrow-right": "arrow-left"}
"""The icons that point along the line, and their reflections."""


def keep_size(window: QMainWindow) -> None:
    """The size of a window is the screen's: no content may push it beyond the edges."""
    # A least size of its own takes the place of its content's (QLayout, SetDefaultConstraint).
    window.setMinimumSize(1, 1)


def label(
    text: str, kind: str = "body", *, name: str = "", wrap: bool = False, level: int = 0
) -> QLabel:
    """Plain text: what a service or a person wrote is never taken for markup.

    `level` is that of a heading for assistive technology; 0 is none.
    """
    widget = QLabel()
    # Before it has any text: a screen reader that hears of that looks at what it is.
    if level or kind in _HEADINGS:
        as_heading(widget, level or 1)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setProperty("kind", kind)
    widget.setWordWrap(wrap)
    # Where reading starts on this screen: Qt would go by the direction of the words themselves.
    side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    widget.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    widget.setObjectName(name)
    widget.setAccessibleName(text)
    widget.setText(text)
    return widget


def card_title(text: str) -> QLabel:
    """What a card is about."""
    return label(text, "strong", level=2)


def say(target: QLabel, text: str) -> None:
    """Change a label's text, for eyes and for assistive technology."""
    if target.text() != text:
        target.setText(text)
        say_name(target, text)


def say_name(target: QWidget, text: str) -> None:
    """Change what assistive technology reads of a widget, which hears of a change alone."""
    if target.accessibleName() != text:
        target.setAccessibleName(text)


def announce(about: QWidget, text: str) -> None:
    """Say what has changed where the focus is not, to those who do not see it."""
    # Imported here: building these classes is not for the time before the first picture.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, text))


def centred(widget: QLabel) -> QLabel:
    """The same label, its text in the middle."""
    widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return widget


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Margins, of which `start` is at the side where reading starts: Qt's own mirror nothing."""
    left, right = (end, start) if is_mirrored() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def is_mirrored() -> bool:
    """Whether the window's language is read from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def drawing(look: Theme, name: str, colour: str, pixels: int = LEAD) -> Drawing:
    """An icon that stands beside words which say the same."""
    size = look.px(pixels)
    widget = Drawing(picture(name, colour, size, 2.0))
    widget.setFixedSize(size, size)
    return widget


def sandbox_banner(look: Theme) -> QWidget:
    """What stands above everything where no real identity is checked."""
    text = QCoreApplication.translate("Banner", "Sandbox – no real identities are checked")
    sign = drawing(look, "flask-conical", look.palette.banner_ink, SMALL)
    inside = row(look, sign, label(text, "banner"), gap=STEP)
    inside.insertStretch(0, 1)
    inside.addStretch(1)
    inside.setContentsMargins(0, look.px(6), 0, look.px(6))
    banner = QWidget()
    banner.setObjectName("banner")
    banner.setLayout(inside)
    return banner


def badge(look: Theme, name: str, colour: str, kind: str = "badge") -> QFrame:
    """An icon on a rounded ground, above a heading."""
    widget = frame(kind)
    side = 72 if look.is_small else 128  # there the words and the way on have the room
    widget.setFixedSize(look.px(side), look.px(side))
    inside = column(look, drawing(look, name, colour, side // 2), gap=0)
    inside.setAlignment(Qt.AlignmentFlag.AlignCenter)
    widget.setLayout(inside)
    return widget


def button(
    look: Theme,
    text: str,
    name: str,
    on_click: Callable[[], None],
    *,
    kind: str = "secondary",
    drawn: str | None = None,
) -> QPushButton:
    """A button; `drawn` is its icon."""
    leads_on = drawn == "arrow-right"
    if drawn in _ARROWS and is_mirrored():
        drawn = _ARROWS[drawn]
    # The space between icon and words, which Qt's own style does not let grow.
    widget = Button(look, text if drawn is None else f"\u2002{text}")
    if leads_on:
        # The icon stands behind the words, which keep the direction of their own language. The line
        # has the button's, of which a painter knows only where there is a shadow.
        direction, isolate = (
            (Qt.LayoutDirection.LeftToRight, "\u2066")
            if is_mirrored()
            else (Qt.LayoutDirection.RightToLeft, "\u2067")
        )
        widget.setText(f"{isolate}\u2002\u2068{text}\u2069\u2069")
        widget.setLayoutDirection(direction)
    widget.setObjectName(name)
    widget.setAccessibleName(text)
    widget.setProperty("kind", kind)
    widget.setAutoDefault(True)
    widget.setCursor(Qt.CursorShape.PointingHandCursor)
    if drawn is not None:
        _draw(look, widget, kind, drawn)
    if kind in {"primary", "large"}:
        cast_shadow(look, widget, look.palette.filled)
    widget.clicked.connect(on_click)
    return widget


def restyle(widget: QWidget, value: str, *, by: str = "kind") -> None:
    """Let it look as the style sheet has it for another kind."""
    if widget.property(by) != value:
        widget.setProperty(by, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def restyle_button(look: Theme, widget: QPushButton, kind: str, drawn: str) -> None:
    """Make a button one of another kind, its icon in the colour of that."""
    _draw(look, widget, kind, drawn)
    restyle(widget, kind)


def _draw(look: Theme, widget: QPushButton, kind: str, drawn: str) -> None:
    palette = look.palette
    filled, accent = palette.on_filled, palette.accent
    colours = {"primary": filled, "large": filled, "tinted": accent, "chosen": accent}
    # What has been chosen is to be seen also where it cannot be changed any more.
    disabled = accent if kind == "chosen" else palette.soft
    widget.setIcon(icon(drawn, colours.get(kind, palette.ink), look.px(LEAD), disabled=disabled))
    widget.setIconSize(QSize(look.px(LEAD), look.px(LEAD)))


def cast_shadow(look: Theme, under: QWidget, colour: str = "#0f1b2d") -> None:
    """The one soft shadow, in a theme that has any."""
    if look.palette.is_outlined:
        return
    shadow = QGraphicsDropShadowEffect(under)
    shadow.setBlurRadius(look.px(SHADOW))
    shadow.setOffset(0, look.px(8))
    shade = QColor(colour)
    shade.setAlpha(60)
    shadow.setColor(shade)
    under.setGraphicsEffect(shadow)


def frame(kind: str, name: str = "") -> QFrame:
    """A surface."""
    widget = QFrame()
    widget.setProperty("kind", kind)
    widget.setObjectName(name)
    return widget


def card(look: Theme, *items: QWidget | QLayout, kind: str = "card", gap: int = GAP) -> QFrame:
    """Items below one another on a surface."""
    widget = frame(kind)
    inside = column(look, *items, gap=gap)
    margin = look.px(GAP if look.is_small else 24)
    inside.setContentsMargins(margin, margin, margin, margin)
    widget.setLayout(inside)
    return widget


def column(look: Theme, *items: QWidget | QLayout, gap: int = GAP) -> QVBoxLayout:
    """Items below one another."""
    layout = QVBoxLayout()
    _fill(look, layout, items, gap)
    return layout


def row(look: Theme, *items: QWidget | QLayout, gap: int = GAP) -> QHBoxLayout:
    """Items beside one another, from where reading starts."""
    layout = QHBoxLayout()
    _fill(look, layout, items, gap)
    return layout


def _fill(look: Theme, layout: QBoxLayout, items: Sequence[QWidget | QLayout], gap: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(look.px(gap))
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


def page(
    look: Theme,
    screen: QWidget,
    body: QLayout,
    *,
    left: Sequence[QWidget] = (),
    right: Sequence[QWidget] = (),
    foot: QLayout | None = None,
    edge: int = SHADOW,
) -> Page:
    """Lay a screen out: its body, and below it the way out at the left, the way on at the right.

    A `foot` of its own takes the place of those two. The body scrolls where it has to, and it is
    `edge` pixels at scale 1 from the sides at which it would be cut: a shadow has room there.
    """
    if foot is None and (left or right):
        foot = EndsLayout(look.px(GAP), len(right))
        for item in (*left, *right):
            foot.addWidget(item)
            item.setProperty(IN_FOOT, True)
    whole = QVBoxLayout(screen)
    margin = look.px(MARGIN)
    beside = look.px(SHADOW)
    whole.setContentsMargins(margin - beside, 0, margin - beside, look.px(MARGIN - STEP))
    whole.setSpacing(0)
    body.setContentsMargins(look.px(edge), look.px(STEP), look.px(edge), look.px(GAP))
    widget = Page(look, body)
    whole.addWidget(widget, 1)
    if foot is not None:
        foot.setContentsMargins(beside, 0, beside, 0)
        whole.addLayout(foot)
    return widget


def numbered(look: Theme, lines: Sequence[str]) -> list[QLayout]:
    """Steps that follow each other, each with its number before it."""
    side = look.px(40)
    steps: list[QLayout] = []
    for number, text in enumerate(lines, 1):
        place = centred(label(str(number), "accent"))
        place.setFixedSize(side, side)
        place.setStyleSheet(f"background: {look.palette.tint}; border-radius: {side // 2}px;")
        words = label(text, wrap=True)
        words.setAccessibleName(f"{number}. {text}")
        step = row(look, Decoration(row(look, place)), words)
        step.setStretch(1, 1)
        steps.append(step)
    return steps


def message(
    look: Theme, icon_badge: QWidget, heading: QLabel, text: QLabel, *more: QLayout | QWidget
) -> QVBoxLayout:
    """A page of few words: a badge, a heading and a sentence, all in the middle."""
    for wrapped in (heading, text):
        wrapped.setFixedWidth(look.px(look.measure))
    layout = column(look, gap=GAP)
    layout.addStretch(ABOVE)
    layout.addWidget(icon_badge, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addSpacing(look.px(STEP))
    for wrapped in (heading, text):
        # A row of its own, so that the height fits the width that the words really get.
        across = row(look, centred(wrapped))
        across.insertStretch(0, 1)
        across.addStretch(1)
        layout.addLayout(across)
    layout.addSpacing(look.px(GAP))
    for item in more:
        if isinstance(item, QWidget):
            layout.addWidget(item, 0, Qt.AlignmentFlag.AlignHCenter)
        else:
            layout.addLayout(item)
    layout.addStretch(BELOW)
    return layout
