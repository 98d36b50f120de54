from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.desk.browser.finding import Browser, Engine, find_browser
from tests.support.browser import stand_in

SCRIPT = "#!/bin/sh\n"


def found(folder: Path, chosen: str = "") -> str | None:
    browser = find_browser({"PATH": str(folder), "BROWSER": chosen}, "linux")
    return None if browser is None else browser.name


def test_none(tmp_path: Path) -> None:
    assert found(tmp_path) is None


@pytest.mark.parametrize(
    ("program", "name", "engine"),
    [
        ("chromium", "Chromium", Engine.CHROMIUM),
        ("chromium-browser", "Chromium", Engine.CHROMIUM),
        ("google-chrome-stable", "Chrome", Engine.CHROMIUM),
        ("microsoft-edge", "Edge", Engine.CHROMIUM),
        ("firefox", "Firefox", Engine.FIREFOX),
        ("firefox-esr", "Firefox", Engine.FIREFOX),
    ],
)
def test_by_its_name(tmp_path: Path, program: str, name: str, engine: Engine) -> None:
    path = stand_in(tmp_path, SCRIPT, program)
    assert find_browser({"PATH": str(tmp_path)}, "linux") == Browser(name, str(path), engine)


def test_what_is_preferred(tmp_path: Path) -> None:
    firefox = stand_in(tmp_path, SCRIPT, "firefox")
    assert found(tmp_path) == "Firefox"
    stand_in(tmp_path, SCRIPT, "google-chrome")
    assert found(tmp_path) == "Chrome"
    assert found(tmp_path, str(firefox)) == "Firefox"
    assert found(tmp_path, "/nowhere/chromium:firefox --kiosk %s") == "Firefox"


@pytest.mark.parametrize("chosen", ["'", "", ":", "lynx", "/nowhere/at/all", "--no-sandbox"])
def test_what_can_not_be_preferred(tmp_path: Path, chosen: str) -> None:
    stand_in(tmp_path, SCRIPT, "lynx")
    stand_in(tmp_path, SCRIPT, "chromium")
    assert found(tmp_path, chosen) == "Chromium"


def test_a_name_for_whichever_is_chosen(tmp_path: Path) -> None:
    (tmp_path / "x-www-browser").symlink_to(stand_in(tmp_path / "lib", SCRIPT, "firefox-esr"))
    assert found(tmp_path) is None
    assert found(tmp_path, "x-www-browser") == "Firefox"


@pytest.mark.parametrize("program", ["chromium-browser", "firefox"])
def test_a_launcher_of_a_snap(tmp_path: Path, program: str) -> None:
    snap = program.removesuffix("-browser")
    stand_in(tmp_path, f'#!/bin/sh\nexec /snap/bin/{snap} "$@"\n', program)
    browser = find_browser({"PATH": str(tmp_path)}, "linux")
    assert browser is not None
    assert browser.snap == snap


def test_on_windows(tmp_path: Path) -> None:
    edge = tmp_path / "x86" / "Microsoft" / "Edge" / "Application"
    path = stand_in(edge, SCRIPT, "msedge.exe")
    variables = {"PROGRAMFILES": str(tmp_path / "64"), "PROGRAMFILES(X86)": str(tmp_path / "x86")}
    assert find_browser(variables, "win32") == Browser("Edge", str(path), Engine.CHROMIUM)
    stand_in(tmp_path / "64" / "Google" / "Chrome" / "Application", SCRIPT, "chrome.exe")
    preferred = find_browser(variables, "win32")
    assert preferred is not None
    assert preferred.name == "Chrome"
    assert find_browser({}, "win32") is None


def test_on_macos(tmp_path: Path) -> None:
    folder = tmp_path / "Applications" / "Google Chrome.app" / "Contents" / "MacOS"
    path = stand_in(folder, SCRIPT, "Google Chrome")
    browser = find_browser({"HOME": str(tmp_path)}, "darwin")
    assert browser == Browser("Chrome", str(path), Engine.CHROMIUM)
