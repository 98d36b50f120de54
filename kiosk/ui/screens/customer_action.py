"""The customer acts: one body for a code, a request and a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from kiosk.ui.theme import GAP, STEP, Theme
from kiosk.ui.widgets.builders import (
    announce,
    button,
    cast_shadow,
    centred,
    column,
    frame,
    label,
    page,
    restyle_button,
    row,
    say,
)
from kiosk.ui.widgets.decoration import Decoration
from kiosk.ui.widgets.qr import QrCode
from kiosk.ui.widgets.scrolling import Page
from kiosk.ui.widgets.status import Status, StatusDraft
from kiosk.ui.widgets.tile import emblem
from kiosk.visit.domain import Prompt, Push, QrPicture, QrText, Reason, Redirect
from kiosk.visit.flow import Flow
from kiosk.visit.ports import Area, BrowserExit, Place
from kiosk.visit.stages import Waiting
from kiosk.wording.progress import progress
from kiosk.wording.providers import provider_name
from kiosk.wording.steps import heading, steps

CODE_EDGE: Final = 20
"""Pixels at scale 1, around the code on its card."""


SHARE_OF_CODE: Final = 0.55
"""Of a narrow page's height: the words below it are to be seen as well."""


@dataclass(frozen=True, slots=True)
class ActionDraft:
    """Where the page is visited, the connection, and what was said of it."""

    on_phone: bool
    connected: bool
    status: StatusDraft


