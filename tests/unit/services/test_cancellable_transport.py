"""A call ends when its time is up, or when it is interrupted, whatever it is waiting for."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from kiosk.services import cancellable_transport, racing
from kiosk.services.cancellable_transport import CancelCause
from kiosk.services.http import Answer, Client, NoAnswer, tls_context
from kiosk.visit.errors import Interrupted
from kiosk.visit.interrupt import Interrupt
from tests.support.command import eventually
from tests.support.server import DEADLINE, Action, Do, Drip, Partly, Peer, reply

pytestmark = pytest.mark.slow

PROMPT = DEADLINE / 2
"""Seconds within which an interrupt has to have ended a call."""

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n"
TO_THE_END = b"HTTP/1.1 200 OK\r\nConnection: close\r\n"


def new_client(url: str, *, connect_timeout: float = 8.0, read_timeout: float = 8.0) -> Client:
    return Client(
        url,
        "desk",
        "secret",
        tls=tls_context() if url.startswith("https:") else None,
        connect_timeout=connect_timeout,
        read_timeout=read_timeout,
    )


def get(client: Client, timeout: float = 8.0, interrupt: Interrupt | None = None) -> Answer:
    return client.request("GET", "x", timeout=timeout, interrupt=interrupt or Interrupt())


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    """No call leaves a socket open."""
    process = psutil.Process()

    def sockets() -> int:
        return len(process.net_connections("all"))

    before = sockets()
    yield
    assert sockets() == before


ANSWERS: dict[str, Action] = {
    "hang": Do.HANG,
    "drip of the head": Drip(b"", HEAD + b"\r\n"),
    "hang in the head": Partly(HEAD, Do.HANG),
    "endless interim answers": Drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100),
    "drip of the body": Drip(HEAD + b"\r\n", b"x" * 500),
    "hang in the body": Partly(HEAD + b"\r\n{", Do.HANG),
    "drip to the end": Drip(TO_THE_END + b"\r\n", b"x" * 500),
    "hang to the end": Partly(TO_THE_END + b"\r\n{}", Do.HANG),
    "drip of chunks": Drip(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n" * 500
    ),
    "drip of a redirect": Drip(
        b"HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 500\r\n\r\n", b"x" * 500
    ),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_deadline(name: str) -> None:
    with Peer([ANSWERS[name]]) as peer, closing(new_client(peer.url)) as client:
        began = time.monotonic()
        with pytest.raises(NoAnswer) as nothing:
            get(client, timeout=0.25)
        took = time.monotonic() - began
        peer.wait_until(lambda peer: peer.gone == 1)
    assert 0.25 <= took < 5.0  # a drip would take ten seconds
    assert nothing.value.sent
    assert not nothing.value.tls


@pytest.mark.parametrize("name", ANSWERS)
def test_deadline_on_a_connection_kept_alive(name: str) -> None:
    with Peer([reply(), ANSWERS[name]]) as peer, closing(new_client(peer.url)) as client:
        get(client)
        with pytest.raises(NoAnswer) as nothing:
            get(client, timeout=0.1)
        peer.wait_until(lambda peer: peer.gone == 1)
    assert peer.connections == 1
    assert nothing.value.sent


def test_slow_but_whole_answer_in_time() -> None:
    answer = reply(200, "{}")
    with (
        Peer([Drip(b"", answer, 0.001)]) as peer,
        closing(new_client(peer.url, read_timeout=5.0)) as client,
    ):
        assert get(client).body == b"{}"


def test_silence_between_two_bytes() -> None:
    with (
        Peer([Partly(HEAD + b"\r\n{", Do.HANG)]) as peer,
        closing(new_client(peer.url, read_timeout=0.1)) as client,
        pytest.raises(NoAnswer) as nothing,
    ):
        get(client)
    assert nothing.value.sent


def test_client_is_of_use_after_a_deadline() -> None:
    with (
        Peer(lambda request: Do.HANG if request.method == "POST" else reply(200, "2")) as peer,
        closing(new_client(peer.url)) as client,
    ):
        with pytest.raises(NoAnswer):
            client.request("POST", "x", timeout=0.05, interrupt=Interrupt())
        assert get(client).body == b"2"


# -- interrupt ---------------------------------------------------------------------------------


@contextmanager
def interrupted(client: Client) -> Iterator[SimpleNamespace]:
    """Within the block a call is under way; at its end it is interrupted, and was prompt."""
    interrupt = Interrupt()
    call = SimpleNamespace(error=None)

    def run() -> None:
        try:
            get(client, timeout=DEADLINE, interrupt=interrupt)
        except (Interrupted, NoAnswer) as error:
            call.error = type(error)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        yield call
    finally:
        began = time.monotonic()
        interrupt.set()
        thread.join(DEADLINE)
        took = time.monotonic() - began
    assert call.error is Interrupted
    assert took < PROMPT


@pytest.mark.parametrize("name", ANSWERS)
def test_interrupt_of_an_answer(name: str) -> None:
    with Peer([ANSWERS[name]]) as peer, closing(new_client(peer.url)) as client:
        with interrupted(client):
            peer.wait_until(lambda peer: len(peer.requests) == 1)
        peer.wait_until(lambda peer: peer.gone == 1)


def test_interrupt_on_a_connection_kept_alive() -> None:
    with (
        Peer([reply(), Do.HANG, reply(200, "3")]) as peer,
        closing(new_client(peer.url)) as client,
    ):
        get(client)
        with interrupted(client):
            peer.wait_until(lambda peer: len(peer.requests) == 2)
        assert get(client).body == b"3"


@pytest.fixture
def blocked_look_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A resolver that says nothing; the event is set once it is asked."""
    asked, answer = threading.Event(), threading.Event()

    def getaddrinfo(*_args: Any, **_options: Any) -> list[Any]:
        asked.set()
        assert answer.wait(DEADLINE)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield asked
    answer.set()
    for thread in threading.enumerate():
        if thread.name == "resolve":
            thread.join()


