from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.desk.browser import open_page
from tests.support.command import eventually

URL = "https://example.com/authorize?a=1&b=$(touch%20x)%20;'\"`&c=%s"


@pytest.fixture
def browser(tmp_path: Path) -> Path:
    """A program that writes down, as a whole, how it was called."""
    program = tmp_path / "a browser"
    program.write_text(
        "#!/bin/sh\n"
        'for word in "$@"; do printf "%s\\n" "$word"; done > "$0.new"\n'
        'readlink /proc/self/fd/0 >> "$0.new"\n'
        'mv "$0.new" "$0.called"\n'
    )
    program.chmod(0o755)
    return program


def called(browser: Path) -> list[str]:
    told = Path(f"{browser}.called")
    eventually(told.exists)
    return told.read_text().splitlines()


def variables(browser: Path, command: str = "'{}'") -> dict[str, str]:
    return {"BROWSER": command.format(browser)}


def test_the_url_is_one_argument(browser: Path) -> None:
    assert open_page(URL, variables(browser))
    assert called(browser) == [URL, os.devnull]


def test_the_url_takes_its_place(browser: Path) -> None:
    assert open_page(URL, variables(browser, "'{}' --app=%s --kiosk"))
    assert called(browser) == [f"--app={URL}", "--kiosk", os.devnull]


@pytest.mark.parametrize("first", ["/nowhere/at/all", "'", ""])
def test_the_next_one_is_tried(browser: Path, first: str) -> None:
    assert open_page(URL, variables(browser, first + os.pathsep + "'{}'"))
    assert called(browser)[0] == URL


@pytest.mark.parametrize("chosen", ["", "/nowhere/at/all", "'", os.pathsep])
def test_no_browser(chosen: str) -> None:
    assert not open_page(URL, {"BROWSER": chosen})


def test_the_systems_own(browser: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opener = browser.parent / "xdg-open"
    browser.rename(opener)
    monkeypatch.setenv("PATH", f"{opener.parent}{os.pathsep}{os.environ['PATH']}")
    assert not open_page(URL, {})  # nothing could be shown anywhere
    assert open_page(URL, {"WAYLAND_DISPLAY": "wayland-0"})
    assert called(opener)[0] == URL
