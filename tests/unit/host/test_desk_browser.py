"""The browser of the desk, as a real one, on an X screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Queue
from typing import Any, TypeVar

import pytest

from kiosk.host.browser import DeskBrowser, remove_left_over
from kiosk.visit.ports import Area, BrowserExit, WebPage
from tests.support.browser import launcher, main_process, nothing_left, processes
from tests.support.command import DEADLINE, eventually
from tests.support.sandbox import ROOT
from tests.support.site import Site
from tests.support.xvfb import Xvfb, is_there

pytestmark = [
    pytest.mark.slow,
    pytest.mark.browser,
    pytest.mark.skipif(not is_there(), reason="needs xvfb and xdotool (Debian: the same)"),
]

AREA = Area(0, 120, 1200, 600)
SECRET = "a-client-secret"

T = TypeVar("T")

PAGE = b"""<!doctype html><title>Scan</title><script>
const asked = media => navigator.mediaDevices.getUserMedia(media).then(() => "ok", e => e.name);
const place = () => new Promise(done => navigator.geolocation.getCurrentPosition(
  () => done("ok"), () => done("denied")));
addEventListener("load", async () => {
  const told = {
    camera: await asked({ video: true }),
    microphone: await asked({ audio: true }),
    place: await place(),
    notifications: Notification.permission,
    pages: history.length,
    referrer: document.referrer,
    bar: locationbar.visible && outerHeight - innerHeight,
  };
  const link = Object.assign(document.createElement("a"), { href: "/file", download: "" });
  document.body.append(link);
  link.click();
  await fetch("/told", { method: "POST", body: JSON.stringify(told) });
  const next = new URLSearchParams(location.search).get("next");
  if (next) location = next;
});
</script><body></body>"""


def report(site: Site) -> dict[str, Any]:
    """What the page tells next of what it may."""
    allowed: dict[str, Any] = json.loads(site.posted.get(timeout=DEADLINE))
    return allowed


@contextmanager
def desk(folder: Path, display: str, name: str = "chromium") -> Iterator[tuple[DeskBrowser, Any]]:
    """A desk's browser, and what it tells; closed at the end."""
    exits: Queue[BrowserExit] = Queue()
    browser = DeskBrowser(
        exits.put,
        folder=folder / "profiles",
        environment={
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "DISPLAY": display,
            "BROWSER": f"'{launcher(folder / 'bin', name)}' --no-effect",
            "KIOSK_SECRET": SECRET,
        },
    )
    try:
        yield browser, exits
    finally:
        browser.close()
        assert browser.wait(DEADLINE)


@pytest.fixture(scope="module")
def screen() -> Iterator[Xvfb]:
    with Xvfb() as screen:
        yield screen


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with Site(PAGE, "/scan?token=a-token") as site:
        yield site


def hand(screen: Xvfb, *words: str, check: bool = True) -> str:
    """Use the hand of a customer."""
    return subprocess.run(
        ["xdotool", *words],
        env={**os.environ, "DISPLAY": screen.display},
        check=check,
        capture_output=True,
        timeout=DEADLINE,
        text=True,
    ).stdout


def press(screen: Xvfb, *keys: str, until: Callable[[], T]) -> T:
    """Type these as often as it takes: on a busy machine a key may be lost, or the focus."""

    def look() -> T:
        if not (value := until()):
            window = ("search", "--onlyvisible", "--name", ".")
            hand(screen, *window, "windowfocus", check=False)
            for key in keys:
                # The window that it goes to may be closing.
                hand(screen, "type" if "/" in key else "key", key, check=False)
        return value

    return eventually(look)


def title(screen: Xvfb, pattern: str) -> str:
    """Of a window whose title fits; empty where there is none."""
    words = ("search", "--onlyvisible", "--name", pattern, "getwindowname")
    return hand(screen, *words, check=False).strip()


def geometry(screen: Xvfb) -> dict[str, str]:
    """Of the browser's window, once it is there."""
    words = ("--onlyvisible", "--maxdepth", "1", "--limit", "1", "--class", "^chromium$")
    window = hand(screen, "search", "--sync", *words).split()[0]
    place = hand(screen, "getwindowgeometry", "--shell", window)
    return dict(line.split("=") for line in place.split())


@dataclass
class Visit:
    """What has been seen of one browser."""

    own: dict[str, Any]
    other: dict[str, Any]
    place: dict[str, str]
    commands: str
    variables: str
    downloads: list[Path]
    has_ended: bool


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Visit:
    """A page, then one of another origin, and the end."""
    folder = tmp_path_factory.mktemp("desk")
    with Xvfb() as screen, desk(folder, screen.display) as (browser, exits):
        back = f"http://127.0.0.1:{site.port}/other"
        url = f"{site.url}&next={back}"
        assert browser.open(WebPage(url, camera=True, callback=f"{back}?kiosk_nonce=1"), AREA)
        own = report(site)
        place = geometry(screen)
        other = report(site)
        running = [
            process.as_dict(["cmdline", "environ"]) for process in processes(folder / "profiles")
        ]
        eventually(lambda: any(path.endswith("/file") for path in site.asked))
        downloads = [*folder.glob("profiles/*/downloads/*"), *folder.glob("home/**/sent*")]
        browser.close()
        assert browser.wait(DEADLINE)
        nothing_left(folder / "profiles", 0.1)
    return Visit(
        own,
        other,
        place,
        commands=str([process["cmdline"] for process in running]),
        variables=str([process["environ"] for process in running]),
        downloads=downloads,
        has_ended=not exits.empty(),
    )


