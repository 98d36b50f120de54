"""Writes resources/countries: python packaging/countries.py, where Babel is installed.

The names are those of the Unicode Common Locale Data Repository, in all of the kiosk's languages.
Babel carries the whole of it, 33 MB, of which these 50 kB are needed; Qt names a territory in its
own language alone; and pycountry's names are formal ones, of which many are not translated.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

# Only to run this is it needed; what comes of it is in the repository.
from babel import Locale  # type: ignore[import-not-found]
from babel.core import get_global  # type: ignore[import-not-found]

FOLDER: Final = Path(__file__).resolve().parents[1] / "resources" / "countries"
LANGUAGES: Final = ("en", "sv", "da", "de", "et", "fr", "pl", "ar")

NO_COUNTRIES: Final = {"XA", "XB", "ZZ"}
"""Of made-up languages, for tests of programs; and the unknown."""

OTHERS: Final = {"RKS": "XK", "XKX": "XK", "EUE": "EU", "UNO": "UN", "UNK": "XK"}
"""What stands in documents and is not of ISO 3166-1 (ICAO Doc 9303, part 3, section 5)."""


def names(language: str) -> dict[str, str]:
    """Each country's name by its alpha-3 and its alpha-2 code."""
    country_names = Locale.parse(language).territories
    codes = {
        code: territories[0]
        for code, territories in get_global("territory_aliases").items()
        if len(code) == 3 and code.isalpha() and len(territories) == 1
        if territories[0] not in NO_COUNTRIES
    }
    codes |= {at: at for at in codes.values() if at.isalpha()} | OTHERS
    return {code: country_names[at] for code, at in sorted(codes.items()) if at in country_names}


if __name__ == "__main__":
    for language in LANGUAGES:
        content = json.dumps(names(language), ensure_ascii=False, indent=0)
        (FOLDER / f"{language}.json").write_text(content + "\n", "utf-8")
