"""Makes the screens of a visit, when they are first needed, with what outlasts them."""

from __future__ import annotations

from collections.abc import Iterator
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMainWindow

from kiosk.ui.languages import Languages
from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.screens.table import SCREENS, SHOWN_BY
from kiosk.ui.theme import Theme
from kiosk.ui.window_settings import WindowSettings

if TYPE_CHECKING:
    from kiosk.ui.administration import Administration
    from kiosk.ui.clipboard import Clipboard
    from kiosk.ui.customer.display import CustomerDisplay
    from kiosk.ui.receipt.printing import ReceiptPrinter
    from kiosk.ui.visit_log import VisitLog
    from kiosk.visit.flow import Flow
    from kiosk.visit.methods import Methods
    from kiosk.visit.sign_in import SignIn


class ScreenMaker:
    """Knows what the screens of one desk work with."""

    def __init__(
        self,
        window: QMainWindow,
        settings: WindowSettings,
        flow: Flow,
        methods: Methods,
        languages: Languages,
        sign_in: SignIn | None,
        administration: Administration | None,
    ) -> None:
        """As `kiosk.ui.window.Window.open` has them."""
        self._window = window
        self.settings = settings
        self._flow = flow
        self._methods = methods
        self._languages = languages
        self._sign_in = sign_in
        self._administration = administration
        self.clipboard: Clipboard | None = None
        """From which a screen has copied something; None where none has so far."""
        self._receipts: ReceiptPrinter | None = None
        self._visit_log: VisitLog | None = None

    @property
    def names(self) -> Iterator[str]:
        """The screens that this desk may come to show, in the order of a visit."""
        asks = self._flow.asks
        unused = {"notice": asks.notice is None, "case": not asks.ask_for_case}
        unused |= {"held": True, "out-of-service": True}
        if self._sign_in is None:
            unused |= dict.fromkeys(("locked", "welcome", "administering", "confirm"), True)
        return (name for name in SHOWN_BY.values() if not unused.get(name, False))

    def make(self, name: str, look: Theme, customer: CustomerDisplay | None) -> Screen[Any]:
        """The screen of this name; `customer` is their own display, where there is one."""
        settings = self.settings
        context = ScreenContext(
            self._window,
            self._flow,
            self._methods,
            settings.on_sandbox,
            settings.result,
            self._copies(),
            self.printer(),
            self._sign_in,
            self._administration,
            self._languages.spoken,
            self._languages.customers,
            customer,
            self._languages.to_staff,
        )
        if name == "waiting" and customer is not None:
            from kiosk.ui.screens.attending import Attending

            return Attending(look, context, self.steps())
        # With what it imports: the first screen does not wait for the others.
        new = resolve_name(f"kiosk.ui.screens.{SCREENS[name]}")
        screen: Screen[Any] = new(look, context)
        return screen

    def steps(self) -> VisitLog:
        """The log of the visit, which outlasts the screen that shows it."""
        if self._visit_log is None:
            from kiosk.ui.visit_log import VisitLog

            self._visit_log = VisitLog(self._window, self._flow)
        return self._visit_log

    def _copies(self) -> Clipboard:
        """The clipboard, which outlasts the screen that something is copied from."""
        if self.clipboard is None:
            from kiosk.ui.clipboard import Clipboard

            self.clipboard = Clipboard(self._window)
            self.clipboard.copied.connect(self._flow.copied)
        return self.clipboard

    def printer(self) -> ReceiptPrinter | None:
        """What prints receipts, also while another screen is shown."""
        destination = self.settings.receipts
        if self._receipts is None and destination is not None:
            from kiosk.ui.receipt.printing import ReceiptPrinter

            self._receipts = ReceiptPrinter(self._window, destination)
            self._receipts.printed.connect(self._flow.printed)
        return self._receipts
