"""A configuration that somebody else could have written is refused, in one line that says why."""

from __future__ import annotations

import grp
import os
import pwd
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from kiosk import config
from kiosk.config.ownership import fault_of
from kiosk.services.registry import SERVICE_KINDS
from tests.support.configuration import SERVICE, Folders, put

if sys.platform == "win32":
    pytest.skip("owners and modes are those of POSIX", allow_module_level=True)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return put(tmp_path / "desk" / "kiosk.toml", SERVICE)


def give_away(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `path` belong to another user than this one, and not to root."""
    if os.geteuid() == 0:
        os.chown(path, 54321, -1, follow_symlinks=False)
    else:
        mine = os.geteuid()
        monkeypatch.setattr(os, "geteuid", lambda: mine + 1)


def refusal(file: Path) -> str:
    with pytest.raises(config.ConfigurationError) as refused:
        config.load(file, SERVICE_KINDS)
    message = str(refused.value)
    assert "\n" not in message
    return message


def test_a_file_of_ones_own(file: Path) -> None:
    file.chmod(0o600)
    config.load(file, SERVICE_KINDS)
    file.chmod(0o644)
    file.parent.chmod(0o755)
    config.load(file, SERVICE_KINDS)


def test_a_file_of_another_user(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    give_away(file, monkeypatch)
    assert f"{file} belongs to another user" in refusal(file)


def test_a_folder_of_another_user(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    give_away(file.parent, monkeypatch)
    assert "belongs to another user" in refusal(file)


def test_a_file_that_everybody_can_write(file: Path) -> None:
    file.chmod(0o646)
    assert f"every user can write to {file}; close it with: chmod o-w {file}" in refusal(file)


@pytest.mark.parametrize("mode", [0o757, 0o1777])
def test_a_folder_that_everybody_can_write(file: Path, mode: int) -> None:
    file.parent.chmod(mode)
    assert f"every user can write to {file.parent};" in refusal(file)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_group_with_other_members(file: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    path = file if what == "file" else file.parent
    path.chmod(0o775)
    other = pwd.struct_passwd(("other", "x", 54321, 54321, "", "/", "/bin/sh"))
    group = grp.struct_group(("desk", "x", path.stat().st_gid, ["other"]))
    monkeypatch.setattr(grp, "getgrgid", lambda _gid: group)
    monkeypatch.setattr(pwd, "getpwnam", lambda _name: other)
    assert f"a group with other members can write to {path};" in refusal(file)
    # By its number alone, which is some user's own group.
    monkeypatch.setattr(grp, "getgrgid", lambda gid: grp.struct_group(("desk", "x", gid, [])))
    alone = [pwd.struct_passwd(("other", "x", 54321, path.stat().st_gid, "", "/", "/bin/sh"))]
    monkeypatch.setattr(pwd, "getpwall", lambda: alone)
    assert "a group with other members" in refusal(file)
    # Nobody but the user is in it.
    monkeypatch.setattr(pwd, "getpwall", list)
    config.load(file, SERVICE_KINDS)


def test_a_group_that_nobody_knows(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_gid: int) -> NoReturn:
        raise KeyError

    file.chmod(0o664)
    monkeypatch.setattr(grp, "getgrgid", unknown)
    assert "a group with other members" in refusal(file)


def test_a_link_of_ones_own(file: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(file.parent)
    config.load(tmp_path / "link" / file.name, SERVICE_KINDS)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to give a link away")
def test_a_link_of_another_user(file: Path, tmp_path: Path) -> None:
    """It could lead elsewhere tomorrow."""
    own, other = tmp_path / "own", tmp_path / "other"
    other.symlink_to(file.parent)
    os.chown(other, 54321, -1, follow_symlinks=False)
    own.symlink_to(other)
    for way in (other, own):
        message = refusal(way / file.name)
        assert f"{other} is a symbolic link of another user" in message


def test_where_a_link_leads_is_looked_at(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "kiosk.toml"
    link.symlink_to(file)
    file.parent.chmod(0o757)
    assert f"every user can write to {file.parent};" in refusal(link)


def test_links_that_go_round(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    assert "can't be read" in refusal(one)


@pytest.mark.parametrize("what", ["conf.d", "conf.d/1.toml"])
def test_what_is_laid_over(folders: Folders, what: str) -> None:
    file = put(folders.site / "config.toml", SERVICE)
    put(folders.site / "conf.d" / "1.toml", "timings.poll = 4")
    (folders.site / what).chmod(0o777)
    assert f"every user can write to {folders.site / what};" in refusal(file)
    assert config.find() == file  # and no desk goes on as if it were not there


def test_something_else_in_its_place(tmp_path: Path) -> None:
    """Nothing waits for whoever would write into it."""
    os.mkfifo(tmp_path / "kiosk.toml")
    assert "expected a regular file" in refusal(tmp_path / "kiosk.toml")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        fault_of(tmp_path / "none")
