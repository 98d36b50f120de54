"""Which browser this desk has."""

from __future__ import annotations

import os
import shlex
import shutil
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser that is installed here."""

    name: str
    """As people know it, such as "Chromium"."""
    path: str
    snap: str | None = None
    """The snap that it comes in: such a browser sees hardly anything outside of its own folder."""

    @property
    def is_privileged(self) -> bool:
        """Whether its launcher runs as another user, whose processes cannot be ended from here."""
        with suppress(OSError):
            return bool(Path(self.path).stat().st_mode & stat.S_ISUID)
        return False


_KNOWN: Final = (
    ("Chromium", ("chromium", "chromium-browser")),
    ("Chrome", ("google-chrome-stable", "google-chrome", "chrome", "chrome.exe")),
    ("Edge", ("microsoft-edge-stable", "microsoft-edge", "msedge", "msedge.exe")),
)
"""The order of preference. Nothing in a profile of Firefox rules out F11, or says where it may go:
there a page could show what it likes as the kiosk's own."""

_ON_WINDOWS: Final = (
    ("Chrome", ("Google", "Chrome", "Application", "chrome.exe")),
    ("Chromium", ("Chromium", "Application", "chrome.exe")),
    ("Edge", ("Microsoft", "Edge", "Application", "msedge.exe")),
)
_ROOTS_ON_WINDOWS: Final = ("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "LOCALAPPDATA")
_REGISTERED: Final = ("chrome.exe", "msedge.exe")

_ON_MACOS: Final = (
    ("Chromium", "Chromium.app/Contents/MacOS/Chromium"),
    ("Chrome", "Google Chrome.app/Contents/MacOS/Google Chrome"),
    ("Edge", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
)

_LAUNCHER: Final = 4096
"""Bytes of a launcher that are read; those that start a snap are far shorter."""


def find_browser(
    environment: Mapping[str, str] = os.environ,
    system: str = sys.platform,
    registered: Callable[[str], Iterable[str]] | None = None,
) -> Browser | None:
    """The browser for pages that are visited on this desk; None where there is none.

    The variable BROWSER may name the one that is preferred: commands, separated as in PATH, of
    which the first that is installed and known here counts; their options do not. A program that
    is not known can't be kept to a throw-away profile, and is passed over.

    `registered` gives the paths that Windows has for a program's name; its registry's own, if not
    said.
    """
    if system == "win32":
        usual = _on_windows(environment, registered or app_paths)
    elif system == "darwin":
        usual = _on_macos(environment)
    else:
        usual = _on_path(environment)
    for browser in (*_preferred(environment, system), *usual):
        return browser
    return None


def _preferred(environment: Mapping[str, str], system: str) -> Iterator[Browser]:
    preferred = environment.get("BROWSER", "")
    for command in preferred.split(";" if system == "win32" else ":"):
        for program in programs_named(command, system):
            yield from _installed(program, environment)


def programs_named(command: str, system: str) -> Iterator[str]:
    """What `command` may mean by its program, as the shells of `system` read it."""
    if system != "win32":
        with suppress(ValueError):  # a quotation mark that is left open
            yield from shlex.split(command)[:1]
        return
    # A backslash is part of a path there, and a path with spaces often has no quotation marks.
    whole = command.strip()
    if whole.startswith('"'):
        yield whole[1:].partition('"')[0]
        return
    yield whole
    ending = whole.lower().find(".exe ")
    yield whole[: ending + len(".exe")] if ending >= 0 else whole.partition(" ")[0]


def _on_path(environment: Mapping[str, str]) -> Iterator[Browser]:
    for _, programs in _KNOWN:
        for program in programs:
            yield from _installed(program, environment)


def _installed(program: str, environment: Mapping[str, str]) -> Iterator[Browser]:
    path = shutil.which(program, path=environment.get("PATH", os.defpath)) if program else None
    if path is not None:
        # A name that the system gives to whichever is chosen, such as x-www-browser, is a link.
        for file in (Path(path), Path(path).resolve()):
            for name, programs in _KNOWN:
                if file.name.lower() in programs:
                    yield Browser(_own_name(file) or name, path, _snap(Path(path)))
                    return


def _own_name(file: Path) -> str | None:
    """How a program of Windows is called that has its name from another one."""
    is_chromium = file.name.lower() == "chrome.exe" and "Chromium" in file.parts
    return "Chromium" if is_chromium else None


def _snap(path: Path) -> str | None:
    """The snap that `path` starts: Ubuntu's package of Chromium is but a launcher of one."""
    if path.parent == Path("/snap/bin"):
        return path.name
    with suppress(OSError), path.open("rb") as file:
        launcher = file.read(_LAUNCHER)
        if launcher.startswith(b"#!") and b"/snap/bin/chromium" in launcher:
            return "chromium"
    return None


def _on_windows(
    environment: Mapping[str, str], registered: Callable[[str], Iterable[str]]
) -> Iterator[Browser]:
    for name, words in _ON_WINDOWS:
        for root in filter(None, map(environment.get, _ROOTS_ON_WINDOWS)):
            path = Path(root, *words)
            if path.is_file():
                yield Browser(name, str(path))
    for program in _REGISTERED:
        for entry in registered(program):
            yield from _installed(entry.strip('"'), environment)


def app_paths(program: str) -> list[str]:
    """Where Windows' registry has `program`: for the whole machine first, then for this user.

    https://learn.microsoft.com/windows/win32/shell/app-registration
    """
    paths: list[str] = []
    if sys.platform == "win32":
        import winreg

        key = rf"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\{program}"
        for root in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            with suppress(OSError), winreg.OpenKey(root, key) as entry:
                path, kind = winreg.QueryValueEx(entry, "")
                if kind == winreg.REG_EXPAND_SZ:
                    path = winreg.ExpandEnvironmentStrings(path)
                paths.append(str(path))
    return paths


def _on_macos(environment: Mapping[str, str]) -> Iterator[Browser]:
    for name, program in _ON_MACOS:
        for folder in ("/Applications", f"{environment.get('HOME', '')}/Applications"):
            path = Path(folder, program)
            if path.is_file():
                yield Browser(name, str(path))
