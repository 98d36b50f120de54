"""Heads that are put aside: whole or not at all, in a folder or at an address."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from kiosk.app import anchors
from kiosk.app.anchors import AnchorUnavailable, put_aside, read_back
from kiosk.config import JournalSettings, Kiosk, ListenerSettings, Settings
from kiosk.records.journal.keys import READING
from kiosk.records.journal.verifier import Head, files_of, read_anchor
from tests.support.journals import DESK, KEYS, filled, open_journal
from tests.support.server import Do, Peer, Request, reply


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


class TestReadBack:
    def test_all_of_them_are_read_by_whoever_has_the_key(self, tmp_path: Path) -> None:
        sent = [f"document {number}" for number in range(5)]

        def answer(request: Request) -> bytes:
            start = int(request.path.partition("?from=")[2])
            return reply(200, {"heads": sent[start : start + 2]})

        with Peer(answer) as peer:
            url = f"{peer.url}/heads"
            heads = read_back(settings(url, tmp_path), url, KEYS)
            requests = peer.requests
        assert heads is not None
        assert [document.decode() for _name, document in heads] == sent
        assert len({name for name, _document in heads}) == len(sent)
        for request in requests:
            signature = base64.b64decode(request.headers["kiosk-signature"])
            signed = READING + request.headers["kiosk-time"].encode()
            KEYS.signing.public_key().verify(signature, signed)

    @pytest.mark.parametrize("status", [404, 405, 501])
    def test_an_address_that_takes_them_alone(self, status: int, tmp_path: Path) -> None:
        with Peer([reply(status)]) as peer:
            assert read_back(settings(peer.url, tmp_path), peer.url, KEYS) is None

    @pytest.mark.parametrize(
        "action",
        [
            reply(403),
            reply(500),
            reply(302),
            reply(200, "[]"),
            reply(200, {"heads": [1]}),
            Do.CLOSE,
        ],
    )
    def test_no_other_answer_is_one(self, action: object, tmp_path: Path) -> None:
        with Peer([action]) as peer, pytest.raises(AnchorUnavailable):  # type: ignore[list-item]
            read_back(settings(peer.url, tmp_path), peer.url, KEYS)

    def test_an_address_without_an_end(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(anchors, "MOST_READ_BACK", 3)
        with Peer([reply(200, {"heads": ["one"]})]) as peer, pytest.raises(AnchorUnavailable):
            read_back(settings(peer.url, tmp_path), peer.url, KEYS)
