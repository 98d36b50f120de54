"""A kiosk that is killed takes its browser with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.support.browser import launcher, main_process, processes
from tests.support.command import DEADLINE, eventually
from tests.support.sandbox import ROOT
from tests.support.server import Peer, reply
from tests.support.xvfb import Xvfb, is_there

pytestmark = [
    pytest.mark.slow,
    pytest.mark.browser,
    pytest.mark.skipif(not is_there(), reason="needs xvfb, xdotool and openbox"),
]

KIOSK = """
import json, sys, threading
from pathlib import Path
from kiosk.host.browser import DeskBrowser
from kiosk.visit.ports import WebPage
folder, url, environment = json.loads(sys.argv[1])
browser = DeskBrowser(print, folder=Path(folder), environment=environment)
browser.open(WebPage(url), None)
threading.Event().wait()
"""
TIMES = 10


def test_nothing_is_left_of_a_kiosk_that_is_killed(tmp_path: Path) -> None:
    """Killed at any moment: while the browser starts, and once its page is there."""
    folder = tmp_path / "profiles"
    page = reply(200, "<title>here</title>", {"Content-Type": "text/html"})
    with Xvfb() as screen, Peer([page]) as peer:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "DISPLAY": screen.display,
            "BROWSER": str(launcher(tmp_path / "bin")),
        }
        for number in range(TIMES):
            asked = len(peer.requests)
            words = json.dumps([str(folder), peer.url, environment])
            kiosk = subprocess.Popen([sys.executable, "-c", KIOSK, words], cwd=ROOT)
            main_process(folder)
            if number % 2:
                eventually(partial(_was_asked, peer, asked))
            kiosk.kill()
            kiosk.wait(DEADLINE)
            eventually(lambda: not processes(folder))
            eventually(lambda: not [path for path in folder.iterdir() if path.is_dir()])
        eventually(lambda: not guards(folder))


def _was_asked(peer: Peer, before: int) -> bool:
    return len(peer.requests) > before


def guards(folder: Path) -> list[str]:
    """Who still stands by there."""
    listing = subprocess.run(
        ["ps", "-eo", "args"], check=True, capture_output=True, text=True
    ).stdout
    return [line for line in listing.splitlines() if " guard " in line and str(folder) in line]
