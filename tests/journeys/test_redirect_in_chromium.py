"""A sign-in as a customer goes through it: a real browser, and back to the real listener."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.test_window_in_x import FILLED, touch
from tests.support.browser import launcher, processes
from tests.support.chromium import Chromium
from tests.support.command import ConfiguredDesk, eventually
from tests.support.sandbox import Sandbox
from tests.support.server import Peer, reply
from tests.support.xvfb import Xvfb, is_there

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    with Chromium(tmp_path_factory.mktemp("chromium")) as browser:
        yield browser


def patient(sandbox: Sandbox, folder: Path) -> ConfiguredDesk:
    """A desk that polls once a minute: only the browser's return can end the wait in time."""
    return ConfiguredDesk.at(sandbox, folder, timings={"poll": 60.0})


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_approved(chromium: Chromium, sandbox: Sandbox, tmp_path: Path, scheme: str) -> None:
    chromium.prefer(scheme)
    desk = patient(sandbox, tmp_path)
    with desk.verify("mitid", "--open", "none") as program:
        chromium.open(program.line()["authorization_url"])
        assert "MitID" in chromium.text("h1")
        chromium.click("form[action$=approve] button")
        eventually(lambda: chromium.url.startswith(desk.redirect_uri))
        shown = chromium.text()
        done = program.end()
    assert done.verdict == (0, "verified", None)
    assert "You can close this page" in shown
    assert "TESTPERSON" not in shown
    assert chromium.complaints() == []


def test_declined(chromium: Chromium, sandbox: Sandbox, tmp_path: Path) -> None:
    desk = patient(sandbox, tmp_path)
    with desk.verify("no-bankid", "--open", "none") as program:
        chromium.open(program.line()["authorization_url"])
        chromium.click("form[action$=decline] button")
        eventually(lambda: chromium.url.startswith(desk.redirect_uri))
        assert program.end().verdict == (1, "not_verified", "declined")
    assert chromium.complaints() == []


def test_without_our_parameter(chromium: Chromium, sandbox: Sandbox, tmp_path: Path) -> None:
    """A registration that wants its redirect address to the byte."""
    desk = ConfiguredDesk.at(
        sandbox, tmp_path, timings={"poll": 60.0}, service={"redirect_nonce": "false"}
    )
    with desk.verify("mitid", "--open", "none") as program:
        chromium.open(program.line()["authorization_url"])
        chromium.click("form[action$=approve] button")
        eventually(lambda: chromium.url.startswith(desk.redirect_uri))
        assert "kiosk_nonce" not in chromium.url
        assert program.end().verdict == (0, "verified", None)


ELSEWHERE = """<!doctype html><body><p>busy</p><script>
const to = "URL&from=";
const made = (tag, as, more) => new Promise(done => {
  const it = Object.assign(document.createElement(tag), more);
  it.onload = it.onerror = done;
  setTimeout(done, 3000);  // some say nothing of what they have fetched
  it[as] = to + tag;
  document.body.append(it);
});
Promise.all([
  made("img", "src"), made("iframe", "src"), made("script", "src"), made("object", "data"),
  made("embed", "src"), made("video", "src"),
  made("link", "href", {rel: "prefetch"}), made("link", "href", {rel: "stylesheet"}),
  fetch(to + "fetch", {mode: "no-cors"}).catch(() => 0),
  fetch(to + "cors").catch(() => 0),
]).then(() => document.querySelector("p").textContent = "tried");
</script>"""


def test_a_page_elsewhere_cannot_come_back_for_the_person(
    chromium: Chromium, sandbox: Sandbox, tmp_path: Path
) -> None:
    """A code that it guessed or stole would be redeemed as this visit's."""
    desk = ConfiguredDesk.at(
        sandbox, tmp_path, timings={"poll": 60.0}, service={"redirect_nonce": "false"}
    )
    page = ELSEWHERE.replace("URL", f"{desk.redirect_uri}?code=from-elsewhere")
    html = {"Content-Type": "text/html"}
    with Peer([reply(200, page, html)]) as peer, desk.verify("mitid", "--open", "none") as program:
        sign_in = program.line()["authorization_url"]
        looked = len(sandbox.requests())
        chromium.open(peer.url)
        eventually(lambda: "tried" in chromium.text())
        assert len(sandbox.requests()) == looked  # a return would have prompted a look
        chromium.open(sign_in)
        chromium.click("form[action$=approve] button")
        assert program.end().verdict == (0, "verified", None)


def test_somebody_elses_return(chromium: Chromium, sandbox: Sandbox, tmp_path: Path) -> None:
    desk = patient(sandbox, tmp_path)
    with desk.verify("mitid", "--open", "none") as program:
        page = program.line()["authorization_url"]
        chromium.open(f"{desk.redirect_uri}?verificationId=x&kiosk_nonce=guessed")
        assert "no further use" in chromium.text()
        chromium.open(page)  # and the visit still waits
        chromium.click("form[action$=approve] button")
        assert program.end().verdict == (0, "verified", None)


@pytest.mark.skipif(not is_there(), reason="needs xvfb and xdotool (Debian: the same)")
def test_opened_in_the_browser_of_the_desk(sandbox: Sandbox, tmp_path: Path) -> None:
    """`--open desk` shows the page in a browser that is gone when the verdict is there."""
    desk = patient(sandbox, tmp_path)
    with Xvfb() as screen:
        desk.variables |= {"DISPLAY": screen.display, "BROWSER": str(launcher(tmp_path / "bin"))}
        with desk.verify("mitid") as program:
            touch(screen, FILLED)  # Approve
            assert program.end().verdict == (0, "verified", None)
    assert not processes(tmp_path / "bin")
