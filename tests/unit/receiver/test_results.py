"""Results are kept once each, sealed, from the desk that has signed them, and can be deleted."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import func, select, text, update

from kiosk.receiver import desks, results
from kiosk.receiver.results import Unfit, Unsigned
from kiosk.receiver.sealing import NotOpened, Sealer
from kiosk.receiver.store import Store
from kiosk.receiver.tables import ACCESS, METADATA, RESULT
from tests.support.centre import KEY, NAME, message, signed

WHO = "auditor"


@pytest.fixture
def desk(store: Store) -> desks.Desk:
    return desks.add(store, "front-1")


def take(store: Store, desk: desks.Desk, content: dict[str, Any], **changes: Any) -> bool:
    return results.take(store, desk.name, *signed(desk.secret, content, **changes))


def number(store: Store) -> int:
    with store.engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(RESULT)).scalar_one()


def accesses(store: Store) -> list[tuple[str, str, str]]:
    with store.engine.connect() as connection:
        query = select(ACCESS.c.who, ACCESS.c.act, ACCESS.c.what).order_by(ACCESS.c.id)
        return [(who, act, what) for who, act, what in connection.execute(query)]


def of_case(store: Store, case: str) -> list[str]:
    with store.engine.begin() as connection:
        return [found.id for found in results.of_case(connection, store, case, WHO)]


def test_a_result_is_there_when_it_was_taken_and_found_by_its_case(
    store: Store, desk: desks.Desk
) -> None:
    content = message("A-17")
    assert take(store, desk, content)
    assert of_case(store, " a-17 ") == [content["id"]]
    assert of_case(store, "A-1") == []
    with store.engine.begin() as connection:
        whole = results.whole(connection, store, desk.name, content["id"], WHO)
    assert whole == content


def test_a_case_of_any_characters_is_kept_and_found(store: Store, desk: desks.Desk) -> None:
    for case in ("\0", "\ud800", "\N{SNOWMAN}"):
        content = message(case)
        assert take(store, desk, content)
        assert of_case(store, case) == [content["id"]]


@pytest.mark.parametrize("name", ["\0", "", "Front", "front-1\n", "x" * 65])
def test_a_name_that_no_desk_has_is_refused(store: Store, desk: desks.Desk, name: str) -> None:
    with pytest.raises(Unsigned):
        results.take(store, name, *signed(desk.secret, message()))
    with pytest.raises(ValueError, match="small letters"):
        desks.add(store, name)
    with store.engine.begin() as connection:
        assert results.whole(connection, store, desk.name, name, WHO) is None


def test_one_that_comes_once_more_is_not_kept_twice(store: Store, desk: desks.Desk) -> None:
    content = message()
    assert [take(store, desk, content) for _ in range(3)] == [True, False, False]
    assert number(store) == 1


def test_of_many_at_once_one_is_kept(store: Store, desk: desks.Desk) -> None:
    body, headers = signed(desk.secret, message())
    taken: list[bool] = []
    threads = [
        Thread(target=lambda: taken.append(results.take(store, desk.name, body, headers)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == [False] * 7 + [True]
    assert number(store) == 1


def test_the_id_of_one_desk_keeps_no_result_of_another_away(store: Store, desk: desks.Desk) -> None:
    other, content = desks.add(store, "front-2"), message()
    assert take(store, other, content)
    assert take(store, desk, content)


@pytest.mark.parametrize("minutes", [-6, 6])
def test_a_message_of_another_time_is_refused(store: Store, desk: desks.Desk, minutes: int) -> None:
    at = datetime.now(UTC) + timedelta(minutes=minutes)
    with pytest.raises(Unsigned, match="other_time"):
        take(store, desk, message(), at=at)
    assert number(store) == 0


def test_what_another_desk_has_signed_is_refused(store: Store, desk: desks.Desk) -> None:
    other = desks.add(store, "front-2")
    with pytest.raises(Unsigned, match="not_signed"):
        results.take(store, desk.name, *signed(other.secret, message()))
    with pytest.raises(Unsigned, match="unknown_desk"):
        results.take(store, "front-3", *signed(desk.secret, message()))
    assert number(store) == 0


@pytest.mark.parametrize("header", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", [None, "", "1", "v1,", "v1,AAAA", "\N{SNOWMAN}", "9" * 400])
def test_a_header_that_is_missing_or_wrong_is_refused(
    store: Store, desk: desks.Desk, header: str, value: str | None
) -> None:
    body, headers = signed(desk.secret, message())
    del headers[header]
    with pytest.raises(Unsigned):
        results.take(store, desk.name, body, headers | ({} if value is None else {header: value}))


def test_a_body_that_was_changed_is_refused(store: Store, desk: desks.Desk) -> None:
    body, headers = signed(desk.secret, message())
    with pytest.raises(Unsigned):
        results.take(store, desk.name, body.replace(b"Astrid", b"Ingrid"), headers)


def changed(**changes: Any) -> dict[str, Any]:
    return message() | changes


@pytest.mark.parametrize(
    "content",
    [
        changed(type="identity.refused"),
        changed(version=2),
        changed(id="short"),
        changed(data={}),
        changed(extra=1),
        message(outcome="not_verified"),
        message() | {"data": message()["data"] | {"case": 7}},
        message(provider="bank\0idse"),
        message(provider="\ud800"),
        message(journal={"journal": "7" * 32, "entry": 0, "hash": "0" * 64}),
    ],
)
def test_what_does_not_fit_the_schema_is_refused_without_a_value_of_it(
    store: Store, desk: desks.Desk, content: dict[str, Any]
) -> None:
    with pytest.raises(Unfit) as refused:
        take(store, desk, content)
    assert NAME not in str(refused.value)
    assert number(store) == 0


@pytest.mark.parametrize("body", [b"", b"no JSON", b"[1]", b'"' + b"[" * 9, b"\xff", b"[" * 100000])
def test_a_signed_body_that_is_no_message_is_refused(
    store: Store, desk: desks.Desk, body: bytes
) -> None:
    from standardwebhooks import Webhook

    now = datetime.now(UTC)
    signature = Webhook(desk.secret).sign("a", now, body.decode("latin-1"))
    headers = {
        "webhook-id": "a",
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": signature,
    }
    with pytest.raises((Unfit, Unsigned)):
        results.take(store, desk.name, body, headers)
    assert number(store) == 0


def test_a_test_of_the_handover_is_answered_and_not_kept(store: Store, desk: desks.Desk) -> None:
    content = message() | {"type": "handover.test", "data": {}}
    assert not take(store, desk, content)
    assert number(store) == 0


def test_a_desk_is_cut_off_at_once_and_its_old_secret_stays_refused(
    store: Store, desk: desks.Desk
) -> None:
    desks.cut_off(store, desk.name)
    with pytest.raises(Unsigned, match="cut_off"):
        take(store, desk, message())
    restored = desks.restore(store, desk.name)
    with pytest.raises(Unsigned):
        take(store, desk, message())
    assert take(store, restored, message())


def test_nothing_personal_can_be_read_in_the_database(store: Store, desk: desks.Desk) -> None:
    take(store, desk, message("Case-of-Astrid"))
    with store.engine.connect() as connection:
        for table in METADATA.sorted_tables:
            for row in connection.execute(select(table)):
                cells = b" ".join(
                    bytes(cell) if isinstance(cell, bytes | memoryview) else str(cell).encode()
                    for cell in row
                )
                for secret in (b"Astrid", b"1990-04-01", desk.secret.encode(), b"whsec_"):
                    assert secret not in cells


def test_a_sealed_result_opens_only_in_its_place_and_with_its_key(
    store: Store, desk: desks.Desk
) -> None:
    contents = [message(), message()]
    for content in contents:
        take(store, desk, content)
    first, second = (content["id"] for content in contents)
    with store.engine.begin() as connection:
        moved = select(RESULT.c.payload).where(RESULT.c.id == second).scalar_subquery()
        connection.execute(update(RESULT).where(RESULT.c.id == first).values(payload=moved))
    with store.engine.begin() as connection, pytest.raises(NotOpened):
        results.whole(connection, store, desk.name, first, WHO)
    stranger = Store(store.engine, Sealer((bytes(32),)))
    with store.engine.begin() as connection, pytest.raises(NotOpened):
        results.whole(connection, stranger, desk.name, second, WHO)


def test_all_is_found_and_opened_while_the_key_changes_and_after(
    store: Store, desk: desks.Desk
) -> None:
    old, new = message("A-1"), message("A-1")
    take(store, desk, old)
    both = Store(store.engine, Sealer((bytes(32), KEY)))
    take(both, desk, new)
    assert sorted(of_case(both, "A-1")) == sorted([old["id"], new["id"]])
    with store.engine.begin() as connection:
        desks.reseal(connection, both)
    assert results.reseal(both) == 1
    assert results.reseal(both) == 0
    alone = Store(store.engine, Sealer((bytes(32),)))
    assert sorted(of_case(alone, "A-1")) == sorted([old["id"], new["id"]])
    assert take(alone, desk, message())


def test_each_look_is_in_the_access_log_without_what_was_seen(
    store: Store, desk: desks.Desk
) -> None:
    content = message("A-1")
    take(store, desk, content)
    of_case(store, "A-1")
    with store.engine.begin() as connection:
        results.last(connection, store, 5, WHO)
        results.whole(connection, store, desk.name, content["id"], WHO)
    assert accesses(store) == [
        (WHO, "searched for a case", "1 found"),
        (WHO, "listed results", "the last 1"),
        (WHO, "looked at a result", f"front-1/{content['id']}"),
    ]


def test_one_person_s_data_is_deleted_with_a_note_and_does_not_come_back(
    store: Store, desk: desks.Desk
) -> None:
    hers, his = message("A-1"), message("A-2", attributes={"name": "Olof", "birthdate": "1990"})
    for content in (hers, his):
        take(store, desk, content)
    found = results.of_person(store, ["lindqvist", "1990-04-01"], WHO)
    assert [one.id for one in found] == [hers["id"]]
    assert results.erase(store, desk.name, hers["id"], WHO, "asked for on paper")
    assert not results.erase(store, desk.name, hers["id"], WHO, "again")
    assert not take(store, desk, hers)
    assert of_case(store, "A-1") == []
    assert results.of_person(store, ["Lindqvist"], WHO) == []
    with store.engine.begin() as connection:
        assert results.whole(connection, store, desk.name, hers["id"], WHO) is None
        figures = results.figures(connection, datetime.now(UTC).date() - timedelta(days=2))
    assert sum(figure[-1] for figure in figures) == 2
    notes = [entry for entry in accesses(store) if entry[1] == "erased a result"]
    assert notes == [(WHO, "erased a result", f"front-1/{hers['id']}: asked for on paper")]


def test_what_is_older_than_it_may_be_is_deleted_with_a_note(
    store: Store, desk: desks.Desk
) -> None:
    old, new = message(), message()
    for content in (old, new):
        take(store, desk, content)
    with store.engine.begin() as connection:
        long_ago = datetime.now(UTC) - timedelta(days=31)
        connection.execute(
            update(RESULT).where(RESULT.c.id == old["id"]).values(received_at=long_ago)
        )
    assert results.delete_older(store, 30, WHO) == 1
    assert number(store) == 1
    assert [act for _who, act, _what in accesses(store)] == ["deleted by age"]


def test_what_was_deleted_is_not_in_the_file_either(tmp_path: Path) -> None:
    from tests.support.centre import store_at

    store = store_at(f"sqlite:///{tmp_path / 'centre.sqlite3'}")
    desk, content = desks.add(store, "front-1"), message()
    take(store, desk, content)
    with store.engine.connect() as connection:
        sealed = connection.execute(select(RESULT.c.payload)).scalar_one()
    results.erase(store, desk.name, content["id"], WHO, "asked for")
    with store.engine.connect() as connection:
        connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    store.engine.dispose()
    assert sealed not in (tmp_path / "centre.sqlite3").read_bytes()


def test_the_message_of_the_tests_is_one_of_a_desk_s() -> None:
    schema = json.loads(results.SCHEMA.read_bytes())
    data = schema["oneOf"][0]["properties"]["data"]
    assert set(data["required"]) == set(message()["data"])
