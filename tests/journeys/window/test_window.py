"""Whole visits through the kiosk's window, over real sockets, on the sandbox."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from kiosk.visit.domain import OutcomeKind, Push, QrText, Redirect
from kiosk.visit.ports import BrowserExit
from kiosk.visit.stages import Waiting
from kiosk.visit.worker import Pace
from tests.support.kiosk import FILLED, QUICK, Kiosk
from tests.support.sandbox import Sandbox
from tests.support.visits import code_picture
from tests.unit.visit.work import requests

SLOW = Pace(poll=30.0, poll_active=30.0, finish=2.0)


def get(url: str) -> tuple[int, str]:
    """Status and `Location`, as a browser would on a connection of its own."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port, timeout=5.0)
    try:
        connection.request("GET", f"{parts.path}?{parts.query}", headers={"Host": parts.netloc})
        response = connection.getresponse()
        response.read()
        return response.status, response.getheader("Location") or ""
    finally:
        connection.close()


def page(kiosk: Kiosk) -> str:
    session = kiosk.flow.visit_in(Waiting).session
    assert isinstance(session.prompt, Redirect)
    return session.prompt.authorization_url


def shown(kiosk: Kiosk) -> str:
    """What the service wants to be shown as a code."""
    session = kiosk.flow.visit_in(Waiting).session
    assert isinstance(session.prompt, QrText)
    return session.prompt.text


# -- to the verdict -------------------------------------------------------------------------------


def test_a_code_on_the_screen(kiosk: Kiosk, sandbox: Sandbox) -> None:
    assert kiosk.screen == "attract"
    kiosk.wait_with("bankidse")
    assert kiosk.screen == "waiting"
    assert kiosk.code() == shown(kiosk)
    sandbox.act(sandbox.newest, "opened")
    kiosk.wait(lambda: kiosk.says("Opened in the app"))
    sandbox.act(sandbox.newest, "approve")
    kiosk.until("result")
    assert kiosk.screen == "result"
    assert kiosk.says("Verified")
    assert not kiosk.says("SANDBOX TESTPERSON")
    kiosk.click("action.reveal.name")
    assert kiosk.text("attribute.name") == "SANDBOX TESTPERSON"
    kiosk.click("action.done")
    kiosk.until("attract")
    assert kiosk.screen == "attract"
    kiosk.settled()
    assert len(requests(sandbox, "POST")) == 1
    assert requests(sandbox, "DELETE") == []


def test_a_request_to_a_phone(kiosk: Kiosk, sandbox: Sandbox) -> None:
    kiosk.choose("smartid")
    kiosk.until("details")
    assert kiosk.screen == "details"
    kiosk.type("field.registrationId", "40504040001")
    kiosk.click("action.continue")
    assert kiosk.screen == "details"
    assert requests(sandbox, "POST") == []
    kiosk.type("field.registrationId", FILLED["smartid"]["registrationId"])
    kiosk.click("action.continue")
    kiosk.until("waiting")
    session = kiosk.flow.visit_in(Waiting).session
    assert isinstance(session.prompt, Push)
    assert kiosk.text("control-code") == session.prompt.control_code
    assert not kiosk.says(FILLED["smartid"]["registrationId"])
    sandbox.act(sandbox.newest, "approve")
    kiosk.until("result")
    assert kiosk.concluded[-1].kind is OutcomeKind.VERIFIED
    [created] = requests(sandbox, "POST")
    assert created["status"] in {200, 201}


def test_a_page_on_the_desk(kiosk: Kiosk, sandbox: Sandbox) -> None:
    kiosk.wait_with("mitid")
    kiosk.click("action.on-desk")
    [(shown, area, camera)] = kiosk.browser.shown
    assert (shown, camera) == (page(kiosk), False)
    strip = kiosk.strip
    assert area is not None
    assert area.y >= strip.geometry().bottom()
    assert area.height > 600
    assert kiosk.says("The page is open in the browser")
    sandbox.act(sandbox.newest, "approve")
    status, back = get(shown)
    assert status == 303
    assert get(back)[0] == 200
    kiosk.until("result")
    assert kiosk.says("Verified")
    assert not kiosk.browser.is_open
    assert not strip.isVisible()


def test_the_strip_above_the_page_leads_out(kiosk: Kiosk, sandbox: Sandbox) -> None:
    kiosk.wait_with("mitid")
    kiosk.click("action.on-desk")
    strip = kiosk.strip
    assert strip.isVisible()
    cancel = strip.findChild(QAbstractButton, "action.cancel")
    assert cancel is not None
    cancel.click()
    kiosk.until("attract")
    kiosk.wait(lambda: requests(sandbox, "DELETE"))
    assert not strip.isVisible()
    assert not kiosk.browser.is_open
    assert not any(label.text() for label in strip.findChildren(QLabel, "strip.told"))


def test_a_page_that_the_customer_closes_can_be_opened_again(kiosk: Kiosk) -> None:
    kiosk.wait_with("mitid")
    kiosk.click("action.on-desk")
    kiosk.browser.on_exit(BrowserExit.CLOSED)
    kiosk.wait(lambda: kiosk.says("The browser was closed"))
    assert not kiosk.strip.isVisible()
    kiosk.click("action.on-desk")
    assert len(kiosk.browser.shown) == 2
    assert kiosk.strip.isVisible()


def test_a_browser_that_died_was_not_closed(kiosk: Kiosk) -> None:
    kiosk.wait_with("mitid")
    kiosk.click("action.on-desk")
    kiosk.browser.on_exit(BrowserExit.CRASHED)
    kiosk.wait(lambda: kiosk.says("The browser ended by itself"))
    assert not kiosk.says("closed")
    kiosk.click("action.on-desk")
    assert kiosk.strip.isVisible()


