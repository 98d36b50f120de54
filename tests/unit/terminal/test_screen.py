from __future__ import annotations

import io
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.terminal.screen import Screen
from kiosk.visit import clock
from kiosk.visit.documents import Document, DocumentCheck
from kiosk.visit.domain import (
    Caution,
    Credential,
    FlowType,
    Match,
    MatchField,
    Outcome,
    Phase,
    Push,
    QrPicture,
    QrText,
    Reason,
    Redirect,
    Result,
    Session,
)
from kiosk.visit.ports import Place
from kiosk.visit.qr import modules
from tests.support.command import ConfiguredDesk, Program, eventually
from tests.support.sandbox import ROOT, Sandbox
from tests.support.service import session
from tests.support.terminal import DARK, LIGHT, Pty, Terminal

BANKID = "bankid.67df3917-fa0d-44e5-b327-edcc928297f8.0." + "dc6935e8" * 8
"""As long as those of BankID are."""
TERM = {"TERM": "xterm-256color"}


@pytest.fixture
def tty() -> Iterator[Pty]:
    with Pty() as terminal:
        yield terminal


def screen_on(tty: Pty, provider: str = "bankidse", **changes: Any) -> Screen:
    values: dict[str, Any] = {"typed": (), "place": Place.DESK, "environment": TERM} | changes
    return Screen(tty.stream, provider, **values)


def shown(tty: Pty, waiting: Session, provider: str = "bankidse", **changes: Any) -> Terminal:
    screen_on(tty, provider, **changes).waiting(waiting, True)
    tty.look(within=20.0)
    return tty.terminal


def piped(waiting: Session | None, outcome: Outcome | None = None, **changes: Any) -> str:
    """What is written where nobody looks at a terminal."""
    stream = io.StringIO()
    values: dict[str, Any] = {"typed": (), "place": Place.DESK, "environment": TERM} | changes
    screen = Screen(stream, "bankidse", **values)
    if waiting is not None:
        screen.waiting(waiting, True)
    if outcome is not None:
        screen.finished(waiting, outcome)
    return stream.getvalue()


def seen_on(text: str, lines: int = 60) -> Terminal:
    terminal = Terminal(120, lines)
    terminal.feed(text.replace("\n", "\r\n"))
    return terminal


# -- the code can be read ------------------------------------------------------------------------


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("columns", "lines"), [(80, 24), (120, 40), (50, 40), (46, 24), (200, 60)])
@pytest.mark.parametrize("text", ["https://example.com/a", BANKID])
def test_read_off_a_terminal(columns: int, lines: int, theme: Any, text: str) -> None:
    with Pty(columns, lines) as tty:
        terminal = shown(tty, session(prompt=QrText(text)))
    assert terminal.codes(theme) == [text]
    assert terminal.scrolled == 0


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_read_where_it_was_piped(theme: Any) -> None:
    assert seen_on(piped(session(prompt=QrText(BANKID)))).codes(theme) == [BANKID]


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1", "TERM": "xterm"}, {"TERM": "dumb"}])
def test_read_without_colours_on_dark(environment: dict[str, str]) -> None:
    text = piped(session(prompt=QrText(BANKID)), environment=environment)
    assert "\x1b" not in text
    assert seen_on(text).codes(DARK) == [BANKID]


def test_no_colours_on_a_terminal(tty: Pty) -> None:
    terminal = shown(tty, session(prompt=QrText(BANKID)), environment={**TERM, "NO_COLOR": "1"})
    assert terminal.codes(DARK) == [BANKID]
    assert "38;5" not in tty.written


@settings(max_examples=25)
@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200))
def test_any_text_is_drawn_as_it_is(text: str) -> None:
    drawn = piped(session(prompt=QrText(text)))
    codes = zxingcpp.read_barcodes(seen_on(drawn, lines=120).picture(DARK))
    assert [code.bytes for code in codes] == [text.encode()]


def test_the_page_for_a_phone() -> None:
    url = "https://example.com/authorize?state=abc"
    redirect = session(flow=FlowType.REDIRECT, prompt=Redirect(url))
    text = piped(redirect, place=Place.PHONE)
    assert seen_on(text).codes(LIGHT) == [url]
    assert "put your phone away" in text


@pytest.mark.parametrize(
    ("kind", "size", "mode"),
    [("PNG", 1, "1"), ("PNG", 7, "RGBA"), ("PNG", 4, "P"), ("JPEG", 6, "L"), ("PNG", 3, "L")],
)
def test_a_picture_is_drawn(kind: str, size: int, mode: str) -> None:
    text = piped(session(prompt=QrPicture("raw", picture_of(BANKID, kind, size, mode))))
    assert seen_on(text).codes(DARK) == [BANKID]
    assert "raw" not in text


