"""Throw-away profiles: where they lie, whose they are, and how they go."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import stat
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

from kiosk.config.settings import APP
from kiosk.locks import hold, let_go

DELETING: Final = 5.0
"""Seconds that are spent on deleting a profile: what still dies may still write."""

_PAUSE: Final = 0.05
_NAME: Final = re.compile(r"([0-9a-f]{8})(?:\.lock)?")


class Profile:
    """A private folder, and beside it a file that is locked as long as its kiosk lives."""

    def __init__(self, base: Path, name: str, held: int) -> None:
        """The one in `base` of that `name`, whose lock is `held`."""
        self.folder = base / name
        self._lock = _lock_of(base, name)
        self._held = held

    @classmethod
    def make(cls, base: Path) -> Self:
        """A new one in `base`, which only this user can look into. Raises `OSError`."""
        _make_private(base)
        while True:
            name = secrets.token_hex(4)
            held = hold(_lock_of(base, name))
            if held is not None:
                profile = cls(base, name, held)
                profile.folder.mkdir(mode=0o700)
                return profile

    @classmethod
    def left_over(cls, base: Path) -> Iterator[Self]:
        """Those in `base` whose kiosk is no more; each is taken over.

        One that cannot be is passed over: it must not keep a kiosk from starting.
        """
        if not _is_ours(base):
            return
        names = {profile_name(entry.name) for entry in base.iterdir()}
        for name in sorted(filter(None, names)):
            held = None
            with suppress(OSError):
                held = hold(_lock_of(base, name))
            if held is not None:
                yield cls(base, name, held)

    def delete(self, within: float = DELETING) -> bool:
        """Delete it; whether that could be done `within` seconds."""
        until = time.monotonic() + within
        pause = threading.Event()
        while True:
            shutil.rmtree(self.folder, ignore_errors=True)
            is_gone = not os.path.lexists(self.folder)
            if is_gone or time.monotonic() > until:
                break
            pause.wait(_PAUSE)
        if is_gone:
            let_go(self._lock, self._held)
        else:  # the next start comes across it
            os.close(self._held)
        return is_gone


def profile_name(entry: str) -> str | None:
    """The profile that an entry of such a folder belongs to; None where it is something else."""
    match = _NAME.fullmatch(entry)
    return match[1] if match else None


def base_folder(
    folder: Path | None, environment: Mapping[str, str], snap: str | None = None
) -> Path:
    """Where profiles lie: in `folder` if there is one, and otherwise in memory if that can be.

    A browser that comes in a `snap` may only write where that snap does
    (https://snapcraft.io/docs/data-locations).
    """
    if folder is not None:
        return folder.absolute()
    if snap is not None:
        return Path(environment.get("HOME", "~")).expanduser() / "snap" / snap / "common" / APP
    if sys.platform != "win32":
        for runtime in (environment.get("XDG_RUNTIME_DIR", ""), f"/run/user/{os.getuid()}"):
            if Path(runtime).is_absolute() and _is_ours(Path(runtime)):
                return Path(runtime, APP, "browser")
    import platformdirs

    return Path(platformdirs.user_cache_dir(APP, appauthor=False), "browser")


def _lock_of(base: Path, name: str) -> Path:
    return base / f"{name}.lock"


def _make_private(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not _is_ours(folder):
        raise PermissionError(f"{folder} is somebody else's")
    folder.chmod(0o700)


def _is_ours(folder: Path) -> bool:
    """Whether it is a folder, no link to one, that belongs to this user."""
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and (
        sys.platform == "win32" or status.st_uid == os.getuid()
    )
