"""Plays a sound through the system's own player, and waits for nobody.

A desk without sound is a quiet desk, not a broken one: whatever happens here, the visit goes on.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock, Thread
from typing import Final

from kiosk.resources import RESOURCES

SOUNDS: Final = RESOURCES / "sounds"

SILENCE: Final = "silence"
"""A sound that nobody hears: whether it could be played says whether others can."""

LONGEST: Final = 5.0
"""Seconds after which a player is stuck: no sound of ours takes one."""

_ENDED: Final = 0.5
"""Seconds that the program's end waits for players that have been killed."""

PLAYERS: Final[Mapping[str, Sequence[Sequence[str]]]] = {
    "linux": (
        ("pw-play",),
        ("paplay",),
        ("aplay", "--quiet"),
        ("canberra-gtk-play", "--file"),
    ),
    "darwin": (("afplay",),),
}
"""Programs that play the file that is named last, by platform; the first that can, does."""

_KEPT: Final = frozenset(
    [
        *("PATH", "HOME", "USER", "LOGNAME", "LANG", "DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY"),
        *("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME"),
        *("ALSA_CARD", "ALSA_CONFIG_PATH", "PIPEWIRE_REMOTE", "PIPEWIRE_RUNTIME_DIR"),
        *("PULSE_SERVER", "PULSE_SINK", "PULSE_COOKIE", "PULSE_RUNTIME_PATH"),
    ]
)
"""The variables that a player gets of ours: a client secret may be in any other."""


class Player:
    """Plays sounds of `resources/sounds`, each in a thread of its own."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._environment = {name: value for name, value in environment.items() if name in _KEPT}
        self._lock = Lock()
        self._playing: set[subprocess.Popen[bytes]] = set()
        self._threads: list[Thread] = []
        self._is_closed = False

    def play(self, name: str) -> None:
        """Begin to play a sound, and return at once."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        # A daemon: a player that even a kill does not end holds up nobody's end.
        thread = Thread(target=self.play_now, args=(name,), name="sound", daemon=True)
        self._threads.append(thread)
        thread.start()

    def play_now(self, name: str) -> str | None:
        """Play a sound to its end; the name of what played it, None where nothing could."""
        file = SOUNDS / f"{name}.wav"
        if sys.platform == "win32":
            return _played_by_windows(file)
        for program, *options in PLAYERS.get(sys.platform, ()):
            path = shutil.which(program, path=self._environment.get("PATH"))
            if path is None:
                continue
            match self._run([path, *options, str(file)]):
                case 0:
                    return program
                case None:
                    return None  # stuck, or closed: a sound that comes late tells the wrong thing
        return None

    def _run(self, command: Sequence[str]) -> int | None:
        """The exit status of a player; None where it had to be killed."""
        with self._lock:
            if self._is_closed:
                return None
            try:
                process = subprocess.Popen(  # noqa: S603 - the path is of PATH, the file is ours
                    command,
                    env=self._environment,
                    cwd="/",
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,  # an interruption from the keyboard is for the kiosk
                )
            except OSError:
                return 127  # as a shell says of what cannot be run
            self._playing.add(process)
        try:
            status = process.wait(LONGEST)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return None
        finally:
            with self._lock:
                self._playing.discard(process)
        return status

    def close(self) -> None:
        """End whatever still plays. Nothing is played any more."""
        with self._lock:
            self._is_closed = True
            for process in self._playing:
                process.kill()
        for thread in self._threads:
            thread.join(_ENDED)


if sys.platform == "win32":

    def _played_by_windows(file: Path) -> str | None:
        import winsound

        try:
            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_NODEFAULT)
        except RuntimeError:
            return None
        return "Windows"
