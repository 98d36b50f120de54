"""A held result comes back as it was, or not at all."""

from __future__ import annotations

import secrets
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.records.held import HeldResults, HeldResultTooOld, HeldResultUnreadable, name_of
from kiosk.records.sealed import SealedFolder
from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.documents import (
    Document,
    DocumentCheck,
    DocumentType,
    LicenceClass,
    Pages,
    Picture,
    Unreadable,
)
from kiosk.visit.domain import (
    Caution,
    Channel,
    Credential,
    FlowType,
    Match,
    MatchField,
    Outcome,
    Provider,
    Reason,
    Result,
)
from kiosk.visit.held import HeldResult
from kiosk.visit.intake import Intake, NoticeAcceptance

KEY = bytes(range(32))
RUN = "0123abcd"
NAME = name_of(RUN, "K7-4F2Q")
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
LIFETIME = timedelta(minutes=10)
PICTURE = Picture(1, 2, b"\x00\xff" * 4)
DOCUMENT = Document(
    DocumentType.PASSPORT,
    "passport",
    "P1",
    full_name="Planted Person",
    date_of_birth="1990-01-01",
    address=("Street 1", "Town"),
    licence_classes=(LicenceClass("B", "2010-01-01"),),
    face=PICTURE,
    back=Unreadable.UNREADABLE,
)
RESULT = Result(
    3,
    "substantial",
    {"name": "Planted Person", "age": 36, "address": {"lines": ["Street 1", None, 2.5, True]}},
    missing=("email",),
    match=Match(True, "field", ("name",), (MatchField("name", True, 99.5),)),
    channel=Channel("app", None),
    credentials=(Credential("eid", "issuer", None, True, ("signature",)),),
    cautions=(Caution.DOCUMENT_EXPIRED,),
    verified_at=NOW,
    documents=DocumentCheck((DOCUMENT,), PICTURE, True, Pages(b"%PDF"), "reference"),
    portrait=PICTURE,
)
HELD = HeldResult(
    "K7-4F2Q",
    "hopae",
    Provider("bankidse", "BankID", countries=("SE",), flows=(FlowType.QR,)),
    replace(Outcome.verified(RESULT), answer_hash=b"h" * 32),
    Intake("A-1", ExpectedPerson("Planted Person", "1990"), NoticeAcceptance("2026-11", "sv")),
    NOW,
)


def results(folder: Path, key: bytes = KEY, desk: str = "one") -> HeldResults:
    return HeldResults(SealedFolder(folder, key, f"result of {desk}"), LIFETIME)


def with_result(**changes: Any) -> HeldResult:
    outcome = replace(HELD.outcome, result=replace(RESULT, **changes))
    return replace(HELD, outcome=outcome)


PROOFS = (None, PICTURE, Unreadable.UNREADABLE, Pages(b"%PDF"))


@pytest.mark.parametrize(
    "held",
    [
        HELD,
        with_result(documents=None, portrait=Unreadable.UNREADABLE, verified_at=None, match=None),
        *(with_result(documents=DocumentCheck((), address_proof=proof)) for proof in PROOFS),
    ],
)
def test_it_comes_back_as_it_was(tmp_path: Path, held: HeldResult) -> None:
    kept = results(tmp_path)
    kept.keep(RUN, held)
    back = results(tmp_path).find(NAME, NOW)
    assert back == held
    assert back.outcome.answer_hash == held.outcome.answer_hash  # which no comparison looks at
    assert kept.names() == (NAME,)
    assert kept.remove(NAME)
    assert not any(file.is_file() for file in tmp_path.rglob("*"))


def test_every_field_is_tried() -> None:
    """Or one that cannot be read back would be noticed by whoever needs it."""
    for value in (HELD.outcome.result, RESULT.documents, DOCUMENT):
        assert value is not None
        unset = {f.name for f in fields(value) if getattr(value, f.name) in (None, (), False)}
        assert unset <= {
            *("issuing_country", "jurisdiction", "nationality", "surname", "given_names", "sex"),
            *("name_prefixes", "name_suffixes", "date_of_issue", "date_of_expiry", "is_expired"),
            "front",
        }


