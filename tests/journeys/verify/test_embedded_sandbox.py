"""`verify --json` without a configuration: a sandbox of its own, which ends with it."""

from __future__ import annotations

import signal
from pathlib import Path

import psutil

from tests.support.command import Program, environment, eventually


def sandbox_of(program: Program) -> psutil.Process:
    """The sandbox's process, once it is there."""
    children = eventually(psutil.Process(program.pid).children)
    return children[0]


def is_gone(process: psutil.Process) -> bool:
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def test_without_a_configuration_on_a_sandbox_of_its_own(tmp_path: Path) -> None:
    with Program("verify", "bankidse", "--json", env=environment(tmp_path)) as program:
        embedded = sandbox_of(program)
        assert program.line()["flow"] == "qr"
        program.signal(signal.SIGINT)
        assert program.end().verdict == (130, "cancelled", "by_staff")
    assert is_gone(embedded)
    assert list(tmp_path.rglob("*")) == []


def test_the_sandbox_ends_with_a_kiosk_that_is_killed(tmp_path: Path) -> None:
    with Program("verify", "bankidse", "--json", env=environment(tmp_path)) as program:
        embedded = sandbox_of(program)
        program.line()
        program.process.kill()
        eventually(lambda: is_gone(embedded))


def test_interrupted_while_the_sandbox_starts(tmp_path: Path) -> None:
    with Program("verify", "bankidse", "--json", env=environment(tmp_path)) as program:
        embedded = sandbox_of(program)
        program.signal(signal.SIGTERM)
        done = program.end()
    assert done.verdict == (130, "cancelled", "by_staff")
    eventually(lambda: is_gone(embedded))
