"""Which addresses a person may be sent to."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from kiosk.config import is_loopback
from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError

_UNSAFE: Final = re.compile(r"[\x00-\x20\x7f\\\ud800-\udfff]")


def safe_url(url: str, *, loopback: bool) -> str:
    """`url`, where a browser may be sent there. Raises `VerificationError` (`unsafe_url`).

    That is https alone; http to loopback only where the service itself is on loopback. A user name
    in it, white space and backslashes are how one host is made to look like another; half a
    surrogate pair is no character at all.
    """
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise VerificationError(Reason.UNSAFE_URL) from None
    if _UNSAFE.search(url) or not host or "@" in parts.netloc:
        raise VerificationError(Reason.UNSAFE_URL)
    if parts.scheme == "https" or (parts.scheme == "http" and loopback and is_loopback(host)):
        return url
    raise VerificationError(Reason.UNSAFE_URL)
