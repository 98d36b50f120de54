"""Writes the Noto fonts of resources/fonts: python packaging/fonts.py FOLDER, with fonttools.

FOLDER has the fonts as Debian's fonts-noto-core, fonts-noto-ui-core and fonts-noto-cjk carry them.
Of Chinese, Japanese and Korean the subset has kana, Hangul and the basic block of Han, in Japanese
shapes: what stands in names, in 6 MB of 19. Hints go everywhere: nothing is drawn that small here.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

FONTS: Final = Path(__file__).resolve().parents[1] / "resources" / "fonts"

WHOLE: Final = ("ArabicUI-Regular", "ArabicUI-Bold", "Hebrew-Regular", "ThaiUI-Regular")
"""Small enough to be taken with all that is in them; of those cuts whose lines are no higher."""

EAST_ASIAN: Final = (
    "3000-303F",  # punctuation
    "3041-30FF",  # kana
    "31F0-31FF",
    "4E00-9FFF",  # Han, the basic block
    "AC00-D7A3",  # Hangul
    "FF00-FFEF",  # full and half widths
)


def subset(source: Path, target: Path, *options: str) -> None:
    """Write a part of a font. Raises `CalledProcessError`."""
    command = ["pyftsubset", str(source), "--no-hinting", f"--output-file={target}", *options]
    subprocess.run(command, check=True)


def main(folder: Path) -> None:
    """Write them all."""
    for name in WHOLE:
        (source,) = folder.rglob(f"NotoSans{name}.ttf")
        subset(source, FONTS / source.name, "--unicodes=*", "--layout-features=*")
    (source,) = folder.rglob("NotoSansCJK-Regular.ttc")
    subset(
        source,
        FONTS / "NotoSansCJKjp-Regular.otf",
        *("--font-number=0", f"--unicodes={','.join(EAST_ASIAN)}", "--layout-features="),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
