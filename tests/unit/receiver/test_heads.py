"""A journal that was shortened, rewritten or replaced behind its desk's back is found."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from kiosk.receiver import desks, heads, results
from kiosk.receiver.heads import Refused
from kiosk.receiver.store import Store
from kiosk.receiver.tables import ACCESS, HEAD
from kiosk.records.journal.keys import JournalKeys
from kiosk.records.journal.verifier import (
    BEGINNING,
    CONTEXT,
    Head,
    NotVerified,
    anchor_document,
    files_of,
    open_to_read,
    read_anchor,
    verify,
)
from tests.support.centre import JOURNAL, message, signed
from tests.support.journals import KEYS, copied, filled, finished, open_journal

SECOND = bytes([2]) * 32
OTHER = bytes([3]) * 32


@pytest.fixture
def desk(store: Store) -> desks.Desk:
    return desks.add(store, "front-1")


def document(
    seq: int,
    hash_: bytes = SECOND,
    *,
    journal: str = JOURNAL,
    keys: JournalKeys = KEYS,
    base: tuple[int, bytes] = (0, BEGINNING),
) -> bytes:
    head = Head(journal, seq, hash_, *base, keys.public, "Front desk 1", "2026-11-28T03:00:00Z")
    text = head.text()
    return anchor_document(text, keys.signing.sign(CONTEXT + text.encode()))


def found(store: Store) -> list[str]:
    with store.engine.connect() as connection:
        return [one.text for one in heads.findings(connection)]


def test_heads_of_a_journal_that_grows_fit(store: Store, desk: desks.Desk, tmp_path: Path) -> None:
    with open_journal(tmp_path) as journal:
        for _ in range(5):
            journal.append(finished())
            head, signature = journal.head
            heads.take(store, desk.name, anchor_document(head.text(), signature))
        last = journal.head[0].seq
    assert found(store) == []
    with store.engine.connect() as connection:
        assert heads.last_of_each(connection) == {desk.name: last}
        assert desks.find(connection, store, desk.name).journal_key == KEYS.public


def test_a_head_that_comes_once_more_says_nothing(store: Store, desk: desks.Desk) -> None:
    for seq in (3, 5, 3, 5):
        heads.take(store, desk.name, document(seq))
    assert found(store) == []


def test_a_shortened_journal_is_found(store: Store, desk: desks.Desk) -> None:
    heads.take(store, desk.name, document(9))
    heads.take(store, desk.name, document(4))
    [text] = found(store)
    assert "shortened: it ended before entry 9" in text


def test_a_journal_that_is_shorter_than_a_result_says_is_found(
    store: Store, desk: desks.Desk
) -> None:
    results.take(store, desk.name, *signed(desk.secret, message(entry=9)))
    heads.take(store, desk.name, document(4))
    [text] = found(store)
    assert "shortened: it ended before entry 9" in text


def test_a_journal_that_stays_short_is_told_of_once_until_somebody_looks_into_it(
    store: Store, desk: desks.Desk
) -> None:
    for entry in (9, 4, 5, 6):
        heads.take(store, desk.name, document(entry))
    assert len(found(store)) == 1
    desks.settle(store, desk.name, "auditor", "restored after a broken disk")
    assert found(store) == []
    heads.take(store, desk.name, document(7))
    assert found(store) == []
    heads.take(store, desk.name, document(5, OTHER))
    assert found(store) == ["Its journal was shortened: it ended before entry 7, which was known."]
    with store.engine.connect() as connection:
        [what] = connection.execute(select(ACCESS.c.what)).scalars()
    assert what.startswith("front-1: Its journal was shortened")
    assert what.endswith(" restored after a broken disk")


@pytest.mark.parametrize("later", [document(5, OTHER), document(8, base=(5, OTHER))])
def test_a_rewritten_journal_is_found(store: Store, desk: desks.Desk, later: bytes) -> None:
    heads.take(store, desk.name, document(5))
    heads.take(store, desk.name, later)
    assert found(store) == ["Entry 5 of its journal was rewritten: two heads name it differently."]


@pytest.mark.parametrize("head_first", [True, False])
def test_a_head_and_a_result_that_contradict_each_other_are_found(
    store: Store, desk: desks.Desk, *, head_first: bool
) -> None:
    body, headers = signed(desk.secret, message(entry=5, hash_=OTHER))
    if head_first:
        heads.take(store, desk.name, document(5))
    results.take(store, desk.name, body, headers)
    if not head_first:
        heads.take(store, desk.name, document(5))
    assert found(store) == ["Entry 5 of its journal was rewritten: a result names it differently."]


def test_another_journal_in_its_place_is_found(store: Store, desk: desks.Desk) -> None:
    heads.take(store, desk.name, document(5))
    heads.take(store, desk.name, document(1, journal="8" * 32))
    assert found(store) == ["Another journal was put in the place of its own."]


def test_a_head_of_another_key_is_refused_and_told_of_once(store: Store, desk: desks.Desk) -> None:
    heads.take(store, desk.name, document(5))
    for secret in (bytes(32), bytes([1]) * 32):
        with pytest.raises(Refused):
            heads.take(store, desk.name, document(6, keys=JournalKeys.from_secret(secret)))
    assert found(store) == ["A head came that is signed with another key."]
    with store.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(HEAD)).scalar_one() == 1


def test_a_desk_is_held_against_the_key_that_was_given(store: Store) -> None:
    given = desks.add(store, "front-2", bytes(32))
    with pytest.raises(Refused):
        heads.take(store, given.name, document(5))
    desks.trust(store, given.name, KEYS.public)
    heads.take(store, given.name, document(5))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[" * 60_000,
        document(5).replace(b"Front", b"Front "),
        document(0),
        document(5, b"short"),
        document(5, journal="x"),
        document(2**70),
        document(5, journal="\x00" * 32),
    ],
)
def test_what_is_no_head_is_refused(store: Store, desk: desks.Desk, content: bytes) -> None:
    with pytest.raises(Refused):
        heads.take(store, desk.name, content)
    assert found(store) == []


def test_a_desk_that_is_cut_off_or_unknown_is_not_heard(store: Store, desk: desks.Desk) -> None:
    desks.cut_off(store, desk.name)
    for name in (desk.name, "front-9"):
        with pytest.raises(Refused):
            heads.take(store, name, document(5))


def test_a_desk_that_has_not_reported_is_silent_from_its_beginning_on(
    store: Store, desk: desks.Desk
) -> None:
    after, later = timedelta(hours=72), datetime.now(UTC) + timedelta(hours=73)
    assert not desk.is_silent(after, datetime.now(UTC))
    assert desk.is_silent(after, later)
    heads.take(store, desk.name, document(5))
    with store.engine.connect() as connection:
        heard = desks.find(connection, store, desk.name)
    assert heard.reported_at is not None
    assert heard.is_silent(after, later)
    assert not replace(heard, reported_at=later).is_silent(after, later)
    assert not replace(heard, cut_off_at=later).is_silent(after, later)


def test_the_verifier_finds_with_these_anchors_what_lies_between_two_heads(
    store: Store, desk: desks.Desk, tmp_path: Path
) -> None:
    path = filled(tmp_path / "desk", 4)
    genuine = copied(path, tmp_path / "genuine")
    for folder, more in ((tmp_path / "desk", 1), (tmp_path / "genuine", 3)):
        with open_journal(folder) as journal:
            for _ in range(more):
                journal.append(finished(outcome="expired" if more == 1 else "verified"))
            if more == 3:
                head, signature = journal.head
                heads.take(store, desk.name, anchor_document(head.text(), signature))
    anchors = tmp_path / "anchors"
    assert heads.write_anchors(store, desk.name, anchors) == 1
    with closing(open_to_read(genuine)) as connection:
        assert verify(connection, KEYS.public, files_of(anchors)).anchors == 1
    with closing(open_to_read(path)) as connection, pytest.raises(NotVerified):
        verify(connection, KEYS.public, files_of(anchors))


def test_of_long_ago_the_last_head_of_each_day_is_kept(store: Store, desk: desks.Desk) -> None:
    for seq in range(1, 7):
        heads.take(store, desk.name, document(seq))
    now = datetime.now(UTC).replace(hour=12)
    with store.engine.begin() as connection:
        for seq, days in ((1, 50), (2, 50), (3, 49), (4, 49)):
            connection.execute(
                update(HEAD)
                .where(HEAD.c.entry == seq)
                .values(received_at=now - timedelta(days=days))
            )
    assert heads.thin_out(store) == 2
    with store.engine.connect() as connection:
        kept = connection.execute(select(HEAD.c.entry).order_by(HEAD.c.entry)).scalars().all()
    assert kept == [2, 4, 5, 6]


def test_an_anchor_is_what_the_desk_sends(store: Store, desk: desks.Desk) -> None:
    """The desk's client writes the document anew: the text in it is what was signed."""
    heads.take(store, desk.name, json.dumps(json.loads(document(5))).encode())
    assert found(store) == []


