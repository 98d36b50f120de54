from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.host.browser.profile import Profile, base_folder, profile_name
from tests.support.command import DEADLINE
from tests.support.sandbox import ROOT

pytestmark = pytest.mark.slow

OWNER = """
import sys, threading
from pathlib import Path
from kiosk.host.browser.profile import Profile
kept = Profile.make(Path(sys.argv[1]))
print(kept.folder, flush=True)
threading.Event().wait()
"""


def owner(base: Path) -> tuple[subprocess.Popen[str], Path]:
    process = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(base)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    with process.stdout as output:
        return process, Path(output.readline().strip())


def test_it_is_private_and_goes(tmp_path: Path) -> None:
    base = tmp_path / "a" / "b"
    profile = Profile.make(base)
    for folder in (base, profile.folder):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    (profile.folder / "x").mkdir()
    assert profile.delete()
    assert not list(base.iterdir())


def test_a_folder_that_others_could_look_into_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Profile.make(tmp_path).delete()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(PermissionError):
        Profile.make(tmp_path / "link")
    assert not list((tmp_path / "real").iterdir())


def test_what_still_writes_is_outlived(tmp_path: Path) -> None:
    profile = Profile.make(tmp_path)
    ended = threading.Event()

    def write() -> None:
        while not ended.is_set():
            profile.folder.mkdir(exist_ok=True)
            for number in range(20):
                try:
                    (profile.folder / str(number)).write_text("x")
                except FileNotFoundError:
                    break

    writer = threading.Thread(target=write)
    writer.start()
    timer = threading.Timer(0.2, ended.set)
    timer.start()
    timer.join()
    writer.join()
    assert profile.delete()
    assert not list(tmp_path.iterdir())


def test_only_what_nobody_owns_is_left_over(tmp_path: Path) -> None:
    process, folder = owner(tmp_path)
    own = Profile.make(tmp_path)
    (tmp_path / "0a0b0c0d").mkdir()  # its lock has been deleted
    (tmp_path / "documents").mkdir()
    try:
        [orphan] = Profile.left_over(tmp_path)
        assert orphan.folder.name == "0a0b0c0d"
        assert not list(Profile.left_over(tmp_path)), "it is taken over"
        assert orphan.delete()
    finally:
        process.kill()
        process.wait(DEADLINE)
    [left] = Profile.left_over(tmp_path)
    assert left.folder == folder
    assert left.delete()
    assert own.delete()
    assert [path.name for path in tmp_path.iterdir()] == ["documents"]


def descriptors() -> int:
    return len(list(Path("/dev/fd").iterdir()))


def test_without_locks_there_is_no_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int, _how: int) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    (tmp_path / "0a0b0c0d").mkdir()
    before = descriptors()
    monkeypatch.setattr("fcntl.flock", refuse)
    with pytest.raises(OSError, match="no locks"):
        Profile.make(tmp_path)  # and does not go on trying
    assert not list(Profile.left_over(tmp_path)), "nobody knows whose it is"
    assert descriptors() == before


def test_a_lock_that_cannot_be_opened_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "0a0b0c0d.lock").mkdir()
    (tmp_path / "1a1b1c1d").mkdir()
    [orphan] = Profile.left_over(tmp_path)
    assert orphan.folder.name == "1a1b1c1d"
    assert orphan.delete()


def test_where_profiles_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = tmp_path / "run"
    runtime.mkdir()
    variables = {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(tmp_path)}
    assert base_folder(tmp_path, variables, "chromium") == tmp_path
    assert base_folder(None, variables) == runtime / "identity-kiosk" / "browser"
    snap = base_folder(None, variables, "chromium")
    assert snap == tmp_path / "snap" / "chromium" / "common" / "identity-kiosk"

    monkeypatch.setattr(os, "getuid", lambda: 4_000_000)  # the folder is somebody else's
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    kept = base_folder(None, variables)
    assert kept == tmp_path / "cache" / "identity-kiosk" / "browser"


@given(st.text(max_size=14) | st.from_regex(r"[0-9a-fA-F]{7,9}(\.lock)?\n?", fullmatch=True))
def test_only_our_own_names_are_taken_for_profiles(entry: str) -> None:
    name = profile_name(entry)
    if name is not None:
        assert entry in {name, f"{name}.lock"}
        assert len(name) == 8
        assert {*name} <= {*"0123456789abcdef"}


def test_names() -> None:
    assert profile_name("0123abcd") == profile_name("0123abcd.lock") == "0123abcd"
    for entry in ("documents", "0123ABCD", "0123abcd.lock.lock", "../0123abcd", "0123abcde"):
        assert profile_name(entry) is None
