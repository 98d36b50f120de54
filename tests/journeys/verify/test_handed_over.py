"""`verify --hand-over` and `handover`: from the service to the organisation's own system."""

from __future__ import annotations

import signal
from pathlib import Path

import keyring.core
import pytest
from standardwebhooks import Webhook

from kiosk.records.outbox import FOLDER
from tests.support.command import ConfiguredDesk
from tests.support.handovers import CANARY, SECRET, holds_canary, validator
from tests.support.journaled import Written
from tests.support.keyring import FileKeyring
from tests.support.sandbox import Sandbox
from tests.support.server import Do, Peer, reply

pytestmark = pytest.mark.slow

PERSON = {"name": f"Greta {CANARY}", "birthdate": "1990-01-31"}


def webhook(url: str, *more: str) -> str:
    lines = ("[handover.crm]", 'kind = "webhook"', f'url = "{url}"', 'secret = { env = "HOOK" }')
    return "\n".join((*lines, *more)) + "\n"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The variables of a desk with a secret store, which this test can read, too."""
    file = str(tmp_path / "keyring.json")
    monkeypatch.setenv("KIOSK_TEST_KEYRING", file)
    monkeypatch.setattr(keyring.core, "_keyring_backend", FileKeyring())
    return {
        "PYTHON_KEYRING_BACKEND": "tests.support.keyring.FileKeyring",
        "KIOSK_TEST_KEYRING": file,
        "HOOK": SECRET,
    }


@pytest.fixture
def without_store() -> dict[str, str]:
    return {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "HOOK": SECRET}


def desk_at(
    sandbox: Sandbox, folder: Path, tables: str, variables: dict[str, str]
) -> ConfiguredDesk:
    sandbox.plan(approve_after=0.1, user=PERSON, count=5)
    return ConfiguredDesk.at(sandbox, folder, tables=tables, variables=variables)


def handed_over(written: Written) -> list[tuple[str, str]]:
    entries = written.of_type("result.handed_over")
    return [(entry.details["receiver"], entry.details["how"]) for entry in entries]


def test_an_accepted_result_arrives_and_nothing_is_left(
    sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
) -> None:
    with Peer([reply(204)]) as peer:
        desk = desk_at(sandbox, tmp_path, webhook(peer.url), store)
        done = desk.verify("bankidse", "--hand-over", "--case", "A-2026-17").end()
        [request] = peer.requests
    assert done.verdict == (0, "verified", None), done.errors
    assert done.finished["handover"] == {"crm": "delivered"}
    Webhook(SECRET).verify(request.body, dict(request.headers))
    validator().validate(request.json)
    data = request.json["data"]
    assert data["case"] == "A-2026-17"
    assert data["attributes"]["name"] == PERSON["name"]
    assert data["verification"] == done.finished["session"]
    written = Written.of(desk.folder / "data")
    assert handed_over(written) == [("crm", "queued"), ("crm", "delivered")]
    assert written.one("verdict.judged").details["acceptance"] == "accepted"
    received = written.one("result.received")
    assert (data["journal"]["entry"], data["journal"]["hash"]) == (received.seq, received.hash)
    assert list((desk.folder / "data" / FOLDER).iterdir()) == []
    assert holds_canary(desk.folder)() == []


def test_every_target_is_given_what_it_is_to_have(
    sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    with Peer([reply(200)]) as peer:
        folder = f'[handover.files]\nkind = "folder"\npath = "{inbox}"\nfields = ["birthdate"]\n'
        desk = desk_at(sandbox, tmp_path, webhook(peer.url) + folder, store)
        done = desk.verify("bankidse", "--hand-over").end()
        [request] = peer.requests
    assert done.finished["handover"] == {"crm": "delivered", "files": "delivered"}
    [file] = inbox.iterdir()
    assert file.stem == request.json["id"]
    assert holds_canary(inbox)() == []
    assert b"1990-01-31" in file.read_bytes()


def test_a_proof_lies_beside_the_result_and_the_journal_vouches_for_it(
    sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    folder = f'[handover.files]\nkind = "folder"\npath = "{inbox}"\nproof = true\n'
    desk = desk_at(sandbox, tmp_path, folder, store)
    done = desk.verify("bankidse", "--hand-over").end()
    assert done.finished["handover"] == {"files": "delivered"}, done.errors
    json, pdf = sorted(inbox.iterdir())
    assert (json.suffix, pdf.name) == (".json", f"{json.stem}.pdf")
    verified = desk.start("journal", "verify", "--proof", str(pdf)).end()
    received = Written.of(desk.folder / "data").one("result.received")
    assert verified.status == 0
    assert f"its result is entry {received.seq}." in verified.text
    pdf.write_bytes(pdf.read_bytes() + b"more")
    refused = desk.start("journal", "verify", "--proof", str(pdf)).end()
    assert refused.status == 1
    assert "NOT VERIFIED" in refused.text
    assert holds_canary(desk.folder / "data")() == []


def test_what_cannot_be_delivered_is_safe_until_it_can(
    sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
) -> None:
    with Peer([Do.CLOSE]) as peer:
        desk = desk_at(sandbox, tmp_path, webhook(peer.url), store)
        done = desk.verify("bankidse", "--hand-over").end()
        port = peer.port
    assert done.verdict == (0, "verified", None), done.errors
    assert done.finished["handover"] == {"crm": "queued"}
    assert holds_canary(desk.folder)() == []
    listed = desk.start("handover", "list").end()
    id_ = listed.text.split()[0]
    assert "waiting" in listed.text
    assert CANARY not in listed.text
    failed = desk.start("handover", "retry", id_).end()
    assert (failed.status, failed.text) == (1, "crm: queued The system does not answer.\n")
    with Peer([reply(200)], port=port) as peer:
        retried = desk.start("handover", "retry", id_).end()
        assert (retried.status, retried.text) == (0, "crm: delivered\n")
        assert peer.requests[0].json["id"] == id_
    assert desk.start("handover", "list").end().text == ""
    assert desk.start("handover", "retry", id_).end().status == 1
    ends = handed_over(Written.of(desk.folder / "data"))
    assert ends == [("crm", "queued"), ("crm", "delivered")]


def test_the_next_run_delivers_what_a_killed_one_left(
    sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
) -> None:
    with Peer([Do.HANG, reply(200)]) as peer:
        desk = desk_at(sandbox, tmp_path, webhook(peer.url), store)
        with desk.verify("bankidse", "--hand-over") as program:
            peer.wait_until(lambda it: len(it.requests) == 1)
            program.process.kill()
            program.end()
        assert desk.verify("bankidse", "--hand-over").end().status == 0
        peer.wait_until(lambda it: len(it.requests) >= 3)
        ids = [request.json["id"] for request in peer.requests]
    assert len(set(ids)) == 2
    assert ids.count(ids[0]) >= 2
    assert holds_canary(desk.folder)() == []


def test_a_refusal_is_told_kept_and_can_be_dropped(
    sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
) -> None:
    with Peer([reply(410)]) as peer:
        desk = desk_at(sandbox, tmp_path, webhook(peer.url), store)
        done = desk.verify("bankidse", "--hand-over").end()
    assert done.verdict == (1, "verified", None)
    assert done.finished["handover"] == {"crm": "refused"}
    listed = desk.start("handover", "list").end().text
    assert "refused" in listed
    assert "The system answers with 410." in listed
    dropped = desk.start("handover", "drop", listed.split()[0]).end()
    assert (dropped.status, dropped.text) == (0, "crm: dropped\n")
    assert list((desk.folder / "data" / FOLDER).iterdir()) == []
    ends = handed_over(Written.of(desk.folder / "data"))
    assert ends == [("crm", "queued"), ("crm", "refused"), ("crm", "dropped")]


class TestWithoutASecretStore:
    def test_nothing_is_kept_and_delivery_is_waited_for(
        self, sandbox: Sandbox, tmp_path: Path, without_store: dict[str, str]
    ) -> None:
        with Peer([reply(503), Do.CLOSE, reply(200)]) as peer:
            desk = desk_at(sandbox, tmp_path, webhook(peer.url), without_store)
            done = desk.verify("bankidse", "--hand-over").end()
            assert len(peer.requests) == 3
        assert done.verdict == (0, "verified", None), done.errors
        assert done.finished["handover"] == {"crm": "delivered"}
        assert not (desk.folder / "data" / FOLDER).exists()
        assert handed_over(Written.of(desk.folder / "data")) == [("crm", "delivered")]

    def test_an_interruption_ends_the_waiting_and_says_so(
        self, sandbox: Sandbox, tmp_path: Path, without_store: dict[str, str]
    ) -> None:
        with Peer([Do.CLOSE]) as peer:
            desk = desk_at(sandbox, tmp_path, webhook(peer.url), without_store)
            with desk.verify("bankidse", "--hand-over") as program:
                peer.wait_until(lambda it: len(it.requests) >= 2)
                program.signal(signal.SIGINT)
                done = program.end()
        assert done.status == 1
        assert done.finished["handover"] == {"crm": "waiting"}
        assert holds_canary(desk.folder)() == []


def test_nothing_that_is_not_verified_is_handed_over(
    sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
) -> None:
    with Peer([reply(200)]) as peer:
        desk = desk_at(sandbox, tmp_path, webhook(peer.url), store)
        sandbox.control("DELETE", "/sessions/next")
        sandbox.plan(decline_after=0)
        done = desk.verify("bankidse", "--hand-over").end()
        assert done.status == 1
        assert "handover" not in done.finished
        sandbox.plan(approve_after=0.1)
        assert desk.verify("bankidse").end().status == 0  # and nobody has accepted this one
        assert peer.requests == []


def test_there_has_to_be_somebody_to_hand_over_to(
    sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
) -> None:
    done = desk_at(sandbox, tmp_path, "", store).verify("bankidse", "--hand-over").end()
    assert (done.status, done.output) == (2, b"")
    assert "[handover.NAME]" in done.errors


def test_a_terminal_is_told_in_words(
    sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
) -> None:
    with Peer([reply(200)]) as peer:
        desk = desk_at(sandbox, tmp_path, webhook(peer.url), store)
        done = desk.start("verify", "bankidse", "--hand-over").end()
    assert done.status == 0
    assert done.text.splitlines()[-1] == "crm: Delivered"


class TestTrying:
    def test_a_target_is_sent_nothing_personal(
        self, sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
    ) -> None:
        with Peer([reply(200), reply(401)]) as peer:
            desk = desk_at(sandbox, tmp_path, webhook(peer.url), store)
            good = desk.start("handover", "test", "crm").end()
            bad = desk.start("handover", "test", "crm").end()
            [request, _other] = peer.requests
        assert (good.status, good.text) == (0, "crm: delivered\n")
        assert (bad.status, bad.text) == (1, "crm: The system answers with 401.\n")
        Webhook(SECRET).verify(request.body, dict(request.headers))
        validator().validate(request.json)
        assert request.json["type"] == "handover.test"
        assert desk.start("handover", "test", "erp").end().status == 1

    def test_check_has_a_row_for_each(
        self, sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
    ) -> None:
        gone = f'[handover.files]\nkind = "folder"\npath = "{tmp_path / "gone"}"\n'
        with Peer([reply(200)]) as peer:
            desk = desk_at(sandbox, tmp_path, webhook(peer.url) + gone, store)
            rows = desk.start("check").end().text.splitlines()
            assert peer.requests[0].json["type"] == "handover.test"
        by_name = {row[6:28].strip(): row for row in rows}
        assert by_name["Handover to crm"].startswith("ok")
        assert by_name["Handover to files"].startswith("FAIL")
        assert by_name["Outbox"].startswith("ok")

    def test_check_says_what_a_desk_without_a_store_means(
        self, sandbox: Sandbox, tmp_path: Path, without_store: dict[str, str]
    ) -> None:
        with Peer([reply(200)]) as peer:
            desk = desk_at(sandbox, tmp_path, webhook(peer.url), without_store)
            rows = desk.start("check").end().text.splitlines()
        [row] = [row for row in rows if row[6:].startswith("Outbox")]
        assert row.startswith("note")

    def test_a_secret_can_be_put_into_the_store(
        self, sandbox: Sandbox, tmp_path: Path, store: dict[str, str]
    ) -> None:
        with Peer([reply(200)]) as peer:
            tables = webhook(peer.url).replace('{ env = "HOOK" }', "{ keyring = true }")
            desk = desk_at(sandbox, tmp_path, tables, store)
            assert desk.start("handover", "test", "crm").end().status == 1
            secret = tmp_path / "secret"
            secret.write_text(SECRET + "\n")
            with secret.open("rb") as stdin:
                put = desk.start("credentials", "set", "handover/crm", stdin=stdin).end()
            assert put.status == 0, put.errors
            assert desk.start("handover", "test", "crm").end().status == 0
            for name in ("handover/erp", "journal/key", "sealing/key"):
                assert desk.start("credentials", "delete", name).end().status == 2
