"""Results: taken from desks once each, found again by their case, and deleted."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final

import jsonschema_rs
from sqlalchemy import Connection, Row, delete, func, select, update
from standardwebhooks import Webhook, WebhookVerificationError

from kiosk.receiver import desks, heads
from kiosk.receiver.store import Store, note, now
from kiosk.receiver.tables import DESK, RESULT
from kiosk.resources import RESOURCES

SCHEMA: Final = RESOURCES / "handover.schema.json"
"""What desks hand over."""

_ID: Final = r"[0-9a-f]{32}"

RESULT_TYPE: Final = "identity.verified"

_AT_ONCE: Final = 500
"""Results that are read together where all are looked through."""


class Unsigned(Exception):
    """It is not from the desk that it says: nothing of it is read or kept.

    Its text is a word for the log, such as `other_time` where the desk's clock is wrong. Whoever
    has sent it learns nothing of it.
    """


class Unfit(Exception):
    """It is signed, and not what a desk hands over. The text says where, and no value."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A result in a list. The case is the one personal thing in it."""

    desk: str
    id: str
    received_at: datetime
    method: str
    outcome: str
    case: str | None = field(repr=False)
    is_erased: bool


_VALIDATOR: Final = jsonschema_rs.validator_for(json.loads(SCHEMA.read_bytes()))


def take(store: Store, name: str, body: bytes, headers: Mapping[str, str]) -> bool:
    """Keep what the desk `name` hands over; whether it was not there yet.

    When this returns, it is in the database for good. A result that comes once more, such as
    after an answer that was lost, is not kept twice. Raises `Unsigned`, `Unfit`.
    """
    with store.engine.begin() as connection:
        try:
            desk = desks.find(connection, store, name)
        except desks.NoSuchDesk:
            raise Unsigned("unknown_desk") from None
        if desk.cut_off_at is not None:
            raise Unsigned("cut_off")
        message = _verified(desk.secret, body, headers)
        if message["id"] != headers.get("webhook-id"):
            raise Unfit("the header webhook-id names another message")
        desks.report(connection, desk)
        return message["type"] == RESULT_TYPE and _keep(connection, store, desk, message, body)


def _verified(secret: str, body: bytes, headers: Mapping[str, str]) -> dict[str, Any]:
    try:
        message = Webhook(secret).verify(body, dict(headers))
    except WebhookVerificationError as error:
        is_of_now = "timestamp" not in str(error).casefold()
        raise Unsigned("not_signed" if is_of_now else "other_time") from None
    except (ValueError, RecursionError):
        raise Unsigned("no_json") from None
    fault = next(_VALIDATOR.iter_errors(message), None)
    if fault is not None or not isinstance(message, dict):
        where = "/".join(str(part) for part in fault.instance_path) if fault else ""
        raise Unfit(f"it does not fit handover.schema.json at /{where}")
    return message


def _keep(
    connection: Connection, store: Store, desk: desks.Desk, message: dict[str, Any], body: bytes
) -> bool:
    data, id_ = message["data"], message["id"]
    case, entry = data["case"], data["journal"]
    if not data["provider"].isprintable():
        raise Unfit("the provider has characters that no name has")
    values = {
        "desk_id": desk.id,
        "id": id_,
        "received_at": now(),
        "accepted_on": date.fromisoformat(data["accepted_at"][:10]),
        "method": data["provider"],
        "outcome": data["outcome"],
        "case_digest": None if case is None else store.sealer.digests(case)[0],
        "payload": store.sealer.seal(body, place(desk.id, id_)),
        "journal": entry["journal"],
        "entry": entry["entry"],
        "entry_hash": bytes.fromhex(entry["hash"]),
    }
    kept = store.unless_there(RESULT).values(values).returning(RESULT.c.id)
    is_new = connection.execute(kept).first() is not None
    if is_new:
        heads.hold_entry_against(
            connection, store, desk, entry["journal"], entry["entry"], values["entry_hash"]
        )
    return is_new


# -- looking ---------------------------------------------------------------------------------------

_LISTED: Final = (
    DESK.c.name.label("desk"),
    *(RESULT.c.desk_id, RESULT.c.id, RESULT.c.received_at, RESULT.c.method, RESULT.c.outcome),
    RESULT.c.payload,
)


def of_case(connection: Connection, store: Store, case: str, who: str) -> list[Listed]:
    """The results of a case, the last first, and an entry in the access log."""
    query = (
        select(*_LISTED)
        .join(DESK)
        .where(RESULT.c.case_digest.in_(store.sealer.digests(case)))
        .order_by(RESULT.c.received_at.desc())
    )
    found = [_listed(store, row) for row in connection.execute(query)]
    note(connection, who, "searched for a case", f"{len(found)} found")
    return found


def last(connection: Connection, store: Store, number: int, who: str) -> list[Listed]:
    """The last results that came, the last first, and an entry in the access log."""
    query = select(*_LISTED).join(DESK).order_by(RESULT.c.received_at.desc()).limit(number)
    found = [_listed(store, row) for row in connection.execute(query)]
    note(connection, who, "listed results", f"the last {len(found)}")
    return found


