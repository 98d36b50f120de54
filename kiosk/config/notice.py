"""What a privacy notice may be: plain text, or simple Markdown."""

from __future__ import annotations

import re
from typing import Final

from kiosk.config.rules import RuleError

LARGEST_NOTICE: Final = 64 * 1024
"""Bytes: over ten pages."""

_MARKUP: Final = re.compile(r"<[A-Za-z!/?]")


def notice_text(content: bytes) -> str:
    """The text of a notice's file. Raises `RuleError` where it is no such text."""
    if len(content) > LARGEST_NOTICE:
        raise RuleError("", f"expected a file of at most {LARGEST_NOTICE // 1024} kB")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RuleError("", "expected a text in UTF-8") from None
    if not any(map(str.isalnum, text)):
        raise RuleError("", "expected a text, found none")
    if _MARKUP.search(text):
        raise RuleError("", "expected plain text or simple Markdown, without HTML")
    return text
