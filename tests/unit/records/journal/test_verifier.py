"""Whatever is done to a journal is found: by the desk, and by the one file that auditors have."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.journal import verifier
from kiosk.records.journal.faults import JournalFault, JournalUnavailable
from kiosk.records.journal.keys import JournalKeys
from kiosk.records.journal.verifier import (
    CONTEXT,
    NotVerified,
    Unreadable,
    anchor_document,
    entry_hash,
    files_of,
    open_to_read,
    read_anchor,
    read_head,
    verify,
)
from tests.support.journals import (
    KEYS,
    Statement,
    copied,
    filled,
    finished,
    open_journal,
    tamper,
)

STANDALONE: Final = Path(verifier.__file__)
OTHER_KEYS: Final = JournalKeys.from_secret(b"z" * 32)
REACHED: Final = ("cryptography", "cffi", "_cffi_backend", "pycparser")


@pytest.fixture(scope="module")
def empty_environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of modules in which there is `cryptography`, with what it asks for, and no other."""
    folder = tmp_path_factory.mktemp("modules")
    for name in REACHED:
        spec = find_spec(name)
        if spec is not None and spec.origin is not None:
            origin = Path(spec.origin)
            is_package = spec.submodule_search_locations is not None
            source = origin.parent if is_package else origin
            (folder / source.name).symlink_to(source)
    return folder


