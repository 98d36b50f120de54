"""The customers' own display through a visit, as long as it stands where it stood.

Whatever changes in the displays ends it at once: what staff see may be on it by then. The visit
goes on on one display, and the next one begins with what there is once that has settled.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from kiosk.texts import Texts
from kiosk.ui.appearance import Appearance
from kiosk.ui.displays import Displays, customers_display, is_mirrored
from kiosk.ui.languages import Languages
from kiosk.ui.theme import Theme
from kiosk.ui.window_settings import WindowSettings
from kiosk.visit.domain import Reason
from kiosk.visit.flow import Flow
from kiosk.visit.intake import NoticeAcceptance
from kiosk.visit.ports import Area
from kiosk.visit.stages import Waiting

if TYPE_CHECKING:
    from kiosk.ui.customer.pages import Answers
    from kiosk.ui.customer.view import View
    from kiosk.ui.customer.window import CustomerWindow
    from kiosk.ui.screens.browser_bar import BrowserBar

_log = logging.getLogger(__name__)

_BETWEEN_VISITS: Final = frozenset({"locked", "welcome", "administering", "attract"})
"""States in which a display may be taken: no customer is in the middle of anything."""


class CustomerDisplay(QObject):
    """Shows customers their part beside staff's window, while there is a display for that."""

    taken = Signal(bool)
    """Customers have a display of their own from now on, or have none any more."""
    turned = Signal(int, int)
    """Another part of the notice is to be seen there: which one, from 1 on, and of how many."""
    touched = Signal()
    """A customer has touched their own display."""
    settled = Signal()
    """The displays stand as they are to stand after a change."""

    def __init__(
        self,
        staffs: QWidget,
        flow: Flow,
        languages: Languages,
        appearance: Appearance,
        speak: Callable[[str], None],
        settings: WindowSettings,
        *,
        is_whole: bool,
    ) -> None:
        """`staffs` is the window of staff. It has to follow `flow` before this does.

        `speak` is called with the code of the language that the customer wants. Where `settings`
        have no display taken for customers, one that comes to mirror staff's still covers a result.
        `is_whole` is whether all of a display is taken.
        """
        super().__init__(staffs)
        self._staffs, self._flow, self._languages = staffs, flow, languages
        self._appearance, self._speak = appearance, speak
        self._brand, self._on_sandbox = settings.brand, settings.on_sandbox
        self._is_whole = is_whole
        self._takes = settings.customer_display == "auto"
        self._window: CustomerWindow | None = None
        self._bar: BrowserBar | None = None
        self._shown: tuple[Theme, str] | None = None
        self._state = "attract"
        self._connected = True
        self._displays = Displays(self)
        self._displays.changed.connect(self._lose)
        self._displays.settled.connect(self._settle)
        flow.entered.connect(self._follow)
        flow.updated.connect(self._update)
        flow.browsing.connect(self._browse)
        flow.connection.connect(self._connect)
        appearance.changed.connect(self._update)

    @property
    def is_taken(self) -> bool:
        """Whether customers have a display of their own now."""
        return self._window is not None

    def area(self) -> Area | None:
        """Where a browser may open on their display; None where there is none."""
        return None if self._bar is None else self._bar.area_below()

    def turn(self, by: int) -> None:
        """Have customers see the next part of the notice by 1, and the one before by -1."""
        if self._window is not None and self._window.page is not None:
            self._window.page.turn(by)

    @property
    def part(self) -> tuple[int, int]:
        """Which part of the notice customers see, from 1 on, and of how many."""
        page = None if self._window is None else self._window.page
        return (1, 1) if page is None else page.part

    def begin(self, state: str) -> None:
        """Take a display where there is one; `state` is the flow's."""
        self._state = state
        self._take()

    def speak_anew(self) -> None:
        """The customer's language is another one."""
        self._update()

    def close(self) -> None:
        """End it all, with the window of staff."""
        self._let_go()

    # -- the display ---------------------------------------------------------------------------

    def _take(self) -> None:
        screen = customers_display() if self._takes else None
        if self._window is not None or screen is None or self._state not in _BETWEEN_VISITS:
            return
        self._open_window(screen)
        self._flow.has_customers_display = self._languages.is_apart = True
        _log.info("display.taken")
        self.taken.emit(True)
        self._update()

    def _open_window(self, screen: QScreen) -> None:
        # Imported here: most desks have one display.
        from kiosk.ui.customer.window import CustomerWindow
        from kiosk.ui.screens.browser_bar import BrowserBar

        self._window = CustomerWindow(
            self._staffs.windowTitle(), self._brand, on_sandbox=self._on_sandbox
        )
        self._window.touched.connect(self.touched)
        self._window.turned.connect(self.turned)
        self._window.cover(screen, whole=self._is_whole)
        look = self._look(self._window)
        with self._languages.to_customer():
            self._bar = BrowserBar(
                look, self._flow, self._window, on_sandbox=self._on_sandbox, has_actions=False
            )

    def _lose(self) -> None:
        """Something has changed: nobody knows yet what is to be seen where."""
        began, was_taken = time.monotonic(), self.is_taken
        self._let_go()
        if not was_taken and not is_mirrored():
            return
        blank = _blank(self._staffs)
        seconds = time.monotonic() - began
        self._flow.exposed.emit()
        if was_taken:
            _log.warning("display.lost", extra={"state": self._state, "seconds": seconds})
            self.taken.emit(False)
        blank.hide()
        blank.deleteLater()

    def _let_go(self) -> None:
        """Show customers nothing from this moment on."""
        self._flow.has_customers_display = self._languages.is_apart = False
        window, bar, self._window, self._bar = self._window, self._bar, None, None
        self._shown = None
        if bar is not None:
            bar.wipe()
            bar.deleteLater()
        if window is not None:
            window.hide()
            window.wipe()
            window.deleteLater()

    def _settle(self) -> None:
        self.settled.emit()
        self._take()

    # -- the visit -----------------------------------------------------------------------------

    def _follow(self, state: str) -> None:
        self._state = state
        if state in {"attract", "starting"}:  # of a new attempt nothing is known yet
            self._connected = True
        if self._bar is not None and state != "waiting":
            self._bar.wipe()
        if not self._displays.is_settling:
            self._take()
        self._update()

    def _connect(self, attempt: str, connected: bool) -> None:
        if attempt == self._flow.visit.attempt:
            self._connected = connected
            self._update()

    def _browse(self, browsing: bool) -> None:
        if self._bar is not None:
            with self._languages.to_customer():
                self._bar.follow(browsing, connected=self._connected)
            if not browsing:
                self._staffs.activateWindow()  # keys are the kiosk's again, and no browser's
        self._update()

    def _update(self) -> None:
        """Show what is to be seen now."""
        window = self._window
        if window is None:
            return
        look, language = self._look(window), self._languages.customers()
        anew, self._shown = self._shown != (look, language), (look, language)
        with self._languages.to_customer():
            try:
                view = self._view(language)
                window.show_view(look, view, self._answers(language), anew=anew)
            except Exception:  # noqa: BLE001 - whatever it is, nothing of another step stays
                _log.error("display.failed", extra={"state": self._state}, exc_info=True)
                window.wipe()
            if self._bar is not None and isinstance(self._flow.visit, Waiting):
                self._bar.show_connection(self._connected)

    def _view(self, language: str) -> View:
        from kiosk.ui.customer.view import view_of

        greeting: Texts | None = self._brand.greeting
        return view_of(
            self._state, self._flow, language=language, greeting=greeting, connected=self._connected
        )

    def _answers(self, language: str) -> Answers | None:
        from kiosk.ui.customer.pages import Answers
        from kiosk.ui.customer.window import can_be_touched

        if not can_be_touched():
            return None
        return Answers(
            self._accept,
            lambda: self._flow.leave.emit(Reason.BY_PERSON),
            self._speak,
            self._languages.offered,
            language,
        )

    def _accept(self) -> None:
        notice = self._flow.asks.notice
        if notice is not None:
            language = notice.language_for(self._languages.customers())
            self._flow.agree.emit(NoticeAcceptance(notice.version, language))

    def _look(self, window: QWidget) -> Theme:
        return self._appearance.look(window.size())


def _blank(window: QWidget) -> QWidget:
    """Cover all of `window` at once: what may be seen in it is built only after that."""
    blank = QWidget(window)
    blank.setAutoFillBackground(True)
    blank.setGeometry(window.rect())
    blank.show()
    blank.repaint()
    return blank
