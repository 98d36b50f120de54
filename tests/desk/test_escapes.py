"""Every way out of the desk's browser, tried with real hands in a real browser.

The kiosk's bar is played by a window that raises itself as the bar does; see `Strip`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final, Self

import pytest
from PIL import Image

from kiosk.desk.browser import DeskBrowser
from kiosk.ui.look import LIGHT
from kiosk.visit.desk import Area, WebPage
from tests.desk.escapes import BY_KEYS, BY_PAGE, Keys
from tests.support.browser import launcher
from tests.support.command import DEADLINE, eventually
from tests.support.sandbox import ROOT
from tests.support.xvfb import Xvfb, is_there

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not is_there(), reason="needs xvfb, xdotool and openbox"),
]

AREA: Final = Area(0, 120, 1280, 680)
BAR: Final = (640, 0, 1280, 100)
"""The right half of the bar, with *Cancel* on it: what is on the left counts the time."""
PAGE: Final = (0x2F, 0x47, 0xD0)
TRIED: Final = (0xD0, 0x47, 0x2F)
"""The page's colours, before and after it has tried."""

HTML = """<!doctype html><title>the page</title><body style="margin:0"><script>
const attempt = () => {{ try {{ {script} }} catch (error) {{}} }};
const touched = (it) => {{
  it.style.background = "#d0472f";
  attempt();
  fetch("/tried", {{method: "POST"}});
}};
</script>
<button style="position:fixed;inset:0;border:0;background:#2f47d0" onclick="touched(this)"></button>
"""

STRIP = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.ui.look import LIGHT, Look
from kiosk.ui.screens.strip import Strip
from tests.support.visits import MITID, Set
from kiosk.visit.domain import Redirect
app = QApplication([])
stage = Set()
stage.wait_for(MITID, Redirect("https://mitid.example/"), left=3600.0)
stage.window.showFullScreen()
stage.flow.visit.is_browsing = True
stage.flow.browsing.emit(True)
print("there", flush=True)
app.exec()
"""


EXTERNAL: Final = frozenset({"mail", "a telephone", "another program"})
"""Links that are handed to the system."""


class Site:
    """A page that tries one thing, whatever else is asked of it, and what was asked."""

    def __init__(self, script: str = "") -> None:
        self.asked: list[str] = []
        self.tried = threading.Event()
        asked, tried = self.asked, self.tried
        page = HTML.format(script=script).encode()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(f"{self.headers['Host'].partition(':')[0]}{self.path}")
                self.send_response(200)
                if self.path == "/file":
                    self.send_header("Content-Disposition", "attachment; filename=sent.bin")
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<title>elsewhere</title>" if "else" in self.path else page)

            def do_POST(self) -> None:
                tried.set()
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_words: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("0.0.0.0", 0), Handler)
        self.url = f"http://localhost:{self._server.server_address[1]}/page"

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class Desk:
    """A screen with the kiosk's bar and, below it, the browser."""

    def __init__(self, screen: Xvfb, folder: Path) -> None:
        self.screen, self.folder = screen, folder
        self.bar: Image.Image | None = None
        """The bar as it was before anything was tried."""
        self.called = folder / "called"
        openers = folder / "openers"
        openers.mkdir()
        for name in ("xdg-open", "xdg-email", "gio", "x-www-browser", "sensible-browser"):
            opener = openers / name
            opener.write_text(f'#!/bin/sh\necho "$0 $@" >> {self.called}\n')
            opener.chmod(0o755)
        self.browser = DeskBrowser(
            lambda: None,
            folder=folder / "profiles",
            environment={
                "PATH": f"{openers}:{os.environ['PATH']}",
                "HOME": str(folder),
                "DISPLAY": screen.display,
                "BROWSER": str(launcher(folder / "bin")),
            },
        )

    def names(self) -> list[str]:
        """The titles of all windows that are shown."""
        told = self.screen.tool("search", "--onlyvisible", "--name", ".+", "getwindowname", "%@")
        return [line for line in told.splitlines() if line]

    def bar_is_there(self) -> bool:
        picture = self.screen.picture().crop(BAR)
        self.bar = self.bar or picture
        return picture.tobytes() == self.bar.tobytes()

    def page_is_there(self) -> bool:
        return self.screen.shows(PAGE, run=600) or self.screen.shows(TRIED, run=600)


