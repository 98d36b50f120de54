"""What this desk is set to: one TOML file, read once at start into frozen values."""

from kiosk.config.addresses import is_loopback
from kiosk.config.brand import BrandSettings
from kiosk.config.errors import ConfigurationError, NotConfigured
from kiosk.config.finding import ENVIRONMENT, find, find_for_desk
from kiosk.config.handover import (
    CommandTarget,
    FolderTarget,
    HandoverSettings,
    WebhookTarget,
)
from kiosk.config.ownership import belongs_to_us, fault_of, leak_of
from kiosk.config.reading import ServiceKinds, for_sandbox, load
from kiosk.config.rules import LANGUAGES, Language, RuleError, check_distinct
from kiosk.config.secret_source import SecretSource
from kiosk.config.settings import (
    APP,
    NAME,
    CustomerDisplay,
    JournalSettings,
    Kiosk,
    ListenerSettings,
    Network,
    ReceiptSettings,
    ServiceSettings,
    Settings,
    Sound,
    StaffSettings,
    Timings,
    Visit,
    Word,
)

__all__ = [
    "APP",
    "ENVIRONMENT",
    "LANGUAGES",
    "NAME",
    "BrandSettings",
    "CommandTarget",
    "ConfigurationError",
    "CustomerDisplay",
    "FolderTarget",
    "HandoverSettings",
    "JournalSettings",
    "Kiosk",
    "Language",
    "ListenerSettings",
    "Network",
    "NotConfigured",
    "ReceiptSettings",
    "RuleError",
    "SecretSource",
    "ServiceKinds",
    "ServiceSettings",
    "Settings",
    "Sound",
    "StaffSettings",
    "Timings",
    "Visit",
    "WebhookTarget",
    "Word",
    "belongs_to_us",
    "check_distinct",
    "fault_of",
    "find",
    "find_for_desk",
    "for_sandbox",
    "is_loopback",
    "leak_of",
    "load",
]
