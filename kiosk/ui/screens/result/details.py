"""What the person disclosed, or how what was given compared."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPushButton

from kiosk.ui.look import LEAD, Look
from kiosk.ui.screens.result.naming import readable, told
from kiosk.ui.widgets.masked import Masked, Rows
from kiosk.ui.widgets.parts import button, card, drawing, label, row
from kiosk.ui.widgets.scrolling import Scrolling
from kiosk.visit.domain import Match, Result


def details(look: Look, result: Result, masked: Masked) -> QFrame | None:
    """A card of attributes or of compared values; None where there are neither."""
    if result.match is not None:
        head = row(look, label(_tr("Details"), "strong"))
        return card(look, head, Scrolling(_compared(look, result.match, masked), _tr("Details")))
    if not result.attributes:
        return None
    head = row(look, label(_tr("Details"), "strong"))
    head.addStretch(1)
    head.addWidget(reveal(look, masked))
    rows = Rows(look, masked)
    for name, value in result.attributes.items():
        if name != "picture" or result.portrait is None:
            rows.mask(f"attribute.{name}", readable(name), told(name, value))
    return card(look, head, Scrolling(rows, _tr("Details")))


def reveal(look: Look, masked: Masked) -> QPushButton:
    """The button that shows all values for a while."""
    return button(
        look,
        _tr("Reveal for 10 s"),
        "action.reveal",
        masked.reveal_all,
        kind="tinted",
        drawn="eye",
    )


def _compared(look: Look, match: Match, masked: Masked) -> Rows:
    rows = Rows(look, masked)
    for field in match.fields:
        drawn, colour = {
            True: ("check", look.palette.good),
            False: ("x", look.palette.bad),
            None: ("circle-alert", look.palette.warning),
        }[field.matched]
        said = {
            True: _tr("matches"),
            False: _tr("does not match"),
            None: _tr("not compared"),
        }[field.matched]
        if field.similarity is not None:
            said = _tr("{verdict} ({percent} % alike)").format(
                verdict=said, percent=round(field.similarity)
            )
        sign = drawing(look, drawn, colour, LEAD)
        rows.tell(readable(field.name), label(said, "strong", wrap=True), sign)
    return rows


def _tr(text: str) -> str:
    return QCoreApplication.translate("Details", text)
