"""A receiver of a test's own, and what desks send to it."""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import requests
from sqlalchemy import Engine
from standardwebhooks import Webhook

from kiosk.receiver import database, desks
from kiosk.receiver.sealing import Sealer
from kiosk.receiver.store import Store
from tests.support.command import DEADLINE, Program, environment, free_port

KEY: Final = bytes(range(32))
TOKEN: Final = "a token that nobody guesses in a test"
JOURNAL: Final = "7" * 32
NAME: Final = "Astrid Lindqvist"


def store_at(address: str, keys: tuple[bytes, ...] = (KEY,)) -> Store:
    """A store with its tables, in this database."""
    store = Store(database.connect(address), Sealer(keys))
    database.migrate(store.engine)
    return store


def message(
    case: str | None = "C-1", *, entry: int = 1, hash_: bytes = bytes(32), **changes: Any
) -> dict[str, Any]:
    """What a desk hands over of a result. `changes` are of its data."""
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    data = {
        "reference": "K7-4F2Q",
        "case": case,
        "desk": "Front desk 1",
        "staff": "maria",
        "outcome": "verified",
        "service": "hopae",
        "provider": "bankidse",
        "verification": "ver_123",
        "verified_at": at,
        "accepted_at": at,
        "assurance": {"level": 4, "label": "high"},
        "provenance": {
            "channel": {"type": "eid", "transport": None},
            "credentials": [
                {
                    "type": "BankID",
                    "issuer": {"id": None, "name": "Finansiell ID-Teknik", "is_government": False},
                    "evidence": ["electronic_signature"],
                }
            ],
        },
        "attributes": {"name": NAME, "birthdate": "1990-04-01"},
        "missing": [],
        "match": None,
        "warnings": [{"name": "clock_offset", "acknowledged": True}],
        "expected": [{"field": "name", "agreement": "equal", "differences": []}],
        "notice": {"version": "2026-11", "language": "sv"},
        "documents": [],
        "nfc_verified": None,
        "images": [],
        "journal": {"journal": JOURNAL, "entry": entry, "hash": hash_.hex()},
    }
    return {
        "type": "identity.verified",
        "version": 1,
        "id": uuid.uuid4().hex,
        "time": at,
        "data": data | changes,
    }


def signed(
    secret: str, content: Mapping[str, Any], at: datetime | None = None
) -> tuple[bytes, dict[str, str]]:
    """The body and the headers of a webhook, as the published library signs it."""
    body, moment = json.dumps(content).encode(), at or datetime.now(UTC)
    headers = {
        "webhook-id": str(content["id"]),
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": Webhook(secret).sign(str(content["id"]), moment, body.decode()),
        "content-type": "application/json",
    }
    return body, headers


@dataclass
class Centre:
    """The receiver as a process, with a configuration of its own."""

    folder: Path
    database: str
    port: int = field(default_factory=free_port)
    extra: str = 'token = { env = "CENTRE_TOKEN" }'
    """Further lines of its configuration."""

    def __post_init__(self) -> None:
        self.address = f"http://127.0.0.1:{self.port}"
        self.file, self.log = self.folder / "centre.toml", self.folder / "log"
        key = self.folder / "key"
        key.write_bytes(base64.b64encode(KEY))
        self.file.write_text(
            f'database = "{self.database}"\n'
            f'key = {{ file = "{key}" }}\n'
            f'address = "{self.address}"\nport = {self.port}\n{self.extra}\n'
        )
        self.store = store_at(self.database)
        self.http = requests.Session()
        self.http.trust_env = False

    @property
    def engine(self) -> Engine:
        return self.store.engine

    def run(self, *arguments: str, **changes: Any) -> Program:
        variables = environment(self.folder) | {"CENTRE_TOKEN": TOKEN}
        # A library's, which it leaves to be collected.
        variables.pop("PYTHONWARNINGS")
        words = ("--config", str(self.file), *arguments)
        return Program(*words, env=variables, run=("-m", "kiosk.receiver"), **changes)

    @contextmanager
    def serving(self) -> Iterator[Program]:
        """The process, once it listens."""
        # Into a file: of a pipe that nobody reads, it would wait for the end.
        with self.log.open("ab") as log, self.run("serve", stderr=log) as program:
            assert program.line()["port"] == self.port
            yield program
            program.process.terminate()
            program.process.wait(DEADLINE)

    def add_desk(self, name: str = "front-1") -> desks.Desk:
        return desks.add(self.store, name)

    def send(self, desk: str, body: bytes, headers: Mapping[str, str]) -> int:
        """Hand it over; the status of the answer."""
        address = f"{self.address}/desks/{desk}/results"
        return self.http.post(address, data=body, headers=headers, timeout=DEADLINE).status_code

    def send_head(self, desk: str, document: bytes) -> int:
        address = f"{self.address}/desks/{desk}/heads"
        return self.http.post(address, data=document, timeout=DEADLINE).status_code

    def close(self) -> None:
        self.http.close()
        self.engine.dispose()
