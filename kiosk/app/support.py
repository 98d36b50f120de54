"""What support needs to know of a desk, and nothing that is secret or of a person: one zip file.

Everything in it is let in by a list: lines of the log that are events, keys of the configuration
that are known to hold no secret, and what `check` prints.
"""

from __future__ import annotations

import io
import json
import os
import platform
import re
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from kiosk import __version__, log
from kiosk.app.check import check
from kiosk.config import ConfigurationError, find
from kiosk.exit_status import ExitStatus
from kiosk.host.browser import find_browser
from kiosk.program import is_checkout
from kiosk.visit import clock

LEFT_OUT: Final = "[left out]"

_PACKAGES: Final = (
    *("PySide6-Essentials", "PySide6-Addons", "cryptography", "requests", "truststore"),
    *("keyring", "msgspec", "pillow", "psutil", "argon2-cffi", "h11", "platformdirs"),
)

_SHOWN: Final = frozenset(
    [
        *("name", "languages", "staff_language", "customer_display", "theme", "data_dir"),
        *("kind", "base_url", "requested_claims", "providers", "allowed_origins", "flow_slug"),
        *("redirect_uri", "bind", "tls_certificate", "tls_key", "ca_file", "proxy"),
        *("logo", "accent", "case_reference", "expected_person", "privacy_notice"),
        *("privacy_version", "required_attributes", "anchor", "type", "url", "path", "recipient"),
        *("fields", "client_certificate", "client_key"),
    ]
)
"""Keys whose texts are shown. Those of any other key are left out, wherever they stand."""

_SOURCES: Final = frozenset({"env", "file", "credential"})
"""Keys that say where a secret lies; what stands beside a secret's own name is where, not what."""


def write_bundle(config: Path | None, file: Path | None, *, sandbox: bool = False) -> Path:
    """Write the file, which only this user can read, and return its path.

    Nothing is written over. Raises `OSError`.
    """
    stamp = f"{clock.utc_now():%Y%m%d-%H%M%S}"
    target = file or Path(f"identity-kiosk-support-{stamp}.zip")
    descriptor = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
    with os.fdopen(descriptor, "wb") as stream, zipfile.ZipFile(stream, "w") as bundle:
        for name, text in _parts(config, sandbox=sandbox):
            bundle.writestr(name, _without_home(text), zipfile.ZIP_DEFLATED)
    return target.absolute()


_BINARY: Final = getattr(os, "O_BINARY", 0)


def _parts(config: Path | None, *, sandbox: bool) -> Iterator[tuple[str, str]]:
    yield "versions.txt", "\n".join(versions()) + "\n"
    rows = io.StringIO()
    status = check(config, rows, sandbox=sandbox)
    verdict = "holds" if status == ExitStatus.SUCCESS else "does not hold"
    yield "check.txt", f"{rows.getvalue()}\nWhat has to hold on this desk {verdict}.\n"
    yield "configuration.json", _configuration(config)
    for file in log.files_in(log.default_folder()):
        yield f"log/{file.name}", redacted(file)


def versions() -> Iterator[str]:
    """What runs here, a line each."""
    yield f"Identity Kiosk {__version__}, {'a checkout' if is_checkout() else 'installed'}"
    yield f"Python {platform.python_version()}, {sys.implementation.name}"
    yield f"{platform.system()} {platform.release()} {platform.version()}, {platform.machine()}"
    with suppress(OSError):
        yield platform.freedesktop_os_release().get("PRETTY_NAME", "")
    for name in _PACKAGES:
        with suppress(metadata.PackageNotFoundError):
            yield f"{name} {metadata.version(name)}"
    browser = find_browser()
    yield "No browser" if browser is None else f"{browser.name}, {browser.path}"
    yield f"Written {clock.utc_now().isoformat(timespec='seconds')}"


def redacted(file: Path) -> str:
    """The lines of a log file that are events, and how many others there were."""
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        return f"cannot be read ({error.strerror})\n"
    events = [line for line in lines if log.is_event(line)]
    foreign = len(lines) - len(events)
    if foreign:
        events.append(f"{foreign} lines that are no events are left out")
    return "\n".join([*events, ""])


def _configuration(config: Path | None) -> str:
    try:
        file = find(config)
    except ConfigurationError:
        file = config
    if file is None:
        return json.dumps({}) + "\n"
    overlays = sorted(file.with_name("conf.d").glob("*.toml"))
    content = {str(path): _content(path) for path in (file, *overlays)}
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _content(file: Path) -> object:
    try:
        return without_secrets(tomllib.loads(file.read_text(encoding="utf-8")))
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    except ValueError:  # its text would quote the file
        return "is not TOML in UTF-8"


def without_secrets(table: Mapping[str, object]) -> dict[str, object]:
    """What of a table of the configuration can be shown to anybody."""
    return {key: _shown(key, value) for key, value in table.items()}


def _shown(key: str, value: object) -> object:
    match value:
        case bool() | int() | float():
            return value
        case dict() if _is_source(value):
            return value
        case dict():
            return without_secrets(value)
        case list():
            return [_shown(key, entry) for entry in value]
        case str() if key in _SHOWN:
            return _without_userinfo(value)
        case _:
            return LEFT_OUT


def _is_source(table: Mapping[str, object]) -> bool:
    """Whether a table says where a secret lies, as `{ file = "…" }` does."""
    [*keys] = table
    return len(keys) == 1 and keys[0] in _SOURCES and isinstance(table[keys[0]], str)


def _without_userinfo(text: str) -> str:
    """An address without the name, the password and the query that may stand in it."""
    if "://" not in text:
        return text
    try:
        parts = urlsplit(text)
    except ValueError:
        return LEFT_OUT
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def _without_home(text: str) -> str:
    """The same, without the name of whoever's account this is."""
    home = str(Path("~").expanduser())
    if len(home) < len("/x"):
        return text
    return re.sub(rf"{re.escape(home)}(?![\w.-])", "~", text)
