"""The kiosk's window: who we are, the connection, and the screen of the flow's state."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QClipboard,
    QCloseEvent,
    QGuiApplication,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from kiosk.ui.appearance import Appearance, hold_still
from kiosk.ui.brand import NO_BRAND, Brand, icon_of
from kiosk.ui.keypad.touch_typing import TouchTyping
from kiosk.ui.languages import Languages
from kiosk.ui.presses import Presses
from kiosk.ui.screens.making import ScreenMaker
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.stack import Stack
from kiosk.ui.screens.start import Start
from kiosk.ui.screens.table import (
    ANSWERED_BY_CUSTOMERS,
    MAY_BE_LEFT,
    RESULT_SHOWN,
    SHOWN_BY,
    WITHOUT_A_PERSON,
)
from kiosk.ui.theme import RECHECK, RESIZE_SETTLES, Theme
from kiosk.ui.widgets.builders import announce, keep_size, sandbox_banner
from kiosk.ui.widgets.focus_in_sight import FocusInSight
from kiosk.ui.widgets.header import Connection, Header
from kiosk.ui.widgets.scrolling import scroll_again, scrolled_to
from kiosk.ui.widgets.staying import keep_open
from kiosk.ui.window_settings import WindowSettings

if TYPE_CHECKING:
    from kiosk.ui.administration import Administration
    from kiosk.ui.auto_lock import AutoLock
    from kiosk.ui.customer.display import CustomerDisplay
    from kiosk.ui.idle import Idle
    from kiosk.visit.flow import Flow
    from kiosk.visit.methods import Methods
    from kiosk.visit.sign_in import SignIn

_log = logging.getLogger(__name__)


class Window(QMainWindow):
    """Follows the flow. A change of size, theme or language builds all anew, and loses nothing.

    Its first screen can be shown before there is a flow to follow: see `open`.
    """

    closing = Signal()
    painted = Signal()
    """The first screen is there to be seen."""

    _settings: WindowSettings
    _flow: Flow
    _methods: Methods
    _maker: ScreenMaker

    def __init__(self, *, stays: bool = False, language: str = "en") -> None:
        """`stays` is whether no key and no window manager may close it.

        `language` is spoken until `open` says which ones this desk has.
        """
        super().__init__()
        self.setObjectName("window")
        keep_open(self, stays)
        self._stays = stays
        self._is_open = False
        self._is_following = False
        self._is_awaited = False
        self._whole = QVBoxLayout()
        self._was_painted = False
        self._state = "attract"
        self._languages = Languages(language)
        self._connected = True
        self._look: Theme | None = None
        self._header: Header | None = None
        self._screens: dict[str, Screen[Any]] = {}
        self._focus_in_sight = FocusInSight(self)
        self._touch_typing = TouchTyping(self)
        self.presses = Presses(self, lambda: self._state, self._touch_typing.note_key)
        keep_size(self)
        self._stack = Stack()
        self._idle: Idle | None = None
        self._auto_lock: AutoLock | None = None
        self._customer: CustomerDisplay | None = None
        self._settle = QTimer(self, interval=RESIZE_SETTLES, singleShot=True)
        self._settle.timeout.connect(self._build)
        self._recheck = QTimer(self, interval=RECHECK)
        self._recheck.timeout.connect(self._look_again)
        self._ahead = QTimer(self, interval=0, singleShot=True)
        self._ahead.timeout.connect(self._prepare)
        self.appearance = Appearance(self)
        self.appearance.changed.connect(self._build_if_changed)

    def open(
        self,
        settings: WindowSettings,
        flow: Flow,
        methods: Methods,
        sign_in: SignIn | None = None,
        administration: Administration | None = None,
    ) -> None:
        """Say whose window this is, and follow `flow` from here on.

        `sign_in` has PINs checked, where staff sign in, and an administrator sees to the desk by
        `administration`.
        """
        self._settings, self._flow, self._methods = settings, flow, methods
        self._maker = ScreenMaker(
            self, settings, flow, methods, self._languages, sign_in, administration
        )
        if sign_in is not None:
            from kiosk.ui.auto_lock import AutoLock

            self._auto_lock = AutoLock(self, settings.lock_after, settings.idle_warning, flow)
        self._is_open = True
        self.setWindowTitle(settings.name)
        flow.entered.connect(self._follow)
        flow.connection.connect(self._connection)
        methods.changed.connect(self._show_status)
        methods.health_changed.connect(self._show_status)
        self._languages.offer(settings.languages, settings.staff_language)
        self.appearance.settle(settings.theme, settings.brand.accent, settings.reduced_motion)
        if settings.brand.logo is not None:
            QApplication.setWindowIcon(icon_of(settings.brand.logo))
        is_another = self._languages.enter(self._state) or settings.brand != NO_BRAND
        if self._look is not None and (is_another or self._next_look() != self._look):
            self._build()
        elif self._look is not None and self._header is not None:
            # In place: somebody may have a finger on the first screen already.
            if settings.on_sandbox:
                self._whole.insertWidget(0, sandbox_banner(self._look))
            self._header.show_name(settings.name)
            self._show_status()
            self._offer_languages()
            self._ahead.start()
        if settings.customer_display != "same":
            self._look_for_customers_display()

    # -- the customers' display ----------------------------------------------------------------

    def _look_for_customers_display(self) -> None:
        from kiosk.ui.customer.display import CustomerDisplay

        settings = self._settings
        self._customer = CustomerDisplay(
            self,
            self._flow,
            self._languages,
            self.appearance,
            self._change_language,
            settings,
            is_whole=self._stays,
        )
        self._customer.taken.connect(self._share)
        self._customer.touched.connect(self._heed_customer)
        self._customer.settled.connect(self._cover)
        self.closing.connect(self._customer.close)
        self._customer.begin(self._state)

    @property
    def _customers_own(self) -> CustomerDisplay | None:
        """The customers' own display; None where they see this one."""
        return self._customer if self._customer is not None and self._customer.is_taken else None

    def _share(self, is_apart: bool) -> None:
        """Whether customers see this window is another matter now."""
        self._languages.speak_in(self._state)
        self._maker.steps()  # from the beginning of a visit on
        if self._look is not None:
            self._build()
        written = self.focusWidget()
        if not is_apart and isinstance(written, QLineEdit):
            written.clearFocus()  # and so what stands in it is covered

    def _heed_customer(self) -> None:
        """A customer who answers is there: the visit is not left, and staff's lock not put off."""
        if self._idle is not None and self._state in ANSWERED_BY_CUSTOMERS:
            self._idle.note_customer()

    def _cover(self) -> None:
        """Be on staff's display, wherever a change of displays has left it."""
        if self.isFullScreen():
            self.setGeometry(QGuiApplication.primaryScreen().geometry())
            self.showFullScreen()

    # -- building ------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._was_painted:
            self.presses.watch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._look is None:
            self._build()
        elif self._next_look() != self._look:
            self._settle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._end_start)  # once all that is in it is painted, too

    def _end_start(self) -> None:
        self.presses.watch()
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.isAccepted():
            self.closing.emit()

    def _next_look(self) -> Theme:
        """What it is to look like, at its size and in the theme of now."""
        return self.appearance.look(self.size())

    def _build_if_changed(self) -> None:
        if self._look is not None and self._next_look() != self._look:
            self._build()

    def rebuild(self) -> None:
        """Build everything anew, as it is."""
        self._build()

    def _build(self, entering: str | None = None) -> None:
        """Build everything anew, for the state that it is in or for the one that it comes to."""
        look = self._look = self._next_look()
        self._focus_in_sight.set_look(look)
        focused, idle = self.focusWidget(), self._idle
        self.setStyleSheet(look.style())
        QApplication.setPalette(look.colours())
        hold_still(look.is_still)
        last, self._screens = self._screens, {}
        self._stack = Stack()
        body = QWidget()
        body.setObjectName("body")
        whole = self._whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if self._is_open and self._settings.on_sandbox:
            whole.addWidget(sandbox_banner(look))
        name = self._settings.name if self._is_open else ""
        self._header = Header(look, name, self._brand, self._languages, self._change_language)
        whole.addWidget(self._header)
        whole.addWidget(self._stack, 1)
        self._show_status()
        shown = None if entering else last.get(SHOWN_BY[self._state])
        self._enter(
            entering or self._state,
            draft=None if shown is None else shown.draft(),
            touched_at=None if entering or idle is None else idle.touched_at,
        )
        places = [] if shown is None else scrolled_to(shown)
        for screen in last.values():
            screen.leave()
        wanted = body.focusWidget()  # which has it once it is in the window, and no sooner
        # Not before: a field that loses the focus judges what is half typed.
        self.setCentralWidget(body)
        self._focus_again(None if entering else focused, wanted)
        self._touch_typing.build(look, self._languages.spoken)
        if places:
            scroll_again(self._screens[SHOWN_BY[self._state]], places)
        if self._is_open:
            self._ahead.start()

    def _focus_again(self, last: QWidget | None, wanted: QWidget | None) -> None:
        """Give the focus to what has taken the place of `last`, or to what the screen wants."""
        name = "" if last is None else last.objectName()
        named = self._stack.findChildren(QWidget, name) if name else []
        # A screen of several bodies may have one of that name in each.
        shown = [widget for widget in named if widget.isVisibleTo(self._stack)]
        heir = shown[0] if shown else wanted
        if heir is not None:
            heir.setFocus()

    @property
    def _brand(self) -> Brand:
        return self._settings.brand if self._is_open else NO_BRAND

    def _screen(self, name: str) -> Screen[Any]:
        """A screen, made when it is first needed."""
        if name not in self._screens:
            self._screens[name] = self._new_screen(name, self._look or Theme())
            self._stack.addWidget(self._screens[name])
        return self._screens[name]

    def _prepare(self) -> None:
        """Make one more screen ahead of its need: no touch waits for what can be there by then."""
        missing = next((name for name in self._maker.names if name not in self._screens), None)
        if missing is not None:
            self._screen(missing)
            self._ahead.start()

    def _new_screen(self, name: str, look: Theme) -> Screen[Any]:
        if name != "attract":
            return self._maker.make(name, look, self._customers_own)
        start = Start(look, self._begin, self._brand)
        # Ahead of its need, it is for the next customer, who has chosen none.
        chosen = self._chosen(name) if self._state == name else self._languages.usual
        start.offer(self._languages.offered, chosen, self._change_language)
        return start

    def _begin(self) -> None:
        if self._is_following:
            self._flow.begin.emit()
        else:
            self._is_awaited = True

    def _offer_lock(self, shown: bool) -> None:
        member = self._flow.staff.member if self._is_open and shown else None
        if self._header is not None:
            is_administrator = member is not None and member.is_administrator
            administer = self._flow.administer.emit if is_administrator else None
            self._header.offer_lock("" if member is None else member.name, self._lock, administer)

    def _lock(self) -> None:
        from kiosk.visit.staff import LockCause

        self._flow.lock.emit(LockCause.BY_STAFF)

    # -- the language --------------------------------------------------------------------------

    def _offer_languages(self) -> None:
        start = self._screens.get("attract")
        if isinstance(start, Start):
            start.offer(self._languages.offered, self._chosen("attract"), self._change_language)

    def _chosen(self, state: str) -> str:
        """The language that is marked as chosen on the screen of `state`, by its code."""
        return self._languages.chosen(state)

    def _change_language(self, code: str) -> None:
        if self._languages.choose(code, self._state):
            # Not before the touch is over: what was touched goes.
            QTimer.singleShot(0, self, self._speak_anew)

    def _speak_anew(self) -> None:
        """Show the step that it is at in another language, and say it in that."""
        self._build()
        if self._customer is not None:
            self._customer.speak_anew()
        self._announce()

    # -- following the flow --------------------------------------------------------------------

    def _follow(self, state: str) -> None:
        if self._languages.enter(state):
            self._build(state)
        else:
            self._enter(state)
        self._announce()
        if not self._is_following:
            self._is_following = True
            if self._is_awaited:  # since before there was a flow to tell
                QTimer.singleShot(0, self, self._flow.begin.emit)

    def _announce(self) -> None:
        """Say what the screen is, to those who do not see it."""
        shown = self._screens.get(SHOWN_BY[self._state])
        if shown is not None and (text := shown.announcement()):
            announce(shown, text)

    def _enter(self, state: str, draft: Any = None, touched_at: float | None = None) -> None:
        """Show the screen of `state`, with what a last one in another look says it held."""
        try:
            self._show(state, draft, touched_at)
        except Exception:  # noqa: BLE001 - whatever it is, nobody is left before an empty page
            _log.error("screen.failed", extra={"state": state}, exc_info=True)
            QTimer.singleShot(0, self, self._flow.stumble.emit)

    def _show(self, state: str, draft: Any, touched_at: float | None) -> None:
        last, self._state = SHOWN_BY[self._state], state
        if self._look is None:
            return
        screen = self._screen(SHOWN_BY[state])
        if last != SHOWN_BY[state] and last in self._screens:
            self._screens[last].leave()
            if self._is_open and self._maker.clipboard is not None:
                self._maker.clipboard.clear()
        if touched_at is None:  # else it is built anew, and shows the keys that it showed
            self._touch_typing.enter(state)
        screen.enter(state, draft)
        self._stack.setCurrentWidget(screen)
        if self._header is not None:
            self._header.show_language(state != "attract", self._chosen(state))
            self._offer_lock(state == "attract")
        self._watch_for_idleness(state, touched_at)
        if state in {"attract", "providers", "starting"}:  # of a new attempt nothing is known yet
            self._connected = True
            self._show_status()
        if state == "locked" and self._stays and not self.isFullScreen():
            self.showFullScreen()  # which an administrator may have left
        if state == "attract":
            if self._is_open:  # the first picture comes before
                self._methods.renew_weights()
            self._recheck.start()
        else:
            self._recheck.stop()
        if state in WITHOUT_A_PERSON and last not in WITHOUT_A_PERSON:
            _clear_clipboard()

    def _watch_for_idleness(self, state: str, touched_at: float | None) -> None:
        if self._idle is not None:
            self._idle.end()
            self._idle = None
        if self._look is None or not self._is_open:
            return
        settings = self._settings
        after, warning = settings.idle, settings.idle_warning
        if state in RESULT_SHOWN:
            from kiosk.visit.stages import Concluded

            visit = self._flow.visit_in(Concluded)
            # The same time for all screens of a result, whichever has begun it.
            warning = min(settings.idle_warning, settings.result / 2)
            after = settings.result - warning
            touched_at = visit.stays_since
        elif state not in MAY_BE_LEFT:
            return
        from kiosk.ui.idle import Idle

        self._idle = Idle(
            self,
            self._look,
            after,
            warning,
            self._flow,
            touched_at=touched_at,
            is_fixed=state in RESULT_SHOWN,
            # There the lock wipes nothing: the result takes the PIN.
            lock=None if state in {"turning", "confirming"} else self._auto_lock,
        )

    def _look_again(self) -> None:
        """Nobody is here: see whether a service is back that did not answer."""
        if self._methods.trouble is not None or self._methods.is_answered is False:
            self._methods.load()

    def _connection(self, attempt: str, connected: bool) -> None:
        if attempt == self._flow.visit.attempt:
            self._connected = connected
            self._show_status()

    def _show_status(self) -> None:
        if self._header is not None:
            self._header.show_connection(self._connection_now())

    def _connection_now(self) -> Connection:
        if not self._is_open:
            return Connection.STARTING
        methods = self._methods
        is_lost = not self._connected or methods.trouble is not None
        if is_lost or methods.is_answered is False:
            return Connection.OFFLINE
        if methods.is_answered:
            return Connection.ONLINE
        return Connection.CONNECTING if methods.is_loading else Connection.READY


def _clear_clipboard() -> None:
    """Wipe what may have been copied out of a visit, also by selecting it."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
