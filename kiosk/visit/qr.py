"""A text as the modules of a QR code (ISO/IEC 18004)."""

from __future__ import annotations

from typing import Final

QUIET_ZONE: Final = 4
"""Modules of white around the code."""

Modules = tuple[tuple[bool, ...], ...]
"""Rows of modules, True where dark, the quiet zone included."""


def modules(text: str, *, smallest: bool = False) -> Modules:
    """The code for `text`, with correction M where that fits and L otherwise.

    Always with L where it is to be the `smallest`: at a given size on a screen, larger modules make
    a code easier to read than more correction.
    Raises `ValueError` for more than 2,953 bytes of UTF-8.
    """
    from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError
    from qrcode.main import QRCode

    for correction in (ERROR_CORRECT_L,) if smallest else (ERROR_CORRECT_M, ERROR_CORRECT_L):
        code = QRCode(error_correction=correction, border=QUIET_ZONE)
        code.add_data(text.encode(), optimize=0)
        try:
            code.make(fit=True)
        except (DataOverflowError, ValueError):
            continue
        return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
    raise ValueError("more than a QR code holds")
