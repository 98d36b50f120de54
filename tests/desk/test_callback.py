"""The redirect listener, over real sockets on loopback."""

from __future__ import annotations

import dataclasses
import errno
import logging
import os
import re
import select
import socket
import ssl
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from hashlib import sha256
from urllib.parse import quote, urlencode

import psutil
import pytest
import trustme
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.desk import callback
from kiosk.desk.callback import HEAD, MOST, CallbackListener, ListenerUnavailable
from kiosk.desk.return_page import Page
from kiosk.visit.domain import NONCE

NONCE_VALUE = "n0nce-Of-This-Visit"
CODE = "planted-one-use-code"
QUERY = f"code={CODE}&{NONCE}={NONCE_VALUE}"
PATIENCE = 5.0  # seconds until a test gives up, far from what anything takes

PAGE = Page(
    language="ar",
    direction="rtl",
    title="Desk <1>",
    heading='You can "close" this & go',
    text="Look at the desk's screen.",
    error_heading="Nothing here",
    error_text="Ask at <b>the desk</b>.",
)


def has_ipv6() -> bool:
    with suppress(OSError), socket.socket(socket.AF_INET6) as probe:
        probe.bind(("::1", 0))
        return True
    return False


needs_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="this machine has no ::1")


def free_port() -> int:
    """Find a port that is free on both loopback addresses."""
    while True:
        with socket.socket() as first, socket.socket(socket.AF_INET6) as second:
            first.bind(("127.0.0.1", 0))
            port = int(first.getsockname()[1])
            if not has_ipv6():
                return port
            with suppress(OSError):
                second.bind(("::1", port))
                return port


@dataclasses.dataclass
class Desk:
    """A listener, what it handed on, and a client's ways to speak to it."""

    listener: CallbackListener
    port: int
    returns: list[str]

    def connect(self, address: str = "127.0.0.1") -> socket.socket:
        return socket.create_connection((address, self.port), timeout=PATIENCE)

    def send(self, raw: bytes, address: str = "127.0.0.1") -> bytes:
        """Send and read to the end; a client that closes its half shows that no more is coming."""
        with self.connect(address) as client:
            client.sendall(raw)
            return read_all(client)

    def get(self, target: str, host: str | None = None, address: str = "127.0.0.1") -> bytes:
        return self.send(
            f"GET {target} HTTP/1.1\r\nHost: {host or f'localhost:{self.port}'}\r\n\r\n".encode(),
            address,
        )


def read_all(client: socket.socket) -> bytes:
    answer = b""
    with suppress(ConnectionResetError):
        while chunk := client.recv(65536):
            answer += chunk
    return answer


def status(answer: bytes) -> int:
    match = re.match(rb"HTTP/1\.1 (\d{3}) ", answer)
    assert match, answer[:80]
    return int(match[1])


def header(answer: bytes, name: str) -> str | None:
    head = answer.partition(b"\r\n\r\n")[0].decode()
    match = re.search(rf"^{name}: (.*)$", head, re.MULTILINE | re.IGNORECASE)
    return match[1].strip() if match else None


def is_up(listener_port: int, address: str) -> bool:
    try:
        socket.create_connection((address, listener_port), timeout=PATIENCE).close()
    except OSError:
        return False
    return True


@contextmanager
def opened(
    uri: str = "http://localhost:{port}/callback",
    *,
    nonce: str | None = NONCE_VALUE,
    on_return: Callable[[str], None] | None = None,
    bind: str | None = None,
    tls: ssl.SSLContext | None = None,
    deadline: float = 10 * PATIENCE,  # so that no test passes by it unawares
) -> Iterator[Desk]:
    port = free_port()
    returns: list[str] = []
    listener = CallbackListener(
        uri.format(port=port),
        on_return=on_return or returns.append,
        page=PAGE,
        bind=bind,
        tls=tls,
        deadline=deadline,
    )
    listener.open(nonce)
    try:
        yield Desk(listener, port, returns)
    finally:
        listener.close()


@pytest.fixture(autouse=True)
def _no_thread_is_left(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.INFO, "kiosk")
    yield
    assert not [thread for thread in threading.enumerate() if thread.name == "callback"]


@pytest.fixture
def desk() -> Iterator[Desk]:
    with opened() as desk:
        yield desk


# -- the correct return ----------------------------------------------------------------------------


