"""The signed statement of a proof: whatever is done to one is found by the auditor's one file."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.journal import verifier
from kiosk.records.journal.journal import Journal
from kiosk.records.journal.keys import JournalKeys
from kiosk.records.journal.verifier import (
    PROOF_CONTEXT,
    PROOF_LINE,
    NotVerified,
    open_to_read,
    proof_document,
    proof_statement,
    verify,
    verify_proof,
)
from tests.support.journals import KEYS, filled, finished, open_journal

PDF: Final = b"%PDF-1.4\nthe pages of nobody\nstartxref\n0\n%%EOF\n"
OTHER_KEYS: Final = JournalKeys.from_secret(b"z" * 32)
ENTRY: Final = 4


def signed(journal: Journal, pdf: bytes = PDF, entry: int = ENTRY) -> bytes:
    named = journal.entry(entry)
    assert named is not None
    return journal.sign_proof(pdf, named.seq, named.hash)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def proof(journal: Path) -> bytes:
    with open_journal(journal.parent) as opened:
        return signed(opened)


@pytest.fixture
def connection(journal: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_to_read(journal)) as opened:
        yield opened


def fault_of(path: Path, document: bytes) -> str:
    with closing(open_to_read(path)) as opened:
        head = verify(opened).head
        with pytest.raises(NotVerified) as caught:
            verify_proof(opened, head, document)
    return str(caught.value)


def test_a_proof_names_its_entry(connection: sqlite3.Connection, proof: bytes) -> None:
    assert verify_proof(connection, verify(connection).head, proof) == ENTRY


def test_a_proof_has_the_same_bytes_each_time(journal: Path, proof: bytes) -> None:
    with open_journal(journal.parent) as opened:
        assert signed(opened) == proof
        opened.append(finished())
        assert signed(opened) == proof


def test_its_statement_leaves_the_end_of_the_file_where_readers_look_for_it(proof: bytes) -> None:
    """Readers look for `startxref` in the last 1,024 bytes."""
    assert proof.startswith(PDF)
    assert len(proof) - proof.rindex(b"startxref") < 1024


@given(data=st.data())
def test_every_changed_byte_is_found(journal: Path, proof: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(proof) - 1))
    changed = bytearray(proof)
    changed[place] ^= data.draw(st.integers(1, 255))
    assert fault_of(journal, bytes(changed))


@given(end=st.binary(min_size=1, max_size=60))
def test_what_is_added_is_found(journal: Path, proof: bytes, end: bytes) -> None:
    """A PDF is changed by what is added to its end, and by a second statement as well."""
    assert fault_of(journal, proof + end)
    assert fault_of(journal, proof + PROOF_LINE + proof.rpartition(PROOF_LINE)[2] + end)
    assert fault_of(journal, proof + end + PROOF_LINE + proof.rpartition(PROOF_LINE)[2])
    assert fault_of(journal, end + proof)


@given(document=st.binary(max_size=200), line=st.binary(max_size=200))
def test_what_is_no_proof_is_refused(journal: Path, document: bytes, line: bytes) -> None:
    assert fault_of(journal, document)
    assert fault_of(journal, document + PROOF_LINE + line)


def test_the_same_statement_in_other_letters_is_refused(journal: Path, proof: bytes) -> None:
    start, line, statement = proof.rpartition(PROOF_LINE)
    words, _, signature = statement.rpartition(b" ")
    assert "signature" in fault_of(journal, start + line + words + b" " + signature.upper())


def statement_of(
    path: Path, *, entry: int = ENTRY, hash_: bytes | None = None, name: str | None = None
) -> str:
    with open_journal(path.parent) as opened:
        named = opened.entry(ENTRY)
        assert named is not None
        head = opened.head[0]
    return proof_statement(name or head.journal, entry, hash_ or named.hash, PDF, head.key)


def with_signature(statement: str, keys: JournalKeys = KEYS) -> bytes:
    signature = keys.signing.sign(PROOF_CONTEXT + statement.encode())
    return proof_document(PDF, statement, signature)


def test_a_signature_of_another_key_is_refused(journal: Path) -> None:
    forged = with_signature(statement_of(journal), OTHER_KEYS)
    assert "signature" in fault_of(journal, forged)


def test_another_desks_proof_is_refused(journal: Path, tmp_path: Path) -> None:
    filled(tmp_path, keys=OTHER_KEYS)
    with open_journal(tmp_path, OTHER_KEYS) as other:
        assert "another key" in fault_of(journal, signed(other))


def test_a_signed_head_is_no_proof(journal: Path) -> None:
    """Nothing that is signed for another purpose passes for a statement."""
    statement = statement_of(journal)
    signature = KEYS.signing.sign(verifier.CONTEXT + statement.encode())
    assert "signature" in fault_of(journal, proof_document(PDF, statement, signature))


def test_the_entry_has_to_be_in_the_journal(journal: Path) -> None:
    for entry in (-1, 0, ENTRY + 1, 11, 2**70):
        forged = with_signature(statement_of(journal, entry=entry))
        assert "no such entry" in fault_of(journal, forged)
    assert "no such entry" in fault_of(
        journal, with_signature(statement_of(journal, hash_=bytes(32)))
    )
    assert "another journal" in fault_of(
        journal, with_signature(statement_of(journal, name="ab" * 16))
    )


def test_an_entry_that_was_pruned_is_told_of(tmp_path: Path) -> None:
    path = filled(tmp_path)
    with open_journal(tmp_path) as opened:
        document = signed(opened)
        opened.prune(timedelta(0), datetime.now(UTC) + timedelta(days=1))
    assert "removed from the journal by its age" in fault_of(path, document)


def alone(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The auditor's one file, as a process that sees nothing of the kiosk."""
    command = [sys.executable, "-P", verifier.__file__, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def as_file(tmp_path: Path) -> Callable[[bytes], Path]:
    def write(content: bytes) -> Path:
        file = tmp_path / "proof.pdf"
        file.write_bytes(content)
        return file

    return write


def test_an_auditor_verifies_it_with_one_file(
    journal: Path, proof: bytes, as_file: Callable[[bytes], Path]
) -> None:
    good = alone(journal, "--key", KEYS.public.hex(), "--proof", as_file(proof))
    assert good.returncode == 0
    assert f"its result is entry {ENTRY}." in good.stdout
    bad = alone(journal, "--proof", as_file(proof.replace(b"nobody", b"anyone")))
    assert bad.returncode == 1
    assert bad.stdout == ("NOT VERIFIED. The pages of the proof are not those that were signed.\n")
    assert alone(journal, "--proof", as_file(proof).with_name("none.pdf")).returncode == 2
