"""What the one client sends, and what it takes for an answer."""

from __future__ import annotations

import gc
import gzip
import json
import ssl
import warnings
import zlib
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import unquote

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.http import (
    LARGEST_ANSWER,
    LONGEST_WAIT,
    Answer,
    BadPath,
    Client,
    NoAnswer,
    parse_http_date,
    parse_retry_after,
    tls_context,
)
from kiosk.visit.clock import utc_now
from kiosk.visit.interrupt import Interrupt, Interrupted
from tests.support.server import Action, Do, Partly, Peer, Tunnel, reply

Ask = Callable[..., Answer]
"""A client's `request`, on a path, with a timeout and an interrupt where nothing else is said."""


def asking(client: Client) -> Ask:
    def ask(method: str = "GET", *path: str, **options: object) -> Answer:
        given: dict[str, object] = {"timeout": 8.0, "interrupt": Interrupt()} | options
        return client.request(method, *(path or ("things",)), **given)  # type: ignore[arg-type]

    return ask


@pytest.fixture
def new_client() -> Iterator[Callable[..., Ask]]:
    """Makes clients of a URL, and closes them."""
    clients = []

    def new(url: str, **options: object) -> Ask:
        given: dict[str, object] = {
            "base_url": url,
            "client_id": "desk",
            "client_secret": "secret",
            "connect_timeout": 4.0,
            "read_timeout": 8.0,
        }
        clients.append(Client(**given | options))  # type: ignore[arg-type]
        return asking(clients[-1])

    yield new
    for client in clients:
        client.close()


@pytest.fixture
def ask_once(new_client: Callable[..., Ask]) -> Callable[[Action], Answer]:
    def ask(action: Action) -> Answer:
        with Peer([action]) as peer:
            return new_client(peer.url)()

    return ask


# -- what is sent ------------------------------------------------------------------------------


def test_request(new_client: Callable[..., Ask]) -> None:
    with Peer([reply(201, {"a": 1})]) as peer:
        answer = new_client(peer.url + "/connect/v1")(
            "POST",
            "a",
            "b",
            json={"å": [1]},
            query={"to": "http://x/?a=b&c"},
            headers={"X-Own": "y"},
        )
    (request,) = peer.requests
    assert answer.status == 201
    assert answer.body == b'{"a": 1}'
    assert request.method == "POST"
    assert request.path == "/connect/v1/a/b?to=http%3A%2F%2Fx%2F%3Fa%3Db%26c"
    assert request.json == {"å": [1]}
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"
    assert request.headers["x-own"] == "y"
    assert request.headers["user-agent"].startswith("identity-kiosk/")


def test_credentials_are_utf8(new_client: Callable[..., Ask]) -> None:
    with Peer([reply()]) as peer:
        new_client(peer.url, client_id="dësk", client_secret="lösen:€")()
    scheme, _, credentials = peer.requests[0].headers["authorization"].partition(" ")
    assert scheme == "Basic"
    assert b64decode(credentials).decode("utf-8") == "dësk:lösen:€"


def test_netrc_is_ignored(
    new_client: Callable[..., Ask], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("default login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HOME", str(tmp_path))
    with Peer([reply()]) as peer:
        new_client(peer.url)()
    sent = peer.requests[0].headers["authorization"].removeprefix("Basic ")
    assert b64decode(sent) == b"desk:secret"


@pytest.mark.parametrize(
    ("segment", "sent"),
    [
        ("plain-id_1.2~", "plain-id_1.2~"),
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("...", "..."),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("å ä", "%C3%A5%20%C3%A4"),
        ("a\r\nHost: x", "a%0D%0AHost%3A%20x"),
        ("\\..\\", "%5C..%5C"),
    ],
)
def test_path_segment(new_client: Callable[..., Ask], segment: str, sent: str) -> None:
    with Peer([reply()]) as peer:
        new_client(peer.url + "/v1")("GET", "verifications", segment, "userinfo")
    assert peer.requests[0].path == f"/v1/verifications/{sent}/userinfo"


@pytest.mark.parametrize("segment", ["", ".", "..", "\ud800"])
def test_no_path_segment(new_client: Callable[..., Ask], segment: str) -> None:
    with Peer() as peer, pytest.raises(BadPath):
        new_client(peer.url)("GET", "verifications", segment)
    assert not peer.connections


@given(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
        lambda text: text not in {".", ".."}
    )
)
def test_any_segment_stays_one(segment: str) -> None:
    client = Client("http://127.0.0.1:1/v1", "a", "b", connect_timeout=1.0, read_timeout=1.0)
    url = client._prepare("GET", ("x", segment), None, None, None).url
    assert url is not None
    first, second = url.removeprefix("http://127.0.0.1:1/v1/").split("/")
    assert (first, unquote(second)) == ("x", segment)


