"""Countries by name, from the codes that stand in documents."""

from __future__ import annotations

import json
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.ui.look import RESOURCES

_FALLBACK: Final = "en"


def country(code: str) -> str:
    """The name of what `code` stands for, in the language of the window; else `code` itself.

    ISO 3166-1 alpha-3 and alpha-2, and the codes that travel documents have besides (ICAO Doc 9303,
    part 3, section 5).
    """
    wanted = code.strip().rstrip("<").upper()
    wanted = "DEU" if wanted == "D" else wanted
    return _special(wanted) or _names(QLocale().name().partition("_")[0]).get(wanted, code)


def _special(code: str) -> str | None:
    """Who is of no country, or of one in a way of their own."""
    return {
        "GBD": _tr("British Overseas Territories citizen"),
        "GBN": _tr("British National (Overseas)"),
        "GBO": _tr("British Overseas citizen"),
        "GBP": _tr("British protected person"),
        "GBS": _tr("British subject"),
        "NTZ": _tr("Neutral Zone"),
        "UNA": _tr("United Nations agency"),
        "XBA": _tr("African Development Bank"),
        "XCC": _tr("Caribbean Community"),
        "XCO": _tr("Common Market for Eastern and Southern Africa"),
        "XDC": _tr("Southern African Development Community"),
        "XEC": _tr("Economic Community of West African States"),
        "XES": _tr("Organization of Eastern Caribbean States"),
        "XIM": _tr("African Export-Import Bank"),
        "XMP": _tr("Parliamentary Assembly of the Mediterranean"),
        "XOM": _tr("Sovereign Military Order of Malta"),
        "XPO": _tr("Interpol"),
        "XCE": _tr("Council of Europe"),
        "XXA": _tr("Stateless"),
        "XXB": _tr("Refugee"),
        "XXC": _tr("Refugee"),
        "XXX": _tr("Unspecified"),
        "UTO": _tr("Utopia (a specimen)"),
    }.get(code)


@cache
def _names(language: str) -> dict[str, str]:
    file = RESOURCES / "countries" / f"{language}.json"
    if not file.exists():
        file = file.with_name(f"{_FALLBACK}.json")
    told: dict[str, str] = json.loads(file.read_text("utf-8"))
    return told


def _tr(text: str) -> str:
    return QCoreApplication.translate("Countries", text)
