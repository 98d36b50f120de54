"""Where a secret is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from msgspec import Struct


class SecretSource(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a secret is kept: exactly one field is set."""

    # The operating system's store, under the service's name.
    keyring: bool = False
    # The name of an environment variable.
    env: str | None = None
    # A file that holds nothing else.
    file: Path | None = None
    # The name of a systemd credential.
    credential: str | None = None
    # The secret itself: only for the sandbox's made-up ones, a file can't say it.
    value: str | None = None

    def __repr__(self) -> str:
        return f"SecretSource({self.kind})"

    @property
    def kind(self) -> Literal["keyring", "env", "file", "credential", "value"]:
        """Which of the fields is set."""
        if self.env is not None:
            return "env"
        if self.file is not None:
            return "file"
        if self.credential is not None:
            return "credential"
        return "value" if self.value is not None else "keyring"