def test_a_correct_return_is_handed_on_as_it_came(desk: Desk) -> None:
    query = f"code={CODE}%2B+a&x=&{NONCE}={NONCE_VALUE}&x=%zz"
    assert status(desk.get(f"/callback?{query}")) == 200
    assert desk.returns == [query]


def test_the_callback_runs_on_the_listeners_own_thread() -> None:
    names: list[str] = []
    with opened(on_return=lambda _: names.append(threading.current_thread().name)) as desk:
        desk.get(f"/callback?{QUERY}")
    assert names == ["callback"]


def test_a_reload_is_handed_on_again(desk: Desk) -> None:
    for _ in range(2):
        assert status(desk.get(f"/callback?{QUERY}")) == 200
    assert desk.returns == [QUERY, QUERY]


def test_without_a_nonce_every_query_is_a_return() -> None:
    with opened(nonce=None) as desk:
        assert status(desk.get("/callback")) == 200
        assert status(desk.get("/callback?code=1")) == 200
    assert desk.returns == ["", "code=1"]


def test_http_1_0_is_answered(desk: Desk) -> None:
    raw = f"GET /callback?{QUERY} HTTP/1.0\r\nHost: localhost:{desk.port}\r\n\r\n"
    assert status(desk.send(raw.encode())) == 200


def test_a_host_is_read_without_regard_to_case(desk: Desk) -> None:
    assert status(desk.get(f"/callback?{QUERY}", host=f"LocalHost:{desk.port}")) == 200


def test_a_head_that_comes_byte_by_byte_is_read(desk: Desk) -> None:
    raw = f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\n\r\n".encode()
    with desk.connect() as client:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in raw:
            client.sendall(bytes([byte]))
        assert status(read_all(client)) == 200


@needs_ipv6
def test_localhost_answers_on_both_addresses(desk: Desk) -> None:
    for address in ("127.0.0.1", "::1"):
        assert status(desk.get(f"/callback?{QUERY}", address=address)) == 200
    assert len(desk.returns) == 2


@needs_ipv6
@pytest.mark.parametrize(
    ("host", "here", "there"), [("127.0.0.1", "127.0.0.1", "::1"), ("[::1]", "::1", "127.0.0.1")]
)
def test_a_literal_address_is_the_only_one(host: str, here: str, there: str) -> None:
    with opened(f"http://{host}:{{port}}/callback") as desk:
        answer = desk.get(f"/callback?{QUERY}", host=f"{host}:{desk.port}", address=here)
        assert status(answer) == 200
        assert not is_up(desk.port, there)


def test_without_bind_only_loopback_is_listened_on() -> None:
    with opened("https://kiosk.example:{port}/callback") as desk:
        addresses = {
            connection.laddr.ip
            for connection in psutil.Process().net_connections("tcp")
            if connection.laddr.port == desk.port
        }
    assert addresses <= {"127.0.0.1", "::1"}
    assert "127.0.0.1" in addresses


# -- the page --------------------------------------------------------------------------------------


def test_the_page_is_in_the_visits_language_and_stands_alone(desk: Desk) -> None:
    answer = desk.get(f"/callback?{QUERY}")
    body = answer.partition(b"\r\n\r\n")[2].decode("utf-8")
    assert '<html lang="ar" dir="rtl">' in body
    assert "<title>Desk &lt;1&gt;</title>" in body
    assert "You can &quot;close&quot; this &amp; go" in body
    assert "Look at the desk&#x27;s screen." in body
    assert "Nothing here" not in body
    assert header(answer, "Content-Type") == "text/html; charset=utf-8"
    assert header(answer, "Content-Length") == str(len(body.encode()))
    assert header(answer, "Cache-Control") == "no-store"
    assert header(answer, "X-Content-Type-Options") == "nosniff"
    assert header(answer, "Referrer-Policy") == "no-referrer"
    assert header(answer, "Connection") == "close"
    assert not re.search(r"<script|https?:|url\(|src=|href=|style=|@import|\bon[a-z]+=", body)


def test_the_policy_lets_the_pages_own_style_through_and_nothing_else(desk: Desk) -> None:
    answer = desk.get(f"/callback?{QUERY}")
    styles = re.findall(r"<style>(.*?)</style>", answer.decode(), re.DOTALL)
    assert len(styles) == 1
    digest = b64encode(sha256(styles[0].encode()).digest()).decode()
    policy = header(answer, "Content-Security-Policy")
    assert policy is not None
    assert set(policy.split("; ")) == {
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    }
    assert "prefers-color-scheme: dark" in styles[0]


