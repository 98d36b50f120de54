"""From a TOML file to settings.

Anything that doesn't fit stops the start with a :class:`ConfigurationError` that names the file,
the key and what was expected, and never repeats a value: what someone mistyped may be a secret.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar, get_args, get_origin, get_type_hints

import msgspec
from msgspec.inspect import StructType, Type, VarTupleType, type_info

from kiosk.config.brand import BrandSettings, texts_of
from kiosk.config.files import UnfitFileError, content_of
from kiosk.config.handover import (
    TARGET_NAME,
    CommandTarget,
    FolderTarget,
    HandoverSettings,
    WebhookTarget,
)
from kiosk.config.notice import LARGEST_NOTICE, notice_text
from kiosk.config.ownership import fault_of
from kiosk.config.rules import LANGUAGES, RuleError
from kiosk.config.secret_source import SecretSource
from kiosk.config.settings import (
    APP,
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
from kiosk.program import is_checkout
from kiosk.texts import Texts
from kiosk.visit.intake import Notice

ENVIRONMENT = "IDENTITY_KIOSK_CONFIG"
_FILE = "config.toml"
# Where Debian's packages keep what an administrator may edit.
_ETC = Path("/etc") / APP

_SOURCE_NAMES = {
    "env": r"[A-Za-z_][A-Za-z0-9_]*",
    "file": r"[^\0]+",
    "credential": r"[A-Za-z0-9_][A-Za-z0-9_.@-]*",
}
_SOURCES_EXPECTED = (
    'expected one of { keyring = true }, { env = "NAME" }, { file = "PATH" } and '
    '{ credential = "NAME" }; the secret itself must not be in this file'
)
# msgspec's words for types, in words for people.
_TYPES = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
    "null": "nothing",
    "datetime": "a date",
    "date": "a date",
    "time": "a time",
}

_TARGETS: dict[str, type[HandoverSettings]] = {
    "webhook": WebhookTarget,
    "folder": FolderTarget,
    "command": CommandTarget,
}
_SECRETS = ("client_secret", "secret")

ServiceKinds = Mapping[str, type[ServiceSettings]]
"""What may be said of a service, by its ``kind``."""

_T = TypeVar("_T")
# Names of tables and keys, and numbers for the entries of a list.
_Key = tuple[str | int, ...]


class ConfigurationError(Exception):
    """The configuration can't be used. Its text is one line for staff, without any value."""


class NotConfigured(ConfigurationError):
    """There is no configuration, on a desk that is not to run on its sandbox unnoticed."""

    def __init__(self, advice: str) -> None:
        super().__init__(f"Not configured: {advice[:1].lower()}{advice[1:]}")
        self.advice = advice
        """The same for where *Not configured* stands already."""


def find_for_desk(explicit: Path | None = None) -> Path | None:
    """Find the file to read; only a checkout does without one, on its embedded sandbox.

    Raises :class:`NotConfigured`.
    """
    file = find(explicit)
    if file is None and not is_checkout():
        places = dict.fromkeys((*_site_files(), *filter(None, [_user_file()])))
        raise NotConfigured(
            f"Expected a configuration in {_listed(map(str, places))}."
            " To try the kiosk without one: identity-kiosk --sandbox"
        )
    return file


def find(explicit: Path | None = None) -> Path | None:
    """Find the file to read: ``explicit``, the environment's, the user's, the site's, or none.

    The first two are returned unseen: when they don't exist, :func:`load` says so. A site's file
    counts only where it sets something: a package brings one in which every line is a comment.
    There may be several folders for it (XDG base directories); the first that counts does.
    """
    if explicit is not None:
        return explicit
    if named := os.environ.get(ENVIRONMENT):
        return Path(named)
    own = _user_file()
    if own is not None and _is_there(own):
        return own
    sites = (file for file in _site_files() if _is_there(file) and _sets_something(file))
    site = next(sites, None)
    if own is None and site is None:
        raise ConfigurationError(
            "This user has no home folder: expected HOME, or a configuration that is named with"
            " --config and sets kiosk.data_dir"
        )
    return site


