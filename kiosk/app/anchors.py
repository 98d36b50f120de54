"""Heads of the journal, put aside where whoever rewrites the journal cannot reach them.

An address may give them back (`GET`, signed with the journal's key), as the receiver of many desks
does; one that takes them alone is right, too.
"""

from __future__ import annotations

import os
import tempfile
from base64 import b64encode
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.config import Settings
from kiosk.records.journal.keys import JournalKeys
from kiosk.records.journal.verifier import Head, anchor_document
from kiosk.visit import clock
from kiosk.visit.interrupt import Interrupt

if TYPE_CHECKING:
    from kiosk.services.http import Client

MOST_READ_BACK: Final = 200_000
"""Heads that are read back at most; an address that has more does not come to an end."""

_NOT_OFFERED: Final = frozenset({404, 405, 501})
"""Answers of an address that takes heads and gives none back."""


class AnchorUnavailable(Exception):
    """A head could not be put aside."""


def put_aside(settings: Settings, head: Head, signature: bytes) -> None:
    """Give `head` to the anchor of these settings. Raises `AnchorUnavailable`."""
    document = anchor_document(head.text(), signature)
    folder = settings.journal.anchor_folder
    try:
        if folder is not None:
            _write(folder / f"journal-{head.journal[:8]}-{head.seq:012}.json", document)
        elif settings.journal.anchor is not None:
            _send(settings, settings.journal.anchor, document)
    except OSError as error:
        raise AnchorUnavailable(type(error).__name__) from None


class ReadBack(msgspec.Struct):
    """What an address answers with."""

    heads: list[str]
    """Documents of anchors, oldest first; none from the end on."""


def read_back(settings: Settings, url: str, keys: JournalKeys) -> list[tuple[str, bytes]] | None:
    """The heads that were sent to `url`, by name; None where it gives none back.

    Raises `AnchorUnavailable`.
    """
    with closing(_client(settings, url)) as client:
        heads: list[tuple[str, bytes]] = []
        while (found := _read_some(settings, client, keys, len(heads))) is not None:
            if not found:
                return heads
            if len(heads) > MOST_READ_BACK:
                raise AnchorUnavailable("no end")
            heads += [
                (f"head {number} at {url}", document.encode())
                for number, document in enumerate(found, len(heads) + 1)
            ]
    return None


def _read_some(
    settings: Settings, client: Client, keys: JournalKeys, start: int
) -> list[str] | None:
    from kiosk.services.http import NoAnswer

    time = str(int(clock.utc_now().timestamp()))
    signature = b64encode(keys.reading_signature(time)).decode()
    try:
        answer = client.request(
            "GET",
            query={"from": str(start)},
            headers={"Kiosk-Time": time, "Kiosk-Signature": signature},
            timeout=settings.timings.answer_timeout,
            interrupt=Interrupt(),
        )
    except NoAnswer as nothing:
        raise AnchorUnavailable(str(nothing)) from None
    if answer.status in _NOT_OFFERED and not start:
        return None
    if answer.status != 200 or answer.body is None:
        raise AnchorUnavailable(str(answer.status))
    try:
        return msgspec.json.decode(answer.body, type=ReadBack).heads
    except msgspec.DecodeError:
        raise AnchorUnavailable("no heads") from None


def _write(file: Path, document: bytes) -> None:
    """Whole or not at all, and never over one that is there."""
    if file.exists():
        return
    descriptor, written = tempfile.mkstemp(dir=file.parent, prefix=".journal-")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(document)
            stream.flush()
            os.fsync(stream.fileno())
        Path(written).replace(file)
    except OSError:
        with suppress(OSError):
            Path(written).unlink()
        raise


def _send(settings: Settings, url: str, document: bytes) -> None:
    """POST it: what is not answered with a success has not been put aside."""
    from kiosk.services.http import NoAnswer

    try:
        with closing(_client(settings, url)) as client:
            answer = client.request(
                "POST",
                json=msgspec.json.decode(document),
                timeout=settings.timings.answer_timeout,
                interrupt=Interrupt(),
            )
    except NoAnswer as nothing:
        raise AnchorUnavailable(str(nothing)) from None
    if not 200 <= answer.status <= 299:
        raise AnchorUnavailable(str(answer.status))


def _client(settings: Settings, url: str) -> Client:
    """Raises `OSError` where its certificates cannot be read."""
    # With requests and all: most desks have a folder, or none.
    from kiosk.services.http import Client, tls_context

    timings, network = settings.timings, settings.network
    is_tls = url.startswith("https:")
    return Client(
        url,
        None,
        None,
        tls=tls_context(network.ca_file) if is_tls else None,
        proxy=network.proxy if is_tls else None,
        connect_timeout=timings.connect_timeout,
        read_timeout=timings.read_timeout,
    )