def picture_of(text: str, kind: str = "PNG", size: int = 4, mode: str = "L") -> bytes:
    rows = modules(text)
    image = Image.new("L", (len(rows), len(rows)), 255)
    image.putdata([0 if dark else 255 for row in rows for dark in row])
    image = image.resize((len(rows) * size,) * 2, Image.Resampling.NEAREST).convert(mode)
    written = io.BytesIO()
    image.save(written, kind)
    return written.getvalue()


@pytest.mark.parametrize("image", [b"<svg/>", b"\x89PNG\r\n\x1a\nbroken", b""])
def test_a_picture_that_cannot_be_drawn_says_so(image: bytes) -> None:
    text = piped(session(prompt=QrPicture("raw", image)))
    assert "only be shown in the window" in text
    assert "▀" not in text


# -- one screen, painted in place ----------------------------------------------------------------


def test_everything_stands_beside_the_code(tty: Pty) -> None:
    terminal = shown(tty, session(prompt=QrText(BANKID)), on_sandbox=True)
    for words in ("Sandbox", "1  Open the BankID app", "2  ", "3  ", "Waiting for", "60:00"):
        assert words in terminal.text
    assert terminal.is_second
    assert not terminal.cursor_shown


def test_a_new_code_takes_the_place_of_the_last(tty: Pty) -> None:
    screen = screen_on(tty)
    first = session(prompt=QrText(BANKID))
    screen.waiting(first, True)
    tty.look(within=20.0)
    for second in range(5):
        code = BANKID[:-1] + str(second)
        screen.waiting(replace(first, prompt=QrText(code)), True)
        tty.look(within=20.0)
        assert tty.terminal.codes(LIGHT) == [code]
    assert tty.terminal.cleared == 1  # nothing flickers
    assert tty.terminal.scrolled == 0


def test_a_second_costs_one_line(tty: Pty, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = screen_on(tty)
    waiting = session(prompt=QrText(BANKID))
    screen.waiting(waiting, True)
    tty.look(within=20.0)
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + 61.0)
    screen.waiting(waiting, True)
    change = tty.look(within=20.0)
    assert "58:59" in tty.terminal.text
    assert len(change) < 150


def test_nothing_new_writes_nothing(tty: Pty, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: 0.0)
    screen = screen_on(tty)
    waiting = session(prompt=QrText(BANKID), deadline=100.0)
    screen.waiting(waiting, True)
    tty.look(within=20.0)
    screen.waiting(waiting, True)
    assert tty.look() == ""


def test_signs_of_life(tty: Pty) -> None:
    screen = screen_on(tty)
    first = session(prompt=QrText(BANKID))
    said = []
    for waiting, connected in (
        (first, True),
        (replace(first, phase=Phase.ACTING), True),
        (first, False),
        (replace(first, phase=Phase.COMPLETED), True),
    ):
        screen.waiting(waiting, connected)
        tty.look(within=20.0)
        said.append(tty.terminal.text)
    assert "Waiting for" in said[0]
    assert "Opened in the app" in said[1]
    assert "Connection lost" in said[2]
    assert "Checking the answer" in said[3]
    assert ":" not in said[3]  # no countdown any more


def test_a_terminal_of_another_size(tty: Pty) -> None:
    screen = screen_on(tty)
    waiting = session(prompt=QrText(BANKID))
    screen.waiting(waiting, True)
    tty.look(within=20.0)
    for columns, lines in ((120, 50), (50, 50), (80, 24)):
        tty.resize(columns, lines)
        screen.waiting(waiting, True)
        tty.look(within=20.0)
        assert tty.terminal.codes(DARK) == [BANKID]
        assert tty.terminal.scrolled == 0


def test_a_terminal_that_is_too_small() -> None:
    with Pty(40, 10) as tty:
        screen = screen_on(tty)
        waiting = session(prompt=QrText(BANKID))
        screen.waiting(waiting, True)
        tty.look(within=20.0)
        assert "Make this window larger" in tty.terminal.text
        assert "▀" not in tty.terminal.text
        wanted = re.findall(r"\d+", tty.terminal.text)
        tty.resize(int(wanted[0]), int(wanted[1]))  # is it true?
        screen.waiting(waiting, True)
        tty.look(within=20.0)
        assert tty.terminal.codes(DARK) == [BANKID]


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (80, 2), (5, 60)])
def test_a_terminal_of_hardly_any_size(size: tuple[int, int]) -> None:
    push = Push("A message", "PNOLT-•••••••••01", "0042")
    with Pty(*size) as tty:
        for prompt in (QrText(BANKID), push, Redirect("https://example.com/" + "a" * 300)):
            screen_on(tty, on_sandbox=True).waiting(session(prompt=prompt), True)
            tty.look(within=20.0)
        assert tty.terminal.scrolled == 0


