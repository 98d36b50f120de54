#!/usr/bin/env python3
"""Set a checkout up, and work in it: python3 packaging/dev.py VERB [ARGUMENTS].

Needs the standard library alone. The first call makes .venv in the checkout, from packages that
are pinned and hash-checked in packaging/requirements/; later calls see that nothing has changed and
go straight on. What this program says itself goes to standard error: standard output belongs to the
program that it starts.
"""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

OLDEST_PYTHON = (3, 11)
if sys.version_info < OLDEST_PYTHON:  # nothing above is newer than 3.6, so that this can be read
    sys.exit(
        "Identity Kiosk needs Python {}.{} or newer; this is Python {}.{}.".format(
            *OLDEST_PYTHON, *sys.version_info[:2]
        )
    )

from system_packages import (  # noqa: E402 - an older Python would not get here
    BUNDLE_PROGRAMS,
    DEB_PROGRAMS,
    INSTALLER_PROGRAMS,
    TRIAL_PROGRAMS,
    SetUpError,
    has_apt,
    is_root,
    provide_programs,
    provide_system_packages,
    provide_test_programs,
    quietly,
    say,
)

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements"
PACKAGES = REQUIREMENTS / "dev.txt"
PROJECT = ROOT / "pyproject.toml"
TRANSLATIONS = ROOT / "resources" / "translations"
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / "python"
STAMP = VENV / "set-up"

# --- the virtual environment ----------------------------------------------------------------------


def digest(*parts: bytes) -> str:
    total = hashlib.sha256()
    for part in parts:
        total.update(hashlib.sha256(part).digest())
    return total.hexdigest()


def packages_digest() -> str:
    """Tell one environment's packages from another's: the pins, the Python, and the place.

    The place counts because the scripts of an environment name their interpreter in full.
    """
    python = f"{sys.version} {platform.machine()} {sys.base_prefix}"
    return digest(PACKAGES.read_bytes(), python.encode(), str(ROOT).encode())


def project_digest() -> str:
    return digest(PROJECT.read_bytes())


def stamped() -> list[str]:
    """Return what the environment was made from; empty if it was never finished."""
    try:
        return STAMP.read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return []


def provide_environment() -> None:
    """Make .venv what the checkout asks for; quick if it is already. Raises SetUpError."""
    wanted = [packages_digest(), project_digest()]
    found = stamped()
    if found == wanted:
        return
    # The stamp goes first and comes back last: whatever ends this half-way, the next call sees it.
    STAMP.unlink(missing_ok=True)
    if found[:1] != wanted[:1]:
        install_packages()
    install_project()
    STAMP.write_text("\n".join(wanted), encoding="ascii")


def pip(*arguments: str) -> list[str]:
    return [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]


def install_packages() -> None:
    say("Making .venv …")
    # The interpreter below, should this one be that of the environment that is about to be emptied.
    python: str = getattr(sys, "_base_executable", sys.executable)
    quietly(
        [python, "-m", "venv", "--clear", str(VENV)],
        "The virtual environment could not be made; venv's last words are above.",
    )
    say("Installing the pinned packages into it (the first time only, a minute or two) …")
    quietly(
        pip("install", "--require-hashes", "--requirement", str(PACKAGES)),
        "The packages could not be installed; pip's last words are above.",
    )


def install_project() -> None:
    compile_translations()  # without which it is not built
    say("Installing Identity Kiosk itself …")
    quietly(
        pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)),
        "Identity Kiosk could not be installed; pip's last words are above.",
    )


def compile_translations() -> None:
    """Compile what has changed of the translations. Raises SetUpError."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        quietly(
            [str(SCRIPTS / "pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)],
            f"{source.name} could not be compiled; lrelease's last words are above.",
        )


def set_up() -> None:
    """Bring the checkout to where its programs can be started. Raises SetUpError."""
    provide_system_packages()
    provide_environment()
    compile_translations()


# --- the verbs ------------------------------------------------------------------------------------


def become(*command: str) -> int:
    """Put a program in this one's place: its exit code, its signals and its streams are ours."""
    if os.name != "nt":  # on Windows execv returns to the shell before the program is done
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def no_arguments(verb: str, arguments: list[str]) -> None:
    if arguments:
        raise SetUpError(f"{verb} takes no arguments: {' '.join(arguments)}")