def test_interrupt_of_a_look_up(blocked_look_up: threading.Event) -> None:
    with closing(new_client("http://service.test")) as client, interrupted(client):
        assert blocked_look_up.wait(DEADLINE)


@pytest.mark.parametrize(("connect_timeout", "timeout"), [(8.0, 0.1), (0.1, 8.0)])
def test_deadline_of_a_look_up(
    blocked_look_up: threading.Event, connect_timeout: float, timeout: float
) -> None:
    client = new_client("http://service.test", connect_timeout=connect_timeout)
    with closing(client), pytest.raises(NoAnswer) as nothing:
        get(client, timeout=timeout)
    assert not nothing.value.sent


@pytest.fixture
def full_port() -> Iterator[int]:
    """A port whose queue of connections is full: a further one does not come about."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        queued = []
        while True:
            waiting = socket.socket()
            queued.append(waiting)
            waiting.settimeout(0.05)
            try:
                waiting.connect(("127.0.0.1", port))
            except TimeoutError:
                break
        yield port
        for waiting in queued:
            waiting.close()


def test_interrupt_of_connecting(full_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    connecting = threading.Event()
    begin = racing._begin

    def begin_and_record(*args: Any) -> None:
        begin(*args)
        connecting.set()

    monkeypatch.setattr(racing, "_begin", begin_and_record)
    with closing(new_client(f"http://127.0.0.1:{full_port}")) as client, interrupted(client):
        assert connecting.wait(DEADLINE)


@pytest.mark.parametrize(("connect_timeout", "timeout"), [(8.0, 0.1), (0.1, 8.0)])
def test_deadline_of_connecting(full_port: int, connect_timeout: float, timeout: float) -> None:
    client = new_client(f"http://127.0.0.1:{full_port}", connect_timeout=connect_timeout)
    with closing(client), pytest.raises(NoAnswer) as nothing:
        get(client, timeout=timeout)
    assert not nothing.value.sent


def test_interrupt_of_a_handshake() -> None:
    with Peer(first=Do.HANG) as peer:
        with closing(new_client(f"https://localhost:{peer.port}")) as client, interrupted(client):
            peer.wait_until(lambda peer: peer.connections == 1)
        peer.wait_until(lambda peer: peer.gone == 1)


@pytest.mark.parametrize(("connect_timeout", "timeout"), [(8.0, 0.1), (0.1, 8.0)])
def test_deadline_of_a_handshake(connect_timeout: float, timeout: float) -> None:
    with Peer(first=Do.HANG) as peer:
        url = f"https://localhost:{peer.port}"
        client = new_client(url, connect_timeout=connect_timeout)
        with closing(client), pytest.raises(NoAnswer) as nothing:
            get(client, timeout=timeout)
        peer.wait_until(lambda peer: peer.gone == 1)
    assert not nothing.value.sent
    assert not nothing.value.tls  # the network's silence says nothing of the certificate


@pytest.mark.parametrize("ending", CancelCause)
def test_a_connection_that_is_gone_before_tls_begins(
    ending: CancelCause, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was sent: Python makes a socket of it all the same, and no handshake."""
    connect = cancellable_transport._CancellableConnection._new_conn
    with socket.create_server(("127.0.0.1", 0)) as server:

        def lose(connection: cancellable_transport._CancellableConnection) -> socket.socket:
            connected = connect(connection)
            call = cancellable_transport._calls.current
            assert call is not None
            call.end(ending)
            server.accept()[0].close()
            eventually(lambda: is_gone(connected))
            return connected

        monkeypatch.setattr(cancellable_transport._CancellableTlsConnection, "_new_conn", lose)
        url = f"https://127.0.0.1:{server.getsockname()[1]}"
        with closing(new_client(url)) as client, pytest.raises((NoAnswer, Interrupted)) as nothing:
            get(client)
    if isinstance(nothing.value, NoAnswer):
        assert (nothing.value.sent, nothing.value.tls) == (False, False)
    assert isinstance(nothing.value, Interrupted) == (ending is CancelCause.INTERRUPT)


