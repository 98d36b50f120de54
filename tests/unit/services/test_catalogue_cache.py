"""What a service offers is at hand at once, and renewed behind."""

from __future__ import annotations

import logging
import os
import stat
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.services.catalogue_cache import FRESH, CatalogueCache
from kiosk.visit.domain import Reason
from kiosk.visit.errors import Interrupted, VerificationError
from kiosk.visit.health import ServiceHealth
from kiosk.visit.interrupt import Interrupt

IDLE = Interrupt()
PATH = ("providers",)
DEADLINE = 10.0


def read(body: bytes | None) -> str:
    if not body or not body.startswith(b"ok"):
        raise VerificationError(Reason.BAD_ANSWER)
    return body.decode()


class Service:
    """Answers with `answer`, or raises it, once `open` is set."""

    def __init__(self) -> None:
        self.answer: bytes | Exception | None = b"ok 1"
        self.asked: list[tuple[str, ...]] = []
        self.open = threading.Event()
        self.open.set()
        self.begun = threading.Event()

    def fetch(self, path: tuple[str, ...], interrupt: Interrupt) -> bytes | None:
        self.asked.append(path)
        self.begun.set()
        with interrupt.ending(self.open.set):
            assert self.open.wait(DEADLINE)
        interrupt.check()
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def offers(service: Service, tmp_path: Path) -> Iterator[Callable[..., CatalogueCache]]:
    """Makes what keeps the service's offers, in one folder."""
    caches = []
    health = ServiceHealth()
    health.note(is_answering=True)

    def new(folder: Path | None = tmp_path / "offers", account: str = "desk") -> CatalogueCache:
        caches.append(CatalogueCache(service.fetch, folder, account, health))
        return caches[-1]

    yield new
    for one in caches:
        one.close()


def settle(offers: CatalogueCache) -> None:
    """Wait for what is being refreshed."""
    for thread in list(offers._refreshing.values()):
        thread.join(DEADLINE)
        assert not thread.is_alive()


def kept(tmp_path: Path) -> Path:
    (file,) = (tmp_path / "offers").iterdir()
    return file


def grow_old(file: Path, seconds: float = FRESH + 60) -> None:
    then = time.time() - seconds
    os.utime(file, (then, then))


def test_asked_for_once(
    offers: Callable[..., CatalogueCache], service: Service, tmp_path: Path
) -> None:
    first = offers()
    assert [first.get(PATH, read, IDLE), first.get(PATH, read, IDLE)] == ["ok 1"] * 2
    assert offers().get(PATH, read, IDLE) == "ok 1"  # as after a restart
    assert service.asked == [PATH]
    mode = stat.S_IMODE(kept(tmp_path).stat().st_mode)
    assert os.name == "nt" or mode == 0o600


@pytest.mark.parametrize("is_answering", [None, False])
def test_nothing_is_fresh_while_the_service_may_be_gone(
    service: Service, tmp_path: Path, is_answering: bool | None
) -> None:
    health = ServiceHealth()
    with closing(CatalogueCache(service.fetch, tmp_path / "offers", "desk", health)) as first:
        first.get(PATH, read, IDLE)
    with closing(CatalogueCache(service.fetch, tmp_path / "offers", "desk", health)) as again:
        health.is_answering = is_answering
        assert again.get(PATH, read, IDLE) == "ok 1"
        settle(again)
        assert len(service.asked) == 2
        health.is_answering = True
        again.get(PATH, read, IDLE)
        settle(again)
    assert len(service.asked) == 2


def test_paths_and_accounts_are_apart(
    offers: Callable[..., CatalogueCache], service: Service
) -> None:
    offers().get(("a", "b"), read, IDLE)
    service.answer = b"ok 2"
    assert offers().get(("a/b",), read, IDLE) == "ok 2"
    assert offers(account="other").get(("a", "b"), read, IDLE) == "ok 2"
    assert len(service.asked) == 3


