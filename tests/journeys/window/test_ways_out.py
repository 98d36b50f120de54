"""Declined, expired, failed, another method, more time: what does not lead to a verdict."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from kiosk.visit.domain import QrText, Reason
from kiosk.visit.stages import Waiting
from tests.support.kiosk import Kiosk
from tests.support.sandbox import Sandbox
from tests.support.touch import move_onto_screen
from tests.unit.visit.work import requests


def shown(kiosk: Kiosk) -> str:
    """What the service wants to be shown as a code."""
    session = kiosk.flow.visit_in(Waiting).session
    assert isinstance(session.prompt, QrText)
    return session.prompt.text


def test_a_customer_who_declines_is_not_verified(kiosk: Kiosk, sandbox: Sandbox) -> None:
    kiosk.wait_with("bankidse")
    sandbox.act(sandbox.newest, "decline")
    kiosk.until("result")
    assert kiosk.says("Not verified")
    assert kiosk.see("action.reveal") is None
    kiosk.click("action.done")
    kiosk.until("attract")


@pytest.mark.parametrize("way", ["retry", "other-method"])
def test_on_from_not_verified(kiosk: Kiosk, sandbox: Sandbox, way: str) -> None:
    kiosk.wait_with("bankidse")
    sandbox.act(sandbox.newest, "decline")
    kiosk.until("result")
    kiosk.click(f"action.{way}")
    kiosk.until({"retry": "waiting", "other-method": "providers"}[way])
    assert len(requests(sandbox, "POST")) == (2 if way == "retry" else 1)


def test_details_that_do_not_match_can_be_corrected(kiosk: Kiosk, sandbox: Sandbox) -> None:
    kiosk.choose("mobywatel")
    kiosk.until("details")
    kiosk.type("field.fullName", "Sandbox Testperson")
    kiosk.type("field.dateOfBirth", "1991-01-01")
    kiosk.click("action.continue")
    kiosk.until("waiting")
    sandbox.act(sandbox.newest, "approve")
    kiosk.until("result")
    assert kiosk.says("Not verified")
    kiosk.click("action.retry")
    kiosk.until("details")
    name, birth = kiosk.find("field.fullName"), kiosk.find("field.dateOfBirth")
    assert isinstance(name, QLineEdit)
    assert isinstance(birth, QLineEdit)
    assert (name.text(), birth.text()) == ("Sandbox Testperson", "01/01/1991")
    assert name.property("fault") != "true"
    assert birth.property("fault") == "true"
    assert kiosk.says("This did not match. Please check it.")
    kiosk.type("field.dateOfBirth", "1990-01-01")
    kiosk.click("action.continue")
    kiosk.until("waiting")
    sandbox.act(sandbox.newest, "approve")
    kiosk.until("result")
    assert kiosk.says("Verified")


@pytest.mark.parametrize("way", ["retry", "other-method", "done"])
def test_a_failure_and_the_ways_on(kiosk: Kiosk, sandbox: Sandbox, way: str) -> None:
    sandbox.fault("fail_code", on="create", code="PROVIDER_UNAVAILABLE", times=1)
    kiosk.choose("bankidse")
    kiosk.until("failure")
    assert kiosk.screen == "failure"
    assert kiosk.flow.visit.attempt in kiosk.text("reference")
    assert not kiosk.says("PROVIDER_UNAVAILABLE")
    kiosk.click(f"action.{way}")
    kiosk.until({"retry": "waiting", "other-method": "providers", "done": "attract"}[way])
    assert len(requests(sandbox, "POST")) == (2 if way == "retry" else 1)


def test_only_what_can_help_is_offered(kiosk: Kiosk, sandbox: Sandbox) -> None:
    sandbox.fault("fail_code", on="create", code="AUTH_INVALID_CREDENTIALS")
    kiosk.choose("bankidse")
    kiosk.until("failure")
    assert kiosk.see("action.retry") is None


def test_a_session_that_expires(kiosk: Kiosk, sandbox: Sandbox) -> None:
    sandbox.plan(lifetime=0.4)
    kiosk.wait_with("bankidse")
    kiosk.until("failure")
    assert kiosk.concluded[-1].reason is Reason.EXPIRED
    assert kiosk.says("ran out")
    assert kiosk.see("action.retry") is not None


@pytest.mark.parametrize("provider", ["bankidse", "smartid", "mitid"])
@pytest.mark.parametrize("way", ["cancel", "other-method"])
def test_each_body_can_be_left(kiosk: Kiosk, sandbox: Sandbox, provider: str, way: str) -> None:
    kiosk.wait_with(provider)
    kiosk.click(f"action.{way}")
    kiosk.until("attract" if way == "cancel" else "providers")
    kiosk.settled()
    assert len(requests(sandbox, "DELETE")) == 1
    assert sandbox.sessions()[-1]["deleted"]


def test_starting_can_be_cancelled(kiosk: Kiosk, sandbox: Sandbox) -> None:
    sandbox.fault("late_answer", on="create", seconds=0.3)
    kiosk.choose("bankidse")
    kiosk.until("starting")
    kiosk.click("action.cancel")
    kiosk.until("attract")
    kiosk.settled()
    assert sandbox.sessions()[-1]["deleted"]


def test_more_time_is_a_new_session_after_the_old_one(kiosk: Kiosk, sandbox: Sandbox) -> None:
    sandbox.plan(lifetime=50.0)
    kiosk.wait_with("bankidse")
    first = kiosk.code()
    assert kiosk.says("Less than a minute left")
    kiosk.click("action.more-time")
    kiosk.wait(lambda: kiosk.entered.count("waiting") == 2)
    assert kiosk.see("action.more-time") is None
    assert kiosk.code() not in {first, None}
    old, new = sandbox.sessions()[-2:]
    assert old["deleted"]
    assert not new["deleted"]
    requests_by_time = [(request["method"], request["time"]) for request in sandbox.requests()]
    [deleted] = [time for method, time in requests_by_time if method == "DELETE"]
    created = [request["time"] for request in requests(sandbox, "POST")]
    assert created[0] < deleted < created[1]


def test_no_more_time_is_offered_while_there_is_plenty(kiosk: Kiosk) -> None:
    kiosk.wait_with("bankidse")
    assert kiosk.see("action.more-time") is None


def test_rejected_details_are_asked_for_again(kiosk: Kiosk, sandbox: Sandbox) -> None:
    kiosk.choose("evrotrust")
    kiosk.type("field.identificationNumber", "8032056031")
    kiosk.click("action.continue")
    kiosk.wait(lambda: kiosk.entered.count("details") == 2)
    field = kiosk.find("field.identificationNumber")
    assert isinstance(field, QLineEdit)
    assert field.text() == "8032056031"
    assert kiosk.says("did not accept")
    assert kiosk.find("field.country").property("fault") == "true"
    kiosk.click("action.back")
    kiosk.until("providers")
    kiosk.choose("evrotrust")
    kiosk.until("details")
    again = kiosk.find("field.identificationNumber")
    assert isinstance(again, QLineEdit)
    assert again.text() == ""
    assert not kiosk.says("did not accept")


@pytest.mark.parametrize("fault", ["hang", "reset"])
def test_a_lost_connection_is_said_so_and_comes_back(
    kiosk: Kiosk, sandbox: Sandbox, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.visit.worker.SILENCE", 0.2)
    monkeypatch.setattr("kiosk.visit.worker.PATIENCE", 0.1)
    kiosk.wait_with("bankidse")
    code = kiosk.code()
    sandbox.fault(fault, on="poll", times=1)
    kiosk.wait(lambda: kiosk.says("Connection lost"))
    assert kiosk.text("status.connection") == "Offline"
    assert kiosk.screen == "waiting"
    assert kiosk.code() == code
    if fault == "reset":
        kiosk.wait(lambda: kiosk.says("The connection is back"))
        assert kiosk.text("status.connection") == "Online"
        sandbox.act(sandbox.newest, "approve")
        kiosk.until("result")


def test_it_is_online_again_once_the_service_answers(kiosk: Kiosk, sandbox: Sandbox) -> None:
    kiosk.wait_with("bankidse")
    sandbox.fault("reset", on="poll")
    kiosk.wait(lambda: kiosk.text("status.connection") == "Offline")
    kiosk.click("action.other-method")  # which cancels there, and is answered
    kiosk.until("providers")
    kiosk.wait(lambda: kiosk.text("status.connection") == "Online")


def test_a_kept_catalogue_is_no_connection(
    kiosk: Kiosk, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.wait(lambda: kiosk.text("status.connection") == "Online")
    sandbox.fault("reset")
    kiosk.click("action.start")
    kiosk.choose("bankidse")
    kiosk.until("failure")
    assert kiosk.says("could not be reached")
    assert kiosk.text("status.connection") == "Offline"
    kiosk.click("action.other-method")
    kiosk.find("provider.bankidse")
    assert kiosk.text("status.connection") == "Offline"
    kiosk.window._recheck.setInterval(50)
    kiosk.click("action.back")
    kiosk.until("attract")
    assert kiosk.text("status.connection") == "Offline"
    sandbox.reset()
    kiosk.wait(lambda: kiosk.text("status.connection") == "Online")


def test_the_providers_can_be_searched(kiosk: Kiosk) -> None:
    kiosk.click("action.start")
    kiosk.find("provider.bankidse")
    kiosk.type("field.search", "denmark")
    assert kiosk.see("provider.mitid") is not None
    assert kiosk.see("provider.smartid") is None
    kiosk.type("field.search", "xyz")
    assert kiosk.says("No method of that name")


def test_providers_that_cannot_be_read_are_asked_for_again(
    new_kiosk: Callable[..., Kiosk], sandbox: Sandbox
) -> None:
    sandbox.fault("service_unavailable", on="providers")
    kiosk = new_kiosk()
    kiosk.click("action.start")
    again = kiosk.find("action.reload")
    assert isinstance(again, QPushButton)
    assert kiosk.text("status.connection") == "Offline"
    sandbox.reset()
    kiosk.click("action.reload")
    kiosk.find("provider.bankidse")
    assert kiosk.text("status.connection") == "Online"


def test_a_press_outlives_a_new_reading_of_the_methods(kiosk: Kiosk) -> None:
    kiosk.click("action.start")
    tile = kiosk.find("provider.mitid")
    move_onto_screen(tile)
    QTest.mousePress(tile, Qt.MouseButton.LeftButton)
    kiosk.methods.load()
    kiosk.wait(lambda: not kiosk.methods.is_loading)
    QTest.mouseRelease(kiosk.find("provider.mitid"), Qt.MouseButton.LeftButton)
    kiosk.until("waiting")
