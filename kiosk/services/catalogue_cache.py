"""What a service offers, kept between visits: at once from the disk, refreshed behind.

Nothing personal is in it: a catalogue, and the forms of its entries. What is kept is the service's
own answer, read again by the same function that reads a fresh one.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

from kiosk.visit.errors import Interrupted, VerificationError
from kiosk.visit.health import ServiceHealth
from kiosk.visit.interrupt import Interrupt
from kiosk.whole_files import write_whole

_log = logging.getLogger(__name__)

FRESH: Final = 600.0
"""Seconds for which a kept answer is not asked for again."""

Read = Callable[[bytes | None], object]
Fetch = Callable[[tuple[str, ...], Interrupt], bytes | None]
_T = TypeVar("_T")


class CatalogueCache:
    """The answers of one service that outlast a visit. Safe from any thread."""

    def __init__(
        self, fetch: Fetch, folder: Path | None, account: str, health: ServiceHealth
    ) -> None:
        """Keep in `folder`; without one, for as long as this object lives.

        `fetch` asks the service, on a connection of its own. `account` tells services and clients
        apart. While the service is not known to be there by its `health`, nothing kept is fresh.
        """
        self._health = health
        self._fetch = fetch
        self._folder = folder
        self._account = account
        self._lock = threading.Lock()
        self._kept: dict[tuple[str, ...], tuple[bytes, float]] = {}
        self._refreshing: dict[tuple[str, ...], threading.Thread] = {}
        self._closing = Interrupt()

    def get(
        self, path: tuple[str, ...], read: Callable[[bytes | None], _T], interrupt: Interrupt
    ) -> _T:
        """What `read` makes of the answer at `path`.

        A kept answer is returned at once, however old, and refreshed in the background where it is
        no longer fresh. Without one, the service is asked. Raises `VerificationError`,
        `Interrupted`.
        """
        kept = self._load(path)
        if kept is not None:
            body, stored = kept
            with suppress(VerificationError):  # a damaged file is as good as none
                offer = read(body)
                is_fresh = 0.0 <= time.time() - stored <= FRESH
                if not (is_fresh and self._health.is_answering):
                    self._refresh(path, read)
                return offer
        body = self._fetch(path, interrupt) or b""
        offer = read(body)
        self._store(path, body)
        return offer

    def close(self) -> None:
        """End what is still being refreshed."""
        self._closing.set()
        with self._lock:
            threads = list(self._refreshing.values())
        for thread in threads:
            thread.join()

    def _refresh(self, path: tuple[str, ...], read: Read) -> None:
        with self._lock:
            if path in self._refreshing or self._closing.is_set:
                return
            thread = threading.Thread(
                target=self._renew, args=(path, read), name="offers", daemon=True
            )
            self._refreshing[path] = thread
            thread.start()

    def _renew(self, path: tuple[str, ...], read: Read) -> None:
        try:
            body = self._fetch(path, self._closing) or b""
            read(body)
            self._store(path, body)
        except VerificationError as fault:
            _log.info("offers.not_refreshed", extra={"reason": fault.reason})
        except Interrupted:
            pass
        finally:
            with self._lock:
                del self._refreshing[path]

    # -- the disk ------------------------------------------------------------------------------

    def _file(self, path: tuple[str, ...]) -> Path | None:
        if self._folder is None:
            return None
        name = hashlib.sha256("\0".join((self._account, *path)).encode()).hexdigest()[:32]
        return self._folder / f"{name}.json"

    def _load(self, path: tuple[str, ...]) -> tuple[bytes, float] | None:
        with self._lock:
            if path in self._kept:
                return self._kept[path]
        file = self._file(path)
        if file is None:
            return None
        try:
            with file.open("rb") as stream:
                return stream.read(), os.fstat(stream.fileno()).st_mtime
        except OSError:
            return None

    def _store(self, path: tuple[str, ...], body: bytes) -> None:
        with self._lock:
            self._kept[path] = (body, time.time())
        file = self._file(path)
        if file is None:
            return
        try:
            write_whole(file, body)
        except OSError as error:
            _log.warning("offers.not_kept", extra={"code": type(error).__name__})
