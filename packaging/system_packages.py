"""What the system has to bring for Python, Qt, the tests and the build; one of dev.py's rooms.

Needs the standard library alone.
"""

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig

# What Qt's libraries and its xcb, wayland and offscreen plugins load that Qt's wheels do not bring,
# and the Debian package that has it. What one of these packages needs itself comes along.
SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}

# What some tests start, and the Debian package that has it.
TEST_PROGRAMS = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "chromium": "chromium",
    "chromedriver": "chromium-driver",
    "dbus-daemon": "dbus-daemon",
    "makensis": "nsis",
    "msiinfo": "msitools",
    "openbox": "openbox",
    "pdftotext": "poppler-utils",
    "Xorg": "xserver-xorg-video-dummy",  # with displays that can be unplugged
    # Debian keeps the server's own programs off the path; this one comes with it.
    "pg_lsclusters": "postgresql",
    "Xvfb": "xvfb",
    "systemd-analyze": "systemd",
    "wixl": "wixl",
    "xclip": "xclip",
    "xdotool": "xdotool",
    "xrandr": "x11-xserver-utils",
}

# The same for what builds the bundle, the Debian package of it, and the trial of that.
BUNDLE_PROGRAMS = {"objcopy": "binutils", "strip": "binutils"}
DEB_PROGRAMS = {**BUNDLE_PROGRAMS, "dpkg-shlibdeps": "dpkg-dev"}
INSTALLER_PROGRAMS = {"makensis": "nsis", "wixl": "wixl"}
TRIAL_PROGRAMS = {
    **DEB_PROGRAMS,
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "debootstrap": "debootstrap",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
}


class SetUpError(Exception):
    """The set-up cannot go on; the message tells the person at the keyboard what to do."""


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def quietly(command: list[str], otherwise: str) -> None:
    """Run a step of the set-up. Its output is shown only if it fails.

    Raises SetUpError, with `otherwise` as its message, for any exit code but 0.
    """
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        say("\n".join(done.stdout.splitlines()[-30:]))
        raise SetUpError(otherwise)


def is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries() -> list[str]:
    if sys.platform != "linux":
        return []
    return [library for library in SYSTEM_LIBRARIES if not is_loadable(library)]


def missing_python_packages() -> list[str]:
    """Debian keeps in a package of its own what `python3 -m venv` needs to give the venv a pip."""
    if importlib.util.find_spec("ensurepip"):
        return []
    return ["python{}.{}-venv".format(*sys.version_info[:2])]


def has_apt() -> bool:
    return shutil.which("apt-get") is not None


def is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def sudo_command(packages: list[str]) -> str:
    install = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"
    return f"sudo sh -c {shlex.quote(install)}"


def apt_install(packages: list[str]) -> None:
    """Install Debian packages; needs root. Raises SetUpError."""
    say(f"Installing from the system's packages: {' '.join(packages)} …")
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    install = [*apt, "install", "--no-install-recommends", *packages]
    trouble = "The system's packages could not be installed; apt's last words are above."
    # The lists may be old, or not there at all, so that a known package is not found.
    quietly([*apt, "update"], trouble)
    quietly(install, trouble)


def require(packages: list[str]) -> None:
    """Install Debian packages, or raise SetUpError with the command that does."""
    if not is_root():
        raise SetUpError(
            f"Packages of the system are missing. This command installs them:\n"
            f"    {sudo_command(packages)}"
        )
    apt_install(packages)


def provide_system_packages() -> None:
    """See to what Python and Qt need of the system. Raises SetUpError."""
    libraries = missing_libraries()
    packages = missing_python_packages() + sorted({SYSTEM_LIBRARIES[name] for name in libraries})
    if not packages:
        return
    if has_apt():
        require(packages)
    elif missing_python_packages():
        raise SetUpError("This Python has no ensurepip: install your system's package for venv.")
    else:
        say(
            f"Qt may not start, as these libraries of the system are missing: {' '.join(libraries)}"
        )


def provide_test_programs() -> None:
    """Have a real browser, and an X screen for the window; the tests are skipped that miss one."""
    missing = sorted(
        package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)
    )
    if not missing:
        return
    if has_apt() and is_root():
        try:
            apt_install(missing)
        except SetUpError as error:
            say(str(error))
        else:
            return
    hint = f" This installs what is missing: {sudo_command(missing)}" if has_apt() else ""
    say(f"Tests that need a browser or an X screen of their own will be skipped.{hint}")


def provide_programs(programs: dict[str, str]) -> None:
    """See to programs without which the verb cannot go on. Raises SetUpError."""
    if sys.platform != "linux":  # there the bundle takes what Python's own installer brings
        return
    missing = {package for program, package in programs.items() if not shutil.which(program)}
    library = str(sysconfig.get_config_var("INSTSONAME"))
    if ".so" not in library:
        raise SetUpError("This Python was built without a shared library, which the bundle needs.")
    if not is_loadable(library):  # Debian's own Python does without it
        missing.add("libpython{}.{}".format(*sys.version_info[:2]))
    if missing and not has_apt():
        raise SetUpError(f"Packages of the system are missing: {' '.join(sorted(missing))}")
    if missing:
        require(sorted(missing))
