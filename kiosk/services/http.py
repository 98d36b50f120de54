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
from urllib.parse import quote, urlencode

import msgspec
import requests
import truststore
import urllib3

from kiosk import __version__
from kiosk.services.lifeline import Call, Ending, LifelineAdapter, is_tls_fault, under
from kiosk.visit.clock import utc_now
from kiosk.visit.interrupt import Interrupt, Interrupted

LARGEST_ANSWER: Final = 1_000_000
"""Bytes, decoded, of any answer but a document's."""

LONGEST_WAIT: Final = 86_400.0
"""Seconds; a `Retry-After` beyond a day says no more than a day does."""

_CHUNK: Final = 65_536


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
    """None where it was too large, or could not be decompressed."""
    instant: datetime | None = None
    """The service's time of day, from `Date`."""
    clock_offset: float | None = None
    """Seconds that the service's clock is ahead of this machine's; to the second at best."""
    retry_after: float | None = None
    """Seconds, from `Retry-After` in either form (RFC 9110, 10.2.3); never negative."""


class BadPath(ValueError):
    """A path segment that would lead to another resource than the one it names."""


class Client:
    """Calls one service, from one thread at a time."""

    def __init__(
        self,
        base_url: str,
        client_id: str,
        client_secret: str,
        *,
        tls: ssl.SSLContext | None = None,
        proxy: str | None = None,
        connect_timeout: float,
        read_timeout: float,
    ) -> None:
        """`tls` from `tls_context`, or None where the URL is http.

        `proxy` is a URL, or None for the system's own settings. Timeouts are seconds: for a
        connection to come about, and between two bytes.
        """
        self._base_url = base_url
        self._timeouts = (connect_timeout, read_timeout)
        # RFC 7617 with UTF-8; requests' own `auth=` would encode Latin-1.
        credentials = b64encode(f"{client_id}:{client_secret}".encode()).decode("ascii")
        self._http = requests.Session()
        self._http.trust_env = False
        self._http.headers = requests.structures.CaseInsensitiveDict(
            {
                "Authorization": f"Basic {credentials}",
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
                "User-Agent": f"identity-kiosk/{__version__}",
            }
        )
        self._proxies = (
            {"http": proxy, "https": proxy}
            if proxy is not None
            else requests.utils.get_environ_proxies(base_url)
        )
        adapter = LifelineAdapter(tls)
        self._http.mount("https://", adapter)
        self._http.mount("http://", adapter)

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()

    def request(
        self,
        method: str,
        *segments: str,
        query: Mapping[str, str] | None = None,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        timeout: float,
        cap: int = LARGEST_ANSWER,
        interrupt: Interrupt,
    ) -> Answer:
        """Ask, and read the whole answer within `timeout` seconds and `cap` bytes.

        Raises `NoAnswer`; `Interrupted` when the interrupt is set; `BadPath` for a segment that is
        empty, `.` or `..`, before anything is sent.
        """
        call = Call()
        deadline = threading.Timer(timeout, partial(call.end, Ending.DEADLINE))
        deadline.daemon = True
        answer: Answer | None = None
        cause: Exception | None = None
        request = self._prepare(method, segments, query, json, headers)
        with interrupt.ending(partial(call.end, Ending.INTERRUPT)):
            deadline.start()
            try:
                with under(call):
                    answer = self._exchange(request, cap)
            except (OSError, urllib3.exceptions.HTTPError, HTTPException) as error:
                cause = error  # requests' own exceptions are OSErrors
            finally:
                deadline.cancel()
                deadline.join()
        if call.ended is Ending.INTERRUPT:
            raise Interrupted
        if answer is None or call.ended is not None:
            handshake = call.ended is None and not call.connected and is_tls_fault(cause)
            raise NoAnswer(tls=handshake, sent=call.connected)
        return answer

    def _prepare(
        self,
        method: str,
        segments: tuple[str, ...],
        query: Mapping[str, str] | None,
        json: object,
        headers: Mapping[str, str] | None,
    ) -> requests.PreparedRequest:
        if any(segment in {"", ".", ".."} for segment in segments):
            raise BadPath("an id that is no path segment")
        url = "/".join((self._base_url, *(quote(segment, safe="") for segment in segments)))
        if query:
            url += "?" + urlencode(query, quote_via=quote, safe="")
        body = None if json is None else msgspec.json.encode(json)
        extra = dict(headers or {})
        if body is not None:
            extra["Content-Type"] = "application/json"
        return self._http.prepare_request(
            requests.Request(method, url, data=body, headers=extra),
        )

    def _exchange(self, request: requests.PreparedRequest, cap: int) -> Answer:
        with self._http.send(
            request,
            stream=True,
            allow_redirects=False,
            timeout=self._timeouts,
            proxies=self._proxies,
        ) as response:
            headers = response.headers
            instant = parse_http_date(headers.get("Date"))
            present = utc_now()
            return Answer(
                status=response.status_code,
                body=_read(response, cap),
                instant=instant,
                clock_offset=None
                if instant is None
                else (instant - present) / timedelta(seconds=1),
                retry_after=parse_retry_after(headers.get("Retry-After"), instant or present),
            )


def _read(response: requests.Response, cap: int) -> bytes | None:
    """The decoded body; None once it is larger than `cap`, without reading on."""
    body = bytearray()
    try:
        for chunk in response.raw.stream(_CHUNK, decode_content=True):
            body += chunk
            if len(body) > cap:
                return None
    except urllib3.exceptions.DecodeError:
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
    if text.isascii() and text.lstrip("+-").isdigit() and len(text) <= 32:
        seconds = float(text)
    else:
        instant = parse_http_date(text)
        if instant is None:
            return None
        seconds = (instant - present) / timedelta(seconds=1)
    return min(max(seconds, 0.0), LONGEST_WAIT)
