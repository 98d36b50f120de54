"""What a desk can be set to, as frozen values that can't hold what makes no sense."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, ClassVar, Literal, Self
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct

from kiosk.config.addresses import is_address, is_loopback, split_url, web_address
from kiosk.config.brand import BrandSettings
from kiosk.config.handover import HandoverSettings
from kiosk.config.rules import LANGUAGES, Language, RuleError, check_distinct
from kiosk.config.secret_source import SecretSource
from kiosk.visit.intake import Asked, Notice, Questions

APP = "identity-kiosk"

CustomerDisplay = Literal["auto", "same", "off"]
Theme = Literal["auto", "light", "dark", "high-contrast"]
AskedWord = Literal["off", "optional", "required"]

_UpToAMinute = Annotated[float, Meta(gt=0, le=60)]
_UpToTenMinutes = Annotated[float, Meta(gt=0, le=600)]
_UpToAnHour = Annotated[float, Meta(gt=0, le=3600)]
_UpToADay = Annotated[float, Meta(gt=0, le=86400)]
Word = Annotated[str, Meta(min_length=1)]
"""Text that is not empty."""


NAME = "Identity Kiosk"
"""What a desk is called that has no name of its own."""


class NoHome(Exception):
    """This user has no home folder, and no other place is named for what would lie there."""


def _user_data_dir() -> Path:
    import platformdirs

    try:
        return Path(platformdirs.user_data_dir(APP, appauthor=False))
    except RuntimeError:  # no HOME, and nobody who knows this user
        raise NoHome from None


class Kiosk(Struct, frozen=True, forbid_unknown_fields=True):
    """``[kiosk]``: the desk itself."""

    # What the desk is called, on screen and in the journal.
    name: Annotated[str, Meta(min_length=1, max_length=200)] = NAME
    # The languages offered to customers; the first is the default.
    languages: Annotated[tuple[Language, ...], Meta(min_length=1)] = ("en", "sv")
    # Of what staff read: the result, and `check`. Default: the first of the languages.
    staff_language: Language | None = None
    # Where the journal and the cached catalogue live. Default: platformdirs' user data folder.
    data_dir: Path = msgspec.field(default_factory=_user_data_dir)
    # A second display: found by itself and the customers' own (`auto`), a mirror of staff's on
    # purpose (`same`), or none for customers (`off`): then a mirror that comes up covers a result.
    customer_display: CustomerDisplay = "auto"
    # What the window looks like; `auto` is what the system asks for, also while the kiosk runs.
    theme: Theme = "auto"
    # Whether nothing moves. Default: what the system asks for.
    reduced_motion: bool | None = None

    def __post_init__(self) -> None:
        if not self.name.strip() or not self.name.isprintable():
            raise RuleError("name", "expected a name of one line")
        check_distinct("languages", self.languages)

    @property
    def staff(self) -> Language:
        """The language that staff read."""
        return self.staff_language or self.languages[0]


class ServiceSettings(
    Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind"
):
    """``[services.NAME]``: what every kind of service is set to; each adds its own."""

    # The keys that hold tables by name, and what stands in each of those.
    tables: ClassVar[Mapping[str, type[Struct]]] = {}

    base_url: str
    client_id: Word
    client_secret: SecretSource
    # Whether the registered redirect address tolerates our own query parameter.
    redirect_nonce: bool = True
    # Where the desk's browser may go for this service; none named, any https address.
    allowed_origins: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not all(map(_is_origin, self.allowed_origins)):
            raise RuleError(
                "allowed_origins",
                "expected origins such as https://login.example.com and https://*.example.com",
            )
        check_distinct("allowed_origins", self.allowed_origins)
        msgspec.structs.force_setattr(self, "base_url", self.base_url.rstrip("/"))
        web_address("base_url", self.base_url)
        if ":" in self.client_id or not self.client_id.isprintable():
            # RFC 7617, section 2: the first colon ends the user-id.
            raise RuleError("client_id", "expected a client id: printable, without a colon")

    @property
    def kind(self) -> str:
        """As the configuration writes it."""
        return str(self.__struct_config__.tag)

    def on_sandbox(self) -> Self:
        """The same with what its sandbox cannot tell of itself."""
        return self


class ListenerSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """``[listener]``: where a person's browser comes back to."""

    # As registered with the services, to the byte.
    redirect_uri: str = "http://localhost:3000/callback"
    # The address to listen on, for customers' phones. Without it, loopback only.
    bind: str | None = None
    tls_certificate: Path | None = None
    tls_key: Path | None = None

    def __post_init__(self) -> None:
        parts = web_address("redirect_uri", self.redirect_uri)
        if parts.scheme == "http" and parts.port is None:
            raise RuleError("redirect_uri", "expected a port, as in http://localhost:3000/callback")
        if self.tls_certificate is not None and self.tls_key is None:
            raise RuleError("tls_certificate", "expected tls_key beside it")
        if self.tls_key is not None and self.tls_certificate is None:
            raise RuleError("tls_key", "expected tls_certificate beside it")
        if self.tls_certificate is not None and parts.scheme == "http":
            raise RuleError("redirect_uri", "expected https, as tls_certificate is set")
        if self.bind is not None:
            if not is_address(self.bind):
                raise RuleError("bind", "expected an IP address, such as 0.0.0.0")
            if self.tls_certificate is None and not is_loopback(self.bind):
                raise RuleError("bind", "expected tls_certificate and tls_key beside it")


