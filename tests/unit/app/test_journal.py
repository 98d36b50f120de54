"""The journal's place and key on a desk, and what the command line makes of it."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import keyring.core
import msgspec
import pytest

from kiosk.app.anchors import put_aside
from kiosk.app.journal import (
    export,
    journal_file,
    list_entries,
    look_at_journal,
    open_journal,
    verify_entries,
)
from kiosk.cli import run
from kiosk.config import JournalSettings, Kiosk, ListenerSettings, Settings
from kiosk.host import desk_secret
from kiosk.records.journal.events import JournalBegun
from kiosk.records.journal.faults import JournalFault, JournalUnavailable
from kiosk.records.journal.journal import Journal
from kiosk.records.journal.verifier import Unreadable, anchor_document
from tests.support.journals import KEYS, finished, tamper
from tests.support.keyring import FileKeyring
from tests.support.server import Do, Peer, Request, reply


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    kiosk = Kiosk(name="Front desk 1", data_dir=tmp_path / "data")
    return Settings({}, kiosk, ListenerSettings())


def fill(settings: Settings) -> None:
    with open_journal(settings) as journal:
        journal.append(finished())


def anchored_at(settings: Settings, anchor: str) -> Settings:
    return msgspec.structs.replace(settings, journal=JournalSettings(anchor=anchor))


def verified(settings: Settings, anchors: Path | None = None) -> tuple[int, str]:
    stream = io.StringIO()
    return verify_entries(settings, stream, anchors), stream.getvalue()


class TestKey:
    def test_a_store_is_preferred(
        self, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KIOSK_TEST_KEYRING", str(tmp_path / "store.json"))
        monkeypatch.setattr(keyring.core, "_keyring_backend", FileKeyring())
        fill(settings)
        fill(settings)
        assert not (settings.kiosk.data_dir / desk_secret.FILE).exists()
        assert verified(settings)[0] == 0
        (tmp_path / "store.json").unlink()
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(settings)
        assert caught.value.fault is JournalFault.NO_KEY

    def test_without_a_store_it_is_a_private_file(self, settings: Settings) -> None:
        fill(settings)
        fill(settings)
        file = settings.kiosk.data_dir / desk_secret.FILE
        if sys.platform != "win32":
            assert file.stat().st_mode & 0o777 == 0o600
        found = desk_secret.find(settings.kiosk.data_dir)
        assert found is not None
        assert found[1] is desk_secret.KeyPlace.FILE
        assert verified(settings)[0] == 0

    def test_a_lost_key_is_not_replaced(self, settings: Settings) -> None:
        fill(settings)
        (settings.kiosk.data_dir / desk_secret.FILE).unlink()
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(settings)
        assert caught.value.fault is JournalFault.NO_KEY
        assert not (settings.kiosk.data_dir / desk_secret.FILE).exists()
        status, text = verified(settings)
        assert (status, "any key was taken" in text) == (0, True)

    @pytest.mark.parametrize("content", ["", "00", "g" * 64, "0" * 63, "00" * 33])
    def test_a_damaged_key_is_no_key(self, settings: Settings, content: str) -> None:
        fill(settings)
        (settings.kiosk.data_dir / desk_secret.FILE).write_text(content)
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(settings)
        assert caught.value.fault is JournalFault.NO_KEY

    @pytest.mark.skipif(sys.platform == "win32", reason="access is by lists there")
    def test_a_key_that_others_can_read_is_refused(self, settings: Settings) -> None:
        fill(settings)
        (settings.kiosk.data_dir / desk_secret.FILE).chmod(0o644)
        with pytest.raises(JournalUnavailable) as caught:
            open_journal(settings)
        assert caught.value.fault is JournalFault.NO_KEY


class TestAKeyWithoutAJournal:
    @pytest.fixture
    def lost(self, settings: Settings) -> Settings:
        """A desk whose journal is gone, and whose key is not."""
        fill(settings)
        for file in settings.kiosk.data_dir.glob("journal.sqlite3*"):
            file.unlink()
        return settings

    def test_the_next_one_says_that_it_is_not_the_first(self, lost: Settings) -> None:
        with open_journal(lost) as journal:
            [begun] = journal.entries()
        assert begun.body.event == JournalBegun(anew=True)
        assert verified(lost)[0] == 0

    def test_the_first_one_does_not(self, settings: Settings) -> None:
        with open_journal(settings) as journal:
            [begun] = journal.entries()
        assert begun.body.event == JournalBegun(anew=False)

    def test_none_is_begun_while_anchors_know_one(self, settings: Settings, tmp_path: Path) -> None:
        anchors = tmp_path / "anchors"
        anchors.mkdir()
        there = msgspec.structs.replace(settings, journal=JournalSettings(anchor=str(anchors)))
        with open_journal(there) as journal:
            put_aside(there, *journal.head)
        kept = tmp_path / "kept"
        (there.kiosk.data_dir / "journal.sqlite3").rename(kept)
        (anchors / "journal-another.json").write_text("no anchor")
        for look in (open_journal, look_at_journal):
            with pytest.raises(JournalUnavailable) as caught:
                look(there)
            assert caught.value.fault is JournalFault.MISSING
        kept.rename(there.kiosk.data_dir / "journal.sqlite3")
        assert look_at_journal(there) is not None

    def test_anchors_of_other_desks_say_nothing_of_this_one(
        self, lost: Settings, tmp_path: Path
    ) -> None:
        anchors = tmp_path / "anchors"
        anchors.mkdir()
        there = msgspec.structs.replace(lost, journal=JournalSettings(anchor=str(anchors)))
        (tmp_path / "other").mkdir()
        with Journal(tmp_path / "other" / "journal", KEYS, "Another") as other:
            put_aside(there, *other.head)
        open_journal(there).close()


class TestCommands:
    def test_list_names_each_entry(self, settings: Settings) -> None:
        fill(settings)
        stream = io.StringIO()
        assert list_entries(settings, stream) == 0
        lines = stream.getvalue().splitlines()
        assert len(lines) == 2
        assert "journal.begun" in lines[0]
        assert "K7-4F2Q  attempt.finished  outcome=verified" in lines[1]

    def test_export(self, settings: Settings) -> None:
        fill(settings)
        stream = io.StringIO()
        assert export(settings, stream, as_table=False) == 0
        assert [json.loads(line)["seq"] for line in stream.getvalue().splitlines()] == [1, 2]
        stream = io.StringIO()
        assert export(settings, stream, as_table=True) == 0
        assert stream.getvalue().count("\r\n") == 3

    def test_verify_names_the_first_bad_entry(self, settings: Settings) -> None:
        fill(settings)
        status, text = verified(settings)
        assert (status, "Verified: 2 entries, 1 to 2." in text) == (0, True)
        tamper(journal_file(settings), "UPDATE entry SET body = '{}' WHERE seq = 2")
        assert verified(settings) == (1, "NOT VERIFIED. Entry 2 is not as it was written.\n")

    def test_a_journal_that_was_deleted_is_missed(self, settings: Settings) -> None:
        fill(settings)
        for file in settings.kiosk.data_dir.glob("journal.sqlite3*"):
            file.unlink()
        status, text = verified(settings)
        assert (status, "is gone" in text) == (1, True)

    def test_the_configured_anchors_are_looked_at(self, settings: Settings, tmp_path: Path) -> None:
        fill(settings)
        anchors = tmp_path / "anchors"
        anchors.mkdir()
        there = msgspec.structs.replace(settings, journal=JournalSettings(anchor=str(anchors)))
        status, text = verified(there)
        assert (status, "No anchor is of this journal" in text) == (1, True)

    def test_an_address_that_gives_nothing_back_is_named(self, settings: Settings) -> None:
        fill(settings)
        with Peer([reply(405)]) as peer:
            status, text = verified(anchored_at(settings, peer.url))
        assert (status, "gives no heads back" in text) == (0, True)
        assert "Verified: 2 entries" in text

    def test_an_address_is_held_against_the_journal(self, settings: Settings) -> None:
        fill(settings)
        with open_journal(settings) as journal:
            head, signature = journal.head
        document = anchor_document(head.text(), signature).decode()

        def answer(request: Request) -> bytes:
            return reply(200, {"heads": [document] if request.path.endswith("=0") else []})

        with Peer(answer) as peer:
            there = anchored_at(settings, peer.url)
            status, text = verified(there)
            assert (status, f"1 anchors at {peer.url} agree." in text) == (0, True)
            for file in settings.kiosk.data_dir.glob("journal.sqlite3*"):
                file.unlink()
            fill(settings)  # another journal, with the same key
            status, text = verified(there)
        assert (status, "was put in its place" in text) == (1, True)

    def test_an_address_that_cannot_be_asked_leaves_nothing_verified(
        self, settings: Settings
    ) -> None:
        fill(settings)
        with Peer([Do.CLOSE]) as peer, pytest.raises(Unreadable):
            verified(anchored_at(settings, peer.url))
        (settings.kiosk.data_dir / desk_secret.FILE).unlink()
        with pytest.raises(Unreadable):
            verified(anchored_at(settings, "http://127.0.0.1:9"))

    def test_from_the_command_line(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        file = tmp_path / "kiosk.toml"
        file.write_text(
            f'[kiosk]\ndata_dir = "{(tmp_path / "data").as_posix()}"\n[services.hopae]\n'
            'kind = "hopae-connect"\nbase_url = "https://hopae.example"\nclient_id = "desk"\n'
            "client_secret = { keyring = true }\n",
        )
        with pytest.raises(SystemExit) as ended:
            run(["--config", str(file), "journal", "list"])
        assert ended.value.code == 2
        assert "there is no such file" in capsys.readouterr().err
        kiosk = Kiosk(data_dir=tmp_path / "data")
        fill(Settings({}, kiosk, ListenerSettings()))
        assert run(["--config", str(file), "journal", "export", "--format", "csv"]) == 0
        assert capsys.readouterr().out.startswith('"seq","at"')
        assert run(["--config", str(file), "journal", "verify"]) == 0
        assert run(["--config", str(file), "journal", "list"]) == 0
