"""Requests that are not the return are refused, and change nothing."""

from __future__ import annotations

from contextlib import closing

import pytest

from kiosk.host import port as port_module
from kiosk.host.callback import HEAD, CallbackListener
from kiosk.visit.domain import NONCE
from tests.support.listening_desk import (
    CODE,
    NONCE_VALUE,
    PAGE,
    QUERY,
    ListeningDesk,
    free_port,
    header,
    read_all,
    status,
)

GOOD = f"GET /callback?{QUERY} HTTP/1.1"
REFUSED: dict[str, tuple[int, list[str]]] = {
    "POST": (405, [GOOD.replace("GET", "POST"), "Host: H", "Content-Length: 0"]),
    "HEAD": (405, [GOOD.replace("GET", "HEAD"), "Host: H"]),
    "OPTIONS": (405, [GOOD.replace("GET", "OPTIONS"), "Host: H"]),
    "lower-case method": (405, [GOOD.replace("GET", "get"), "Host: H"]),
    "CONNECT": (404, ["CONNECT localhost:80 HTTP/1.1", "Host: H"]),
    "root": (404, ["GET / HTTP/1.1", "Host: H"]),
    "favicon": (404, ["GET /favicon.ico HTTP/1.1", "Host: H"]),
    "below the path": (404, [GOOD.replace("/callback", "/callback/"), "Host: H"]),
    "encoded path": (404, [GOOD.replace("/callback", "/%63allback"), "Host: H"]),
    "dotted path": (404, [GOOD.replace("/callback", "/./callback"), "Host: H"]),
    "another host": (421, [GOOD, "Host: evil.example"]),
    "another port": (421, [GOOD, "Host: localhost:1"]),
    "no port": (421, [GOOD, "Host: localhost"]),
    "address for name": (421, [GOOD, "Host: 127.0.0.1:P"]),
    "empty host": (421, [GOOD, "Host:"]),
    "host and more": (421, [GOOD, "Host: H, H"]),
    "no host": (400, [GOOD]),
    "no host in 1.0": (400, [GOOD.replace("1.1", "1.0")]),
    "two hosts": (400, [GOOD, "Host: H", "Host: H"]),
    "two hosts in 1.0": (400, [GOOD.replace("1.1", "1.0"), "Host: H", "Host: H"]),
    "HTTP/2": (400, ["PRI * HTTP/2.0", "Host: H"]),
    "no version": (400, [GOOD.replace(" HTTP/1.1", ""), "Host: H"]),
    "a body": (400, [GOOD, "Host: H", "Content-Length: 3"]),
    "two lengths": (400, [GOOD, "Host: H", "Content-Length: 0", "Content-Length: 3"]),
    "a chunked body": (400, [GOOD, "Host: H", "Transfer-Encoding: chunked"]),
    "an unknown coding": (400, [GOOD, "Host: H", "Transfer-Encoding: gzip"]),
    "no nonce": (400, [f"GET /callback?code={CODE} HTTP/1.1", "Host: H"]),
    "no query": (400, ["GET /callback HTTP/1.1", "Host: H"]),
    "empty nonce": (400, [f"GET /callback?{NONCE}= HTTP/1.1", "Host: H"]),
    "wrong nonce": (400, [GOOD.replace(NONCE_VALUE, NONCE_VALUE[:-1]), "Host: H"]),
    "nonce twice": (400, [GOOD.replace("?", f"?{NONCE}={NONCE_VALUE}&"), "Host: H"]),
    "nonce twice, once empty": (400, [GOOD.replace("?", f"?{NONCE}=&"), "Host: H"]),
    "nonce twice, once bare": (400, [f"GET /callback?{QUERY}&{NONCE} HTTP/1.1", "Host: H"]),
    "nonce hidden twice": (400, [GOOD.replace("?", "?kiosk%5Fnonce=x&"), "Host: H"]),
    "nonce in the path": (404, [GOOD.replace("?", ";"), "Host: H"]),
    "a header without a name": (400, [GOOD, "Host: H", ": x"]),
    **{
        f"{name}: {value}": (403, [GOOD, "Host: H", f"{name}: {value}"])
        for name, values in {
            "Sec-Fetch-Mode": ("no-cors", "cors", "same-origin", "websocket", "", "navigate, cors"),
            "Sec-Fetch-Dest": ("image", "iframe", "frame", "embed", "object", "empty", "script"),
            "Sec-Purpose": ("prefetch", "prefetch;prerender", "prefetch;anonymous-client-ip"),
            "Purpose": ("prefetch",),
            "X-Purpose": ("preview",),
            "X-Moz": ("prefetch",),
        }.items()
        for value in values
    },
    "a frame that is a navigation": (
        403,
        [GOOD, "Host: H", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"],
    ),
    "two words on the mode": (
        403,
        [GOOD, "Host: H", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Mode: no-cors"],
    ),
    "TLS to a plain port": (400, ["\x16\x03\x01\x02\x00\x01"]),
}


@pytest.mark.parametrize(("expected", "lines"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_the_return_is_refused_and_changes_nothing(
    desk: ListeningDesk, expected: int, lines: list[str]
) -> None:
    raw = "\r\n".join([*lines, "", ""]).replace(": H", f": localhost:{desk.port}")
    answer = desk.send(raw.replace(":P\r", f":{desk.port}\r").encode("latin-1"))
    assert status(answer) == expected
    assert header(answer, "Allow") == ("GET" if expected == 405 else None)
    assert desk.returns == []
    assert status(desk.get(f"/callback?{QUERY}")) == 200


@pytest.mark.parametrize("site", ["none", "same-origin", "same-site", "cross-site"])
def test_a_page_that_a_person_goes_to_is_let_through(desk: ListeningDesk, site: str) -> None:
    """Whatever page they come from."""
    says = f"Sec-Fetch-Site: {site}\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document"
    raw = f"{GOOD}\r\nHost: localhost:{desk.port}\r\n{says}\r\nSec-Fetch-User: ?1\r\n\r\n"
    assert status(desk.send(raw.encode())) == 200


def test_the_lines_above_differ_from_a_return_that_is_let_through(desk: ListeningDesk) -> None:
    raw = f"{GOOD}\r\nHost: localhost:{desk.port}\r\nContent-Length: 0\r\n\r\n"
    assert status(desk.send(raw.encode())) == 200


def test_a_head_request_gets_a_head_only(desk: ListeningDesk) -> None:
    answer = desk.send(f"HEAD /callback HTTP/1.1\r\nHost: localhost:{desk.port}\r\n\r\n".encode())
    assert answer.endswith(b"\r\n\r\n")
    assert int(header(answer, "Content-Length") or 0) > 0


@pytest.mark.parametrize(
    ("uri", "host", "expected"),
    [
        ("http://localhost:80/callback", "localhost", 200),
        ("http://localhost/callback", "localhost:80", 200),
        ("http://localhost:80/callback", "localhost:443", 421),
        ("https://kiosk.example/callback", "kiosk.example", 200),
        ("https://kiosk.example/callback", "kiosk.example:443", 200),
        ("https://kiosk.example/callback", "kiosk.example:80", 421),
        ("https://kiosk.example/callback", "localhost", 421),
    ],
)
def test_a_standard_port_may_be_left_out_of_host(
    monkeypatch: pytest.MonkeyPatch, uri: str, host: str, expected: int
) -> None:
    port = free_port()
    real = port_module._bound
    monkeypatch.setattr(port_module, "_bound", lambda address, _: real(address, port))
    listener = CallbackListener(uri, on_return=lambda _: None, page=lambda: PAGE)
    listener.open(None)
    with closing(listener):
        assert status(ListeningDesk(listener, port, []).get("/callback", host=host)) == expected


def test_pipelined_requests_and_garbage_get_no_second_answer(desk: ListeningDesk) -> None:
    one = f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\n\r\n".encode()
    for tail in (b"\x00\xff garbage \r\n\r\n", one, one * 20):
        answer = desk.send(one + tail)
        assert status(answer) == 200
        assert answer.count(b"HTTP/1.1 ") == 1
    assert desk.returns == [QUERY] * 3


@pytest.mark.parametrize(("size", "expected"), [(HEAD, 200), (HEAD + 1, 431), (4 * HEAD, 431)])
def test_a_head_has_8_kib_at_most(desk: ListeningDesk, size: int, expected: int) -> None:
    start = f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\nX: ".encode()
    answer = desk.send(start + b"x" * (size - len(start) - 4) + b"\r\n\r\n")
    assert status(answer) == expected
    assert desk.returns == ([QUERY] if expected == 200 else [])


def test_a_head_has_8_kib_at_most_in_many_pieces_too(desk: ListeningDesk) -> None:
    start = f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\nX: ".encode()
    with desk.connect() as client:
        client.sendall(start)
        desk.get("/")  # the listener has read what came before
        client.sendall(b"x" * (HEAD - len(start) - 3) + b"\r\n\r\n")
        assert status(read_all(client)) == 431
    assert desk.returns == []


def test_a_head_without_an_end_is_refused_once_it_is_too_long(desk: ListeningDesk) -> None:
    assert status(desk.send(b"GET /" + b"x" * HEAD)) == 431
