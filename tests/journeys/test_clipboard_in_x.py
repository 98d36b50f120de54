"""What staff copy, on the clipboard of a real X server, where another program takes it over."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.support.command import Program, environment, eventually
from tests.support.xvfb import DEADLINE, Xvfb

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xclip")), reason="needs Xvfb and xclip"
)

OURS = "Zaphod Beeblebrox"
OTHERS = "a note of somebody else"

PROGRAM = f"""
import sys
from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.ui.clipboard import Clipboard
application = QApplication([])
window = QWidget()
window.show()
clipboard = Clipboard(window)
clipboard.changed.connect(lambda: print("holds" if clipboard.held else "holds nothing", flush=True))
def act(_handle):
    word = sys.stdin.readline().strip()
    if word == "copy":
        clipboard.copy("name", {OURS!r})
    elif word == "clear":
        clipboard.clear()
        print("cleared", flush=True)
    else:
        application.quit()
notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
notifier.activated.connect(act)
application.exec()
"""


@pytest.fixture
def screen() -> Iterator[Xvfb]:
    with Xvfb() as screen:
        yield screen


@pytest.fixture
def program(screen: Xvfb, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    its = environment(tmp_path_factory.mktemp("home")) | {
        "DISPLAY": screen.display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    with Program(env=its, run=("-c", PROGRAM), stdin=subprocess.PIPE) as program:
        yield program


def tell(program: Program, word: str) -> None:
    assert program.process.stdin is not None
    program.process.stdin.write(f"{word}\n".encode())
    program.process.stdin.flush()


def pasted(screen: Xvfb) -> str:
    """What another program gets; nothing where there is nothing."""
    done = subprocess.run(
        ["xclip", "-selection", "clipboard", "-out"],
        env={**os.environ, "DISPLAY": screen.display},
        capture_output=True,
        timeout=DEADLINE,
        check=False,
        text=True,
    )
    return done.stdout if done.returncode == 0 else ""


def test_it_is_there_for_others_until_it_is_cleared(screen: Xvfb, program: Program) -> None:
    tell(program, "copy")
    assert program.text_line() == "holds"
    eventually(lambda: pasted(screen) == OURS)
    tell(program, "clear")
    assert program.text_line() == "holds nothing"
    assert pasted(screen) == ""


def test_what_another_program_has_put_there_stays(screen: Xvfb, program: Program) -> None:
    tell(program, "copy")
    assert program.text_line() == "holds"
    with subprocess.Popen(
        ["xclip", "-selection", "clipboard", "-in", "-quiet"],
        env={**os.environ, "DISPLAY": screen.display},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as other:
        assert other.stdin is not None
        other.stdin.write(OTHERS.encode())
        other.stdin.close()
        assert program.text_line() == "holds nothing", "it is told that it is not its own any more"
        tell(program, "clear")
        assert program.text_line() == "cleared"
        assert pasted(screen) == OTHERS
        other.terminate()


def test_it_goes_with_the_program(screen: Xvfb, program: Program) -> None:
    tell(program, "copy")
    assert program.text_line() == "holds"
    tell(program, "quit")
    assert program.process.wait(DEADLINE) == 0
    assert pasted(screen) == ""
