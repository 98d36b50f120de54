"""Every way out of the desk's browser, tried with real hands in a real browser.

The kiosk's bar is played by a window that raises itself as the bar does; see `BrowserBar`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PIL import Image

from kiosk.host.browser import DeskBrowser
from kiosk.palettes import LIGHT
from kiosk.visit.ports import Area, WebPage
from tests.hostile.browser.escapes import BY_KEYS, BY_PAGE, PAGE_TITLE
from tests.support.browser import launcher
from tests.support.command import DEADLINE, eventually
from tests.support.files import files_below
from tests.support.sandbox import ROOT
from tests.support.site import Site
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
FOCUS: Final = (11, 87, 208)
"""What the browser draws around an address bar that has the focus."""

HTML = """<!doctype html><title>{title}</title><body style="margin:0"><script>
const attempt = async () => {{ {script} }};
const touched = async (it) => {{
  it.style.background = "#d0472f";
  const answer = await attempt().catch((error) => error.name);
  fetch("/tried", {{method: "POST", body: String(answer), keepalive: true}});
}};
</script>
<button style="position:fixed;inset:0;border:0;background:#2f47d0" onclick="touched(this)"></button>
"""

STRIP = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.palettes import LIGHT
from kiosk.ui.theme import Theme
from kiosk.ui.screens.browser_bar import BrowserBar
from tests.support.visits import MITID, StagedWindow
from kiosk.visit.domain import Redirect
from kiosk.visit.stages import Waiting
app = QApplication([])
stage = StagedWindow()
stage.wait_for(MITID, Redirect("https://mitid.example/"), left=3600.0)
stage.window.showFullScreen()
stage.flow.visit_in(Waiting).is_browsing = True
stage.flow.browsing.emit(True)
print("there", flush=True)
app.exec()
"""


EXTERNAL: Final = frozenset({"a telephone", "another program"})
"""Links that the browser asks about before it hands them to the system."""

NOTED: Final = frozenset({"developer tools", "source by key"})
"""What Chromium refuses with a note of its own, over the shaded page."""

FURTHER: Final = {
    "a window of a size": "elsewhere",
    "a floating video": "Picture in picture",
    "a new window": "chrome://new-tab-page-third-party/",
    "the task manager": "Task Manager",
}
"""Titles of the windows that do open; each stays below the bar."""


def site_that(script: str = "") -> Site:
    """A page that tries one thing, and tells what came of it."""
    page = HTML.format(title=PAGE_TITLE, script=script).encode()
    return Site(page, address="0.0.0.0")


class BrowserDesk:
    """A screen with the kiosk's bar and, below it, the browser."""

    def __init__(self, screen: Xvfb, folder: Path) -> None:
        self.screen, self.folder = screen, folder
        self.bar: Image.Image | None = None
        """The bar as it was before anything was tried."""
        self.of_kiosk: frozenset[str] = frozenset()
        """Titles of the kiosk's own windows."""
        self.called = folder / "called"
        openers = folder / "openers"
        openers.mkdir()
        for name in ("xdg-open", "xdg-email", "gio", "x-www-browser", "sensible-browser"):
            opener = openers / name
            opener.write_text(f'#!/bin/sh\necho "$0 $@" >> {self.called}\n')
            opener.chmod(0o755)
        self.browser = DeskBrowser(
            lambda _gone: None,
            folder=folder / "profiles",
            environment={
                "PATH": f"{openers}:{os.environ['PATH']}",
                "HOME": str(folder),
                "DISPLAY": screen.display,
                "BROWSER": str(launcher(folder / "bin")),
            },
        )

    def titles(self) -> list[str]:
        """Titles of the windows that are shown, without those of the kiosk, in order."""
        names = self.screen.tool("search", "--onlyvisible", "--name", ".+", "getwindowname", "%@")
        return sorted(
            line.removesuffix(" - Chromium")
            for line in names.splitlines()
            if line and line not in self.of_kiosk
        )

    def bar_is_there(self) -> bool:
        picture = self.screen.picture().crop(BAR)
        self.bar = self.bar or picture
        return picture.tobytes() == self.bar.tobytes()

    def type_address(self, address: str) -> None:
        """Into the address bar, once it has the focus: the page may be asked about the keys first.

        Where it does not get the focus, a question of the browser has it: nothing is typed.
        """
        until = time.monotonic() + DEADLINE / 6
        self.screen.press("ctrl+l")
        while not self.screen.shows(FOCUS, run=600):
            if time.monotonic() > until:
                return
            time.sleep(0.01)
        self.screen.tool("type", "--delay", "20", address, check=True)
        self.screen.press("Return")

    def downloads(self) -> list[str]:
        names = [path.name for path in files_below(self.folder)]
        return [name for name in names if name.startswith("sent") or name.endswith(".crdownload")]

    def page_is_there(self) -> bool:
        return self.screen.shows(PAGE, run=600) or self.screen.shows(TRIED, run=600)


