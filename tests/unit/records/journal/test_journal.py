"""The journal takes entries, keeps them, and refuses to be changed."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.journal.events import (
    AttemptFinished,
    JournalBegun,
    JournalPruned,
    Name,
    ResultReceived,
    SessionCreated,
    decode,
    name_of,
)
from kiosk.records.journal.faults import JournalFault, JournalUnavailable
from kiosk.records.journal.journal import FILE, Change
from kiosk.records.journal.keys import JournalKeys
from kiosk.records.journal.verifier import open_to_read, verify
from tests.support.journals import (
    ATTEMPT,
    DESK,
    KEYS,
    begun,
    filled,
    finished,
    open_journal,
    tamper,
)

YEARS = timedelta(days=1825)


def test_an_entry_says_who_when_and_what(tmp_path: Path) -> None:
    at_service = datetime(2026, 11, 21, 10, 5, tzinfo=UTC)
    with open_journal(tmp_path) as journal:
        journal.append(begun(), staff="anna", service_at=at_service)
    with open_journal(tmp_path) as journal:
        first, second = journal.entries()
    assert first.body.event == JournalBegun()
    assert second.seq == 2
    assert second.body.desk == DESK
    assert second.body.staff == "anna"
    assert second.body.service_at == "2026-11-21T10:05:00.000Z"
    assert second.body.event == begun()
    age = datetime.now(UTC) - datetime.fromisoformat(second.body.at)
    assert timedelta() <= age < timedelta(minutes=5)


@pytest.mark.skipif(sys.platform == "win32", reason="access is by lists there")
def test_only_its_user_can_read_it(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        with open_journal(tmp_path / "data") as journal:
            journal.append(begun())
            modes = [file.stat().st_mode & 0o777 for file in (tmp_path / "data").iterdir()]
    finally:
        os.umask(old)
    assert len(modes) > 1  # the write-ahead log, too
    assert set(modes) == {0o600}
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET body = '{}' WHERE seq = 3",
        "UPDATE entry SET seq = 99 WHERE seq = 10",
        "DELETE FROM entry WHERE seq = 10",
        "DELETE FROM entry",
        "INSERT INTO entry VALUES (12, '{}', x'00')",
        "INSERT INTO entry VALUES (0, '{}', x'00')",
        "INSERT OR REPLACE INTO entry VALUES (3, '{}', x'00')",
        "DELETE FROM head",
    ],
)
def test_the_database_itself_refuses_a_change(tmp_path: Path, statement: str) -> None:
    path = filled(tmp_path)
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)


class TestWhatCannotBeEntered:
    @given(st.text(min_size=1))
    def test_only_a_name_passes_for_one(self, text: str) -> None:
        name = name_of(text)
        assert name in {text, "[?]"}
        assert msgspec.convert(name, Name) == name

    @pytest.mark.parametrize("text", ["Anna Planted", "anna@example.com", "1990-01-01\n", ""])
    def test_what_reads_like_a_value_is_no_name(self, text: str) -> None:
        assert name_of(text) == "[?]"

    def test_a_value_in_place_of_a_name_is_refused(self, tmp_path: Path) -> None:
        event = ResultReceived(attempt=ATTEMPT, outcome="verified", attributes=("Anna Planted",))
        with open_journal(tmp_path) as journal:
            with pytest.raises(msgspec.ValidationError):
                journal.append(event)
            assert journal.head[0].seq == 1

    def test_a_word_that_is_none_of_ours_is_refused(self, tmp_path: Path) -> None:
        with open_journal(tmp_path) as journal, pytest.raises(msgspec.ValidationError):
            journal.append(AttemptFinished(attempt=ATTEMPT, outcome="Anna Planted"))

    def test_a_session_with_spaces_is_refused(self, tmp_path: Path) -> None:
        with open_journal(tmp_path) as journal, pytest.raises(msgspec.ValidationError):
            journal.append(SessionCreated(attempt=ATTEMPT, service="hopae", session="a b"))


def test_a_digest_needs_the_key() -> None:
    other = JournalKeys.from_secret(b"x" * 32)
    assert KEYS.digest(b"content") != other.digest(b"content")
    assert KEYS.digest(b"content") == KEYS.digest(b"content") != KEYS.digest(b"content.")
    with pytest.raises(ValueError, match="32 bytes"):
        JournalKeys.from_secret(b"short")


def test_what_is_unfinished_is_known_at_the_next_start(tmp_path: Path) -> None:
    with open_journal(tmp_path) as journal:
        journal.append(begun("K7-4F2Q"), change=Change(begins={"K7-4F2Q": "00000001"}))
        journal.append(begun("C9-22XX"), change=Change(begins={"C9-22XX": "00000001"}))
        journal.append(finished("K7-4F2Q"), change=Change(ends=("K7-4F2Q",)))
    with open_journal(tmp_path) as journal:
        [left] = journal.unfinished()
        assert (left.name, left.run, left.seq) == ("C9-22XX", "00000001", 3)
        entry = journal.entry(left.seq)
        assert entry is not None
        assert entry.body.event == begun("C9-22XX")
        assert journal.entry(99) is None


class TestSeveralAtATime:
    def test_threads_and_openings_take_turns(self, tmp_path: Path) -> None:
        with open_journal(tmp_path) as one, open_journal(tmp_path) as other:

            def add(count: int) -> None:
                for number in range(count):
                    (one if number % 2 else other).append(finished())

            threads = [threading.Thread(target=add, args=(20,)) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        with closing(open_to_read(tmp_path / FILE)) as connection:
            assert verify(connection, KEYS.public).entries == 81

    @pytest.mark.slow
    def test_processes_take_turns_also_at_its_beginning(self, tmp_path: Path) -> None:
        program = (
            "from pathlib import Path\n"
            "from tests.support.journals import *\n"
            f"with open_journal(Path({str(tmp_path)!r})) as journal:\n"
            "    for _ in range(25):\n"
            "        journal.append(finished())\n"
        )
        processes = [subprocess.Popen([sys.executable, "-c", program]) for _ in range(4)]
        assert [process.wait(120) for process in processes] == [0, 0, 0, 0]
        with closing(open_to_read(tmp_path / FILE)) as connection:
            assert verify(connection, KEYS.public).entries == 101


class TestRetention:
    def test_nothing_young_is_removed(self, tmp_path: Path) -> None:
        with open_journal(tmp_path) as journal:
            journal.append(finished())
            assert journal.prune(YEARS, datetime.now(UTC)) == 0
            assert journal.head[0].seq == 2

    def test_what_is_too_old_goes_and_a_note_says_so(self, tmp_path: Path) -> None:
        path = filled(tmp_path)
        later = datetime.now(UTC) + YEARS + timedelta(days=1)
        with open_journal(tmp_path) as journal:
            assert journal.prune(YEARS, later) == 9  # the head names the last one, which stays
            last, note = journal.entries()
            assert isinstance(note.body.event, JournalPruned)
            assert (note.body.event.first, note.body.event.last) == (1, 9)
            assert (last.seq, note.seq) == (10, 11)
            journal.append(finished())
            assert journal.prune(YEARS, later) == 2
        with closing(open_to_read(path)) as connection:
            verified = verify(connection, KEYS.public)
            assert (verified.head.base_seq, verified.entries) == (11, 2)
        tamper(path, "DELETE FROM entry WHERE seq = 12")
        with closing(open_to_read(path)) as connection, pytest.raises(Exception, match="Entry 12"):
            verify(connection, KEYS.public)

    def test_what_is_unfinished_stays(self, tmp_path: Path) -> None:
        with open_journal(tmp_path) as journal:
            journal.append(finished())
            journal.append(begun(), change=Change(begins={ATTEMPT: "00000001"}))
            journal.append(finished("C9-22XX"))
            assert journal.prune(YEARS, datetime.now(UTC) + 2 * YEARS) == 2
            [left] = journal.unfinished()
            assert journal.entry(left.seq) is not None

    def test_a_million_would_not_be_one_transaction(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("kiosk.records.journal.journal._PRUNED_AT_ONCE", 4)
        filled(tmp_path)
        with open_journal(tmp_path) as journal:
            assert journal.prune(YEARS, datetime.now(UTC) + 2 * YEARS) >= 9
            notes = [e for e in journal.entries() if isinstance(e.body.event, JournalPruned)]
            assert len(notes) >= 1
            assert verify_open(tmp_path) == journal.head[0].seq


def verify_open(folder: Path) -> int:
    with closing(open_to_read(folder / FILE)) as connection:
        return verify(connection, KEYS.public).head.seq


class TestWhatGoesWrong:
    def test_a_deleted_file_is_noticed_before_anything_is_lost(self, tmp_path: Path) -> None:
        with open_journal(tmp_path) as journal:
            (tmp_path / FILE).rename(tmp_path / "elsewhere")
            with pytest.raises(JournalUnavailable) as caught:
                journal.append(begun())
            assert caught.value.fault is JournalFault.GONE
            (tmp_path / "elsewhere").rename(tmp_path / FILE)
            assert journal.append(begun()) == 2

    def test_a_full_disk_is_told_and_gets_over_it(self, tmp_path: Path) -> None:
        with open_journal(tmp_path) as journal:
            [pages] = journal._connection.execute("PRAGMA page_count").fetchone()
            journal._connection.execute(f"PRAGMA max_page_count = {pages}")
            faults = set()
            for _ in range(200):
                try:
                    journal.append(finished())
                except JournalUnavailable as error:
                    faults.add(error.fault)
            assert faults == {JournalFault.FULL}
            kept = journal.head[0].seq
            journal._connection.execute("PRAGMA max_page_count = 100000")
            assert journal.append(finished()) == kept + 1
        assert verify_open(tmp_path) == kept + 1

    def test_no_room_is_found_out_before_there_is_something_to_write(self, tmp_path: Path) -> None:
        if sys.platform == "win32":
            pytest.skip("no such limits there")
        import resource

        with open_journal(tmp_path) as journal:
            journal.try_to_write()
            kept = journal.head
            size = journal.path.with_name(FILE + "-wal").stat().st_size
            limits = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
            try:
                with pytest.raises(JournalUnavailable) as caught:
                    journal.try_to_write()
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            assert caught.value.fault in {JournalFault.FULL, JournalFault.DISK}
            journal.try_to_write()
            assert journal.head == kept

    def test_a_disk_without_a_write_ahead_log_is_told(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As a share of a network: without memory in common, SQLite stays in another mode."""

        class Unsuitable(sqlite3.Connection):
            def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
                asks_for_wal = "journal_mode" in sql
                return super().execute("PRAGMA journal_mode" if asks_for_wal else sql, *values)

        connect = partial(sqlite3.connect, factory=Unsuitable)
        monkeypatch.setattr("kiosk.records.journal.database.sqlite3.connect", connect)
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(tmp_path)
        assert caught.value.fault is JournalFault.UNSUITABLE

    @pytest.mark.skipif(sys.platform == "win32", reason="access is by lists there")
    @pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write")
    def test_a_folder_that_cannot_be_written(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o500)
        try:
            with pytest.raises(JournalUnavailable) as caught:
                open_journal(tmp_path)
        finally:
            tmp_path.chmod(0o700)
        assert caught.value.fault is JournalFault.READ_ONLY

    def test_a_folder_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(tmp_path / "file" / "data")
        assert caught.value.fault is JournalFault.READ_ONLY

    def test_a_lock_that_is_never_let_go(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("kiosk.records.journal.database.PATIENCE", 0.05)
        filled(tmp_path)
        with (
            open_journal(tmp_path) as journal,
            closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other,
        ):
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(JournalUnavailable) as caught:
                journal.append(begun())
            assert caught.value.fault is JournalFault.BUSY
            other.execute("ROLLBACK")
            assert journal.append(begun()) == 11

    @pytest.mark.parametrize(
        "content", [b"", b"not a database, and long enough to be taken for one" * 40]
    )
    def test_another_file_in_its_place(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / FILE).write_bytes(content)
        if content:
            with pytest.raises(JournalUnavailable) as caught:
                open_journal(tmp_path)
            assert caught.value.fault is JournalFault.DAMAGED
            assert (tmp_path / FILE).read_bytes() == content  # still there to be looked at
        else:  # as a crash at the very beginning leaves it
            open_journal(tmp_path).close()

    def test_somebody_elses_database(self, tmp_path: Path) -> None:
        with closing(sqlite3.connect(tmp_path / FILE)) as connection:
            connection.execute("CREATE TABLE entry (seq INTEGER)")
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(tmp_path)
        assert caught.value.fault is JournalFault.DAMAGED

    def test_a_later_version_is_left_alone(self, tmp_path: Path) -> None:
        path = filled(tmp_path)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA user_version = 2")
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(tmp_path)
        assert caught.value.fault is JournalFault.NEWER

    def test_another_key(self, tmp_path: Path) -> None:
        filled(tmp_path)
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(tmp_path, JournalKeys.from_secret(b"y" * 32))
        assert caught.value.fault is JournalFault.DAMAGED

    @pytest.mark.parametrize(
        "change",
        [
            "DELETE FROM entry WHERE seq = 10",
            "UPDATE entry SET hash = x'00' WHERE seq = 10",
            "DELETE FROM head",
            "UPDATE head SET signature = x'00'",
            "UPDATE head SET text = replace(text, '\"seq\":10', '\"seq\":9')",
            "UPDATE head SET text = 7",
        ],
    )
    def test_an_end_that_was_tampered_with(self, tmp_path: Path, change: str) -> None:
        path = filled(tmp_path)
        tamper(path, change)
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(tmp_path)
        assert caught.value.fault is JournalFault.DAMAGED

    def test_an_entry_that_is_none(self, tmp_path: Path) -> None:
        path = filled(tmp_path)
        tamper(path, "UPDATE entry SET body = '{}' WHERE seq = 3")
        with open_journal(tmp_path) as journal, pytest.raises(JournalUnavailable) as caught:
            list(journal.entries())
        assert caught.value.fault is JournalFault.DAMAGED
        assert caught.value.detail == "entry 3"


def test_the_text_of_an_entry_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = filled(tmp_path)
    with closing(open_to_read(path)) as connection:
        for (body,) in connection.execute("SELECT body FROM entry"):
            assert decode(body).desk == DESK
