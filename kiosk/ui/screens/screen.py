"""What every screen is to the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from kiosk.ui.administration import Administration
    from kiosk.ui.clipboard import Clipboard
    from kiosk.ui.customer.display import CustomerDisplay
    from kiosk.ui.receipt.printing import ReceiptPrinter
    from kiosk.visit.flow import Flow
    from kiosk.visit.methods import Methods
    from kiosk.visit.sign_in import SignIn

D = TypeVar("D")
"""What people have done on a screen and the visit does not know, such as a word half typed.

It is a small frozen value that outlives the widgets: a change of size, theme or language builds the
screen anew, and the new one is entered with the draft of the last. Where there can be nothing of
the kind, it is None.
"""


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """What the screens of a visit work with."""

    window: QMainWindow
    """The kiosk's, in which they are, and above which a browser may open."""
    flow: Flow
    methods: Methods
    on_sandbox: bool
    result: float
    """Seconds after which a result is wiped, counted from when it was there."""
    clipboard: Clipboard
    receipts: ReceiptPrinter | None
    """None where none are offered."""
    sign_in: SignIn | None = None
    """Who has PINs checked; None where staff do not sign in."""
    administration: Administration | None = None
    """What an administrator can have the desk do; None where staff do not sign in."""
    language: str = "en"
    """That the screens speak, by its code."""
    customers_language: Callable[[], str] = lambda: "en"
    """Says which language the customer has chosen, by its code."""
    customer: CustomerDisplay | None = None
    """Their own display; None where they see staff's."""
    to_staff: Callable[[], AbstractContextManager[None]] = nullcontext
    """Has what is built meanwhile in the language of staff, on a screen for customers."""


class Screen(QWidget, Generic[D]):
    """A page of the window. Nothing of a visit is on it but between `enter` and `leave`."""

    def __init__(self) -> None:
        super().__init__()
        self._heard: list[tuple[Any, Callable[..., None]]] = []
        self._is_entered = False

    def hear(self, signal: Any, slot: Callable[..., None]) -> None:
        """Have `slot` called by `signal` while the screen is entered, and no longer."""
        self._heard.append((signal, slot))

    def enter(self, state: str, draft: D | None = None) -> None:
        """Show the visit as it is now, in this state of the flow, and what `draft` holds."""
        if not self._is_entered:
            self._is_entered = True
            for signal, slot in self._heard:
                signal.connect(slot)
        self._show(state, draft)

    def leave(self) -> None:
        """Wipe all that is the visit's."""
        if self._is_entered:
            self._is_entered = False
            for signal, slot in self._heard:
                signal.disconnect(slot)
        self._wipe()

    def draft(self) -> D | None:
        """What the next screen of this kind is to be entered with."""
        return None

    def announcement(self) -> str:
        """What it is and what to do there, to those who do not see it.

        Nothing where what has the focus says so by itself.
        """
        return ""

    def _show(self, state: str, draft: D | None) -> None:
        raise NotImplementedError

    def _wipe(self) -> None:
        """Where nothing of a visit is shown, nothing has to be wiped."""