def test_json_that_is_no_unicode_is_not_sent(new_client: Callable[..., Ask]) -> None:
    with Peer() as peer, pytest.raises(UnicodeEncodeError):
        new_client(peer.url)("POST", json={"a": "\udcff"})
    assert not peer.connections


# -- connections -------------------------------------------------------------------------------


def test_one_connection_for_all_calls(new_client: Callable[..., Ask]) -> None:
    page = "<html>" + "x" * 5000
    script = [
        reply(200, {"a": 1}),
        reply(404, {"error": {"code": "x"}}),
        reply(500, page, {"Content-Type": "text/html"}),
        reply(429, "", {"Retry-After": "1"}),
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        reply(302, page, {"Location": "http://127.0.0.1:9/"}),
        reply(200, gzip.compress(b"{}", mtime=0), {"Content-Encoding": "gzip"}),
        reply(200, "[]"),
    ]
    with Peer(script) as peer:
        ask = new_client(peer.url)
        answers = [ask("DELETE" if n == 4 else "GET") for n in range(len(script))]
    assert [answer.status for answer in answers] == [200, 404, 500, 429, 204, 200, 302, 200, 200]
    assert [answer.body for answer in answers[-4:]] == [b"{}", page.encode(), b"{}", b"[]"]
    assert peer.connections == 1


def test_connection_that_went_stale_is_opened_anew(new_client: Callable[..., Ask]) -> None:
    with Peer([Partly(reply(200, "1"), Do.CLOSE), reply(200, "2")]) as peer:
        ask = new_client(peer.url)
        assert ask().body == b"1"
        peer.wait_until(lambda peer: peer.gone == 1)
        assert ask("POST").body == b"2"
    assert peer.connections == 2


def test_connection_close_is_heeded(new_client: Callable[..., Ask]) -> None:
    with Peer([reply(200, "1", {"Connection": "close"})]) as peer:
        ask = new_client(peer.url)
        assert [ask().body, ask().body] == [b"1", b"1"]
    assert peer.connections == 2


def test_cookies_are_not_kept(new_client: Callable[..., Ask]) -> None:
    with Peer([reply(200, "1", {"Set-Cookie": "a=b; Path=/"})]) as peer:
        ask = new_client(peer.url)
        ask()
        ask()
    assert "cookie" not in peer.requests[1].headers


def test_close_lets_go_of_the_connection() -> None:
    with Peer([reply()]) as peer:
        client = Client(peer.url, "a", "b", connect_timeout=4.0, read_timeout=4.0)
        asking(client)()
        client.close()
        peer.wait_until(lambda peer: peer.gone == 1)


# -- what is an answer -------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location", ["http://127.0.0.1:9/", "/elsewhere", "http://[", "\xff\xfe", "javascript:0", ""]
)
def test_redirects_are_not_followed(
    new_client: Callable[..., Ask], status: int, location: str
) -> None:
    with Peer([reply(status, "moved", {"Location": location})]) as peer:
        answer = new_client(peer.url)()
    assert (answer.status, answer.body) == (status, b"moved")
    assert len(peer.requests) == 1


def test_redirect_body_has_a_cap(ask_once: Callable[[Action], Answer]) -> None:
    body = gzip.compress(b"x" * 5 * LARGEST_ANSWER, mtime=0)
    headers = {"Location": "/x", "Content-Encoding": "gzip"}
    assert ask_once(reply(302, body, headers)).body is None


