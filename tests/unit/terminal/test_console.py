"""What the consoles of Windows are asked for before anything is painted."""

from __future__ import annotations

import io
from typing import TextIO

import pytest

from kiosk.terminal.console import can_be_painted

VIRTUAL_TERMINAL = 0x0004


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class ConsoleOfWindows:
    """Answers as a console of one age does."""

    def __init__(self, mode: int | None, *, is_new: bool = True) -> None:
        self.now = mode
        self.is_new = is_new

    def mode(self, stream: TextIO) -> int | None:
        return self.now

    def set_mode(self, stream: TextIO, mode: int) -> bool:
        if self.is_new:
            self.now = mode
        return self.is_new


def test_a_console_is_switched_on() -> None:
    console = ConsoleOfWindows(0x0003)
    assert can_be_painted(Terminal(), "win32", console)
    assert console.now == 0x0003 | VIRTUAL_TERMINAL


@pytest.mark.parametrize(
    "console", [ConsoleOfWindows(0x0003, is_new=False), ConsoleOfWindows(None), None]
)
def test_one_that_cannot_gets_plain_lines(console: ConsoleOfWindows | None) -> None:
    assert not can_be_painted(Terminal(), "win32", console)


def test_what_is_no_terminal_is_left_alone() -> None:
    console = ConsoleOfWindows(0x0003)
    assert not can_be_painted(io.StringIO(), "win32", console)
    assert console.now == 0x0003


def test_elsewhere_a_terminal_is_a_terminal() -> None:
    assert can_be_painted(Terminal(), "linux")
    assert not can_be_painted(io.StringIO(), "linux")
