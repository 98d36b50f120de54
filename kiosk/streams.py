"""Standard streams as the rest takes them for granted, whatever the system makes of them."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import Final

UTF_8_WITH_MARK: Final = "utf-8-sig"
"""UTF-8 that may begin with a byte order mark, as some of Windows' shells write it."""


def provide(system: str = sys.platform) -> None:
    """Have three streams, of which the two that are written never fail for a letter."""
    if sys.stdin is None:  # a script has closed it; nothing else may take its number
        os.open(os.devnull, os.O_RDONLY)
    elif isinstance(sys.stdin, io.TextIOWrapper) and _is_in_a_code_page(sys.stdin, system):
        sys.stdin.reconfigure(encoding=UTF_8_WITH_MARK)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # a script has closed it
            nowhere = os.open(os.devnull, os.O_WRONLY)
            stream = os.fdopen(nowhere, "w", encoding="utf-8", closefd=False)
            setattr(sys, name, stream)
        elif isinstance(stream, io.TextIOWrapper):
            settle(stream, system)


def settle(stream: io.TextIOWrapper, system: str = sys.platform) -> None:
    """Let `stream` write every letter that it can, and something in place of any other."""
    if _is_in_a_code_page(stream, system):
        stream.reconfigure(encoding="utf-8")
    stream.reconfigure(errors="replace")  # names know more letters than some desks


def is_closed_pipe(error: BaseException, system: str = sys.platform) -> bool:
    """Whether `error` says that whoever read what is written has gone.

    Windows' C library has no number of its own for that (ERROR_NO_DATA): it is EINVAL, and no
    file's name comes with it.
    """
    if isinstance(error, BrokenPipeError):
        return True
    return (
        system == "win32"
        and isinstance(error, OSError)
        and error.errno == errno.EINVAL
        and error.filename is None
    )


def _is_in_a_code_page(stream: io.TextIOWrapper, system: str) -> bool:
    """Whether Windows would have files and pipes in the machine's old code page."""
    return system == "win32" and not stream.isatty()