def has_display() -> bool:
    """Whether a window can be opened here."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def run(arguments: list[str]) -> int:
    """Start the kiosk; --debug prints whole tracebacks, --with-receiver has a centre beside it."""
    set_up()
    with_receiver = "--with-receiver" in arguments
    arguments = [word for word in arguments if word != "--with-receiver"]
    if set(arguments) <= {"--debug"} and not with_receiver:
        # Whatever this machine is configured for: nobody asked for a real visit.
        arguments = ["--sandbox", *arguments]
    if all(word.startswith("-") for word in arguments) and not has_display():
        say("There is no display for the window: a visit in the terminal follows.")
        arguments = ["verify", "bankidse", "--hand-over" if with_receiver else "--sandbox"]
    if with_receiver:
        return become(str(PYTHON), str(ROOT / "packaging" / "with_receiver.py"), *arguments)
    return become(str(SCRIPTS / "identity-kiosk"), *arguments)


def receiver(arguments: list[str]) -> int:
    """Start the centre for a try-out, on an embedded SQLite; a folder that is named keeps it."""
    set_up()
    return become(str(SCRIPTS / "identity-kiosk-receiver"), "try", *arguments)


ON_ALL_CORES = ["--numprocesses=logical", "--dist=worksteal"]
# Of all tests together: a fall below what pyproject.toml asks for fails the run.
MEASURED = ["--cov", "--cov-report="]


def test(arguments: list[str]) -> int:
    """Pass the tests, measure their reach; arguments go to pytest, --fast skips slow ones."""
    set_up()
    os.chdir(ROOT)
    if arguments == ["--fast"]:
        return become(str(PYTHON), "-m", "pytest", "-p", "tests.support.fast", *ON_ALL_CORES)
    provide_test_programs()
    # A selection is mostly small, or under a debugger: it runs as it was asked for.
    return become(str(PYTHON), "-m", "pytest", *(arguments or [*ON_ALL_CORES, *MEASURED]))


def coverage(arguments: list[str]) -> int:
    """Say which lines and branches the last whole run of the tests did not reach."""
    no_arguments("coverage", arguments)
    set_up()
    os.chdir(ROOT)
    return become(str(PYTHON), "-m", "coverage", "report")


def other_platform(name: str) -> list[str]:
    """The check of types as another system has them; there, what is for this one is unreachable."""
    cache = f".mypy_cache/{name}"
    return ["mypy", "--platform", name, "--no-warn-unreachable", "--cache-dir", cache]


def fmt(arguments: list[str]) -> int:
    """Put imports in order and lay the code out, as `lint` wants them."""
    no_arguments("fmt", arguments)
    set_up()
    os.chdir(ROOT)
    failed = 0
    for options in (["check", "--select", "I", "--fix"], ["format"]):
        failed += subprocess.run([str(SCRIPTS / "ruff"), *options], check=False).returncode != 0
    return 1 if failed else 0


def lint(arguments: list[str]) -> int:
    """Check style, types, the layers of imports and the translations."""
    no_arguments("lint", arguments)
    set_up()
    os.chdir(ROOT)
    checks = [
        ["ruff", "check"],
        ["ruff", "format", "--check"],
        ["mypy"],
        *(other_platform(name) for name in ("win32", "darwin")),
        ["lint-imports", "--no-logo"],
    ]
    failed = 0
    for tool, *options in checks:
        say(f"{tool} {' '.join(options)}".rstrip())
        failed += subprocess.run([str(SCRIPTS / tool), *options], check=False).returncode != 0
    say("translations --check")
    failed += translations(["--check"])
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Measure: a table, and with --json FILE the numbers for programs."""
    set_up()
    os.environ["PYTHONPATH"] = str(ROOT)
    return become(str(PYTHON), "-m", "tests.bench", *arguments)


def screenshots(arguments: list[str]) -> int:
    """Take a picture of every screen, into build/screenshots or the folder that is named."""
    set_up()
    os.environ["PYTHONPATH"] = str(ROOT)
    return become(str(PYTHON), "-m", "tests.screenshots", *arguments)


def collect_texts(catalogue: Path) -> None:
    """Bring a .ts file up to date with the texts in the code. Raises SetUpError."""
    # English is what the texts are written in: only its plurals are translated.
    options = ["-pluralonly"] if catalogue.stem.endswith("_en") else []
    quietly(
        [
            *(str(SCRIPTS / "pyside6-lupdate"), "-silent", "-extensions", "py"),
            *("-locations", "none", "-no-obsolete", *options),
            *(str(ROOT / "kiosk"), "-ts", str(catalogue)),
        ],
        "The texts could not be collected; lupdate's last words are above.",
    )