def whole(
    connection: Connection, store: Store, desk: str, id_: str, who: str
) -> dict[str, Any] | None:
    """All of a result, and an entry in the access log. None where it was erased or never came."""
    if not (re.fullmatch(desks.NAME, desk) and re.fullmatch(_ID, id_)):
        return None
    query = (
        select(RESULT.c.desk_id, RESULT.c.payload)
        .join(DESK)
        .where(DESK.c.name == desk, RESULT.c.id == id_)
    )
    row = connection.execute(query).one_or_none()
    if row is None or row.payload is None:
        return None
    note(connection, who, "looked at a result", f"{desk}/{id_}")
    return _opened(store, row.desk_id, id_, row.payload)


def figures(connection: Connection, since: date) -> list[tuple[date, str, str, int]]:
    """How many were accepted on each day, by method and outcome."""
    columns = (RESULT.c.accepted_on, RESULT.c.method, RESULT.c.outcome)
    query = (
        select(*columns, func.count())
        .where(RESULT.c.accepted_on >= since)
        .group_by(*columns)
        .order_by(*columns)
    )
    return [(day, method, outcome, n) for day, method, outcome, n in connection.execute(query)]


# -- deleting --------------------------------------------------------------------------------------


def of_person(store: Store, texts: Sequence[str], who: str) -> list[Listed]:
    """The results in which each of `texts` is a value, or a part of one; all are looked through.

    Small or capital letters make no difference. It is entered in the access log.
    """
    wanted = [text.casefold() for text in texts]
    found = []
    with store.engine.connect() as connection:
        rows = connection.execution_options(yield_per=_AT_ONCE).execute(
            select(*_LISTED).join(DESK).where(RESULT.c.payload.is_not(None))
        )
        for row in rows:
            data = _opened(store, row.desk_id, row.id, row.payload)["data"]
            values = [
                value.casefold()
                for part in ("attributes", "documents")
                for value in _values(data[part])
            ]
            if all(any(text in value for value in values) for text in wanted):
                found.append(_listed(store, row))
    with store.engine.begin() as connection:
        note(connection, who, "searched for a person", f"{len(found)} found")
    return found


def erase(store: Store, desk: str, id_: str, who: str, reason: str) -> bool:
    """Delete all that is personal of a result; whether there was any.

    What stays tells that it came, and when, so that it is not taken once more, and the figures
    hold. A note that it was deleted, by whom and why, is in the access log.
    """
    here = select(DESK.c.id).where(DESK.c.name == desk).scalar_subquery()
    with store.engine.begin() as connection:
        done = connection.execute(
            update(RESULT)
            .where(RESULT.c.desk_id == here, RESULT.c.id == id_, RESULT.c.payload.is_not(None))
            .values(payload=None, case_digest=None)
        )
        if done.rowcount == 1:
            note(connection, who, "erased a result", f"{desk}/{id_}: {reason}")
    return done.rowcount == 1


def delete_older(store: Store, days: int, who: str) -> int:
    """Delete whole results that came so long ago; how many."""
    before = now() - timedelta(days=days)
    with store.engine.begin() as connection:
        number = connection.execute(delete(RESULT).where(RESULT.c.received_at < before)).rowcount
        if number:
            note(connection, who, "deleted by age", f"{number} results before {before:%Y-%m-%d}")
    return number


def reseal(store: Store) -> int:
    """Seal with the present key what an earlier one has sealed; how many."""
    number, after = 0, (-1, "")
    columns = (RESULT.c.desk_id, RESULT.c.id)
    while True:
        with store.engine.begin() as connection:
            rows = connection.execute(
                select(*columns, RESULT.c.payload)
                .where(
                    (RESULT.c.desk_id > after[0])
                    | ((RESULT.c.desk_id == after[0]) & (RESULT.c.id > after[1]))
                )
                .order_by(*columns)
                .limit(_AT_ONCE)
                .with_for_update()
            ).all()
            for row in rows:
                if row.payload is not None and not store.sealer.is_current(row.payload):
                    _reseal(connection, store, row)
                    number += 1
        if not rows:
            return number
        after = (rows[-1].desk_id, rows[-1].id)


def _reseal(connection: Connection, store: Store, row: Row[*tuple[Any, ...]]) -> None:
    here = place(row.desk_id, row.id)
    plain = store.sealer.open(row.payload, here)
    case = json.loads(plain)["data"]["case"]
    connection.execute(
        update(RESULT)
        .where(RESULT.c.desk_id == row.desk_id, RESULT.c.id == row.id)
        .values(
            payload=store.sealer.seal(plain, here),
            case_digest=None if case is None else store.sealer.digests(case)[0],
        )
    )


def place(desk_id: int, id_: str) -> str:
    """What a result is sealed for."""
    return f"result.payload {desk_id} {id_}"


def _opened(store: Store, desk_id: int, id_: str, sealed: bytes) -> dict[str, Any]:
    message: dict[str, Any] = json.loads(store.sealer.open(sealed, place(desk_id, id_)))
    return message


def _listed(store: Store, row: Row[*tuple[Any, ...]]) -> Listed:
    case = None
    if row.payload is not None:
        case = _opened(store, row.desk_id, row.id, row.payload)["data"]["case"]
    return Listed(
        row.desk, row.id, row.received_at, row.method, row.outcome, case, row.payload is None
    )


def _values(value: object) -> Iterator[str]:
    """The texts in a JSON value, wherever they are."""
    match value:
        case dict():
            for inner in value.values():
                yield from _values(inner)
        case list():
            for inner in value:
                yield from _values(inner)
        case str():
            yield value
