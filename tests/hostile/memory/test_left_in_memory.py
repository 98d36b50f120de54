"""Some seconds after *Done*, the process holds nothing of the customer: all its memory is read."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.command import ConfiguredDesk, Program, eventually
from tests.support.kills import DRIVER
from tests.support.sandbox import Sandbox

if sys.platform != "linux":
    pytest.skip("the memory of a process is read as on Linux", allow_module_level=True)

pytestmark = pytest.mark.slow

PLANTED = {
    "given_name": "ARTHURPLANTEDGIVEN",
    "family_name": "ZAPHODPLANTEDNAME",
    "name": "ARTHURPLANTEDGIVEN ZAPHODPLANTEDNAME",
    "birthdate": "1963-07-19",
}


def copies(process: int, texts: Mapping[str, str]) -> Counter[str]:
    """How often each text stands in the memory that the process has written to."""
    counted: Counter[str] = Counter()
    maps = Path(f"/proc/{process}/maps").read_text().splitlines()
    with Path(f"/proc/{process}/mem").open("rb") as memory:
        for line in maps:
            span = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if span is None or "[v" in line:
                continue
            begin, end = (int(number, 16) for number in span.groups())
            try:
                memory.seek(begin)
                content = memory.read(end - begin)
            except OSError:  # it is not there any more
                continue
            for name, text in texts.items():
                for encoding in ("utf-8", "utf-16-le", "utf-32-le"):  # Python's, Qt's, and both
                    counted[name] += content.count(text.encode(encoding))
    return +counted


def test_nothing_is_left(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    sandbox.plan(approve_after=0, user=PLANTED)
    options = str(desk.file), "--once", "--asked"
    driver: dict[str, Any] = {
        "env": desk.environment,
        "run": ("-P", DRIVER),
        "stdin": subprocess.PIPE,
    }
    with Program(*options, **driver) as program:
        while program.text_line() != "result":
            pass
        session = sandbox.newest
        _status, evidence = sandbox.api("GET", f"/verifications/{session}/evidence")
        tokens = {f"token {name}": value for name, value in evidence["token"].items()}
        assert tokens
        # Or the test would find nothing, whatever is left.
        assert copies(program.pid, PLANTED).keys() == PLANTED.keys()
        assert program.process.stdin is not None
        program.process.stdin.write(b"\n")
        program.process.stdin.flush()
        while program.text_line() != "attract":
            pass
        eventually(lambda: not copies(program.pid, PLANTED | tokens))
        program.process.kill()
