"""The system's browser, for pages that the person visits on this desk."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

_started: Final[list[subprocess.Popen[bytes]]] = []
"""Browsers that may still be running; those that are not are let go with the next page."""


def open_page(url: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Show `url` in the system's browser; False where there is none that could show it.

    Only for a URL that has been found safe to open. Does not wait for the browser.
    """
    if sys.platform == "win32":
        with suppress(OSError):
            os.startfile(url)  # noqa: S606 - an https URL, by the system's own choice of browser
            return True
        return False
    return any(_starts(command) for command in _commands(url, environment))


def _starts(command: list[str]) -> bool:
    _started[:] = [browser for browser in _started if browser.poll() is None]
    try:
        browser = subprocess.Popen(  # noqa: S603 - the system's, with a URL that has been checked
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    _started.append(browser)
    return True


def _commands(url: str, environment: Mapping[str, str]) -> list[list[str]]:
    """What can be tried, in this order: the variable BROWSER lists commands, some with a `%s`."""
    if sys.platform == "darwin":
        return [["/usr/bin/open", url]]
    commands = []
    for chosen in environment.get("BROWSER", "").split(os.pathsep):
        with suppress(ValueError):  # a quotation mark that is left open
            words = shlex.split(chosen)
            if words:
                has_place = any("%s" in word for word in words)
                commands.append([w.replace("%s", url) for w in [*words, *["%s"][has_place:]]])
    has_display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    opener = shutil.which("xdg-open")
    if has_display and opener:
        commands.append([opener, url])
    return commands