def is_gone(connection: socket.socket) -> bool:
    try:
        connection.getpeername()
    except OSError:
        return True
    return False


def test_hanging_handshake_holds_no_other_client() -> None:
    with (
        Peer(first=Do.HANG) as peer,
        closing(new_client(f"https://localhost:{peer.port}")) as first,
        closing(new_client(f"https://localhost:{peer.port}")) as second,
        interrupted(first),
    ):
        peer.wait_until(lambda peer: peer.connections == 1)
        with interrupted(second):
            peer.wait_until(lambda peer: peer.connections == 2)


def test_interrupt_of_a_proxy() -> None:
    with Peer([Do.HANG]) as peer:
        client = Client(
            "https://service.test",
            "a",
            "b",
            tls=tls_context(),
            proxy=peer.url,
            connect_timeout=8.0,
            read_timeout=8.0,
        )
        with closing(client), interrupted(client):
            peer.wait_until(lambda peer: len(peer.requests) == 1)


# -- addresses ---------------------------------------------------------------------------------


@pytest.fixture
def addresses(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def resolve_to(*places: tuple[str, int]) -> None:
        infos = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", where) for where in places]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_options: infos)

    return resolve_to


def test_next_address_is_tried(addresses: Callable[..., None]) -> None:
    with Peer() as gone:
        closed = gone.port
    with Peer([reply(200, "1")]) as peer:
        addresses(("127.0.0.1", closed), ("255.255.255.255", 80), ("127.0.0.1", peer.port))
        with closing(new_client("http://service.test")) as client:
            assert get(client).body == b"1"


def test_dead_addresses_cost_no_more_than_their_turns(
    addresses: Callable[..., None], full_port: int
) -> None:
    """Ten of them, each of which alone would take up the whole budget."""
    dead = [("127.0.0.1", full_port)] * 10
    with Peer([reply(200, "1")]) as peer:
        addresses(*dead, ("127.0.0.1", peer.port))
        began = time.monotonic()
        client = new_client("http://dead.test", connect_timeout=60.0)
        with closing(client):
            assert get(client, timeout=120.0).body == b"1"
        assert time.monotonic() - began < 30.0
        peer.wait_until(lambda peer: peer.connections == 1)


def test_all_dead_addresses_have_one_budget(addresses: Callable[..., None], full_port: int) -> None:
    addresses(*[("127.0.0.1", full_port)] * 40)
    began = time.monotonic()
    client = new_client("http://dead.test", connect_timeout=0.6)
    with closing(client), pytest.raises(NoAnswer) as nothing:
        get(client, timeout=60.0)
    assert not nothing.value.sent
    assert time.monotonic() - began < 12.0  # one after another: 24 s


def test_the_address_that_worked_is_first(
    addresses: Callable[..., None], full_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Any] = []
    begin = racing._begin

    def begin_and_record(address: racing.Address, *attempts: Any) -> None:
        tried.append(address[4])
        begin(address, *attempts)

    monkeypatch.setattr(racing, "_begin", begin_and_record)
    dead = ("127.0.0.1", full_port)
    with Peer([reply(200, "1"), reply(200, "2")]) as peer:
        live = ("127.0.0.1", peer.port)
        addresses(dead, dead, live)
        for number, expected in ((b"1", [dead, dead, live]), (b"2", [live])):
            tried.clear()
            with closing(new_client("http://twice.test")) as client:
                assert get(client).body == number
            assert tried == expected


@pytest.mark.parametrize(
    ("resolved", "expected"),
    [
        ("446", "464"),
        ("6644", "6464"),
        ("4", "4"),
        ("", ""),
        ("46666", "46666"),
        ("66664", "64666"),
    ],
)
def test_families_take_turns(resolved: str, expected: str) -> None:
    families = {"4": socket.AF_INET, "6": socket.AF_INET6}
    ordered = racing._in_turns([(families[number],) for number in resolved])
    assert ordered == [(families[number],) for number in expected]


def test_a_dead_family_is_passed_over(full_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """As behind a router that announces IPv6 and leads nowhere."""
    with Peer([reply(200, "1")]) as peer:
        infos = [
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::ffff:127.0.0.1", full_port, 0, 0)),
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", peer.port)),
        ]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_options: infos)
        with closing(new_client("http://both.test")) as client:
            assert get(client).body == b"1"


@pytest.mark.parametrize("where", [("255.255.255.255", 80), ("127.0.0.1", 0)])
def test_address_that_cannot_be_reached_is_not_sent_to(
    addresses: Callable[..., None], where: tuple[str, int]
) -> None:
    addresses(where)
    with closing(new_client("http://service.test")) as client, pytest.raises(NoAnswer) as nothing:
        get(client)
    assert not nothing.value.sent


def test_name_without_an_address(addresses: Callable[..., None]) -> None:
    addresses()
    with closing(new_client("http://service.test")) as client, pytest.raises(NoAnswer) as nothing:
        get(client)
    assert not nothing.value.sent


@pytest.mark.parametrize("error", [socket.gaierror(-2, "unknown"), UnicodeError(), ValueError()])
def test_failing_look_up(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def getaddrinfo(*_args: Any, **_options: Any) -> list[Any]:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with closing(new_client("http://service.test")) as client, pytest.raises(NoAnswer) as nothing:
        get(client)
    assert not nothing.value.sent


def test_ipv6_proxy() -> None:
    listener = None
    try:
        listener = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("no IPv6 on loopback")
    with listener:
        client = Client(
            "https://service.test",
            "a",
            "b",
            tls=tls_context(),
            proxy=f"http://[::1]:{listener.getsockname()[1]}",
            connect_timeout=8.0,
            read_timeout=8.0,
        )
        # The connection is open until the call was interrupted: its end would end that, too.
        with ExitStack() as held, closing(client), interrupted(client):
            listener.settimeout(DEADLINE)
            connection = held.enter_context(listener.accept()[0])
            assert connection.recv(7) == b"CONNECT"


def test_call_that_ended_before_it_was_connected() -> None:
    call = cancellable_transport.Call()
    call.end(cancellable_transport.CancelCause.INTERRUPT)
    call.end(cancellable_transport.CancelCause.DEADLINE)
    ours, theirs = socket.socketpair()
    with ours, theirs, pytest.raises(ConnectionAbortedError):
        call.watch(ours)
    assert call.ended is cancellable_transport.CancelCause.INTERRUPT


def test_connection_belongs_to_a_call() -> None:
    with pytest.raises(RuntimeError):
        cancellable_transport._open("127.0.0.1", 1, 1.0)
