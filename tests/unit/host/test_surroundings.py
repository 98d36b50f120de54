"""What a browser gets of the kiosk's environment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.host.browser.surroundings import surroundings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the XDG folders are Linux's")

DESKTOP = """
from PySide6.QtCore import QStandardPaths
print(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DesktopLocation))
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A user's folder with a desktop of their own."""
    home = tmp_path / "home"
    (home / ".config" / "fontconfig").mkdir(parents=True)
    (home / "Schreibtisch").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DESKTOP_DIR="$HOME/Schreibtisch"\n')
    return home


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    profile = tmp_path / "profile"
    profile.mkdir()
    return profile


@pytest.mark.slow
@pytest.mark.parametrize("says_where", [False, True])
def test_a_shortcut_stays_in_the_profile(home: Path, profile: Path, says_where: bool) -> None:
    ours = {"HOME": str(home)}
    if says_where:
        ours["XDG_CONFIG_HOME"] = str(home / ".config")

    def desktop(environment: dict[str, str]) -> str:
        """Where the desktop is, by the rules of xdg-user-dirs."""
        command = [sys.executable, "-c", DESKTOP]
        return subprocess.run(
            command, env=environment, check=True, capture_output=True, text=True, timeout=60
        ).stdout.strip()

    assert desktop(ours) == str(home / "Schreibtisch")
    assert desktop(surroundings(ours, profile)) == str(profile / "desktop")


def test_the_users_fonts_are_still_seen_and_nothing_else(home: Path, profile: Path) -> None:
    (home / ".config" / "autostart").mkdir()
    config = Path(surroundings({"HOME": str(home)}, profile)["XDG_CONFIG_HOME"])
    assert (config / "fontconfig").resolve() == home / ".config" / "fontconfig"
    assert not (config / "autostart").exists()


def test_a_desk_without_a_home(profile: Path) -> None:
    config = Path(surroundings({}, profile)["XDG_CONFIG_HOME"])
    assert [entry.name for entry in config.iterdir()] == ["user-dirs.dirs"]
