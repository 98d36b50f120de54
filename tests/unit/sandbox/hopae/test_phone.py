from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest

from tests.support.sandbox import Sandbox
from tests.unit.sandbox.hopae.test_hopae_api import REDIRECT_URI, SMART_ID, create


class Page(HTMLParser):
    """What a browser without JavaScript would make of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.language: str | None = None
        self.forms: list[str] = []
        self.links: list[str] = []
        self.scripts = 0
        self.text = text
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "html":
            self.language = values.get("lang")
        elif tag == "form" and values.get("method") == "post":
            self.forms.append(values["action"] or "")
        elif tag == "a":
            self.links.append(values["href"] or "")
        elif tag == "script":
            self.scripts += 1


def get(sandbox: Sandbox, url: str) -> Page:
    status, headers, body = sandbox.request("GET", url)
    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    page = Page(body.decode())
    assert "Sandbox – no real identities are checked" in page.text
    assert page.language == "en"
    assert "<title>" in page.text
    assert page.scripts == 0
    return page


def press(sandbox: Sandbox, page: Page, action: str) -> str:
    """Submit one of the page's forms; where the answer leads to."""
    form = next(form for form in page.forms if form.endswith(action))
    status, headers, _ = sandbox.request("POST", form)
    assert status == 303
    return str(headers["Location"])


@pytest.mark.parametrize(("action", "status"), [("approve", "completed"), ("decline", "failed")])
def test_a_scanned_code_is_decided_on_its_page(sandbox: Sandbox, action: str, status: str) -> None:
    answer = create(sandbox, providerId="bankidse")
    session = f"/verifications/{answer['verificationId']}"
    page = get(sandbox, answer["flowDetails"]["qrData"])
    assert len(page.forms) == 3
    page = get(sandbox, press(sandbox, page, "opened"))
    assert sandbox.api("GET", session)[1]["status"] == "authenticating"
    assert "Opened." in page.text
    page = get(sandbox, press(sandbox, page, action))
    assert sandbox.api("GET", session)[1]["status"] == status
    assert page.forms == []


@pytest.mark.parametrize(("action", "status"), [("approve", "completed"), ("decline", "failed")])
def test_a_redirect_leads_back_with_its_query(sandbox: Sandbox, action: str, status: str) -> None:
    answer = create(sandbox, providerId="mitid", redirectUri=REDIRECT_URI)
    session = answer["verificationId"]
    url = answer["flowDetails"]["authorizationUrl"]
    page = get(sandbox, url)
    target = press(sandbox, page, action)
    assert target == f"{REDIRECT_URI}&verificationId={session}"
    assert sandbox.session(session)["status"] == status
    again, headers, _ = sandbox.request("GET", url)
    assert (again, headers["Location"]) == (303, target)


def test_a_redirect_leads_back_before_the_service_has_finished(sandbox: Sandbox) -> None:
    sandbox.plan(finish_lag=60)
    answer = create(sandbox, providerId="mitid", redirectUri="http://localhost:3000/callback")
    page = get(sandbox, answer["flowDetails"]["authorizationUrl"])
    target = press(sandbox, page, "approve")
    assert urlsplit(target).query == f"verificationId={answer['verificationId']}"
    assert sandbox.session(answer["verificationId"])["status"] == "authenticating"


def test_a_redirect_that_approves_by_itself_leads_back(sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=0)
    answer = create(sandbox, providerId="mitid", redirectUri=REDIRECT_URI)
    status, headers, _ = sandbox.request("GET", answer["flowDetails"]["authorizationUrl"])
    assert status == 303
    assert headers["Location"].startswith(REDIRECT_URI)


@pytest.mark.parametrize("cancelled", [True, False])
def test_a_redirect_whose_session_is_gone_stays(sandbox: Sandbox, cancelled: bool) -> None:
    answer = create(sandbox, providerId="mitid", redirectUri=REDIRECT_URI)
    session, url = answer["verificationId"], answer["flowDetails"]["authorizationUrl"]
    page = get(sandbox, url)
    if cancelled:
        sandbox.api("DELETE", f"/verifications/{session}")
    else:
        sandbox.act(session, "expire")
    assert press(sandbox, page, "approve") == urlsplit(url).path
    assert get(sandbox, url).forms == []
    assert sandbox.session(session)["status"] == ("cancelled" if cancelled else "expired")


def test_the_phone_lists_what_waits(sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=30)
    answer = create(sandbox, **SMART_ID)
    link = sandbox.session(answer["verificationId"])["phone"]
    assert link in get(sandbox, "/phone/").links
    page = get(sandbox, link)
    assert answer["flowDetails"]["verificationCode"] in page.text
    assert "by itself" in page.text
    press(sandbox, page, "approve")
    assert link not in get(sandbox, "/phone/").links


def test_names_are_text_not_markup(sandbox: Sandbox) -> None:
    sandbox.plan(user={"name": "<script>alert(1)</script>"})
    answer = create(sandbox, providerId="bankidse")
    assert "&lt;script&gt;" in get(sandbox, answer["flowDetails"]["qrData"]).text


def test_a_register_says_whom_it_knows(sandbox: Sandbox) -> None:
    answer = create(
        sandbox, providerId="mobywatel", matchData={"fullName": "X", "dateOfBirth": "2000-01-01"}
    )
    page = get(sandbox, answer["flowDetails"]["qrData"])
    assert "SANDBOX TESTPERSON" in page.text
    assert "2000-01-01" not in page.text


@pytest.mark.parametrize(("method", "path"), [("GET", "nobody"), ("POST", "nobody/approve")])
def test_an_unknown_page(sandbox: Sandbox, method: str, path: str) -> None:
    assert sandbox.request(method, f"/phone/{path}")[0] == 404