@pytest.mark.parametrize(
    ("size", "fits"),
    [(LARGEST_ANSWER, True), (LARGEST_ANSWER + 1, False)],
    ids=["fits", "does not"],
)
@pytest.mark.parametrize("coding", ["plain", "gzip", "chunked"])
def test_cap(ask_once: Callable[[Action], Answer], size: int, fits: bool, coding: str) -> None:
    body = b"x" * size
    match coding:
        case "gzip":
            action = reply(200, gzip.compress(body, mtime=0), {"Content-Encoding": "gzip"})
        case "chunked":
            head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            action = head + b"%x\r\n" % size + body + b"\r\n0\r\n\r\n"
        case _:
            action = reply(200, body)
    assert ask_once(action).body == (body if fits else None)


def test_cap_of_the_call(new_client: Callable[..., Ask]) -> None:
    with Peer([reply(200, b"x" * (LARGEST_ANSWER + 1))]) as peer:
        body = new_client(peer.url)(cap=2 * LARGEST_ANSWER).body
    assert body is not None
    assert len(body) == LARGEST_ANSWER + 1


def test_too_large_is_not_read_on(new_client: Callable[..., Ask]) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 900000000\r\n\r\n"
    # The rest never comes: a client that waited for it would not return.
    with Peer([Partly(head + b"x" * (LARGEST_ANSWER + 70_000), Do.HANG)]) as peer:
        assert new_client(peer.url)().body is None
        peer.wait_until(lambda peer: peer.gone == 1)


def test_gzip_bomb(ask_once: Callable[[Action], Answer]) -> None:
    packed = zlib.compressobj(wbits=31)
    zeros = bytes(1_000_000)
    bomb = b"".join(packed.compress(zeros) for _ in range(100)) + packed.flush()
    bomb = gzip.compress(bomb, mtime=0)
    assert ask_once(reply(200, bomb, {"Content-Encoding": "gzip, gzip"})).body is None


@pytest.mark.parametrize(
    ("coding", "body"),
    [("gzip", b"no gzip"), ("gzip", gzip.compress(b"{}", mtime=0)[:-9] + b"x" * 9)],
)
def test_damaged_coding(ask_once: Callable[[Action], Answer], coding: str, body: bytes) -> None:
    assert ask_once(reply(200, body, {"Content-Encoding": coding})).body is None


@pytest.mark.parametrize(
    "action",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n{}\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nxy\r\n{}\r\n",
        Partly(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1", Do.RESET),
        Partly(b"", Do.CLOSE),
        Do.RESET,
        b"no HTTP at all\r\nConnection: close\r\n\r\n",
        b"HTTP/1.1 99999 Huh\r\nConnection: close\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"Connection: close\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\nConnection: close\r\n\r\n{}",
    ],
)
def test_what_is_cut_or_damaged_is_no_answer(
    ask_once: Callable[[Action], Answer], action: Action
) -> None:
    with pytest.raises(NoAnswer) as nothing:
        ask_once(action)
    assert nothing.value.sent
    assert not nothing.value.tls


@given(
    name=st.sampled_from(["Content-Type", "Set-Cookie", "Location", "Date", "Retry-After", "Link"]),
    value=st.binary(max_size=60).filter(lambda value: not set(value) & set(b"\r\n")),
    status=st.sampled_from([200, 302, 401, 407, 429, 503]),
)
def test_any_header_gives_an_answer(name: str, value: bytes, status: int) -> None:
    head = reply(status, "{}").replace(
        b"\r\n", b"\r\n" + name.encode() + b": " + value + b"\r\n", 1
    )
    with Peer([head]) as peer:
        client = Client(peer.url, "a", "b", connect_timeout=4.0, read_timeout=4.0)
        with closing(client), suppress(NoAnswer):
            assert asking(client)().status == status


def test_refused_connection_is_not_sent(new_client: Callable[..., Ask]) -> None:
    with Peer() as peer:
        url = peer.url
    with pytest.raises(NoAnswer) as nothing:
        new_client(url)()
    assert not nothing.value.sent
    assert not nothing.value.tls


def test_exception_tells_nothing_personal() -> None:
    assert str(NoAnswer(tls=False, sent=True)) == "network"
    assert "secret" not in repr(Answer(200, b"secret"))


