"""Whether a terminal obeys escape sequences, which Windows' own console has to be asked for."""

from __future__ import annotations

import sys
from typing import Protocol, TextIO

_VIRTUAL_TERMINAL = 0x0004


class Console(Protocol):
    """The modes of a console of Windows'.

    https://learn.microsoft.com/windows/console/console-virtual-terminal-sequences
    """

    def mode(self, stream: TextIO) -> int | None:
        """The mode in which `stream` is written; None where it is no console."""
        ...

    def set_mode(self, stream: TextIO, mode: int) -> bool:
        """Set it; whether this console can."""
        ...


if sys.platform == "win32":
    import ctypes
    import msvcrt

    class WindowsConsole:
        """This system's."""

        def __init__(self) -> None:
            self._kernel = ctypes.WinDLL("kernel32")
            self._kernel.GetConsoleMode.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
            self._kernel.SetConsoleMode.argtypes = [ctypes.c_void_p, ctypes.c_uint32]

        def mode(self, stream: TextIO) -> int | None:
            """The mode in which `stream` is written; None where it is no console."""
            mode = ctypes.c_uint32()
            handle = msvcrt.get_osfhandle(stream.fileno())
            is_console = self._kernel.GetConsoleMode(handle, ctypes.byref(mode))
            return mode.value if is_console else None

        def set_mode(self, stream: TextIO, mode: int) -> bool:
            """Set it; whether this console can."""
            handle = msvcrt.get_osfhandle(stream.fileno())
            return bool(self._kernel.SetConsoleMode(handle, mode))

    _OWN: Console | None = WindowsConsole()
else:
    _OWN = None


def can_be_painted(
    stream: TextIO, system: str = sys.platform, console: Console | None = _OWN
) -> bool:
    """Whether `stream` leads to a terminal that can be painted on, from now on if not before.

    Consoles older than Windows 10 cannot, and get plain lines.
    """
    if not stream.isatty():
        return False
    if system != "win32":
        return True
    mode = None if console is None else console.mode(stream)
    if console is None or mode is None:
        return False
    return bool(mode & _VIRTUAL_TERMINAL) or console.set_mode(stream, mode | _VIRTUAL_TERMINAL)
