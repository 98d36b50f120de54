"""A folder from which a machine that has nothing but Debian is installed, without a network."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
INSTALL: Final = "install"


BROWSER: Final = "chromium"
"""Debian's; Ubuntu's package of that name is a launcher of a snap, which needs a network."""


def gather(package: Path, folder: Path, *, with_browser: bool = False) -> Path:
    """Put the package, every package that a bare machine lacks, and the installer into `folder`.

    They are of the release of Debian that this machine runs, as its own lists know them. With
    `with_browser` the desk gets one that it can open pages in.
    """
    wanted = [str(package), *([BROWSER] if with_browser else [])]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy2(package, folder)
    bare = set(_needed(_required()))
    lacking = [name for name in _needed(wanted) if name not in bare]
    # As root, apt would rather fetch as a user of its own, who may not be let into this folder.
    download = ["apt-get", "-q", "-o", "APT::Sandbox::User=root", "download", *lacking]
    subprocess.run(download, cwd=folder, stdout=subprocess.DEVNULL, check=True)
    index = subprocess.run(
        ["dpkg-scanpackages", "--multiversion", "."],
        cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    (folder / "Packages").write_bytes(index.stdout)
    shutil.copy2(HERE / "install.sh", folder / INSTALL)
    (folder / INSTALL).chmod(0o755)
    return folder


def _needed(packages: Sequence[str]) -> list[str]:
    """All that apt would install on a machine that has nothing at all, each as NAME=VERSION."""
    output = subprocess.run(
        [
            *("apt-get", "install", "--simulate", "--no-install-recommends", "-q"),
            *("-o", "Dir::State::status=/dev/null", "-o", "APT::Get::AllowUnauthenticated=false"),
            *packages,
        ],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout
    # Inst NAME (VERSION ORIGIN [ARCHITECTURE]); a file has no origin but its name.
    installed = re.findall(r"^Inst (\S+) \((\S+) ([^)]*)\)", output, re.MULTILINE)
    own = {Path(package).name.partition("_")[0] for package in packages if package.endswith(".deb")}
    return [f"{name}={version}" for name, version, _origin in installed if name not in own]


def _required() -> list[str]:
    """What every installation of Debian has (Debian Policy, 2.5)."""
    known = subprocess.run(
        ["apt-cache", "dumpavail"], stdout=subprocess.PIPE, text=True, check=True
    ).stdout
    return sorted(
        {
            name[1]
            for entry in known.split("\n\n")
            if re.search(r"^Priority: required$|^Essential: yes$", entry, re.MULTILINE)
            and (name := re.match(r"Package: (\S+)", entry))
        }
    )
