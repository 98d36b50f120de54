"""A watched folder: whole files or none, and encrypted as age says."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pyrage
import pytest

from kiosk.handover.folder import Folder
from kiosk.handover.targets import Delivered, Failed, Message
from kiosk.visit.handover import Trouble
from kiosk.visit.interrupt import Interrupt
from tests.support.handovers import CANARY, ID

MESSAGE = Message(ID, f'{{"name": "{CANARY}"}}'.encode())
posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links are POSIX's")


def files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_file_is_there_under_its_own_name(tmp_path: Path) -> None:
    assert Folder(tmp_path, None).deliver(MESSAGE, Interrupt()) == Delivered()
    assert files(tmp_path) == [f"{ID}.json"]
    assert (tmp_path / f"{ID}.json").read_bytes() == MESSAGE.body


PROVED = Message(ID, MESSAGE.body, b"%PDF-1.4 " + CANARY.encode())


def test_a_proof_lies_beside_it(tmp_path: Path) -> None:
    target = Folder(tmp_path, None)
    for _time in range(2):
        assert target.deliver(PROVED, Interrupt()) == Delivered()
    assert files(tmp_path) == [f"{ID}.json", f"{ID}.pdf"]
    assert (tmp_path / f"{ID}.pdf").read_bytes() == PROVED.proof
    assert (tmp_path / f"{ID}.json").read_bytes() == PROVED.body


def test_a_proof_is_there_before_the_file_that_is_waited_for(tmp_path: Path) -> None:
    (tmp_path / f"{ID}.pdf").mkdir()  # which no file can replace
    (tmp_path / f"{ID}.pdf" / "kept").touch()
    assert Folder(tmp_path, None).deliver(PROVED, Interrupt()) == Failed(Trouble.FOLDER)
    assert files(tmp_path) == [f"{ID}.pdf"]


def test_a_proof_is_encrypted_too(tmp_path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    target = Folder(tmp_path, str(identity.to_public()))
    assert target.deliver(PROVED, Interrupt()) == Delivered()
    assert files(tmp_path) == [f"{ID}.json.age", f"{ID}.pdf.age"]
    content = (tmp_path / f"{ID}.pdf.age").read_bytes()
    assert CANARY.encode() not in content
    assert pyrage.decrypt(content, [identity]) == PROVED.proof


def test_what_is_written_again_is_one_file(tmp_path: Path) -> None:
    (tmp_path / f".{ID}.part").write_bytes(b"a write that was cut off, and longer than the whole")
    target = Folder(tmp_path, None)
    for _time in range(2):
        assert target.deliver(MESSAGE, Interrupt()) == Delivered()
    assert files(tmp_path) == [f"{ID}.json"]
    assert (tmp_path / f"{ID}.json").read_bytes() == MESSAGE.body


def test_an_encrypted_file_is_opened_by_its_recipient_alone(tmp_path: Path) -> None:
    identity, stranger = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    target = Folder(tmp_path, str(identity.to_public()))
    assert target.deliver(MESSAGE, Interrupt()) == Delivered()
    assert files(tmp_path) == [f"{ID}.json.age"]
    content = (tmp_path / f"{ID}.json.age").read_bytes()
    assert content.startswith(b"age-encryption.org/v1\n")
    assert CANARY.encode() not in content
    assert pyrage.decrypt(content, [identity]) == MESSAGE.body
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(content, [stranger])


@pytest.mark.skipif(shutil.which("age") is None, reason="age is not installed")
def test_age_itself_opens_it(tmp_path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    key, inbox = tmp_path / "key.txt", tmp_path / "inbox"
    key.write_text(f"{identity}\n")
    inbox.mkdir()
    Folder(inbox, str(identity.to_public())).deliver(MESSAGE, Interrupt())
    command = ["age", "--decrypt", "--identity", str(key), str(inbox / f"{ID}.json.age")]
    assert subprocess.run(command, capture_output=True, check=True).stdout == MESSAGE.body


def test_nothing_is_written_to_a_recipient_that_is_none(tmp_path: Path) -> None:
    wrong = "age1" + "q" * 58  # its check sum is not right
    assert Folder(tmp_path, wrong).deliver(MESSAGE, Interrupt()) == Failed(Trouble.RECIPIENT)
    assert files(tmp_path) == []


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    gone = tmp_path / "mount"
    assert Folder(gone, None).deliver(MESSAGE, Interrupt()) == Failed(Trouble.FOLDER)
    assert not gone.exists()


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert Folder(tmp_path, None).deliver(MESSAGE, Interrupt()) == Failed(Trouble.FOLDER)
    assert files(tmp_path) == []


def test_a_probe_shows_no_file_to_whoever_watches(tmp_path: Path) -> None:
    assert Folder(tmp_path, None).probe(MESSAGE, Interrupt()) == Delivered()
    assert files(tmp_path) == []
    assert Folder(tmp_path / "gone", None).probe(MESSAGE, Interrupt()) == Failed(Trouble.FOLDER)


@posix
def test_others_of_the_machine_read_nothing(tmp_path: Path) -> None:
    Folder(tmp_path, None).deliver(MESSAGE, Interrupt())
    assert not stat.S_IMODE((tmp_path / f"{ID}.json").stat().st_mode) & stat.S_IRWXO


@posix
def test_a_link_that_somebody_has_put_there_is_not_followed(tmp_path: Path) -> None:
    victim, inbox = tmp_path / "victim", tmp_path / "inbox"
    victim.write_text("mine")
    inbox.mkdir()
    (inbox / f".{ID}.part").symlink_to(victim)
    Folder(inbox, None).deliver(MESSAGE, Interrupt())
    assert victim.read_text() == "mine"