@pytest.mark.parametrize("age", [FRESH + 60, -7200.0])
def test_old_answer_comes_at_once_and_is_renewed(
    offers: Callable[..., CatalogueCache], service: Service, tmp_path: Path, age: float
) -> None:
    offers().get(PATH, read, IDLE)
    grow_old(kept(tmp_path), age)
    service.answer = b"ok 2"
    service.open.clear()
    again = offers()
    assert again.get(PATH, read, IDLE) == "ok 1"
    assert again.get(PATH, read, IDLE) == "ok 1"
    service.open.set()
    settle(again)
    assert again.get(PATH, read, IDLE) == "ok 2"
    assert offers().get(PATH, read, IDLE) == "ok 2"
    assert len(service.asked) == 2


@pytest.mark.parametrize(
    "answer",
    [
        VerificationError(Reason.NETWORK),
        VerificationError(Reason.CREDENTIALS_REJECTED),
        b"<html>",
        b"",
        None,
    ],
)
def test_old_answer_outlasts_a_failed_renewal(
    offers: Callable[..., CatalogueCache],
    service: Service,
    tmp_path: Path,
    answer: bytes | Exception | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "kiosk")
    offers().get(PATH, read, IDLE)
    grow_old(kept(tmp_path))
    service.answer = answer
    again = offers()
    assert again.get(PATH, read, IDLE) == "ok 1"
    settle(again)
    assert again.get(PATH, read, IDLE) == "ok 1"
    settle(again)
    assert kept(tmp_path).read_bytes() == b"ok 1"
    assert {record.msg for record in caplog.records} == {"offers.not_refreshed"}


@pytest.mark.parametrize("damage", [b"", b"<html>", b"\x00" * 100])
def test_damaged_file_is_as_good_as_none(
    offers: Callable[..., CatalogueCache], service: Service, tmp_path: Path, damage: bytes
) -> None:
    offers().get(PATH, read, IDLE)
    kept(tmp_path).write_bytes(damage)
    service.answer = b"ok 2"
    assert offers().get(PATH, read, IDLE) == "ok 2"
    assert kept(tmp_path).read_bytes() == b"ok 2"


def test_fault_without_a_kept_answer(
    offers: Callable[..., CatalogueCache], service: Service
) -> None:
    one = offers()
    service.answer = VerificationError(Reason.TLS)
    with pytest.raises(VerificationError) as fault:
        one.get(PATH, read, IDLE)
    assert fault.value.reason is Reason.TLS
    service.answer = b"<html>"
    with pytest.raises(VerificationError) as fault:
        one.get(PATH, read, IDLE)
    assert fault.value.reason is Reason.BAD_ANSWER
    service.answer = b"ok 3"
    assert one.get(PATH, read, IDLE) == "ok 3"


def test_without_a_folder(
    offers: Callable[..., CatalogueCache], service: Service, tmp_path: Path
) -> None:
    one = offers(None)
    assert [one.get(PATH, read, IDLE), one.get(PATH, read, IDLE)] == ["ok 1"] * 2
    assert len(service.asked) == 1
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be_written_to(
    offers: Callable[..., CatalogueCache],
    service: Service,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (tmp_path / "offers").write_text("a file")
    one = offers()
    assert [one.get(PATH, read, IDLE), one.get(PATH, read, IDLE)] == ["ok 1"] * 2
    assert len(service.asked) == 1
    assert [record.msg for record in caplog.records] == ["offers.not_kept"]
    assert str(tmp_path) not in caplog.text


def test_nothing_half_written_is_left(
    offers: Callable[..., CatalogueCache], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def replace(self: Path, target: Path) -> Path:
        raise OSError

    monkeypatch.setattr(Path, "replace", replace)
    assert offers().get(PATH, read, IDLE) == "ok 1"
    assert list((tmp_path / "offers").iterdir()) == []


def test_interrupt(offers: Callable[..., CatalogueCache]) -> None:
    over = Interrupt()
    over.set()
    with pytest.raises(Interrupted):
        offers().get(PATH, read, over)


def test_close_ends_a_renewal(
    offers: Callable[..., CatalogueCache], service: Service, tmp_path: Path
) -> None:
    offers().get(PATH, read, IDLE)
    grow_old(kept(tmp_path))
    service.begun.clear()
    service.open.clear()
    again = offers()
    again.get(PATH, read, IDLE)
    assert service.begun.wait(DEADLINE)
    again.close()
    assert not again._refreshing
    assert again.get(PATH, read, IDLE) == "ok 1"
    assert not again._refreshing
