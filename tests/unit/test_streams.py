"""Standard streams on systems that make something else of them."""

from __future__ import annotations

import errno
import io

import pytest

from kiosk.streams import is_closed_pipe, settle

CODE_PAGE = "cp1252"
"""Of western Europe, without a letter of Polish, Arabic or Greek."""


def written(system: str, text: str) -> bytes:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=CODE_PAGE, newline="")
    settle(stream, system)
    stream.write(text)
    stream.flush()
    return raw.getvalue()


def test_what_windows_redirects_is_utf_8() -> None:
    assert written("win32", "Łukasz λ") == "Łukasz λ".encode()


def test_elsewhere_the_encoding_is_the_users_own() -> None:
    assert written("linux", "Ångström Ł") == "Ångström ?".encode(CODE_PAGE)


class Terminal(io.BytesIO):
    def isatty(self) -> bool:
        return True


def test_a_console_stays_as_it_is() -> None:
    stream = io.TextIOWrapper(Terminal(), encoding=CODE_PAGE)
    settle(stream, "win32")
    assert stream.encoding == CODE_PAGE


@pytest.mark.parametrize(
    ("error", "system", "is_closed"),
    [
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), "linux", True),
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), "win32", True),
        (OSError(errno.EINVAL, "Invalid argument"), "win32", True),
        (OSError(errno.EINVAL, "Invalid argument"), "linux", False),
        (OSError(errno.EINVAL, "Invalid argument", "C:\\aux?"), "win32", False),
        (OSError(errno.ENOSPC, "No space left on device"), "win32", False),
        (ValueError(errno.EINVAL), "win32", False),
    ],
)
def test_a_reader_that_has_gone(error: Exception, system: str, *, is_closed: bool) -> None:
    assert is_closed_pipe(error, system) is is_closed
