"""Make the second Debian package: the session in which a desk shows nothing but the kiosk."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from debian import build

HERE: Final = Path(__file__).resolve().parent / "session"
NAME: Final = "identity-kiosk-session"
SERVICE: Final = f"{NAME}.service"

_PLACES: Final = {
    SERVICE: f"usr/lib/systemd/system/{SERVICE}",
    "sysusers.conf": f"usr/lib/sysusers.d/{NAME}.conf",
    "sway.conf": "etc/identity-kiosk/session/sway.conf",
    "displays.conf": "etc/identity-kiosk/session/sway.d/10-displays.conf",
    "pam": f"etc/pam.d/{NAME}",
    "logind.conf": f"usr/share/{NAME}/logind.conf",
    "README": f"usr/share/doc/{NAME}/README",
}
_SCRIPTS: Final = ("postinst", "prerm", "postrm")
_CREDENTIALS: Final = Path("etc", "identity-kiosk", "credentials")


def package(number: str, into: Path) -> Path:
    """Make the package with this version's number, and return its file. Raises `ToolError`."""
    root = build.STAGE.parent / "deb-session"
    shutil.rmtree(root, ignore_errors=True)
    for name, place in _PLACES.items():
        build.write(root / place, (HERE / name).read_text(encoding="utf-8"))
    (root / _CREDENTIALS).mkdir()
    build.write_documents(root, NAME, number)
    build.tidy(root)
    (root / _CREDENTIALS).chmod(0o700)
    files = [file for file in root.rglob("*") if file.is_file()]
    build.control(
        root,
        (HERE / "control").read_text(encoding="utf-8"),
        {
            "VERSION": number,
            "MAINTAINER": build.maintainer(),
            "SIZE": str(sum(-(-file.stat().st_size // 1024) for file in files)),
        },
    )
    for name in _SCRIPTS:
        shutil.copy(HERE / name, root / "DEBIAN")
        (root / "DEBIAN" / name).chmod(0o755)
    return build.seal(root, into / f"{NAME}_{number}_all.deb")
