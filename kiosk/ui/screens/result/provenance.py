"""How sure the verdict is, who stands behind it, and how it was come by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from kiosk.ui import dates
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import card, card_title, column, drawing, label, row
from kiosk.ui.widgets.masked import isolated
from kiosk.ui.widgets.scrolling import Scrolling
from kiosk.visit.domain import Channel, Result
from kiosk.wording.attributes import attribute_name
from kiosk.wording.language import in_line
from kiosk.wording.results import assurance_meaning, assurance_text


def provenance(look: Theme, result: Result) -> QFrame:
    """A card that says all of it."""
    title = card_title(
        QCoreApplication.translate("Provenance", "{level} assurance").format(
            level=assurance_text(result.loa).capitalize()
        )
    )
    head = row(look, drawing(look, "shield-check", look.palette.accent), title, gap=12)
    title.setWordWrap(True)
    head.setStretch(1, 1)
    if result.loa is not None:
        head.addWidget(
            label(
                QCoreApplication.translate("Provenance", "{n} of 5").format(n=result.loa), "small"
            )
        )
    steps = row(look, gap=STEP)
    for level in range(1, 6):
        step = QFrame()
        step.setFixedHeight(look.px(8))
        reached = result.loa is not None and level <= result.loa
        colour = look.palette.accent if reached else look.palette.track
        step.setStyleSheet(f"background: {colour}; border-radius: {look.px(4)}px;")
        steps.addWidget(step, 1)
    meaning = label(assurance_meaning(result.loa), "small", name="note.assurance", wrap=True)
    reached_level = column(look, steps, meaning, gap=STEP)
    facts = _facts(result)
    if not facts:
        return card(look, head, reached_level)
    table = QGridLayout()
    table.setHorizontalSpacing(look.px(24))
    table.setVerticalSpacing(look.px(12))
    table.setColumnStretch(1, 1)
    for place, (what, value, note) in enumerate(facts):
        table.addWidget(label(what, "small"), place, 0, Qt.AlignmentFlag.AlignTop)
        lines = [label(isolated(value), "strong", wrap=True)]
        if note:
            lines.append(label(note, "small", wrap=True))
        table.addLayout(column(look, *lines, gap=0), place, 1)
    return card(look, head, reached_level, Scrolling(look, table, title.text()))


def moment(result: Result) -> str | None:
    """When the person was verified, in the language's own form."""
    if result.verified_at is None:
        return None
    at = QDateTime.fromSecsSinceEpoch(round(result.verified_at.timestamp()))
    return dates.moment(at)


def way(channel: Channel) -> str:
    """How the data came, in words."""
    known = {
        "centralized_idp": QCoreApplication.translate("Provenance", "Identity provider"),
        "wallet": QCoreApplication.translate("Provenance", "Wallet"),
        "internet": QCoreApplication.translate("Provenance", "over the internet"),
    }
    words = filter(None, (channel.type, channel.transport))
    return in_line(known.get(word, attribute_name(word)) for word in words)


def _facts(result: Result) -> list[tuple[str, str, str]]:
    facts = [
        (
            QCoreApplication.translate("Provenance", "Confirmed by"),
            credential.authority,
            ""
            if credential.is_government is None
            else QCoreApplication.translate("Provenance", "a public authority")
            if credential.is_government
            else QCoreApplication.translate("Provenance", "not a public authority"),
        )
        for credential in result.credentials
        if credential.authority
    ]
    if result.channel is not None and result.channel.type:
        facts.append((QCoreApplication.translate("Provenance", "Through"), way(result.channel), ""))
    at = moment(result)
    if at is not None:
        facts.append((QCoreApplication.translate("Provenance", "At"), at, ""))
    if result.missing:
        facts.append(
            (
                QCoreApplication.translate("Provenance", "Not provided"),
                in_line(map(attribute_name, result.missing)),
                "",
            )
        )
    return facts
