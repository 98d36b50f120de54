"""`verify --expect` and `--case`: answers are told, values are not, and the outcome stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command import ConfiguredDesk
from tests.support.files import files_below
from tests.support.sandbox import Sandbox

NAME = "Wilhelmina Planted-Expectation"
CASE = "PLANTED-CASE-4711"
PERSON = {"name": "Åsa Öberg", "given_name": "Åsa", "family_name": "Öberg", "birthdate": "1990-01"}


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), None),
        (("--case", CASE), None),
        (("--expect", "name=Åsa Öberg"), {"name": "equal"}),
        (("--expect", "name=AASA OEBERG"), {"name": "close"}),
        (("--expect", f"name={NAME}"), {"name": "different"}),
        (
            ("--expect", "birthdate=1990-01-31", "--expect", "name=oberg asa"),
            {"name": "close", "birthdate": "close"},
        ),
    ],
)
def test_the_answers(
    desk: ConfiguredDesk,
    sandbox: Sandbox,
    arguments: tuple[str, ...],
    expected: dict[str, str] | None,
) -> None:
    sandbox.plan(approve_after=0, user=PERSON)
    with desk.verify("bankidse", *arguments) as program:
        done = program.end()
    assert done.verdict == (0, "verified", None)
    assert done.finished["expected"] == expected


def test_what_is_not_stated_is_missing(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=0, user={"email": "asa@example.com"})
    with desk.verify("bankidse", "--expect", "name=A", "--expect", "birthdate=1990") as program:
        done = program.end()
    assert done.verdict == (0, "verified", None)
    assert done.finished["expected"] == {"name": "missing", "birthdate": "missing"}


def test_values_come_on_standard_input_in_their_order(
    desk: ConfiguredDesk, sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.plan(approve_after=0, user=PERSON)
    arguments = ("--expect", "name=-", "--case", "-", "--expect", "birthdate=-")
    lines = tmp_path / "lines"
    lines.write_text(f"Åsa Öberg\n{CASE}\n1990-01-31\n", encoding="utf-8")
    with lines.open("rb") as stdin, desk.verify("bankidse", *arguments, stdin=stdin) as program:
        done = program.end()
    assert done.finished["expected"] == {"name": "equal", "birthdate": "close"}


@pytest.mark.parametrize("how", [("--json",), ()])
def test_no_expected_value_is_told_logged_or_sent(
    sandbox: Sandbox, tmp_path: Path, how: tuple[str, ...]
) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    sandbox.plan(approve_after=0, user=PERSON)
    arguments = ("--case", CASE, "--expect", f"name={NAME}", "--expect", "birthdate=1899-12-31")
    with desk.start("--log-level", "debug", "verify", "bankidse", *arguments, *how) as program:
        done = program.end()
    assert done.status == 0
    files = files_below(desk.folder)
    journal = {path: content for path, content in files.items() if "journal" in Path(path).name}
    told = done.text + done.errors + str(sandbox.requests())
    assert "session.created" in done.errors
    for value in (NAME, "Wilhelmina", "1899-12-31"):
        assert value not in told
        assert not any(value.encode() in content for content in files.values())
    # The case is what the journal is asked by, and stands nowhere else.
    assert CASE not in told
    assert {path for path, content in files.items() if CASE.encode() in content} <= set(journal)
    assert any(CASE.encode() in content for content in journal.values())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--expect", f"person={NAME}"), "name=VALUE or birthdate=VALUE"),
        (("--expect", NAME), "KEY=VALUE"),
        (("--expect", "name=-- "), "expected a name"),
        (("--expect", "birthdate=31.12.1899"), "such as 1990-01-31"),
        (("--expect", f"name={NAME}", "--expect", f"name={NAME}"), "only once"),
        (("--case", " "), "a reference"),
        (("--case", CASE * 9), "a reference"),
    ],
)
def test_what_cannot_be_expected_starts_nothing(
    desk: ConfiguredDesk, sandbox: Sandbox, arguments: tuple[str, ...], words: str
) -> None:
    with desk.verify("bankidse", *arguments) as program:
        done = program.end()
    assert (done.status, done.output) == (2, b"")
    assert words in done.errors
    assert "Planted" not in done.errors
    assert "PLANTED" not in done.errors
    assert "1899" not in done.errors
    assert not sandbox.requests()


def test_people_read_the_answer_and_why(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    sandbox.plan(approve_after=0, user=PERSON)
    arguments = ("--expect", "name=Oberg, Asa", "--expect", "birthdate=1991-01-31")
    with desk.start("verify", "bankidse", *arguments) as program:
        done = program.end()
    assert done.status == 0
    assert (
        "Expected name           Nearly the same. Accents or similar letters differ." in done.text
    )
    assert "Expected date of birth  Different" in done.text


@pytest.mark.parametrize(
    ("visit", "arguments", "words"),
    [
        ('case_reference = "required"', (), "--case REFERENCE"),
        ('expected_person = "required"', ("--expect", "name=Å"), "--expect birthdate=VALUE"),
    ],
)
def test_what_a_desk_requires_is_asked_before_anything_starts(
    sandbox: Sandbox, tmp_path: Path, visit: str, arguments: tuple[str, ...], words: str
) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    desk.file.write_text(f"{desk.file.read_text()}\n[visit]\n{visit}\n")
    with desk.verify("bankidse", *arguments) as program:
        done = program.end()
    assert (done.status, done.output) == (2, b"")
    assert words in done.errors
    assert not sandbox.requests()
