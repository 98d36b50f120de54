"""The settings of a desk on the sandbox, from what the sandbox announces."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk import config
from kiosk.services.authenteq.connector import AuthenteqSettings
from kiosk.services.hopae.connector import HopaeSettings
from kiosk.services.registry import SERVICE_KINDS
from tests.support.configuration import SECRET

ANNOUNCED: dict[str, Any] = {
    "services": {
        "hopae": {
            "kind": "hopae-connect",
            "base_url": "http://127.0.0.1:4711/connect/v1",
            "client_id": "sandbox",
            "client_secret": SECRET,
        },
        "documents": {
            "kind": "authenteq",
            "base_url": "http://127.0.0.1:4711",
            "client_id": "sandbox",
            "client_secret": SECRET,
            "later": "more",
        },
    },
    "control": "http://127.0.0.1:4711/control",
    "sandbox": True,
}


def test_sandbox(tmp_path: Path) -> None:
    settings = config.for_sandbox(ANNOUNCED, SERVICE_KINDS, listener_port=4712, data_dir=tmp_path)
    hopae, documents = settings.services.values()
    assert isinstance(hopae, HopaeSettings)
    assert isinstance(documents, AuthenteqSettings)
    assert hopae.client_secret == documents.client_secret == config.SecretSource(value=SECRET)
    assert [(f.name, f.type, f.required) for f in hopae.match["mobywatel"].fields] == [
        ("fullName", "text", True),
        ("dateOfBirth", "date", True),
    ]
    assert settings.kiosk.languages == config.LANGUAGES
    assert settings.kiosk.data_dir == tmp_path
    assert settings.listener.redirect_uri == "http://localhost:4712/callback"
    assert settings.timings == config.Timings()
    assert SECRET not in repr(settings)


@pytest.mark.parametrize(
    ("announced", "key"),
    [
        ({}, "services"),
        ({"services": 3}, "services"),
        ({"services": {"hopae": {}}}, "services.hopae.client_secret"),
        ({"services": {"hopae": {"client_secret": SECRET}}}, "services.hopae.kind"),
        (
            {"services": {"hopae": {"client_secret": SECRET, "kind": "authenteq"}}},
            "services.hopae.base_url",
        ),
    ],
)
def test_not_a_sandbox(tmp_path: Path, announced: dict[str, object], key: str) -> None:
    with pytest.raises(config.ConfigurationError) as refused:
        config.for_sandbox(announced, SERVICE_KINDS, listener_port=4712, data_dir=tmp_path)
    assert str(refused.value).startswith(f"sandbox: {key}: ")
    assert SECRET not in str(refused.value)
