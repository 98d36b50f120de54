"""One hardened HTTP client for every service.

What requests and urllib3 leave open is settled here, once:

* A whole answer has a deadline. Their own timeouts run between two bytes, so a server that drips
  its head holds a call for as long as it likes.
* A call can be ended at once from another thread. Both the deadline and the interrupt shut the
  connection down from outside: one mechanism, whatever the call is waiting for.
* An answer is read up to a cap on its decoded size. Redirects are not followed, `.netrc` is not
  read, TLS is verified against the system's own store.
"""

from __future__ import annotations

import re
import ssl
import threading
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial
from http.client import HTTPException
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlencode, urlsplit

import msgspec
import requests
import truststore
import urllib3

from kiosk import __version__
from kiosk.config import is_loopback
from kiosk.services.cancellable_transport import (
    Call,
    CancelCause,
    LifelineAdapter,
    is_tls_fault,
    under,
)
from kiosk.services.coding import ContentDecodingError, decoded
from kiosk.visit.clock import utc_now
from kiosk.visit.errors import Interrupted
from kiosk.visit.health import ServiceHealth
from kiosk.visit.interrupt import Interrupt

LARGEST_ANSWER: Final = 1_000_000
"""Bytes, decoded, of any answer but a document's."""

LONGEST_WAIT: Final = 86_400.0
"""Seconds; a `Retry-After` beyond a day says no more than a day does."""

_CHUNK: Final = 65_536

_BROKEN: Final = (
    OSError,  # among them requests' own exceptions
    ValueError,  # what came in place of a number, or in a header
    urllib3.exceptions.HTTPError,
    HTTPException,
    ContentDecodingError,
)
"""What the libraries raise where no whole answer came: nothing in it says anything."""