def untranslated() -> list[str]:
    """Say what is wrong with each .ts file that does not fit the code, or is not finished."""
    faults = []
    for catalogue in sorted(TRANSLATIONS.glob("*.ts")):
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(shutil.copy(catalogue, folder))
            collect_texts(copy)
            if copy.read_bytes() != catalogue.read_bytes():
                faults.append(f"{catalogue.name} does not fit the code: run dev.py translations.")
        if b'type="unfinished"' in catalogue.read_bytes():
            faults.append(f"{catalogue.name} has texts that are not translated.")
    return faults


def translations(arguments: list[str]) -> int:
    """Collect the texts for translation and compile them; --check only looks."""
    if arguments not in ([], ["--check"]):
        raise SetUpError(f"translations takes --check alone: {' '.join(arguments)}")
    set_up()
    if arguments:
        faults = untranslated()
        say("\n".join(faults or ["All texts are translated."]))
        return 1 if faults else 0
    for catalogue in sorted(TRANSLATIONS.glob("*.ts")):
        collect_texts(catalogue)
    compile_translations()
    return 0


def show(arguments: list[str]) -> int:
    """Open one screen with the data of its scene; without a name, list the scenes."""
    set_up()
    os.environ["PYTHONPATH"] = str(ROOT)
    return become(str(PYTHON), "-m", "tests.show", *arguments)


def build(module: str, *arguments: str) -> None:
    """Run one of packaging's programs in the environment. Raises SetUpError, should it fail."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    command = [str(PYTHON), "-m", module, *arguments]
    if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0:
        raise SetUpError(f"{module} failed.")


def bundle(arguments: list[str]) -> int:
    """Put the program and all that it needs into dist/identity-kiosk."""
    no_arguments("bundle", arguments)
    set_up()
    provide_programs(BUNDLE_PROGRAMS)
    build("bundle.build")
    return 0


def deb(arguments: list[str]) -> int:
    """Make the Debian package; --offline adds all that it needs, --with-browser Chromium too."""
    if arguments not in ([], ["--offline"], ["--offline", "--with-browser"]):
        raise SetUpError(f"deb takes --offline and --with-browser: {' '.join(arguments)}")
    set_up()
    provide_programs(DEB_PROGRAMS)
    build("bundle.build")
    build("debian.build", *arguments)
    return 0


def installers(arguments: list[str]) -> int:
    """Make Windows' installers, in dist, of a bundle that was built there."""
    set_up()
    provide_programs(INSTALLER_PROGRAMS)
    build("windows.build", *arguments)
    return 0


def smoke(arguments: list[str]) -> int:
    """Drive the program from outside: that of the checkout, or the command that is given."""
    set_up()
    provide_test_programs()
    command = arguments or [str(SCRIPTS / "identity-kiosk")]
    return become(str(PYTHON), str(ROOT / "packaging" / "smoke.py"), *command)


def trial(arguments: list[str]) -> int:
    """Build all that, and try it in a bare Debian without a network; as root, on Debian."""
    no_arguments("trial", arguments)
    if not (has_apt() and is_root()):
        raise SetUpError("The trial needs Debian and root: it makes a root of its own.")
    provide_programs(TRIAL_PROGRAMS)
    deb(["--offline"])
    build("trial")
    return 0


def lock(arguments: list[str]) -> int:
    """Pin anew what pyproject.toml asks for; arguments go to uv, such as --upgrade."""
    return become(sys.executable, str(ROOT / "packaging" / "lock.py"), *arguments)


VERBS = {
    verb.__name__: verb
    for verb in (
        *(run, receiver, test, coverage, lint, fmt, translations, bench, screenshots, show),
        *(bundle, smoke, deb, installers, trial, lock),
    )
}


def usage() -> str:
    verbs = (f"  {name:<14}{(verb.__doc__ or '').splitlines()[0]}" for name, verb in VERBS.items())
    return "\n".join(["python3 packaging/dev.py VERB [ARGUMENTS]", "", *verbs])


def main(arguments: list[str]) -> int:
    if arguments[:1] in (["-h"], ["--help"]):
        print(usage())
        return 0
    verb = arguments[0] if arguments else ""
    if verb not in VERBS:
        say(usage())
        return 2
    try:
        return VERBS[verb](arguments[1:])
    except SetUpError as error:
        say(str(error))
        return 2
    except OSError as error:  # a read-only checkout, a full disk, somebody else's .venv
        say(f"This cannot go on: {error}")
        return 2
    except KeyboardInterrupt:
        say("Interrupted. The next call starts over where this one stopped.")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
