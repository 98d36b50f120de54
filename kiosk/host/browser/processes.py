"""All processes of one browser, and their end."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

import psutil

GRACE: Final = 1.0
"""Seconds that a browser has to end by itself, once it has been asked to."""

KILLING: Final = 3.0
"""Seconds within which the system has ended what is killed."""

_PAUSE: Final = 0.02


def end(folder: Path, leader: int | None = None, grace: float = GRACE) -> bool:
    """End all that uses the profile in `folder`; whether nothing of it is left.

    `leader` is the process that was started, in a session of its own; it may be gone by now.
    """
    pause = threading.Event()
    members = list(_members(folder, leader))
    if grace > 0:
        for process in members:
            with suppress(psutil.Error):
                process.terminate()
    patience = time.monotonic() + grace
    until = patience + KILLING
    while members and time.monotonic() < until:
        if time.monotonic() >= patience:
            for process in members:
                with suppress(psutil.Error):
                    process.kill()
        pause.wait(_PAUSE)
        members = list(_members(folder, leader))
    return not members


def _members(folder: Path, leader: int | None) -> Iterator[psutil.Process]:
    """The living among those that name `folder`, their sessions and all their descendants.

    Each of the three alone misses some: a crash handler leaves the tree and the session, and what
    Firefox starts for a page does not name the profile.
    """
    processes = [process for process in psutil.process_iter() if process.pid != os.getpid()]
    members = {process.pid for process in processes if _names(process, str(folder))}
    sessions = {pid for pid in members if _session(pid) == pid} | ({leader} - {None})
    members |= {process.pid for process in processes if _session(process.pid) in sessions}
    parents = {process.pid: _parent(process) for process in processes}
    grown = True
    while grown:
        children = {pid for pid, parent in parents.items() if parent in members} - members
        members |= children
        grown = bool(children)
    for process in processes:
        with suppress(psutil.Error):
            if process.pid in members and process.status() != psutil.STATUS_ZOMBIE:
                yield process


def _names(process: psutil.Process, folder: str) -> bool:
    try:
        return any(folder in word for word in process.cmdline())
    except psutil.Error:
        return False


def _parent(process: psutil.Process) -> int | None:
    try:
        return process.ppid()
    except psutil.Error:
        return None


def _session(pid: int) -> int | None:
    if sys.platform == "win32":
        return None  # there are none
    try:
        return os.getsid(pid)
    except OSError:
        return None
