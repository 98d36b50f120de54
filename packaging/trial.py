"""The whole trial of the Debian package: python3 packaging/dev.py trial, as root.

In a root that has nothing but Debian's required packages (no Python, no Qt) and no network, the
package is installed from the offline folder, driven by smoke.py as an ordinary user, upgraded from
a version with a lower number over a changed configuration, removed and purged.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import re
import shutil
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from bundle.build import DIST, ROOT
from bundle.contents import PROGRAM
from debian import build

SMOKE: Final = Path(__file__).resolve().parent / "smoke.py"
FOLDER: Final = ROOT / "build" / "trial"
BARE: Final = FOLDER / "root"
OFFLINE: Final = DIST / "offline"
USER: Final = "kiosk"

_LOWER: Final = "0.0.1"
_MARK: Final = "# changed by the administrator of this desk\n"

_CLONE_NEWNS: Final = 0x00020000  # <linux/sched.h>
_CLONE_NEWNET: Final = 0x40000000
_SIOCGIFFLAGS: Final = 0x8913  # <linux/sockios.h>
_SIOCSIFFLAGS: Final = 0x8914
_IFF_UP: Final = 0x1


class TrialError(Exception):
    """Something is not as it should be; the text says what."""


def expect(holds: object, otherwise: str) -> None:
    if not holds:
        raise TrialError(otherwise)


def run(*command: str, cwd: Path | None = None) -> str:
    """What a program says. Raises `TrialError` with it, should it fail."""
    environment = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/root",
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
    }
    done = subprocess.run(
        command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise TrialError(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout}")
    return done.stdout


def inside(*command: str) -> str:
    """The same in the bare root."""
    return run("chroot", str(BARE), *command)


# -- the bare root ---------------------------------------------------------------------------------


def make_root() -> None:
    """Unpack a root of Debian's required packages; fetched once, and kept for further trials."""
    suite = _suite()
    archive = FOLDER / f"{suite}.tar"
    if not archive.exists():
        fresh = FOLDER / "fresh"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        run("debootstrap", "--variant=minbase", suite, str(fresh), _mirror())
        run("tar", "-C", str(fresh), "--numeric-owner", "-cf", f"{archive}.part", ".")
        shutil.rmtree(fresh)
        Path(f"{archive}.part").rename(archive)
    shutil.rmtree(BARE, ignore_errors=True)
    BARE.mkdir()
    run("tar", "-C", str(BARE), "--numeric-owner", "-xf", str(archive))
    # Debian's installer writes it; debootstrap alone does not.
    (BARE / "etc" / "hosts").write_text("127.0.0.1\tlocalhost\n", encoding="utf-8")


def _suite() -> str:
    release = Path("/etc/os-release").read_text(encoding="utf-8")
    match = re.search(r"^VERSION_CODENAME=(\w+)$", release, re.MULTILINE)
    if match is None:
        raise TrialError("this machine does not tell its release of Debian")
    return match[1]


def _mirror() -> str:
    """Where this machine gets its own packages."""
    targets = run(
        "apt-get", "indextargets", "--format", "$(ORIGIN) $(COMPONENT) $(SITE) $(REPO_URI)"
    )
    match = re.search(r"^Debian main \S+ (\S+?)/?$", targets, re.MULTILINE)
    return match[1] if match else "http://deb.debian.org/debian"


def part_from_the_machine() -> None:
    """From here on, this process and its children see no network and keep their mounts.

    Of the network there is the loopback alone, and that brought up.
    """
    if sys.platform != "linux":
        raise TrialError("a root of its own needs Linux")
    library = ctypes.CDLL(None, use_errno=True)
    if library.unshare(_CLONE_NEWNS | _CLONE_NEWNET) != 0:
        raise TrialError(f"unshare: {os.strerror(ctypes.get_errno())}")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        request = struct.pack("16sH14x", b"lo", 0)
        (flags,) = struct.unpack_from("16xH", fcntl.ioctl(probe, _SIOCGIFFLAGS, request))
        fcntl.ioctl(probe, _SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", flags | _IFF_UP))
    run("mount", "--make-rprivate", "/")
    run("mount", "-t", "proc", "proc", str(BARE / "proc"))
    run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", str(BARE / "dev"))
    for name in ("null", "zero", "full", "random", "urandom", "tty"):
        (BARE / "dev" / name).touch()
        run("mount", "--bind", f"/dev/{name}", str(BARE / "dev" / name))
    for path, mode in (("dev/shm", 0o1777), ("tmp/.X11-unix", 0o1777), ("offline", 0o755)):
        (BARE / path).mkdir(exist_ok=True)
        (BARE / path).chmod(mode)
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)  # noqa: S108 - where X has its sockets
    run("mount", "--bind", "/tmp/.X11-unix", str(BARE / "tmp/.X11-unix"))  # noqa: S108
    run("mount", "--bind", str(OFFLINE), str(BARE / "offline"))


# -- what is tried ---------------------------------------------------------------------------------


def bare() -> str:
    """Nothing is there that the package has to bring."""
    tools = [
        str(file.relative_to(BARE))
        for pattern in ("usr/bin/python3*", "usr/lib/**/libpython3*", "usr/lib/**/libQt*", "opt/*")
        for file in BARE.glob(pattern)
    ]
    expect(not tools, f"not bare: {tools}")
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        expect(probe.connect_ex(("192.0.2.1", 80)) == 101, "there is a network")  # ENETUNREACH
    inside("useradd", "--create-home", USER)
    packages = inside("dpkg-query", "--show").splitlines()
    return f"{len(packages)} packages, no Python, no Qt, no network"


