"""The receiver's pages in a real browser, by keys too, and signed in at a real provider."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.support.centre import NAME, TOKEN, Centre, message, signed
from tests.support.chromium import Chromium
from tests.support.command import DEADLINE, Program, environment, eventually, free_port

pytestmark = [pytest.mark.slow, pytest.mark.browser]


@pytest.fixture
def new_centre(tmp_path: Path) -> Iterator[Callable[..., Centre]]:
    made: list[Centre] = []

    def new(**changes: Any) -> Centre:
        made.append(Centre(tmp_path, f"sqlite:///{tmp_path / 'centre.sqlite3'}", **changes))
        return made[-1]

    yield new
    for centre in made:
        centre.close()


def focused(browser: Chromium) -> str:
    return str(
        browser.run("return document.activeElement.textContent || document.activeElement.id")
    )


def test_a_result_is_found_by_its_case_with_keys_alone(
    new_centre: Callable[..., Centre], tmp_path: Path
) -> None:
    centre = new_centre()
    desk = centre.add_desk()
    hostile = "<script>document.title='x'</script>"
    content = message("A-17", attributes={"name": NAME, "note": hostile})
    with centre.serving(), Chromium(tmp_path) as browser:
        assert centre.send(desk.name, *signed(desk.secret, content)) == 204
        browser.open(centre.address)
        assert browser.text("h1") == "Sign in"
        eventually(lambda: focused(browser) == "token")
        browser.type(TOKEN)
        browser.press("Enter")
        eventually(lambda: browser.text("h1") == "Overview")
        assert "All 1 desks report" in browser.text()
        while focused(browser) != "case":
            browser.press("Tab")
        browser.type("a-17")
        browser.press("Enter")
        eventually(lambda: browser.text("h1") == "Results")
        assert "case" not in browser.url
        while not focused(browser).startswith("Open"):
            browser.press("Tab")
        browser.press("Enter")
        eventually(lambda: browser.text("h1") == "Result")
        assert NAME in browser.text()
        assert hostile in browser.text()
        browser.open(f"{centre.address}/access")
        for act in ("searched for a case", "looked at a result"):
            assert act in browser.text("table")
        for path in ("/desks", "/results", "/results/front-1/" + "0" * 32):
            browser.open(centre.address + path)
            assert browser.text("h1") in {"Desks", "Results", "Not there"}
        # A page that is not there (404) is named, and a violated policy would be.
        assert not [line for line in browser.complaints() if "404" not in line]
        browser.click("form[action='/sign-out'] button")
        eventually(lambda: browser.text("h1") == "Sign in")
        browser.open(f"{centre.address}/results")
        assert browser.text("h1") == "Sign in"


@contextmanager
def provider(folder: Path) -> Iterator[str]:
    """An OpenID Connect provider with a reader and a stranger; its issuer."""
    port = free_port()
    users = {
        "anna": {"email": "anna@example.com", "groups": ["identity-readers"]},
        "bo": {"email": "bo@example.com", "groups": ["others"]},
    }
    arguments = ["--port", str(port)]
    for name, claims in users.items():
        arguments += ["--user-claims", json.dumps({"sub": name, **claims})]
    variables = environment(folder) | {"PYTHONWARNINGS": "ignore"}
    with Program(*arguments, env=variables, run=("-m", "oidc_provider_mock")):
        issuer = f"http://127.0.0.1:{port}"
        eventually(lambda: _answers(issuer))
        yield issuer


def _answers(issuer: str) -> bool:
    try:
        address = f"{issuer}/.well-known/openid-configuration"
        return requests.get(address, timeout=DEADLINE).ok
    except requests.ConnectionError:
        return False


def test_members_of_the_group_sign_in_at_the_provider_and_nobody_else(
    new_centre: Callable[..., Centre], tmp_path: Path
) -> None:
    with provider(tmp_path) as issuer:
        sign_in = (
            f'[sign_in]\nissuer = "{issuer}"\nclient_id = "receiver"\n'
            'client_secret = { env = "CENTRE_TOKEN" }\nvalues = ["identity-readers"]'
        )
        centre = new_centre(extra=sign_in)
        with centre.serving(), Chromium(tmp_path) as browser:
            for who, title in (("bo", "Sign in"), ("anna", "Overview")):
                browser.open(centre.address)
                browser.click("main .button")
                browser.click(f"button[value='{who}']")
                eventually(lambda: browser.url.startswith(centre.address))
                assert browser.text("h1") == title
                assert ("not one of those" in browser.text()) == (who == "bo")
            assert "anna@example.com (anna)" in browser.text("header")
            # An answer that nobody here has asked for: of another browser, or made up.
            browser.click("form[action='/sign-out'] button")
            browser.open(f"{centre.address}/sign-in/return?code=x&state=y")
            assert "Signing in did not work" in browser.text()
            browser.open(f"{centre.address}/results")
            assert browser.text("h1") == "Sign in"
