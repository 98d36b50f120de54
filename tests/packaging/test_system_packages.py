"""What dev.py asks of the system, and what it says where that cannot be had."""

from __future__ import annotations

import importlib.util
import shutil
import sys
import sysconfig
from types import ModuleType

import pytest
import system_packages


@pytest.mark.parametrize(
    ("library", "there", "asked"),
    [("libpython3.11.so.1.0", True, ["binutils"]), ("libpython3.11.so.1.0", False, None)],
)
def test_the_tools_of_the_build_are_installed_for_root(
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    library: str,
    asked: list[str] | None,
    *,
    there: bool,
) -> None:
    python = "libpython{}.{}".format(*sys.version_info[:2])
    monkeypatch.setattr(sysconfig, "get_config_var", lambda _name: library)
    monkeypatch.setattr(system_packages, "is_loadable", lambda _library: there)
    monkeypatch.setattr(shutil, "which", lambda name: "apt" if "apt" in name else None)
    monkeypatch.setattr(system_packages, "is_root", lambda: True)
    system_packages.provide_programs(system_packages.BUNDLE_PROGRAMS)
    assert dev.done == [("apt_install", asked or ["binutils", python])]


def test_a_python_without_a_shared_library_cannot_build(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sysconfig, "get_config_var", lambda _name: "libpython3.11.a")
    assert dev.main(["bundle"]) == 2
    assert "shared library" in capfd.readouterr().err


LACKING = ["libEGL.so.1", "libxcb-cursor.so.0"]


def desk(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, *, apt: bool, root: bool, pip: bool = True
) -> None:
    """Describe a machine that lacks some of Qt's libraries, and possibly ensurepip."""
    monkeypatch.setattr(system_packages, "missing_libraries", lambda: LACKING)
    monkeypatch.setattr(
        system_packages, "missing_python_packages", lambda: [] if pip else ["python3.11-venv"]
    )
    monkeypatch.setattr(system_packages, "has_apt", lambda: apt)
    monkeypatch.setattr(system_packages, "is_root", lambda: root)


def test_root_gets_the_missing_packages(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    desk(dev, monkeypatch, apt=True, root=True, pip=False)
    system_packages.provide_system_packages()
    assert dev.done == [("apt_install", ["python3.11-venv", "libegl1", "libxcb-cursor0"])]


def test_others_get_one_command_to_run(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    desk(dev, monkeypatch, apt=True, root=False)
    assert dev.main(["run"]) == 2
    explanation, command = capfd.readouterr().err.splitlines()
    assert explanation.endswith("This command installs them:")
    assert command.startswith("    sudo ")
    assert command.endswith(" libegl1 libxcb-cursor0'")
    assert not dev.done


def test_without_apt_the_set_up_goes_on_with_a_hint(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    desk(dev, monkeypatch, apt=False, root=True)
    system_packages.provide_system_packages()
    assert "libEGL.so.1 libxcb-cursor.so.0" in capfd.readouterr().err


def test_without_apt_a_python_that_cannot_make_an_environment_ends_it(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    desk(dev, monkeypatch, apt=False, root=True, pip=False)
    assert dev.main(["run"]) == 2
    assert "ensurepip" in capfd.readouterr().err
    assert not dev.done


def test_a_library_is_missing_when_it_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(
        system_packages, "SYSTEM_LIBRARIES", {"libc.so.6": "libc6", "libno-such.so.9": "no"}
    )
    assert "libno-such.so.9" in system_packages.missing_libraries()
    monkeypatch.setattr(sys, "platform", "win32")
    assert system_packages.missing_libraries() == []


def test_debian_s_python_needs_a_package_for_venv(monkeypatch: pytest.MonkeyPatch) -> None:
    assert system_packages.missing_python_packages() == []
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    expected = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert system_packages.missing_python_packages() == [expected]


@pytest.mark.parametrize(
    ("there", "root", "works", "installs", "skips"),
    [
        (True, True, True, False, False),
        (False, True, True, True, False),
        (False, True, False, True, True),
        (False, False, True, False, True),
    ],
)
def test_programs_of_tests_are_installed_where_they_can_be_and_missed_in_a_line_where_not(
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    *,
    there: bool,
    root: bool,
    works: bool,
    installs: bool,
    skips: bool,
) -> None:
    asked: list[list[str]] = []

    def install(packages: list[str]) -> None:
        asked.append(packages)
        if not works:
            raise system_packages.SetUpError("no")

    monkeypatch.setattr(shutil, "which", lambda name: name if there or "apt" in name else "")
    monkeypatch.setattr(system_packages, "is_root", lambda: root)
    monkeypatch.setattr(system_packages, "apt_install", install)
    system_packages.provide_test_programs()
    packages = (
        "at-spi2-core chromium chromium-driver dbus-daemon msitools nsis openbox poppler-utils"
        " postgresql systemd wixl x11-xserver-utils xclip xdotool xserver-xorg-video-dummy xvfb"
    )
    assert asked == ([packages.split()] if installs else [])
    assert ("will be skipped" in capfd.readouterr().err) == skips


def test_a_step_is_silent_when_it_works_and_shows_its_last_words_when_not(
    capfd: pytest.CaptureFixture[str],
) -> None:
    system_packages.quietly([sys.executable, "-c", "print('chatter')"], "never said")
    assert capfd.readouterr() == ("", "")
    with pytest.raises(system_packages.SetUpError, match="what to do"):
        system_packages.quietly([sys.executable, "-c", "print('the cause'); exit(3)"], "what to do")
    assert capfd.readouterr() == ("", "the cause\n")
