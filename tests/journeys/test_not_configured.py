"""A package that is installed, and not set up, does not run on the sandbox unnoticed."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.program import is_checkout
from kiosk.ui.startup_error import StartupErrorWindow
from tests.support.command import DEADLINE, environment

ROOT = Path(__file__).parents[2]
NO_CONFIGURATION = "Not configured: expected a configuration in "


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package in it, and nothing else of the checkout."""
    folder = tmp_path_factory.mktemp("site")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "kiosk", folder / "kiosk", ignore=ignored)
    shutil.copytree(ROOT / "resources", folder / "resources", ignore=ignored)
    return folder


def run(
    installed: Path, home: Path, *arguments: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    env: Mapping[str, str] = environment(home) | {"PYTHONPATH": str(installed)} | variables
    return subprocess.run(
        [sys.executable, "-P", "-m", "kiosk", *arguments],
        env=env,
        cwd=home,
        check=False,
        capture_output=True,
        text=True,
    )


def test_this_is_a_checkout() -> None:
    assert is_checkout()


def test_verify(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "verify", "bankidse", "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert NO_CONFIGURATION in done.stderr
    assert done.stderr.count("\n") == 1


def test_check(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "check")
    assert done.returncode == 1
    assert done.stdout.startswith("FAIL ")
    assert NO_CONFIGURATION in done.stdout
    assert done.stdout.count("\n") == 1


def test_the_window(installed: Path, tmp_path: Path) -> None:
    """It stays until somebody closes it, here a signal."""
    env = environment(tmp_path) | {"PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"}
    window = [sys.executable, "-P", "-m", "kiosk"]
    with subprocess.Popen(
        window, env=env, cwd=tmp_path, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stderr is not None
        line = program.stderr.readline()
        program.terminate()
        assert program.wait() == 2
    assert NO_CONFIGURATION in line


def test_the_screen_says_so(qtbot: QtBot) -> None:
    window = StartupErrorWindow("Not configured: x", is_configured=False)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    assert "Not configured" in [label.text() for label in window.findChildren(QLabel)]


def test_the_sandbox_on_purpose(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path, "check", "--sandbox")
    assert done.returncode == 0, done.stdout
    assert NO_CONFIGURATION not in done.stdout


def test_every_folder_for_configurations_is_searched(installed: Path, tmp_path: Path) -> None:
    """A desk whose second folder had the file ran silently on its sandbox."""
    first, second = tmp_path / "first", tmp_path / "second"
    (first / "identity-kiosk").mkdir(parents=True)
    (second / "identity-kiosk").mkdir(parents=True)
    (first / "identity-kiosk" / "config.toml").write_text("# nothing yet\n")
    (second / "identity-kiosk" / "config.toml").write_text("[kiosk]\nname = 5\n")
    folders = os.pathsep.join(map(str, (tmp_path / "none", first, second)))
    done = run(installed, tmp_path, "check", XDG_CONFIG_DIRS=folders)
    assert f"{second}/identity-kiosk/config.toml: " in done.stdout
    (first / "identity-kiosk" / "conf.d").mkdir()
    (first / "identity-kiosk" / "conf.d" / "1.toml").write_text("kiosk.name = 5\n")
    done = run(installed, tmp_path, "check", XDG_CONFIG_DIRS=folders)
    assert f"{first}/identity-kiosk/" in done.stdout
    assert str(second) not in done.stdout


def test_the_window_that_says_so_is_no_hanging_one(installed: Path, tmp_path: Path) -> None:
    """Else systemd would show it anew, again and again."""
    if sys.platform == "win32":
        pytest.skip("there is no such socket")
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(address)
        systemd.settimeout(DEADLINE)
        variables = {
            "NOTIFY_SOCKET": address,
            "WATCHDOG_USEC": "200000",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(installed),
        }
        with subprocess.Popen(
            [sys.executable, "-P", "-m", "kiosk"],
            env=environment(tmp_path) | variables,
            cwd=tmp_path,
            stderr=subprocess.DEVNULL,
        ) as kiosk:
            try:
                assert systemd.recv(64) == b"READY=1"
                assert systemd.recv(64) == b"WATCHDOG=1"
                kiosk.terminate()
                while (told := systemd.recv(64)) == b"WATCHDOG=1":
                    pass
                assert told == b"STOPPING=1"
                assert kiosk.wait(DEADLINE) == 2
            finally:
                kiosk.kill()
