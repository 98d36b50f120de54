"""`verify --open desk`: the browser comes with the session, and goes with it in every way."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from tests.support.browser import main_process, nothing_left, processes, stand_in
from tests.support.command import ConfiguredDesk, Program
from tests.support.sandbox import Sandbox
from tests.support.verify import visit_page
from tests.unit.sandbox.authenteq.scanned import press

PATIENT: Final = "#!/bin/sh\nwhile :; do sleep 0.1; done\n"
"""A browser that stays until it is ended."""

LONG: Final = {"read_timeout": 12.0, "document_answer_timeout": 12.0}


def on_desk(
    sandbox: Sandbox, folder: Path, browser: str | None, **timings: float
) -> ConfiguredDesk:
    """A desk with this browser alone, or with none."""
    desk = ConfiguredDesk.at(sandbox, folder, documents=sandbox.documents, timings=LONG | timings)
    programs = folder / "bin"
    programs.mkdir()
    desk.variables |= {"PATH": f"{programs}:/bin:/usr/bin", "XDG_RUNTIME_DIR": str(desk.home)}
    if browser is None:
        desk.variables["PATH"] = str(programs)
    else:
        desk.variables["BROWSER"] = str(stand_in(programs, browser))
    return desk


def profiles(desk: ConfiguredDesk) -> Path:
    return desk.home / "identity-kiosk" / "browser"


def back(program: Program, sandbox: Sandbox, action: str = "finish") -> None:
    """Go through the page, and come back to the desk."""
    page = program.line()["authorization_url"]
    assert visit_page(press(sandbox, page, action))[0] == 200


def is_tidy(desk: ConfiguredDesk) -> bool:
    return not processes(profiles(desk)) and not list(profiles(desk).iterdir())


@pytest.mark.parametrize(
    ("action", "lifetime", "verdict"),
    [
        ("finish", 60.0, (0, "verified", None)),
        ("leave", 60.0, (1, "not_verified", "no_code")),
        (None, 2.0, (1, "expired", "expired")),
    ],
)
def test_it_is_gone_with_the_end(
    sandbox: Sandbox,
    tmp_path: Path,
    action: str | None,
    lifetime: float,
    verdict: tuple[int, str, str | None],
) -> None:
    desk = on_desk(sandbox, tmp_path, PATIENT, document_lifetime=lifetime)
    with desk.verify("documents") as program:
        main_process(profiles(desk))
        if action is not None:
            back(program, sandbox, action)
        done = program.end()
    assert done.verdict == verdict
    assert done.errors == ""
    assert is_tidy(desk)


@pytest.mark.parametrize("browser", [None, "#!/bin/sh\nexit 0\n", "#!/bin/sh\nexit 1\n"])
def test_without_it_the_visit_goes_on(
    sandbox: Sandbox, tmp_path: Path, browser: str | None
) -> None:
    """There is none, or it does not stay: the address is told, and somebody may still come back."""
    desk = on_desk(sandbox, tmp_path, browser)
    with desk.verify("documents") as program:
        back(program, sandbox)
        done = program.end()
    assert done.verdict == (0, "verified", None)
    assert "Traceback" not in done.errors


def test_what_a_crash_has_left_goes_at_the_next_start(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = on_desk(sandbox, tmp_path, PATIENT)
    with desk.verify("documents") as program:
        main_process(profiles(desk))
        program.process.kill()
        program.end()
    assert not is_tidy(desk)  # nobody was left to end it
    with desk.verify("documents", "--open", "none") as program:
        program.line()
        nothing_left(profiles(desk))
