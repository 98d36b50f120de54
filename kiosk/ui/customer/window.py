"""The window on the customers' display: one page, and nothing that keys reach."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputDevice, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.brand import Brand
from kiosk.ui.customer.pages import Answers, CustomerPage
from kiosk.ui.customer.view import View
from kiosk.ui.theme import MARGIN, Theme
from kiosk.ui.touches import TOUCHES
from kiosk.ui.widgets.builders import label, row, sandbox_banner
from kiosk.ui.widgets.header import brand_sign
from kiosk.ui.widgets.staying import keep_open


class CustomerWindow(QWidget):
    """Shows one view after another on one display, and nothing in between."""

    turned = Signal(int, int)
    """As `CustomerPage.turned`."""
    touched = Signal()
    """Somebody is there."""

    def __init__(self, name: str, brand: Brand, *, on_sandbox: bool) -> None:
        """`name` is the desk's own."""
        super().__init__(
            None,
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            # Keys are staff's, whatever a customer touches.
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setObjectName("customer-window")
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        keep_open(self, stays=True)
        self.setMinimumSize(1, 1)
        self._name, self._brand, self._on_sandbox = name, brand, on_sandbox
        self._body: QWidget | None = None
        self._page: CustomerPage | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)

    def cover(self, screen: QScreen, *, whole: bool) -> None:
        """Be on `screen`; `whole` is whether nothing else is to be seen there."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        if whole:
            # Not by `showFullScreen`, which asks for the keys as well.
            self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell of each touch, and leave it to what it is meant for."""
        if event.type() in TOUCHES:
            self.touched.emit()
        return False

    def show_view(self, look: Theme, view: View, answers: Answers | None, *, anew: bool) -> None:
        """Show `view`; `anew` is whether its look, or its language, is another one."""
        if not anew and self._page is not None and self._page.takes(view):
            return
        self.wipe()
        # Its own, since the application's turns back to that of staff's language.
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self.setStyleSheet(look.style())
        body = self._body = QWidget()
        body.setObjectName("body")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        if self._on_sandbox:
            inside.addWidget(sandbox_banner(look))
        header = row(look, brand_sign(look, self._brand), label(self._name, "strong", wrap=True))
        header.setStretch(1, 1)
        margin = look.px(MARGIN)
        above, below = (7, 7) if look.is_small else (20, 12)
        header.setContentsMargins(margin, look.px(above), margin, look.px(below))
        inside.addLayout(header)
        shorter_side = min(self.width(), self.height())
        self._page = CustomerPage(look, view, self._brand, shorter_side, answers)
        self._page.turned.connect(self.turned)
        inside.addWidget(self._page, 1)
        self._whole.addWidget(body)

    @property
    def page(self) -> CustomerPage | None:
        """What is shown."""
        return self._page

    def wipe(self) -> None:
        """Show nothing."""
        if self._page is not None:
            self._page.wipe()
            self._page = None
        if self._body is not None:
            self._whole.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None


def can_be_touched() -> bool:
    """Whether there is a display to be touched: which one it is, no system tells."""
    kinds = {device.type() for device in QInputDevice.devices()}
    return QInputDevice.DeviceType.TouchScreen in kinds
