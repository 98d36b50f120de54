"""The kiosk's window: who we are, the connection, and the screen of the flow's state."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QClipboard,
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from kiosk.palettes import ThemeName
from kiosk.ui.appearance import Appearance, hold_still
from kiosk.ui.brand import NO_BRAND, Brand, icon_of
from kiosk.ui.keypad.touch_typing import TouchTyping
from kiosk.ui.languages import Languages
from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.screens.stack import Stack
from kiosk.ui.screens.start import Start
from kiosk.ui.theme import RECHECK, RESIZE_SETTLES, Theme
from kiosk.ui.widgets.builders import announce, keep_size, sandbox_banner
from kiosk.ui.widgets.focus_in_sight import FocusInSight
from kiosk.ui.widgets.header import Connection, Header
from kiosk.ui.widgets.scrolling import scroll_again, scrolled_to
from kiosk.ui.widgets.staying import keep_open

if TYPE_CHECKING:
    from kiosk.ui.administration import Administration
    from kiosk.ui.clipboard import Clipboard
    from kiosk.ui.idle import Idle
    from kiosk.ui.receipt.content import Destination
    from kiosk.ui.receipt.printing import ReceiptPrinter
    from kiosk.visit.flow import Flow
    from kiosk.visit.methods import Methods
    from kiosk.visit.sign_in import SignIn

_log = logging.getLogger(__name__)

SHOWN_BY: Final = {
    "locked": "locked",
    "welcome": "welcome",
    "administering": "administering",
    "attract": "attract",
    "out_of_service": "out-of-service",
    "held": "held",
    "notice": "notice",
    "case": "case",
    "providers": "providers",
    "details": "details",
    "starting": "waiting",
    "waiting": "waiting",
    "checking": "waiting",
    "renewing": "waiting",
    "turning": "turn",
    "confirming": "confirm",
    "result": "result",
    "failure": "failure",
}
"""The flow's states, and the screen that shows each."""

SCREENS: Final = {
    "locked": "locked:Locked",
    "welcome": "welcome:Welcome",
    "administering": "administering:Administering",
    "out-of-service": "out_of_service:OutOfService",
    "held": "held:Held",
    "notice": "notice:NoticeScreen",
    "case": "case:Case",
    "providers": "providers:Providers",
    "details": "details:Details",
    "waiting": "waiting:WaitingScreen",
    "turn": "turn:Turn",
    "confirm": "confirm:Confirm",
    "result": "result:ResultScreen",
    "failure": "failure:Failure",
}
"""The screens of a visit, and where each is defined; the first one can be shown without a flow."""

_WITHOUT_A_PERSON: Final = frozenset(
    {
        *("locked", "welcome", "administering", "attract", "out-of-service", "out_of_service"),
        *("held", "notice", "providers"),
    }
)
"""States, and screens, that show nobody's details: the clipboard is emptied on the way to them."""

_MAY_BE_LEFT: Final = frozenset(
    {"welcome", "administering", "notice", "case", "providers", "details", "failure"}
)
"""States in which nobody may stand there any more."""

_RESULT_SHOWN: Final = frozenset({"turning", "confirming", "result"})
"""States that end some time after the visit was concluded, whether anybody touches them or not."""


_LEADING: Final = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Space, Qt.Key.Key_Escape),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    }
)
"""Keys by which people find their way, rather than write."""

_DECIDING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
"""Keys that decide at once, when they go down."""

