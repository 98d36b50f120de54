"""The redirect URLs that are registered for the sandbox's only client."""

import ipaddress
from collections.abc import Collection
from typing import Any
from urllib.parse import urlsplit

from kiosk.sandbox.authenteq.errors import UNREGISTERED, RefusedError


class RedirectUrls:
    """Which redirect URLs are taken: where none are registered, any harmless one."""

    def __init__(self) -> None:
        self._urls: tuple[str, ...] | None = None

    def register(self, urls: Any) -> None:
        """Take exactly these URLs from now on, or with None any again; ValueError if neither."""
        if urls is not None and not (
            isinstance(urls, list) and all(isinstance(url, str) for url in urls)
        ):
            raise ValueError("urls: a list of text, or null")
        self._urls = None if urls is None else tuple(urls)

    def check(self, url: str) -> None:
        """RefusedError unless the service would come back to `url`."""
        if self._urls is not None and not self._urls:
            raise RefusedError("NO_REDIRECT_URLS")
        if url not in self._urls if self._urls is not None else not _is_harmless(url):
            raise RefusedError("INVALID_REQUEST_PARAMETER", UNREGISTERED)


def is_local(host: str, allowed: Collection[str] = ()) -> bool:
    """Tell whether `host` is this machine, or one of those that are `allowed`."""
    if host == "localhost" or host in allowed:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _is_harmless(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.fragment or not host:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_local(host))
