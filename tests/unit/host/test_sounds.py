"""Sounds come from the system's own player, which holds up nobody and leaves nothing."""

from __future__ import annotations

import array
import os
import sys
import time
import wave
from pathlib import Path

import psutil
import pytest
import sounds as generator

from kiosk.host.sounds import PLAYERS, SILENCE, SOUNDS, Player
from tests.support.command import eventually

NAMES = ("your-turn", "done", "problem")

posix = pytest.mark.skipif(sys.platform != "linux", reason="stands in for programs of Linux")


class FakePlayers:
    """A folder of programs that stand in for the system's players."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notes = folder / "notes"
        folder.mkdir()

    def add(self, name: str, does: str) -> None:
        program = self.folder / name
        note = f'echo "$(basename "$0") $*" >> {self.notes}; env >> {self.notes}.env'
        program.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{note}\n{does}\n")
        program.chmod(0o700)

    @property
    def played(self) -> list[str]:
        return self.notes.read_text().splitlines() if self.notes.exists() else []

    def environment(self, **more: str) -> dict[str, str]:
        return {"PATH": str(self.folder), **more}


@pytest.fixture
def players(tmp_path: Path) -> FakePlayers:
    return FakePlayers(tmp_path / "bin")


def children() -> list[psutil.Process]:
    """Also those that have ended and nobody has asked about."""
    return psutil.Process().children()


@posix
@pytest.mark.parametrize("program", [program for program, *_options in PLAYERS["linux"]])
def test_each_player_is_given_the_file_and_nothing_else(players: FakePlayers, program: str) -> None:
    players.add(program, "exit 0")
    assert Player(players.environment()).play_now("your-turn") == program
    [options] = [options for name, *options in PLAYERS["linux"] if name == program]
    file = str(SOUNDS / "your-turn.wav")
    assert players.played == [" ".join([program, *options, file])]


@posix
def test_no_secret_reaches_a_player(players: FakePlayers) -> None:
    players.add("pw-play", "exit 0")
    Player(players.environment(SECRET="hush", XDG_RUNTIME_DIR="/run/user/1")).play_now("done")
    given = Path(f"{players.notes}.env").read_text()
    assert "hush" not in given
    assert "XDG_RUNTIME_DIR=/run/user/1" in given


@posix
def test_where_one_cannot_play_the_next_one_does(players: FakePlayers) -> None:
    players.add("pw-play", "exit 1")
    players.add("aplay", "exit 0")
    (players.folder / "paplay").write_text("no program")
    (players.folder / "paplay").chmod(0o700)
    assert Player(players.environment()).play_now(SILENCE) == "aplay"


@posix
def test_without_a_player_it_is_quiet(players: FakePlayers) -> None:
    assert Player(players.environment()).play_now("done") is None


@posix
def test_a_player_that_is_stuck_is_ended(
    players: FakePlayers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.host.sounds.LONGEST", 0.3)
    players.add("pw-play", "exec sleep 600")
    players.add("aplay", "exit 0")
    before = children()
    assert Player(players.environment()).play_now("done") is None
    assert [name.split()[0] for name in players.played] == ["pw-play"]  # too late for another
    assert children() == before


@posix
def test_nobody_waits_for_a_sound_and_the_end_ends_it(players: FakePlayers) -> None:
    players.add("pw-play", "exec sleep 600")
    before = children()
    player = Player(players.environment())
    began = time.monotonic()
    player.play("done")
    player.play("problem")
    assert time.monotonic() - began < 5.0
    eventually(lambda: len(players.played) == 2)
    player.close()
    eventually(lambda: children() == before)
    player.play("done")
    player.close()
    assert len(players.played) == 2


@posix
def test_ours_is_the_environment_unless_another_is_given(
    players: FakePlayers, monkeypatch: pytest.MonkeyPatch
) -> None:
    players.add("pw-play", "exit 0")
    monkeypatch.setitem(os.environ, "PATH", str(players.folder))
    assert Player().play_now("done") == "pw-play"


# -- the sounds themselves ------------------------------------------------------------------------


def samples(file: Path) -> array.array[int]:
    with wave.open(str(file), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        words = array.array("h", sound.readframes(sound.getnframes()))
    if sys.byteorder == "big":
        words.byteswap()
    return words


@pytest.mark.parametrize("name", [*NAMES, SILENCE])
def test_each_is_what_its_generator_makes(tmp_path: Path, name: str) -> None:
    generator.main(tmp_path)
    again, shipped = samples(tmp_path / f"{name}.wav"), samples(SOUNDS / f"{name}.wav")
    assert len(again) == len(shipped)
    # Another system's sine may round the other way.
    assert all(abs(one - other) <= 1 for one, other in zip(again, shipped, strict=True))


@pytest.mark.parametrize("name", NAMES)
def test_each_is_short_and_does_not_click(name: str) -> None:
    shipped = samples(SOUNDS / f"{name}.wav")
    assert len(shipped) < generator.RATE
    assert max(map(abs, shipped)) > 10_000
    loudest = max(map(abs, shipped))
    assert abs(shipped[0]) < loudest / 50
    assert abs(shipped[-1]) < loudest / 50


def test_no_two_are_alike_and_silence_is_silent() -> None:
    assert len({samples(SOUNDS / f"{name}.wav").tobytes() for name in NAMES}) == len(NAMES)
    assert not any(samples(SOUNDS / f"{SILENCE}.wav"))