@pytest.fixture(scope="module", params=["managed", "alone"])
def desk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """With a window manager, and without one."""
    folder = tmp_path_factory.mktemp("desk")
    with Xvfb(is_managed=request.param == "managed") as screen:
        strip = subprocess.Popen(
            [sys.executable, "-c", STRIP],
            cwd=ROOT,
            env={**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"},
            stdout=subprocess.PIPE,
        )
        try:
            assert strip.stdout is not None
            assert strip.stdout.readline() == b"there\n"
            made = Desk(screen, folder)
            banner = tuple(bytes.fromhex(LIGHT.banner[1:]))
            eventually(lambda: screen.picture().getpixel((4, 4)) == banner)
            yield made
            made.browser.close()
            assert made.browser.wait(DEADLINE)
        finally:
            strip.kill()
            strip.communicate()


def opened(desk: Desk, site: Site) -> None:
    assert desk.browser.open(WebPage(site.url, callback="http://localhost:1/callback"), AREA)
    eventually(lambda: desk.screen.spot(PAGE, run=600, high=100))
    eventually(lambda: any("the page" in name for name in desk.names()))
    eventually(desk.bar_is_there)


def held(desk: Desk, site: Site) -> None:
    """It has led nowhere: the bar is there, and everything that it must not reach is not."""
    eventually(desk.bar_is_there)
    assert not [path for path in site.asked if "else" in path and "localhost" not in path]
    assert not desk.called.exists(), desk.called.read_text()
    # What is refused has its address as its title in the end, and not a name of its own.
    shown = re.compile(r"escaped|passwd|/etc|DevTools|Settings|Extensions|History|Save|Open")
    eventually(lambda: not any(map(shown.match, desk.names())))
    assert not [*desk.folder.glob("profiles/*/downloads/*"), *desk.folder.glob("sent*")]


@pytest.mark.parametrize("name", BY_PAGE)
def test_by_a_page(desk: Desk, name: str) -> None:
    with Site(BY_PAGE[name]) as site:
        opened(desk, site)
        spot = desk.screen.spot(PAGE, run=600, high=100)
        assert spot is not None
        desk.screen.click(spot)
        if name != "a question":  # until it is answered, the page does nothing
            assert site.tried.wait(DEADLINE)
        held(desk, site)
        if name in EXTERNAL:  # it may be asked about: Open opens nothing, and the page stays
            desk.screen.press("Tab", "Return")
            held(desk, site)
            desk.screen.press("Escape")
            eventually(desk.page_is_there)
            held(desk, site)
        desk.browser.close()


@pytest.mark.parametrize("name", BY_KEYS)
def test_by_keys(desk: Desk, name: str) -> None:
    keys: Keys = BY_KEYS[name]
    with Site() as site:
        opened(desk, site)
        spot = desk.screen.spot(PAGE, run=600, high=100)
        assert spot is not None
        desk.screen.click(spot)  # the focus is the page's
        assert site.tried.wait(DEADLINE)
        desk.screen.press(*keys.chords)
        if keys.typed:
            desk.screen.tool("type", "--delay", "20", keys.typed, check=True)
            desk.screen.press("Return")
        held(desk, site)
        desk.screen.press("Escape")
        held(desk, site)
        desk.browser.close()


def test_the_guide_lists_every_way() -> None:
    guide = (ROOT / "packaging" / "README.md").read_text("utf-8")
    section = guide.partition("## No way out of the browser")[2].partition("\n## ")[0]
    listed = re.findall(r"^\| ([^|]+?) \| [^|]+ \|$", section, re.MULTILINE)
    assert listed == [*BY_PAGE, *BY_KEYS]
