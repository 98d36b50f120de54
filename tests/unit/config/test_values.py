"""What a file gives: every default, every key, and how its text is taken."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import platformdirs
import pytest

from kiosk import config
from kiosk.services.authenteq.connector import AuthenteqSettings
from kiosk.services.hopae.connector import HopaeSettings, MatchField
from kiosk.services.registry import SERVICE_KINDS
from kiosk.texts import Texts
from tests.support.configuration import DOCUMENTS, FULL, SERVICE


def test_every_default(load: Callable[[str], config.Settings]) -> None:
    settings = load(SERVICE + DOCUMENTS)
    assert msgspec.structs.asdict(settings.timings) == {
        "poll": 2.0,
        "poll_active": 1.0,
        "connect_timeout": 4.0,
        "read_timeout": 10.0,
        "answer_timeout": 15.0,
        "document_answer_timeout": 60.0,
        "finish": 20.0,
        "document_lifetime": 1800.0,
        "idle": 60.0,
        "idle_warning": 20.0,
        "result": 120.0,
    }
    assert settings.kiosk == config.Kiosk(
        name="Identity Kiosk",
        languages=("en", "sv"),
        data_dir=Path(platformdirs.user_data_dir("identity-kiosk", appauthor=False)),
        customer_display="auto",
    )
    assert settings.listener == config.ListenerSettings(
        redirect_uri="http://localhost:3000/callback", bind=None, tls_certificate=None, tls_key=None
    )
    assert settings.network == config.Network(ca_file=None, proxy=None)
    assert settings.services["hopae"] == HopaeSettings(
        base_url="https://api.example/connect/v1",
        client_id="desk",
        client_secret=config.SecretSource(keyring=True),
        requested_loa=None,
        requested_claims=(),
        providers=(),
        redirect_nonce=True,
        match={},
    )
    assert settings.services["documents"] == AuthenteqSettings(
        base_url="https://documents.example",
        client_id="desk",
        client_secret=config.SecretSource(env="DOCUMENTS_SECRET"),
        flow_slug=None,
        multi_document=False,
        redirect_nonce=True,
    )


def test_every_key(load: Callable[[str], config.Settings], tmp_path: Path) -> None:
    settings = load(FULL)
    assert list(settings.services) == ["hopae", "documents"]
    hopae, documents = settings.services.values()
    assert isinstance(hopae, HopaeSettings)
    assert isinstance(documents, AuthenteqSettings)
    assert settings.kiosk.data_dir == tmp_path / "data"
    assert settings.network.ca_file == tmp_path / "ca.pem"
    assert settings.timings.poll == 3.0
    assert (hopae.requested_loa, hopae.providers) == (3, ("bankidse", "frejaid"))
    assert hopae.match["mobywatel"].fields == (
        MatchField("fullName", Texts.of("Full name"), type="text", required=True, pattern=None),
        MatchField("dateOfBirth", Texts.of("Date of birth"), type="date", required=False),
    )
    assert documents.client_secret == config.SecretSource(file=tmp_path / "documents.secret")
    assert documents.flow_slug == "passport-only"


def test_home_is_expanded(
    load: Callable[[str], config.Settings], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USERPROFILE" if os.name == "nt" else "HOME", str(tmp_path / "home"))
    settings = load('kiosk.data_dir = "~/kiosk"' + SERVICE)
    assert settings.kiosk.data_dir == tmp_path / "home" / "kiosk"


def test_a_byte_order_mark_is_no_key(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"\xef\xbb\xbf" + SERVICE.replace("\n", "\r\n").encode())
    assert list(config.load(file, SERVICE_KINDS).services) == ["hopae"]
