"""A service's names and values, for people."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.ui.countries import country
from kiosk.ui.dates import day

_COUNTRY: Final = re.compile(r"country|nationalit|citizenship", re.IGNORECASE)
_DATE: Final = re.compile(r"date|expir|valid_?(?:from|to|until)|issued", re.IGNORECASE)
_WHOLE_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""What is a date under every name."""


def readable(name: str) -> str:
    """The name of an attribute in words."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name).strip()
    return spaced[:1].upper() + spaced[1:].lower()


def told(name: str, value: object) -> str:
    """The value of the attribute `name`: dates and countries in the reader's form."""
    match value:
        case dict():
            return ", ".join(filter(None, (told(part, each) for part, each in value.items())))
        case list():
            return ", ".join(filter(None, (told(name, each) for each in value)))
        case None:
            return "–"
        case bool():
            return _tr("Yes") if value else _tr("No")
        case str() if _COUNTRY.search(name):
            return country(value)
        case str() if _DATE.search(name) or _WHOLE_DATE.fullmatch(value):
            return day(value)
        case _:
            return str(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Naming", text)
