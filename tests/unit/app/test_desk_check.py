"""The check of an administrator is the program's own, in a process of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from threading import Thread

import pytest

from kiosk.app.desk_check import DeskCheck
from tests.support.command import eventually

pytestmark = pytest.mark.slow


def test_each_row_of_the_check_is_a_finding(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"""
[kiosk]
data_dir = "{tmp_path / "data"}"
[services.hopae]
kind = "hopae-connect"
base_url = "http://127.0.0.1:1/connect/v1"
client_id = "desk"
client_secret = {{ file = "{tmp_path / "no-secret"}" }}
[listener]
redirect_uri = "http://localhost:38199/callback"
[staff]
sign_in = true
""")
    findings = DeskCheck(file)()
    by_name = {finding.what: finding for finding in findings}
    assert by_name["Configuration"].status == "ok"
    assert by_name["Secret of hopae"].status == "FAIL"
    assert "no-secret" in by_name["Secret of hopae"].text
    assert by_name["Staff"].status == "FAIL"  # nobody can sign in
    assert {finding.status for finding in findings} == {"ok", "note", "FAIL"}


def test_a_configuration_that_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    findings = DeskCheck(tmp_path / "none.toml")()
    assert "FAIL" in {finding.status for finding in findings}
    assert "none.toml" in " ".join(f"{finding.what} {finding.text}" for finding in findings)


def test_a_check_ends_with_the_program(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("looks at processes by Linux's own means")
    waiting = tmp_path / "kiosk.toml"
    os.mkfifo(waiting)  # nobody writes: the check waits for its configuration
    check = DeskCheck(waiting)
    results: list[object] = []
    thread = Thread(target=lambda: results.append(check()))
    thread.start()
    process = eventually(lambda: check._process)
    check.close()
    thread.join(60)
    assert not thread.is_alive()
    assert process is not None
    assert process.poll() is not None
    assert check() == ()
