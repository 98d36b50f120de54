"""The sealing key: in the system's store, or nowhere."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

import keyring
import pytest

from kiosk.host import sealing_key
from kiosk.host.secrets import ENTRY, SecretUnavailable
from tests.support.keyring import FileKeyring


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FileKeyring:
    monkeypatch.setenv("KIOSK_TEST_KEYRING", str(tmp_path / "keyring.json"))
    store = FileKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: store)
    return store


def test_it_is_drawn_once_and_found_again(store: FileKeyring, data_folder: Path) -> None:
    key = sealing_key.of_desk(data_folder)
    assert key is not None
    assert len(key) == sealing_key.LENGTH
    assert sealing_key.of_desk(data_folder) == key
    assert store.get_password(ENTRY, sealing_key.ENTRY) == key.hex()
    for file in data_folder.iterdir():
        assert file.read_bytes() == b""


def test_without_a_store_there_is_none_and_nothing_is_written(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring.backends.fail import Keyring

    monkeypatch.setattr(keyring, "get_keyring", Keyring)
    assert sealing_key.of_desk(data_folder) is None
    assert not data_folder.exists()


def test_two_that_ask_at_once_get_the_same(store: FileKeyring, data_folder: Path) -> None:
    keys: list[bytes | None] = []
    threads = [
        Thread(target=lambda: keys.append(sealing_key.of_desk(data_folder))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys) == 4
    assert len(set(keys)) == 1


@pytest.mark.parametrize("kept", ["planted", "00" * 31, ""])
def test_what_is_no_key_is_refused_unquoted(
    store: FileKeyring, data_folder: Path, kept: str
) -> None:
    store.set_password(ENTRY, sealing_key.ENTRY, kept)
    with pytest.raises(SecretUnavailable) as caught:
        sealing_key.of_desk(data_folder)
    assert "planted" not in f"{caught.value!r}"
    assert caught.value.__cause__ is None
