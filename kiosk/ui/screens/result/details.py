"""What the person disclosed, or how what was typed compared."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from kiosk.ui.clipboard import Clipboard
from kiosk.ui.screens.result.naming import attribute_text
from kiosk.ui.theme import LEAD, Theme
from kiosk.ui.widgets.builders import card, card_title, drawing, label, row
from kiosk.ui.widgets.masked import Masked, Rows, reveal_all
from kiosk.ui.widgets.scrolling import Scrolling
from kiosk.visit.domain import Match, Result
from kiosk.wording.attributes import attribute_name


def details(look: Theme, result: Result, masked: Masked, clipboard: Clipboard) -> QFrame | None:
    """A card of attributes or of compared values; None where there are neither."""
    if result.match is not None:
        head = row(look, card_title(QCoreApplication.translate("Details", "Details")))
        return card(
            look,
            head,
            Scrolling(
                look,
                _compared(look, result.match, masked),
                QCoreApplication.translate("Details", "Details"),
            ),
        )
    if not result.attributes:
        return None
    head = row(look, card_title(QCoreApplication.translate("Details", "Details")))
    head.addStretch(1)
    head.addWidget(reveal_all(look, masked))
    rows = Rows(look, masked, clipboard)
    for name, value in result.attributes.items():
        if name != "picture" or result.portrait is None:
            rows.mask(f"attribute.{name}", attribute_name(name), attribute_text(name, value))
    return card(look, head, Scrolling(look, rows, QCoreApplication.translate("Details", "Details")))


def _compared(look: Theme, match: Match, masked: Masked) -> Rows:
    rows = Rows(look, masked)
    for field in match.fields:
        drawn, colour = {
            True: ("check", look.palette.good),
            False: ("x", look.palette.bad),
            None: ("circle-alert", look.palette.warning),
        }[field.matched]
        said = {
            True: QCoreApplication.translate("Details", "matches"),
            False: QCoreApplication.translate("Details", "does not match"),
            None: QCoreApplication.translate("Details", "not compared"),
        }[field.matched]
        if field.similarity is not None:
            said = QCoreApplication.translate("Details", "{verdict} ({percent}% similar)").format(
                verdict=said, percent=round(field.similarity)
            )
        sign = drawing(look, drawn, colour, LEAD)
        rows.tell(attribute_name(field.name), label(said, "strong", wrap=True), sign)
    return rows
