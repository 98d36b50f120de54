"""The values of attributes, for people."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.ui.countries import country
from kiosk.ui.dates import day
from kiosk.wording.language import in_line, listed

_COUNTRY: Final = re.compile(r"country|nationalit|citizenship", re.IGNORECASE)
_DATE: Final = re.compile(r"date|expir|valid_?(?:from|to|until)|issued", re.IGNORECASE)
_WHOLE_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""What is a date under every name."""


def attribute_text(name: str, value: object) -> str:
    """The value of the attribute `name`: dates and countries in the reader's form."""
    match value:
        case dict():
            return in_line(
                filter(None, (attribute_text(part, item) for part, item in value.items()))
            )
        case list():
            return listed(filter(None, (attribute_text(name, item) for item in value)))
        case None:
            return "–"
        case bool():
            return (
                QCoreApplication.translate("Naming", "Yes")
                if value
                else QCoreApplication.translate("Naming", "No")
            )
        case str() if _COUNTRY.search(name):
            return country(value)
        case str() if _DATE.search(name) or _WHOLE_DATE.fullmatch(value):
            return day(value)
        case _:
            return str(value)