def test_an_error_has_a_page_of_its_own_words(desk: Desk) -> None:
    answer = desk.get("/elsewhere")
    body = answer.partition(b"\r\n\r\n")[2].decode()
    assert "Nothing here" in body
    assert "Ask at &lt;b&gt;the desk&lt;/b&gt;." in body
    assert "You can" not in body
    assert header(answer, "Cache-Control") == "no-store"
    assert header(answer, "Content-Security-Policy") is not None


@pytest.mark.parametrize("path", ["/callback", "/elsewhere"])
@pytest.mark.parametrize("nonce", [NONCE_VALUE, "0ther-value"])
@pytest.mark.parametrize("host", ["localhost", "evil.example"])
def test_no_answer_repeats_anything_of_the_request(
    desk: Desk, path: str, nonce: str, host: str
) -> None:
    answer = desk.get(f"{path}?code={CODE}&{NONCE}={nonce}", host=f"{host}:{desk.port}").decode()
    assert answer.startswith("HTTP/1.1 ")
    for planted in (CODE, nonce, NONCE_VALUE, NONCE, path, host, str(desk.port)):
        assert planted not in answer


# -- refusals --------------------------------------------------------------------------------------

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
    "TLS to a plain port": (400, ["\x16\x03\x01\x02\x00\x01"]),
}


