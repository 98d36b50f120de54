"""Which documents contradict each other, and which only spell differently."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.authenteq.consistency import agree
from kiosk.visit.documents import Document


def document(**attributes: str | None) -> Document:
    return Document(None, **attributes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("DOE JOHN", "Doe John"),
        ("DOE JOHN", "JOHN DOE"),
        ("DOE<<JOHN<PAUL", "Doe John-Paul"),
        ("DOE, JOHN", "DOE  JOHN"),
        ("O'BRIEN MAEVE", "OBRIEN MÆVE"),
        ("O’BRIEN MAEVE", "O'BRIEN MAEVE"),
        ("GARCÍA DÍAZ ÁNGEL", "GARCIA DIAZ ANGEL"),
        ("MÜLLER JÖRG", "MUELLER JOERG"),
        ("MÜLLER JÖRG", "MULLER JORG"),
        ("MU\u0308LLER JO\u0308RG", "MUELLER JOERG"),
        ("STRAUSS", "STRAUẞ"),
        ("ÞÓRÐARSON BJÖRN", "THORDARSON BJORN"),
        ("SØRENSEN", "SOERENSEN"),
        ("SØRENSEN", "SORENSEN"),
        ("HÄKKINEN", "HAEKKINEN"),
        ("ÅBERG", "AABERG"),
        ("ŒRSTED", "OERSTED"),
        ("ĐORĐE", "DORDE"),
        ("ĦAŻIM", "HAZIM"),
        ("Işık", "ISIK"),
        ("ŁUKASZ", "LUKASZ"),
        ("ŊURBU", "NURBU"),
        ("ŦOR", "TOR"),
        ("ＤＯＥ", "DOE"),
        ("ℍANS", "HANS"),
    ],
)
def test_same_name(one: str, other: str) -> None:
    for first, second in ((one, other), (other, one)):
        assert agree([document(full_name=first), document(full_name=second)])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("DOE JOHN", "DOE JANE"),
        ("DOE JOHN", "DOE JOHN JOHN"),
        ("DOE JOHN", "DOE"),
        ("ИВАН", "IVAN"),
    ],
)
def test_other_name(one: str, other: str) -> None:
    assert not agree([document(full_name=one), document(full_name=other)])


def test_name_in_parts() -> None:
    whole = document(full_name="DOE JOHN PAUL")
    assert agree([whole, document(surname="Doe", given_names="John Paul", name_prefixes="DR")])
    assert not agree([whole, document(surname="Doe", given_names="John")])


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("date_of_birth", "1964-12-30", "1964-12-31"),
        ("date_of_birth", "1964-12-30", "unknown"),
        ("sex", "M", "F"),
        ("sex", "X", "F"),
        ("nationality", "USA", "CAN"),
    ],
)
def test_contradiction(field: str, one: str, other: str) -> None:
    documents = [document(**{field: one}), document(**{field: other})]
    assert not agree(documents)
    assert not agree([documents[0], document(), documents[1]])
    assert agree([documents[0], document(), documents[0]])


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("date_of_birth", "1964-12-30", "1964-12-30T00:00:00Z"),
        ("date_of_birth", "1964-12-30", "19641230"),
        ("date_of_birth", "unknown", "unknown"),
        ("date_of_birth", "unknown", None),
        ("sex", "M", "m"),
        ("sex", "M", "<"),
        ("nationality", "usa", "USA"),
        ("nationality", "D<<", "D"),
        ("nationality", "D", "DEU"),
        ("sex", "M", None),
    ],
)
def test_no_contradiction(field: str, one: str, other: str | None) -> None:
    assert agree([document(**{field: one}), document(**{field: other})])


@pytest.mark.parametrize(
    "field",
    [
        *("number", "issuing_country", "jurisdiction", "date_of_issue", "date_of_expiry"),
        *("name_prefixes", "name_suffixes"),
    ],
)
def test_what_differs_by_nature(field: str) -> None:
    assert agree([document(**{field: "1990-01-01"}), document(**{field: "2000-01-01"})])


def test_fewer_than_two() -> None:
    assert agree([])
    assert agree([document(full_name="DOE")])


@given(st.text(max_size=30), st.randoms(use_true_random=False))
def test_every_name_agrees_with_itself_in_any_order(name: str, chance: object) -> None:
    words = name.split()
    chance.shuffle(words)  # type: ignore[attr-defined]
    assert agree([document(full_name=name), document(full_name=" ".join(words))])
