"""Logos come after the methods, and never because somebody has chosen one."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.visit.domain import Availability, Form, Provider
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.logos import ProviderLogo
from kiosk.visit.methods import Methods, Source
from tests.support.service import REQUEST, ScriptedService

LOGO = ProviderLogo(1, 1, b"\x00\x00\x00\xff")
OFFERED = (
    Provider("bankidse", "BankID", logo_url="https://cdn.example/a.png"),
    Provider("mitid", "MitID", logo_url="https://cdn.example/b.png"),
    Provider("off", "Off", availability=Availability.DEACTIVATED, logo_url="https://cdn.example/c"),
    Provider("plain", "Plain"),
)


class FakeLogos:
    """Has the logos in `there`; fetching puts those of `elsewhere` there."""

    def __init__(self) -> None:
        self.there: dict[str, ProviderLogo] = {}
        self.elsewhere: dict[str, ProviderLogo] = {}
        self.fetched: list[tuple[str, ...]] = []

    def kept(self, url: str) -> ProviderLogo | None:
        return self.there.get(url)

    def fetch(self, urls: tuple[str, ...], interrupt: Interrupt) -> None:
        self.fetched.append(urls)
        interrupt.check()
        self.there |= self.elsewhere


class Offering(ScriptedService):
    """Offers those methods, and asks for nothing."""

    def providers(self, _interrupt: Interrupt) -> tuple[Provider, ...]:
        return OFFERED

    def form(self, _provider: str, _interrupt: Interrupt) -> Form:
        return Form()


def methods_with(logos: FakeLogos | None) -> Methods:
    opened = None if logos is None else lambda: logos
    return Methods(lambda: [Source(Offering, REQUEST, name="hopae", open_logos=opened)])


def test_kept_logos_are_there_at_once(qtbot: QtBot) -> None:
    logos = FakeLogos()
    logos.there = {"https://cdn.example/a.png": LOGO}
    methods = methods_with(logos)
    methods.load()
    qtbot.waitUntil(lambda: bool(methods.methods) and methods.logo(methods.methods[0]) is not None)
    by_id = {method.provider.id: methods.logo(method) for method in methods.methods}
    assert by_id == {"bankidse": LOGO, "mitid": None, "off": None, "plain": None}
    methods.close()


def test_fetched_logos_come_later(qtbot: QtBot) -> None:
    logos = FakeLogos()
    logos.elsewhere = {"https://cdn.example/b.png": LOGO}
    methods = methods_with(logos)
    with qtbot.waitSignals([methods.changed, methods.logos_changed]):
        methods.load()
    qtbot.waitUntil(lambda: bool(methods.methods))
    [mitid] = [method for method in methods.methods if method.provider.id == "mitid"]
    assert methods.logo(mitid) == LOGO
    methods.close()


def test_all_are_fetched_and_none_because_it_is_chosen(qtbot: QtBot) -> None:
    logos = FakeLogos()
    methods = methods_with(logos)
    methods.load()
    qtbot.waitUntil(lambda: bool(methods.methods) and bool(logos.fetched))
    with qtbot.waitSignal(methods.asked):
        methods.ask(methods.methods[0])
    methods.close()
    everything = tuple(provider.logo_url for provider in OFFERED if provider.logo_url)
    assert logos.fetched == [everything]


def test_methods_without_logos(qtbot: QtBot) -> None:
    methods = methods_with(None)
    methods.load()
    qtbot.waitUntil(lambda: bool(methods.methods))
    assert methods.logo(methods.methods[0]) is None
    methods.close()
