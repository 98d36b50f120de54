"""Which addresses a file may name for its services and its listener, and which are loopback."""

from __future__ import annotations

import tomllib
from collections.abc import Callable

import pytest

from kiosk import config
from tests.support.configuration import DOCUMENTS, SERVICE


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("https://api.example", "https://api.example"),
        ("https://api.example/", "https://api.example"),
        ("https://api.example:8443/connect/v1/", "https://api.example:8443/connect/v1"),
        ("http://localhost:8000/v1", "http://localhost:8000/v1"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.9.8.7", "http://127.9.8.7"),
        ("http://[::1]:8000/v1", "http://[::1]:8000/v1"),
        ("https://[2001:db8::1]/v1", "https://[2001:db8::1]/v1"),
    ],
)
def test_base_url(load: Callable[[str], config.Settings], said: str, kept: str) -> None:
    text = SERVICE.replace("https://api.example/connect/v1", said)
    assert load(text).services["hopae"].base_url == kept


@pytest.mark.parametrize(
    "said",
    [
        "",
        "api.example",
        "ftp://api.example",
        "https://",
        "https:///v1",
        "http://api.example",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "http://127.1",
        "http://2130706433",
        "http://0.0.0.0:8000",
        "http://[::]:8000",
        "http://[::1%25eth0]:8000",
        "http://localhost@api.example",
        "https://user:password@api.example",
        "https://@api.example",
        "https://api.example/v1?key=value",
        "https://api.example/v1?",
        "https://api.example/v1#part",
        "https://api.example:99999/",
        "https://api.example:0/",
        "https://api.example:/",
        "https://api.example:eight/",
        "https://[::1/",
        "https://[nonsense]/",
        "https://api.example/a b",
        "https://api.example/\\t",
        "https://api.example\\\\@other.example/",
        "https://\u00e4pi.example",
        " https://api.example",
    ],
)
def test_base_url_refused(load: Callable[[str], config.Settings], said: str) -> None:
    with pytest.raises(config.ConfigurationError, match=r"services\.hopae\.base_url: expected"):
        load(SERVICE.replace("https://api.example/connect/v1", said))


@pytest.mark.parametrize(
    "listener",
    [
        'redirect_uri = "http://localhost:3000/callback"',
        'redirect_uri = "http://127.0.0.1:3000/callback"\nbind = "127.0.0.1"',
        'redirect_uri = "http://[::1]:3000/callback"\nbind = "::1"',
        'redirect_uri = "https://kiosk.lan/callback"',
        """redirect_uri = "https://kiosk.lan:8443/callback"
        bind = "0.0.0.0"
        tls_certificate = "cert.pem"
        tls_key = "key.pem" """,
    ],
)
def test_listener(load: Callable[[str], config.Settings], listener: str) -> None:
    said = tomllib.loads(listener)
    settings = load(f"[listener]\n{listener}\n{SERVICE}")
    assert settings.listener.redirect_uri == said["redirect_uri"]
    assert settings.listener.bind == said.get("bind")


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("localhost", True),
        ("LOCALHOST", True),
        ("127.0.0.1", True),
        ("127.255.0.9", True),
        ("::1", True),
        ("localhost.example", False),
        ("128.0.0.1", False),
        ("0.0.0.0", False),
        ("::", False),
        ("::1%eth0", False),
        ("", False),
    ],
)
def test_is_loopback(host: str, loopback: bool) -> None:
    assert config.is_loopback(host) is loopback


@pytest.mark.parametrize(
    ("base_url", "is_for_trial"),
    [
        ("https://api.example/connect/v1", False),
        ("https://sandbox.api.hopae.com/connect/v1", True),
        ("https://api.sandbox-2.example/v1", True),
        ("https://mysandbox.example", False),
        ("http://127.0.0.1:8080/v1", True),
        ("http://localhost/v1", True),
        ("http://[::1]:80/v1", True),
    ],
)
def test_a_trial_is_known_by_the_address(
    load: Callable[[str], config.Settings], base_url: str, is_for_trial: bool
) -> None:
    for services in (
        SERVICE.replace("https://api.example/connect/v1", base_url),
        SERVICE + DOCUMENTS.replace("https://documents.example", base_url),
    ):
        assert load(services).is_for_trial is is_for_trial
