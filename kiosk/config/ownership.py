"""Whether a file can only have been written by root or by this user.

The configuration decides where secrets go and whom the kiosk believes: whoever can change it has
the desk. What is judged is the file itself, its folder, and every symbolic link on the way. On
Windows administrators and the system itself are trusted like root (`access_list`).
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

if sys.platform == "win32":
    from kiosk.config.access_list import fault_on_windows


def fault_of(path: Path) -> str | None:
    """What lets others change `path`, in words for an administrator; None where nothing does.

    Raises `OSError` where `path` is not there or closed to this user.
    """
    real = path.resolve(strict=True)
    if sys.platform == "win32":  # where the mode tells nothing
        places = dict.fromkeys((path, path.parent, real, real.parent))
        return next(filter(None, map(fault_on_windows, places)), None)
    for link in _links(path):
        if not belongs_to_us(link.lstat()):
            return f"{link} is a symbolic link of another user"
    for place in dict.fromkeys((path, path.parent, real.parent)):
        fault = fault_of_status(place, place.stat())
        if fault is not None:
            return fault
    return None


def fault_of_status(path: Path, status: os.stat_result) -> str | None:
    """The same of one file or folder, as it was when it was opened."""
    if not belongs_to_us(status):
        return f"{path} belongs to another user; give it to root or to the kiosk's user"
    if status.st_mode & stat.S_IWOTH and sys.platform != "win32":
        return f"every user can write to {path}; close it with: chmod o-w {path}"
    if status.st_mode & stat.S_IWGRP and _has_others(status.st_gid):
        return f"a group with other members can write to {path}; close it with: chmod g-w {path}"
    return None


def leak_of(path: Path) -> str | None:
    """What lets others change or read `path`, which holds a secret; None where nothing does.

    A group may read it: a key is often kept for the group of those that serve with it.
    Raises `OSError` like `fault_of`.
    """
    if sys.platform == "win32":
        return fault_on_windows(path, secret=True) or fault_of(path)
    fault = fault_of(path)
    if fault is None and path.stat().st_mode & stat.S_IROTH:
        return f"every user can read {path}; close it with: chmod o-r {path}"
    return fault


def belongs_to_us(status: os.stat_result) -> bool:
    """Whether root or this user owns it."""
    return sys.platform == "win32" or status.st_uid in (0, os.geteuid())


def _links(path: Path) -> list[Path]:
    """Every symbolic link that leads to `path`."""
    links: list[Path] = []
    pending = [path.absolute()]
    seen: set[Path] = set()
    while pending:
        way = pending.pop()
        for part in (*reversed(way.parents), way):
            if part.is_symlink() and part not in seen:
                seen.add(part)
                links.append(part)
                pending.append(part.parent / part.readlink())
    return links


def _has_others(group: int) -> bool:
    """Whether anybody but root and this user is in `group`; where that is unknown, yes."""
    if sys.platform == "win32":
        return False
    import grp
    import pwd

    ours = {0, os.geteuid()}
    try:
        named = grp.getgrgid(group).gr_mem
        members = {pwd.getpwnam(name).pw_uid for name in named}
    except KeyError:
        return True
    members |= {user.pw_uid for user in pwd.getpwall() if user.pw_gid == group}
    return bool(members - ours)
