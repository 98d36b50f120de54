"""A real Chromium without a window, driven as W3C WebDriver describes it (w3.org/TR/webdriver2)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from base64 import b64decode
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Self

import pytest
import requests

from tests.support.command import DEADLINE, eventually, free_port

_ELEMENT: Final = "element-6066-11e4-a52e-4f735466cecf"
"""By this key an element is known on the wire."""

_FLAGS: Final = (
    *("--headless=new", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--window-size=900,900"),
)


_KEYS: Final = {"Tab": 9, "Enter": 13}

_OF_A_PAGE_THAT_CHANGES: Final = frozenset(
    {"stale element reference", "no such element", "unknown error"}
)
"""What a driver says of a page that is just being loaded, or left."""


class _GoneError(Exception):
    """The page, or what was found in it, is not there, or not there yet."""


class Chromium:
    """One browser with a profile of its own, gone at the end of the `with` block."""

    def __init__(self, folder: Path, *more: str) -> None:
        """Start it with `more` flags, which win over the usual ones."""
        browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
        if browser is None or driver is None:
            pytest.skip("needs chromium and chromedriver (Debian: chromium, chromium-driver)")
        flags = [*_FLAGS, *more, f"--user-data-dir={folder / 'profile'}"]
        if sys.platform != "win32" and os.geteuid() == 0:
            flags.append("--no-sandbox")  # Chromium's own sandbox refuses to run as root
        self._flags, self._browser = flags, browser
        port = free_port()
        self._address = f"http://127.0.0.1:{port}"
        self._http = requests.Session()
        self._http.trust_env = False
        self._driver = subprocess.Popen(
            [driver, f"--port={port}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._session = ""

    def __enter__(self) -> Self:
        eventually(self._is_ready)
        capabilities = {
            "browserName": "chrome",
            "goog:chromeOptions": {"binary": self._browser, "args": self._flags},
            "goog:loggingPrefs": {"browser": "ALL"},
        }
        answer = self._ask("POST", "", {"capabilities": {"alwaysMatch": capabilities}})
        self._session = f"/{answer['sessionId']}"
        return self

    def __exit__(self, *_error: object) -> None:
        try:
            if self._session:
                self._ask("DELETE", "")
        finally:
            self._http.close()
            self._driver.terminate()
            self._driver.wait(DEADLINE)

    def open(self, url: str) -> None:
        self._ask("POST", "/url", {"url": url})

    def prefer(self, scheme: str) -> None:
        """Let pages be shown `light` or `dark`."""
        media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
        self.command("Emulation.setEmulatedMedia", media)

    def command(self, name: str, parameters: Mapping[str, Any]) -> None:
        """One of Chromium's own commands (chromedevtools.github.io/devtools-protocol)."""
        self._ask("POST", "/goog/cdp/execute", {"cmd": name, "params": parameters})

    def press(self, key: str) -> None:
        """Press a key, `Tab` or `Enter`, wherever the focus is."""
        event: dict[str, Any] = {"key": key, "code": key, "windowsVirtualKeyCode": _KEYS[key]}
        text = {"text": "\r"} if key == "Enter" else {}
        self.command("Input.dispatchKeyEvent", {"type": "keyDown", **event, **text})
        self.command("Input.dispatchKeyEvent", {"type": "keyUp", **event})

    def type(self, text: str) -> None:
        """Type `text`, wherever the focus is."""
        self.command("Input.insertText", {"text": text})

    def picture(self, file: Path) -> None:
        """Write what is to be seen into a PNG."""
        file.write_bytes(b64decode(self._ask("GET", "/screenshot")))

    @property
    def url(self) -> str:
        return str(self._ask("GET", "/url"))

    def text(self, selector: str = "body") -> str:
        return str(self._of(selector, "GET", "text"))

    def click(self, selector: str) -> None:
        self._of(selector, "POST", "click", {})

    def can_be_clicked(self, selector: str) -> bool:
        """Whether it is shown and switched on."""
        shown, enabled = (self._of(selector, "GET", what) for what in ("displayed", "enabled"))
        return bool(shown and enabled)

    def run(self, script: str) -> Any:
        """What `script` returns, run as the body of a function in the page, once that is there."""

        def look() -> tuple[Any] | None:
            try:
                return (self._ask("POST", "/execute/sync", {"script": script, "args": []}),)
            except _GoneError:
                return None

        values = eventually(look)
        return None if values is None else values[0]

    def complaints(self) -> list[str]:
        """What the browser's console says, such as a policy that was violated."""
        entries = self._ask("POST", "/se/log", {"type": "browser"})
        return [entry["message"] for entry in entries]

    def _of(self, selector: str, method: str, command: str, body: Any = None) -> Any:
        """Ask it of the element, once that is there; again where it went with its page."""
        query = {"using": "css selector", "value": selector}

        def look() -> tuple[Any] | None:
            try:
                element = self._ask("POST", "/element", query)[_ELEMENT]
                return (self._ask(method, f"/element/{element}/{command}", body),)
            except _GoneError:
                return None

        values = eventually(look)
        return None if values is None else values[0]

    def _is_ready(self) -> bool:
        try:
            answer = self._http.get(f"{self._address}/status", timeout=DEADLINE)
        except requests.ConnectionError:
            return False
        return bool(answer.json()["value"]["ready"])

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        answer = self._http.request(
            method, f"{self._address}/session{self._session}{path}", json=body, timeout=30.0
        )
        value = answer.json()["value"]
        if not answer.ok and value["error"] in _OF_A_PAGE_THAT_CHANGES:
            raise _GoneError
        assert answer.ok, value
        return value
