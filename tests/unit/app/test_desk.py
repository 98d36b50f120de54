"""Which service a method is had from, and where its page can be visited."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.application import Application, UsageError
from kiosk.app.headless import place_for
from kiosk.config import ListenerSettings, SecretSource, Settings
from kiosk.services.authenteq.connector import AuthenteqSettings
from kiosk.services.hopae.connector import HopaeSettings
from kiosk.visit.domain import MethodKind
from kiosk.visit.ports import Place
from kiosk.visit.stages import Choice

_WORD = SecretSource(value="x")
EID = HopaeSettings(base_url="http://localhost:1", client_id="x", client_secret=_WORD)
DOCUMENTS = AuthenteqSettings(base_url="http://localhost:2", client_id="x", client_secret=_WORD)
PHONES = ListenerSettings(
    redirect_uri="https://desk.example/callback",
    bind="192.0.2.1",
    tls_certificate=Path("certificate.pem"),
    tls_key=Path("key.pem"),
)


def choose(
    provider: str, named: str | None = None, listener: ListenerSettings | None = None
) -> Choice:
    return desk(listener).choice(provider, named, user_data={}, match_data={})


def desk(listener: ListenerSettings | None = None) -> Application:
    services: dict[str, HopaeSettings | AuthenteqSettings] = {
        "eid": EID,
        "documents": DOCUMENTS,
        "bankidse": DOCUMENTS,
    }
    return Application(Settings(services=services, listener=listener or ListenerSettings()))


@pytest.mark.parametrize(
    ("provider", "named", "kind"),
    [
        ("mitid", None, MethodKind.EID),
        ("mitid", "eid", MethodKind.EID),
        ("documents", None, MethodKind.DOCUMENT),
        ("documents", "documents", MethodKind.DOCUMENT),
        # A document service that is called as an eID is.
        ("bankidse", None, MethodKind.DOCUMENT),
        ("bankidse", "eid", MethodKind.EID),
    ],
)
def test_a_method_is_had_from_its_own_service(
    provider: str, named: str | None, kind: MethodKind
) -> None:
    chosen = choose(provider, named)
    assert (chosen.provider.id, chosen.provider.kind) == (provider, kind)
    assert chosen.request.provider == provider


@pytest.mark.parametrize("provider", ["mitid", "bankidse"])
def test_a_document_service_has_but_one_method(provider: str) -> None:
    with pytest.raises(UsageError, match="offers this method"):
        choose(provider, "documents")


@pytest.mark.parametrize("wanted", Place)
@pytest.mark.parametrize("on_desk", [True, False])
def test_where_a_page_is_opened(wanted: Place, on_desk: bool) -> None:
    chosen = replace(choose("documents", listener=PHONES), on_desk=on_desk)
    is_nowhere = wanted is Place.DESK and not on_desk
    assert place_for(desk(PHONES), chosen, wanted) is (Place.NONE if is_nowhere else wanted)


def test_nobody_is_sent_to_a_page_that_a_phone_cannot_come_back_from() -> None:
    chosen = choose("documents")
    with pytest.raises(UsageError, match="leads to the phone itself"):
        place_for(desk(), chosen, Place.PHONE)
    assert place_for(desk(), choose("mitid"), Place.PHONE) is Place.PHONE  # it is asked for
