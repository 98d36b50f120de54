"""Whether the listener's own certificate is one that a customer's phone would accept.

OpenSSL judges, in a handshake with itself in memory: no rule about names or dates is written twice.
"""

from __future__ import annotations

import ssl
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Final

_ROUNDS: Final = 8  # messages to and fro; TLS 1.3 needs two

_EXPIRED: Final = 10  # X509_V_ERR_CERT_HAS_EXPIRED
_NOT_YET: Final = 9  # X509_V_ERR_CERT_NOT_YET_VALID
_OTHER_NAME: Final = {62, 64}  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH


class Fitness(Enum):
    """What a browser would make of it."""

    GOOD = "good"
    EXPIRED = "expired"
    NOT_YET_VALID = "not yet valid"
    OTHER_NAME = "other name"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class Certificate:
    """The listener's certificate, looked at."""

    fitness: Fitness
    ends: datetime | None = None
    """Its last moment, where it is good."""
    is_known: bool = False
    """Whether an authority of this machine's own store has issued it."""


def look_at(certificate: Path, listening: ssl.SSLContext, host: str) -> Certificate:
    """Judge the certificate (PEM, with its chain) that `listening` serves, for a visit to `host`.

    Raises `OSError`, `ssl.SSLError` where the file cannot be read.
    """
    itself = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    itself.load_verify_locations(certificate)
    # Whoever issued it: what counts first is its name and its time.
    itself.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    try:
        ends = _handshake(listening, itself, host)
    except ssl.SSLCertVerificationError as error:
        return Certificate(_fitness(error.verify_code))
    except (ssl.SSLError, ValueError):  # ValueError: a host that is none
        return Certificate(Fitness.UNUSABLE)
    is_known = False
    with suppress(ssl.SSLError):
        _handshake(listening, ssl.create_default_context(), host)
        is_known = True
    return Certificate(Fitness.GOOD, ends, is_known)


def _fitness(code: int) -> Fitness:
    if code in _OTHER_NAME:
        return Fitness.OTHER_NAME
    return {_EXPIRED: Fitness.EXPIRED, _NOT_YET: Fitness.NOT_YET_VALID}.get(code, Fitness.UNUSABLE)


def _handshake(server: ssl.SSLContext, client: ssl.SSLContext, host: str) -> datetime:
    """Let both sides talk; the last moment of the certificate that `client` has accepted."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    visitor = client.wrap_bio(to_client, to_server, server_hostname=host)
    host_side = server.wrap_bio(to_server, to_client, server_side=True)
    for _round in range(_ROUNDS):
        for side in (visitor, host_side):
            with suppress(ssl.SSLWantReadError):
                side.do_handshake()
    certificate = visitor.getpeercert() or {}
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(certificate["notAfter"])), UTC)
