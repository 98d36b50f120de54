"""Make the Debian package in dist/ of the bundle that is there; --offline adds a folder.

dpkg-shlibdeps reads from the libraries themselves what of the system they need, and from which
version on. The package is made without root, and twice the same, to the byte.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bundle import contents
from bundle.build import BUNDLE, DIST, ROOT, epoch

from debian import offline

HERE: Final = Path(__file__).resolve().parent
STAGE: Final = ROOT / "build" / "deb"
HOME: Final = Path("opt", contents.PROGRAM)
VERIFIER: Final = ROOT / "kiosk" / "records" / "journal" / "verifier.py"
"""What auditors verify a journal with: one file, which needs no kiosk."""

ICON: Final = ROOT / "resources" / "desktop" / "identity-kiosk.svg"
PACKED: Final = ("-Zxz", "-z6")
"""As small as is worth the wait: beyond this, minutes buy a few per cent."""
ICON_SIDES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


class ToolError(Exception):
    """One of Debian's tools did not do what it was asked for."""


def version() -> str:
    """The program's own, of which there is one."""
    text = (ROOT / "kiosk" / "__init__.py").read_text(encoding="utf-8")
    match = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if match is None:
        raise ValueError("kiosk/__init__.py does not tell the version")
    return match[1]


def maintainer() -> str:
    """Whoever builds it may say so, as Debian's tools read it (debchange(1))."""
    name = os.environ.get("DEBFULLNAME", "Identity Kiosk maintainers")
    return f"{name} <{os.environ.get('DEBEMAIL', 'maintainers@identity-kiosk.invalid')}>"


