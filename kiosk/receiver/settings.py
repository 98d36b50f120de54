"""The receiver's configuration, one TOML file. An unknown key or a wrong value stops the start."""

from __future__ import annotations

import base64
import os
import tomllib
from pathlib import Path
from typing import Annotated, Final
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct

PLACE: Final = Path("/etc/identity-kiosk-receiver/config.toml")
"""Where the configuration is looked for unless it is named."""

LARGEST_SECRET: Final = 8 * 1024
"""Bytes of a file with a secret."""

KEY_BYTES: Final = 32
"""Of a key for AES-256."""

Word = Annotated[str, Meta(min_length=1)]


class ConfigurationError(Exception):
    """The configuration cannot be used. Its text is for the administrator, without any value."""


class SecretSource(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a secret is kept: exactly one field is set."""

    env: Word | None = None
    """The name of an environment variable."""
    file: Word | None = None
    """A file that holds nothing else."""
    credential: Word | None = None
    """The name of a systemd credential (systemd.exec(5), LoadCredential=)."""

    def __post_init__(self) -> None:
        if [self.env, self.file, self.credential].count(None) != 2:
            raise ValueError("expected one of env, file and credential")

    def read(self) -> str:
        """The secret. Raises `ConfigurationError`."""
        if self.env is not None:
            text = os.environ.get(self.env, "")
            where = f"the environment variable {self.env}"
        else:
            path = Path(self.file or self._credential_file())
            where = str(path)
            try:
                with path.open("rb") as stream:
                    text = stream.read(LARGEST_SECRET).decode()
            except (OSError, UnicodeDecodeError) as error:
                raise ConfigurationError(f"{where}: {type(error).__name__}") from None
        if not text.strip():
            raise ConfigurationError(f"{where}: expected a secret, found nothing")
        return text.strip()

    def _credential_file(self) -> str:
        folder = os.environ.get("CREDENTIALS_DIRECTORY")
        if not folder or not self.credential or "/" in self.credential:
            raise ConfigurationError(
                f"The credential {self.credential} is only there when systemd starts the receiver."
            )
        return f"{folder}/{self.credential}"


class SignIn(Struct, frozen=True, forbid_unknown_fields=True):
    """The organisation's OpenID Connect provider, and who of it may look."""

    issuer: Word
    """Below it is `/.well-known/openid-configuration`; https, or http on loopback."""
    client_id: Word
    client_secret: SecretSource
    values: Annotated[tuple[Word, ...], Meta(min_length=1)]
    """Whoever has one of these in the claim may look; nobody else, although they are known."""
    claim: Word = "groups"
    scope: Word = "openid profile email"

    def __post_init__(self) -> None:
        _check_address("sign_in.issuer", self.issuer)


class Settings(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the file says."""

    database: Word
    """An address of SQLAlchemy's: `postgresql+psycopg://…`, or `sqlite:///…` for a try-out."""
    key: SecretSource
    """Base64 of 32 bytes on each line: the first seals, all of them open."""
    address: Word
    """Where browsers and desks reach this service, such as `https://identity.example.com`."""
    host: Word = "127.0.0.1"
    port: Annotated[int, Meta(ge=0, le=65535)] = 8400
    """Where it listens itself, for the proxy that ends TLS. 0 takes any that is free."""
    largest: Annotated[int, Meta(ge=10_000)] = 32_000_000
    """Bytes of a result; pictures and pages are in it where a desk hands them over."""
    silent_after: Annotated[float, Meta(gt=0)] = 72.0
    """Hours after which a desk that has not reported is shown; 72 spans a weekend."""
    retention_days: Annotated[int, Meta(ge=1)] = 1825
    """How long results are kept; `tidy` deletes those that are older."""
    sign_in: SignIn | None = None
    token: SecretSource | None = None
    """For a try-out without a provider: who has this may look."""

    def __post_init__(self) -> None:
        _check_address("address", self.address)
        if self.address.endswith("/"):
            raise ValueError("address: expected no / at its end")
        if (self.sign_in is None) is (self.token is None):
            raise ValueError("expected either [sign_in] or token")

    def keys(self) -> tuple[bytes, ...]:
        """What personal columns are sealed with. Raises `ConfigurationError`."""
        keys = []
        for line in self.key.read().split():
            try:
                keys.append(base64.b64decode(line, validate=True))
            except ValueError:
                keys.append(b"")
        if any(len(key) != KEY_BYTES for key in keys):
            raise ConfigurationError(
                "key: expected base64 of 32 bytes on each line: `identity-kiosk-receiver key`"
            )
        return tuple(keys)

    @property
    def is_secure(self) -> bool:
        """Whether browsers reach it by https."""
        return self.address.startswith("https:")


def load(path: Path) -> Settings:
    """The settings in `path`. Raises `ConfigurationError`."""
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), Settings)
    except OSError as error:
        raise ConfigurationError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path}: expected UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path}: {error}") from None
    except msgspec.ValidationError as error:
        raise ConfigurationError(f"{path}: {error}") from None


def _check_address(key: str, address: str) -> None:
    parts = urlsplit(address)
    is_loopback = parts.hostname in {"localhost", "127.0.0.1", "::1"}
    if not parts.hostname or (
        parts.scheme != "https" and not (parts.scheme == "http" and is_loopback)
    ):
        raise ValueError(f"{key}: expected an https address, or http on loopback")
