"""What may be inside the bundle: every file is on this list, or the build fails.

Qt's wheels bring libraries that are under the GPL alone, and PyInstaller takes in whatever a
library or a plugin asks for. So a list says what is left out, another one what may be inside, and
what is on neither is for a person to judge. All that is listed of Qt is under the LGPL, version 3,
as https://doc.qt.io/qt-6/licensing.html and the pages of the modules say.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Final

PROGRAM: Final = "identity-kiosk"

INSIDE: Final = "_internal"
"""PyInstaller's folder beside the program, with all that belongs to it."""

_QT_MODULES: Final = (
    *("Core", "DBus", "Gui", "Network", "Pdf", "PrintSupport", "StateMachine"),
    *("Svg", "SvgWidgets", "Widgets"),
)
_QT_LIBRARIES: Final = (*_QT_MODULES, "OpenGL", "WaylandClient", "XcbQpa")

_QT_PLUGINS: Final = (
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "printsupport/libcupsprintersupport.so",
    "wayland-decoration-client/libbradient.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libfullscreen-shell-v1.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/libqxcb-egl-integration.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)

_PILLOW_LIBRARIES: Final = (
    *("Xau", "brotlicommon", "brotlidec", "freetype", "harfbuzz", "jpeg", "lzma", "openjp2"),
    *("png16", "sharpyuv", "tiff", "webp", "webpdemux", "webpmux", "xcb", "zstd"),
)

_MICROSOFTS_IN_PYSIDE: Final = (
    *("concrt140", "msvcp140", "msvcp140_1", "msvcp140_2", "msvcp140_codecvt_ids"),
    *("vccorlib140", "vcruntime140", "vcruntime140_1"),
)

_OF_ANY_SYSTEM: Final = (
    "certifi/cacert.pem",
    # The pages of the sandbox.
    *(f"kiosk/sandbox/authenteq/*.{kind}" for kind in ("css", "html", "js")),
    # Some ask for their own version, and keyring's stores are found by its entry points.
    *("*.dist-info/METADATA", "*.dist-info/entry_points.txt"),
    "resources/fonts/*.?tf",
    "resources/icons/*.svg",
    "resources/sounds/*.wav",
    "resources/countries/*.json",
    "resources/handover.schema.json",
    "resources/letters/*.json",
    "resources/translations/*.qm",
    "resources/*/LICENSE",
    "resources/sounds/README",
    "licences/*",
)

_ON_LINUX: Final = (
    PROGRAM,
    *(
        f"{INSIDE}/{name}"
        for name in (
            "base_library.zip",
            "libpython3.*.so.1.0",
            "python3.*/lib-dynload/*.so",
            "PySide6/libpyside6.abi3.so.*",
            "shiboken6/Shiboken.abi3.so",
            "shiboken6/libshiboken6.abi3.so.*",
            *(f"PySide6/Qt{name}.abi3.so" for name in _QT_MODULES),
            *(f"PySide6/Qt/lib/libQt6{name}.so.6" for name in _QT_LIBRARIES),
            *(f"PySide6/Qt/lib/libicu{name}.so.*" for name in ("data", "i18n", "uc")),
            *(f"PySide6/Qt/plugins/{name}" for name in _QT_PLUGINS),
            *("PIL/_imaging.*.so", "PIL/_imagingft.*.so", "PIL/_webp.*.so"),
            *(f"pillow.libs/lib{name}-*.so*" for name in _PILLOW_LIBRARIES),
            "_argon2_cffi_bindings/_ffi.*.so",
            "_cffi_backend.*.so",
            "charset_normalizer/*.so",
            "cryptography/hazmat/bindings/_rust.abi3.so",
            "markupsafe/_speedups.*.so",
            "msgspec/_core.*.so",
            "psutil/_psutil_*.so",
            "pyrage/pyrage.abi3.so",
            *_OF_ANY_SYSTEM,
        )
    ),
)

_ON_WINDOWS: Final = (
    *(f"{PROGRAM}.exe", f"{PROGRAM}-cli.exe"),
    *(
        f"{INSIDE}/{name}"
        for name in (
            "base_library.zip",
            *("python3.dll", "python3??.dll", "*.pyd"),
            # What CPython's installer for Windows brings (python.org), and Microsoft's C++.
            *("libcrypto-3*.dll", "libssl-3*.dll", "libffi-8.dll", "sqlite3.dll"),
            *("VCRUNTIME140.dll", "VCRUNTIME140_1.dll", "MSVCP140.dll", "ucrtbase.dll"),
            *(f"PySide6/{name}.dll" for name in _MICROSOFTS_IN_PYSIDE),
            *(f"shiboken6/{name}.dll" for name in _MICROSOFTS_IN_PYSIDE),
            "PySide6/pyside6.abi3.dll",
            *("shiboken6/Shiboken.pyd", "shiboken6/shiboken6.abi3.dll"),
            *(f"PySide6/Qt{name}.pyd" for name in _QT_MODULES),
            *(f"PySide6/Qt6{name}.dll" for name in (*_QT_MODULES, "OpenGL")),
            "PySide6/plugins/platforms/qwindows.dll",
            *(f"PIL/{name}.*.pyd" for name in ("_imaging", "_imagingft", "_webp")),
            "_argon2_cffi_bindings/_ffi.pyd",
            "charset_normalizer/*.pyd",
            "cryptography/hazmat/bindings/_rust.pyd",
            "markupsafe/_speedups.*.pyd",
            "msgspec/_core.*.pyd",
            "psutil/_psutil_windows.pyd",
            *_OF_ANY_SYSTEM,
        )
    ),
)

ALLOWED_ON: Final = {"linux": _ON_LINUX, "win32": _ON_WINDOWS}
"""By platform. Nobody has seen yet what is inside a bundle of macOS: there is no list for it."""

UNWANTED: Final = (
    # Of the GPL alone, with Qt's declarative modules that nothing else asks for.
    "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    *("PySide6/Qt/lib/libQt6Qml*", "PySide6/Qt/lib/libQt6Quick*"),
    # Ways to a screen that no desk has, and one that opens it to the network.
    "PySide6/Qt/lib/libQt6Egl*",
    "PySide6/Qt/lib/libQt6WlShellIntegration*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/generic/*",
    *(
        f"PySide6/Qt/plugins/platforms/libq{name}.so"
        for name in (*("eglfs", "linuxfb", "minimal", "minimalegl", "vkkhrdisplay", "vnc"),)
    ),
    "PySide6/Qt/plugins/wayland-decoration-client/libadwaita.so",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/*-server.so",
    *(
        f"PySide6/Qt/plugins/wayland-shell-integration/lib{name}.so"
        for name in ("ivi-shell", "qt-shell", "wl-shell-plugin")
    ),
    # The theme of a desktop would bring GTK. Pictures are read by Pillow, the net by requests.
    "PySide6/Qt/plugins/platformthemes/*",
    *(
        f"PySide6/Qt/plugins/{name}/*"
        for name in ("iconengines", "imageformats", "networkinformation", "tls")
    ),
    *("PySide6/Qt/translations/*", "PySide6/translations/*"),
    # The same of Windows', whose wheels have other folders.
    *("PySide6/Qt6VirtualKeyboard*", "PySide6/Qt6Qml*", "PySide6/Qt6Quick*", "PySide6/Qt6Test.dll"),
    "PySide6/plugins/platforminputcontexts/*",
    *(f"PySide6/plugins/platforms/q{name}.dll" for name in ("direct2d", "minimal", "offscreen")),
    *(
        f"PySide6/plugins/{name}/*"
        for name in (
            *("generic", "iconengines", "imageformats", "networkinformation", "styles", "tls"),
        )
    ),
    *("PySide6/opengl32sw.dll", "PySide6/d3dcompiler_*.dll"),
    # What tells of packages to those who install them.
    *("*.dist-info/licenses/**", "*.dist-info/sboms/**", "*.dist-info/top_level.txt"),
    *(f"*.dist-info/{name}" for name in ("INSTALLER", "LICENSE*", "RECORD", "REQUESTED", "WHEEL")),
    "certifi/py.typed",
    # Of the README, and of what installs the program.
    *("resources/pictures/*", "resources/desktop/*"),
    # What the compiled translations are made from.
    "resources/translations/*.ts",
)
"""Of what PyInstaller finds, inside its folder: what is left out."""

LEFT_OUT_MODULES: Final = (
    # Pillow's, beyond the pictures that services send.
    *("PIL.AvifImagePlugin", "PIL._avif", "PIL._imagingcms", "PIL._imagingmath"),
    *("PIL._imagingmorph", "PIL._imagingtk", "PIL.ImageTk", "PIL.ImageQt", "PIL.ImageShow"),
    # msgspec reads classes of attrs where there are some: here are none.
    *("attr", "attrs"),
    # Of a server that takes what desks hand over.
    "kiosk.receiver",
    # A debugger is no part of a kiosk.
    *("werkzeug.debug", "pdb", "pydoc", "doctest", "unittest", "_pytest", "pytest"),
    *("tkinter", "lib2to3", "distutils", "setuptools", "pkg_resources", "readline", "curses"),
)

_OF_THE_GPL: Final = re.compile(
    r"VirtualKeyboard|HttpServer|NetworkAuth|WaylandCompositor|Charts|Graphs|DataVisualization"
)
"""Modules of Qt's that are under the GPL alone, by what their files are called on every system."""

_SYSTEM_FOLDERS: Final = re.compile(r"/(usr/)?lib(64|32)?/")


def is_wanted(name: str) -> bool:
    """Whether a file that PyInstaller has found, by its name inside its folder, goes in."""
    return not _fits(name, UNWANTED)


def is_the_system_s(name: str, source: str) -> bool:
    """Whether a library is to be the system's own, which is mended with the system.

    Python's own library goes in wherever it comes from: a desk need not have any Python.
    """
    return _SYSTEM_FOLDERS.match(source) is not None and not name.startswith("libpython")


def strangers(folder: Path, system: str = sys.platform) -> list[str]:
    """The files in a bundle that are not on the list, sorted. A link is what it leads to.

    Where there is no list for a system, those are named that may be inside on none.
    """
    allowed = ALLOWED_ON.get(system)
    if allowed is None:
        files = (file for file in folder.rglob("*") if file.is_file())
        return sorted(f.relative_to(folder).as_posix() for f in files if _OF_THE_GPL.search(f.name))
    names = []
    for file in folder.rglob("*"):
        if file.is_dir() and not file.is_symlink():
            continue
        real = file.resolve()
        known = real.is_file() and real.is_relative_to(folder.resolve())
        if not (known and _fits(real.relative_to(folder.resolve()).as_posix(), allowed)):
            names.append(file.relative_to(folder).as_posix())
    return sorted(names)


def _fits(name: str, patterns: Iterable[str]) -> bool:
    """Part by part, so that a star is no way into another folder; two stars at the end are."""
    parts = PurePosixPath(name).parts
    for pattern in patterns:
        wanted = PurePosixPath(pattern).parts
        if wanted[-1] == "**":
            wanted = wanted[:-1] + ("*",) * (len(parts) - len(wanted) + 1)
        if len(parts) == len(wanted) and all(map(fnmatchcase, parts, wanted)):
            return True
    return False