def package(number: str, into: Path, *, packed: Sequence[str] = PACKED) -> Path:
    """Make the package with this version's number, and return its file.

    Raises `ToolError`.
    """
    root = STAGE / "root"
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(BUNDLE, root / HOME, symlinks=True)
    day = dt.datetime.fromtimestamp(epoch(), dt.UTC)
    filled = {
        "VERSION": number,
        "DATE": f"{day:%Y-%m-%d}",
        "ARCHITECTURE": _output("dpkg", "--print-architecture"),
        "MAINTAINER": maintainer(),
    }
    _place(root, filled, day)
    (root / "DEBIAN").mkdir()
    _tidy(root)
    filled["DEPENDS"] = _system_s(root / HOME)
    filled["SIZE"] = str(sum(-(-_size(file) // 1024) for file in root.rglob("*")))
    _control(root, filled)
    for file in root.rglob("*"):
        os.utime(file, (epoch(), epoch()), follow_symlinks=False)
    into.mkdir(parents=True, exist_ok=True)
    file = into / f"{contents.PROGRAM}_{number}_{filled['ARCHITECTURE']}.deb"
    _output("dpkg-deb", "--root-owner-group", *packed, "--build", str(root), str(file))
    return file


def _place(root: Path, filled: dict[str, str], day: dt.datetime) -> None:
    """Everything but the program itself, each where the system looks for it."""
    name, share = contents.PROGRAM, Path("usr", "share")
    document = share / "doc" / name
    link = root / "usr" / "bin" / name
    link.parent.mkdir(parents=True)
    link.symlink_to(f"/{HOME / name}")
    _write(root / share / "applications" / f"{name}.desktop", _read(f"{name}.desktop"))
    metainfo = _fill(_read(f"{name}.metainfo.xml"), filled)
    _write(root / share / "metainfo" / f"{name}.metainfo.xml", metainfo)
    _write(root / "etc" / name / "config.toml", _read("config.toml"))
    (root / "etc" / name / "conf.d").mkdir()
    manual = _fill(_read(f"{name}.1"), filled)
    _pack(root / share / "man" / "man1" / f"{name}.1.gz", manual)
    _write(root / document / "copyright", _read("copyright"))
    _write(root / share / name / "verify_journal.py", VERIFIER.read_text(encoding="utf-8"))
    _pack(root / document / "NEWS.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _pack(
        root / document / "changelog.gz",
        f"{name} ({filled['VERSION']}) stable; urgency=medium\n\n"
        f"  * See NEWS.gz for what has changed.\n\n"
        f" -- {filled['MAINTAINER']}  {day:%a, %d %b %Y %H:%M:%S} +0000\n",
    )
    _write(root / share / "lintian" / "overrides" / name, _read("lintian-overrides"))
    icons = root / share / "icons" / "hicolor"
    _write(icons / "scalable" / "apps" / f"{name}.svg", ICON.read_text(encoding="utf-8"))
    for side in ICON_SIDES:
        paint(icons / f"{side}x{side}" / "apps" / f"{name}.png", side)


def paint(file: Path, side: int) -> None:
    """Paint the icon into a file of a folder that is made for it, `side` pixels large."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(str(ICON)).render(painter)
    file.parent.mkdir(parents=True)
    image.save(str(file))


def _tidy(root: Path) -> None:
    """As a package's files have to be: programs may be run, libraries and the rest only read."""
    for file in root.rglob("*"):
        if not file.is_symlink():
            runs = file.is_dir() or file == root / HOME / contents.PROGRAM
            file.chmod(0o755 if runs else 0o644)
    root.chmod(0o755)


def _system_s(bundle: Path) -> str:
    """What the bundle's own programs and libraries need of the system, as Depends: says it."""
    binaries = [file for file in sorted(bundle.rglob("*")) if is_binary(file)]
    folders = sorted({str(file.parent) for file in binaries})
    # dpkg-shlibdeps looks for a source package's control file where it is started.
    (STAGE / "debian").mkdir()
    _write(
        STAGE / "debian" / "control",
        f"Source: {contents.PROGRAM}\n\nPackage: {contents.PROGRAM}\nArchitecture: any\n",
    )
    output = _output(
        *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
        *(f"-l{folder}" for folder in folders),
        *(f"-e{file}" for file in binaries),
        cwd=STAGE,
    )
    return output.removeprefix("shlibs:Depends=")


def is_binary(file: Path) -> bool:
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _control(root: Path, filled: dict[str, str]) -> None:
    folder = root / "DEBIAN"
    files = sorted(file for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    _write(folder / "control", _fill(_read("control"), filled))
    settings = [file for file in files if file.is_relative_to(root / "etc")]
    _write(folder / "conffiles", "".join(f"/{file.relative_to(root)}\n" for file in settings))
    sums = _output("md5sum", *(str(file.relative_to(root)) for file in files), cwd=root)
    _write(folder / "md5sums", f"{sums}\n")


def _read(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def _fill(text: str, filled: dict[str, str]) -> str:
    return re.sub(r"@([A-Z]+)@", lambda match: filled[match[1]], text)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    file.chmod(0o644)


def _pack(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), mtime=0))


def _size(file: Path) -> int:
    return file.lstat().st_size if file.is_file() and not file.is_symlink() else 1024


def _output(*command: str, cwd: Path | None = None) -> str:
    """What a program says. Raises `ToolError`, after what the program says of it itself."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, cwd=cwd, env=environment, check=False
    )
    if done.returncode != 0:
        raise ToolError(command[0])
    return done.stdout.strip()


def main() -> int:
    """Return the exit status."""
    parser = argparse.ArgumentParser(prog="dev.py deb")
    parser.add_argument(
        "--offline", action="store_true", help="also a folder with all that a bare machine lacks"
    )
    options = parser.parse_args()
    try:
        file = package(version(), DIST)
    except ToolError as error:
        print(f"{error} failed", file=sys.stderr)
        return 1
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.1f} MB")
    if options.offline:
        folder = offline.gather(file, DIST / "offline")
        packages = list(folder.glob("*.deb"))
        size = sum(path.stat().st_size for path in packages)
        print(f"{folder.relative_to(ROOT)}: {len(packages)} packages, {size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