class NoAnswer(Exception):
    """The service did not answer.

    `tls` tells a fault of certificate or handshake from any other; `sent` whether the request may
    have reached the service, so that one that must not happen twice is repeated only where it
    certainly did not.
    """

    def __init__(self, *, tls: bool, sent: bool) -> None:
        super().__init__("tls" if tls else "network")
        self.tls = tls
        self.sent = sent


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer."""

    status: int
    body: bytes | None = field(repr=False)
    """None where it was too large."""
    date: datetime | None = None
    """When the service made it, by its own clock; to the second at best."""
    clock_offset: float | None = None
    """Seconds that the service's clock is ahead of this machine's; to the second at best."""
    retry_after: float | None = None
    """Seconds, from `Retry-After` in either form (RFC 9110, 10.2.3); never negative."""


class InvalidPathError(ValueError):
    """A path segment that would lead to another resource than the one it names, or to none."""


class Client:
    """Calls one service, from one thread at a time."""

    def __init__(
        self,
        base_url: str,
        client_id: str | None,
        client_secret: str | None,
        *,
        tls: ssl.SSLContext | None = None,
        proxy: str | None = None,
        connect_timeout: float,
        read_timeout: float,
        health: ServiceHealth | None = None,
    ) -> None:
        """Without a `client_id`, requests do not say who asks.

        `tls` from `tls_context`, or None where the URL is http.

        `proxy` is a URL, or None for the system's own settings. Timeouts are seconds: for a
        connection to come about, and between two bytes. `health` records how requests end.
        """
        self._health = ServiceHealth() if health is None else health
        self._base_url = base_url
        self._timeouts = (connect_timeout, read_timeout)
        self._headers = {
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": f"identity-kiosk/{__version__}",
        }
        if client_id is not None:
            # RFC 7617 with UTF-8; requests' own `auth=` would encode Latin-1.
            credentials = b64encode(f"{client_id}:{client_secret}".encode()).decode("ascii")
            self._headers["Authorization"] = f"Basic {credentials}"
        self._proxies = _system_proxies(base_url) if proxy is None else {"all": proxy}
        # Without a Session around it: that reads `.netrc`, keeps cookies, and of a redirect that
        # it does not follow still reads the body, without a cap, and the address, which may be
        # none.
        self._adapter = LifelineAdapter(tls)

    def close(self) -> None:
        """Let go of the connection; the next request opens another."""
        self._adapter.close()

    def request(
        self,
        method: str,
        *segments: str,
        query: Mapping[str, str] | None = None,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        timeout: float,
        cap: int = LARGEST_ANSWER,
        alone: bool = False,
        interrupt: Interrupt,
    ) -> Answer:
        """Ask, and read the whole answer within `timeout` seconds and `cap` bytes.

        An answer that comes `alone` comes on a connection of its own: no other could be on it.

        Raises `NoAnswer`, and `Interrupted` when the interrupt is set. Before anything is sent:
        `InvalidPathError` for a segment that cannot be one, `UnicodeEncodeError` for `json` that
        is not Unicode.
        """
        call = Call()
        deadline = threading.Timer(timeout, partial(call.end, CancelCause.DEADLINE))
        deadline.daemon = True
        answer: Answer | None = None
        is_tls = False
        request = self._prepare(method, segments, query, json, headers)
        if alone:
            self.close()
        with interrupt.ending(partial(call.end, CancelCause.INTERRUPT)):
            deadline.start()
            try:
                with under(call):
                    answer = self._exchange(request, cap)
            except _BROKEN as error:
                # None is kept: its frames hold sockets.
                is_tls = is_tls_fault(error)
            finally:
                deadline.cancel()
                deadline.join()
                if alone:
                    self.close()
        if call.ended is CancelCause.INTERRUPT:
            raise Interrupted
        if answer is None or call.ended is not None:
            self._health.note(is_answering=False)
            handshake = is_tls and call.ended is None and not call.connected
            raise NoAnswer(tls=handshake, sent=call.connected)
        # A redirection or a fault of the server's is what stands in between, or is broken.
        self._health.note(is_answering=answer.status // 100 in {2, 4})
        return answer

    def _prepare(
        self,
        method: str,
        segments: tuple[str, ...],
        query: Mapping[str, str] | None,
        json: object,
        headers: Mapping[str, str] | None,
    ) -> requests.PreparedRequest:
        url = "/".join((self._base_url, *map(_quoted, segments)))
        if query:
            url += "?" + urlencode(query, quote_via=quote, safe="")
        body = None if json is None else msgspec.json.encode(json)
        all_headers = self._headers | dict(headers or {})
        if body is not None:
            all_headers["Content-Type"] = "application/json"
        return requests.Request(method, url, data=body, headers=all_headers).prepare()

    def _exchange(self, request: requests.PreparedRequest, cap: int) -> Answer:
        with self._adapter.send(
            request, stream=True, timeout=self._timeouts, proxies=self._proxies
        ) as response:
            headers = response.headers
            instant = parse_http_date(headers.get("Date"))
            present = utc_now()
            return Answer(
                status=response.status_code,
                body=_read(response, cap),
                date=instant,
                clock_offset=None
                if instant is None
                else (instant - present) / timedelta(seconds=1),
                retry_after=parse_retry_after(headers.get("Retry-After"), instant or present),
            )


def _quoted(segment: str) -> str:
    try:
        quoted = quote(segment, safe="")
    except UnicodeEncodeError:
        quoted = ""
    if quoted in {"", ".", ".."}:
        raise InvalidPathError("an id that is no path segment")
    return quoted


def is_socks(base_url: str, proxy: str | None) -> bool:
    """Whether calls to `base_url` would go through a SOCKS proxy, which none of them can."""
    proxies = _system_proxies(base_url) if proxy is None else {"all": proxy}
    chosen = requests.utils.select_proxy(base_url, proxies)
    return urlsplit(chosen or "").scheme.startswith("socks")


def _system_proxies(base_url: str) -> dict[str, str]:
    """What the system says; of this machine's own services, no proxy has to know."""
    if is_loopback(urlsplit(base_url).hostname or ""):
        return {}
    return requests.utils.get_environ_proxies(base_url)


def _read(response: requests.Response, cap: int) -> bytes | None:
    """The decoded body; None once it is larger than `cap`, without reading on."""
    body = bytearray()
    pieces = response.raw.stream(_CHUNK, decode_content=False)
    for piece in decoded(pieces, response.headers.get("Content-Encoding", "")):
        body += piece
        if len(body) > cap:
            return None
    return bytes(body)


def tls_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """TLS 1.2 or newer against the system's store and, in addition, `ca_file`.

    Raises `OSError` or `ssl.SSLError` where that file cannot be read.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        context.load_verify_locations(cafile=str(ca_file))
    return context


# -- headers -----------------------------------------------------------------------------------


def parse_http_date(text: str | None) -> datetime | None:
    """An HTTP date (RFC 9110, 5.6.7) in UTC, or None where it is not one."""
    if text is None or len(text) > 64:
        return None
    try:
        instant = parsedate_to_datetime(text)
        return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def parse_retry_after(text: str | None, present: datetime) -> float | None:
    """Seconds to wait, from 0 to a day, or None where `text` says nothing usable.

    `present` is the service's time of day, against which a date is held.
    """
    if text is None:
        return None
    text = text.strip()
    if re.fullmatch(r"[+-]?[0-9]{1,32}", text):
        seconds = float(text)
    else:
        instant = parse_http_date(text)
        if instant is None:
            return None
        seconds = (instant - present) / timedelta(seconds=1)
    return min(max(seconds, 0.0), LONGEST_WAIT)