@given(
    st.dictionaries(
        st.text(max_size=8),
        st.recursive(
            st.none()
            | st.booleans()
            | st.integers(-(2**53), 2**53)
            | st.floats(allow_nan=False)
            | st.text(max_size=8),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.text(max_size=4), inner, max_size=3)
            ),
            max_leaves=6,
        ),
        max_size=4,
    )
)
def test_whatever_a_service_states_comes_back(attributes: dict[str, Any]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        held = with_result(attributes=attributes)
        results(Path(folder)).keep(RUN, held)
        assert results(Path(folder)).find(NAME, NOW) == held


def test_nothing_of_it_can_be_read_on_the_disk(tmp_path: Path) -> None:
    results(tmp_path).keep(RUN, HELD)
    [file] = tmp_path.iterdir()
    for planted in (b"Planted", b"1990", b"K7-4F2Q", b"bankid", b"%PDF"):
        assert planted not in file.read_bytes()


class TestNotAtAll:
    @pytest.mark.parametrize("after", [LIFETIME + timedelta(seconds=1), -timedelta(seconds=1)])
    def test_when_it_is_too_old(self, tmp_path: Path, after: timedelta) -> None:
        """A clock that was put back, too: how long it has been kept cannot be told."""
        results(tmp_path).keep(RUN, HELD)
        with pytest.raises(HeldResultTooOld):
            results(tmp_path).find(NAME, NOW + after)

    def test_with_another_key(self, tmp_path: Path) -> None:
        results(tmp_path).keep(RUN, HELD)
        with pytest.raises(HeldResultUnreadable):
            results(tmp_path, secrets.token_bytes(32)).find(NAME, NOW)

    def test_at_another_desk(self, tmp_path: Path) -> None:
        results(tmp_path).keep(RUN, HELD)
        with pytest.raises(HeldResultUnreadable):
            results(tmp_path, desk="another").find(NAME, NOW)

    def test_as_another_runs(self, tmp_path: Path) -> None:
        results(tmp_path).keep(RUN, HELD)
        [file] = tmp_path.iterdir()
        file.rename(tmp_path / "deadbeef.sealed")
        with pytest.raises(HeldResultUnreadable):
            results(tmp_path).find("deadbeef", NOW)

    @given(st.data())
    def test_where_a_byte_was_changed(self, data: st.DataObject) -> None:
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            results(Path(folder)).keep(RUN, HELD)
            [file] = Path(folder).iterdir()
            content = bytearray(file.read_bytes())
            place = data.draw(st.integers(0, len(content) - 1))
            content[place] ^= data.draw(st.integers(1, 255))
            file.write_bytes(content)
            with pytest.raises(HeldResultUnreadable):
                results(Path(folder)).find(NAME, NOW)

    @pytest.mark.parametrize(
        "content",
        [
            *(None, [], {}, {"attempt": 1}, date(2026, 1, 1).isoformat()),
            {"outcome": {"result": None}},
        ],
    )
    def test_what_another_version_has_sealed(self, tmp_path: Path, content: object) -> None:
        sealed = SealedFolder(tmp_path, KEY, "result of one")
        sealed.put(NAME, msgspec.msgpack.encode(content))
        with pytest.raises(HeldResultUnreadable):
            results(tmp_path).find(NAME, NOW)

    def test_what_is_not_verified(self, tmp_path: Path) -> None:
        outcome = Outcome.of(Reason.MATCH_FAILED, result=RESULT)
        results(tmp_path).keep(RUN, replace(HELD, outcome=outcome))
        with pytest.raises(HeldResultUnreadable):
            results(tmp_path).find(NAME, NOW)
