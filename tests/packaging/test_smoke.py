"""The smoke test itself: it passes on this checkout, and fails where something is wrong."""

import shutil
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest
import smoke

from kiosk.palettes import LIGHT
from tests.support.command import environment

SCRIPT = Path(smoke.__file__)
PROGRAM = (sys.executable, "-m", "kiosk")


@pytest.fixture(autouse=True)
def neutral(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment(tmp_path).items():
        monkeypatch.setenv(name, value)


FAILED = """
print('{"event": "waiting", "flow": "qr"}')
print('{"event": "finished", "outcome": "failed", "reason": "network"}')
exit(1)
"""


UNREACHABLE = """
import signal
print('{"event": "waiting", "authorization_url": "http://127.0.0.1:9/"}', flush=True)
signal.pause()
"""

INTERRUPTED = """
import http.server, json, os, signal, subprocess, sys

class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<html>")

def end(*_):
    if not {leaves}:
        child.communicate()  # its standard input ends, and so does it
    print(json.dumps({{"event": "finished", "outcome": {outcome!r}, "reason": None}}), flush=True)
    os._exit({status})

signal.signal(signal.SIGINT, end)
pipes = {{"stdin": subprocess.PIPE, "stdout": subprocess.DEVNULL}}
child = subprocess.Popen([sys.executable, "-c", {child!r}], **pipes)
server = http.server.HTTPServer(("127.0.0.1", 0), Page)
url = f"http://127.0.0.1:{{server.server_port}}/"
print(json.dumps({{"event": "waiting", "authorization_url": url}}), flush=True)
server.serve_forever()
"""
UNTIL_LET_GO = "input()"
LINGERING = "import signal; signal.alarm(10); signal.pause()"


def stand_in(folder: Path, program: str) -> tuple[str, str]:
    file = folder / "program.py"
    file.write_text(program, encoding="utf-8")
    return sys.executable, str(file)


def test_every_flow_is_tried() -> None:
    assert {"version", "check", "interrupted", "pages", "receipt", "window"} <= smoke.steps().keys()
    assert {"qr", "push", "redirect"} == {flow for flow, _arguments in smoke.VISITS.values()}
    assert {f"verify {visit}" for visit in smoke.VISITS} <= smoke.steps().keys()


def test_it_looks_for_the_colours_of_the_window() -> None:
    def rgb(colour: tuple[int, int, int]) -> str:
        return "#" + bytes(colour).hex()

    colours = {str(getattr(LIGHT, name)).lower() for name in LIGHT.__dataclass_fields__}
    assert {rgb(smoke.FILLED), rgb(smoke.CARD), rgb(smoke.VERIFIED)} <= colours


def test_the_checkout_passes() -> None:
    assert smoke.version(PROGRAM)
    assert smoke.verify(PROGRAM, "push").startswith("verified")
    assert smoke.interrupted(PROGRAM).startswith("cancelled")
    assert smoke.pages(PROGRAM)
    assert smoke.receipt(PROGRAM)


def test_another_flow_than_the_one_that_was_meant_is_a_fault(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(smoke.VISITS, "qr", ("qr", smoke.VISITS["redirect"][1]))
    with pytest.raises(smoke.SmokeError, match="another flow: redirect"):
        smoke.verify(PROGRAM, "qr")


@pytest.mark.parametrize(
    ("program", "step"),
    [
        ("print('identity-kiosk')", "version"),
        ("print('identity-kiosk 1.0'); exit(3)", "version"),
        ("exit(1)", "check"),
        ("print('ok    Clock'); exit(1)", "check"),
        ("print('FAIL  Clock  is wrong')", "check"),
        ("", "verify qr"),
        ("print('[]')", "verify qr"),
        ('print(\'{"event": "finished", "outcome": "verified"}\')', "verify qr"),
        (FAILED, "verify qr"),
        (FAILED, "interrupted"),
        (UNREACHABLE, "interrupted"),
        ("", "pages"),
        ("import sys; sys.stdout.buffer.write(bytes(100_000))", "pages"),
        ("", "receipt"),
        ("print('failed')", "receipt"),
        ("print('saved')", "receipt"),
    ],
)
def test_a_program_that_does_not_do_it_fails(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    program: str,
    step: str,
) -> None:
    only = {step: smoke.steps()[step]}
    monkeypatch.setattr(smoke, "steps", lambda: only)
    assert smoke.main(stand_in(tmp_path, program)) == 1
    assert capfd.readouterr().out.startswith(f"FAIL  {step}")


def test_the_checkout_is_in_order_without_a_browser(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert smoke.check(PROGRAM).endswith(" rows")


@pytest.mark.parametrize(
    ("ending", "complaint"),
    [
        ({}, None),
        ({"status": 1}, "exit 1, cancelled"),
        ({"outcome": "failed"}, "exit 130, failed"),
        ({"leaves": True, "child": LINGERING}, "left behind: "),
    ],
)
def test_what_an_interruption_has_to_lead_to(
    tmp_path: Path, ending: dict[str, object], complaint: str | None
) -> None:
    values: dict[str, object] = {"leaves": False, "outcome": "cancelled", "status": 130}
    program = INTERRUPTED.format(**values | {"child": UNTIL_LET_GO} | ending)
    with nullcontext() if complaint is None else pytest.raises(smoke.SmokeError, match=complaint):
        assert smoke.interrupted(stand_in(tmp_path, program)).endswith("none of 1 processes left")


def test_a_program_that_is_not_there_fails(capfd: pytest.CaptureFixture[str]) -> None:
    assert smoke.main(["/no/such/program"]) == 1
    assert "ok" not in capfd.readouterr().out


def test_without_a_virtual_screen_the_window_is_skipped_in_words(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(smoke, "steps", lambda: {"window": smoke.window})
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert smoke.main(["anything"]) == 0
    assert capfd.readouterr().out.startswith("skip  window")
