"""``[handover.NAME]``: where an accepted result goes, and what of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Final

from msgspec import Meta, Struct

from kiosk.config.addresses import web_address
from kiosk.config.rules import RuleError, check_distinct
from kiosk.config.secret_source import SecretSource

Word = Annotated[str, Meta(min_length=1)]

TARGET_NAME: Final = r"[a-z0-9][a-z0-9_-]{0,29}"
"""What a target may be called: it stands in names of files and in the journal."""


class HandoverTarget(
    Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind"
):
    """What every kind of target is set to; each adds its own."""

    # Attributes and document fields that are handed over; none named, all.
    fields: tuple[Word, ...] = ()
    # Whether pictures and pages are, too.
    images: bool = False

    def __post_init__(self) -> None:
        check_distinct("fields", self.fields)

    @property
    def kind(self) -> str:
        """As the configuration writes it."""
        return str(self.__struct_config__.tag)


class WebhookTarget(HandoverTarget, frozen=True, kw_only=True, tag="webhook"):
    """An address that takes each result as a signed request (Standard Webhooks)."""

    url: str
    # What requests are signed with: `whsec_` and base64 of 24 to 64 bytes.
    secret: SecretSource
    # By which the desk shows who it is; both or none, PEM.
    client_certificate: Path | None = None
    client_key: Path | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        parts = web_address("url", self.url)
        if (self.client_certificate is None) is not (self.client_key is None):
            missing = "client_key" if self.client_key is None else "client_certificate"
            raise RuleError(missing, "expected client_certificate and client_key together")
        if self.client_certificate is not None and parts.scheme == "http":
            raise RuleError("url", "expected https, as client_certificate is set")


class FolderTarget(HandoverTarget, frozen=True, kw_only=True, tag="folder"):
    """A folder that is watched: each result is a file in it."""

    path: Path
    # An age recipient that the file is encrypted to; without one it is plain JSON, as is the proof.
    recipient: str | None = None
    # Whether a signed PDF for the customer's file is written beside it.
    proof: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        # Its check sum is looked at where the file is encrypted, and by `check`.
        if self.recipient is not None and not re.fullmatch(
            r"age1[02-9ac-hj-np-z]{58}", self.recipient
        ):
            raise RuleError("recipient", "expected an age recipient: age1 and 58 characters")


class CommandTarget(HandoverTarget, frozen=True, kw_only=True, tag="command"):
    """A program of this machine that reads each result from its standard input."""

    command: Annotated[tuple[Word, ...], Meta(min_length=1)]

    def __post_init__(self) -> None:
        super().__post_init__()
        if not Path(self.command[0]).is_absolute():
            raise RuleError("command", "expected a program by its path, from the root on, first")
        if not all(word.isprintable() for word in self.command):
            raise RuleError("command", "expected printable words")


HandoverSettings = WebhookTarget | FolderTarget | CommandTarget
