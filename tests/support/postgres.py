"""A PostgreSQL of a test's own, on a Unix socket in a temporary folder, as nobody in particular."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final, Self

import pytest

_FOLDERS: Final = "/usr/lib/postgresql"
"""Where Debian keeps the programs of each version."""

_OPTIONS: Final = "-c listen_addresses='' -c max_connections=60 -c shared_buffers=32MB"

_DEADLINE: Final = 60.0


class Postgres:
    """A cluster that can be stopped and started; gone at the end of the `with` block."""

    def __init__(self) -> None:
        """Make one; the test is skipped where there is no PostgreSQL."""
        found = sorted(Path(_FOLDERS).glob("*/bin/pg_ctl"))
        if not found:
            pytest.skip("needs PostgreSQL (Debian: postgresql)")
        self._programs = found[-1].parent
        # Below /tmp: the name of a socket is short, and the folder is in reach of nobody's user.
        self._folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
        self._user: list[str] = []
        if sys.platform != "win32" and os.geteuid() == 0:  # as which it refuses to run
            self._user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
            shutil.chown(self._folder, "nobody", "nogroup")
        self._data = self._folder / "data"
        self._run(
            "initdb", "--auth=trust", "--username=test", "--encoding=UTF8", "--locale=C",
            "--no-sync", f"--pgdata={self._data}",
        )  # fmt: skip
        self.address = f"postgresql+psycopg://test@/postgres?host={self._folder}"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        try:
            self.stop()
        finally:
            shutil.rmtree(self._folder)

    def start(self) -> None:
        log, options = self._folder / "log", f"{_OPTIONS} -k {self._folder}"
        self._run("pg_ctl", "-w", "-D", str(self._data), "-l", str(log), "-o", options, "start")

    def stop(self) -> None:
        """At once, as a machine that loses its power does."""
        self._run("pg_ctl", "-w", "-D", str(self._data), "-m", "immediate", "stop")

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [*self._user, str(self._programs / program), *arguments],
            cwd=self._folder,
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            timeout=_DEADLINE,
        )
