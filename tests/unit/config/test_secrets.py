"""Where a secret may come from, and that it shows nowhere."""

from __future__ import annotations

import traceback
from collections.abc import Callable

import pytest

from kiosk import config
from kiosk.services.hopae.connector import HopaeSettings
from tests.support.configuration import SECRET, SERVICE


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("{ keyring = true }", "keyring"),
        ('{ env = "KIOSK_SECRET" }', "env"),
        ('{ file = "/run/secret" }', "file"),
        ('{ credential = "hopae.secret" }', "credential"),
    ],
)
def test_secret_source(load: Callable[[str], config.Settings], source: str, kind: str) -> None:
    settings = load(SERVICE.replace("{ keyring = true }", source))
    assert settings.services["hopae"].client_secret.kind == kind


@pytest.mark.parametrize(
    "source",
    [
        f'"{SECRET}"',
        f'{{ value = "{SECRET}" }}',
        f'{{ env = "{SECRET}", keyring = true }}',
        f'{{ env = "{SECRET}" }}',
        f'{{ keyring = "{SECRET}" }}',
        f"{{ {SECRET} = true }}",
        f'{{ credential = "../{SECRET}" }}',
        f'["{SECRET}"]',
        "{ keyring = false }",
        "{ keyring = 1 }",
        '{ file = "" }',
        '{ env = "" }',
        "{ file = 3 }",
        "{}",
        "3",
    ],
)
def test_secret_source_refused(load: Callable[[str], config.Settings], source: str) -> None:
    with pytest.raises(config.ConfigurationError) as refused:
        load(SERVICE.replace("{ keyring = true }", source))
    shown = "".join(traceback.format_exception(refused.value)) + repr(refused.value)
    assert "services.hopae.client_secret: expected one of { keyring = true }" in shown
    assert SECRET not in shown


def test_repr_hides_secrets() -> None:
    source = config.SecretSource(value=SECRET)
    service = HopaeSettings(base_url="https://api.example", client_id="desk", client_secret=source)
    assert SECRET not in repr(config.Settings(services={"hopae": service}))
    assert repr(source) == "SecretSource(value)"
