"""The journal of this desk: where it lies, the key that it is signed with, who reads it."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final, TextIO

from kiosk.config import Settings
from kiosk.exit_status import ExitStatus
from kiosk.host import desk_secret
from kiosk.host.desk_secret import KeyPlace
from kiosk.host.secrets import SecretUnavailable
from kiosk.locks import hold
from kiosk.records.journal import reading
from kiosk.records.journal.faults import JournalFault, JournalUnavailable, of_system
from kiosk.records.journal.journal import FILE, Journal
from kiosk.records.journal.keys import JournalKeys
from kiosk.records.journal.verifier import (
    NotVerified,
    Unreadable,
    files_of,
    fingerprint,
    open_to_read,
    read_anchor,
    verify,
    visible,
)
from kiosk.visit import clock

_log = logging.getLogger(__name__)

_OPENING: Final = "journal.lock"
"""Locked while a process opens the journal, so that two do not draw two keys for it."""

_PAUSE: Final = 0.02
_PATIENCE: Final = 10.0


def journal_file(settings: Settings) -> Path:
    """Where the journal of this desk lies, or would."""
    return settings.kiosk.data_dir / FILE


def open_journal(settings: Settings) -> Journal:
    """The journal of this desk, with its key; both are made where there are none.

    A key without a journal begins another one, which says so in its first entry; but not while
    anchors of the earlier one are at hand. Raises `JournalUnavailable`.
    """
    file = journal_file(settings)
    with _alone(file.parent):
        try:
            known = desk_secret.find(file.parent)
            is_anew = known is not None
            if known is None:
                if _has_content(file):
                    raise JournalUnavailable(JournalFault.NO_KEY)
                known = desk_secret.make(file.parent)
        except SecretUnavailable as error:
            raise JournalUnavailable(JournalFault.NO_KEY, str(error)) from None
        keys = JournalKeys.from_secret(known[0])
        if is_anew and not _has_content(file):
            _require_no_anchors(settings, keys)
            _log.warning("journal.begun_anew")
        return Journal(file, keys, settings.kiosk.name, anew=is_anew)


def look_at_journal(settings: Settings) -> KeyPlace | None:
    """Where the journal's key is, once the journal was opened and could be written; makes nothing.

    None where there is no journal yet. Raises `JournalUnavailable`.
    """
    file = journal_file(settings)
    try:
        known = desk_secret.find(file.parent)
    except SecretUnavailable:
        # Without a journal, too: the next start would not come to one.
        raise JournalUnavailable(JournalFault.NO_KEY) from None
    if not _has_content(file):
        if known is not None:
            _require_no_anchors(settings, JournalKeys.from_secret(known[0]))
        return None
    if known is None:
        raise JournalUnavailable(JournalFault.NO_KEY)
    secret, place = known
    with Journal(file, JournalKeys.from_secret(secret), settings.kiosk.name) as journal:
        journal.try_to_write()
    return place


def _require_no_anchors(settings: Settings, keys: JournalKeys) -> None:
    """Raise `JournalUnavailable` where anchors know a journal with these keys that is not there."""
    folder = settings.journal.anchor_folder
    if folder is None:
        return
    try:
        for _name, document in files_of(folder):
            with suppress(NotVerified):
                if read_anchor(document).key == keys.public:
                    raise JournalUnavailable(JournalFault.MISSING)
    except Unreadable:
        return  # it says nothing of any journal; `check` tells that it cannot be read


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One process at a time. Raises `JournalUnavailable`."""
    pause = threading.Event()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        until = clock.now() + _PATIENCE
        while (held := hold(folder / _OPENING)) is None:
            if clock.now() > until:
                raise JournalUnavailable(JournalFault.BUSY)
            pause.wait(_PAUSE)
    except OSError as error:
        raise of_system(error) from None
    try:
        yield
    finally:
        os.close(held)


def _has_content(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except OSError:
        return False


# -- the command line ------------------------------------------------------------------------------


def list_entries(settings: Settings, stream: TextIO) -> int:
    """Print each entry on a line. Raises `Unreadable`, `NotVerified`."""
    with closing(open_to_read(journal_file(settings))) as connection:
        for entry in reading.read(connection):
            stream.write(reading.as_line(entry) + "\n")
    return ExitStatus.SUCCESS


def export(settings: Settings, stream: TextIO, *, as_table: bool) -> int:
    """Print each entry as a JSON object on a line, or as a row of a table (CSV).

    Raises `Unreadable`, `NotVerified`.
    """
    with closing(open_to_read(journal_file(settings))) as connection:
        if as_table:
            stream.write(reading.heading())
        for entry in reading.read(connection):
            stream.write(reading.as_row(entry) if as_table else reading.as_json(entry) + "\n")
    return ExitStatus.SUCCESS


def verify_entries(settings: Settings, stream: TextIO, anchors: Path | None) -> int:
    """Hold the journal against its chain, its head, this desk's key, and the anchors.

    `anchors` is a folder that they were copied to; otherwise the desk's own is looked at, or what
    the address gives back that they are sent to. Raises `Unreadable` where there is no journal and
    never was, and where the anchors cannot be had.
    """
    file = journal_file(settings)
    keys = _keys(file.parent)
    key = None if keys is None else keys.public
    folder = anchors or settings.journal.anchor_folder
    # Before the journal is opened: a desk that writes meanwhile may have sent a head beyond it.
    documents = _sent(settings, keys) if folder is None else files_of(folder)
    try:
        if not file.exists() and key is not None:
            raise NotVerified(f"{file} is gone, although this desk has written one.")
        with closing(open_to_read(file)) as connection:
            verified = verify(connection, key, documents)
    except NotVerified as error:
        stream.write(visible(f"NOT VERIFIED. {error}") + "\n")
        return ExitStatus.FAILURE
    head = verified.head
    first, last = head.base_seq + 1, head.seq
    stream.write(f"Verified: {verified.entries} entries, {first} to {last}.\n")
    place = folder or settings.journal.anchor
    if documents is not None:
        stream.write(
            f"{verified.anchors} anchors {'at' if folder is None else 'in'} {place} agree.\n"
        )
    elif place is not None:
        stream.write(
            f"{place} gives no heads back: have them held against this journal there, or copy them"
            " to a folder (--anchors).\n"
        )
    else:
        stream.write("There are no anchors to hold them against.\n")
    if key is None:
        stream.write("The desk's key was not at hand: any key was taken for it.\n")
    stream.write(f"Public key: {head.key.hex()}\nFingerprint: {fingerprint(head.key)}\n")
    return ExitStatus.SUCCESS


def _sent(settings: Settings, keys: JournalKeys | None) -> list[tuple[str, bytes]] | None:
    """The anchors that an address gives back; None where there is no such address.

    Raises `Unreadable`.
    """
    from kiosk.app.anchors import AnchorUnavailable, read_back

    url = settings.journal.anchor
    if url is None:
        return None
    if keys is None:
        raise Unreadable(f"{url} gives heads to this desk's key alone, which is not at hand.")
    try:
        return read_back(settings, url, keys)
    except (AnchorUnavailable, OSError) as error:
        raise Unreadable(f"{url}: its heads cannot be read ({error}).") from None


def _keys(folder: Path) -> JournalKeys | None:
    try:
        known = desk_secret.find(folder)
    except SecretUnavailable:
        return None
    return None if known is None else JournalKeys.from_secret(known[0])
