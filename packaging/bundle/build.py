"""Put the bundle together in dist/identity-kiosk, and see that nothing else is inside.

Two builds of the same checkout by the same tools are the same, to the byte: files in order, hashes
without chance, and no time but that of the last change.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from bundle import contents

ROOT: Final = Path(__file__).resolve().parents[2]
DIST: Final = ROOT / "dist"
BUNDLE: Final = DIST / contents.PROGRAM
WORK: Final = ROOT / "build" / "bundle"
SPEC: Final = Path(__file__).resolve().parent / "identity-kiosk.spec"


def epoch() -> int:
    """The time of everything that is built: SOURCE_DATE_EPOCH's, or that of the last commit."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if seconds is None:
        command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        seconds = subprocess.run(
            command, capture_output=True, text=True, check=False
        ).stdout.strip()
    return int(seconds or 0)


def build() -> int:
    """Return the exit status."""
    shutil.rmtree(BUNDLE, ignore_errors=True)
    WORK.mkdir(parents=True, exist_ok=True)
    log = WORK / "log.txt"
    with log.open("wb") as stream:
        code = subprocess.run(
            [
                *(sys.executable, "-m", "PyInstaller", str(SPEC), "--noconfirm", "--clean"),
                *("--distpath", str(DIST), "--workpath", str(WORK / "work")),
            ],
            cwd=ROOT,
            env={
                **os.environ,
                "PYINSTALLER_CONFIG_DIR": str(WORK / "config"),
                "PYTHONHASHSEED": "0",
                "SOURCE_DATE_EPOCH": str(epoch()),
            },
            stdout=stream,
            stderr=subprocess.STDOUT,
            check=False,
        ).returncode
    if code != 0:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        print("\n".join(lines[-30:]), file=sys.stderr)
        return 1
    if inspect() != 0:
        return 1
    for file in BUNDLE.rglob("*"):
        os.utime(file, (epoch(), epoch()), follow_symlinks=False)
    size = sum(file.lstat().st_size for file in BUNDLE.rglob("*") if file.is_file())
    print(f"{BUNDLE.relative_to(ROOT)}: {size / 1e6:.0f} MB")
    return 0


def inspect() -> int:
    """Tell of everything in the bundle that is not on the list. Returns the exit status."""
    strangers = contents.strangers(BUNDLE)
    if sys.platform not in contents.ALLOWED_ON:
        print("There is no list for this system of what may be inside: see contents.py.")
    if strangers:
        heading = "Not on the list of what may be inside (packaging/bundle/contents.py):"
        print(heading, *strangers, sep="\n  ", file=sys.stderr)
    return 1 if strangers else 0


if __name__ == "__main__":
    sys.exit(build())
