"""`check`: a row for each thing that must hold, and what to do where one does not."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.records.staff.accounts import Accounts
from tests.support.browser import in_order, launcher, stand_in
from tests.support.command import SECRET, ConfiguredDesk, Ended, Program, free_port, run
from tests.support.sandbox import Sandbox

pytestmark = pytest.mark.slow


def checked(
    desk: ConfiguredDesk, variables: Mapping[str, str] | None = None, *, has_browser: bool = True
) -> Ended:
    """What `check` says, where a browser starts or where there is none."""
    browser = {"BROWSER": str(in_order(desk.home / "bin"))} if has_browser else {}
    env = browser | desk.environment | dict(variables or {})
    with Program("check", "--config", str(desk.file), env=env) as program:
        return program.end()


def row(done: Ended, what: str) -> tuple[str, str]:
    """The mark and the words of one row."""
    (line,) = [line for line in done.text.splitlines() if line[6:].startswith(what)]
    return line[:5].strip(), line[6 + len(what) :].strip()


def test_a_desk_in_order(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    done = checked(desk)
    assert (done.status, done.errors) == (0, "")
    # Whether there is a printer, or a display, is for the machine that runs this to say.
    machines = {"Printer", "Displays"}
    rows = [line for line in done.text.splitlines() if line.split()[1] not in machines]
    others = [line for line in rows if not line.startswith("ok ")]
    assert [line.split()[:2] for line in others] == [["note", "Anchors"]]
    whats = ("Configuration", "Secret of hopae", "Service hopae", "Clock", "Return address")
    for what in (*whats, "Data folder"):
        assert row(done, what)[0] == "ok"
    assert row(done, "Configuration")[1] == f"{desk.file}; only root and this user can change it"
    assert row(done, "Return address")[1] == desk.redirect_uri
    assert desk.secret not in done.text


def test_without_a_configuration(tmp_path: Path) -> None:
    done = run("check", home=tmp_path)
    assert done.status == 0
    assert row(done, "Configuration")[0] == "note"
    assert row(done, "Service hopae")[0] == "ok"
    assert list(tmp_path.rglob("*")) == []


def test_on_the_sandbox_whatever_is_configured(tmp_path: Path) -> None:
    done = run("check", "--sandbox", "-c", "/nowhere", home=tmp_path)
    assert done.status == 0
    assert row(done, "Configuration")[0] == "note"


def test_a_browser_that_starts(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    program = launcher(tmp_path / "bin")
    desk.variables |= {"BROWSER": str(program)}
    mark, explanation = row(checked(desk), "Browser")
    assert (mark, explanation) == ("ok", f"Chromium ({program})")
    assert not list(tmp_path.rglob("BrowserMetrics"))


@pytest.mark.parametrize("script", ["exit 1", "exit 0", "echo '<html>'; exit 3"])
def test_a_browser_that_does_not_start(sandbox: Sandbox, tmp_path: Path, script: str) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    program = stand_in(tmp_path / "bin", f"#!/bin/sh\n{script}\n")
    desk.variables |= {"BROWSER": str(program)}
    done = checked(desk)
    assert done.status == 1
    mark, explanation = row(done, "Browser")
    assert mark == "FAIL"
    assert explanation.startswith(f"{program} does not start")


@pytest.mark.parametrize("content", ["", "[services.hopae]\nkind = 1\n", "not toml", None])
def test_a_broken_configuration(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "kiosk.toml"
    if content is not None:
        file.write_text(content)
    done = run("check", "-c", str(file), home=tmp_path)
    assert done.status == 1
    mark, explanation = row(done, "Configuration")
    assert mark == "FAIL"
    assert str(file) in explanation
    assert len(done.text.splitlines()) == 1


def test_no_secret(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    done = checked(desk, {SECRET: ""})
    assert done.status == 1
    assert row(done, "Secret of hopae")[0] == "FAIL"
    assert SECRET in row(done, "Secret of hopae")[1]
    assert row(done, "Return address")[0] == "ok"  # the rest is looked at all the same


def test_a_wrong_secret(sandbox: Sandbox, tmp_path: Path) -> None:
    done = checked(ConfiguredDesk.at(sandbox, tmp_path), {SECRET: "PLANTED-wrong"})
    assert done.status == 1
    mark, explanation = row(done, "Service hopae")
    assert mark == "FAIL"
    assert "credentials" in explanation
    assert "PLANTED" not in done.text + done.errors


def test_a_service_that_is_not_there(tmp_path: Path) -> None:
    done = checked(ConfiguredDesk(tmp_path, f"http://127.0.0.1:{free_port()}/v1", "id", "secret"))
    assert done.status == 1
    mark, explanation = row(done, "Service hopae")
    assert (mark, "could not be reached" in explanation) == ("FAIL", True)


@pytest.mark.parametrize("fault", ["captive_portal", "hang", "html_error", "not_json"])
def test_a_service_that_does_not_answer_as_one(
    sandbox: Sandbox, tmp_path: Path, fault: str
) -> None:
    sandbox.fault(fault, on="providers")
    done = checked(ConfiguredDesk.at(sandbox, tmp_path))
    assert done.status == 1
    assert row(done, "Service hopae")[0] == "FAIL"


@pytest.mark.parametrize("fault", ["clock_ahead", "clock_behind"])
def test_a_clock_that_is_off(sandbox: Sandbox, tmp_path: Path, fault: str) -> None:
    sandbox.fault(fault)
    done = checked(ConfiguredDesk.at(sandbox, tmp_path))
    assert done.status == 1
    mark, explanation = row(done, "Clock")
    assert mark == "FAIL"
    assert 7195 <= int(explanation.split()[0]) <= 7205


def test_a_port_that_is_taken(sandbox: Sandbox, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        desk = ConfiguredDesk.at(
            sandbox, tmp_path, redirect_uri=f"http://localhost:{port}/callback"
        )
        done = checked(desk)
    assert done.status == 1
    mark, explanation = row(done, "Return address")
    assert mark == "FAIL"
    assert str(port) in explanation


def test_a_data_folder_that_cannot_be(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where a folder should be")
    done = checked(ConfiguredDesk.at(sandbox, tmp_path))
    assert done.status == 1
    assert row(done, "Data folder")[0] == "FAIL"


def test_a_reader_that_goes_away(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    with Program("check", "--config", str(desk.file), env=desk.environment) as program:
        program.close_output()
        done = program.end()
    assert done.errors == ""


def test_it_speaks_the_language_of_staff(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    text = desk.file.read_text("utf-8").replace("[kiosk]", '[kiosk]\nstaff_language = "de"')
    desk.file.write_text(text, "utf-8")
    done = checked(desk)
    assert row(done, "Uhr") == ("ok", "stimmt mit der des Dienstes überein")
    assert row(done, "Konfiguration")[0] == "ok"


def test_a_desk_that_is_heard_says_what_plays(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path, sound={"your_turn": True})
    player = desk.home / "bin" / "pw-play"
    player.parent.mkdir(exist_ok=True)
    player.write_text("#!/bin/sh\nexit 0\n")
    player.chmod(0o700)
    path = f"{player.parent}:{desk.environment['PATH']}"
    assert row(checked(desk, {"PATH": path}), "Sound") == ("ok", "played by pw-play")
    player.write_text("#!/bin/sh\nexit 1\n")
    done = checked(desk, {"PATH": str(player.parent)})
    assert done.status == 0
    mark, text = row(done, "Sound")
    assert mark == "note"
    assert "switch sounds off under [sound]" in text


def test_a_desk_on_which_nobody_can_sign_in(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    with desk.file.open("a", encoding="utf-8") as stream:
        stream.write("\n[staff]\nsign_in = true\n")
    done = checked(desk)
    assert done.status == 1
    assert row(done, "Staff")[0] == "FAIL"
    assert "staff add" in row(done, "Staff")[1]
    Accounts(tmp_path / "data").add("Anna", "284913", is_administrator=True)
    done = checked(desk)
    assert (done.status, row(done, "Staff")[0]) == (0, "ok")
    assert row(done, "Staff")[1].startswith("1 account")