class CustomerAction(QWidget):
    """Shows what the session asks of the customer now."""

    def __init__(
        self, look: Theme, flow: Flow, shorter_side: int, area: Callable[[], Area]
    ) -> None:
        """`shorter_side` is the screen's, in pixels; `area` is where a browser may open."""
        super().__init__()
        self.setObjectName("body.acting")
        self._look = look
        self._flow = flow
        self._area = area
        self._on_phone = False
        self._connected = True
        self._shown_steps: tuple[str, ...] = ()
        self._method = row(look, gap=12)
        self._heading = label("", "heading", wrap=True)
        self._push_to = label("", "lead", wrap=True)
        self._code = label("", "code", name="control-code")
        self._code_note = label(
            self.tr("Check that your phone shows this number."), "lead", wrap=True
        )
        self._steps = column(look, gap=12 if look.portrait else 20)
        self._choice = self._places()
        self._status = Status(look, flow)
        self._qr = QrCode(shorter_side)
        self._qr_card = self._white_card()
        direction = QBoxLayout.Direction
        self._across = QBoxLayout(direction.TopToBottom if look.portrait else direction.LeftToRight)
        self._across.setSpacing(0 if look.portrait else look.px(56))
        middle = Qt.AlignmentFlag.AlignCenter
        self._across.addStretch(0)
        if look.is_narrow:
            self._across.addWidget(self._qr_card, 0, middle)
            self._across.addStretch(0)
            self._across.addWidget(self._words(), 1)
        else:
            self._across.addWidget(self._words(), 0 if look.portrait else 3)
            self._across.addStretch(0)
            # On a tall screen the code takes the middle of what the words above it leave.
            self._across.addWidget(self._qr_card, 1 if look.portrait else 0, middle)
        cancel = button(
            look,
            self.tr("Cancel"),
            "action.cancel",
            lambda: flow.leave.emit(Reason.BY_STAFF),
            drawn="x",
        )
        other = button(
            look,
            self.tr("Another method"),
            "action.other-method",
            flow.other_method.emit,
            drawn="shuffle",
        )
        room = page(look, self, self._across, left=[cancel], right=[other])
        room.resized.connect(self._make_room)

    # -- the parts -----------------------------------------------------------------------------

    def _words(self) -> QWidget:
        """What is said, in a column of readable width."""
        look = self._look
        column_of_words = column(look, self._method, self._heading, gap=GAP)
        for widget in (self._code_note, self._code, self._push_to):
            column_of_words.addWidget(widget)
        column_of_words.addSpacing(look.px(STEP))
        column_of_words.addLayout(self._steps)
        column_of_words.addSpacing(look.px(STEP))
        column_of_words.addWidget(self._choice)
        column_of_words.addSpacing(look.px(STEP))
        column_of_words.addWidget(self._status)
        if not look.portrait:
            column_of_words.insertStretch(0, 1)
        column_of_words.addStretch(1)
        if look.portrait and not look.is_narrow:
            holder = QWidget()
            holder.setLayout(column_of_words)
        else:  # beside the code, or below it: they may be scrolled, and it stays
            holder = Page(column_of_words)
        holder.setMaximumWidth(look.px(look.measure))
        return holder

    def _white_card(self) -> QFrame:
        card = frame("qr-card")
        inside = QVBoxLayout(card)
        margin = self._look.px(CODE_EDGE)
        inside.setContentsMargins(margin, margin, margin, margin)
        inside.addWidget(self._qr)
        cast_shadow(self._look, card)
        card.hide()
        return card

    def _places(self) -> QWidget:
        """Where the page of a sign-in is to be visited."""
        look = self._look
        here = button(
            look,
            self.tr("On this desk"),
            "action.on-desk",
            self._open_here,
            drawn="monitor",
        )
        phone = button(
            look,
            self.tr("On your phone"),
            "action.on-phone",
            self._open_on_phone,
            drawn="smartphone",
        )
        self._here, self._phone = here, phone
        buttons = column(look, here, phone, gap=STEP) if look.is_small else row(look, here, phone)
        buttons.addStretch(1)
        switch = QWidget()
        switch.setLayout(buttons)
        return switch

    def _make_room(self, room: QSize) -> None:
        """The code is seen whole at once, whatever else has to be scrolled."""
        edge = 2 * self._look.px(CODE_EDGE)
        share = SHARE_OF_CODE if self._look.is_narrow else 1.0
        self._qr.fit(min(room.width(), round(share * room.height())) - edge)

    # -- what the visit says -------------------------------------------------------------------

    def enter(self, draft: ActionDraft | None) -> None:
        """A session waits."""
        visit = self._flow.visit_in(Waiting)
        provider, prompt = visit.choice.provider, visit.session.prompt
        _empty(self._method)
        if _has_number(prompt):
            self._method.addStretch(1)
        self._method.addWidget(Decoration(row(self._look, emblem(self._look, provider, 40))))
        self._method.addWidget(label(provider_name(provider), "soft"))
        self._method.addStretch(1)
        say(self._heading, heading(prompt, provider_name(provider)))
        self._on_phone = isinstance(prompt, Redirect) and not visit.choice.on_desk
        self._phone.setVisible(visit.choice.on_phone)
        self._status.begin(visit.session)
        if draft is not None:
            self._on_phone, self._connected = draft.on_phone, draft.connected
            self._status.resume(draft.status)
        self.show_session()

    def draft(self) -> ActionDraft:
        """What the same body in another look is to be entered with."""
        return ActionDraft(self._on_phone, self._connected, self._status.draft())

    def title(self) -> str:
        """What is to be done, in a few words."""
        return self._heading.text()

    def announcement(self) -> str:
        """What is to be done, step by step, and what is being waited for."""
        code = [self._code_note.text(), self._code.text()] if self._code.text() else []
        said = [self._heading.text(), self._push_to.text(), *code, *self._shown_steps]
        return " ".join(f"{line.removesuffix('.')}." for line in said if line) + (
            f" {self._status.announcement()}"
        )

    def leave(self) -> None:
        """Wipe everything that was the session's."""
        self._on_phone = False
        self._connected = True
        self._status.end()
        self._qr.show_code(None)
        for shown in (self._push_to, self._code, self._heading):
            say(shown, "")
        _empty(self._method)
        self._show_steps(())

    def show_connection(self, connected: bool) -> None:
        """Say that the service cannot be reached, or can be again."""
        self._connected = connected
        self.show_session()
        self._status.note(
            self.tr("The connection is back.")
            if connected
            else self.tr("Still trying. Nothing is lost.")
        )

    def show_session(self) -> None:
        """Show the session as it is now."""
        visit = self._flow.visit_in(Waiting)
        prompt = visit.session.prompt
        self._show_code(visit)
        self._show_push(prompt)
        is_offered = visit.choice.on_desk and not visit.has_returned
        self._choice.setVisible(isinstance(prompt, Redirect) and is_offered)
        self._show_place()
        self._show_steps(self._current_steps(visit))
        doing = progress(
            visit.session,
            is_opened=visit.is_browsing or self._on_phone,
            has_returned=visit.has_returned,
        )
        self._status.show_session(
            visit.session,
            doing if self._connected else self.tr("Connection lost"),
            counts=not visit.is_browsing,  # the strip above the browser does
        )

    def _show_code(self, visit: Waiting) -> None:
        prompt = visit.session.prompt
        code: QrText | QrPicture | None = None
        match prompt:
            case QrText() | QrPicture():
                code = prompt
            case Redirect() if self._on_phone and not visit.has_returned:
                code = QrText(prompt.authorization_url)
            case _:
                pass
        self._qr.show_code(code)
        self._qr_card.setVisible(code is not None)
        # Without a code beside them, the words stand in the middle; on a tall screen only where no
        # code can come, as they would jump then.
        is_alone = code is None
        is_at_top = self._look.portrait and isinstance(prompt, Redirect)
        if not self._look.is_narrow:
            self._across.setStretch(0, int(is_alone and not is_at_top))
            self._across.setStretch(2, int(is_alone))

    def _show_push(self, prompt: Prompt) -> None:
        push = prompt if isinstance(prompt, Push) else Push(None, None, None)
        text = self.tr("We sent a request to {phone}.").format(phone=push.user_identifier)
        say(self._push_to, text if push.user_identifier else "")
        say(self._code, push.control_code or "")
        self._push_to.setVisible(push.user_identifier is not None)
        for shown in (self._code, self._code_note):
            shown.setVisible(push.control_code is not None)
        side = (
            Qt.AlignmentFlag.AlignHCenter if _has_number(prompt) else Qt.AlignmentFlag.AlignLeading
        )
        for shown in (self._heading, self._push_to, self._code_note, self._code):
            shown.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def _current_steps(self, visit: Waiting) -> tuple[str, ...]:
        prompt, provider = visit.session.prompt, visit.choice.provider
        if _has_number(prompt):
            return ()  # the number is what counts
        if visit.has_returned:
            return ()  # all of them have been taken
        place = Place.PHONE if self._on_phone else Place.DESK
        return steps(provider.id, prompt, provider_name(provider), place)

    def _show_steps(self, lines: tuple[str, ...]) -> None:
        if lines == self._shown_steps:
            return
        self._shown_steps = lines
        _empty(self._steps)
        side = self._look.px(40)
        for number, step in enumerate(lines, 1):
            place = centred(label(str(number), "accent"))
            place.setFixedSize(side, side)
            place.setStyleSheet(
                f"background: {self._look.palette.tint}; border-radius: {side // 2}px;"
            )
            words = label(step, wrap=True)
            words.setAccessibleName(f"{number}. {step}")
            line = row(self._look, Decoration(row(self._look, place)), words)
            line.setStretch(1, 1)
            self._steps.addLayout(line)

    # -- a page --------------------------------------------------------------------------------

    def _open_here(self) -> None:
        self._on_phone = False
        self.show_session()
        self._flow.open_here.emit(self._area())

    def show_browsing(self, browsing: bool) -> None:
        """Say that the page is open on this desk, or why it is not any more."""
        visit = self._flow.visit_in(Waiting)
        if browsing:
            note = self.tr("The page is open in the browser.")
        elif visit.has_returned:
            note = self.tr("The customer is back. One moment, please.")
        else:
            note = self._why_closed(visit)
        self.show_session()
        self._status.note(note)

    def _why_closed(self, visit: Waiting) -> str:
        match visit.browser_exit, visit.choice.on_phone:
            case BrowserExit.UNAVAILABLE, True:
                return self.tr(
                    "The browser could not be opened. Use the phone, or choose another method."
                )
            case BrowserExit.UNAVAILABLE, False:
                return self.tr("The browser could not be opened. Choose another method.")
            case BrowserExit.CRASHED, True:
                return self.tr("The browser ended by itself. Open the page again, or on the phone.")
            case BrowserExit.CRASHED, False:
                return self.tr(
                    "The browser ended by itself. Open the page again, or choose another method."
                )
            case _:
                return self.tr("The browser was closed. You can open the page again.")

    def _show_place(self) -> None:
        """Which place was chosen; as long as none is, this desk leads on."""
        is_here = self._flow.visit_in(Waiting).is_browsing
        here = "chosen" if is_here else "secondary" if self._on_phone else "primary"
        phone = "chosen" if self._on_phone else "secondary"
        for place, kind, drawn in (
            (self._here, here, "monitor"),
            (self._phone, phone, "smartphone"),
        ):
            place.setEnabled(not is_here)
            restyle_button(self._look, place, kind, drawn)

    def _open_on_phone(self) -> None:
        self._on_phone = True
        self.show_session()
        announce(self, ". ".join(self._shown_steps))


def _has_number(prompt: Prompt) -> bool:
    """Whether there is a number to compare, which then stands in the middle."""
    return isinstance(prompt, Push) and prompt.control_code is not None


def _empty(layout: QBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            _empty(inner)
