"""Whatever is sent, only a return with its nonce is one, and nothing harms the listener."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import quote, urlencode

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.visit.domain import NONCE
from tests.support.listening_desk import (
    CODE,
    NONCE_VALUE,
    QUERY,
    ListeningDesk,
    opened,
    read_all,
    status,
)


def test_no_bytes_are_a_return(caplog: pytest.LogCaptureFixture) -> None:
    with unharmed(caplog) as desk:

        @given(raw=st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
        @settings(max_examples=100, deadline=None)
        def examples(raw: bytes) -> None:
            assert_harmless(desk, raw)

        examples()


FRAGMENTS = [
    "GET ", "POST ", "HEAD ", "/callback", "/", "?", "&", "#", "%", ";", f"{NONCE}=", CODE, " ",
    "HTTP/1.1", "HTTP/1.0", "HTTP/9.9", "\r\n", "\r\n\r\n", "\n", "\t", "\0", "Host: ", "H",
    "Content-Length: ", "Transfer-Encoding: chunked", "Expect: 100-continue", "Upgrade: h2c",
    "Connection: keep-alive", "0", "5", "-1", ":", "\xff",
]  # fmt: skip


def test_no_jumble_of_a_requests_parts_is_a_return(caplog: pytest.LogCaptureFixture) -> None:
    with unharmed(caplog) as desk:

        @given(parts=st.lists(st.sampled_from(FRAGMENTS), max_size=30))
        @settings(max_examples=150, deadline=None)
        def examples(parts: list[str]) -> None:
            text = "".join(parts).replace("H\r", f"localhost:{desk.port}\r")
            assert_harmless(desk, text.encode("latin-1"))

        examples()


def assert_harmless(desk: ListeningDesk, raw: bytes) -> None:
    with desk.connect() as client:
        with suppress(BrokenPipeError, ConnectionResetError):
            client.sendall(raw)
        with suppress(OSError):
            client.shutdown(socket.SHUT_WR)
        answer = read_all(client)
    assert not answer or status(answer) in (400, 404, 405, 421, 431)
    assert desk.returns == []


PAIRS = st.lists(
    st.tuples(
        st.sampled_from([NONCE, NONCE.upper(), "code", f"{NONCE}2", ""]) | st.text(max_size=5),
        st.sampled_from([NONCE_VALUE, NONCE_VALUE.lower(), f"{NONCE_VALUE} ", "", "å", "\0"])
        | st.text(max_size=5),
    ),
    max_size=5,
)


def test_a_return_has_the_nonce_exactly_once(caplog: pytest.LogCaptureFixture) -> None:
    with unharmed(caplog) as desk:

        @given(pairs=PAIRS, encoded=st.booleans())
        @example(pairs=[("code", CODE), (NONCE, NONCE_VALUE)], encoded=True)
        @settings(max_examples=200, deadline=None)
        def examples(pairs: list[tuple[str, str]], *, encoded: bool) -> None:
            if encoded:  # every character, also those that need not be
                query = "&".join(f"{percent(name)}={percent(value)}" for name, value in pairs)
            else:
                query = urlencode(pairs, quote_via=quote, errors="replace")
            expected = [value for name, value in pairs if name == NONCE] == [NONCE_VALUE]
            assert status(desk.get(f"/callback?{query}")) == (200 if expected else 400)
            assert desk.returns == ([query] if expected else [])
            desk.returns.clear()

        examples()


def percent(text: str) -> str:
    return "".join(f"%{byte:02x}" for byte in text.encode("utf-8", "replace"))


@contextmanager
def unharmed(caplog: pytest.LogCaptureFixture) -> Iterator[ListeningDesk]:
    """One listener for all the examples of a test, which must be as good at the end."""
    with opened() as desk:
        (thread,) = [thread for thread in threading.enumerate() if thread.name == "callback"]
        yield desk
        assert thread.is_alive()
        assert status(desk.get(f"/callback?{QUERY}")) == 200
    assert "callback.fault" not in caplog.messages
