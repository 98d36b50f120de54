"""By what staff recognise this desk's own verdicts: another word and symbol for each, each day."""

from __future__ import annotations

import hmac
from datetime import date
from hashlib import sha256
from typing import Final

from kiosk.records.journal.keys import derived
from kiosk.visit.staff import Mark

WORDS: Final = 64
SYMBOLS: Final = 16
"""How many there are: a page that imitates a result finds the right pair once in 1,024."""


def mark_of(secret: bytes, name: str, day: date) -> Mark:
    """The mark of the account `name` on `day`, drawn from the desk's own secret."""
    text = f"{day.isoformat()} {name}".encode()
    drawn = hmac.new(derived(secret, b"mark"), text, sha256).digest()
    place = int.from_bytes(drawn, "big") % (WORDS * SYMBOLS)
    return Mark(place // SYMBOLS, place % SYMBOLS)
