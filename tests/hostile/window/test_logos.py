"""Whatever comes in place of a logo, every method is there, and can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.application import Application
from kiosk.services import logos
from kiosk.visit.methods import Method, Methods
from tests.support.sandbox import Sandbox
from tests.unit.visit.work import PATIENCE

FAULTS: list[dict[str, Any]] = [
    {"name": "scripted_svg"},
    {"name": "picture_bomb"},
    {"name": "html_error"},
    {"name": "captive_portal"},
    {"name": "captive_redirect"},
    {"name": "reset"},
    {"name": "hang"},
    {"name": "empty_body"},
    {"name": "not_json"},
    {"name": "huge"},
    {"name": "huge", "gzip": True, "bytes": 50_000_000},
    {"name": "drip_head"},
    {"name": "drip_body"},
]


@pytest.fixture
def new_methods(desk: Application) -> Iterator[Callable[[], Methods]]:
    """Reads what the desk offers, with its logos, and waits until those were asked for."""
    made: list[Methods] = []

    def new() -> Methods:
        names = desk.settings.services
        methods = Methods(lambda: [desk.source(name, with_logos=True) for name in names])
        made.append(methods)
        methods.load()
        return methods

    yield new
    for methods in made:
        methods.close()


def with_logo(methods: Methods) -> list[Method]:
    return [method for method in methods.methods if method.provider.logo_url]


def finish(methods: Methods, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(methods.methods), timeout=PATIENCE)
    qtbot.waitUntil(
        lambda: not any(thread.is_alive() for thread in methods._threads), timeout=PATIENCE
    )


def test_all_logos_come(new_methods: Callable[[], Methods], qtbot: QtBot) -> None:
    methods = new_methods()
    finish(methods, qtbot)
    assert {method.provider.logo_url[-3:] for method in with_logo(methods)} == {"png", "svg"}
    assert all(methods.logo(method) is not None for method in with_logo(methods))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: "-".join(map(str, fault.values())))
def test_no_logo_and_every_method(
    new_methods: Callable[[], Methods],
    sandbox: Sandbox,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    fault: dict[str, Any],
) -> None:
    monkeypatch.setattr(logos, "ANSWER_TIMEOUT", 0.5)
    sandbox.fault(on="logo", **fault)
    methods = new_methods()
    finish(methods, qtbot)
    assert methods.trouble is None
    assert len(methods.methods) > len(with_logo(methods)) > 0
    assert all(methods.logo(method) is None for method in with_logo(methods))
    assert methods.is_answered  # a logo's host says nothing of the service
    with qtbot.waitSignal(methods.asked, timeout=PATIENCE):
        methods.ask(methods.methods[0])
