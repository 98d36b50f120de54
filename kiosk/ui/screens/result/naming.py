"""A service's names and values, for people."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.ui.countries import country
from kiosk.visit.dates import read_date

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


def day(given: str, *, short: bool = False) -> str:
    """A date in the language's own words, as far as it is known; what is none, as it was given."""
    date = read_date(given)
    if date is None:
        return given
    locale, year = QLocale(), f"{date.year:04d}"
    if date.month is None:
        return year
    if date.day is None:
        length = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return f"{locale.standaloneMonthName(date.month, length)} {year}"
    form = "d MMM yyyy" if short else "d MMMM yyyy"
    return locale.toString(QDate(date.year, date.month, date.day), form)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Naming", text)
