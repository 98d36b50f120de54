"""Addresses as the configuration may name them."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from kiosk.config.rules import RuleError


def is_loopback(host: str) -> bool:
    """Whether ``host``, as in a URL but without brackets, is this machine and can be no other."""
    if host.lower() == "localhost":
        return True
    return is_address(host) and ipaddress.ip_address(host).is_loopback


def split_url(text: str) -> SplitResult | None:
    """Split an http or https URL; None where it carries more, or can't be sent as it is."""
    if not re.fullmatch(r"[!-~]+", text) or re.search(r'["#<>?\\^`{|}]', text):
        return None
    try:
        parts = urlsplit(text)
        port, host = parts.port, parts.hostname or ""
    except ValueError:
        return None
    named = re.fullmatch(r"[a-z0-9._-]+", host) or is_address(host)
    if parts.scheme not in ("http", "https") or not named or port == 0:
        return None
    return None if "@" in parts.netloc or parts.netloc.endswith(":") else parts


def web_address(key: str, text: str) -> SplitResult:
    """Split the address that stands under `key`. Raises `RuleError`."""
    parts = split_url(text)
    if parts is None or (parts.scheme == "http" and not is_loopback(parts.hostname or "")):
        raise RuleError(
            key, "expected an https address (http on loopback only), without user, query, fragment"
        )
    return parts


def is_address(host: str) -> bool:
    """Whether `host` is an IP address, without a zone."""
    try:
        return "%" not in host and bool(ipaddress.ip_address(host))
    except ValueError:
        return False
