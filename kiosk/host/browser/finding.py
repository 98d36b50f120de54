"""Which browser this desk has."""

from __future__ import annotations

import os
import shlex
import shutil
import stat
import sys
from collections.abc import Iterator, Mapping
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
    ("Google", "Chrome", "Application", "chrome.exe"),
    ("Chromium", "Application", "chrome.exe"),
    ("Microsoft", "Edge", "Application", "msedge.exe"),
)
_ROOTS_ON_WINDOWS: Final = ("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "LOCALAPPDATA")

_ON_MACOS: Final = (
    ("Chromium", "Chromium.app/Contents/MacOS/Chromium"),
    ("Chrome", "Google Chrome.app/Contents/MacOS/Google Chrome"),
    ("Edge", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
)

_LAUNCHER: Final = 4096
"""Bytes of a launcher that are read; those that start a snap are far shorter."""


def find_browser(
    environment: Mapping[str, str] = os.environ, system: str = sys.platform
) -> Browser | None:
    """The browser for pages that are visited on this desk; None where there is none.

    The variable BROWSER may name the one that is preferred: commands, separated as in PATH, of
    which the first that is installed and known here counts; their options do not. A program that
    is not known can't be kept to a throw-away profile, and is passed over.
    """
    if system == "win32":
        usual = _on_windows(environment)
    elif system == "darwin":
        usual = _on_macos(environment)
    else:
        usual = _on_path(environment)
    for browser in (*_preferred(environment), *usual):
        return browser
    return None


def _preferred(environment: Mapping[str, str]) -> Iterator[Browser]:
    for command in environment.get("BROWSER", "").split(os.pathsep):
        with suppress(ValueError):  # a quotation mark that is left open
            for program in shlex.split(command)[:1]:
                yield from _installed(program, environment)


def _on_path(environment: Mapping[str, str]) -> Iterator[Browser]:
    for _, programs in _KNOWN:
        for program in programs:
            yield from _installed(program, environment)


def _installed(program: str, environment: Mapping[str, str]) -> Iterator[Browser]:
    path = shutil.which(program, path=environment.get("PATH", os.defpath))
    if path is not None:
        # A name that the system gives to whichever is chosen, such as x-www-browser, is a link.
        for called in (Path(path).name, Path(path).resolve().name):
            for name, programs in _KNOWN:
                if called.lower() in programs:
                    yield Browser(name, path, _snap(Path(path)))
                    return


def _snap(path: Path) -> str | None:
    """The snap that `path` starts: Ubuntu's package of Chromium is but a launcher of one."""
    if path.parent == Path("/snap/bin"):
        return path.name
    with suppress(OSError), path.open("rb") as file:
        launcher = file.read(_LAUNCHER)
        if launcher.startswith(b"#!") and b"/snap/bin/chromium" in launcher:
            return "chromium"
    return None


def _on_windows(environment: Mapping[str, str]) -> Iterator[Browser]:
    for words in _ON_WINDOWS:
        for root in filter(None, map(environment.get, _ROOTS_ON_WINDOWS)):
            path = Path(root, *words)
            if path.is_file():
                yield from _installed(str(path), environment)


def _on_macos(environment: Mapping[str, str]) -> Iterator[Browser]:
    for name, program in _ON_MACOS:
        for folder in ("/Applications", f"{environment.get('HOME', '')}/Applications"):
            path = Path(folder, program)
            if path.is_file():
                yield Browser(name, str(path))
