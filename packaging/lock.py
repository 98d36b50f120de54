"""Pin anew what pyproject.toml asks for: python3 packaging/dev.py lock [UV'S ARGUMENTS]."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
RECEIVER: Final = ("--extra", "receiver")
PINS: Final = {
    "runtime.txt": (),
    "receiver.txt": RECEIVER,
    "dev.txt": (*RECEIVER, "--group", "dev"),
}


def main(arguments: list[str]) -> int:
    """Arguments go to uv, such as --upgrade. Returns the exit status."""
    # The oldest Python that the project takes: dev.py asks for the same.
    oldest = "3.11"
    with tempfile.TemporaryDirectory() as folder:
        python = str(Path(folder, "bin", "python"))
        for step in (
            [sys.executable, "-m", "venv", folder],
            [python, "-m", "pip", "--quiet", "install", "uv"],
        ):
            if (code := subprocess.run(step, check=False).returncode) != 0:
                return code
        # No address of an index, nor any path: the pins hold wherever packages come from.
        compile_ = [
            *(str(Path(folder, "bin", "uv")), "pip", "compile", "pyproject.toml", "--quiet"),
            *("--universal", "--python-version", oldest, "--generate-hashes", "--no-header"),
            *("--no-emit-index-url", "--no-emit-find-links", "--strip-extras"),
        ]
        for name, group in PINS.items():
            output = f"packaging/requirements/{name}"
            print(f"Pinning {output} …", file=sys.stderr)
            command = [*compile_, *group, "--output-file", output, *arguments]
            if (code := subprocess.run(command, cwd=ROOT, check=False).returncode) != 0:
                return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