@pytest.mark.parametrize(("expected", "lines"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_the_return_is_refused_and_changes_nothing(
    desk: Desk, expected: int, lines: list[str]
) -> None:
    raw = "\r\n".join([*lines, "", ""]).replace(": H", f": localhost:{desk.port}")
    answer = desk.send(raw.replace(":P\r", f":{desk.port}\r").encode("latin-1"))
    assert status(answer) == expected
    assert header(answer, "Allow") == ("GET" if expected == 405 else None)
    assert desk.returns == []
    assert status(desk.get(f"/callback?{QUERY}")) == 200


def test_the_lines_above_differ_from_a_return_that_is_let_through(desk: Desk) -> None:
    raw = f"{GOOD}\r\nHost: localhost:{desk.port}\r\nContent-Length: 0\r\n\r\n"
    assert status(desk.send(raw.encode())) == 200


def test_a_head_request_gets_a_head_only(desk: Desk) -> None:
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
    real = callback._bound
    monkeypatch.setattr(callback, "_bound", lambda address, _: real(address, port))
    listener = CallbackListener(uri, on_return=lambda _: None, page=PAGE)
    listener.open(None)
    with closing(listener):
        assert status(Desk(listener, port, []).get("/callback", host=host)) == expected


def test_pipelined_requests_and_garbage_get_no_second_answer(desk: Desk) -> None:
    one = f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\n\r\n".encode()
    for tail in (b"\x00\xff garbage \r\n\r\n", one, one * 20):
        answer = desk.send(one + tail)
        assert status(answer) == 200
        assert answer.count(b"HTTP/1.1 ") == 1
    assert desk.returns == [QUERY] * 3


@pytest.mark.parametrize(("size", "expected"), [(HEAD, 200), (HEAD + 1, 431), (4 * HEAD, 431)])
def test_a_head_has_8_kib_at_most(desk: Desk, size: int, expected: int) -> None:
    start = f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\nX: ".encode()
    answer = desk.send(start + b"x" * (size - len(start) - 4) + b"\r\n\r\n")
    assert status(answer) == expected
    assert desk.returns == ([QUERY] if expected == 200 else [])


def test_a_head_has_8_kib_at_most_in_many_pieces_too(desk: Desk) -> None:
    start = f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\nX: ".encode()
    with desk.connect() as client:
        client.sendall(start)
        desk.get("/")  # the listener has read what came before
        client.sendall(b"x" * (HEAD - len(start) - 3) + b"\r\n\r\n")
        assert status(read_all(client)) == 431
    assert desk.returns == []


def test_a_head_without_an_end_is_refused_once_it_is_too_long(desk: Desk) -> None:
    assert status(desk.send(b"GET /" + b"x" * HEAD)) == 431


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


def assert_harmless(desk: Desk, raw: bytes) -> None:
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
def unharmed(caplog: pytest.LogCaptureFixture) -> Iterator[Desk]:
    """One listener for all the examples of a test, which must be as good at the end."""
    with opened() as desk:
        (thread,) = [each for each in threading.enumerate() if each.name == "callback"]
        yield desk
        assert thread.is_alive()
        assert status(desk.get(f"/callback?{QUERY}")) == 200
    assert "callback.fault" not in caplog.messages


# -- crowds and slow ones --------------------------------------------------------------------------


def test_beside_200_half_open_connections_the_return_gets_through(desk: Desk) -> None:
    with ExitStack() as crowd:
        for number in range(200):
            client = crowd.enter_context(desk.connect())
            client.sendall(b"GET /callback?" if number % 2 else b"")
        started = time.monotonic()
        answer = desk.get(f"/callback?{QUERY}")
        assert time.monotonic() - started < 1.0
    assert status(answer) == 200


def test_when_full_the_oldest_gives_way(desk: Desk) -> None:
    with ExitStack() as crowd:
        clients = [crowd.enter_context(desk.connect()) for _ in range(MOST + 10)]
        assert status(desk.get(f"/callback?{QUERY}")) == 200
        assert [read_all(client) for client in clients[:11]] == [b""] * 11
        readable, _, _ = select.select(clients[11:], [], [], 0)
        assert readable == []


def test_when_full_of_answered_ones_the_return_gets_through(desk: Desk) -> None:
    with ExitStack() as crowd:
        for _ in range(MOST):
            client = crowd.enter_context(desk.connect())
            client.sendall(b"GET / HTTP/1.1\r\n\r\n")
            assert client.recv(1)
        assert status(desk.get(f"/callback?{QUERY}")) == 200


def test_when_file_descriptors_run_out_the_oldest_gives_way(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.socket.accept
    left = [OSError(errno.EMFILE, "Too many open files"), OSError(errno.ENFILE, "the same")]

    def accept(listening: socket.socket) -> tuple[socket.socket, object]:
        if left:
            raise left.pop()
        return real(listening)

    with desk.connect() as oldest, desk.connect() as next_, desk.connect() as youngest:
        desk.get("/")  # all three are accepted, as it came after them
        monkeypatch.setattr(socket.socket, "accept", accept)
        assert status(desk.get(f"/callback?{QUERY}")) == 200
        assert read_all(oldest) == read_all(next_) == b""
        assert select.select([youngest], [], [], 0)[0] == []


@pytest.mark.parametrize(
    "start",
    [b"", b"GET /callback?", b"GET / HTTP/1.1\r\n\r\n"],
    ids=["silent", "dripping", "answered and staying"],
)
def test_no_connection_outlasts_the_deadline(start: bytes) -> None:
    with opened(deadline=0.3) as desk, desk.connect() as client:
        began = time.monotonic()
        client.sendall(start)
        received = b""
        with suppress(ConnectionResetError, BrokenPipeError):
            while time.monotonic() - began < PATIENCE:
                if select.select([client], [], [], 0.01)[0]:
                    if not (chunk := client.recv(65536)) and not start.endswith(b"\n"):
                        break
                    received += chunk
                client.sendall(b"x")  # a drip for those that it is for, and noise for the others
        assert 0.2 < time.monotonic() - began < PATIENCE
        assert not received.startswith(b"HTTP/1.1 200")
        assert desk.returns == []


def test_a_tls_handshake_that_never_comes_ends_at_the_deadline() -> None:
    server, _ = certified()
    with opened("https://localhost:{port}/callback", tls=server, deadline=0.3) as desk:
        began = time.monotonic()
        with desk.connect() as client:
            assert read_all(client) == b""
        assert 0.2 < time.monotonic() - began < PATIENCE


# -- TLS -------------------------------------------------------------------------------------------


def certified() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    authority = trustme.CA()
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost", "kiosk.example").configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    return server, client


def test_phones_are_answered_over_tls_on_every_address() -> None:
    server, client = certified()
    uri = "https://kiosk.example:{port}/callback"
    with opened(uri, tls=server, bind="0.0.0.0") as desk:
        for address in ("127.0.0.1", "127.0.0.2"):
            with (
                desk.connect(address) as plain,
                client.wrap_socket(plain, server_hostname="kiosk.example") as phone,
            ):
                request = f"GET /callback?{QUERY} HTTP/1.1\r\nHost: kiosk.example:{desk.port}\r\n"
                phone.sendall(f"{request}\r\n".encode())
                answer = read_all(phone)
            assert status(answer) == 200
            assert answer.endswith(b"</html>\n")
    assert desk.returns == [QUERY, QUERY]


def test_over_tls_what_is_plain_or_untrusting_is_dropped_and_the_rest_still_answered(
    caplog: pytest.LogCaptureFixture,
) -> None:
    server, client = certified()
    with opened("https://localhost:{port}/callback", tls=server) as desk:
        assert not desk.get(f"/callback?{QUERY}").startswith(b"HTTP")
        with desk.connect() as plain, pytest.raises(ssl.SSLCertVerificationError):
            ssl.create_default_context().wrap_socket(plain, server_hostname="localhost")
        with ExitStack() as crowd:
            for _ in range(MOST):  # in the middle of their handshakes
                crowd.enter_context(desk.connect()).sendall(b"\x16\x03\x01")
            plain = crowd.enter_context(desk.connect())
            with client.wrap_socket(plain, server_hostname="localhost") as browser:
                host = f"localhost:{desk.port}"
                browser.sendall(f"GET /callback?{QUERY} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
                assert status(read_all(browser)) == 200
    assert desk.returns == [QUERY]
    assert "callback.fault" not in caplog.messages


# -- open and close --------------------------------------------------------------------------------


def test_close_ends_every_connection_and_the_thread_at_once() -> None:
    with opened() as desk, ExitStack() as crowd:
        clients = [crowd.enter_context(desk.connect()) for _ in range(50)]
        clients[0].sendall(b"GET /callback")
        clients[1].sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert clients[1].recv(1)
        started = time.monotonic()
        desk.listener.close()
        assert time.monotonic() - started < 0.5
        for client in clients:
            assert not read_all(client).startswith(b"HTTP")
        assert not is_up(desk.port, "127.0.0.1")
        assert not is_up(desk.port, "::1")


def test_the_port_is_free_for_others_after_close(desk: Desk) -> None:
    assert status(desk.get(f"/callback?{QUERY}")) == 200
    with desk.connect():
        desk.listener.close()
        families = [(socket.AF_INET, "127.0.0.1")]
        if has_ipv6():
            families.append((socket.AF_INET6, "::1"))
        for family, address in families:
            with socket.socket(family) as other:
                other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                other.bind((address, desk.port))
                other.listen()


def test_close_may_come_before_open_and_again(desk: Desk) -> None:
    for _ in range(3):
        desk.listener.close()
    CallbackListener("http://localhost:3000/", on_return=desk.returns.append, page=PAGE).close()


def test_close_may_come_from_several_threads_at_once(desk: Desk) -> None:
    threads = [threading.Thread(target=desk.listener.close) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
        assert not thread.is_alive()
    assert not is_up(desk.port, "127.0.0.1")


def test_it_opens_again_on_the_same_port_many_times(desk: Desk) -> None:
    for round_ in range(20):
        desk.listener.close()
        desk.listener.open(f"nonce-{round_}")
        assert status(desk.get(f"/callback?{NONCE}=nonce-{round_}")) == 200


def test_a_second_open_replaces_the_first(desk: Desk) -> None:
    desk.listener.open("the-second")
    assert status(desk.get(f"/callback?{QUERY}")) == 400
    assert status(desk.get(f"/callback?{NONCE}=the-second")) == 200
    assert len([thread for thread in threading.enumerate() if thread.name == "callback"]) == 1


def test_close_does_not_wait_for_a_callback_that_hangs(caplog: pytest.LogCaptureFixture) -> None:
    entered, release = threading.Event(), threading.Event()

    def hang(_query: str) -> None:
        entered.set()
        release.wait(PATIENCE)

    with opened(on_return=hang) as desk:
        (thread,) = [each for each in threading.enumerate() if each.name == "callback"]
        with desk.connect() as client:
            client.sendall(
                f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\n\r\n".encode()
            )
            assert entered.wait(PATIENCE)
            started = time.monotonic()
            desk.listener.close()
            assert time.monotonic() - started < 0.5
        release.set()
        thread.join(PATIENCE)
    assert "callback.stuck" in caplog.messages


def test_the_page_arrives_even_if_the_return_closes_the_listener(desk: Desk) -> None:
    desk.listener.close()
    returned = threading.Event()
    listener = CallbackListener(
        f"http://localhost:{desk.port}/callback", on_return=lambda _: returned.set(), page=PAGE
    )
    for _ in range(20):
        returned.clear()
        listener.open(NONCE_VALUE)
        with closing(listener), desk.connect() as client:
            client.sendall(
                f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\n\r\n".encode()
            )
            assert returned.wait(PATIENCE)
            listener.close()
            answer = read_all(client)
        assert status(answer) == 200
        assert answer.endswith(b"</html>\n")


def test_a_callback_that_fails_ends_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_query: str) -> None:
        raise OSError("the desk stumbled")

    with opened(on_return=fail) as desk:
        for _ in range(2):
            assert status(desk.get(f"/callback?{QUERY}")) == 200
    assert caplog.messages.count("callback.fault") == 2


# -- a port that can't be had ----------------------------------------------------------------------


@contextmanager
def taken(family: socket.AddressFamily, address: str) -> Iterator[int]:
    port = free_port()
    with socket.socket(family) as holder:
        holder.bind((address, port))
        holder.listen()
        yield port


def listener_on(port: int) -> CallbackListener:
    return CallbackListener(
        f"http://localhost:{port}/callback", on_return=lambda _: None, page=PAGE
    )


@pytest.mark.parametrize(
    ("family", "address"),
    [
        (socket.AF_INET, "127.0.0.1"),
        (socket.AF_INET, "0.0.0.0"),
        pytest.param(socket.AF_INET6, "::1", marks=needs_ipv6),
    ],
)
def test_a_taken_port_is_named_with_its_holder(family: socket.AddressFamily, address: str) -> None:
    with taken(family, address) as port:
        listener = listener_on(port)
        with pytest.raises(ListenerUnavailable) as caught:
            listener.open(NONCE_VALUE)
        assert caught.value.port == port
        assert caught.value.holder == f"{psutil.Process().name()} (pid {os.getpid()})"
        assert str(port) in str(caught.value)
    listener.open(NONCE_VALUE)  # nothing was left behind on the other address
    listener.close()


def test_a_holder_that_the_system_does_not_tell_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(_kind: str) -> None:
        raise psutil.AccessDenied

    monkeypatch.setattr(psutil, "net_connections", denied)
    with taken(socket.AF_INET, "127.0.0.1") as port:
        with pytest.raises(ListenerUnavailable) as caught:
            listener_on(port).open(None)
        assert caught.value.holder is None


def test_an_address_that_this_machine_does_not_have_has_no_holder() -> None:
    listener = CallbackListener(
        f"https://kiosk.example:{free_port()}/",
        on_return=lambda _: None,
        page=PAGE,
        bind="192.0.2.1",
    )
    with pytest.raises(ListenerUnavailable) as caught:
        listener.open(None)
    assert caught.value.holder is None


def test_a_machine_without_ipv6_listens_on_ipv4_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    real = callback._bound

    def bound(address: str, port: int) -> socket.socket:
        if address == "::1":
            raise OSError(errno.EADDRNOTAVAIL, "Cannot assign requested address")
        return real(address, port)

    monkeypatch.setattr(callback, "_bound", bound)
    with opened() as desk:
        assert status(desk.get(f"/callback?{QUERY}")) == 200
        assert not is_up(desk.port, "::1")


# -- the log ---------------------------------------------------------------------------------------


def test_the_log_names_events_and_nothing_of_the_request(caplog: pytest.LogCaptureFixture) -> None:
    with opened() as desk:
        desk.get(f"/callback?{QUERY}")
        desk.get(f"/callback?code={CODE}")
        desk.get(f"/{CODE}?{QUERY}")
    ours = [record for record in caplog.records if record.name == "kiosk.desk.callback"]
    assert [record.msg for record in ours] == [
        "callback.opened",
        "callback.returned",
        "callback.refused",
        "callback.refused",
        "callback.closed",
    ]
    assert [vars(record).get("http_status") for record in ours] == [None, None, 400, 404, None]
    assert vars(ours[0])["port"] == desk.port
    for record in caplog.records:
        assert CODE not in repr(vars(record))
        assert NONCE_VALUE not in repr(vars(record))


def test_no_repr_shows_the_nonce(desk: Desk) -> None:
    assert desk.listener._server is not None
    assert NONCE_VALUE not in repr(desk.listener._server._expected)
