"""What holds for every process of this program from its first lines on, whatever it finds there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk import dumps
from kiosk.app.check.desk import crash_dumps
from tests.support.command import ConfiguredDesk, Program, environment, eventually
from tests.support.sandbox import Sandbox

if sys.platform != "linux":
    pytest.skip("looks into /proc", allow_module_level=True)

ROOT = Path(__file__).parents[2]
KIOSK = (sys.executable, "-m", "kiosk")
SANDBOX = ("--sandbox",)

COMMANDS = {
    "window": (*SANDBOX, "--windowed"),
    "verify": (*SANDBOX, "verify", "bankidse", "--json"),
    "sandbox": ("sandbox",),
    "pages": ("pages",),
}


def core_limit(pid: int) -> str:
    limits = Path(f"/proc/{pid}/limits").read_text()
    [line] = [line for line in limits.splitlines() if line.startswith("Max core file size")]
    return " ".join(line.split()[4:6])


@pytest.mark.parametrize("command", COMMANDS)
def test_a_crash_writes_nothing(command: str, tmp_path: Path) -> None:
    env = environment(tmp_path) | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        ["prlimit", "--core=unlimited:unlimited", *KIOSK, *COMMANDS[command]],
        env=env | {"PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        eventually(lambda: core_limit(process.pid) == "0 0")
        children = subprocess.run(
            ["pgrep", "-P", str(process.pid)], check=False, capture_output=True, text=True
        ).stdout.split()
        assert all(core_limit(int(child)) == "0 0" for child in children)
        process.send_signal(signal.SIGSEGV)
        _pid, status = os.waitpid(process.pid, 0)
        process.returncode = -signal.SIGSEGV
    assert os.WTERMSIG(status) == signal.SIGSEGV
    assert not os.WCOREDUMP(status)
    assert [path.name for path in tmp_path.iterdir() if "core" in path.name] == []


@pytest.mark.parametrize("module", ["kiosk.__main__", "kiosk.sandbox.__main__"])
def test_nobody_looks_into_it(module: str) -> None:
    asked = f"import {module}, ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert done.stdout == "0\n"


@pytest.mark.parametrize(
    ("pattern", "handler"),
    [
        ("core", None),
        ("/var/crash/%e", None),
        ("|/usr/lib/systemd/systemd-coredump %P %u\n", "/usr/lib/systemd/systemd-coredump"),
    ],
)
def test_a_handler_of_crashes_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pattern: str, handler: str | None
) -> None:
    file = tmp_path / "core_pattern"
    file.write_text(pattern)
    monkeypatch.setattr(dumps, "CORE_PATTERN", file)
    row = crash_dumps()
    assert row.status.value == ("ok" if handler is None else "note")
    assert handler is None or handler in row.text


# -- signals -------------------------------------------------------------------------------------

MOMENTS = range(24)


def at_a_moment(command: tuple[str, ...], env: dict[str, str], moment: int, number: int) -> Program:
    """Send a signal when the program has opened so many files: the same places on any machine."""
    program = Program(*command, env=env)
    stages: list[Callable[[], bool]] = [
        lambda: b"kiosk" in Path(f"/proc/{program.process.pid}/cmdline").read_bytes(),
        lambda: core_limit(program.process.pid) == "0 0",
    ]
    for holds in stages:
        eventually(holds)
    if moment:
        # So many libraries more than it begins with.
        first = _libraries(program.process.pid)
        eventually(
            lambda: (
                program.process.poll() is not None
                or _libraries(program.process.pid) >= first + 3 * moment
                or _is_up(program.process.pid)
            )
        )
    program.process.send_signal(number)
    return program


def _libraries(pid: int) -> int:
    try:
        maps = Path(f"/proc/{pid}/maps").read_text()
    except OSError:
        return 1_000_000
    return len({line.split()[-1] for line in maps.splitlines() if ".so" in line})


def _is_up(pid: int) -> bool:
    """Whether it has a child, the sandbox: the loading of libraries is over."""
    return bool(subprocess.run(["pgrep", "-P", str(pid)], check=False, capture_output=True).stdout)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_signal_at_any_moment_of_the_start(
    tmp_path: Path, moment: int, number: signal.Signals
) -> None:
    env = environment(tmp_path)
    with at_a_moment(COMMANDS["verify"], env, moment, number) as program:
        done = program.end()
    assert done.status == 130, done.errors
    assert done.finished["outcome"] == "cancelled"
    assert done.errors == ""


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_signal_at_any_moment_of_the_windows_start(tmp_path: Path, moment: int) -> None:
    env = environment(tmp_path) | {"QT_QPA_PLATFORM": "offscreen"}
    with at_a_moment(COMMANDS["window"], env, moment, signal.SIGTERM) as program:
        done = program.end()
    assert (done.status, done.errors) == (0, "")


# -- what a desk may lack ------------------------------------------------------------------------


def run(
    *command: str, env: dict[str, str], prefix: tuple[str, ...] = (), **options: Any
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*prefix, *KIOSK, *command],
        env=env,
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        **options,
    )


HOMELESS = ("setpriv", "--reuid=54321", "--regid=54321", "--clear-groups")
"""A user whom no list of users knows."""

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to become somebody else")


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    return done.stderr


@needs_root
@pytest.mark.parametrize("command", [("verify", "bankidse"), ("credentials", "set", "hopae")])
def test_no_home_and_no_configuration(command: tuple[str, ...]) -> None:
    complaint = one_line(run(*command, env={}, prefix=HOMELESS, input=""))
    assert "data_dir" in complaint


@needs_root
def test_no_home_and_a_configuration_without_data_dir(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    text = desk.file.read_text()
    desk.file.chmod(0o644)
    for folder in (tmp_path, *tmp_path.parents):
        if folder.is_relative_to("/tmp") and folder != Path("/tmp"):  # noqa: S108
            folder.chmod(0o755)
    without = "\n".join(line for line in text.splitlines() if "data_dir" not in line)
    desk.file.write_text(without)
    env = {key: value for key, value in desk.environment.items() if "SECRET" in key}
    complaint = one_line(run("-c", str(desk.file), "verify", "bankidse", env=env, prefix=HOMELESS))
    assert "kiosk.data_dir: expected a folder" in complaint


def test_the_secret_is_not_read_from_a_closed_input(tmp_path: Path) -> None:
    closed = ("sh", "-c", 'exec "$0" "$@" <&-')
    complaint = one_line(
        run("credentials", "set", "hopae", env=environment(tmp_path), prefix=closed)
    )
    assert "standard input" in complaint


@pytest.mark.parametrize("platform", ["vnc", "vnc:size=800x600,port=1", "VNC", "xcb;vnc:port=7"])
def test_a_screen_for_the_whole_network_is_refused(tmp_path: Path, platform: str) -> None:
    done = run(env=environment(tmp_path) | {"QT_QPA_PLATFORM": platform})
    assert done.returncode == 2
    assert "to the whole network" in done.stderr


def test_nothing_is_imported_from_the_current_folder(tmp_path: Path) -> None:
    """Of a source checkout, the sandbox is a child that could."""
    for name in ("json", "kiosk", "ctypes"):
        (tmp_path / f"{name}.py").write_text("open('imported', 'w')\n")
    program = str(Path(sys.executable).with_name("identity-kiosk"))
    done = subprocess.run(
        [sys.executable, "-P", program, "--sandbox", "check"],
        env=environment(tmp_path),
        cwd=tmp_path,
        check=False,
        capture_output=True,
    )
    assert done.returncode == 0, done.stdout
    assert not (tmp_path / "imported").exists()


# -- personal values -------------------------------------------------------------------------------


def test_personal_values_come_on_standard_input(sandbox: Sandbox, tmp_path: Path) -> None:
    """In the order of the arguments, whatever options they belong to."""
    sandbox.plan(approve_after=0)
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    arguments = ("--match", "fullName=-", "--user-data", "x=1", "--match", "dateOfBirth=-")
    done = run(
        *("-c", str(desk.file), "verify", "mobywatel", *arguments, "--json"),
        env=desk.environment,
        input="SANDBOX TESTPERSON\n 1990-01-01 \r\n",
    )
    assert done.returncode == 0, done.stderr
    assert "SANDBOX TESTPERSON" not in done.stdout + done.stderr


@pytest.mark.parametrize("lines", ["", "SANDBOX TESTPERSON\n"])
def test_too_few_lines(sandbox: Sandbox, tmp_path: Path, lines: str) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    asked = ("--match", "fullName=-", "--match", "dateOfBirth=-")
    command = ("-c", str(desk.file), "verify", "mobywatel", *asked, "--json")
    complaint = one_line(run(*command, env=desk.environment, input=lines))
    assert f"a line for {'dateOfBirth' if lines else 'fullName'}" in complaint
    assert "TESTPERSON" not in complaint
    assert not sandbox.requests()