def load(path: Path, kinds: ServiceKinds) -> Settings:
    """Read ``path``, and over the site's own file its ``conf.d/*.toml``, in the order of names.

    Its services are of these ``kinds``. Overlaid tables merge and other values replace; so does
    a secret's source, one value that happens to be written as a table. Relative paths are relative
    to the folder of ``path``.

    Raises :class:`ConfigurationError`.
    """
    path = path.absolute()
    try:
        document = _Document(path, _read(path), path.parent, kinds)
        if path in _site_files():
            for overlay in _overlays(path.parent / "conf.d"):
                document.lay_over(overlay, _read(overlay))
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
    origins: dict[_Key, Path] = field(default_factory=dict)

    def lay_over(self, file: Path, tables: dict[str, object]) -> None:
        self._merge(self.tables, tables, (), file)

    def _merge(
        self, under: dict[str, object], over: dict[str, object], at: _Key, file: Path
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
                every = _listed(["services", *known, "handover"])
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

    def _notice_text(self, key: _Key, named: str) -> str:
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
            raise self.fault((*key, "kind"), f"expected {_listed(self.kinds)}")
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
            raise self.fault((*key, "kind"), f"expected {_listed(_TARGETS)}")
        if kind == "webhook" and not _is_secret_source(table.get("secret")):
            raise self.fault((*key, "secret"), _SOURCES_EXPECTED)
        return self._convert(key, table, _TARGETS[kind])

    def _convert(self, key: _Key, value: object, kind: type[_T]) -> _T:
        try:
            return msgspec.convert(value, kind, dec_hook=self._decoded)
        except msgspec.ValidationError as error:
            at, expected = _explain(error, kind)
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

    def fault(self, key: _Key, expected: str) -> ConfigurationError:
        outwards = (key[:n] for n in range(len(key), 0, -1))
        file = next((self.origins[at] for at in outwards if at in self.origins), self.file)
        return ConfigurationError(f"{file}: {_dotted(key)}: {expected}")


def _explain(error: msgspec.ValidationError, kind: type) -> tuple[_Key, str]:
    """Tell where in a table the error is and what was expected there, without any value."""
    parts = re.fullmatch(r"(.*?)(?: - at `\$([\w.\[\]]*)`)?", str(error), re.DOTALL)
    what, path = (parts[1], parts[2] or "") if parts else ("", "")
    at = tuple(int(i) if i else name for name, i in re.findall(r"(\w+)|\[(\d+)\]", path))
    cause = error.__cause__
    if isinstance(cause, RuleError):
        return ((*at, cause.key) if cause.key else at), cause.expected
    if what.startswith("Invalid enum value"):
        return at, f"expected {_listed(_choices(kind, at))}"
    if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", what, re.DOTALL):
        table = _type_at(kind, at)
        known = table.fields if isinstance(table, StructType) else ()
        return (*at, unknown[1]), f"unknown; expected {_listed(field.name for field in known)}"
    if missing := re.fullmatch(r"Object missing required field `(\w+)`", what):
        return (*at, missing[1]), "expected, and missing"
    if what.startswith("Expected "):
        plain = what.replace(" | null", "").replace(", got ", ", found ").removeprefix("Expected")
        return at, "expected" + re.sub(r"`([\w |]+)`", lambda types: _said(types[1]), plain)
    return at, "expected another value"


def _logo(path: Path) -> Logo:
    try:
        return read_logo(content_of(path, LARGEST))
    except OSError as error:
        raise RuleError("", f"{path} can't be read: {error.strerror}") from None
    except (UnfitFileError, LogoError) as error:
        raise RuleError("", str(error)) from None


def _said(types: str) -> str:
    return " or ".join(_TYPES.get(word, "another") for word in types.split(" | "))


def _type_at(kind: type, at: _Key) -> Type:
    """The type that msgspec holds the value there to."""
    kind_there = type_info(kind)
    for part in at:
        if isinstance(kind_there, StructType):
            kind_there = next(
                field.type for field in kind_there.fields if field.encode_name == part
            )
        elif isinstance(kind_there, VarTupleType):
            kind_there = kind_there.item_type
    return kind_there


def _choices(kind: type, at: _Key) -> tuple[str, ...]:
    """The words that may stand there, in the order in which the type names them."""
    place = max(i for i, part in enumerate(at) if isinstance(part, str))
    table = _type_at(kind, at[:place])
    hint = get_type_hints(table.cls)[str(at[place])] if isinstance(table, StructType) else None
    while get_origin(hint) is not Literal:  # of a list, its entries
        hint = get_args(hint)[0]
    return get_args(hint)


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


def _dotted(key: _Key) -> str:
    """Write a key as TOML does, on one line whatever is in it; a list's entries count from 0."""
    text = ""
    for part in key:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            bare = re.fullmatch(r"[A-Za-z0-9_-]{1,64}", part)
            text += f".{part}" if bare else f".{json.dumps(part[:64])}"
    return text[1:]


def _listed(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def _read(file: Path) -> dict[str, object]:
    try:
        # Windows' editors begin a file with a byte order mark.
        return tomllib.loads(content_of(file).decode("utf-8-sig"))
    except UnfitFileError as error:
        raise ConfigurationError(f"{file}: {error}") from None
    except OSError as error:
        raise ConfigurationError(f"{file}: can't be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ConfigurationError(f"{file}: line {line}: expected UTF-8") from None
    except ValueError as error:
        # Some of the parser's messages quote the file: of those only the place is passed on.
        place = re.search(r"\(at (line \d+, column \d+|end of document)\)$", str(error))
        where = place[1] if place else "somewhere"
        raise ConfigurationError(f"{file}: {where}: expected TOML") from None


def _overlays(folder: Path) -> list[Path]:
    try:
        files = sorted(folder.iterdir(), key=lambda file: file.name)
        fault = fault_of(folder)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise ConfigurationError(f"{folder}: can't be read: {error.strerror}") from None
    if fault is not None:
        raise ConfigurationError(f"{folder}: others can change it: {fault}")
    return [file for file in files if file.suffix == ".toml" and not file.name.startswith(".")]


def _is_there(file: Path) -> bool:
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        # There, but closed to us: load() says so, rather than going on with somebody else's file.
        return True
    return True


def _sets_something(file: Path) -> bool:
    """Whether the site's file, or what is laid over it, has any table or value."""
    try:
        return any(_read(overlay) for overlay in (file, *_overlays(file.parent / "conf.d")))
    except ConfigurationError:
        # What is wrong with it is for load() to say; no desk goes on as if it were not there.
        return True


def _user_file() -> Path | None:
    """The user's own; None where there is no home that it could be in."""
    import platformdirs

    try:
        return Path(platformdirs.user_config_dir(APP, appauthor=False)) / _FILE
    except RuntimeError:
        return None


def _site_files() -> tuple[Path, ...]:
    import platformdirs

    folders = platformdirs.site_config_dir(APP, appauthor=False, multipath=True)
    standard = tuple(Path(folder) / _FILE for folder in folders.split(os.pathsep))
    return (*standard, _ETC / _FILE) if sys.platform == "linux" else standard
