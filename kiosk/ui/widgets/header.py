"""The line above every screen: who we are, the language, and whether the services answer."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.brand import Brand, logo_label
from kiosk.ui.languages import Languages
from kiosk.ui.theme import LEAD, MARGIN, Theme
from kiosk.ui.widgets.builders import button, column, drawing, frame, label, row, say, set_margins
from kiosk.ui.widgets.connection import lost_mark
from kiosk.ui.widgets.decoration import Decoration
from kiosk.ui.widgets.language_choice import language_button, language_menu, name_language


class Connection(Enum):
    """How this desk stands to its services."""

    STARTING = auto()
    """It does not know them yet."""
    CONNECTING = auto()
    """They are being asked for the first time."""
    READY = auto()
    """Nothing has been asked yet."""
    ONLINE = auto()
    OFFLINE = auto()


class Header(QWidget):
    """Stays where it is while the screens below it change."""

    def __init__(
        self,
        look: Theme,
        name: str,
        brand: Brand,
        languages: Languages,
        choose: Callable[[str], None],
    ) -> None:
        """`choose` is called with the code of the language that somebody wants."""
        super().__init__()
        self._look = look
        self._languages = languages
        self._choose = choose
        self._name = label(name, "strong", wrap=True)
        self._status = label("", "strong", name="status.connection")
        self._dot = Decoration()
        self._dot.setFixedSize(look.px(12), look.px(12))
        self._lost = lost_mark(look)
        self._chosen = languages.spoken
        self._language = language_button(look, self._chosen, self._ask_for_language)
        keeping = self._language.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)  # else the whole page would move when it comes
        self._language.setSizePolicy(keeping)
        self._for_staff: list[QPushButton] = []
        whole = row(look, brand_sign(look, brand))
        whole.addWidget(self._name, 1)
        whole.addWidget(self._language)
        whole.addLayout(row(look, self._lost, self._dot, self._status, gap=10))
        margin = look.px(MARGIN)
        above, below = (7, 7) if look.is_small else (20, 12)
        whole.setContentsMargins(margin, look.px(above), margin, look.px(below))
        # Where the line is short, what is for staff has one of its own.
        self._has_own_line = look.is_narrow or look.portrait
        self._offers = row(look) if self._has_own_line else whole
        if self._has_own_line:
            self._offers.addStretch(1)
            lines = column(look, whole, self._offers, gap=0)
            set_margins(lines, margin, look.px(above), margin, look.px(below))
            whole.setContentsMargins(0, 0, 0, 0)
            self.setLayout(lines)
        else:
            self.setLayout(whole)

    def show_name(self, name: str) -> None:
        """Say whose desk this is."""
        say(self._name, name)

    def show_language(self, shown: bool, chosen: str) -> None:
        """Let another language than `chosen`, by its code, be chosen here, where there is one."""
        if chosen != self._chosen:
            self._chosen = chosen
            name_language(self._look, self._language, chosen)
        self._language.setVisible(shown and len(self._languages.offered) > 1)

    def offer_lock(
        self, name: str, lock: Callable[[], None], administer: Callable[[], None] | None
    ) -> None:
        """Let the member of staff of that `name`, who is signed in, lock the desk; "" is nobody.

        An administrator may also see to the desk itself (`administer`).
        """
        for offered in self._for_staff:
            self._offers.removeWidget(offered)
            offered.hide()
            offered.deleteLater()
        self._for_staff = []
        if name and administer is not None:
            self._offer(self.tr("Administration"), "action.administer", administer, "list-checks")
        if name:
            out = self._offer(self.tr("Lock"), "action.lock", lock, "lock")
            signed_in = self.tr("Signed in as {name}").format(name=f"\u2068{name}\u2069")
            out.setAccessibleDescription(signed_in)

    def _offer(self, text: str, name: str, act: Callable[[], None], drawn: str) -> QPushButton:
        """A button before the connection, or below it; where there is little room, a sign alone."""
        look = self._look
        shown = "" if look.is_small and not self._has_own_line else text
        offered = button(look, shown, name, act, kind="plain", drawn=drawn)
        offered.setAccessibleName(text)
        self._offers.insertWidget(self._offers.count() - (0 if self._has_own_line else 1), offered)
        self._for_staff.append(offered)
        return offered

    def show_connection(self, connection: Connection) -> None:
        """Say how this desk stands to its services."""
        text, colour = self._shown(connection)
        say(self._status, text)
        is_lost = connection is Connection.OFFLINE
        self._lost.setVisible(is_lost)
        self._dot.setVisible(not is_lost)
        self._dot.setStyleSheet(f"background: {colour}; border-radius: {self._dot.width() // 2}px;")

    def _shown(self, connection: Connection) -> tuple[str, str]:
        """Its words and its colour."""
        palette = self._look.palette
        match connection:
            case Connection.STARTING:
                return self.tr("Starting"), "transparent"
            case Connection.CONNECTING:
                return self.tr("Connecting"), palette.soft
            case Connection.READY:
                return self.tr("Ready"), palette.soft
            case Connection.ONLINE:
                return self.tr("Online"), palette.good
            case Connection.OFFLINE:
                return self.tr("Offline"), palette.ink

    def _ask_for_language(self) -> None:
        languages = self._languages
        menu = language_menu(self._language, languages.offered, self._chosen, self._choose)
        menu.popup(self._language.mapToGlobal(self._language.rect().bottomLeft()))


def brand_sign(look: Theme, brand: Brand) -> QWidget:
    """The organisation's logo, or the program's own; its name stands beside it."""
    if brand.logo is not None:
        logo = logo_label(look, brand.logo, QSize(96 if look.is_narrow else 192, 48), "")
        if logo is not None:
            return logo
    sign = frame("sign")
    sign.setFixedSize(look.px(48), look.px(48))
    sign.setLayout(row(look, drawing(look, "badge-check", look.palette.on_filled, LEAD + 4)))
    return sign
