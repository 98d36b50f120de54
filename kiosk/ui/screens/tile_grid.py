"""The tiles of all methods in rows, made in slices that keep nobody waiting."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.ui.theme import GAP, Theme
from kiosk.ui.widgets.tile import Tile
from kiosk.visit.domain import Provider
from kiosk.visit.methods import Method

SLICE: Final = 0.015
"""Seconds after which a slice ends; laying out and painting what it has made take as long again."""

Key = tuple[str, Provider]
"""What makes a method the same as before: its service's name, and all that a tile shows."""


class TileGrid(QGridLayout):
    """One tile a method, in their order. Whatever is not there yet comes within moments.

    A tile whose method is the same stays, also where others come before it: somebody may have a
    finger on it, and a new one would not know of the press.
    """

    arranged = Signal()
    """Tiles have come, gone, or are shown in another place."""

    def __init__(self, look: Theme, make: Callable[[Method], Tile]) -> None:
        """`make` builds the tile of a method, some milliseconds of the window's thread each."""
        super().__init__()
        self.setSpacing(look.px(GAP))
        self._columns = look.columns
        for place in range(self._columns):
            self.setColumnStretch(place, 1)
        self._make = make
        self._order: tuple[Method, ...] = ()
        self._tiles: dict[Key, Tile] = {}
        self._shown: list[Tile] = []
        """Those in their places, in order."""
        self._is_wanted: Callable[[Method, Tile], bool] = lambda _method, _tile: True
        self._slices = QTimer(self, interval=0, singleShot=True)
        self._slices.timeout.connect(self._go_on)

    @property
    def methods(self) -> tuple[Method, ...]:
        """All of them, in their order."""
        return self._order

    @property
    def is_whole(self) -> bool:
        """Whether each method has its tile."""
        return not self._slices.isActive()

    @property
    def is_empty(self) -> bool:
        """Whether none is shown."""
        return not self._shown

    @property
    def tiles(self) -> list[tuple[Method, Tile]]:
        """The tiles that there are, shown or not, in the order of their methods."""
        there = ((method, self._tiles.get(_key(method))) for method in self._order)
        return [(method, tile) for method, tile in there if tile is not None]

    def offer(self, methods: Sequence[Method], first: str = "") -> None:
        """Show these methods; the tile that is to be called `first` is there at once."""
        self._order = tuple({_key(method): method for method in methods}.values())
        kept = set(map(_key, self._order))
        for key in self._tiles.keys() - kept:
            self._tiles.pop(key).deleteLater()
        for method in self._missing():
            if tile_name(method) == first:
                self._add(method)
        self._go_on()

    def complete(self) -> None:
        """Make all that is missing now, however long it takes."""
        for method in self._missing():
            self._add(method)
        self._go_on()

    def show_only(self, is_wanted: Callable[[Method, Tile], bool]) -> None:
        """Show the tiles that `is_wanted` is true of, those to come included."""
        self._is_wanted = is_wanted
        self._arrange()

    def neighbour(self, tile: Tile, across: int, down: int) -> Tile | None:
        """The next one from `tile` that can be chosen, so many columns or rows away each time."""
        step = across + down * self._columns
        place = self._shown.index(tile) + step
        while 0 <= place < len(self._shown):
            if self._shown[place].isEnabled():
                return self._shown[place]
            place += step
        return None

    def _missing(self) -> list[Method]:
        return [method for method in self._order if _key(method) not in self._tiles]

    def _go_on(self) -> None:
        """Make a row of what is missing, and more while the slice lasts."""
        until = time.monotonic() + SLICE
        missing = self._missing()
        for place, method in enumerate(missing):
            if place >= self._columns and time.monotonic() > until:
                self._slices.start()
                break
            self._add(method)
        else:
            self._slices.stop()
        self._arrange()

    def _add(self, method: Method) -> None:
        self._tiles[_key(method)] = self._make(method)

    def _arrange(self) -> None:
        shown: list[Tile] = []
        for method, tile in self.tiles:
            if self._is_wanted(method, tile):
                shown.append(tile)
            else:
                tile.hide()
        # What is in its place stays: a layout measures what is put into it anew.
        pairs = takewhile(lambda pair: pair[0] is pair[1], zip(shown, self._shown, strict=False))
        same = len(list(pairs))
        for tile in self._shown[same:]:
            self.removeWidget(tile)
        self._shown = shown
        for place, tile in enumerate(shown[same:], same):
            # In its place before it is shown: without one it would be a window of its own.
            self.addWidget(tile, place // self._columns, place % self._columns)
            tile.show()
            _dress(tile)
        for tile, following in pairwise(shown[max(same - 1, 0) :]):
            QWidget.setTabOrder(tile, following)
        self.arranged.emit()


def tile_name(method: Method) -> str:
    """The object name of a method's tile."""
    return f"provider.{method.provider.id}"


def _key(method: Method) -> Key:
    return method.source.name, method.provider


def _dress(tile: Tile) -> None:
    """Apply the style sheet now: on a screen that is not shown yet, all would wait for that."""
    if not tile.isVisible():
        for widget in (tile, *tile.findChildren(QWidget)):
            widget.ensurePolished()
