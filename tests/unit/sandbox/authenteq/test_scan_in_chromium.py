"""The scan page in a real browser, with a camera that plays a test picture and without one."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.support.chromium import Chromium
from tests.support.command import eventually
from tests.support.sandbox import Sandbox
from tests.support.server import Peer, reply
from tests.unit.sandbox.authenteq.scanned import ask, code_of, start, visit

pytestmark = pytest.mark.browser

PLACES = ("documentData.croppedFrontImage", "documentData.croppedBackImage", "livenessFaceImage")
CAMERA = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")


@pytest.fixture(scope="module")
def seeing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    with Chromium(tmp_path_factory.mktemp("seeing"), *CAMERA) as browser:
        yield browser


@pytest.fixture(scope="module")
def blind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    # The machine of a test may have a camera: this browser asks for it in vain.
    denied = "--deny-permission-prompts"
    with Chromium(tmp_path_factory.mktemp("blind"), denied) as browser:
        yield browser


@pytest.fixture
def desk() -> Iterator[Peer]:
    # It names its icon: a browser that looks for one would find the connection closed.
    text = '<!doctype html><title>Desk</title><link rel="icon" href="data:,">'
    page = reply(200, text, {"Content-Type": "text/html"})
    with Peer([page]) as peer:
        yield peer


def step(browser: Chromium, title: str, button: str) -> None:
    eventually(lambda: title in browser.text("#title"))
    eventually(lambda: browser.can_be_clicked(button))
    browser.click(button)


def come_back(browser: Chromium, desk: Peer, button: str) -> str:
    """Press the button that ends the visit; where it led."""
    eventually(lambda: browser.can_be_clicked(button))
    browser.click(button)
    desk.wait_until(lambda peer: any(r.path.startswith("/back") for r in peer.requests))
    eventually(lambda: browser.url.startswith(f"{desk.url}/back"))
    return browser.url


def picture(attachment: dict[str, str]) -> Image.Image:
    shown = Image.open(io.BytesIO(base64.b64decode(attachment["content"])))
    return shown.convert("RGB")


def is_test_picture(shown: Image.Image) -> bool:
    """Chromium's stand-in for a camera is green with a pie in a lighter green."""
    red, green, blue = shown.resize((1, 1)).getpixel((0, 0)) or (0, 0, 0)  # type: ignore[misc]
    return bool(green > 90 and green > red + 60 and green > blue + 60)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_with_a_camera(seeing: Chromium, sandbox: Sandbox, desk: Peer, scheme: str) -> None:
    seeing.prefer(scheme)
    url = start(sandbox, f"{desk.url}/back?nonce=n")
    seeing.open(url)
    seeing.click("#start")
    step(seeing, "Front", "#capture")
    step(seeing, "Back", "#capture")
    step(seeing, "Your face", "#capture")
    eventually(lambda: visit(sandbox, url)["stills"] == sorted(PLACES))
    back = come_back(seeing, desk, "#finish")
    assert back.startswith(f"{desk.url}/back?nonce=n&code=")
    status, result = ask(sandbox, code_of(back), f"{desk.url}/back?nonce=n")
    assert (status, result["status"]) == (200, "PASSED")
    document = result["documentData"]
    front, face = picture(document["croppedFrontImage"]), picture(result["livenessFaceImage"])
    assert all(map(is_test_picture, (front, face)))
    assert front.width / front.height == pytest.approx(1.586, abs=0.03)
    assert face.width / face.height == pytest.approx(0.8, abs=0.03)
    assert not is_test_picture(picture(document["faceImage"]))
    assert seeing.complaints() == []


def test_a_sample_in_between(seeing: Chromium, sandbox: Sandbox, desk: Peer) -> None:
    url = start(sandbox, f"{desk.url}/back")
    seeing.open(url)
    seeing.click("#start")
    step(seeing, "Front", "#capture")
    step(seeing, "Back", "#use-sample")
    step(seeing, "Your face", "#use-sample")
    back = come_back(seeing, desk, "#finish")
    _, result = ask(sandbox, code_of(back), f"{desk.url}/back")
    assert is_test_picture(picture(result["documentData"]["croppedFrontImage"]))
    assert not is_test_picture(picture(result["livenessFaceImage"]))
    assert seeing.complaints() == []


def test_without_a_camera(blind: Chromium, sandbox: Sandbox, desk: Peer) -> None:
    url = start(sandbox, f"{desk.url}/back")
    blind.open(url)
    blind.click("#start")
    eventually(lambda: "You can go on with the sample pictures." in blind.text("#why"))
    assert not blind.can_be_clicked("#capture")
    for title in ("Front", "Back", "Your face"):
        step(blind, title, "#use-sample")
    back = come_back(blind, desk, "#finish")
    assert ask(sandbox, code_of(back), f"{desk.url}/back")[0] == 200
    assert visit(sandbox, url)["stills"] == []
    assert blind.complaints() == []


def _at_once(browser: Chromium) -> None:
    browser.open(browser.url)


def _in_the_middle(browser: Chromium) -> None:
    browser.click("#start")
    step(browser, "Front", "#use-sample")
    eventually(lambda: "Back" in browser.text("#title"))


@pytest.mark.parametrize("before", [_at_once, _in_the_middle])
def test_leaving(
    blind: Chromium, sandbox: Sandbox, desk: Peer, before: Callable[[Chromium], Any]
) -> None:
    blind.open(start(sandbox, f"{desk.url}/back"))
    before(blind)
    assert come_back(blind, desk, "#return-without-code") == f"{desk.url}/back"


def test_failing_and_going_back_again(blind: Chromium, sandbox: Sandbox, desk: Peer) -> None:
    url = start(sandbox, f"{desk.url}/back")
    blind.open(url)
    blind.click("#start")
    for title in ("Front", "Back", "Your face"):
        step(blind, title, "#use-sample")
    back = come_back(blind, desk, "#fail")
    blind.open(url)
    assert "This check is over" in blind.text()
    assert come_back(blind, desk, "#return-again") == back
    _, result = ask(sandbox, code_of(back), f"{desk.url}/back")
    assert result["status"] == "FAILED"


def test_a_narrow_window_needs_no_sideways_scrolling(sandbox: Sandbox, tmp_path: Path) -> None:
    with Chromium(tmp_path, *CAMERA, "--window-size=500,844") as browser:
        browser.open(start(sandbox))
        browser.click("#start")
        eventually(lambda: browser.can_be_clicked("#capture"))
        wide = "return document.documentElement.scrollWidth - innerWidth"
        assert browser.run(wide) <= 0
