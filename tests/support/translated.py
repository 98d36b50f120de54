"""The texts of the window in a language, by the English ones that stand in the code."""

from __future__ import annotations

from functools import cache
from xml.etree import ElementTree as ET

from kiosk.resources import RESOURCES


@cache
def _messages(code: str) -> dict[tuple[str, str], str]:
    file = RESOURCES / "translations" / f"identity-kiosk_{code}.ts"
    tree = ET.parse(file).getroot()  # noqa: S314 - a file of our own
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def translated(code: str, context: str, text: str) -> str:
    """What the window says for `text` of that context. Raises `KeyError` where it does not."""
    return text if code == "en" else _messages(code)[context, text]
