"""Configuration files as people write them, and the folders where they lie."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from kiosk import config
from kiosk.config import finding
from kiosk.services.registry import SERVICE_KINDS

SECRET = "hunter2-PLANTED"

SERVICE = """
[services.hopae]
kind = "hopae-connect"
base_url = "https://api.example/connect/v1"
client_id = "desk"
client_secret = { keyring = true }
"""

DOCUMENTS = """
[services.documents]
kind = "authenteq"
base_url = "https://documents.example"
client_id = "desk"
client_secret = { env = "DOCUMENTS_SECRET" }
"""

FULL = """
[kiosk]
name = "Front desk 1"
languages = ["en", "sv"]
data_dir = "data"
customer_display = "auto"

[services.hopae]
kind = "hopae-connect"
base_url = "https://sandbox.api.hopae.com/connect/v1"
client_id = "desk"
client_secret = { keyring = true }
requested_loa = 3
requested_claims = ["name", "birthdate"]
providers = ["bankidse", "frejaid"]
redirect_nonce = true

[services.hopae.match.mobywatel]
fields = [
    { name = "fullName", label = "Full name", required = true },
    { name = "dateOfBirth", label = "Date of birth", type = "date" },
]

[services.documents]
kind = "authenteq"
base_url = "https://api.app.authenteq.com"
client_id = "desk"
client_secret = { file = "documents.secret" }
flow_slug = "passport-only"
multi_document = false
redirect_nonce = true

[listener]
redirect_uri = "http://localhost:3000/callback"

[network]
ca_file = "ca.pem"
proxy = "http://proxy:3128"

[timings]
poll = 3
"""


@pytest.fixture
def load(tmp_path: Path) -> Callable[[str], config.Settings]:
    def write_and_load(text: str) -> config.Settings:
        file = tmp_path / "kiosk.toml"
        file.write_text(text, encoding="utf-8")
        return config.load(file, SERVICE_KINDS)

    return write_and_load


@dataclasses.dataclass(frozen=True)
class Folders:
    user: Path
    site: Path
    etc: Path


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    configuration = Folders(tmp_path / "user", tmp_path / "site", tmp_path / "etc")
    for folder in (configuration.user, configuration.site, configuration.etc):
        folder.mkdir()
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_, **__: str(configuration.user))
    monkeypatch.setattr(platformdirs, "site_config_dir", lambda *_, **__: str(configuration.site))
    monkeypatch.setattr(finding, "_ETC", configuration.etc)
    monkeypatch.delenv(config.ENVIRONMENT, raising=False)
    return configuration


def put(file: Path, text: str) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file
