"""Whatever is killed at whatever moment: no visit is unaccounted for, and no session left open."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.support.command import ConfiguredDesk
from tests.support.kills import kill_again_and_again
from tests.support.sandbox import Sandbox

if sys.platform == "win32":
    pytest.skip("its signals are those of POSIX", allow_module_level=True)

pytestmark = pytest.mark.slow


def test_a_handful_of_kills(sandbox: Sandbox, tmp_path: Path) -> None:
    """Hundreds are for `dev.py bench --kills 300`."""
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    account = kill_again_and_again(desk, sandbox, 6, random.Random())
    assert account.complaints() == []
    assert "run.unclean_stop" in account.written.types
