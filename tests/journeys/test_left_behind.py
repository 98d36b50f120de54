"""What a test leaves behind fails it: shown on tests that do."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

CARELESS = """
import logging, os, sys, threading
import pytest
from PySide6.QtCore import QObject, QThread, QTimer, Signal, qWarning

class Sender(QObject):
    sent = Signal()

kept = []

def test_tidy(qapp):
    thread = QThread()
    thread.start()
    thread.quit()
    assert thread.wait(5000)
    timer = QTimer(interval=1000)
    timer.start()
    timer.stop()
    kept.append((thread, timer))

def test_thread():
    threading.Thread(target=threading.Event().wait, name="careless", daemon=True).start()

def test_qthread(qapp):
    kept.append(QThread(objectName="careless"))
    kept[-1].start()

def test_timer(qapp):
    kept.append(QTimer(interval=1000, objectName="careless"))
    kept[-1].start()

def test_slot(qapp):
    sender = Sender()
    sender.sent.connect(lambda: 1 / 0)
    sender.sent.emit()

def test_warning(qapp):
    qWarning("careless")

@pytest.fixture
def complaining():
    yield
    qWarning("careless")

def test_late_warning(qapp, complaining):
    pass

class Unraisable:
    def __del__(self):
        raise ValueError("careless")

def test_unraisable(qapp):
    ring = [Unraisable()]
    ring.append(ring)

def test_changes():
    logging.getLogger("kiosk").propagate = False
    logging.raiseExceptions = False
    sys.excepthook = None

def test_unchanged():
    assert logging.getLogger("kiosk").propagate
    assert logging.raiseExceptions
    assert sys.excepthook is not None

def test_neutral():
    assert not {"http_proxy", "BROWSER", "IDENTITY_KIOSK_CONFIG"} & os.environ.keys()
    assert os.environ["HOME"] != "/home/careless"

def test_last(qapp):
    for thread in kept:
        if isinstance(thread, QThread):
            thread.quit()
            thread.wait(5000)
"""


def test_a_careless_test_fails_and_is_told_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CI", "BUILD_NUMBER"):  # with them, the summary repeats every reason
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", "http://careless:3128")
    monkeypatch.setenv("BROWSER", "careless")
    monkeypatch.setenv("IDENTITY_KIOSK_CONFIG", "/home/careless/kiosk.toml")
    monkeypatch.setenv("HOME", "/home/careless")
    careless = tmp_path / "test_careless.py"
    careless.write_text(CARELESS, encoding="utf-8")
    settings = tmp_path / "pytest.ini"
    settings.write_text(
        "[pytest]\nfilterwarnings = error\nqt_api = pyside6\nqt_log_level_fail = WARNING\n",
        encoding="utf-8",
    )
    command = [
        *(sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider"),
        *("-c", str(settings), "-rA", str(careless)),
    ]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    bad = set(re.findall(r"^(?:FAILED|ERROR) \S+::test_(\w+)", ran.stdout, re.MULTILINE))
    assert bad == {
        *("thread", "qthread", "timer", "slot", "warning", "late_warning", "unraisable"),
    }, ran.stdout
    assert ran.stdout.count("'careless', which began at") == 3
    assert ran.stdout.count("test_careless.py") > 3
