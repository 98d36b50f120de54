"""Whatever is killed at whatever moment: each accepted result arrives, and none counts twice."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.support.handover_kills import kill_handovers
from tests.support.sandbox import Sandbox

if sys.platform == "win32":
    pytest.skip("its signals are those of POSIX", allow_module_level=True)

pytestmark = pytest.mark.slow


def test_a_handful_of_kills(sandbox: Sandbox, tmp_path: Path) -> None:
    """Hundreds are for `dev.py bench --handovers`."""
    done = kill_handovers(sandbox, tmp_path, 6, random.Random())
    assert done.complaints() == []
    assert done.receiver.taken