@pytest.fixture(scope="module", params=["managed", "alone"])
def desk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BrowserDesk]:
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
            browser_desk = BrowserDesk(screen, folder)
            banner = tuple(bytes.fromhex(LIGHT.banner[1:]))
            eventually(lambda: screen.picture().getpixel((4, 4)) == banner)
            names = screen.tool("search", "--onlyvisible", "--name", ".+", "getwindowname", "%@")
            browser_desk.of_kiosk = frozenset(names.splitlines())
            yield browser_desk
            browser_desk.browser.close()
            assert browser_desk.browser.wait(DEADLINE)
        finally:
            strip.kill()
            strip.communicate()


def open_page(desk: BrowserDesk, site: Site) -> None:
    assert desk.browser.open(WebPage(site.url, callback="http://localhost:1/callback"), AREA)
    eventually(lambda: desk.screen.spot(PAGE, run=600, high=100))
    eventually(lambda: desk.titles() == [PAGE_TITLE])
    eventually(desk.bar_is_there)


def touch_page(desk: BrowserDesk) -> None:
    spot = eventually(lambda: desk.screen.spot(PAGE, run=600, high=100))
    assert spot is not None
    desk.screen.click(spot)


def assert_kept(desk: BrowserDesk, site: Site, titles: list[str]) -> None:
    """Nothing is shown but windows of these `titles`, and nothing was reached or started."""
    eventually(lambda: desk.titles() == sorted(titles))
    eventually(desk.bar_is_there)
    assert not [path for path in site.asked if "else" in path and "localhost" not in path]
    assert not desk.called.exists(), desk.called.read_text()
    assert not desk.downloads()


def assert_usable(desk: BrowserDesk, site: Site) -> None:
    """The address bar still leads to the page, over the browser's whole width.

    That shows that no dialogue holds the keyboard, no tool takes room beside the page, and all that
    was tried has been dealt with.
    """
    before = site.asked.count(site.asked[0])

    def is_asked() -> bool:
        return site.asked.count(site.asked[0]) > before

    def is_led_there() -> bool:
        desk.type_address(site.url)
        until = time.monotonic() + DEADLINE / 6
        while not is_asked() and time.monotonic() < until:
            time.sleep(0.01)
        return is_asked()

    if not is_led_there():  # A question of the browser that came late took the keys.
        desk.screen.press("Escape")
        eventually(is_led_there)
    eventually(lambda: desk.screen.spot(PAGE, run=1240, high=300))


def close_window(desk: BrowserDesk, count: int = 1) -> None:
    """Close `count` tabs, and see that no other one was open."""
    for _ in range(count):
        desk.screen.press("ctrl+w")
    assert desk.browser.wait(DEADLINE)


@pytest.mark.parametrize("name", BY_PAGE)
def test_by_a_page(desk: BrowserDesk, name: str) -> None:
    script = BY_PAGE[name]
    with site_that(script.code) as site:
        open_page(desk, site)
        touch_page(desk)
        if name == "a question":  # Until it is answered, the page does nothing.
            eventually(lambda: not desk.screen.spot(PAGE, run=600, high=100))
            desk.screen.press("Return")
        assert site.posted.get(timeout=DEADLINE) == script.answer
        assert site.posted.empty()
        further = [FURTHER[name]] if name in FURTHER else []
        assert_kept(desk, site, [script.title, *further])
        if name in EXTERNAL:  # The browser may ask about it: its "Open" opens nothing.
            desk.screen.press("Tab", "Return")
            assert_kept(desk, site, [script.title])
            desk.screen.press("Escape")
            eventually(desk.page_is_there)
        if further:  # It has the focus, and no address bar to type in.
            desk.browser.close()
            assert desk.browser.wait(DEADLINE)
            return
        assert_usable(desk, site)
        assert_kept(desk, site, [PAGE_TITLE])
        close_window(desk)


@pytest.mark.parametrize("name", BY_KEYS)
def test_by_keys(desk: BrowserDesk, name: str) -> None:
    keys = BY_KEYS[name]
    with site_that() as site:
        open_page(desk, site)
        touch_page(desk)  # The focus is the page's.
        assert site.posted.get(timeout=DEADLINE) is not None
        if keys.chords:
            desk.screen.press(*keys.chords)
        if keys.typed:
            desk.type_address(keys.typed)
        further = [FURTHER[name]] if name in FURTHER else []
        assert_kept(desk, site, [keys.title, *further])
        if name in NOTED:
            eventually(lambda: not desk.page_is_there())
        if name in NOTED or name == "the task manager":
            desk.screen.press("Escape")
            assert_kept(desk, site, [PAGE_TITLE])
        assert_usable(desk, site)
        windows = 2 if name == "a new window" else 1
        assert_kept(desk, site, [PAGE_TITLE] * windows)
        # Chromium shows these two, and so their refusal, in a tab of its own.
        close_window(desk, 2 if name in {"history", "downloads"} else windows)


def test_the_guide_lists_every_way() -> None:
    guide = (ROOT / "packaging" / "README.md").read_text("utf-8")
    section = guide.partition("## No way out of the browser")[2].partition("\n## ")[0]
    listed = re.findall(r"^\| ([^|]+?) \| [^|]+ \|$", section, re.MULTILINE)
    assert listed == [*BY_PAGE, *BY_KEYS]
