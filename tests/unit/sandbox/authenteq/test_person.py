"""The simulated person comes back to the desk by itself, over real connections."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Iterator

import pytest
import trustme

from tests.support.command import eventually, free_port
from tests.support.sandbox import Sandbox
from tests.support.server import Peer, reply
from tests.unit.sandbox.authenteq.scanned import ask, press, start, visit


@pytest.fixture
def desk() -> Iterator[Peer]:
    """A desk's listener, which is content with whatever comes."""
    with Peer([reply(204)]) as peer:
        yield peer


def targets(desk: Peer) -> list[str]:
    return [request.path for request in desk.requests]


def paths(desk: Peer) -> list[str]:
    return [target.partition("?")[0] for target in targets(desk)]


def returned(sandbox: Sandbox, url: str, times: int = 1) -> list[int]:
    """The statuses that the person was answered with, once there are so many."""
    eventually(lambda: len(visit(sandbox, url)["returned"]) >= times)
    statuses: list[int] = visit(sandbox, url)["returned"]
    return statuses


def test_approved(sandbox: Sandbox, desk: Peer) -> None:
    sandbox.plan(approve_after=0)
    url = start(sandbox, f"{desk.url}/callback?nonce=a%2Fb")
    assert returned(sandbox, url) == [204]
    code = visit(sandbox, url)["granted_code"]
    assert targets(desk) == [f"/callback?nonce=a%2Fb&code={code}"]
    assert ask(sandbox, code, f"{desk.url}/callback?nonce=a%2Fb")[0] == 200


def test_declined(sandbox: Sandbox, desk: Peer) -> None:
    sandbox.plan(decline_after=0.3)
    url = start(sandbox, f"{desk.url}/callback")
    assert returned(sandbox, url) == [204]
    assert targets(desk) == ["/callback"]
    assert visit(sandbox, url)["granted_code"] is None


@pytest.mark.parametrize("action", ["approve", "decline"])
def test_on_request(sandbox: Sandbox, desk: Peer, action: str) -> None:
    url = start(sandbox, f"{desk.url}/callback")
    sandbox.act(visit(sandbox, url)["id"], action)
    assert returned(sandbox, url) == [204]
    assert ("code=" in targets(desk)[0]) == (action == "approve")


@pytest.mark.parametrize("action", ["cancel", "expire"])
def test_who_goes_away_does_not_come_back(sandbox: Sandbox, desk: Peer, action: str) -> None:
    sandbox.plan(approve_after=0.3)
    gone = start(sandbox, f"{desk.url}/gone")
    sandbox.act(visit(sandbox, gone)["id"], action)
    sandbox.plan(approve_after=0.4)
    returned(sandbox, start(sandbox, f"{desk.url}/later"))
    assert paths(desk) == ["/later"]


def test_who_opens_the_page_decides(sandbox: Sandbox, desk: Peer) -> None:
    sandbox.plan(approve_after=0.3)
    opened = start(sandbox, f"{desk.url}/opened")
    assert sandbox.request("GET", opened)[0] == 200
    sandbox.plan(approve_after=0.4)
    returned(sandbox, start(sandbox, f"{desk.url}/later"))
    assert paths(desk) == ["/later"]
    assert press(sandbox, opened, "leave") == f"{desk.url}/opened"


def test_several_returns_at_once(sandbox: Sandbox, desk: Peer) -> None:
    sandbox.plan(approve_after=0, documents={"returns": 5})
    url = start(sandbox, f"{desk.url}/callback")
    assert returned(sandbox, url, times=5) == [204] * 5
    assert len(targets(desk)) == 5
    assert len(set(targets(desk))) == 1


def test_a_desk_that_does_not_listen(sandbox: Sandbox, desk: Peer) -> None:
    sandbox.plan(approve_after=0, count=2)
    nobody = start(sandbox, f"http://127.0.0.1:{free_port()}/callback")
    returned(sandbox, start(sandbox, f"{desk.url}/callback"))
    assert visit(sandbox, nobody)["returned"] == []
    assert visit(sandbox, nobody)["status"] == "completed"


def test_tls(sandbox: Sandbox) -> None:
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("localhost").configure_cert(tls)  # of an authority of nobody's
    with Peer([reply(204)], tls=tls) as desk:
        sandbox.plan(approve_after=0)
        url = start(sandbox, f"{desk.url}/callback")
        assert returned(sandbox, url) == [204]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="0.0.0.0 is no address to connect to")
@pytest.mark.parametrize("allowed", [True, False])
def test_only_hosts_that_are_allowed_are_called(desk: Peer, allowed: bool) -> None:
    # It leads to this machine, but is not one of its own names.
    foreign = f"http://0.0.0.0:{desk.port}/foreign"
    options = ["--redirect-url", foreign, "--redirect-url", f"{desk.url}/own"]
    with Sandbox.start(*options, *(["--allow-host", "0.0.0.0"] if allowed else [])) as sandbox:
        sandbox.plan(approve_after=0)
        url = start(sandbox, foreign)
        if allowed:
            assert returned(sandbox, url) == [204]
        sandbox.plan(approve_after=0.3)
        returned(sandbox, start(sandbox, f"{desk.url}/own"))
    assert paths(desk) == (["/foreign"] if allowed else []) + ["/own"]


@pytest.mark.slow
def test_the_sandbox_ends_with_somebody_on_the_way() -> None:
    with Sandbox.start("--approve-after", "3600") as sandbox:
        start(sandbox)
    assert sandbox.process.returncode == 0
