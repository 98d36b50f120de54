"""Heads that are put aside: whole or not at all, in a folder or at an address."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.app.anchors import AnchorUnavailable, put_aside
from kiosk.config import JournalSettings, Kiosk, ListenerSettings, Settings
from kiosk.records.journal.verifier import Head, files_of, read_anchor
from tests.support.journals import DESK, KEYS, filled, open_journal
from tests.support.server import Do, Peer, reply


def settings(anchor: str, data: Path) -> Settings:
    kiosk = Kiosk(name=DESK, data_dir=data)
    return Settings({}, kiosk, ListenerSettings(), journal=JournalSettings(anchor=anchor))


@pytest.fixture
def head(tmp_path: Path) -> tuple[Head, bytes]:
    filled(tmp_path / "data")
    with open_journal(tmp_path / "data") as journal:
        return journal.head


class TestFolder:
    def test_a_head_is_there_as_it_was_signed(
        self, head: tuple[Head, bytes], tmp_path: Path
    ) -> None:
        folder = tmp_path / "anchors"
        folder.mkdir()
        for _ in range(2):
            put_aside(settings(str(folder), tmp_path), *head)
        [(name, document)] = files_of(folder)
        assert read_anchor(document, KEYS.public) == head[0]
        assert name.endswith("000000000010.json")
        assert [file.name for file in folder.iterdir()] == [name]

    def test_one_that_is_there_is_left_alone(
        self, head: tuple[Head, bytes], tmp_path: Path
    ) -> None:
        folder = tmp_path / "anchors"
        folder.mkdir()
        put_aside(settings(str(folder), tmp_path), *head)
        [file] = folder.iterdir()
        file.write_text("earlier")
        put_aside(settings(str(folder), tmp_path), *head)
        assert file.read_text() == "earlier"

    def test_a_folder_that_is_not_there(self, head: tuple[Head, bytes], tmp_path: Path) -> None:
        with pytest.raises(AnchorUnavailable):
            put_aside(settings(str(tmp_path / "nowhere"), tmp_path), *head)


class TestAddress:
    def test_it_is_posted(self, head: tuple[Head, bytes], tmp_path: Path) -> None:
        with Peer([reply(201)]) as peer:
            put_aside(settings(f"{peer.url}/heads", tmp_path), *head)
            [request] = peer.requests
        assert (request.method, request.path) == ("POST", "/heads")
        assert read_anchor(json.dumps(request.json).encode(), KEYS.public) == head[0]

    @pytest.mark.parametrize("action", [reply(500), reply(302), Do.CLOSE])
    def test_anything_but_a_success_is_none(
        self, head: tuple[Head, bytes], tmp_path: Path, action: object
    ) -> None:
        with Peer([action]) as peer, pytest.raises(AnchorUnavailable):  # type: ignore[list-item]
            put_aside(settings(peer.url, tmp_path), *head)
