"""What is secret or personal stands only where it has to: planted values are searched for."""

from __future__ import annotations

import itertools
import os
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from kiosk.app.application import Application
from kiosk.config import load
from kiosk.services.registry import SERVICE_KINDS
from tests.support.command import SECRET, ConfiguredDesk, Ended, Program
from tests.support.files import files_below
from tests.support.sandbox import Sandbox
from tests.support.verify import visit_page

NAME = "Xenophilia Planted"
CLAIM = "PLANTED-CLAIM-0815"
TOKEN = "PLANTED-TOKEN-1337"
QR = "bankid.planted-qr-4242"
IDENTIFIER = "PNOLT-98765432101"
MESSAGE = "PLANTED-MESSAGE"

PERSON = {"name": NAME, "personal_number": IDENTIFIER, "nested": {"email": "planted@x.example"}}
ANSWERS = {
    "userinfo": {
        "provenance.presentation": {
            "channel": {"type": "idp", "transport": "internet"},
            "credentials": [
                {
                    "type": "smartid",
                    "issuer": {"id": "urn:x", "authority_name": "Authority"},
                    "claims": {"documentNumber": CLAIM},
                    "evidence": {"token": {"id_token": TOKEN}, "names": "id_token"},
                }
            ],
        }
    },
    "evidence": {"token": {"id_token": TOKEN}, "names": "id_token"},
}


def nowhere(values: tuple[str, ...], text: str) -> None:
    for value in values:
        assert value not in text, f"{value[:4]}… is there"


def files_of(desk: ConfiguredDesk) -> str:
    """All that is in any file below the desk's folder, and the names of the files."""
    contents = files_below(desk.folder)
    return "\n".join(
        [*map(str, contents), *(content.decode("latin-1") for content in contents.values())]
    )


def visited(desk: ConfiguredDesk, sandbox: Sandbox, *arguments: str) -> Ended:
    sandbox.plan(
        approve_after=0.3,
        user=PERSON,
        flow_details={"qrData": QR, "message": f"{MESSAGE} for {IDENTIFIER}"},
        answers=ANSWERS,
    )
    program = desk.start("--log-level", "debug", "verify", *arguments)
    with program:
        return program.end()


@pytest.mark.parametrize("how", [("--json",), ()])
def test_a_visit_by_push(sandbox: Sandbox, tmp_path: Path, how: tuple[str, ...]) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    done = visited(desk, sandbox, "smartid", "--user-data", f"registrationId={IDENTIFIER}", *how)
    assert done.status == 0, done.errors
    assert NAME in done.text  # it is told where it has to be
    assert "session.created" in done.errors
    secrets = (sandbox.client_secret, TOKEN, CLAIM, IDENTIFIER, "98765432101")
    nowhere(secrets, done.text)
    personal = (NAME, "Xenophilia", "planted@", MESSAGE, QR)
    nowhere((*secrets, *personal), done.errors)
    nowhere((*secrets, *personal), files_of(desk))


@pytest.mark.parametrize("how", [("--json",), ()])
def test_a_visit_by_qr(sandbox: Sandbox, tmp_path: Path, how: tuple[str, ...]) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    done = visited(desk, sandbox, "bankidse", *how)
    assert done.status == 0, done.errors
    nowhere((sandbox.client_secret, TOKEN, CLAIM), done.text)
    if not how:
        nowhere((QR,), done.text)  # painted, not written
    nowhere((sandbox.client_secret, TOKEN, CLAIM, NAME, QR), done.errors + files_of(desk))


def test_a_comparison(sandbox: Sandbox, tmp_path: Path) -> None:
    submitted = {"fullName": "Wilhelmina Planted", "dateOfBirth": "1899-12-31"}
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    arguments = itertools.chain(*(("--match", f"{k}={v}") for k, v in submitted.items()))
    sandbox.plan(approve_after=0)
    with desk.start("--log-level", "debug", "verify", "--json", "mobywatel", *arguments) as program:
        done = program.end()
    assert done.verdict == (1, "not_verified", "match_failed")
    nowhere(tuple(submitted.values()), done.text + done.errors + files_of(desk))


def test_the_nonce_of_a_redirect(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    arguments = ("--log-level", "debug", "verify", "--json", "mitid", "--open", "none")
    with desk.start(*arguments) as program:
        page = program.line()["authorization_url"]
        _status, back = visit_page(page + "/approve", "POST")
        assert back is not None
        nonce = parse_qs(urlsplit(back).query)["kiosk_nonce"][0]
        wrong = back.replace(nonce, "x" * len(nonce))
        assert visit_page(wrong)[0] == 400
        assert visit_page(back)[0] == 200
        done = program.end()
    assert done.status == 0
    nowhere((nonce, urlsplit(back).query, page), done.errors + files_of(desk))
    nowhere((nonce,), done.text)


def test_words_of_a_service_that_repeats_what_was_typed(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    sandbox.plan(
        approve_after=0,
        user={"name": "N", "note": f"said {IDENTIFIER.lower()}"},
        flow_details={"message": IDENTIFIER, "userIdentifier": IDENTIFIER},
        answers={"userinfo": {"hopae_loa_label": IDENTIFIER}},
    )
    with desk.verify("smartid", "--user-data", f"registrationId={IDENTIFIER}") as program:
        done = program.end()
    assert done.verdict == (0, "verified", None)
    nowhere((IDENTIFIER, IDENTIFIER.lower(), "98765432101"), done.text)


def test_a_secret_of_the_wrong_form(sandbox: Sandbox, tmp_path: Path) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    changed = desk.environment | {SECRET: "PLANTED\nLINES"}
    with Program("-c", str(desk.file), "verify", "bankidse", env=changed) as program:
        done = program.end()
    assert (done.status, done.output) == (2, b"")
    assert SECRET in done.errors
    nowhere(("PLANTED", "LINES"), done.errors)


def test_representations(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = ConfiguredDesk.at(sandbox, tmp_path)
    monkeypatch.setitem(os.environ, SECRET, desk.secret)
    app = Application(load(desk.file, SERVICE_KINDS))
    choice = app.choice(
        "smartid", user_data={"registrationId": IDENTIFIER}, match_data={"fullName": NAME}
    )
    text = repr((choice, choice.request, app, app.settings, app.opener("hopae")))
    nowhere((desk.secret, IDENTIFIER, NAME), text)
    app.close()
