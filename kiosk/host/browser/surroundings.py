"""What a browser gets of the kiosk's environment."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kiosk.host.browser.programs import path_in

_KEPT: Final = frozenset(
    [
        *("PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "DISPLAY", "XAUTHORITY"),
        *("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "DESKTOP_SESSION", "GDK_SCALE"),
        *("GDK_DPI_SCALE", "GTK_MODULES", "XDG_CACHE_HOME", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME"),
        *("XDG_CURRENT_DESKTOP", "XDG_DATA_DIRS", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"),
        *("XDG_SEAT", "XDG_SESSION_ID", "XDG_SESSION_TYPE"),
        # How people write who need an input method.
        *("XMODIFIERS", "GTK_IM_MODULE", "QT_IM_MODULE"),
        *("ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"),
        # Windows
        *("APPDATA", "COMSPEC", "HOMEDRIVE", "HOMEPATH", "LOCALAPPDATA", "PATHEXT", "PROGRAMDATA"),
        *("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "SYSTEMDRIVE", "SYSTEMROOT"),
        *("TEMP", "TMP", "USERDOMAIN", "USERNAME", "USERPROFILE", "WINDIR"),
    ]
)
"""The variables that a browser gets of ours: a client secret may be in any other.

Nor does it get the library path under which a frozen program finds its own parts, with which the
browser would load ours instead of the system's.
"""

_SOCKETS: Final = {"darwin": 103}
_SOCKET: Final = 107
"""Characters that the path of a socket may have (unix(7)), macOS having fewer."""

_SOCKET_OF_CHROMIUM: Final = len("/org.chromium.Chromium.XXXXXX/SingletonSocket")


_SHARED: Final = ("dconf", "fcitx", "fcitx5", "fontconfig", "gtk-3.0", "gtk-4.0", "ibus")
"""What of the user's configuration a browser sees: its fonts, its theme and how people write."""


def surroundings(
    ours: Mapping[str, str], folder: Path, system: str = sys.platform
) -> dict[str, str]:
    """The variables for a browser whose profile is in `folder`, out of `ours`."""
    kept = {
        name.upper() if system == "win32" else name: value  # one variable there, however written
        for name, value in ours.items()
        if name.upper() in _KEPT or name.startswith("LC_")
    }
    own = {
        "BREAKPAD_DUMP_LOCATION": str(folder / "crashes"),
        "PATH": path_in(folder, kept, system),
    }
    temporary = folder / "tmp"
    if system == "win32":  # where there is no such socket
        temporary.mkdir()
        own["TEMP"] = own["TMP"] = str(temporary)
    elif len(str(temporary)) + _SOCKET_OF_CHROMIUM <= _SOCKETS.get(system, _SOCKET):
        temporary.mkdir()
        own["TMPDIR"] = str(temporary)
    if system == "linux":
        own["XDG_CONFIG_HOME"] = str(_configuration(folder, kept))
    return kept | own


def _configuration(folder: Path, kept: Mapping[str, str]) -> Path:
    """A configuration folder, made in `folder`, by which the desktop lies in `folder` too.

    A browser's menu has "Create shortcut": one that stays on the user's desktop would name the
    page that somebody was on, and start a browser without any limit. An app that is to begin with
    the session would be entered in that folder as well.
    """
    usual = Path(kept.get("XDG_CONFIG_HOME") or f"{kept.get('HOME', '/nonexistent')}/.config")
    configuration, desktop = folder / "configuration", folder / "desktop"
    configuration.mkdir()
    desktop.mkdir()
    for name in _SHARED:
        if (usual / name).exists():
            (configuration / name).symlink_to((usual / name).absolute())
    # As xdg-user-dirs has it, for which no other folder than the desktop matters here.
    (configuration / "user-dirs.dirs").write_text(
        f'XDG_DESKTOP_DIR="{desktop}"\n', encoding="utf-8"
    )
    return configuration
