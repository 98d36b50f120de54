"""What the client sends, and what it doesn't."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.http import Client, InvalidPathError
from kiosk.visit.errors import Interrupted
from kiosk.visit.interrupt import Interrupt
from tests.support.server import Peer, reply
from tests.unit.services.http.conftest import Ask


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
    with Peer() as peer, pytest.raises(InvalidPathError):
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


def test_body_is_json_as_msgspec_writes_it(new_client: Callable[..., Ask]) -> None:
    with Peer([reply()]) as peer:
        new_client(peer.url)("POST", json={"n": None, "l": [1, "é"]})
    assert json.loads(peer.requests[0].body) == {"n": None, "l": [1, "é"]}


def test_json_that_is_no_unicode_is_not_sent(new_client: Callable[..., Ask]) -> None:
    with Peer() as peer, pytest.raises(UnicodeEncodeError):
        new_client(peer.url)("POST", json={"a": "\udcff"})
    assert not peer.connections


def test_set_interrupt_sends_nothing(new_client: Callable[..., Ask]) -> None:
    interrupt = Interrupt()
    interrupt.set()
    with Peer() as peer, pytest.raises(Interrupted):
        new_client(peer.url)(interrupt=interrupt)
    assert not peer.connections