class Network(Struct, frozen=True, forbid_unknown_fields=True):
    """``[network]``: the way to the services."""

    # Certificates trusted in addition to the system's store.
    ca_file: Path | None = None
    # Without it, the system's proxy settings apply.
    proxy: str | None = None

    def __post_init__(self) -> None:
        if self.proxy is not None:
            parts = split_url(self.proxy)
            if parts is None or parts.path not in ("", "/"):
                raise RuleError(
                    "proxy",
                    "expected an address such as http://proxy:3128, without user or password",
                )


class Timings(Struct, frozen=True, forbid_unknown_fields=True):
    """``[timings]``: every wait of the kiosk, in seconds."""

    # From one answer of the service to the next question, while a person is expected to act.
    poll: _UpToAMinute = 2.0
    # The same once the service says that the person is acting.
    poll_active: _UpToAMinute = 1.0
    # For a connection to be made, TLS included.
    connect_timeout: _UpToAMinute = 4.0
    # Between two bytes of an answer.
    read_timeout: _UpToTenMinutes = 10.0
    # For a whole answer, from sending to the last byte.
    answer_timeout: _UpToTenMinutes = 15.0
    # The same for an Authenteq result, which carries pictures.
    document_answer_timeout: _UpToTenMinutes = 60.0
    # After `completed`, for the person's data to be had.
    finish: _UpToTenMinutes = 20.0
    # A whole document visit, as the service names no expiry.
    document_lifetime: _UpToADay = 1800.0
    # Without touch, on a screen that may be left.
    idle: _UpToAnHour = 60.0
    # How long the question whether anyone is still there stands.
    idle_warning: _UpToTenMinutes = 20.0
    # How long a result stays on screen before it is wiped.
    result: _UpToAnHour = 120.0


class Visit(Struct, frozen=True, forbid_unknown_fields=True):
    """``[visit]``: what is asked of people around a verification."""

    # Without a customer's screen: ask to turn the screen to staff before a result is shown.
    turn_screen: bool = True
    # Whether staff are asked for the organisation's own reference of the case.
    case_reference: AskedWord = "off"
    # Whether they are asked for the name and date of birth as on the application.
    expected_person: AskedWord = "off"
    # What the customer accepts before a method is chosen: one file, or one for each language.
    privacy_notice: str | dict[str, str] | None = None
    # Which one it is: kept with the visit.
    privacy_version: Word | None = None
    # A result without one of these is accepted knowingly, or not at all.
    required_attributes: tuple[Word, ...] = ()

    def __post_init__(self) -> None:
        check_distinct("required_attributes", self.required_attributes)
        notice, version = self.privacy_notice, self.privacy_version
        if notice is not None and version is None:
            raise RuleError("privacy_version", "expected beside privacy_notice, such as 2026-11")
        if notice is None and version is not None:
            raise RuleError("privacy_notice", "expected beside privacy_version")
        if version is not None and not re.fullmatch(r"[!-~]{1,64}", version):
            raise RuleError("privacy_version", "expected a word such as 2026-11, without spaces")
        if isinstance(notice, dict) and not (notice and set(notice) <= set(LANGUAGES)):
            raise RuleError("privacy_notice", f"expected files by language: {', '.join(LANGUAGES)}")


class JournalSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """``[journal]``: the audit journal."""

    # A folder, or an https address, that gets each head that is put aside.
    anchor: str | None = None
    # How long an entry is kept.
    retention_days: Annotated[int, Meta(ge=1, le=36525)] = 1825

    def __post_init__(self) -> None:
        if self.anchor is None or Path(self.anchor).is_absolute():
            return
        if "://" not in self.anchor:
            raise RuleError("anchor", "expected a folder, from the root on, or an https address")
        web_address("anchor", self.anchor)

    @property
    def anchor_folder(self) -> Path | None:
        """The anchor, where it is a folder."""
        is_folder = self.anchor is not None and "://" not in self.anchor
        return Path(self.anchor) if is_folder and self.anchor is not None else None


class Sound(Struct, frozen=True, forbid_unknown_fields=True):
    """``[sound]``: which steps are heard, through the system's own player."""

    # The customer is to act now.
    your_turn: bool = True
    # The customer's part is over, whatever came of it.
    done: bool = False
    # It could not be done, or something that was typed in was not accepted.
    problem: bool = False


class ReceiptSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """``[receipt]``: what the customer may take along, without personal details."""

    # Whether staff can print one.
    offered: bool = True
    # The printer's name in the system; the system's default printer where there is none here.
    printer: str = ""
    # A folder in which receipts are saved as PDF files instead.
    folder: Path | None = None

    def __post_init__(self) -> None:
        if self.printer and self.folder is not None:
            raise RuleError("folder", "expected only one of printer and folder")


class StaffSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """``[staff]``: how staff show who they are."""

    # Staff sign in with name and PIN.
    sign_in: bool = False
    # Without touch, until the screen is locked.
    lock_after: _UpToADay = 300.0
    # Whether the PIN is asked for once more before a result is shown.
    confirm: bool = False

    def __post_init__(self) -> None:
        # A desk must not seem to be guarded where nobody has a PIN.
        if self.confirm and not self.sign_in:
            raise RuleError("confirm", "expected false where sign_in is false")


class RecoverySettings(Struct, frozen=True, forbid_unknown_fields=True):
    """``[recovery]``: what outlasts a power cut."""

    # Minutes that a received, not yet accepted result is held, encrypted; 0 is off.
    hold_result: Annotated[float, Meta(ge=0, le=1440)] = 0.0


class Settings(Struct, frozen=True):
    """Everything that a file may set. ``services``, by name in the file's order, is never empty."""

    services: Mapping[str, ServiceSettings]
    kiosk: Kiosk = msgspec.field(default_factory=Kiosk)
    listener: ListenerSettings = msgspec.field(default_factory=ListenerSettings)
    network: Network = msgspec.field(default_factory=Network)
    timings: Timings = msgspec.field(default_factory=Timings)
    visit: Visit = msgspec.field(default_factory=Visit)
    journal: JournalSettings = msgspec.field(default_factory=JournalSettings)
    staff: StaffSettings = msgspec.field(default_factory=StaffSettings)
    recovery: RecoverySettings = msgspec.field(default_factory=RecoverySettings)
    sound: Sound = msgspec.field(default_factory=Sound)
    receipt: ReceiptSettings = msgspec.field(default_factory=ReceiptSettings)
    brand: BrandSettings = msgspec.field(default_factory=BrandSettings)
    # Where an accepted result goes, by name in the file's order.
    handover: Mapping[str, HandoverSettings] = msgspec.field(default_factory=dict)
    # What `visit.privacy_notice` names, as it was read at the start.
    notice: Notice | None = None

    @property
    def title(self) -> str:
        """Whose desk it is and which, as customers read it."""
        brand, desk = self.brand.name, self.kiosk.name
        if brand is None:
            return desk
        return brand if desk == NAME else f"{brand} · {desk}"

    @property
    def questions(self) -> Questions:
        """What is asked before a method is chosen."""
        visit = self.visit
        return Questions(self.notice, Asked(visit.case_reference), Asked(visit.expected_person))

    @property
    def is_for_trial(self) -> bool:
        """Whether any service is a sandbox: a vendor's, by its name, or one on this machine."""
        hosts = [urlsplit(service.base_url).hostname or "" for service in self.services.values()]
        return any(
            is_loopback(host) or any(label.startswith("sandbox") for label in host.split("."))
            for host in hosts
        )


def _is_origin(text: str) -> bool:
    """Whether it is an https origin (RFC 6454), for all hosts below another with `*.` before it."""
    parts = split_url(text.replace("https://*.", "https://", 1))
    is_bare = parts is not None and not (parts.path or parts.query or parts.fragment)
    host = "" if parts is None else parts.hostname or ""
    return is_bare and text.startswith("https://") and "." in host
