"""How would you like to identify? One tile a method."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLayout, QWidget

from kiosk.ui.countries import country
from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.screens.tile_grid import TileGrid, tile_name
from kiosk.ui.theme import ABOVE, BELOW, GAP, Theme
from kiosk.ui.widgets.builders import button, centred, column, label, page, row, say, set_margins
from kiosk.ui.widgets.connection import lost_badge
from kiosk.ui.widgets.country_chips import CountryChips
from kiosk.ui.widgets.focus import paint_page_ring
from kiosk.ui.widgets.scrolling import Page
from kiosk.ui.widgets.search_field import SearchField
from kiosk.ui.widgets.tile import Tile
from kiosk.visit.domain import Availability, FlowType, Form, MethodKind, Outcome, Reason
from kiosk.visit.methods import Method
from kiosk.wording.language import in_line, listed
from kiosk.wording.reasons import ending_words

SEARCH_FROM: Final = 12
"""Methods above which searching is quicker than looking."""

MOST_NAMES: Final = 4
"""Countries that a tile names; of more it names one less, and says how many there are besides."""


@dataclass(frozen=True, slots=True)
class ProvidersDraft:
    """What is searched for, and what has been chosen and is on its way."""

    sought: str
    cursor: int
    awaited: Method | None
    country: str | None = None
    """The code of the country that is looked for."""
    all_countries: bool = False


class Providers(Screen[ProvidersDraft]):
    """The tiles, in the desk's order, the available ones first."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        flow, methods = context.flow, context.methods
        self.setObjectName("screen.providers")
        self._look = look
        self._flow = flow
        self._methods = methods
        self._waiting_for: Method | None = None
        self._search = SearchField(look, self.tr("Search or country"))
        self._search.setFixedWidth(look.px(look.measure if look.is_narrow else 380))
        self._search.textChanged.connect(self._searched)
        self._heading = label(self.tr("How would you like to identify?"), "heading", wrap=True)
        self._lead = label(self.tr("Which of these do you have?"), "soft")
        self._chips = CountryChips(look)
        self._chips.changed.connect(self._searched)
        title = column(look, self._heading, self._lead, gap=4)
        head = self._head(title)
        self._grid = TileGrid(look, self._tile)
        self._grid.arranged.connect(self._explain)
        self._note = centred(label("", "lead", wrap=True))
        self._again = button(
            look, self.tr("Try again"), "action.reload", methods.load, drawn="refresh-cw"
        )
        self._instead = QWidget()
        self._lost = lost_badge(look)
        note = column(look, self._lost, self._note)
        note.setAlignment(self._lost, Qt.AlignmentFlag.AlignHCenter)
        note.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        note.insertStretch(0, ABOVE)
        note.addStretch(BELOW)
        self._instead.setLayout(note)
        # The countries scroll with the methods, of which small screens show too few otherwise.
        held = self._held = column(look, self._chips, self._grid)
        held.addWidget(self._instead, 1)
        held.addStretch(0)
        scroll = self._scroll = Page(look, held)
        scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        scroll.drag_by_mouse()
        self.setAccessibleName(self._heading.text())
        body = column(look, head)
        body.addWidget(scroll, 1)
        back = button(
            look,
            self.tr("Back"),
            "action.back",
            lambda: flow.leave.emit(Reason.BY_STAFF),
            drawn="arrow-left",
        )
        back.setShortcut(Qt.Key.Key_Escape)
        page(look, self, body, left=[back])
        methods.changed.connect(self._update)
        methods.logos_changed.connect(self._show_logos)
        self.hear(methods.asked, self._answered)
        self._update()

    def _head(self, title: QLayout) -> QLayout:
        """The question, and beside it, or below, the search."""
        if self._look.is_narrow:
            return column(self._look, title, self._search)
        head = row(self._look)
        head.addLayout(title, 1)
        head.addWidget(self._search, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return head

    def _show(self, _state: str, draft: ProvidersDraft | None) -> None:
        self._waiting_for = None
        self._search.setText("")
        self._chips.choose(None)
        if not self._methods.methods:
            self._methods.load()
        for _method, tile in self._grid.tiles:
            tile.set_ready()  # the one that was chosen still says so
        self._grid.offer(self._ordered())
        if self._flow.asks.ask_for_case:
            # Not on a method: a scanner that ends the case with two Returns must choose none.
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setFocus()
        else:
            self._focus_first()
        self._scroll.verticalScrollBar().setValue(0)
        if draft is not None:
            self._resume(draft)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_page_ring(self._look, self)

    def _resume(self, draft: ProvidersDraft) -> None:
        # The window takes longer to be built anew; and focus and scrolling can go on as they were.
        self._grid.complete()
        self._search.setText(draft.sought)
        self._search.setCursorPosition(draft.cursor)
        self._chips.choose(draft.country, is_open=draft.all_countries)
        awaited = draft.awaited
        for method, tile in self._grid.tiles:
            if awaited is not None and method.provider == awaited.provider:
                self._await(awaited, tile)

    def draft(self) -> ProvidersDraft:
        search, chips = self._search, self._chips
        return ProvidersDraft(
            search.text(), search.cursorPosition(), self._waiting_for, chips.chosen, chips.is_open
        )

    def announcement(self) -> str:
        """The question, and what to do where there is nothing to choose."""
        what = self._lead if self._instead.isHidden() else self._note
        return f"{self._heading.text()} {what.text()}"

    def _wipe(self) -> None:
        self._waiting_for = None
        self._search.setText("")  # unlike `clear`, with the way back to it
        self._chips.choose(None)

    def _focus_first(self) -> None:
        """The first thing that can be done."""
        tiles = (tile for _method, tile in self._grid.tiles)
        first = next((tile for tile in tiles if tile.isEnabled()), self._again)
        first.setFocus()

    # -- the tiles -----------------------------------------------------------------------------

    def _update(self) -> None:
        """Show the methods as they are now."""
        tiles = self._grid.tiles
        had_focus = next((tile.objectName() for _m, tile in tiles if tile.hasFocus()), "")
        self._grid.offer(self._ordered(), had_focus)
        is_long = len(self._grid.methods) > SEARCH_FROM
        codes = self._countries() if is_long else []
        self._search.setVisible(is_long)
        self._chips.offer(codes)
        self._chips.setVisible(len(codes) > 1)
        if self.isVisible() and (had_focus or not tiles):
            self._focus_again(had_focus)

    def _focus_again(self, name: str) -> None:
        """Whoever uses keys goes on where they were, or where there is something to choose now."""
        tiles = (tile for _method, tile in self._grid.tiles)
        successor = next((tile for tile in tiles if tile.objectName() == name), None)
        if successor is None:
            self._focus_first()
        else:
            successor.setFocus()

    def _ordered(self) -> list[Method]:
        """The available ones first, and of them the usual ones.

        Documents stand at the end of the first row, which is always seen.
        """
        methods = sorted(
            self._methods.methods,
            key=lambda method: (not method.is_available, -self._methods.weight(method)),
        )
        documents = [
            offered for offered in methods if offered.is_available and _is_document(offered)
        ]
        others = [offered for offered in methods if offered not in documents]
        before = max(0, self._look.columns - len(documents))
        return [*others[:before], *documents, *others[before:]]

    def _countries(self) -> list[str]:
        """Those of the methods that can be chosen: the usual first, then those with the most."""
        use: dict[str, tuple[float, int]] = {}
        for method in self._grid.methods:
            if method.is_available:
                for code in country_codes(method.provider.countries):
                    weight, many = use.get(code, (0.0, 0))
                    use[code] = (weight + self._methods.weight(method), many + 1)
        return sorted(use, key=lambda code: (-use[code][0], -use[code][1], country(code)))

    def _explain(self) -> None:
        """Say why there is nothing to choose, where there is nothing."""
        sought, is_loading = bool(self._grid.methods), self._methods.is_loading
        if sought:
            say(self._note, self.tr("No method of that name or country."))
        elif is_loading:
            say(self._note, self.tr("Looking up the methods …"))
        else:
            trouble = self._methods.trouble
            words = ending_words(
                Outcome.of(Reason.NETWORK) if trouble is None else trouble.outcome, ""
            )
            say(self._note, f"{words.headline}\n{words.advice}")
        nothing = self._grid.is_whole and self._grid.is_empty
        self._again.setVisible(not (sought or is_loading))
        self._lost.setVisible(self._is_cut_off and not (sought or is_loading))
        self._instead.setVisible(nothing)

    @property
    def _is_cut_off(self) -> bool:
        """Whether it is for want of a connection that there is nothing to choose."""
        trouble = self._methods.trouble
        return trouble is None or trouble.outcome.reason is Reason.NETWORK

    def _make_room(self, _least: int, most: int) -> None:
        """All ends where the page does, but for a scroll bar."""
        set_margins(self._held, 0, 0, self._look.px(GAP) if most else 0, 0)

    def _tile(self, method: Method) -> Tile:
        provider = method.provider
        drawn, doing = self._doing(method)
        if _is_document(method):
            shown = said = self.tr("Passport, ID card or licence")
        else:
            names = [country(code) for code in country_codes(provider.countries)]
            shown, said = self._shortened(names), listed(names)
        tile = Tile(
            self._look, provider, shown, doing, drawn, said=said, available=method.is_available
        )
        tile.setObjectName(tile_name(method))
        tile.clicked.connect(partial(self._choose, tile))
        tile.passed.connect(partial(self._go, tile))
        tile.show_logo(self._methods.logo(method))
        return tile

    def _shortened(self, names: list[str]) -> str:
        """All names where they are few; in a tile, none is ever cut in the middle."""
        if len(names) <= MOST_NAMES:
            return listed(names)
        first = in_line(names[: MOST_NAMES - 1])
        rest = len(names) - MOST_NAMES + 1
        #: Countries: "Austria, Belgium, Bulgaria and 9 more"
        return self.tr("{countries} and %n more", "", rest).format(countries=first)

    def _show_logos(self) -> None:
        for method, tile in self._grid.tiles:
            tile.show_logo(self._methods.logo(method))

    def _doing(self, method: Method) -> tuple[str, str]:
        """What the customer will do, with its icon; or why they cannot."""
        match method.provider.availability:
            case Availability.DEACTIVATED:
                return "ban", self.tr("Not available right now")
            case Availability.ACTION_REQUIRED:
                return "ban", self.tr("Not set up yet")
            case Availability.NO_BROWSER:
                return "ban", self.tr("Needs a browser on this desk")
            case Availability.AVAILABLE:
                pass
        if _is_document(method):
            return "id-card", self.tr("Show your document")
        match method.provider.flows[:1]:
            case (FlowType.QR,):
                return "scan-qr-code", self.tr("Scan with your phone")
            case (FlowType.PUSH,):
                return "smartphone", self.tr("Approve on your phone")
            case _:
                return "globe", self.tr("Sign in on the website")

    def _searched(self) -> None:
        self._grid.show_only(self._is_sought)

    def _is_sought(self, method: Method, tile: Tile) -> bool:
        chosen = self._chips.chosen
        is_there = (
            chosen is None
            or _is_document(method)  # whose countries are those of no catalogue
            or chosen in country_codes(method.provider.countries)
        )
        sought = self._search.text().casefold().strip()
        return is_there and sought in tile.accessibleName().casefold()

    def _go(self, tile: Tile, across: int, down: int) -> None:
        """From `tile` to the next one that can be chosen, so many columns or rows away."""
        other = self._grid.neighbour(tile, across, down)
        if other is not None:
            other.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(other)

    def _choose(self, chosen: Tile) -> None:
        for method, tile in self._grid.tiles:
            if tile is chosen:
                self._await(method, tile)
                self._methods.ask(method)

    def _await(self, method: Method, tile: Tile) -> None:
        self._waiting_for = method
        tile.set_busy(self.tr("One moment …"))

    def _answered(self, method: Method, form: Form) -> None:
        if method is self._waiting_for:
            self._waiting_for = None
            self._flow.choose.emit(method.choice(form))


def _is_document(method: Method) -> bool:
    return method.provider.kind is MethodKind.DOCUMENT


def country_codes(codes: tuple[str, ...]) -> list[str]:
    """The alpha-2 codes that have a name, each once; a service may have written any."""
    upper = dict.fromkeys(code.strip().upper() for code in codes)
    return [code for code in upper if len(code) == 2 and country(code) != code]
