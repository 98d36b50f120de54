"""The window's first moments, as a process."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from tests.support.command import Program, environment, eventually


@pytest.mark.skipif(sys.platform != "linux", reason="reads what a process has loaded from /proc")
@pytest.mark.parametrize("loaded", ["QtCore", "QtWidgets", "QtSvg", "QtStateMachine", "_ssl"])
def test_an_interruption_while_it_starts_ends_it(loaded: str, tmp_path: Path) -> None:
    env = {**environment(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with Program("--windowed", "--sandbox", env=env) as kiosk:
        maps = Path(f"/proc/{kiosk.process.pid}/maps")
        eventually(lambda: loaded in maps.read_text("utf-8"))
        kiosk.process.send_signal(signal.SIGTERM)
        assert kiosk.process.wait(timeout=60) in {0, -signal.SIGTERM}
        assert kiosk.process.stderr is not None
        assert b"Traceback" not in kiosk.process.stderr.read()