def test_the_camera_is_for_the_page_alone(visit: Visit) -> None:
    assert visit.own["camera"] == "ok"
    assert visit.other["camera"] == "NotAllowedError"


def test_nothing_else_is_allowed(visit: Visit) -> None:
    for page in (visit.own, visit.other):
        assert page["microphone"] == "NotAllowedError"
        assert page["place"] == page["notifications"] == "denied"


def test_no_download_outlives_the_visit(visit: Visit) -> None:
    assert visit.downloads == []


def test_the_address_bar_is_there(visit: Visit) -> None:
    assert visit.own["bar"] >= 60


def test_it_takes_its_area(visit: Visit) -> None:
    place = [int(visit.place[key]) for key in ("X", "Y", "WIDTH", "HEIGHT")]
    assert place[2:] == [AREA.width, AREA.height]
    assert place[:2] == [AREA.x, AREA.y]


def test_there_is_no_way_back_to_before_the_page(visit: Visit) -> None:
    assert visit.own["pages"] == 1
    assert visit.own["referrer"] == ""


def test_no_secret_is_in_sight(visit: Visit) -> None:
    assert "open.html" in visit.commands
    assert "a-token" not in visit.commands
    assert "BREAKPAD" in visit.variables
    assert SECRET not in visit.variables


def test_what_the_kiosk_closes_is_not_told(visit: Visit) -> None:
    assert not visit.has_ended


def test_the_customer_closes_it(screen: Xvfb, site: Site, tmp_path: Path) -> None:
    with desk(tmp_path, screen.display) as (browser, exits):
        assert browser.open(WebPage(site.url), replace(AREA, scale=1.25))
        assert report(site)["camera"] == "NotAllowedError"
        place = geometry(screen)
        assert (place["Y"], place["WIDTH"]) == (str(AREA.y), str(AREA.width))
        press(screen, "ctrl+w", until=lambda: not exits.empty())
        assert exits.get() is BrowserExit.CLOSED
        assert browser.wait(DEADLINE)
        nothing_left(tmp_path / "profiles", 0.1)
        browser.close()
    assert exits.empty()


def test_the_files_of_the_desk_are_not_shown(screen: Xvfb, site: Site, tmp_path: Path) -> None:
    local = tmp_path / "local.html"
    local.write_text("<title>leaked</title>")
    with desk(tmp_path, screen.display) as (browser, _):
        assert browser.open(WebPage(site.url), None)
        report(site)
        keys = ("ctrl+l", local.as_uri(), "Return")
        shown = press(screen, *keys, until=lambda: title(screen, r"local\.html|leaked"))
        assert "leaked" not in shown


def test_it_crashes(screen: Xvfb, site: Site, tmp_path: Path) -> None:
    with desk(tmp_path, screen.display) as (browser, exits):
        assert browser.open(WebPage(site.url), None)
        report(site)
        main_process(tmp_path / "profiles").kill()
        assert exits.get(timeout=DEADLINE) is BrowserExit.CRASHED
        assert browser.wait(DEADLINE)
        nothing_left(tmp_path / "profiles", 0.1)
    assert exits.empty()


KIOSK = """
import json, sys, threading
from pathlib import Path
from kiosk.host.browser import DeskBrowser
from kiosk.visit.ports import BrowserExit, WebPage
folder, url, environment = json.loads(sys.argv[1])
DeskBrowser(print, folder=Path(folder), environment=environment).open(WebPage(url), None)
threading.Event().wait()
"""


def test_the_kiosk_is_killed(screen: Xvfb, site: Site, tmp_path: Path) -> None:
    folder = tmp_path / "profiles"
    with desk(tmp_path, screen.display) as (browser, exits):
        words = json.dumps([str(folder), site.url, dict(browser._environment)])
        kiosk = subprocess.Popen([sys.executable, "-c", KIOSK, words], cwd=ROOT)
        report(site)
        [left] = (path for path in folder.iterdir() if path.is_dir())
        assert browser.open(WebPage(site.url), None)
        report(site)
        assert remove_left_over(folder, {}) == 0
        assert processes(left)

        kiosk.kill()
        kiosk.wait(DEADLINE)
        eventually(lambda: not left.exists() and not processes(left))
        assert processes(folder)
        assert exits.empty()
