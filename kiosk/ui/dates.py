"""Dates as the reader writes them."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from kiosk.ui.grouping import grouped_date
from kiosk.visit.dates import read_date
from kiosk.wording.language import in_line

_ISO: Final = ("y", "m", "d")
_DIGITS: Final = re.compile(r"[0-9]+")
_BEFORE_THE_DAY: Final = re.compile(r"^(?:'[^']*'|d{3,4}|[^d'])*")
"""In a form of Qt's that begins with the weekday: that, and the words and commas behind it."""


def day(text: str, *, short: bool = False) -> str:
    """A date in the language's own words, as far as it is known; what is none, as it came."""
    period = read_date(text)
    if period is None:
        return text
    locale, year = QLocale(), f"{period.year:04d}"
    if period.month is None:
        return year
    if period.day is None:
        length = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return f"{locale.standaloneMonthName(period.month, length)} {year}"
    form = _day_form().replace("MMMM", "MMM") if short else _day_form()
    return locale.toString(QDate(period.year, period.month, period.day), form)


def moment(at: QDateTime) -> str:
    """A day and a time of day in the language's own form."""
    time = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    return in_line((QLocale().toString(at.date(), _day_form()), time))


def hint() -> str:
    """How a date is to be typed, such as DD/MM/YYYY."""
    parts = {
        "d": QCoreApplication.translate("Dates", "DD"),
        "m": QCoreApplication.translate("Dates", "MM"),
        "y": QCoreApplication.translate("Dates", "YYYY"),
    }
    return _separator().join(parts[part] for part in _order())


def example() -> str:
    """A date as the reader would type it."""
    return typed("1990-12-31")


def grouped(text: str) -> str:
    """What has been typed of a date so far, with the separators of the reader's order."""
    return grouped_date(text, _order(), _separator())


def typed(iso: str) -> str:
    """A date of ISO 8601 as the reader would have typed it; anything else as it is."""
    try:
        value = date.fromisoformat(iso)
    except ValueError:
        return iso
    parts = {"d": f"{value.day:02d}", "m": f"{value.month:02d}", "y": f"{value.year:04d}"}
    return _separator().join(parts[part] for part in _order())


def as_iso(text: str) -> str:
    """What was typed in the reader's order, or in that of ISO 8601, as ISO 8601 has it.

    Anything else as it is: what is no date, and a year of which the century has to be guessed.
    Between the numbers, Arabic's own form has marks of direction.
    """
    groups = _DIGITS.findall(text)
    order = _order()
    if len(groups) == 1 and len(groups[0]) == 8:
        digits, groups = groups[0], []
        for part in order:
            width = 4 if part == "y" else 2
            groups, digits = [*groups, digits[:width]], digits[width:]
    elif groups and len(groups[0]) == 4:
        order = _ISO
    if len(groups) != 3 or not set(_DIGITS.sub("", text)) <= set(" /.-\u200f"):
        return text
    parts = dict(zip(order, groups, strict=True))
    if len(parts["y"]) != 4 or max(len(parts["m"]), len(parts["d"])) > 2:
        return text
    try:
        return date(int(parts["y"]), int(parts["m"]), int(parts["d"])).isoformat()
    except ValueError:
        return text


def _day_form() -> str:
    """The language's long form of a date without its weekday, such as `d. MMMM yyyy`."""
    return _BEFORE_THE_DAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))


def _order() -> tuple[str, ...]:
    """Of day, month and year, in the language of the window."""
    if QLocale().language() is QLocale.Language.C:
        return _ISO
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return tuple(sorted(_ISO, key=form.find))


def _separator() -> str:
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return next((part for part in form if part in "/.-"), "-")
