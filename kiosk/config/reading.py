"""From a TOML file to settings.

Anything that doesn't fit stops the start with a :class:`ConfigurationError` that names the file,
the key and what was expected, and never repeats a value: what someone mistyped may be a secret.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.config.brand import BrandSettings, texts_of
from kiosk.config.errors import ConfigurationError
from kiosk.config.explaining import Key, dotted, explain, listed
from kiosk.config.files import UnfitFileError, content_of
from kiosk.config.finding import overlays, read, site_files
from kiosk.config.handover import (
    TARGET_NAME,
    CommandTarget,
    FolderTarget,
    HandoverSettings,
    WebhookTarget,
)
from kiosk.config.notice import LARGEST_NOTICE, notice_text
from kiosk.config.rules import LANGUAGES, RuleError
from kiosk.config.secret_source import SecretSource
from kiosk.config.settings import (
    JournalSettings,
    Kiosk,
    ListenerSettings,
    Network,
    NoHome,
    ReceiptSettings,
    RecoverySettings,
    ServiceSettings,
    Settings,
    Sound,
    StaffSettings,
    Timings,
    Visit,
)
from kiosk.logo import LARGEST, Logo, LogoError, read_logo
from kiosk.texts import Texts
from kiosk.visit.intake import Notice

_SOURCE_NAMES = {
    "env": r"[A-Za-z_][A-Za-z0-9_]*",
    "file": r"[^\0]+",
    "credential": r"[A-Za-z0-9_][A-Za-z0-9_.@-]*",
}
_SOURCES_EXPECTED = (
    'expected one of { keyring = true }, { env = "NAME" }, { file = "PATH" } and '
    '{ credential = "NAME" }; the secret itself must not be in this file'
)
_TARGETS: dict[str, type[HandoverSettings]] = {
    "webhook": WebhookTarget,
    "folder": FolderTarget,
    "command": CommandTarget,
}
_SECRETS = ("client_secret", "secret")

ServiceKinds = Mapping[str, type[ServiceSettings]]
"""What may be said of a service, by its ``kind``."""

_T = TypeVar("_T")


def load(path: Path, kinds: ServiceKinds) -> Settings:
    """Read ``path``, and over the site's own file its ``conf.d/*.toml``, in the order of names.

    Its services are of these ``kinds``. Overlaid tables merge and other values replace; so does
    a secret's source, one value that happens to be written as a table. Relative paths are relative
    to the folder of ``path``.

    Raises :class:`ConfigurationError`.
    """
    path = path.absolute()
    try:
        document = _Document(path, read(path), path.parent, kinds)
        if path in site_files():
            for overlay in overlays(path.parent / "conf.d"):
                document.lay_over(overlay, read(overlay))
        return document.settings()
    except RecursionError:
        raise ConfigurationError(f"{path}: expected tables that are nested less deeply") from None


def for_sandbox(
    announcement: Mapping[str, object], kinds: ServiceKinds, *, listener_port: int, data_dir: Path
) -> Settings:
    """Make the settings for a sandbox from what it announced: its first line of output.

    Raises :class:`ConfigurationError` where the announcement isn't one.
    """
    document = _Document("sandbox", {}, data_dir, kinds)
    services: dict[str, ServiceSettings] = {}
    for name, announced in _table(announcement.get("services")).items():
        said = _table(announced)
        secret = said.get("client_secret")
        if not isinstance(secret, str):
            raise document.fault(("services", name, "client_secret"), "expected text")
        known = {key: said.get(key) for key in ("kind", "base_url", "client_id")}
        # A file's way stands in until the real one replaces it.
        service = document.service(name, {**known, "client_secret": {"keyring": True}})
        service = msgspec.structs.replace(service, client_secret=SecretSource(value=secret))
        services[name] = service.on_sandbox()
    if not services:
        raise document.fault(("services",), "expected at least one service")
    return Settings(
        services=services,
        kiosk=Kiosk(languages=LANGUAGES, data_dir=data_dir),
        listener=ListenerSettings(redirect_uri=f"http://localhost:{listener_port}/callback"),
    )


@dataclass(frozen=True, slots=True)
class _Document:
    """The tables of a file and of what is laid over it, and which file each value came from."""

    file: Path | str
    tables: dict[str, object] = field(repr=False)
    folder: Path
    kinds: ServiceKinds
    origins: dict[Key, Path] = field(default_factory=dict)

    def lay_over(self, file: Path, tables: dict[str, object]) -> None:
        self._merge(self.tables, tables, (), file)

    def _merge(
        self, under: dict[str, object], over: dict[str, object], at: Key, file: Path
    ) -> None:
        for key, value in over.items():
            here, below = (*at, key), under.get(key)
            if isinstance(value, dict) and isinstance(below, dict) and key not in _SECRETS:
                self._merge(below, value, here, file)
                continue
            under[key] = value
            self.origins[here] = file

    def settings(self) -> Settings:
        known = {
            "journal": JournalSettings,
            "kiosk": Kiosk,
            "listener": ListenerSettings,
            "network": Network,
            "recovery": RecoverySettings,
            "staff": StaffSettings,
            "timings": Timings,
            "visit": Visit,
            "brand": BrandSettings,
            "sound": Sound,
            "receipt": ReceiptSettings,
        }
        for key in self.tables:
            if key not in known and key not in {"services", "handover"}:
                every = listed(["services", *known, "handover"])
                raise self.fault((key,), f"unknown; expected {every}")
        services = self.tables.get("services")
        if not isinstance(services, dict) or not services:
            raise self.fault(("services",), "expected at least one table, such as [services.hopae]")
        kiosk = self._convert(("kiosk",), self.tables.get("kiosk", {}), Kiosk)
        brand = self._convert(("brand",), self.tables.get("brand", {}), BrandSettings)
        if (weakness := brand.weakness_in(kiosk.theme)) is not None:
            raise self.fault(("brand", "accent"), weakness)
        visit = self._convert(("visit",), self.tables.get("visit", {}), Visit)
        return Settings(
            services={name: self.service(name, table) for name, table in services.items()},
            kiosk=kiosk,
            listener=self._convert(
                ("listener",), self.tables.get("listener", {}), ListenerSettings
            ),
            network=self._convert(("network",), self.tables.get("network", {}), Network),
            timings=self._convert(("timings",), self.tables.get("timings", {}), Timings),
            visit=visit,
            notice=self._notice(visit, kiosk.languages[0]),
            journal=self._convert(("journal",), self.tables.get("journal", {}), JournalSettings),
            staff=self._convert(("staff",), self.tables.get("staff", {}), StaffSettings),
            recovery=self._convert(
                ("recovery",), self.tables.get("recovery", {}), RecoverySettings
            ),
            brand=brand,
            receipt=self._convert(("receipt",), self.tables.get("receipt", {}), ReceiptSettings),
            sound=self._convert(("sound",), self.tables.get("sound", {}), Sound),
            handover=self._targets(self.tables.get("handover", {})),
        )

    def _notice(self, visit: Visit, default: str) -> Notice | None:
        """The privacy notice, by language, that of the desk first."""
        named, key = visit.privacy_notice, ("visit", "privacy_notice")
        if named is None or visit.privacy_version is None:
            return None
        files = {default: named} if isinstance(named, str) else named
        if default not in files:
            raise self.fault(key, f"expected a file for {default}, the first of kiosk.languages")
        texts = {
            language: self._notice_text(key if isinstance(named, str) else (*key, language), file)
            for language, file in {default: files[default], **files}.items()
        }
        return Notice(visit.privacy_version, texts)

    def _notice_text(self, key: Key, named: str) -> str:
        try:
            return notice_text(content_of(self._path(named), LARGEST_NOTICE))
        except RuleError as error:
            raise self.fault(key, error.expected) from None
        except UnfitFileError as error:
            raise self.fault(key, str(error)) from None
        except OSError as error:
            raise self.fault(key, f"cannot be read: {error.strerror}") from None

    def service(self, name: str, table: object) -> ServiceSettings:
        key = ("services", name)
        # The name is a keyring entry's, and a document service's method id on the command line.
        if not re.fullmatch(r"[a-z0-9][a-z0-9_-]*", name):
            raise self.fault(key, "expected a name of small letters, digits, - and _")
        if not isinstance(table, dict):
            raise self.fault(key, "expected a table")
        kind = table.get("kind")
        if not isinstance(kind, str) or kind not in self.kinds:
            raise self.fault((*key, "kind"), f"expected {listed(self.kinds)}")
        settings_type = self.kinds[kind]
        if not _is_secret_source(table.get("client_secret")):
            raise self.fault((*key, "client_secret"), _SOURCES_EXPECTED)
        # Each table by itself first: msgspec doesn't say which entry of a dict is wrong.
        for tables, struct in settings_type.tables.items():
            for entry, content in _table(table.get(tables)).items():
                self._convert((*key, tables, entry), content, struct)
        return self._convert(key, table, settings_type)

    def _targets(self, tables: object) -> dict[str, HandoverSettings]:
        if not isinstance(tables, dict):
            raise self.fault(("handover",), "expected tables, such as [handover.crm]")
        return {name: self._target(name, table) for name, table in tables.items()}

    def _target(self, name: str, table: object) -> HandoverSettings:
        key = ("handover", name)
        if not re.fullmatch(TARGET_NAME, name):
            raise self.fault(key, "expected a name of at most 30 small letters, digits, - and _")
        if not isinstance(table, dict):
            raise self.fault(key, "expected a table")
        kind = table.get("kind")
        if not isinstance(kind, str) or kind not in _TARGETS:
            raise self.fault((*key, "kind"), f"expected {listed(_TARGETS)}")
        if kind == "webhook" and not _is_secret_source(table.get("secret")):
            raise self.fault((*key, "secret"), _SOURCES_EXPECTED)
        return self._convert(key, table, _TARGETS[kind])

    def _convert(self, key: Key, value: object, kind: type[_T]) -> _T:
        try:
            return msgspec.convert(value, kind, dec_hook=self._decoded)
        except msgspec.ValidationError as error:
            at, expected = explain(error, kind)
        except NoHome:
            at, expected = ("data_dir",), "expected a folder, since this user has no home"
        raise self.fault((*key, *at), expected)

    def _decoded(self, kind: type, value: object) -> object:
        """A value of a type of ours."""
        if kind is Texts:
            return texts_of(value)
        path = self._path(value)
        return _logo(path) if kind is Logo else path

    def _path(self, value: object) -> Path:
        try:
            if isinstance(value, str) and value and value.isprintable():
                return self.folder / Path(value).expanduser()
        except RuntimeError:  # `~name` of nobody
            pass
        raise RuleError("", "expected a path")

    def fault(self, key: Key, expected: str) -> ConfigurationError:
        outwards = (key[:n] for n in range(len(key), 0, -1))
        file = next((self.origins[at] for at in outwards if at in self.origins), self.file)
        return ConfigurationError(f"{file}: {dotted(key)}: {expected}")


def _logo(path: Path) -> Logo:
    try:
        return read_logo(content_of(path, LARGEST))
    except OSError as error:
        raise RuleError("", f"{path} can't be read: {error.strerror}") from None
    except (UnfitFileError, LogoError) as error:
        raise RuleError("", str(error)) from None


def _is_secret_source(value: object) -> bool:
    if not isinstance(value, dict) or len(value) != 1:
        return False
    ((kind, name),) = value.items()
    if kind == "keyring":
        return name is True
    pattern = _SOURCE_NAMES.get(kind)
    return pattern is not None and isinstance(name, str) and bool(re.fullmatch(pattern, name))


def _table(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}
