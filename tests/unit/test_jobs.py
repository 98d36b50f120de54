"""What Windows is asked for, so that no child process outlives the kiosk or takes all of a desk."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from typing import Any

import pytest

from kiosk.children import Tree, apart
from kiosk.jobs import ExtendedLimits, Job, Limits

KILL_ON_JOB_CLOSE = 0x2000
HANDLE = 0x7FF_0000_0010
"""Wider than 32 bits, as handles may be."""


class AnsweringKernel:
    """Answers like kernel32, and keeps what it was asked."""

    def __init__(self, refuses: str = "") -> None:
        self.refuses = refuses
        self.asked: list[tuple[Any, ...]] = []
        self.limits = ExtendedLimits()

    def __getattr__(self, name: str) -> Any:
        def answer(*arguments: Any) -> int:
            self.asked.append((name, *arguments))
            if name == "SetInformationJobObject":
                _job, _kind, reference, size = arguments
                ctypes.memmove(ctypes.byref(self.limits), reference, size)
            if name == self.refuses:
                return 0
            return HANDLE if name in ("CreateJobObjectW", "OpenProcess") else 1

        return answer

    def names(self) -> list[str]:
        return [name for name, *_arguments in self.asked]


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the sizes are of 64 bits")
def test_the_structure_is_as_long_as_windows_has_it() -> None:
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.io.offset == 64
    assert ExtendedLimits.process_memory.offset == 112


def test_a_tree_ends_with_the_kiosk() -> None:
    kernel = AnsweringKernel()
    job = Job(kernel)
    job.take(4711)
    assert kernel.limits.basic.flags & KILL_ON_JOB_CLOSE
    assert ("AssignProcessToJobObject", HANDLE, HANDLE) in kernel.asked
    assert kernel.asked[-1] == ("CloseHandle", HANDLE)  # of the process; the job stays open


def test_what_draws_pages_has_limits_and_holds_itself() -> None:
    kernel = AnsweringKernel()
    Job(kernel, Limits(memory=1024**3, processor=60, processes=1), ends_with_us=False)
    basic = kernel.limits.basic
    assert kernel.limits.process_memory == 1024**3
    assert basic.process_time == 60 * 10_000_000
    assert basic.processes == 1
    assert basic.flags == 0x0400 | 0x0100 | 0x0008 | 0x0002


def test_the_end_of_a_tree_ends_all_of_it_once() -> None:
    kernel = AnsweringKernel()
    job = Job(kernel)
    job.end()
    job.end()
    assert kernel.names().count("TerminateJobObject") == 1
    assert kernel.names().count("CloseHandle") == 1


@pytest.mark.parametrize("call", ["CreateJobObjectW", "SetInformationJobObject"])
def test_what_cannot_be_held_is_told(call: str) -> None:
    kernel = AnsweringKernel(refuses=call)
    with pytest.raises(OSError):  # noqa: PT011 - whatever Windows calls it
        Job(kernel)


@pytest.mark.parametrize("call", ["OpenProcess", "AssignProcessToJobObject"])
def test_a_process_that_cannot_be_put_in_is_told(call: str) -> None:
    kernel = AnsweringKernel(refuses=call)
    job = Job(kernel)
    with pytest.raises(OSError):  # noqa: PT011 - whatever Windows calls it
        job.take(4711)
    opened = call != "OpenProcess"
    assert kernel.names().count("CloseHandle") == opened


def test_an_interruption_from_the_keyboard_is_for_the_kiosk() -> None:
    assert apart("win32") == {"creationflags": 0x0800_0200}
    assert apart("linux") == apart("darwin") == {"start_new_session": True}


if sys.platform != "win32":

    @pytest.mark.slow
    def test_a_tree_is_a_session_of_its_own() -> None:
        code = "import os; print(os.getsid(0))"
        process = Tree().start([sys.executable, "-c", code], stdout=subprocess.PIPE)
        said, _ = process.communicate(timeout=60)
        assert int(said) == process.pid != os.getsid(0)
