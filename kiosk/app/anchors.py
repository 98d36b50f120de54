"""Heads of the journal, put aside where whoever rewrites the journal cannot reach them."""

from __future__ import annotations

import os
import tempfile
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from kiosk.config import Settings
from kiosk.records.journal.verifier import Head, anchor_document
from kiosk.visit.interrupt import Interrupt


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
    # With requests and all: most desks have a folder, or none.
    from kiosk.services.http import Client, NoAnswer, tls_context

    timings, network = settings.timings, settings.network
    is_tls = url.startswith("https:")
    try:
        client = Client(
            url,
            None,
            None,
            tls=tls_context(network.ca_file) if is_tls else None,
            proxy=network.proxy if is_tls else None,
            connect_timeout=timings.connect_timeout,
            read_timeout=timings.read_timeout,
        )
        with closing(client):
            answer = client.request(
                "POST",
                json=msgspec.json.decode(document),
                timeout=timings.answer_timeout,
                interrupt=Interrupt(),
            )
    except NoAnswer as nothing:
        raise AnchorUnavailable(str(nothing)) from None
    if not 200 <= answer.status <= 299:
        raise AnchorUnavailable(str(answer.status))
