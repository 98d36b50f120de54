"""Whether the browser of this desk starts at all, seen without a window."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.children import Tree
from kiosk.host.browser import chromium
from kiosk.host.browser.finding import Browser
from kiosk.host.browser.processes import end
from kiosk.host.browser.profile import Profile, base_folder
from kiosk.host.browser.surroundings import surroundings

WITHIN: Final = 30.0
"""Seconds: a slow disk reads the whole browser for the first time."""


def starts(browser: Browser, environment: Mapping[str, str]) -> bool:
    """Whether `browser` shows an empty page and ends, in a profile that is thrown away."""
    with TemporaryDirectory() as temporary:
        folder = None if browser.snap else Path(temporary)
        try:
            profile = Profile.make(base_folder(folder, environment, browser.snap))
        except OSError:
            return False
        try:
            return _shows(browser, environment, profile.folder)
        finally:
            end(profile.folder, grace=0)
            profile.delete()


def _shows(browser: Browser, environment: Mapping[str, str], folder: Path) -> bool:
    options = chromium.arguments(folder, "about:blank", None, environment)
    tree = Tree()
    try:
        process = tree.start(
            [browser.path, "--headless", "--dump-dom", *options],
            env=surroundings(environment, folder),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return False
    with process:
        try:
            page, _ = process.communicate(timeout=WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            return False
        finally:
            tree.end()
    return process.returncode == 0 and b"<html>" in page
