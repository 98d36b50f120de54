"""Countries by name, from the codes that stand in documents."""

from __future__ import annotations

import json
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.resources import RESOURCES

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
        "GBD": QCoreApplication.translate("Countries", "British Overseas Territories citizen"),
        "GBN": QCoreApplication.translate("Countries", "British National (Overseas)"),
        "GBO": QCoreApplication.translate("Countries", "British Overseas citizen"),
        "GBP": QCoreApplication.translate("Countries", "British protected person"),
        "GBS": QCoreApplication.translate("Countries", "British subject"),
        "NTZ": QCoreApplication.translate("Countries", "Neutral Zone"),
        "UNA": QCoreApplication.translate("Countries", "United Nations agency"),
        "XBA": QCoreApplication.translate("Countries", "African Development Bank"),
        "XCC": QCoreApplication.translate("Countries", "Caribbean Community"),
        "XCO": QCoreApplication.translate(
            "Countries", "Common Market for Eastern and Southern Africa"
        ),
        "XDC": QCoreApplication.translate("Countries", "Southern African Development Community"),
        "XEC": QCoreApplication.translate("Countries", "Economic Community of West African States"),
        "XES": QCoreApplication.translate("Countries", "Organization of Eastern Caribbean States"),
        "XIM": QCoreApplication.translate("Countries", "African Export-Import Bank"),
        "XMP": QCoreApplication.translate(
            "Countries", "Parliamentary Assembly of the Mediterranean"
        ),
        "XOM": QCoreApplication.translate("Countries", "Sovereign Military Order of Malta"),
        "XPO": QCoreApplication.translate("Countries", "Interpol"),
        "XCE": QCoreApplication.translate("Countries", "Council of Europe"),
        "XXA": QCoreApplication.translate("Countries", "Stateless"),
        "XXB": QCoreApplication.translate("Countries", "Refugee"),
        "XXC": QCoreApplication.translate("Countries", "Refugee"),
        "XXX": QCoreApplication.translate("Countries", "Unspecified"),
        "UTO": QCoreApplication.translate("Countries", "Utopia (a specimen)"),
    }.get(code)


@cache
def _names(language: str) -> dict[str, str]:
    file = RESOURCES / "countries" / f"{language}.json"
    if not file.exists():
        file = file.with_name(f"{_FALLBACK}.json")
    names: dict[str, str] = json.loads(file.read_text("utf-8"))
    return names