# -- proxies -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return file


def served_by(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def test_through_a_proxy(
    new_client: Callable[..., Ask], authority: trustme.CA, ca_file: Path
) -> None:
    service = Peer([reply(200, "1")], tls=served_by(authority.issue_cert("service.test")))
    with service, Peer([Tunnel(service.port)]) as proxy:
        ask = new_client("https://service.test:8443", tls=tls_context(ca_file), proxy=proxy.url)
        assert [ask().body, ask().body] == [b"1", b"1"]
    assert [(request.method, request.path) for request in proxy.requests] == [
        ("CONNECT", "service.test:8443")
    ]
    assert "authorization" not in proxy.requests[0].headers
    assert service.connections == 1


@pytest.mark.parametrize("status", [403, 407, 502])
def test_refused_by_the_proxy(new_client: Callable[..., Ask], status: int) -> None:
    with Peer([reply(status, "no", {"Connection": "close"})]) as proxy:
        ask = new_client("https://service.test", tls=tls_context(), proxy=proxy.url)
        with pytest.raises(NoAnswer) as nothing:
            ask("POST")
    assert not nothing.value.sent
    assert not nothing.value.tls


def test_system_proxy(new_client: Callable[..., Ask], monkeypatch: pytest.MonkeyPatch) -> None:
    with Peer([reply(502, "no", {"Connection": "close"})]) as proxy:
        for name in ("no_proxy", "NO_PROXY", "HTTPS_PROXY"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("https_proxy", proxy.url)
        with pytest.raises(NoAnswer):
            new_client("https://service.test", tls=tls_context())()
    assert proxy.requests[0].path == "service.test:443"


def test_loopback_needs_no_system_proxy(
    new_client: Callable[..., Ask], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Peer() as proxy, Peer([reply(200, "1")]) as peer:
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        for name in ("http_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        assert new_client(peer.url)().body == b"1"
    assert not proxy.connections


# -- TLS ---------------------------------------------------------------------------------------


def test_ca_file(new_client: Callable[..., Ask], authority: trustme.CA, ca_file: Path) -> None:
    with Peer([reply(200, "1")], tls=served_by(authority.issue_cert("localhost"))) as peer:
        ask = new_client(peer.url, tls=tls_context(ca_file))
        assert [ask().body, ask().body] == [b"1", b"1"]
    assert peer.connections == 1


@pytest.mark.parametrize("fault", ["untrusted", "wrong host", "expired", "no TLS"])
def test_tls_fault(
    new_client: Callable[..., Ask], authority: trustme.CA, ca_file: Path, fault: str
) -> None:
    tls, first = None, b""
    match fault:
        case "untrusted":
            tls = served_by(trustme.CA().issue_cert("localhost"))
        case "wrong host":
            tls = served_by(authority.issue_cert("elsewhere.test"))
        case "expired":
            past = datetime.now(UTC) - timedelta(days=1)
            tls = served_by(authority.issue_cert("localhost", not_after=past))
        case "no TLS":
            first = reply(400, "", {"Connection": "close"})
    with Peer(tls=tls, first=first) as peer:
        url = f"https://localhost:{peer.port}"
        with pytest.raises(NoAnswer) as nothing:
            new_client(url, tls=tls_context(ca_file))("POST", json={})
    assert nothing.value.tls
    assert not nothing.value.sent
    assert not peer.requests


def test_reset_within_the_handshake_is_not_sent(
    new_client: Callable[..., Ask], ca_file: Path
) -> None:
    with Peer(first=Do.RESET) as peer, pytest.raises(NoAnswer) as nothing:
        new_client(f"https://localhost:{peer.port}", tls=tls_context(ca_file))("POST")
    assert not nothing.value.sent
    # CPython's wrap_socket leaves the socket to the collector where the other side is gone already.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        del nothing
        gc.collect()


def test_old_tls_is_refused() -> None:
    assert tls_context().minimum_version is ssl.TLSVersion.TLSv1_2
    assert tls_context().verify_mode is ssl.CERT_REQUIRED
    assert tls_context().check_hostname


def test_unreadable_ca_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        tls_context(tmp_path / "none.pem")
    damaged = tmp_path / "damaged.pem"
    damaged.write_text("no certificate")
    with pytest.raises(ssl.SSLError):
        tls_context(damaged)


# -- interrupt and time ------------------------------------------------------------------------


def test_set_interrupt_sends_nothing(new_client: Callable[..., Ask]) -> None:
    interrupt = Interrupt()
    interrupt.set()
    with Peer() as peer, pytest.raises(Interrupted):
        new_client(peer.url)(interrupt=interrupt)
    assert not peer.connections


def test_clock_offset(ask_once: Callable[[Action], Answer]) -> None:
    for hours in (-2, 0, 2):
        date = format_datetime(utc_now() + timedelta(hours=hours), usegmt=True)
        offset = ask_once(reply(200, "", {"Date": date})).clock_offset
        assert offset is not None
        assert abs(offset - hours * 3600) < 3
    assert ask_once(reply()).clock_offset is None
    assert ask_once(reply(200, "", {"Date": "yesterday"})).clock_offset is None


def test_retry_after_date_is_by_the_services_clock(ask_once: Callable[[Action], Answer]) -> None:
    there = utc_now() + timedelta(hours=2)
    headers = {
        "Date": format_datetime(there, usegmt=True),
        "Retry-After": format_datetime(there + timedelta(seconds=30), usegmt=True),
    }
    assert ask_once(reply(429, "", headers)).retry_after == 30.0
    assert ask_once(reply(429, "", {"Retry-After": "7"})).retry_after == 7.0
    assert ask_once(reply(429)).retry_after is None


NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (None, None),
        ("0", 0.0),
        ("120", 120.0),
        (" 5 ", 5.0),
        ("+5", 5.0),
        ("-5", 0.0),
        ("+-5", None),
        ("--5", None),
        ("9" * 30, LONGEST_WAIT),
        ("9" * 400, None),
        ("1.5", None),
        ("٣", None),
        ("soon", None),
        ("", None),
        ("Mon, 01 Jun 2026 12:01:00 GMT", 60.0),
        ("Mon, 01 Jun 2026 14:01:00 +0200", 60.0),
        ("Mon, 01 Jun 2026 11:00:00 GMT", 0.0),
        ("Monday, 01-Jun-26 12:00:30 GMT", 30.0),
        ("Mon Jun  1 12:00:10 2026", 10.0),
        ("Tue, 01 Jun 2038 12:01:00 GMT", LONGEST_WAIT),
    ],
)
def test_retry_after(text: str | None, seconds: float | None) -> None:
    assert parse_retry_after(text, NOON) == seconds


@given(st.text(max_size=80) | st.from_regex(r"[+-]{0,3}[0-9]{1,40}[.,]?[0-9]*"))
def test_retry_after_is_never_negative_nor_endless(text: str) -> None:
    seconds = parse_retry_after(text, NOON)
    assert seconds is None or 0.0 <= seconds <= LONGEST_WAIT


@given(st.integers(0, 10**12))
def test_retry_after_seconds(seconds: int) -> None:
    assert parse_retry_after(str(seconds), NOON) == min(seconds, LONGEST_WAIT)


@given(st.integers(0, 4_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)))
def test_http_date(instant: datetime) -> None:
    assert parse_http_date(format_datetime(instant, usegmt=True)) == instant


_DATES = st.from_regex(
    r"(Mon, )?[0-9]{1,3}[ -](Jan|Foo)[ -][0-9]{1,5}"
    r"( [0-9]{1,3}(:[0-9]{1,3}){0,3})? ?(GMT|[+-][0-9]{1,8}|x)?",
    fullmatch=True,
)


@given(st.text(max_size=80) | _DATES)
def test_any_text_is_a_date_or_none(text: str) -> None:
    instant = parse_http_date(text)
    assert instant is None or instant.utcoffset() == timedelta(0)


def test_body_is_json_as_msgspec_writes_it(new_client: Callable[..., Ask]) -> None:
    with Peer([reply()]) as peer:
        new_client(peer.url)("POST", json={"n": None, "l": [1, "é"]})
    assert json.loads(peer.requests[0].body) == {"n": None, "l": [1, "é"]}
