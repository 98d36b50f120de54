"""The system's browser, for pages that the person visits on this desk."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping


def open_page(url: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Show `url` in the system's browser; False where there is none that could show it.

    Only for a URL that has been found safe to open. Does not wait for the browser.
    """
    if sys.platform == "win32":
        os.startfile(url)  # noqa: S606 - an https URL, by the system's own choice of browser
        return True
    command = _command(url, environment)
    if command is None:
        return False
    try:
        subprocess.Popen(  # noqa: S603 - the system's opener, with a URL that has been checked
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True


def _command(url: str, environment: Mapping[str, str]) -> list[str] | None:
    if sys.platform == "darwin":
        return ["/usr/bin/open", url]
    chosen = environment.get("BROWSER", "").split(os.pathsep)[0]
    if chosen:
        words = shlex.split(chosen)
        return [w.replace("%s", url) for w in words] if "%s" in chosen else [*words, url]
    has_display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    opener = shutil.which("xdg-open")
    return [opener, url] if has_display and opener else None
