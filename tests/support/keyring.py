"""A system's secret store for programs under test: a file that the environment names."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from kiosk.whole_files import write_whole


class FileKeyring(KeyringBackend):
    """Chosen with PYTHON_KEYRING_BACKEND; keeps its entries in KIOSK_TEST_KEYRING."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own is untyped

    def _entries(self) -> dict[str, str]:
        file = Path(os.environ["KIOSK_TEST_KEYRING"])
        entries: dict[str, str] = json.loads(file.read_text()) if file.exists() else {}
        return entries

    def _keep(self, entries: dict[str, str]) -> None:
        # Whole or not at all: another process reads it at any time, and any may be killed.
        write_whole(Path(os.environ["KIOSK_TEST_KEYRING"]), json.dumps(entries).encode())

    def get_password(self, service: str, username: str) -> str | None:
        return self._entries().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keep(self._entries() | {f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        entries = self._entries()
        if entries.pop(f"{service}/{username}", None) is None:
            raise PasswordDeleteError
        self._keep(entries)
