"""The receiver as a process: what it refuses, and that nothing is lost when anything ends."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests
import with_receiver
from sqlalchemy import select

from kiosk.app.anchors import put_aside
from kiosk.app.journal import open_journal as desk_journal
from kiosk.app.journal import verify_entries
from kiosk.config import JournalSettings, Kiosk, ListenerSettings, Settings
from kiosk.receiver.tables import RESULT
from kiosk.records.journal.verifier import anchor_document
from tests.support.centre import NAME, Centre, message, signed
from tests.support.command import DEADLINE, Program, environment, eventually
from tests.support.fleet import fleet, handing_over
from tests.support.journals import copied, finished, open_journal
from tests.support.postgres import Postgres

pytestmark = pytest.mark.slow


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    centre = Centre(tmp_path, f"sqlite:///{tmp_path / 'centre.sqlite3'}", extra=EXTRA)
    yield centre
    centre.close()


EXTRA = 'largest = 50_000\ntoken = { env = "CENTRE_TOKEN" }'


def kept(centre: Centre) -> list[str]:
    with centre.engine.connect() as connection:
        return list(connection.execute(select(RESULT.c.id)).scalars())


def test_what_is_not_a_signed_result_of_this_desk_is_refused_and_nothing_of_it_is_logged(
    centre: Centre,
) -> None:
    desk, other = centre.add_desk(), centre.add_desk("front-2")
    content = message()
    body, headers = signed(desk.secret, content)
    with centre.serving() as program:
        assert centre.send(desk.name, body, {}) == 401
        assert centre.send(desk.name, body, headers | {"webhook-signature": "v1,AAAA"}) == 401
        assert centre.send(other.name, body, headers) == 401
        assert centre.send("front-9", body, headers) == 401
        assert centre.send(desk.name, *signed(desk.secret, message(outcome="failed"))) == 422
        assert centre.send(desk.name, *signed(desk.secret, message("x" * 60_000))) == 413
        assert centre.send_head(desk.name, b"{}") == 403
        assert centre.send_head(desk.name, b" " * 70_000) == 413
        assert kept(centre) == []
        assert centre.send(desk.name, body, headers) == 204
        assert centre.send(desk.name, body, headers) == 204
        assert kept(centre) == [content["id"]]
        assert centre.run("desk", "cut-off", desk.name).end().status == 0
        assert centre.send(desk.name, *signed(desk.secret, message())) == 401
        program.process.terminate()
        status = program.end().status
    assert status == 0
    log = centre.log.read_text()
    assert "receiver.refused desk=front-2 reason=not_signed http_status=401" in log
    assert NAME not in log
    assert content["id"] not in log


def test_an_endless_body_is_cut_off(centre: Centre) -> None:
    desk = centre.add_desk()

    def endless() -> Iterator[bytes]:
        while True:
            yield b" " * 10_000

    with centre.serving():
        address = f"{centre.address}/desks/{desk.name}/results"
        try:
            answer = centre.http.post(address, data=endless(), timeout=DEADLINE)
        except requests.ConnectionError:
            return  # the answer was on its way while this side was still writing
    assert answer.status_code == 413


def test_no_page_is_for_a_stranger_and_another_name_of_the_host_is_refused(centre: Centre) -> None:
    with centre.serving():
        for path in ("/", "/results", "/desks", "/access", f"/results/front-1/{'0' * 32}"):
            answer = centre.http.get(centre.address + path, timeout=DEADLINE)
            assert answer.url == f"{centre.address}/sign-in"
        answer = centre.http.post(f"{centre.address}/results", {"case": "C-1"}, timeout=DEADLINE)
        assert answer.url == f"{centre.address}/sign-in"
        token = {"token": "wrong"}
        assert centre.http.post(answer.url, token, timeout=DEADLINE).status_code == 401
        foreign = {"host": "evil.example"}
        answer = centre.http.get(centre.address, headers=foreign, timeout=DEADLINE)
        assert answer.status_code == 400
    assert "script" not in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("results", [60])
def test_nothing_is_lost_or_kept_twice_when_receiver_and_database_end(
    tmp_path: Path, results: int
) -> None:
    with Postgres() as database:
        centre = Centre(tmp_path, database.address)
        every = fleet(centre, 4)
        reached = _reached(centre)
        with handing_over(every, centre.port, results // 4, twice=0.2):
            with centre.serving() as program:
                eventually(reached(results // 6))
                program.process.kill()
            with centre.serving():
                eventually(reached(results // 3))
                database.stop()
                eventually(lambda: sum(desk.repeated for desk in every) > 8)
                database.start()
                eventually(reached(results))
        assert sorted(kept(centre)) == sorted(id_ for desk in every for id_ in desk.ids)
        centre.close()


def _reached(centre: Centre) -> Callable[[int], Callable[[], bool]]:
    def reached(number: int) -> Callable[[], bool]:
        return lambda: len(kept(centre)) >= number

    return reached


def test_a_journal_that_is_rewritten_behind_its_desk_s_back_is_told_of(
    centre: Centre, tmp_path: Path
) -> None:
    desk = centre.add_desk()
    with open_journal(tmp_path / "desk") as journal:
        journal.append(finished())
    copied(journal_file(tmp_path / "desk"), tmp_path / "older")
    with centre.serving():
        for folder, outcomes in (("desk", ["verified", "verified"]), ("older", ["expired"])):
            with open_journal(tmp_path / folder) as journal:
                for outcome in outcomes:
                    journal.append(finished(outcome=outcome))
                head, signature = journal.head
            document = anchor_document(head.text(), signature)
            assert centre.send_head(desk.name, document) == 204
    check = centre.run("check").end()
    assert check.status == 1
    assert check.text.startswith("front-1: Its journal was shortened")


def test_a_desk_verifies_its_journal_against_the_heads_that_it_has_sent(
    centre: Centre, tmp_path: Path
) -> None:
    desk = centre.add_desk()
    anchor = JournalSettings(anchor=f"{centre.address}/desks/{desk.name}/heads")
    kiosk = Kiosk(name="Front desk 1", data_dir=tmp_path / "desk")
    settings = Settings({}, kiosk, ListenerSettings(), journal=anchor)

    def write(*outcomes: str) -> None:
        with desk_journal(settings) as journal:
            for outcome in outcomes:
                journal.append(finished(outcome=outcome))
            put_aside(settings, *journal.head)

    with centre.serving():
        write("verified")
        older = copied(journal_file(tmp_path / "desk"), tmp_path / "older")
        write("verified", "expired")
        said = io.StringIO()
        assert verify_entries(settings, said, None) == 0
        assert "2 anchors at http" in said.getvalue()
        url = anchor.anchor or ""
        for wrong in (url, f"{url}?from=-1", f"{url}?from=x", url.replace("front-1", "front-9")):
            assert centre.http.get(wrong, timeout=DEADLINE).status_code == 403
        assert centre.run("desk", "cut-off", desk.name).end().status == 0
        copied(older, tmp_path / "desk")
        said = io.StringIO()
        assert verify_entries(settings, said, None) == 1
        assert "knows entry 4" in said.getvalue()


def journal_file(folder: Path) -> Path:
    [file] = folder.glob("journal.sqlite3")
    return file


def test_an_accepted_result_of_the_kiosk_is_on_the_page_of_the_receiver_beside_it(
    tmp_path: Path,
) -> None:
    """A whole visit without a window, in the three programs of `dev.py run --with-receiver`."""
    approving = ("sandbox", "--approve-after", "0")
    with ExitStack() as stack:
        sandbox = stack.enter_context(with_receiver.started("identity-kiosk", *approving))
        receiver = stack.enter_context(with_receiver.started("identity-kiosk-receiver", "try"))
        file = tmp_path / "desk.toml"
        file.write_text(with_receiver.settings(tmp_path, sandbox, receiver))
        words = ("verify", "bankidse", "--open", "none", "--case", "A-17", "--hand-over", "--json")
        with Program("--config", str(file), *words, env=environment(tmp_path)) as program:
            ended = program.end()
        assert ended.verdict == (0, "verified", None)
        http = stack.enter_context(requests.Session())
        http.trust_env = False
        address = receiver["address"]
        token = {"token": receiver["token"]}
        assert http.post(f"{address}/sign-in", token, timeout=DEADLINE).ok
        page = http.post(f"{address}/results", {"case": "a-17"}, timeout=DEADLINE).text
        assert page.count(">Open<") == 1
        desks_page = http.get(f"{address}/desks", timeout=DEADLINE).text
        assert "no head has come" not in desks_page
        assert "alert" not in desks_page