def install() -> str:
    inside("/offline/install")
    expect(_installed() == build.version(), "another version is installed")
    return f"{PROGRAM} {_installed()}"


def needs_no_more() -> str:
    """Every library finds what it needs, and Python is still not there."""
    files = [file for file in (BARE / build.HOME).rglob("*") if build.is_binary(file)]
    for file in files:
        name = f"/{file.relative_to(BARE)}"
        lacking = re.findall(r"^\s*(\S+) => not found$", _libraries(name), re.MULTILINE)
        expect(not lacking, f"{name} lacks {lacking}")
    expect(not list(BARE.glob("usr/bin/python3*")), "a Python came along")
    return f"{len(files)} programs and libraries find what they need"


def smoke() -> str:
    """smoke.py, run by this machine's Python, on the program in the root, as an ordinary user."""
    command = [
        *(sys.executable, str(SMOKE), "chroot", f"--userspec={USER}:{USER}", str(BARE)),
        *("/usr/bin/env", f"HOME=/home/{USER}", f"/usr/bin/{PROGRAM}"),
    ]
    path = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    done = subprocess.run(command, env=path, cwd="/", check=False)
    expect(done.returncode == 0, "the smoke test failed")
    return "passed"


def not_configured() -> str:
    """The configuration that comes with the package lets no desk run on the sandbox unnoticed."""
    output = inside("su", "-c", f"! /usr/bin/{PROGRAM} check", USER)
    expect("FAIL  Configuration" in output and "Not configured" in output, output)
    return "the kiosk says so"


def upgrade() -> str:
    """From a lower version, over a configuration that was changed."""
    inside("dpkg", "--purge", PROGRAM)
    lower = build.package(_LOWER, FOLDER, packed=("-Zgzip", "-z1"))
    shutil.copy2(lower, BARE / "lower.deb")
    inside("dpkg", "--install", "/lower.deb")
    expect(_installed() == _LOWER, "the lower version is not installed")
    file = BARE / "etc" / PROGRAM / "config.toml"
    changed = file.read_text(encoding="utf-8") + _MARK
    file.write_text(changed, encoding="utf-8")
    overlay = BARE / "etc" / PROGRAM / "conf.d" / "10-desk.toml"
    overlay.write_text('[kiosk]\nname = "Desk"\n', encoding="utf-8")
    inside("/offline/install")
    expect(_installed() == build.version(), "it was not upgraded")
    expect(file.read_text(encoding="utf-8") == changed, "the configuration was not kept")
    expect(overlay.exists(), "what is laid over it was not kept")
    overlay.unlink()
    return f"{_LOWER} to {_installed()}, the configuration kept"


def remove() -> str:
    kept = BARE / "home" / USER / "kept"
    kept.touch()
    inside("dpkg", "--remove", PROGRAM)
    expect(not (BARE / build.HOME).exists(), "the program is still there")
    expect((BARE / "etc" / PROGRAM / "config.toml").exists(), "the configuration is gone")
    expect(kept.exists(), "the user's files are gone")
    return "the configuration and the user's files are left"


def purge() -> str:
    inside("dpkg", "--purge", PROGRAM)
    left = [
        str(file.relative_to(BARE))
        for folder in ("etc", "opt", "usr", "var/lib")
        for file in (BARE / folder).rglob(f"*{PROGRAM}*")
    ]
    expect(not left, f"left behind: {left}")
    return "nothing is left but the user's files"


def _installed() -> str:
    return inside("dpkg-query", "--show", "--showformat=${Version}", PROGRAM)


def _libraries(name: str) -> str:
    return inside("/bin/sh", "-c", f"ldd '{name}' || true")


# -- what Debian's and the desktop's own checkers say ----------------------------------------------


def lintian() -> str:
    output = run("lintian", "--fail-on", "error", "--tag-display-limit", "0", str(_package()))
    return f"no errors; {len(re.findall('^W: ', output, re.MULTILINE))} warnings"


def desktop() -> str:
    share = build.STAGE / "root" / "usr" / "share"
    run("desktop-file-validate", str(share / "applications" / f"{PROGRAM}.desktop"))
    metainfo = str(share / "metainfo" / f"{PROGRAM}.metainfo.xml")
    run("appstreamcli", "validate", "--no-net", "--pedantic", metainfo)
    return "the desktop entry and the metadata are valid"


def _package() -> Path:
    [file] = DIST.glob(f"{PROGRAM}_{build.version()}_*.deb")
    return file


# -- all of it -------------------------------------------------------------------------------------


def main() -> int:
    steps: Sequence[Callable[[], str]] = (
        *(lintian, desktop, bare, install, needs_no_more, not_configured, smoke, upgrade),
        *(remove, purge),
    )
    try:
        make_root()
        part_from_the_machine()
        for step in steps:
            started = time.monotonic()
            report = step()
            took = time.monotonic() - started
            print(f"ok    {step.__name__.replace('_', ' '):<16}{took:6.1f} s  {report}", flush=True)
    except (TrialError, build.ToolError) as error:
        print(f"FAIL  {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
