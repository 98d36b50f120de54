"""Sealed values: whole or not at all, opened by their own key under their own name alone."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.sealed import KEY_LENGTH, SUFFIX, SealBroken, SealedFolder

KEY = bytes(range(KEY_LENGTH))
CANARY = b"Greta Planted 1990-01-31"
posix = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kept"


@pytest.fixture
def sealed(folder: Path) -> SealedFolder:
    return SealedFolder(folder, KEY, "outbox")


def test_what_is_put_is_had_again_also_by_the_next_run(sealed: SealedFolder, folder: Path) -> None:
    sealed.put("one", CANARY)
    sealed.put("two", b"")
    again = SealedFolder(folder, KEY, "outbox")
    assert again.names() == ("one", "two")
    assert (again.get("one"), again.get("two")) == (CANARY, b"")


def test_a_value_takes_the_place_of_an_earlier_one(sealed: SealedFolder) -> None:
    sealed.put("one", b"first")
    sealed.put("one", b"second")
    assert (sealed.get("one"), sealed.names()) == (b"second", ("one",))


def test_no_file_shows_what_it_holds(sealed: SealedFolder, folder: Path) -> None:
    sealed.put("one", CANARY)
    sealed.put("two", CANARY)
    contents = [file.read_bytes() for file in folder.iterdir()]
    assert len(contents) == 2
    assert all(b"Planted" not in content for content in contents)
    # Whoever sees two files cannot tell that they hold the same.
    assert len({content[-len(CANARY) :] for content in contents}) == 2


def test_nothing_is_made_before_something_is_kept(sealed: SealedFolder, folder: Path) -> None:
    assert sealed.names() == ()
    assert not sealed.remove("one")
    sealed.tidy()
    assert not folder.exists()


def test_what_is_not_there_is_a_key_error(sealed: SealedFolder) -> None:
    with pytest.raises(KeyError):
        sealed.get("one")


def test_a_removed_value_is_gone_from_the_disk(sealed: SealedFolder, folder: Path) -> None:
    sealed.put("one", CANARY)
    assert sealed.remove("one")
    assert not sealed.remove("one")
    assert list(folder.iterdir()) == []


def test_another_key_or_purpose_opens_nothing(sealed: SealedFolder, folder: Path) -> None:
    sealed.put("one", CANARY)
    for other in (
        SealedFolder(folder, bytes(KEY_LENGTH), "outbox"),
        SealedFolder(folder, KEY, "hold"),
    ):
        with pytest.raises(SealBroken):
            other.get("one")


def test_a_file_does_not_pass_for_another_one(sealed: SealedFolder, folder: Path) -> None:
    sealed.put("one", CANARY)
    (folder / ("one" + SUFFIX)).rename(folder / ("two" + SUFFIX))
    with pytest.raises(SealBroken):
        sealed.get("two")


@given(st.data())
def test_a_file_that_is_cut_or_changed_anywhere_is_broken(data: st.DataObject) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        folder = Path(name)
        sealed = SealedFolder(folder, KEY, "outbox")
        sealed.put("one", CANARY)
        file = folder / ("one" + SUFFIX)
        content = bytearray(file.read_bytes())
        place = data.draw(st.integers(0, len(content) - 1))
        if data.draw(st.booleans()):
            del content[place:]
        else:
            content[place] ^= data.draw(st.integers(1, 255))
        file.write_bytes(content)
        with pytest.raises(SealBroken):
            sealed.get("one")


def test_a_write_that_fails_leaves_the_earlier_value(
    sealed: SealedFolder, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed.put("one", b"first")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            sealed.put("one", b"second")
    assert sealed.get("one") == b"first"
    assert len(list(folder.iterdir())) == 1


def test_what_a_write_that_was_cut_off_left_is_no_value(sealed: SealedFolder, folder: Path) -> None:
    sealed.put("one", b"first")
    (folder / "two.part").write_bytes(b"IKS1")
    (folder / "readme.txt").write_text("not ours")
    assert sealed.names() == ("one",)
    sealed.tidy()
    assert {file.name for file in folder.iterdir()} == {"one" + SUFFIX, "readme.txt"}


@pytest.mark.parametrize("name", ["", "..", "a/b", "A", "a.b", "-a", "a" * 65, "a\n"])
def test_a_name_is_no_path(sealed: SealedFolder, name: str) -> None:
    with pytest.raises(ValueError, match="expected a short name"):
        sealed.put(name, b"")


def test_a_key_has_256_bits(folder: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        SealedFolder(folder, b"short", "outbox")


@posix
def test_files_and_folder_are_their_users_alone(sealed: SealedFolder, folder: Path) -> None:
    sealed.put("one", CANARY)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / ("one" + SUFFIX)).stat().st_mode) == 0o600