def test_a_terminal_that_does_not_tell_its_size(tty: Pty) -> None:
    tty.resize(0, 0)
    tty.terminal = Terminal()
    assert shown(tty, session(prompt=QrText(BANKID))).codes(DARK) == [BANKID]


def test_the_terminal_is_left_as_it_was(tty: Pty) -> None:
    screen = screen_on(tty, on_sandbox=True)
    screen.waiting(session(prompt=QrText(BANKID)), True)
    screen.finished(None, Outcome.of(Reason.EXPIRED))
    tty.look(within=20.0)
    terminal = tty.terminal
    assert not terminal.is_second
    assert terminal.cursor_shown
    assert terminal.wraps
    assert "Expired" in terminal.text
    assert "Sandbox" in terminal.text
    assert "▀" not in terminal.text  # the code is gone with the second screen


# -- what is told --------------------------------------------------------------------------------


def test_a_push(tty: Pty) -> None:
    push = Push("Look at your phone", "PNOLT-•••••••••01", "0042")
    terminal = shown(tty, session(flow=FlowType.PUSH, prompt=push), "smartid")
    for words in ("0042", "PNOLT-•••••••••01", "Look at your phone", "Compare the number"):
        assert words in terminal.text


def test_a_push_without_a_number(tty: Pty) -> None:
    terminal = shown(tty, session(flow=FlowType.PUSH, prompt=Push(None, None, None)), "smartid")
    assert "number" not in terminal.text
    assert "None" not in terminal.text


@pytest.mark.parametrize("place", [Place.DESK, Place.NONE])
def test_the_page_of_a_sign_in_is_told_whole(tty: Pty, place: Place) -> None:
    url = "https://example.com/authorize?" + "x" * 150
    terminal = shown(
        tty, session(flow=FlowType.REDIRECT, prompt=Redirect(url)), "mitid", place=place
    )
    assert url in "".join(line.strip() for line in terminal.text.splitlines())


def test_only_what_changes_is_told_twice() -> None:
    stream = io.StringIO()
    screen = Screen(stream, "bankidse", (), Place.DESK, TERM)
    waiting = session(prompt=QrText(BANKID))
    for count in range(5):
        screen.waiting(replace(waiting, prompt=QrText(f"{BANKID}{count}")), True)
    screen.waiting(replace(waiting, phase=Phase.ACTING), True)
    text = stream.getvalue()
    assert text.count("Waiting for") == 1
    assert text.count("Opened in the app") == 1
    assert len(seen_on(text, lines=200).codes(DARK)) == 1


RESULT = Result(
    3,
    "substantial",
    {"name": "Ada Byron", "adult": True, "address": {"street": "1 Street\n2 Town"}, "none": None},
    missing=("email",),
    match=Match(True, None, (), (MatchField("fullName", True, 100.0),)),
    credentials=(Credential("bankidse", None, "The Authority", True, ()),),
    cautions=tuple(Caution),
)


def test_a_result() -> None:
    text = piped(None, Outcome.verified(RESULT))
    assert text.startswith("✓ Verified\n")
    for row in ("Ada Byron", "1 Street 2 Town", "substantial", "The Authority", "email", "matches"):
        assert row in text
    for caution in Caution:
        assert caution.value not in text  # words, not codes
    assert "None" not in text
    assert "True" not in text


def test_a_document_is_told_field_by_field() -> None:
    person = {"surname": "Testperson", "address": {"city": "Sandby"}}
    check = DocumentCheck((Document(None, surname="Testperson"),))
    result = Result(None, None, {"documentData": [person, {}]}, documents=check)
    text = piped(None, Outcome.verified(result))
    rows = [line.split() for line in text.splitlines()]
    assert ["documentData.1.surname", "Testperson"] in rows
    assert ["documentData.1.address.city", "Sandby"] in rows
    assert "Assurance" not in text


@pytest.mark.parametrize("reason", list(Reason))
def test_every_ending_is_told(reason: Reason) -> None:
    text = piped(None, Outcome.of(reason, "SOME_CODE", fields=("registrationId",)))
    assert text[0] in "✗!"
    assert "SOME_CODE" not in text
    assert "registrationId" in text


def test_typed_values_are_masked() -> None:
    typed = "PNOLT-40504040001"
    result = replace(RESULT, attributes={"id": typed, "nested": [{"again": typed.lower()}]})
    text = piped(
        session(flow=FlowType.PUSH, prompt=Push(f"Sent to {typed}", None, None)),
        Outcome.verified(result),
        typed=(typed,),
    )
    assert typed not in text
    assert typed.lower() not in text


