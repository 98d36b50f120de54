"""The browser of this desk: a real one, in a profile that is thrown away after each page.

Its address bar is there, so that the customer sees where they sign in (RFC 8252, section 8.12).
It never runs with its own sandbox off: nothing here takes options for it from outside.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kiosk.children import Tree
from kiosk.host.browser import chromium
from kiosk.host.browser.finding import Browser, find_browser
from kiosk.host.browser.guard import Guard
from kiosk.host.browser.processes import GRACE, end
from kiosk.host.browser.profile import Profile, base_folder
from kiosk.host.browser.surroundings import surroundings
from kiosk.host.browser.trial import starts
from kiosk.visit.ports import Area, BrowserExit, WebPage

__all__ = ["Browser", "DeskBrowser", "find_browser", "remove_left_over", "starts"]

_SNAPS: Final = ("chromium",)

_log = logging.getLogger(__name__)


class DeskBrowser:
    """Shows one page at a time, each in a browser of its own that nothing is left of.

    To be used from one thread.
    """

    def __init__(
        self,
        on_exit: Callable[[BrowserExit], None],
        *,
        folder: Path | None = None,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        """Profiles lie in `folder`, or in memory where this user has a folder there.

        `on_exit` is called once, on any thread, when a browser has gone without `close`: because
        the customer closed it, because it crashed, or because it could not be started.
        """
        self._on_exit = on_exit
        self._folder = folder
        self._environment = environment
        self._openings: list[_Opening] = []
        self._guard = Guard(folder, environment)

    def open(self, page: WebPage, area: Area | None) -> bool:
        """Show `page` in `area` of the screen; False where this desk has no browser.

        Returns at once; what was open before is closed.
        """
        self.close()
        browser = find_browser(self._environment)
        if browser is None:
            return False
        base = base_folder(self._folder, self._environment, browser.snap)

        def prepare(folder: Path) -> list[str]:
            begin = _write_page(folder, page.url)
            own = origin(page.url)
            addresses = chromium.reachable(own, page.origins, page.callback)
            chromium.prepare(folder, begin, own, addresses, camera=page.camera)
            options = chromium.arguments(folder, begin, area, self._environment)
            return [browser.path, *options]

        self._openings = [opening for opening in self._openings if not opening.is_over()]
        try:
            self._guard.begin()
        except OSError:
            _log.exception("browser.no_guard")
            return False
        self._openings.append(_Opening(base, prepare, self._environment, self._on_exit))
        return True

    def close(self) -> None:
        """End the browser and all that it wrote. Returns at once, as often as one likes."""
        for opening in self._openings:
            opening.close()

    def wait(self, within: float) -> bool:
        """Whether, `within` seconds, nothing is left of what was opened."""
        until = time.monotonic() + within
        is_over = all(
            opening.is_over(max(0.0, until - time.monotonic())) for opening in self._openings
        )
        if is_over:
            self._guard.end()
        return is_over


class _Opening:
    """One browser, from its profile to the end of both."""

    def __init__(
        self,
        base: Path,
        prepare: Callable[[Path], list[str]],
        environment: Mapping[str, str],
        on_exit: Callable[[BrowserExit], None],
    ) -> None:
        self._base = base
        self._prepare = prepare
        self._environment = environment
        self._on_exit = on_exit
        self._lock = threading.Lock()
        self._tree = Tree()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = threading.Event()
        self._impatience: threading.Timer | None = None
        # A daemon: a kiosk that ends without closing it must end. The next start clears up.
        self._thread = threading.Thread(target=self._run, name="browser", daemon=True)
        self._thread.start()

    def is_over(self, within: float = 0.0) -> bool:
        self._thread.join(within)
        return not self._thread.is_alive()

    def close(self) -> None:
        with self._lock:
            if not self._closed.is_set():
                self._closed.set()
                self._stop()

    def _stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._impatience = threading.Timer(GRACE, self._process.kill)
            self._impatience.daemon = True
            self._impatience.start()

    def _run(self) -> None:
        try:
            profile = Profile.make(self._base)
        except OSError:
            _log.exception("browser.no_profile")
            self._tell(BrowserExit.UNAVAILABLE)
            return
        try:
            self._tell(self._show(profile.folder))
        finally:
            leader = None if self._process is None else self._process.pid
            self._tree.end()
            is_over = end(profile.folder, leader, grace=0)
            if not (profile.delete() and is_over):
                _log.error("browser.left_behind")

    def _show(self, folder: Path) -> BrowserExit:
        """Run the browser until it ends, by itself or by `close`."""
        if self._closed.is_set():
            return BrowserExit.CLOSED
        try:
            process = self._tree.start(
                self._prepare(folder),
                env=surroundings(self._environment, folder),
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, ValueError):  # ValueError: a URL that no file or command line can hold
            _log.exception("browser.failed")
            return BrowserExit.UNAVAILABLE
        began = time.monotonic()
        _log.info("browser.opened")
        with self._lock:
            self._process = process
            if self._closed.is_set():  # meanwhile
                self._stop()
        status = process.wait()
        with self._lock:
            if self._impatience is not None:
                self._impatience.cancel()
        _log.info("browser.ended", extra={"seconds": time.monotonic() - began})
        return BrowserExit.CRASHED if status else BrowserExit.CLOSED

    def _tell(self, browser_exit: BrowserExit) -> None:
        with self._lock:
            by_itself = not self._closed.is_set()
            self._closed.set()
        if by_itself:
            self._on_exit(browser_exit)


def remove_left_over(
    folder: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    grace: float = GRACE,
) -> int:
    """End the browsers of kiosks that are no more, and delete their profiles; how many.

    Each has `grace` seconds to end by itself. Those of a kiosk that runs are left alone. Takes
    seconds at worst.
    """
    bases = {base_folder(folder, environment, snap) for snap in (None, *_SNAPS)}
    count = 0
    for base in bases:
        for profile in Profile.left_over(base):
            is_over = end(profile.folder, grace=grace)
            if not (profile.delete() and is_over):
                _log.error("browser.left_behind")
            count += 1
    if count:
        _log.warning("browser.left_over", extra={"count": count})
    return count


def origin(url: str) -> str:
    """The origin of `url` (RFC 6454), with its port."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    port = parts.port or {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def _write_page(folder: Path, url: str) -> str:
    """A page in the profile that leads to `url`; its address.

    Every user of the machine can read command lines, and a URL of ours carries a token. As the
    page replaces itself before it is shown, there is no way back to it.
    """
    page = folder / "open.html"
    page.write_text(leading_to(url), encoding="utf-8")
    return page.as_uri()


def leading_to(url: str) -> str:
    """HTML that leads to `url`."""
    word = json.dumps(url).replace("<", "\\u003c")  # nothing in it ends the script
    return f'<!doctype html><meta charset="utf-8"><script>location.replace({word})</script>\n'
