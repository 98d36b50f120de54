"""Files that are there as a whole or as they were before, also when writing one is cut off."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(file: Path, content: bytes) -> None:
    """Put `content` in the place of `file`, which nobody else may read. Raises `OSError`.

    Its folder is made where there is none.
    """
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, written = tempfile.mkstemp(dir=file.parent)  # 0600
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
        Path(written).replace(file)
    except OSError:
        Path(written).unlink(missing_ok=True)
        raise
