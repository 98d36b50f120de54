from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.host.browser.finding import Browser, find_browser, programs_named
from tests.support.browser import stand_in

SCRIPT = "#!/bin/sh\n"


def browser_name(folder: Path, chosen: str = "") -> str | None:
    browser = find_browser({"PATH": str(folder), "BROWSER": chosen}, "linux")
    return None if browser is None else browser.name


def test_none(tmp_path: Path) -> None:
    assert browser_name(tmp_path) is None


@pytest.mark.parametrize(
    ("program", "name"),
    [
        ("chromium", "Chromium"),
        ("chromium-browser", "Chromium"),
        ("google-chrome-stable", "Chrome"),
        ("microsoft-edge", "Edge"),
    ],
)
def test_by_its_name(tmp_path: Path, program: str, name: str) -> None:
    path = stand_in(tmp_path, SCRIPT, program)
    assert find_browser({"PATH": str(tmp_path)}, "linux") == Browser(name, str(path))


@pytest.mark.parametrize("program", ["firefox", "firefox-esr"])
def test_one_that_cannot_be_held_is_not_used(tmp_path: Path, program: str) -> None:
    """Nothing in its profile rules out F11, or says where a page may lead."""
    path = stand_in(tmp_path, SCRIPT, program)
    assert browser_name(tmp_path) is None
    assert browser_name(tmp_path, str(path)) is None


def test_a_launcher_that_runs_as_somebody_else(tmp_path: Path) -> None:
    path = stand_in(tmp_path, SCRIPT, "chromium")
    assert not Browser("Chromium", str(path)).is_privileged
    path.chmod(0o4755)
    assert Browser("Chromium", str(path)).is_privileged


def test_what_is_preferred(tmp_path: Path) -> None:
    edge = stand_in(tmp_path, SCRIPT, "microsoft-edge")
    assert browser_name(tmp_path) == "Edge"
    stand_in(tmp_path, SCRIPT, "google-chrome")
    assert browser_name(tmp_path) == "Chrome"
    assert browser_name(tmp_path, str(edge)) == "Edge"
    assert browser_name(tmp_path, "/nowhere/chromium:microsoft-edge --kiosk %s") == "Edge"


@pytest.mark.parametrize("chosen", ["'", "", ":", "lynx", "/nowhere/at/all", "--no-sandbox"])
def test_what_can_not_be_preferred(tmp_path: Path, chosen: str) -> None:
    stand_in(tmp_path, SCRIPT, "lynx")
    stand_in(tmp_path, SCRIPT, "chromium")
    assert browser_name(tmp_path, chosen) == "Chromium"


def test_a_name_for_whichever_is_chosen(tmp_path: Path) -> None:
    (tmp_path / "x-www-browser").symlink_to(stand_in(tmp_path / "lib", SCRIPT, "google-chrome"))
    assert browser_name(tmp_path) is None
    assert browser_name(tmp_path, "x-www-browser") == "Chrome"


def test_a_launcher_of_a_snap(tmp_path: Path) -> None:
    stand_in(tmp_path, '#!/bin/sh\nexec /snap/bin/chromium "$@"\n', "chromium-browser")
    browser = find_browser({"PATH": str(tmp_path)}, "linux")
    assert browser is not None
    assert browser.snap == "chromium"


def test_on_windows(tmp_path: Path) -> None:
    edge = tmp_path / "x86" / "Microsoft" / "Edge" / "Application"
    path = stand_in(edge, SCRIPT, "msedge.exe")
    variables = {"PROGRAMFILES": str(tmp_path / "64"), "PROGRAMFILES(X86)": str(tmp_path / "x86")}
    assert find_browser(variables, "win32") == Browser("Edge", str(path))
    stand_in(tmp_path / "64" / "Google" / "Chrome" / "Application", SCRIPT, "chrome.exe")
    preferred = find_browser(variables, "win32")
    assert preferred is not None
    assert preferred.name == "Chrome"
    assert find_browser({}, "win32") is None


def test_on_macos(tmp_path: Path) -> None:
    folder = tmp_path / "Applications" / "Google Chrome.app" / "Contents" / "MacOS"
    path = stand_in(folder, SCRIPT, "Google Chrome")
    browser = find_browser({"HOME": str(tmp_path)}, "darwin")
    assert browser == Browser("Chrome", str(path))


def registered_nowhere(program: str) -> tuple[str, ...]:
    return ()


def test_a_chromium_of_windows_is_not_called_chrome(tmp_path: Path) -> None:
    path = stand_in(tmp_path / "Chromium" / "Application", SCRIPT, "chrome.exe")
    expected = Browser("Chromium", str(path))
    assert find_browser({"LOCALAPPDATA": str(tmp_path)}, "win32", registered_nowhere) == expected
    chosen = {"BROWSER": str(path)}
    assert find_browser(chosen, "win32", registered_nowhere) == expected


def test_one_that_windows_registry_knows(tmp_path: Path) -> None:
    path = stand_in(tmp_path / "Our Programs", SCRIPT, "msedge.exe")

    def registered(program: str) -> tuple[str, ...]:
        return (r"C:\gone\chrome.exe",) if program == "chrome.exe" else (f'"{path}"',)

    assert find_browser({}, "win32", registered) == Browser("Edge", str(path))


@pytest.mark.parametrize("command", ["{}", '"{}"', '"{}" --new-window %s', "{} --new-window %s"])
def test_one_that_is_preferred_on_windows(tmp_path: Path, command: str) -> None:
    path = stand_in(tmp_path / "Program Files" / "Edge", SCRIPT, "msedge.exe")
    preferred = {"BROWSER": f"C:\\gone.exe;{command.format(path)}"}
    assert find_browser(preferred, "win32", registered_nowhere) == Browser("Edge", str(path))


@pytest.mark.parametrize("command", ["{}", '"{}"', '"{}" %s', "{} --app=%s"])
def test_a_path_of_windows_keeps_its_backslashes(command: str) -> None:
    path = r"C:\Program Files\Google\Chrome\Application\chrome.exe"
    assert path in programs_named(command.format(path), "win32")