_PRESSING: Final = _DECIDING | {Qt.Key.Key_Space}
"""Keys that press what has the focus, or lead out."""


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """What the window is told of this desk. Times are seconds."""

    name: str
    on_sandbox: bool
    languages: tuple[str, ...]
    """By their codes as ISO 639-1 has them; the first is spoken until somebody chooses."""
    staff_language: str
    idle: float
    idle_warning: float
    result: float
    theme: ThemeName | Literal["auto"] = "auto"
    brand: Brand = NO_BRAND
    receipts: Destination | None = None
    """Where receipts go; None where none are offered."""
    reduced_motion: bool | None = None
    """Whether nothing moves; None where that is for the system to say."""
    lock_after: float = 300.0
    """Without touch; where staff sign in."""


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
    _sign_in: SignIn | None
    _administration: Administration | None

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
        self._pressed_in = ("", "")
        """The states in which somebody has pressed last, the earlier one first."""
        self._decided: tuple[str, int] | None = None
        """The state in which the last key decided, and when; None where it did something else."""
        self._languages = Languages(language)
        self._connected = True
        self._look: Theme | None = None
        self._header: Header | None = None
        self._screens: dict[str, Screen[Any]] = {}
        self._focus_in_sight = FocusInSight(self)
        self._touch_typing = TouchTyping(self)
        keep_size(self)
        self._stack = Stack()
        self._idle: Idle | None = None
        self._clipboard: Clipboard | None = None
        self._receipts: ReceiptPrinter | None = None
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
        self._sign_in, self._administration = sign_in, administration
        if sign_in is not None:
            from kiosk.ui.auto_lock import AutoLock

            AutoLock(self, settings.lock_after, flow)
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

    # -- building ------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._was_painted:
            self._watch_for_keys()

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
        self._watch_for_keys()
        self.painted.emit()

    def _watch_for_keys(self) -> None:
        handle = self.windowHandle()
        if handle is not None:
            # On the window itself, not on the application: it sees what people do, and no more.
            handle.installEventFilter(self)

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
        asks = self._flow.asks
        unused = {"notice": asks.notice is None, "case": not asks.ask_for_case}
        unused |= {"held": True, "out-of-service": True}
        if self._sign_in is None:
            unused |= dict.fromkeys(("locked", "welcome", "administering", "confirm"), True)
        missing = [
            name
            for name in SHOWN_BY.values()
            if name not in self._screens and not unused.get(name, False)
        ]
        if missing:
            self._screen(missing[0])
            self._ahead.start()

    def _new_screen(self, name: str, look: Theme) -> Screen[Any]:
        if name == "attract":
            start = Start(look, self._begin, self._brand)
            start.offer(self._languages.offered, self._languages.spoken, self._change_language)
            return start
        settings = self._settings
        # With what it imports: the first screen does not wait for the others.
        new = resolve_name(f"kiosk.ui.screens.{SCREENS[name]}")
        screen: Screen[Any] = new(
            look,
            ScreenContext(
                self,
                self._flow,
                self._methods,
                settings.on_sandbox,
                settings.result,
                self._copies(),
                self._printer(),
                self._sign_in,
                self._administration,
                self._languages.spoken,
                self._languages.customers,
            ),
        )
        return screen

    def _copies(self) -> Clipboard:
        """The clipboard, which outlasts the screen that something is copied from."""
        if self._clipboard is None:
            from kiosk.ui.clipboard import Clipboard

            self._clipboard = Clipboard(self)
            self._clipboard.copied.connect(self._flow.copied)
        return self._clipboard

    def _printer(self) -> ReceiptPrinter | None:
        """What prints receipts, also while another screen is shown."""
        destination = self._settings.receipts
        if self._receipts is None and destination is not None:
            from kiosk.ui.receipt.printing import ReceiptPrinter

            self._receipts = ReceiptPrinter(self, destination)
            self._receipts.printed.connect(self._flow.printed)
        return self._receipts

    def _begin(self) -> None:
        if self._is_following:
            self._flow.begin.emit()
        else:
            self._is_awaited = True

    def _offer_lock(self, shown: bool) -> None:
        member = self._flow.member if self._is_open and shown else None
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
            start.offer(self._languages.offered, self._languages.spoken, self._change_language)

    def _change_language(self, code: str) -> None:
        if self._languages.choose(code, self._state):
            # Not before the touch is over: what was touched goes.
            QTimer.singleShot(0, self, self._speak_anew)

    def _speak_anew(self) -> None:
        """Show the step that it is at in another language, and say it in that."""
        self._build()
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
            if self._clipboard is not None:
                self._clipboard.clear()
        if touched_at is None:  # else it is built anew, and shows the keys that it showed
            self._touch_typing.enter(state)
        screen.enter(state, draft)
        self._stack.setCurrentWidget(screen)
        if self._header is not None:
            self._header.show_language(state != "attract")
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
        if state in _WITHOUT_A_PERSON and last not in _WITHOUT_A_PERSON:
            _clear_clipboard()

    def _watch_for_idleness(self, state: str, touched_at: float | None) -> None:
        if self._idle is not None:
            self._idle.deleteLater()
            self._idle = None
        if self._look is None or not self._is_open:
            return
        settings = self._settings
        after, warning = settings.idle, settings.idle_warning
        if state in _RESULT_SHOWN:
            from kiosk.visit.stages import Concluded

            visit = self._flow.visit_in(Concluded)
            # The same time for all screens of a result, whichever has begun it.
            warning = min(settings.idle_warning, settings.result / 2)
            after = settings.result - warning
            touched_at = visit.stays_since
        elif state not in _MAY_BE_LEFT:
            return
        from kiosk.ui.idle import Idle

        self._idle = Idle(
            self,
            self._look,
            after,
            warning,
            self._flow,
            touched_at=touched_at,
            is_fixed=state in _RESULT_SHOWN,
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

    # -- what people do ------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show where the focus is once somebody uses the keyboard, and no longer than that.

        A key that is held down decides once, and nothing on the screens that follow. Nor does the
        second touch of two, or the same key again, where the first has led to another screen.
        """
        if isinstance(event, QKeyEvent):
            is_held = event.isAutoRepeat() and event.key() in _DECIDING
            if is_held or self._is_second(event):
                event.accept()  # or, before it is pressed, it would be a shortcut
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._touch_typing.note_key(event)
                is_pressing = event.key() in _PRESSING
                self._decided = (self._state, event.timestamp()) if is_pressing else None
            if event.key() in _LEADING:
                self._show_focus(True)
        elif event.type() is QEvent.Type.MouseButtonPress:
            self._show_focus(False)
            self._pressed_in = (self._pressed_in[1], self._state)
        elif event.type() is QEvent.Type.MouseButtonDblClick:
            return self._pressed_in[0] != self._state
        return False

    def _is_second(self, event: QKeyEvent) -> bool:
        """Whether a key is pressed once more, as quickly as a double click, on another screen."""
        if self._decided is None or event.key() not in _PRESSING:
            return False
        if event.type() is QEvent.Type.KeyRelease:
            return False  # perhaps of the first press, which is at work only now
        state, pressed = self._decided
        is_quick = event.timestamp() - pressed < QApplication.doubleClickInterval()
        if is_quick and state != self._state and event.type() is QEvent.Type.KeyPress:
            self._decided = state, event.timestamp()  # whoever goes on pressing means the first
        return is_quick and state != self._state

    def _show_focus(self, shown: bool) -> None:
        if shown != bool(self.property("keys")):
            self.setProperty("keys", shown)
            self.update()


def _clear_clipboard() -> None:
    """Wipe what may have been copied out of a visit, also by selecting it."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
