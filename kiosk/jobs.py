"""Windows' Job objects: processes that have limits in common, and end together.

https://learn.microsoft.com/windows/win32/procthread/job-objects
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

_EXTENDED_LIMITS: Final = 9
_PROCESS_TIME: Final = 0x0002
_ACTIVE_PROCESS: Final = 0x0008
_PROCESS_MEMORY: Final = 0x0100
_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x0400
_KILL_ON_JOB_CLOSE: Final = 0x2000

_SET_QUOTA_AND_TERMINATE: Final = 0x0100 | 0x0001
_TICKS: Final = 10_000_000
"""Of a processor's time in a second: 100 nanoseconds each."""


# Numbers are of Windows' sizes, not of the system's that this happens to run on.
class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


@dataclass(frozen=True, slots=True)
class Limits:
    """What each process of a job may have."""

    memory: int
    """Bytes that are its own."""
    processor: int
    """Seconds of a processor."""
    processes: int
    """How many there may be at a time."""


class Job:
    """Processes that have been put in, with all that these start from then on.

    `kernel` is Windows' kernel32, as `kernel32` has it.
    """

    def __init__(
        self, kernel: Any, limits: Limits | None = None, *, ends_with_us: bool = True
    ) -> None:
        """`ends_with_us` is whether all in it ends with this process, however that comes about.

        Raises `OSError`.
        """
        self._kernel = kernel
        self._handle: int | None = kernel.CreateJobObjectW(None, None)
        if not self._handle:
            raise _last_error()
        information = _information(limits, ends_with_us=ends_with_us)
        size = ctypes.sizeof(information)
        known = kernel.SetInformationJobObject(
            self._handle, _EXTENDED_LIMITS, ctypes.byref(information), size
        )
        if not known:
            error = _last_error()
            self.close()
            raise error

    def take(self, pid: int) -> None:
        """Put the process with that number in. Raises `OSError`."""
        process = self._kernel.OpenProcess(_SET_QUOTA_AND_TERMINATE, False, pid)
        if not process:
            raise _last_error()
        try:
            if not self._kernel.AssignProcessToJobObject(self._handle, process):
                raise _last_error()
        finally:
            self._kernel.CloseHandle(process)

    def end(self) -> None:
        """End all that is in it."""
        if self._handle:
            self._kernel.TerminateJobObject(self._handle, 1)
        self.close()

    def close(self) -> None:
        """Let go of it: what is in it ends, if it is to end with this process."""
        if self._handle:
            self._kernel.CloseHandle(self._handle)
        self._handle = None


def _information(limits: Limits | None, *, ends_with_us: bool) -> ExtendedLimits:
    information = ExtendedLimits()
    basic = information.basic
    basic.flags = _DIE_ON_UNHANDLED_EXCEPTION  # without a dialogue, or a report of its memory
    if ends_with_us:
        basic.flags |= _KILL_ON_JOB_CLOSE
    if limits is not None:
        basic.flags |= _PROCESS_MEMORY | _PROCESS_TIME | _ACTIVE_PROCESS
        basic.process_time = limits.processor * _TICKS
        basic.processes = limits.processes
        information.process_memory = limits.memory
    return information


def _last_error() -> OSError:
    if sys.platform == "win32":
        return ctypes.WinError(ctypes.get_last_error())
    return OSError("no Job object")


@cache
def kernel32() -> Any:
    """Windows' own, whose handles are as wide as pointers. Raises `OSError` anywhere else."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle, number, truth = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int
        for name, result, arguments in (
            ("CreateJobObjectW", handle, [ctypes.c_void_p, ctypes.c_wchar_p]),
            ("SetInformationJobObject", truth, [handle, truth, ctypes.c_void_p, number]),
            ("AssignProcessToJobObject", truth, [handle, handle]),
            ("TerminateJobObject", truth, [handle, number]),
            ("OpenProcess", handle, [number, truth, number]),
            ("CloseHandle", truth, [handle]),
        ):
            function = getattr(kernel, name)
            function.restype, function.argtypes = result, arguments
        return kernel
    raise OSError("Job objects are Windows'")
