"""The proof: drawn by a real process, read by poppler, verified by the auditor's one file."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from kiosk.app.proofs import draw, prover
from kiosk.config import FolderTarget, ListenerSettings, Settings
from kiosk.config import Kiosk as KioskSettings
from kiosk.handover.payload import JournalEntry, payload
from kiosk.handover.targets import ProofError
from kiosk.records.journal import verifier
from kiosk.records.journal.faults import JournalFault, JournalUnavailable
from kiosk.records.journal.journal import FILE
from kiosk.ui.receipt import printing
from kiosk.visit.domain import Result
from kiosk.visit.errors import Interrupted
from kiosk.visit.interrupt import Interrupt
from tests.support.handovers import CANARY, ENTRY, ID, RESULT, accepted
from tests.support.journals import finished, open_journal
from tests.support.specimens import THREE

pytestmark = pytest.mark.slow
poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="poppler-utils is not installed"
)

DOCUMENTS: Final = replace(RESULT, documents=THREE)


@pytest.fixture(autouse=True)
def _this_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "_KEPT", printing._KEPT | {"PYTHONPATH"})


def settings(folder: Path, language: str = "en") -> Settings:
    desk = KioskSettings(data_dir=folder, name="Front desk 1", staff_language=language)  # type: ignore[arg-type]
    return Settings({}, desk, ListenerSettings())


def body(result: Result = RESULT, entry: JournalEntry = ENTRY, **target: Any) -> bytes:
    return payload(accepted(result), entry, FolderTarget(path=Path("/"), proof=True, **target))


def run(*words: str | Path) -> str:
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout


@pytest.fixture
def read(tmp_path: Path) -> Callable[[bytes], str]:
    """The text of a PDF, as poppler reads it."""

    def text_of(pdf: bytes) -> str:
        file = tmp_path / "read.pdf"
        file.write_bytes(pdf)
        return run("pdftotext", "-layout", file, "-")

    return text_of


@poppler
def test_it_says_what_was_verified_by_whom_how_and_when(
    tmp_path: Path, read: Callable[[bytes], str]
) -> None:
    text = read(draw(settings(tmp_path), body(), Interrupt()))
    for words in (
        "Proof of an identity check",
        "Front desk 1",
        "BankID",
        "28 November 2026, 12:00, UTC",
        f"Greta {CANARY}",
        "31 January 1990",
        "Storgatan 1, Umeå",
        "A-2026-17",
        "session-1",
        "K7-4F2Q · page 1 of 1",
        ENTRY.journal,
        ENTRY.hash.hex()[:32],
        ENTRY.hash.hex()[32:],
        ID,
    ):
        assert words in text
    assert "\N{REPLACEMENT CHARACTER}" not in text


@poppler
@pytest.mark.parametrize(
    ("language", "heading"),
    [("sv", "Bevis på en identitetskontroll"), ("de", "Nachweis einer Identitätsprüfung")],
)
def test_it_is_in_the_language_of_staff(
    language: str, heading: str, tmp_path: Path, read: Callable[[bytes], str]
) -> None:
    assert heading in read(draw(settings(tmp_path, language), body(), Interrupt()))


@poppler
def test_names_keep_their_direction_in_arabic(tmp_path: Path, read: Callable[[bytes], str]) -> None:
    text = read(draw(settings(tmp_path, "ar"), body(DOCUMENTS), Interrupt()))
    assert f"Greta {CANARY}" in text
    assert "SPECIMEN MARIA JOHANNA" in text
    assert "\N{REPLACEMENT CHARACTER}" not in text


@poppler
def test_pictures_are_in_it_only_where_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "read.pdf"
    counts = {}
    for images in (False, True):
        file.write_bytes(draw(settings(tmp_path), body(DOCUMENTS, images=images), Interrupt()))
        counts[images] = len(run("pdfimages", "-list", file).splitlines()[2:])
    assert counts[False] == 0
    sent = json.loads(body(DOCUMENTS, images=True))["data"]["images"]
    assert counts[True] == sum(one["media_type"] == "image/jpeg" for one in sent) > 1
    attached = run("pdfdetach", "-list", file)
    assert "address_proof.pdf" in attached
    run("pdfdetach", "-save", "2", "-o", tmp_path / "result.json", file)
    result = json.loads((tmp_path / "result.json").read_bytes())
    assert result == json.loads(body(DOCUMENTS))


@poppler
def test_nothing_personal_is_about_it(tmp_path: Path) -> None:
    file = tmp_path / "read.pdf"
    file.write_bytes(draw(settings(tmp_path), body(DOCUMENTS, images=True), Interrupt()))
    about = run("pdfinfo", file) + run("pdfinfo", "-meta", file)
    assert "identity-kiosk proof" in about
    for word in (CANARY, "Greta", "K7-4F2Q", "SPECIMEN", "Front desk"):
        assert word not in about


def test_the_process_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    assert draw(settings(tmp_path), body(DOCUMENTS, images=True), Interrupt())
    assert list(folder.iterdir()) == []
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("broken", [b"{}", b'{"data": {}}', b"[]"])
def test_what_cannot_be_drawn_is_no_proof(broken: bytes, tmp_path: Path) -> None:
    with pytest.raises(ProofError) as caught:
        draw(settings(tmp_path), broken, Interrupt())
    assert caught.value.__cause__ is None


def test_it_ends_with_the_program(tmp_path: Path) -> None:
    interrupt = Interrupt()
    interrupt.set()
    with pytest.raises(Interrupted):
        draw(settings(tmp_path), body(), interrupt)


def test_without_the_journals_key_there_is_none(tmp_path: Path) -> None:
    def sign(_pdf: bytes, _seq: int, _hash: bytes) -> bytes:
        raise JournalUnavailable(JournalFault.NO_KEY)

    with pytest.raises(ProofError):
        prover(settings(tmp_path), sign)(body(), Interrupt())


@poppler
def test_an_auditor_verifies_it_and_readers_still_read_it(
    tmp_path: Path, read: Callable[[bytes], str]
) -> None:
    with open_journal(tmp_path) as journal:
        seq = journal.append(finished())
        entry = journal.entry(seq)
        assert entry is not None
        named = JournalEntry(journal.head[0].journal, seq, entry.hash, "session-1")
        prove = prover(settings(tmp_path), journal.sign_proof)
        proof = prove(body(DOCUMENTS, named, images=True), Interrupt())
        other = replace(named, hash=bytes(32))
        with pytest.raises(ProofError):  # nothing is signed that the journal does not have
            prove(body(entry=other), Interrupt())
    file = tmp_path / "proof.pdf"
    file.write_bytes(proof)
    said = run(sys.executable, "-P", verifier.__file__, tmp_path / FILE, "--proof", file)
    assert f"its result is entry {seq}." in said
    assert f"Greta {CANARY}" in read(proof)