EVIL = "\x1b]0;owned\x07\x9b2J\x1b[31m\r\x08\x7f\u202eevil\u2066\u2028end"


def test_a_service_commands_no_terminal(tty: Pty) -> None:
    """The terminal fails the test at any sequence or character that the kiosk does not use."""
    result = Result(
        3,
        EVIL,
        {EVIL: EVIL, "list": [EVIL]},
        missing=(EVIL,),
        match=Match(True, EVIL, (EVIL,), (MatchField(EVIL, True, 1.0),)),
        credentials=(Credential(EVIL, EVIL, EVIL, True, (EVIL,)),),
    )
    screen = screen_on(tty, EVIL, typed=("unrelated",))
    for prompt in (Push(EVIL, EVIL, "0042"), Redirect(f"https://example.com/{EVIL}")):
        screen.waiting(session(prompt=prompt, status=EVIL), True)
    screen.finished(None, Outcome.verified(result))
    screen.finished(None, Outcome.of(Reason.DECLINED, EVIL, fields=(EVIL,), about=EVIL))
    tty.look(within=20.0)
    for character in "\x07\x08\x7f\x9b\u202e\u2066\u2028":
        assert character not in tty.written
    assert "\x1b]" not in tty.written
    assert "\x1b[31m" not in tty.written


# -- a real program on a real terminal -----------------------------------------------------------


def start(
    desk: ConfiguredDesk, tty: Pty, *arguments: str, **variables: str
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", "-c", str(desk.file), "verify", *arguments],
        env=desk.environment | TERM | variables,
        cwd=ROOT,
        stdin=tty.stream,
        stdout=tty.stream,
        stderr=tty.stream,
        start_new_session=True,
    )


def test_a_visit_on_a_terminal(sandbox: Sandbox, tmp_path: Path, tty: Pty) -> None:
    if sys.platform == "win32":
        pytest.skip("needs POSIX")
    sandbox.fault("unknown_status", times=1)  # which is logged
    process = start(ConfiguredDesk.at(sandbox, tmp_path), tty, "bankidse")
    try:
        eventually(lambda: tty.look(0.05) and tty.terminal.codes(DARK))
        page = sandbox.origin + sandbox.sessions()[-1]["phone"]
        assert tty.terminal.codes(LIGHT) == [page]
        assert tty.terminal.is_second
        eventually(lambda: any(r["method"] == "GET" for r in sandbox.requests()[2:]))
        tty.resize(50, 44)
        process.send_signal(signal.SIGWINCH)
        eventually(lambda: tty.look(0.05) and tty.terminal.codes(DARK) == [page])
        sandbox.act(sandbox.newest, "approve")
        eventually(lambda: (tty.look(0.05), process.poll() is not None)[1])
    finally:
        process.kill()
        process.wait()
    tty.look(0.2)
    assert process.returncode == 0
    assert "✓ Verified" in tty.terminal.text
    assert "SANDBOX TESTPERSON" in tty.terminal.text
    assert "unknown_status" in tty.terminal.text  # after the visit, not across it
    assert tty.terminal.cursor_shown


def test_interrupted_on_a_terminal(sandbox: Sandbox, tmp_path: Path, tty: Pty) -> None:
    sandbox.fault("hang", on="cancel")
    process = start(ConfiguredDesk.at(sandbox, tmp_path), tty, "bankidse")
    try:
        eventually(lambda: tty.look(0.05) and tty.terminal.codes(DARK))
        process.send_signal(signal.SIGINT)
        eventually(lambda: any(r["method"] == "DELETE" for r in sandbox.requests()))
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60.0) == 130
    finally:
        process.kill()
        process.wait()
    tty.look(0.2)
    assert not tty.terminal.is_second  # also when it ends at once
    assert tty.terminal.cursor_shown


def test_a_terminal_that_is_closed(sandbox: Sandbox, tmp_path: Path) -> None:
    with Pty() as tty:
        process = start(ConfiguredDesk.at(sandbox, tmp_path), tty, "bankidse")
        eventually(lambda: tty.look(0.05) and tty.terminal.codes(DARK))
    try:
        assert process.wait(timeout=60.0) in {1, 130}
    finally:
        process.kill()
        process.wait()
    assert sandbox.sessions()[-1]["deleted"]


def test_an_alphabet_without_blocks(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.plan(approve_after=0.3, user={"name": "Łukasz"})
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    old = desk.environment | TERM | {"PYTHONIOENCODING": "latin-1"}
    with Program("-c", str(desk.file), "verify", "bankidse", env=old) as program:
        done = program.end()
    assert (done.status, done.errors) == (0, "")
    assert b"only be shown in the window" in done.output
    assert b"?ukasz" in done.output
