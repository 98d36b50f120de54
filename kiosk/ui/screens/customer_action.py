"""The customer acts: one body for a code, a request and a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from kiosk.ui.theme import GAP, STEP, Theme
from kiosk.ui.widgets.builders import (
    announce,
    button,
    column,
    label,
    numbered,
    restyle_button,
    row,
    say,
)
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.decoration import Decoration
from kiosk.ui.widgets.emblem import Emblem
from kiosk.ui.widgets.qr_card import QrCard
from kiosk.ui.widgets.status import Status, StatusDraft
from kiosk.visit.domain import Prompt, Push, QrPicture, QrText, Reason, Redirect
from kiosk.visit.flow import Flow
from kiosk.visit.methods import Methods
from kiosk.visit.ports import Area, BrowserExit, Place
from kiosk.visit.stages import Waiting
from kiosk.wording.progress import lost, progress, still_trying
from kiosk.wording.providers import provider_name
from kiosk.wording.steps import heading, steps


class CustomerAction(QWidget):
    """Shows what the session asks of the customer now."""

    def __init__(
        self,
        look: Theme,
        flow: Flow,
        methods: Methods,
        shorter_side: int,
        area: Callable[[], Area],
    ) -> None:
        """`shorter_side` is the screen's, in pixels; `area` is where a browser may open."""
        super().__init__()
        self.setObjectName("body.acting")
        self._look = look
        self._flow = flow
        self._methods = methods
        self._area = area
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
        self._code_card = QrCard(look, shorter_side)
        self._columns = Columns(look, self._words(), self._code_card)
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
        self._columns.fill(look, self, left=[cancel], right=[other])

    # -- the parts -----------------------------------------------------------------------------

    def _words(self) -> QVBoxLayout:
        """What is said."""
        look = self._look
        words = column(look, self._method, self._heading, gap=GAP)
        for widget in (self._code_note, self._code, self._push_to):
            words.addWidget(widget)
        # What is touched comes first where not all can be seen at once.
        parts: list[QLayout | QWidget] = [self._steps, self._choice]
        if look.is_small and not look.portrait:
            parts.reverse()
        for part in (*parts, self._status):
            words.addSpacing(look.px(STEP))
            if isinstance(part, QLayout):
                words.addLayout(part)
            else:
                words.addWidget(part)
        return words

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

    # -- what the visit says -------------------------------------------------------------------

    def enter(self, draft: StatusDraft | None, *, connected: bool) -> None:
        """A session waits; `connected` is whether its service can be reached."""
        self._connected = connected
        visit = self._flow.visit_in(Waiting)
        provider, prompt = visit.choice.provider, visit.session.prompt
        _empty(self._method)
        if _has_number(prompt):
            self._method.addStretch(1)
        emblem = Emblem(self._look, provider, 40)
        emblem.show_logo(self._methods.logo_of(visit.choice))
        self._method.addWidget(Decoration(row(self._look, emblem)))
        self._method.addWidget(label(provider_name(provider), "soft"))
        self._method.addStretch(1)
        say(self._heading, heading(prompt, provider_name(provider)))
        self._phone.setVisible(visit.choice.on_phone)
        self._status.begin(visit.session)
        if draft is not None:
            self._status.resume(draft)
        self.show_session()

    def draft(self) -> StatusDraft:
        """What the same body in another look is to be entered with."""
        return self._status.draft()

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
        self._connected = True
        self._status.end()
        self._code_card.show_code(None)
        for shown in (self._push_to, self._code, self._heading):
            say(shown, "")
        _empty(self._method)
        self._show_steps(())

    def show_connection(self, connected: bool) -> None:
        """Say that the service cannot be reached, or can be again."""
        self._connected = connected
        self.show_session()
        self._status.note(self.tr("The connection is back.") if connected else still_trying())

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
            is_opened=visit.is_browsing or visit.is_on_phone,
            has_returned=visit.has_returned,
        )
        self._status.show_session(
            visit.session,
            doing if self._connected else lost(),
            counts=not visit.is_browsing,  # the strip above the browser does
            is_lost=not self._connected,
        )

    def _show_code(self, visit: Waiting) -> None:
        prompt = visit.session.prompt
        code: QrText | QrPicture | None = None
        match prompt:
            case QrText() | QrPicture():
                code = prompt
            case Redirect() if visit.is_on_phone and not visit.has_returned:
                code = QrText(prompt.authorization_url)
            case _:
                pass
        self._code_card.show_code(code)
        self._columns.show_code(code is not None)

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
        place = Place.PHONE if visit.is_on_phone else Place.DESK
        return steps(provider.id, prompt, provider_name(provider), place)

    def _show_steps(self, lines: tuple[str, ...]) -> None:
        if lines == self._shown_steps:
            return
        self._shown_steps = lines
        _empty(self._steps)
        for line in numbered(self._look, lines):
            self._steps.addLayout(line)

    # -- a page --------------------------------------------------------------------------------

    def _open_here(self) -> None:
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
        visit = self._flow.visit_in(Waiting)
        is_here = visit.is_browsing
        here = "chosen" if is_here else "secondary" if visit.is_on_phone else "primary"
        phone = "chosen" if visit.is_on_phone else "secondary"
        for place, kind, drawn in (
            (self._here, here, "monitor"),
            (self._phone, phone, "smartphone"),
        ):
            place.setEnabled(not is_here)
            why = self.tr("The page is open in the browser.") if is_here else ""
            place.setAccessibleDescription(why)
            restyle_button(self._look, place, kind, drawn)

    def _open_on_phone(self) -> None:
        self._flow.use_phone.emit()
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
