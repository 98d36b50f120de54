"""How the browser is told where its window is to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.host.browser.chromium import arguments
from kiosk.visit.ports import Area

DENSE = Area(x=0, y=200, width=2880, height=1600, scale=2.0)
"""Below the bar, on a screen of which the desktop counts four pixels as one."""


def told(system: str, environment: dict[str, str]) -> list[str]:
    return arguments(Path("profile"), "about:blank", DENSE, environment, system)


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_its_place_is_told_as_the_desktop_counts(system: str) -> None:
    options = told(system, {})
    assert "--window-position=0,100" in options
    assert "--window-size=1440,800" in options


def test_macos_itself_knows_how_dense_each_screen_is() -> None:
    scale = "--force-device-scale-factor=2"
    assert scale in told("linux", {"DISPLAY": ":0"})
    assert scale not in told("darwin", {})


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_nothing_that_chromium_warns_the_customer_of_is_said(system: str) -> None:
    """Its warnings are of those in chrome/browser/ui/startup/bad_flags_prompt.cc, among others."""
    warned_of = {
        *("--no-sandbox", "--disable-web-security", "--single-process", "--disable-gpu-sandbox"),
        *("--enable-blink-features", "--disable-blink-features", "--js-flags", "--test-type"),
        *("--ignore-certificate-errors", "--allow-running-insecure-content", "--proxy-bypass-list"),
        *("--unsafely-treat-insecure-origin-as-secure", "--host-resolver-rules"),
    }
    names = {option.partition("=")[0] for option in told(system, {"DISPLAY": ":0"})}
    assert not names & warned_of


def test_no_page_may_float_above_the_bar() -> None:
    [off] = [option for option in told("linux", {}) if option.startswith("--disable-features=")]
    features = off.partition("=")[2].split(",")
    assert {"DocumentPictureInPictureAPI", "PictureInPicture"} <= set(features)
    assert len(set(features)) == len(features)
