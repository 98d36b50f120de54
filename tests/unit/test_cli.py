"""The command line: what can be asked, and how mistakes are answered."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from tests.support.command import DEADLINE, ConfiguredDesk, Program, environment, eventually, run
from tests.support.sandbox import ROOT, Sandbox

pytestmark = pytest.mark.slow

COMMANDS = ("verify", "check", "sandbox", "credentials", "journal", "support-bundle")
KEYRING = "tests.support.keyring.FileKeyring"


@pytest.mark.parametrize("arguments", [("--help",), *((name, "--help") for name in COMMANDS)])
def test_help(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = run(*arguments, home=tmp_path)
    assert (done.status, done.errors) == (0, "")
    assert done.text.startswith("usage: identity-kiosk")


def test_help_names_every_command(tmp_path: Path) -> None:
    help_text = run("--help", home=tmp_path).text
    assert all(re.search(rf"^    {name} ", help_text, re.MULTILINE) for name in COMMANDS)


def test_version(tmp_path: Path) -> None:
    done = run("--version", home=tmp_path)
    assert (done.status, done.text) == (0, f"identity-kiosk {__version__}\n")


VALUE = "PNOLT-40504040001"


@pytest.mark.parametrize(
    "arguments",
    [
        ("verify",),
        ("verify", "bankidse", "--unknown"),
        ("verify", "bankidse", f"--unknown={VALUE}"),
        ("verify", "bankidse", "--unknown", VALUE),
        ("verify", "bankidse", f"-x{VALUE}"),
        ("verify", "bankidse", f"-{VALUE}"),
        ("verify", "bankidse", VALUE),
        ("verify", "smartid", "--user-data", VALUE),
        ("verify", "smartid", "--user-data", f"={VALUE}"),
        ("verify", "smartid", f"--json={VALUE}"),
        ("verify", "bankidse", "--loa", "6"),
        ("verify", "bankidse", "--loa", VALUE),
        ("verify", "bankidse", "--loa", f"{VALUE} (choose from x)"),
        ("verify", "bankidse", "--open", VALUE),
        ("verify", "bankidse", "--open"),
        ("--log-level", VALUE, "check"),
        (VALUE,),
        ("check", VALUE),
        ("credentials",),
        ("credentials", "set"),
        ("credentials", VALUE, "hopae"),
        ("journal",),
        ("journal", VALUE),
        ("verify", "bankidse", "--sand"),
    ],
)
def test_a_mistake_is_answered_in_two_lines_without_its_value(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    done = run(*arguments, home=tmp_path)
    assert (done.status, done.output) == (2, b"")
    assert 1 <= len(done.errors.splitlines()) <= 2
    assert done.errors.startswith("identity-kiosk: ")
    assert VALUE not in done.errors
    assert "40504040001" not in done.errors


def test_a_mistake_names_the_option(tmp_path: Path) -> None:
    assert "--unknown" in run("verify", "x", f"--unknown={VALUE}", home=tmp_path).errors
    complaint = run("verify", "x", "--open", VALUE, home=tmp_path).errors
    assert "--open" in complaint
    assert "desk" in complaint


@pytest.mark.parametrize("arguments", [(), ("--windowed",)])
def test_without_a_display_the_window_says_so(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = run(*arguments, home=tmp_path)
    assert (done.status, done.output) == (2, b"")
    assert done.errors.splitlines() == [
        "identity-kiosk: There is no display for the window.",
        "A visit in the terminal: identity-kiosk verify bankidse",
    ]


@pytest.mark.parametrize("arguments", [("journal", "list"), ("journal", "verify")])
def test_the_embedded_sandbox_has_no_journal(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = run(*arguments, home=tmp_path)
    assert (done.status, done.output) == (2, b"")
    assert "keeps no journal" in done.errors


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (None, "kiosk.toml"),
        ("[kiosk]\nnmae = 'x'\n[services.x]\nkind = 'authenteq'\n", "kiosk.toml"),
        ("[services.x]\nkind = 'authenteq'\n", "services.x"),
        ("= = =", "kiosk.toml"),
    ],
)
def test_a_broken_configuration_starts_nothing(
    tmp_path: Path, content: str | None, named: str
) -> None:
    file = tmp_path / "kiosk.toml"
    if content is not None:
        file.write_text(content)
    done = run("-c", str(file), "verify", "bankidse", "--json", home=tmp_path)
    assert (done.status, done.output) == (2, b"")
    assert named in done.errors
    assert 1 <= len(done.errors.splitlines()) <= 2


@pytest.mark.parametrize(
    "arguments", [("bankidse", "--service", "nowhere"), ("mitid",), ("bankidse", "--service", "")]
)
def test_a_service_that_there_is_not(
    sandbox: Sandbox, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path, service={"providers": '["bankidse"]'})
    with desk.verify(*arguments) as program:
        done = program.end()
    assert (done.status, done.output) == (2, b"")
    assert len(done.errors.splitlines()) == 1
    assert sandbox.requests() == []


@pytest.mark.parametrize("where", ["before", "after"])
def test_global_options_stand_anywhere(tmp_path: Path, where: str) -> None:
    options = ("--config", "/nowhere/kiosk.toml", "--log-level", "debug")
    arguments = (*options, "check") if where == "before" else ("check", *options)
    done = run(*arguments, home=tmp_path)
    assert done.status == 1
    assert "/nowhere/kiosk.toml" in done.text


def test_the_sandbox_announces_itself(tmp_path: Path) -> None:
    arguments = ("sandbox", "--until-stdin-closes", "--client-id", "desk-1")
    env = environment(tmp_path)
    with Program(*arguments, env=env, stdin=subprocess.PIPE) as program:
        announcement = program.line()
        assert announcement["services"]["hopae"]["client_id"] == "desk-1"
        assert announcement["services"]["hopae"]["base_url"].startswith("http://127.0.0.1:")
        done = program.end()
    assert done.status == 0


def test_nobody_reads_the_help(tmp_path: Path) -> None:
    with Program("--help", env=environment(tmp_path)) as program:
        program.close_output()
        done = program.end()
    assert "Traceback" not in done.errors
    assert "went wrong" not in done.errors


@pytest.mark.parametrize("closed", ["1", "2"])
def test_a_script_that_has_closed_what_it_does_not_read(
    sandbox: Sandbox, tmp_path: Path, closed: str
) -> None:
    sandbox.plan(approve_after=0)
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    done = subprocess.run(
        [
            *("sh", "-c", f'exec "$0" "$@" {closed}>&-', sys.executable, "-m", "kiosk"),
            *("-c", str(desk.file), "verify", "bankidse"),
        ],
        cwd=ROOT,
        env=desk.environment,
        capture_output=True,
        timeout=DEADLINE,
        check=False,
    )
    assert done.returncode == 0
    assert done.stderr == b""


def test_a_disk_that_is_full(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    with Path("/dev/full").open("wb") as full, desk.verify("bankidse", stdout=full) as program:
        done = program.end()
    assert (done.status, done.errors) == (1, "")
    assert sandbox.sessions()[-1]["deleted"]


# -- credentials ---------------------------------------------------------------------------------


def keyring(tmp_path: Path, backend: str = KEYRING) -> dict[str, str]:
    return {"PYTHON_KEYRING_BACKEND": backend, "KIOSK_TEST_KEYRING": str(tmp_path / "ring.json")}


def test_credentials_are_stored_used_and_deleted(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.plan(approve_after=0)
    desk = ConfiguredDesk.at(sandbox, tmp_path, service={"client_secret": "{ keyring = true }"})
    ring = keyring(tmp_path)
    typed = f"{sandbox.client_secret}\n".encode()
    options = ("-c", str(desk.file))

    done = run("credentials", "set", "hopae", *options, home=desk.home, stdin=typed, variables=ring)
    assert (done.status, done.output, done.errors) == (0, b"", "")

    done = run("verify", "bankidse", "--json", *options, home=desk.home, variables=ring)
    assert done.verdict == (0, "verified", None)

    done = run("credentials", "delete", "hopae", *options, home=desk.home, variables=ring)
    assert (done.status, done.errors) == (0, "")

    done = run("verify", "bankidse", "--json", *options, home=desk.home, variables=ring)
    assert (done.status, done.output) == (2, b"")
    assert "credentials set hopae" in done.errors

    done = run("credentials", "delete", "hopae", *options, home=desk.home, variables=ring)
    assert done.status == 2


@pytest.mark.parametrize("action", ["set", "delete"])
def test_the_key_of_the_journal_is_no_credential(tmp_path: Path, action: str) -> None:
    ring = keyring(tmp_path)
    (tmp_path / "ring.json").write_text(kept := '{"journal/key": "00"}')
    done = run("credentials", action, "journal/key", home=tmp_path, stdin=b"x\n", variables=ring)
    assert (done.status, "No service" in done.errors) == (2, True)
    assert (tmp_path / "ring.json").read_text() == kept


@pytest.mark.parametrize("typed", [b"", b"\n", b"two\x07bells\n", b"\xff\xfe\n"])
def test_a_secret_that_is_none(tmp_path: Path, typed: bytes) -> None:
    done = run(
        "credentials", "set", "hopae", home=tmp_path, stdin=typed, variables=keyring(tmp_path)
    )
    assert done.status == 2
    assert "bells" not in done.errors
    assert len(done.errors.splitlines()) == 1
    assert not (tmp_path / "ring.json").exists()


def test_credentials_of_a_service_that_is_not_configured(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    arguments = ("credentials", "set", "hoape", "-c", str(desk.file))
    done = run(*arguments, home=desk.home, stdin=b"secret\n", variables=keyring(tmp_path))
    assert done.status == 2
    assert not (tmp_path / "ring.json").exists()


def test_no_store_that_is_safe(tmp_path: Path) -> None:
    ring = keyring(tmp_path, "keyring.backends.null.Keyring")
    done = run("credentials", "set", "hopae", home=tmp_path, stdin=b"PLANTED\n", variables=ring)
    assert done.status == 2
    assert "PLANTED" not in done.errors


def test_the_secret_is_read_without_echo(tmp_path: Path) -> None:
    from tests.support.terminal import Pty

    env = environment(tmp_path) | keyring(tmp_path) | {"TERM": "xterm"}
    with Pty() as tty:
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "credentials", "set", "hopae"],
            cwd=ROOT,
            env=env,
            stdin=tty.stream,
            stdout=tty.stream,
            stderr=tty.stream,
            start_new_session=True,
        )
        try:
            eventually(lambda: tty.look(0.05) and "Client secret of hopae" in tty.terminal.text)
            tty.type(b"PLANTED-typed\n")
            assert process.wait(timeout=DEADLINE) == 0
        finally:
            process.kill()
            process.wait()
        tty.look(0.1)
        assert "PLANTED" not in tty.written
    assert "PLANTED-typed" in (tmp_path / "ring.json").read_text()
