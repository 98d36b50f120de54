"""Where the desk's browser may go for a service."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk import config
from kiosk.host.browser.chromium import reachable
from tests.support.configuration import SERVICE

Load = Callable[[str], config.Settings]
PAGE = "https://login.example:443"


def service(*origins: str) -> str:
    listed = ", ".join(f'"{address}"' for address in origins)
    return f"{SERVICE}allowed_origins = [{listed}]\n"


@pytest.mark.parametrize(
    "origin",
    ["https://mitid.dk", "https://*.mitid.dk", "https://login.mitid.dk:8443"],
)
def test_an_origin(load: Load, origin: str) -> None:
    assert load(service(origin)).services["hopae"].allowed_origins == (origin,)


@pytest.mark.parametrize(
    "origin",
    [
        *("http://mitid.dk", "mitid.dk", "https://", "https://*", "https://*.", "https://dk"),
        *("https://mitid.dk/", "https://mitid.dk/x", "https://mitid.dk?x", "https://a@mitid.dk"),
        *("https://*mitid.dk", "https://a.*.mitid.dk", "*", "", "file:///", "https://mitid.dk:0"),
    ],
)
def test_what_is_no_origin(load: Load, origin: str) -> None:
    with pytest.raises(config.ConfigurationError) as refused:
        load(service("https://good.example", origin))
    message = str(refused.value)
    assert "services.hopae.allowed_origins: expected origins such as https://" in message


def test_the_same_twice(load: Load) -> None:
    with pytest.raises(config.ConfigurationError, match="allowed_origins"):
        load(service("https://mitid.dk", "https://mitid.dk"))


def test_none_named(load: Load) -> None:
    assert load(SERVICE).services["hopae"].allowed_origins == ()
    callback = "http://localhost:3000/callback"
    assert reachable(PAGE, (), f"{callback}?kiosk_nonce=1") == [PAGE, "https://*", callback]


def test_only_what_is_named_is_reachable() -> None:
    """A filter's host is met by those below it, too, unless it begins with a dot."""
    named = ("https://*.mitid.dk", "https://id.example")
    assert reachable(PAGE, named, None) == [PAGE, "https://mitid.dk", "https://.id.example"]