@pytest.fixture
def standalone(
    empty_environment: Path, tmp_path: Path
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a copy of the file, as an auditor has it."""
    file = tmp_path / "verify_journal.py"
    shutil.copy(STANDALONE, file)
    start = (
        "import runpy, sys; sys.path.append(sys.argv.pop(1)); sys.argv.pop(0);"
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-I", "-S", "-c", start, empty_environment, file, *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    return run


def anchored(journal: Path, folder: Path, keys: JournalKeys = KEYS) -> Path:
    """Put the head of `journal` aside in `folder`."""
    folder.mkdir(exist_ok=True)
    with open_journal(journal.parent, keys) as opened:
        head, signature = opened.head
    (folder / f"journal-{head.seq:012}.json").write_bytes(anchor_document(head.text(), signature))
    return folder


def fault_of(
    path: Path, *, key: bytes | None = KEYS.public, anchors: Path | None = None
) -> NotVerified:
    """What the desk finds wrong."""
    with pytest.raises(NotVerified) as caught, closing(open_to_read(path)) as connection:
        verify(connection, key, None if anchors is None else files_of(anchors))
    return caught.value


def resign(path: Path, keys: JournalKeys, first: int = 1) -> None:
    """Chain all entries anew from one on, and sign the head: as whoever has the key can."""
    with closing(sqlite3.connect(path)) as connection:
        fields = json.loads(connection.execute("SELECT text FROM head").fetchone()[0])
        rows = connection.execute("SELECT seq, body, hash FROM entry ORDER BY seq").fetchall()
    last = bytes.fromhex(fields["base_hash"])
    changes: list[Statement] = []
    for seq, body, hash_ in rows:
        last = entry_hash(last, seq, body) if seq >= first else hash_
        changes.append(("UPDATE entry SET hash = ? WHERE seq = ?", (last, seq)))
    fields |= {"seq": rows[-1][0], "hash": last.hex(), "key": keys.public.hex()}
    text = json.dumps(fields, separators=(",", ":"))
    signature = keys.signing.sign(CONTEXT + text.encode())
    tamper(path, *changes, ("UPDATE head SET text = ?, signature = ?", (text, signature)))


EDITS: Final = {
    "edited": ("UPDATE entry SET body = replace(body, 'expired', 'verified') WHERE seq = 4", 4),
    "emptied": ("UPDATE entry SET body = '' WHERE seq = 4", 4),
    "one byte": ("UPDATE entry SET body = body || ' ' WHERE seq = 7", 7),
    "not a text": ("UPDATE entry SET body = 'é' WHERE seq = 2", 2),
    "hash": ("UPDATE entry SET hash = x'00' WHERE seq = 5", 5),
    "truncated": ("DELETE FROM entry WHERE seq = 10", 10),
    "cut short": ("DELETE FROM entry WHERE seq > 6", 7),
    "begins later": ("DELETE FROM entry WHERE seq < 3", 1),
    "one missing": ("DELETE FROM entry WHERE seq = 6", 6),
    "one more": ("INSERT INTO entry SELECT 11, body, hash FROM entry WHERE seq = 3", 11),
    "one before": ("INSERT INTO entry SELECT 0, body, hash FROM entry WHERE seq = 3", 1),
    "swapped": (
        """UPDATE entry SET body = other.body FROM (SELECT seq, body FROM entry) AS other
        WHERE entry.seq IN (3, 4) AND other.seq = 7 - entry.seq""",
        3,
    ),
    "empty": ("DELETE FROM entry", 1),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_was_tampered_with_is_named_by_both(
    name: str, tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    path = filled(tmp_path / "data")
    statement, entry = EDITS[name]
    tamper(path, statement)
    fault = fault_of(path)
    assert fault.entry == entry
    ran = standalone(path, "--key", KEYS.public.hex())
    assert (ran.returncode, ran.stderr) == (1, "")
    assert ran.stdout == f"NOT VERIFIED. {fault}\n"
    assert str(entry) in ran.stdout


def test_reordered_with_their_hashes(tmp_path: Path) -> None:
    path = filled(tmp_path)
    tamper(
        path,
        "UPDATE entry SET seq = 99 WHERE seq = 3",
        "UPDATE entry SET seq = 3 WHERE seq = 4",
        "UPDATE entry SET seq = 4 WHERE seq = 99",
    )
    assert fault_of(path).entry == 3


def test_rewritten_with_a_head_signed_by_another_key(
    tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    path = filled(tmp_path / "data")
    folder = anchored(path, tmp_path / "anchors")
    tamper(path, EDITS["edited"][0])
    resign(path, OTHER_KEYS)
    assert "another key" in str(fault_of(path))
    assert "another key" in str(fault_of(path, key=None, anchors=folder))
    ran = standalone(path, "--key", KEYS.public.hex())
    assert (ran.returncode, "another key" in ran.stdout) == (1, True)
    # Without a key or an anchor, nothing tells: then the fingerprint is there to be compared.
    ran = standalone(path)
    assert ran.returncode == 0
    assert "Compare its fingerprint" in ran.stdout


def test_rewritten_with_its_head_and_the_desks_own_key(
    tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    path = filled(tmp_path / "data", 6)
    folder = anchored(path, tmp_path / "anchors")
    with open_journal(path.parent) as journal:
        for _ in range(4):
            journal.append(finished())
    tamper(path, EDITS["edited"][0])
    resign(path, KEYS, first=4)
    with closing(open_to_read(path)) as connection:
        assert verify(connection, KEYS.public).entries == 10  # by itself, it holds
    assert fault_of(path, anchors=folder).entry == 6
    ran = standalone(path, "--anchors", folder)
    assert (ran.returncode, "Entry 6 contradicts an anchor" in ran.stdout) == (1, True)


def test_put_back_to_an_earlier_state(
    tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    path = filled(tmp_path / "data", 6)
    earlier = copied(path, tmp_path / "earlier")
    with open_journal(path.parent) as journal:
        journal.append(finished())
    folder = anchored(path, tmp_path / "anchors")
    assert fault_of(earlier, anchors=folder).entry == 7
    ran = standalone(earlier, "--anchors", folder)
    assert (ran.returncode, "ends with entry 6" in ran.stdout) == (1, True)


def test_rewritten_with_anchors_of_its_own(tmp_path: Path) -> None:
    """Whoever has the key can add to the anchors, though not change those that are there."""
    path = filled(tmp_path / "data", 6)
    folder = anchored(path, tmp_path / "anchors")
    tamper(path, EDITS["edited"][0])
    resign(path, KEYS, first=4)
    [forged] = anchored(path, tmp_path / "forged").iterdir()
    shutil.copy(forged, folder / "journal-zz.json")
    assert fault_of(path, anchors=folder).entry == 6


def test_begun_anew_with_anchors_of_its_own(
    tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    path = filled(tmp_path / "data", 6)
    folder = anchored(path, tmp_path / "anchors")
    for file in path.parent.iterdir():
        file.unlink()
    anchored(filled(path.parent, 7), folder)
    assert "put in its place" in str(fault_of(path, anchors=folder))
    assert standalone(path, "--anchors", folder).returncode == 1


def test_another_journal_in_its_place(tmp_path: Path) -> None:
    folder = anchored(filled(tmp_path / "data"), tmp_path / "anchors")
    other = filled(tmp_path / "other")
    assert "put in its place" in str(fault_of(other, anchors=folder))


class TestWhatHolds:
    def test_a_whole_journal(
        self, tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
    ) -> None:
        path = filled(tmp_path / "data")
        folder = anchored(path, tmp_path / "anchors")
        ran = standalone(path, "--anchors", folder, "--key", KEYS.public.hex())
        assert (ran.returncode, ran.stderr) == (0, "")
        assert "Verified: 10 entries, 1 to 10, of Front desk 1." in ran.stdout
        assert "1 anchors agree." in ran.stdout

    def test_anchors_of_other_desks_beside_it(self, tmp_path: Path) -> None:
        path = filled(tmp_path / "data")
        folder = anchored(path, tmp_path / "anchors")
        anchored(filled(tmp_path / "other", 7, OTHER_KEYS), folder, OTHER_KEYS)
        with closing(open_to_read(path)) as connection:
            assert verify(connection, KEYS.public, files_of(folder)).anchors == 1

    def test_what_was_pruned(self, tmp_path: Path) -> None:
        path = filled(tmp_path / "data")
        folder = anchored(path, tmp_path / "anchors")
        with open_journal(path.parent) as journal:
            journal.append(finished())
        anchored(path, folder)
        with open_journal(path.parent) as journal:
            journal.prune(timedelta(days=1), datetime.now(UTC) + timedelta(days=2))
        anchored(path, folder)
        with closing(open_to_read(path)) as connection:
            verified = verify(connection, KEYS.public, files_of(folder))
        assert (verified.head.base_seq, verified.entries, verified.anchors) == (10, 2, 3)

    def test_while_the_desk_puts_its_heads_aside(self, tmp_path: Path) -> None:
        path = filled(tmp_path / "data")

        def anchors() -> Iterator[tuple[str, bytes]]:
            with open_journal(path.parent) as journal:
                journal.append(finished())
            yield from files_of(anchored(path, tmp_path / "anchors"))

        with closing(open_to_read(path)) as connection:
            assert verify(connection, KEYS.public, anchors()).entries == 11

    def test_while_the_desk_writes(self, tmp_path: Path) -> None:
        filled(tmp_path)
        with open_journal(tmp_path) as journal, closing(open_to_read(journal.path)) as reading:
            reading.execute("BEGIN")
            journal.append(finished())
            reading.execute("ROLLBACK")
            assert verify(reading, KEYS.public).entries == 11

    @pytest.mark.skipif(sys.platform == "win32", reason="access is by lists there")
    def test_on_a_medium_that_can_only_be_read(self, tmp_path: Path) -> None:
        path = copied(filled(tmp_path / "data"), tmp_path / "disc")
        path.chmod(0o400)
        path.parent.chmod(0o500)
        try:
            with closing(open_to_read(path)) as connection:
                assert verify(connection, KEYS.public).entries == 10
        finally:
            path.parent.chmod(0o700)


class TestWhatCannotBeRead:
    def test_a_file_that_is_not_there(
        self, tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
    ) -> None:
        with pytest.raises(Unreadable):
            open_to_read(tmp_path / "journal.sqlite3")
        assert standalone(tmp_path / "journal.sqlite3").returncode == 2

    @pytest.mark.parametrize("content", [b"", b"text", b"SQLite format 3\0" + bytes(4096)])
    def test_what_is_no_journal(
        self,
        content: bytes,
        tmp_path: Path,
        standalone: Callable[..., subprocess.CompletedProcess[str]],
    ) -> None:
        file = tmp_path / "journal.sqlite3"
        file.write_bytes(content)
        ran = standalone(file)
        assert (ran.returncode, ran.stderr) == (1, "")
        assert "damaged" in ran.stdout

    def test_pages_that_were_overwritten(
        self, tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
    ) -> None:
        path = filled(tmp_path / "data", 400)
        content = bytearray(path.read_bytes())
        middle = len(content) // 2
        content[middle : middle + 8192] = bytes(8192)
        path.write_bytes(content)
        ran = standalone(path)
        assert (ran.returncode, ran.stderr) == (1, "")
        assert "NOT VERIFIED" in ran.stdout

    @pytest.mark.parametrize(
        "statement",
        [
            (
                "CREATE VIEW head AS WITH RECURSIVE endless(n) AS (SELECT 1 UNION ALL SELECT n + 1"
                " FROM endless) SELECT count(*) AS text, x'' AS signature FROM endless"
            ),
            (
                "CREATE TABLE head (one INTEGER, text TEXT AS (hex(zeroblob(1e8))), signature BLOB,"
                " base_seq INTEGER)"
            ),
        ],
    )
    def test_a_head_that_is_computed(
        self,
        statement: str,
        tmp_path: Path,
        standalone: Callable[..., subprocess.CompletedProcess[str]],
    ) -> None:
        path = filled(tmp_path / "data")
        with closing(sqlite3.connect(path)) as connection:
            for trigger in ("entry_is_next", "entry_is_kept", "entry_stays", "head_is_kept"):
                connection.execute(f"DROP TRIGGER {trigger}")
            connection.execute("DROP TABLE head")
            connection.execute(statement)
        ran = standalone(path)
        assert (ran.returncode, ran.stderr) == (1, "")
        assert "its tables are not those" in ran.stdout

    def test_a_damaged_schema_that_cannot_even_be_quoted(
        self, tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
    ) -> None:
        path = filled(tmp_path / "data")
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        content = path.read_bytes()
        path.write_bytes(content.replace(b"CREATE TABLE head", b"CREATE T\xfcBLE head"))
        ran = standalone(path)
        assert (ran.returncode, ran.stderr) == (1, "")
        assert "damaged" in ran.stdout
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(path.parent)
        assert caught.value.fault is JournalFault.DAMAGED

    def test_a_desk_that_would_write_on_the_terminal(
        self, tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
    ) -> None:
        path = filled(tmp_path / "data")
        with closing(sqlite3.connect(path)) as connection:
            fields = json.loads(connection.execute("SELECT text FROM head").fetchone()[0])
        text = json.dumps(fields | {"desk": "\x1b[2J\x9b2J\u202e\ud800\nVerified"})
        signature = KEYS.signing.sign(CONTEXT + text.encode())
        tamper(path, ("UPDATE head SET text = ?, signature = ?", (text, signature)))
        ran = standalone(path)
        assert (ran.returncode, ran.stderr) == (0, "")
        assert r"of \u001b[2J\u009b2J\u202e\ud800\nVerified." in ran.stdout

    def test_a_folder_of_anchors_that_is_not_there(
        self, tmp_path: Path, standalone: Callable[..., subprocess.CompletedProcess[str]]
    ) -> None:
        ran = standalone(filled(tmp_path / "data"), "--anchors", tmp_path / "anchors")
        assert (ran.returncode, "no such folder" in ran.stderr) == (2, True)

    def test_a_pipe_among_the_anchors(self, tmp_path: Path) -> None:
        if sys.platform == "win32":
            pytest.skip("no such pipes there")
        path = filled(tmp_path / "data")
        folder = anchored(path, tmp_path / "anchors")
        os.mkfifo(folder / "journal-pipe.json")
        with closing(open_to_read(path)) as connection:
            assert verify(connection, KEYS.public, files_of(folder)).anchors == 1

    def test_an_anchor_that_is_none(self, tmp_path: Path) -> None:
        path = filled(tmp_path / "data")
        folder = anchored(path, tmp_path / "anchors")
        (folder / "journal-x.json").write_text("{}")
        assert "journal-x.json" in str(fault_of(path, anchors=folder))


@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_for_an_anchor(document: bytes) -> None:
    with pytest.raises(NotVerified):
        read_anchor(document)


HEAD_FIELDS: Final = ("journal", "seq", "hash", "base_seq", "base_hash", "key", "desk", "at")


@given(
    st.fixed_dictionaries(
        dict.fromkeys(
            HEAD_FIELDS,
            st.none() | st.integers() | st.floats() | st.text(max_size=64) | st.just("00" * 32),
        )
    ),
    st.binary(max_size=64),
)
def test_any_head(fields: dict[str, object], signature: bytes) -> None:
    with pytest.raises(NotVerified):
        read_head(json.dumps(fields), signature)
