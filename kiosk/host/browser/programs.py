"""The programs that a browser finds: what its launcher needs, and none that opens links.

A link of another scheme (`mailto:` and whatever else is installed) is handed to the system by such
a program: on one desk that was a second browser, without any of these limits.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_OF_LAUNCHERS: Final = (
    *("sh", "bash", "dash", "awk", "basename", "cat", "cut", "dirname", "echo", "env", "expr"),
    *("false", "find", "getent", "grep", "head", "id", "ls", "mkdir", "mktemp", "mv", "printf"),
    *("pwd", "readlink", "realpath", "rm", "sed", "setsid", "sleep", "sort", "stat", "tail"),
    *("test", "touch", "tr", "true", "uname", "wc", "which", "[", "snap", "flatpak"),
)


def path_in(folder: Path, environment: Mapping[str, str], system: str = sys.platform) -> str:
    """A value for PATH: one folder, made in `folder`, of links to those that are installed.

    On other systems than Linux the browser asks the system itself, and the path stays.
    """
    usual = environment.get("PATH", "")
    if system != "linux":
        return usual
    programs = folder / "programs"
    programs.mkdir()
    for name in _OF_LAUNCHERS:
        program = shutil.which(name, path=usual or None)
        if program is not None:
            (programs / name).symlink_to(program)
    return str(programs)