def test_a_return_from_the_browser_is_seen_at_once(
    new_kiosk: Callable[..., Kiosk], sandbox: Sandbox
) -> None:
    kiosk = new_kiosk(SLOW)
    kiosk.wait_with("mitid")
    sandbox.act(sandbox.newest, "approve")
    assert get(get(page(kiosk))[1])[0] == 200
    kiosk.until("result")


def test_a_page_on_the_phone(kiosk: Kiosk, sandbox: Sandbox) -> None:
    kiosk.wait_with("mitid")
    assert kiosk.see("qr") is None
    kiosk.click("action.on-phone")
    assert kiosk.code() == page(kiosk)
    sandbox.act(sandbox.newest, "approve")
    kiosk.until("result")


def test_no_browser_is_said_so(kiosk: Kiosk) -> None:
    kiosk.browser.is_installed = False
    kiosk.wait_with("mitid")
    kiosk.click("action.on-desk")
    assert kiosk.says("The browser could not be opened")
    assert not kiosk.strip.isVisible()
    assert kiosk.see("action.on-phone") is not None


@pytest.mark.parametrize(
    ("birth", "verdict"), [("1990-01-01", "Verified"), ("1991-02-03", "Not verified")]
)
def test_given_values_are_compared(
    kiosk: Kiosk, sandbox: Sandbox, birth: str, verdict: str
) -> None:
    kiosk.choose("mobywatel")
    kiosk.type("field.fullName", "Sandbox Testperson")
    kiosk.type("field.dateOfBirth", birth)
    kiosk.click("action.continue")
    kiosk.until("waiting")
    sandbox.act(sandbox.newest, "approve")
    kiosk.until("result")
    assert kiosk.says(verdict)
    assert kiosk.says("Full name")
    assert not kiosk.says(birth)
    assert kiosk.says("matches (100% similar)")


def test_a_whole_visit_by_keyboard_alone(kiosk: Kiosk, sandbox: Sandbox) -> None:
    kiosk.press(Qt.Key.Key_Return)  # Start has the focus
    kiosk.until("providers")
    kiosk.find("provider.smartid")
    for _ in range(30):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == "provider.smartid":
            break
        kiosk.press(Qt.Key.Key_Tab)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.until("details")
    field = kiosk.find("field.registrationId")
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, FILLED["smartid"]["registrationId"])
    kiosk.press(Qt.Key.Key_Return)
    kiosk.until("waiting")
    sandbox.act(sandbox.newest, "approve")
    kiosk.until("result")
    assert kiosk.window.property("keys") is True
    assert QApplication.focusWidget() is kiosk.find("verdict")
    for _ in range(30):
        if QApplication.focusWidget() is kiosk.find("action.done"):
            break
        kiosk.press(Qt.Key.Key_Tab)
    kiosk.press(Qt.Key.Key_Return)
    kiosk.until("attract")
    assert QApplication.focusWidget() is kiosk.find("action.start")


# -- nobody is there any more ---------------------------------------------------------------------


def test_an_idle_desk_asks_and_then_wipes(new_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = new_kiosk(idle=1.0, idle_warning=1.0)
    kiosk.choose("smartid")
    kiosk.until("details")
    kiosk.find("idle-question")
    kiosk.until("attract")
    kiosk.wait(lambda: kiosk.see("idle-question") is None)


def test_a_touch_answers_the_question(new_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = new_kiosk(idle=0.3, idle_warning=60.0)
    kiosk.click("action.start")
    kiosk.click("action.stay")
    kiosk.wait(lambda: kiosk.see("idle-question") is None)
    assert kiosk.screen == "providers"


def test_a_result_is_wiped_in_time(new_kiosk: Callable[..., Kiosk], sandbox: Sandbox) -> None:
    kiosk = new_kiosk(result=0.3)
    sandbox.plan(approve_after=0)
    kiosk.choose("bankidse")
    kiosk.until("result")
    kiosk.until("attract")


# -- codes ----------------------------------------------------------------------------------------


def test_a_code_that_changes_is_shown_at_once(kiosk: Kiosk, sandbox: Sandbox) -> None:
    kiosk.wait_with("bankidse")
    first = kiosk.code()
    sandbox.fault("rotating_qr")
    kiosk.wait(lambda: shown(kiosk) != first)
    sandbox.reset()
    assert kiosk.code() == shown(kiosk)


def test_a_code_that_the_service_paints(kiosk: Kiosk, sandbox: Sandbox) -> None:
    text = "https://app.example/open?session=42"
    picture = code_picture(text)
    sandbox.plan(flow_details={"qrData": picture})
    kiosk.wait_with("bankidse")
    assert kiosk.code() == text


# -- the end of the program -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "stage", ["providers", "configuration", "create", "poll", "userinfo", "cancel"]
)
def test_the_window_closes_in_time_whatever_hangs(
    new_kiosk: Callable[..., Kiosk], sandbox: Sandbox, stage: str
) -> None:
    from kiosk.visit import clock

    sandbox.fault("hang", on=stage)
    kiosk = new_kiosk(QUICK)
    kiosk.click("action.start")
    if stage not in {"providers", "configuration"}:
        sandbox.plan(approve_after=0 if stage == "userinfo" else None)
        kiosk.choose("bankidse")
        kiosk.until({"create": "starting", "userinfo": "checking"}.get(stage, "waiting"))
    else:
        kiosk.wait(lambda: any(f"/{stage}" in request["path"] for request in sandbox.requests()))
    began = clock.now()
    kiosk.flow.shut_down(1.5)
    kiosk.methods.close()
    assert clock.now() - began < 8.0  # a call that hangs would be waited for twice as long