class TestReadBack:
    """By the desk alone, which shows that it has its journal's key."""

    @pytest.fixture
    def filled_desk(self, store: Store, desk: desks.Desk) -> desks.Desk:
        for seq in (2, 4, 7):
            heads.take(store, desk.name, document(seq))
        return desk

    def test_each_head_as_it_came_oldest_first(
        self, store: Store, filled_desk: desks.Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        time = seconds()
        signature = KEYS.reading_signature(time)
        monkeypatch.setattr(heads, "READ_AT_ONCE", 2)
        some = heads.read_back(store, filled_desk.name, time, signature, 0)
        rest = heads.read_back(store, filled_desk.name, time, signature, 2)
        assert heads.read_back(store, filled_desk.name, time, signature, 3) == []
        known = [read_anchor(text.encode(), KEYS.public).seq for text in (*some, *rest)]
        assert (len(some), known) == (2, [2, 4, 7])

    def test_what_was_settled_counts_no_more(self, store: Store, filled_desk: desks.Desk) -> None:
        desks.settle(store, filled_desk.name, "auditor", "restored after a broken disk")
        time = seconds()
        assert not heads.read_back(store, filled_desk.name, time, KEYS.reading_signature(time), 0)

    @pytest.mark.parametrize("off", [-400, 400])
    def test_a_signature_of_another_time_is_refused(
        self, store: Store, filled_desk: desks.Desk, off: int
    ) -> None:
        time = seconds(off)
        with pytest.raises(Refused):
            heads.read_back(store, filled_desk.name, time, KEYS.reading_signature(time), 0)

    @pytest.mark.parametrize("name", ["front-1", "front-2", "front-9"])
    def test_nobody_else_reads_them(self, store: Store, filled_desk: desks.Desk, name: str) -> None:
        desks.add(store, "front-2")  # no head of it has come
        time = seconds()
        stranger = JournalKeys.from_secret(bytes(32))
        for signature in (b"", stranger.reading_signature(time), KEYS.signing.sign(time.encode())):
            with pytest.raises(Refused):
                heads.read_back(store, name, time, signature, 0)
        for other in ("", "now", "-1", time + "0" * 20):
            with pytest.raises(Refused):
                heads.read_back(store, name, other, KEYS.reading_signature(other), 0)


def seconds(off: int = 0) -> str:
    return str(int(datetime.now(UTC).timestamp()) + off)
