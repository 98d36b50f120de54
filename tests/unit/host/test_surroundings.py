"""What a browser gets of the kiosk's environment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.host.browser.surroundings import surroundings

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the XDG folders are Linux's")

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


@on_linux
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


@on_linux
def test_the_users_fonts_are_still_seen_and_nothing_else(home: Path, profile: Path) -> None:
    (home / ".config" / "autostart").mkdir()
    config = Path(surroundings({"HOME": str(home)}, profile)["XDG_CONFIG_HOME"])
    assert (config / "fontconfig").resolve() == home / ".config" / "fontconfig"
    assert not (config / "autostart").exists()


@on_linux
def test_a_desk_without_a_home(profile: Path) -> None:
    config = Path(surroundings({}, profile)["XDG_CONFIG_HOME"])
    assert [entry.name for entry in config.iterdir()] == ["user-dirs.dirs"]


def test_what_windows_writes_for_a_while_lies_in_the_profile(profile: Path) -> None:
    ours = {"Temp": "C:/Users/desk/Temp", "TMP": "C:/Users/desk/Temp", "SystemRoot": "C:/Windows"}
    its = surroundings(ours, profile, "win32")
    assert its["TEMP"] == its["TMP"] == str(profile / "tmp")
    assert (profile / "tmp").is_dir()
    assert "C:/Users/desk/Temp" not in its.values()
    assert its["SYSTEMROOT"] == "C:/Windows"


@pytest.mark.parametrize(("system", "longest"), [("linux", 107), ("darwin", 103)])
def test_a_socket_fits_where_temporary_files_lie(
    tmp_path: Path, system: str, longest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    socket = "/tmp/org.chromium.Chromium.XXXXXX/SingletonSocket"  # noqa: S108 - in the profile
    monkeypatch.chdir(tmp_path)
    for folder, fits in (("p" * (longest - len(socket)), True), ("p" * longest, False)):
        Path(folder).mkdir()
        assert ("TMPDIR" in surroundings({}, Path(folder), system)) is fits
