"""A webhook: each result is a signed request, as Standard Webhooks 1.0 says.

https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

from __future__ import annotations

import hmac
import ssl
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

import msgspec

from kiosk.handover.targets import Answer, Delivered, Failed, Message, Refused
from kiosk.services.http import Client, NoAnswer
from kiosk.visit import clock
from kiosk.visit.handover import Trouble
from kiosk.visit.interrupt import Interrupt

LARGEST_ANSWER: Final = 64_000
"""Bytes of an answer, of which nothing but its status counts."""

_PREFIX: Final = "whsec_"
_TO_BE_TRIED_AGAIN: Final = frozenset({408, 425, 429})
"""Of the statuses from 400 to 499, those that say nothing of the request itself (RFC 9110)."""


class SecretError(Exception):
    """The secret cannot be had, or is none. Its text is for the administrator."""


class CertificateError(Exception):
    """A file of certificates or keys cannot be used. Its text is for the administrator."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """An address that results are sent to."""

    url: str
    secret: Callable[[], str] = field(repr=False)
    """Reads it from where it lives; raises `SecretError`."""
    new_tls: Callable[[], ssl.SSLContext | None]
    """What the connection is made with, None for plain http; raises `CertificateError`."""
    proxy: str | None
    connect_timeout: float
    read_timeout: float
    answer_timeout: float
    """Seconds: as under `[timings]`."""

    def deliver(self, message: Message, interrupt: Interrupt) -> Answer:
        """Send it, signed as at this moment."""
        try:
            key = signing_key(self.secret())
            tls = self.new_tls()
        except SecretError:
            return Failed(Trouble.SECRET)
        except CertificateError:
            return Failed(Trouble.CERTIFICATE)
        client = Client(
            self.url,
            None,
            None,
            tls=tls,
            proxy=self.proxy,
            connect_timeout=self.connect_timeout,
            read_timeout=self.read_timeout,
        )
        timestamp = int(clock.utc_now().timestamp())
        try:
            with closing(client):
                answer = client.request(
                    "POST",
                    json=msgspec.Raw(message.body),
                    headers={
                        "webhook-id": message.id,
                        "webhook-timestamp": str(timestamp),
                        "webhook-signature": signature(key, message, timestamp),
                    },
                    timeout=self.answer_timeout,
                    cap=LARGEST_ANSWER,
                    interrupt=interrupt,
                )
        except NoAnswer as nothing:
            return Failed(Trouble.TLS if nothing.tls else Trouble.NETWORK)
        return _read(answer.status, answer.retry_after)

    def probe(self, message: Message, interrupt: Interrupt) -> Answer:
        """Send the message that says nothing of anybody."""
        return self.deliver(message, interrupt)


def signing_key(secret: str) -> bytes:
    """The key that a Standard Webhooks secret stands for. Raises `SecretError`."""
    try:
        key = b64decode(secret.strip().removeprefix(_PREFIX), validate=True)
    except (Base64Error, ValueError):
        key = b""
    if not 24 <= len(key) <= 64:
        # Without its cause, which might quote it.
        raise SecretError("expected a secret such as whsec_… of 24 to 64 bytes")
    return key


def signature(key: bytes, message: Message, timestamp: int) -> str:
    """The header `webhook-signature`. `timestamp` is in seconds since 1970."""
    content = f"{message.id}.{timestamp}.".encode() + message.body
    digest = hmac.new(key, content, sha256).digest()
    return "v1," + b64encode(digest).decode("ascii")


def _read(status: int, after: float | None) -> Answer:
    """What an answer means. A redirection is never followed: the signature is for this address."""
    if 200 <= status <= 299:
        return Delivered()
    if 400 <= status <= 499 and status not in _TO_BE_TRIED_AGAIN:
        return Refused(Trouble.STATUS, status)
    return Failed(Trouble.STATUS, status, after)
