"""The files below a folder that other processes still write to and remove."""

from __future__ import annotations

import os
from pathlib import Path


def files_below(folder: Path) -> dict[Path, bytes]:
    """Each file below `folder` and what is in it. One that goes meanwhile is not there."""
    contents = {}
    for where, _, names in os.walk(folder):
        for path in (Path(where, name) for name in names):
            try:
                if path.is_file():
                    contents[path] = path.read_bytes()
            except FileNotFoundError:
                continue
    return contents
