"""The verdict, and what it rests on."""

from __future__ import annotations

import re

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from kiosk.ui.look import DISPLAY, LEAD, REVEAL, STEP, Look, icon
from kiosk.ui.widgets.parts import (
    button,
    card,
    column,
    drawing,
    frame,
    label,
    page,
    row,
    say,
)
from kiosk.visit.domain import Caution, Channel, Outcome, OutcomeKind, Reason, Result
from kiosk.visit.flow import Flow
from kiosk.visit.wording import assurance, words

DOTS = "•" * 10


class ResultScreen(QWidget):
    """Attributes stay masked until staff reveal them; everything is wiped when it is left."""

    def __init__(self, look: Look, flow: Flow, lasts: float) -> None:
        """`lasts` is how many seconds a result stays before it is wiped."""
        super().__init__()
        self.setObjectName("screen.result")
        self._look = look
        self._flow = flow
        self._wipe = QTimer(self, interval=int(lasts * 1000), singleShot=True)
        self._wipe.timeout.connect(lambda: flow.leave.emit(Reason.IDLE))
        self._mask = QTimer(self, interval=REVEAL, singleShot=True)
        self._mask.timeout.connect(self._mask_all)
        self._values: list[tuple[QLabel, str]] = []
        self._left = column(look)
        self._right = column(look)
        direction = QBoxLayout.Direction
        across = QBoxLayout(direction.TopToBottom if look.portrait else direction.LeftToRight)
        across.setSpacing(look.px(24))
        across.addLayout(self._left, 0 if look.portrait else 5)
        across.addLayout(self._right, 6)
        self._across = across
        self._done = button(
            look,
            self.tr("Done"),
            "action.done",
            lambda: flow.leave.emit(Reason.BY_STAFF),
            kind="primary",
            drawn="check",
        )
        page(look, self, across, right=[self._done])

    def enter(self, _state: str) -> None:
        """Show the outcome."""
        self.leave()
        visit = self._flow.visit
        if visit.outcome is None or visit.choice is None:
            return
        name = visit.choice.provider.name
        self._left.addWidget(self._verdict(visit.outcome, name))
        result = visit.outcome.result
        if result is not None:
            self._left.addWidget(self._provenance(result))
            if result.cautions:
                self._right.addWidget(self._cautions(result))
            if result.attributes or result.match is not None:
                self._right.addWidget(self._details(result))
        # A verdict alone has the whole width.
        self._across.setStretch(1, 6 if self._right.count() else 0)
        for side in (self._left, self._right):
            side.addStretch(1)
        self._wipe.start()
        self._done.setFocus()

    def leave(self) -> None:
        """Wipe everything."""
        self._wipe.stop()
        self._mask.stop()
        for shown, _value in self._values:
            say(shown, "")
        self._values = []
        for side in (self._left, self._right):
            while (item := side.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()

    # -- the verdict ---------------------------------------------------------------------------

    def _verdict(self, outcome: Outcome, name: str) -> QFrame:
        look = self._look
        is_verified = outcome.kind is OutcomeKind.VERIFIED
        made = frame("verified" if is_verified else "refused", "verdict")
        now = QLocale().toString(_now(), "HH:mm")
        heading = label(self.tr("Verified") if is_verified else self.tr("Not verified"), "verdict")
        lines = [
            heading,
            label(self.tr("{method} · today {time}").format(method=name, time=now), "on-filled"),
        ]
        if not is_verified:
            told = words(outcome, name)
            lines += [
                label(told.headline, "on-filled", wrap=True),
                label(told.advice, "on-filled", wrap=True),
            ]
        sign = drawing(look, "circle-check-big" if is_verified else "circle-x", "#ffffff", DISPLAY)
        sign.setFixedHeight(look.px(1.2 * DISPLAY))  # a line of the heading beside it
        inside = row(look, sign, column(look, *lines, gap=4), gap=24)
        inside.setStretch(1, 1)
        inside.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        margin = look.px(28)
        inside.setContentsMargins(margin, margin, margin, margin)
        made.setLayout(inside)
        made.setAccessibleName(heading.text())
        return made

    def _provenance(self, result: Result) -> QFrame:
        look = self._look
        title = label(
            self.tr("{level} assurance").format(level=assurance(result.loa).capitalize()), "strong"
        )
        head = row(look, drawing(look, "shield-check", look.palette.accent), title, gap=12)
        head.addStretch(1)
        if result.loa is not None:
            head.addWidget(label(self.tr("{n} of 5").format(n=result.loa), "small"))
        steps = row(look, gap=STEP)
        for level in range(1, 6):
            step = QFrame()
            step.setFixedHeight(look.px(8))
            reached = result.loa is not None and level <= result.loa
            colour = look.palette.accent if reached else look.palette.line
            step.setStyleSheet(f"background: {colour}; border-radius: {look.px(4)}px;")
            steps.addWidget(step, 1)
        table = QGridLayout()
        table.setHorizontalSpacing(look.px(24))
        table.setVerticalSpacing(look.px(12))
        table.setColumnStretch(1, 1)
        for place, (what, told, note) in enumerate(self._facts(result)):
            table.addWidget(label(what, "small"), place, 0, Qt.AlignmentFlag.AlignTop)
            lines = [label(told, "strong", wrap=True)]
            if note:
                lines.append(label(note, "small", wrap=True))
            table.addLayout(column(look, *lines, gap=0), place, 1)
        return card(look, head, steps, table)

    def _facts(self, result: Result) -> list[tuple[str, str, str]]:
        facts = [
            (
                self.tr("Confirmed by"),
                credential.authority,
                ""
                if credential.is_government is None
                else self.tr("a public authority")
                if credential.is_government
                else self.tr("not a public authority"),
            )
            for credential in result.credentials
            if credential.authority
        ]
        if result.channel is not None and result.channel.type:
            facts.append((self.tr("Through"), self._channel(result.channel), ""))
        if result.verified_at is not None:
            at = QDateTime.fromSecsSinceEpoch(round(result.verified_at.timestamp()))
            facts.append((self.tr("At"), QLocale().toString(at, "d MMMM yyyy, HH:mm"), ""))
        if result.missing:
            facts.append((self.tr("Not provided"), ", ".join(map(_readable, result.missing)), ""))
        return facts

    def _channel(self, channel: Channel) -> str:
        known = {
            "centralized_idp": self.tr("Identity provider"),
            "wallet": self.tr("Wallet"),
            "internet": self.tr("over the internet"),
        }
        told = (
            known.get(word, _readable(word)) for word in (channel.type, channel.transport) if word
        )
        return ", ".join(told)

    def _cautions(self, result: Result) -> QFrame:
        look = self._look
        lines = [
            row(
                look,
                drawing(look, "triangle-alert", look.palette.warning),
                label(self._caution(caution), wrap=True),
                gap=12,
            )
            for caution in result.cautions
        ]
        for line in lines:
            line.setStretch(1, 1)
        return card(look, *lines, kind="warning")

    def _caution(self, caution: Caution) -> str:
        match caution:
            case Caution.DOCUMENT_EXPIRED:
                return self.tr("The document has expired.")
            case Caution.DOCUMENTS_DISAGREE:
                return self.tr("The documents do not agree with one another.")
            case Caution.EVIDENCE_DISAGREES:
                return self.tr("The proof comes from another method than the one chosen.")
            case Caution.IMAGE_UNREADABLE:
                return self.tr("A picture could not be read.")
            case Caution.CLOCK_OFFSET:
                return self.tr("This desk's clock is wrong. Tell the administrator.")

    # -- the details ---------------------------------------------------------------------------

    def _details(self, result: Result) -> QFrame:
        look = self._look
        head = row(look, label(self.tr("Details"), "strong"))
        head.addStretch(1)
        rows = QGridLayout()
        rows.setHorizontalSpacing(look.px(20))
        rows.setVerticalSpacing(look.px(4))
        rows.setColumnStretch(1, 1)
        if result.match is not None:
            self._match_rows(result, rows)
        else:
            head.addWidget(
                button(
                    look,
                    self.tr("Reveal for 10 s"),
                    "action.reveal",
                    self._reveal_all,
                    kind="tinted",
                    drawn="eye",
                )
            )
            self._attribute_rows(result, rows)
        inside = QWidget()
        held = column(look, rows)
        held.addStretch(1)
        inside.setLayout(held)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        # As high as its rows, and no higher: what does not fit is scrolled.
        made = card(look, head, scroll)
        for each in (scroll, made):
            each.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        return made

    def _attribute_rows(self, result: Result, rows: QGridLayout) -> None:
        look = self._look
        for place, (name, value) in enumerate(result.attributes.items()):
            shown = label(DOTS, "strong", name=f"attribute.{name}", wrap=True)
            told = _told(value)
            self._values.append((shown, told))
            reveal = QPushButton()
            reveal.setProperty("kind", "plain")
            reveal.setAutoDefault(True)
            reveal.setObjectName(f"action.reveal.{name}")
            reveal.setAccessibleName(self.tr("Reveal {what}").format(what=_readable(name)))
            reveal.setIcon(_eye(look))
            reveal.setIconSize(QSize(look.px(LEAD), look.px(LEAD)))
            reveal.clicked.connect(lambda _checked=False, s=shown, v=told: self._reveal(s, v))
            rows.addWidget(label(_readable(name), "soft"), 2 * place, 0)
            rows.addWidget(shown, 2 * place, 1)
            rows.addWidget(reveal, 2 * place, 2)
            rows.addWidget(frame("rule"), 2 * place + 1, 0, 1, 3)

    def _match_rows(self, result: Result, rows: QGridLayout) -> None:
        look = self._look
        match = result.match
        if match is None:
            return
        for place, field in enumerate(match.fields):
            drawn, colour = {
                True: ("check", look.palette.good),
                False: ("x", look.palette.bad),
                None: ("circle-alert", look.palette.warning),
            }[field.matched]
            told = {
                True: self.tr("matches"),
                False: self.tr("does not match"),
                None: self.tr("not compared"),
            }[field.matched]
            if field.similarity is not None:
                told = self.tr("{verdict} ({percent} % alike)").format(
                    verdict=told, percent=round(field.similarity)
                )
            rows.addWidget(label(_readable(field.name), "soft"), 2 * place, 0)
            rows.addWidget(label(told, "strong", wrap=True), 2 * place, 1)
            rows.addWidget(drawing(look, drawn, colour, LEAD), 2 * place, 2)
            rows.setRowMinimumHeight(2 * place, look.px(56))
            rows.addWidget(frame("rule"), 2 * place + 1, 0, 1, 3)

    def _reveal(self, shown: QLabel, value: str) -> None:
        say(shown, value)
        self._mask.start()

    def _reveal_all(self) -> None:
        for shown, value in self._values:
            self._reveal(shown, value)

    def _mask_all(self) -> None:
        for shown, _value in self._values:
            say(shown, DOTS)


def _eye(look: Look) -> QIcon:
    return icon("eye", look.palette.accent, look.px(LEAD))


def _now() -> QDateTime:
    return QDateTime.currentDateTime()


def _readable(name: str) -> str:
    """A service's name of an attribute, for people."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name).strip()
    return spaced[:1].upper() + spaced[1:].lower()


def _told(value: object) -> str:
    """An attribute's value as it was given."""
    match value:
        case dict():
            return ", ".join(filter(None, map(_told, value.values())))
        case list():
            return ", ".join(filter(None, map(_told, value)))
        case None:
            return "–"
        case _:
            return str(value)
