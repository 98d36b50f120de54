"""The command line as people and scripts run it: a process, its lines, its end."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from tests.support.sandbox import ROOT, Sandbox

DEADLINE: Final = 60.0
"""Seconds within which whatever a test waits for has to happen."""

SECRET: Final = "KIOSK_TEST_SECRET"
"""The environment variable that holds the client secret."""

DOCUMENTS_SECRET: Final = "KIOSK_TEST_DOCUMENTS_SECRET"
"""The same for the document service."""

BRISK: Final[Mapping[str, float]] = {
    "poll": 0.1,
    "poll_active": 0.05,
    "connect_timeout": 1.0,
    "read_timeout": 0.6,
    "answer_timeout": 1.0,
    "finish": 1.0,
}
"""Timings under which a test need not wait long."""

T = TypeVar("T")


def eventually(look: Callable[[], T], within: float = DEADLINE) -> T:
    """What `look` returns, once that is true."""
    until = time.monotonic() + within
    pause = 0.001
    while not (value := look()):
        assert time.monotonic() < until, "it did not happen in time"
        select.select([], [], [], pause)
        pause = min(0.05, pause * 2)
    return value


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@dataclass
class ConfiguredDesk:
    """A configured desk: a folder with its file, and the environment of its programs."""

    folder: Path
    base_url: str
    client_id: str
    secret: str = field(repr=False)
    service: Mapping[str, Any] = field(default_factory=dict)
    """Further keys of the service's table, as TOML writes their values."""
    documents: Mapping[str, Any] | None = None
    """Its document service, if it has one, as the sandbox announces it."""
    timings: Mapping[str, float] = field(default_factory=dict)
    redirect_uri: str = ""
    listener: Mapping[str, Any] = field(default_factory=dict)
    """Further keys of the listener's table."""
    sound: Mapping[str, bool] = field(default_factory=lambda: {"your_turn": False})
    """Which steps are heard; tests are quiet."""
    languages: tuple[str, ...] = ()
    """Those that are offered, by their codes; none, the program's own choice."""
    tables: str = ""
    """Further tables of its file, as TOML writes them."""
    variables: dict[str, str] = field(default_factory=dict)
    """Further variables of its programs' environment."""

    @classmethod
    def at(cls, sandbox: Sandbox, folder: Path, **changes: Any) -> ConfiguredDesk:
        return cls(folder, sandbox.base_url, sandbox.client_id, sandbox.client_secret, **changes)

    def __post_init__(self) -> None:
        self.redirect_uri = self.redirect_uri or f"http://localhost:{free_port()}/callback"
        self.home = self.folder / "home"
        self.home.mkdir(mode=0o700)
        self.file = self.folder / "kiosk.toml"
        service = {
            "kind": '"hopae-connect"',
            "base_url": f'"{self.base_url}"',
            "client_id": f'"{self.client_id}"',
            "client_secret": f'{{ env = "{SECRET}" }}',
            **self.service,
        }
        lines = [
            *("[kiosk]", f'data_dir = "{self.folder / "data"}"'),
            *([f"languages = {json.dumps(self.languages)}"] if self.languages else []),
            *("[services.hopae]", *(f"{key} = {value}" for key, value in service.items())),
            *self._documents(),
            *("[listener]", f'redirect_uri = "{self.redirect_uri}"'),
            *(f'{key} = "{value}"' for key, value in self.listener.items()),
            *("[sound]", *(f"{key} = {str(on).lower()}" for key, on in self.sound.items())),
            *("[timings]", *(f"{k} = {v}" for k, v in {**BRISK, **self.timings}.items())),
            self.tables,
        ]
        self.file.write_text("\n".join(lines) + "\n")

    def _documents(self) -> list[str]:
        if self.documents is None:
            return []
        known = (f'{key} = "{self.documents[key]}"' for key in ("kind", "base_url", "client_id"))
        secret = f'client_secret = {{ env = "{DOCUMENTS_SECRET}" }}'
        return ["[services.documents]", *known, secret]

    @property
    def environment(self) -> dict[str, str]:
        temporary = self.folder / "tmp"
        temporary.mkdir(exist_ok=True)
        own = {SECRET: self.secret, "TMPDIR": str(temporary)}
        if self.documents is not None:
            own[DOCUMENTS_SECRET] = self.documents["client_secret"]
        return environment(self.home) | own | self.variables

    def start(self, *arguments: str, **changes: Any) -> Program:
        """Start the command line with this desk's configuration."""
        return Program("--config", str(self.file), *arguments, env=self.environment, **changes)

    def verify(self, *arguments: str, **changes: Any) -> Program:
        """Start `verify --json`."""
        return self.start("verify", "--json", *arguments, **changes)


def environment(home: Path) -> dict[str, str]:
    """What a program finds on a neutral desk with this home."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    measured = {name: os.environ[name] for name in os.environ if name.startswith("COVERAGE_")}
    return {
        **kept,
        **measured,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_CONFIG_DIRS": str(home / "etc"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONWARNINGS": "error::ResourceWarning",
    }


class Program:
    """`python -m kiosk` at work. Ends with the `with` block at the latest."""

    def __init__(
        self,
        *arguments: str,
        env: Mapping[str, str],
        run: Sequence[str] = ("-m", "kiosk"),
        **changes: Any,
    ) -> None:
        settings: dict[str, Any] = {
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            "cwd": ROOT,
            "env": dict(env),
        }
        self.process = subprocess.Popen([sys.executable, *run, *arguments], **settings | changes)
        self.pid = self.process.pid
        self._read = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()

    def line(self, within: float = DEADLINE) -> dict[str, Any]:
        """The next line of output, which is an event."""
        event = json.loads(self.text_line(within))
        assert isinstance(event, dict)
        return event

    def text_line(self, within: float = DEADLINE) -> str:
        """The next line of output, read as soon as it is there; never waits for more."""
        assert self.process.stdout is not None
        until = time.monotonic() + within
        while b"\n" not in self._read:
            left = max(0.0, until - time.monotonic())
            ready, _, _ = select.select([self.process.stdout], [], [], left)
            assert ready, "no line came"
            more = os.read(self.process.stdout.fileno(), 65_536)
            assert more, f"the output ended: {self._read!r}"
            self._read += more
        line, _, self._read = self._read.partition(b"\n")
        return line.decode()

    def signal(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def close_output(self) -> None:
        assert self.process.stdout is not None
        self.process.stdout.close()
        self.process.stdout = None

    def end(self, within: float = DEADLINE) -> Ended:
        """Wait for it to end by itself."""
        out, err = self.process.communicate(timeout=within)
        return Ended(self.process.returncode, self._read + (out or b""), (err or b"").decode())


@dataclass
class Ended:
    """A program that has ended."""

    status: int
    output: bytes
    errors: str

    @property
    def text(self) -> str:
        return self.output.decode()

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.output.splitlines()]

    @property
    def finished(self) -> dict[str, Any]:
        """The last line, which alone says that it is over."""
        events = [line["event"] for line in self.lines]
        assert events.count("finished") == 1, events
        assert events[-1] == "finished", events
        return self.lines[-1]

    @property
    def verdict(self) -> tuple[int, str, str | None]:
        """The exit status, the outcome and the reason."""
        return self.status, self.finished["outcome"], self.finished["reason"]


def run(
    *arguments: str, home: Path, stdin: bytes = b"", variables: Mapping[str, str] | None = None
) -> Ended:
    """Run the command line to its end, without a configuration of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        input=stdin,
        capture_output=True,
        cwd=ROOT,
        env=environment(home) | dict(variables or {}),
        timeout=DEADLINE,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr.decode())
