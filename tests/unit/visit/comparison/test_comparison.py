"""Every pair of the table gets its answer, and nothing different is ever equal."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.visit.comparison import (
    Agreement,
    Difference,
    ExpectedPerson,
    FieldComparison,
    compare,
)
from kiosk.visit.comparison.words import MOST_WORDS, PARTICLES, TITLES
from kiosk.visit.documents import Document, DocumentCheck
from kiosk.visit.domain import Result
from tests.unit.visit.comparison.pairs import BIRTHDATES, NAMES, Pair

PAIRS = [pair for pairs in NAMES.values() for pair in pairs]


def result(stated: Mapping[str, str]) -> Result:
    """A result with these attributes, or with a document of these fields."""
    prefix = "document."
    fields = {k.removeprefix(prefix): v for k, v in stated.items() if k.startswith(prefix)}
    if fields:
        check = DocumentCheck((Document(None, **fields),))  # type: ignore[arg-type]
        return Result(None, None, {}, documents=check)
    return Result(None, None, dict(stated))


def compared(person: ExpectedPerson, stated: Mapping[str, str]) -> FieldComparison:
    [field] = compare(person, result(stated))
    return field


def name(expected: str, stated: Mapping[str, str]) -> FieldComparison:
    return compared(ExpectedPerson(name=expected), stated)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.expected}|{pair.stated}")
def test_names(pair: Pair) -> None:
    field = name(pair.expected, pair.stated)
    why = " ".join(sorted(field.differences))
    assert (field.agreement.value, why) == (pair.agreement, pair.differences)


@pytest.mark.parametrize("pair", BIRTHDATES, ids=lambda pair: f"{pair.expected}|{pair.stated}")
def test_dates_of_birth(pair: Pair) -> None:
    field = compared(ExpectedPerson(birthdate=pair.expected), pair.stated)
    why = " ".join(sorted(field.differences))
    assert (field.agreement.value, why) == (pair.agreement, pair.differences)


# -- what must never happen ------------------------------------------------------------------------

LETTERS = "abcdefghijklmnopqrstuvwxyzåäöøæüßłéñđþşıабвгдеёжийпрюяαβγδεώςابتحسمنوي"
PLACEHOLDERS = {"fnu", "lnu"}
"""What American papers print for a first or last name that is unknown: no part of a name."""

words = st.text(LETTERS, min_size=2, max_size=10).filter(
    lambda word: word.casefold() not in PLACEHOLDERS | PARTICLES | TITLES
)
names = st.lists(words, min_size=2, max_size=5, unique_by=str.casefold)


@given(names, st.data())
def test_another_letter_is_never_equal(parts: list[str], data: st.DataObject) -> None:
    text = " ".join(parts)
    place = data.draw(st.integers(0, len(text) - 1))
    letter = data.draw(st.sampled_from(LETTERS))
    assume(letter.upper() != text[place].upper())
    assert name(text, {"name": text[:place] + letter + text[place + 1 :]}).agreement != "equal"


@given(names, st.data())
def test_letters_that_changed_places_are_never_equal(parts: list[str], data: st.DataObject) -> None:
    text = " ".join(parts)
    place = data.draw(st.integers(0, len(text) - 2))
    one, other = text[place], text[place + 1]
    assume(one.upper() != other.upper() and " " not in {one, other})
    swapped = text[:place] + other + one + text[place + 2 :]
    assert name(text, {"name": swapped}).agreement != "equal"


@given(names)
def test_a_name_without_its_family_name_is_different(parts: list[str]) -> None:
    *given_names, family = parts
    stated = {"given_name": " ".join(given_names), "family_name": family}
    assert name(" ".join(parts), stated).agreement == "equal"
    assume(not any(family[0] == word[0] for word in given_names))
    assert name(" ".join(given_names), stated).agreement == "different"
    assert name(family, stated).agreement == "different"


@given(names, st.integers(0, 4))
def test_a_name_less_is_never_equal(parts: list[str], place: int) -> None:
    fewer = parts[: place % len(parts)] + parts[place % len(parts) + 1 :]
    assert name(" ".join(parts), {"name": " ".join(fewer)}).agreement != "equal"
    assert name(" ".join(fewer), {"name": " ".join(parts)}).agreement != "equal"


@given(names, st.randoms(use_true_random=False))
def test_another_order_is_close(parts: list[str], chance: Any) -> None:
    shuffled = parts[:]
    chance.shuffle(shuffled)
    assume(shuffled != parts)
    field = name(" ".join(parts), {"name": " ".join(shuffled)})
    assert field.agreement == "close"
    assert Difference.ORDER in field.differences


@pytest.mark.parametrize("key", ["first_name", "givenNames"])
@pytest.mark.parametrize("other", ["Aada", "Zoe"])
def test_two_given_names_by_two_keys(key: str, other: str) -> None:
    stated = {"given_name": "Anna", key: other, "family_name": "Svensson"}
    field = name("Anna Svensson", stated)
    assert (field.agreement, field.differences) == ("close", (Difference.OTHER_NAME,))
    assert name("Anna Svensson", stated | {key: "ANNA"}).agreement == "equal"


@pytest.mark.parametrize(
    ("expected", "stated", "agreement"),
    [
        ("山口 一", {"family_name": "山口", "given_name": "一"}, "equal"),
        ("山口一", {"family_name": "山口", "given_name": "一"}, "equal"),
        ("山 口一", {"family_name": "山口", "given_name": "一"}, "close"),
        ("남 궁민", {"name": "남궁 민"}, "close"),
        ("남궁민", {"name": "남궁 민"}, "equal"),
    ],
)
def test_names_that_are_written_without_spaces(
    expected: str, stated: dict[str, str], agreement: str
) -> None:
    assert name(expected, stated).agreement == agreement


@given(st.text(max_size=40))
def test_every_name_is_equal_to_itself(text: str) -> None:
    agreement = "equal" if any(map(str.isalpha, text)) else "missing"
    assert name(text, {"name": text}).agreement == agreement


@given(names, names)
def test_it_does_not_matter_which_one_is_expected(one: list[str], other: list[str]) -> None:
    texts = " ".join(one), " ".join(other)
    there, back = name(texts[0], {"name": texts[1]}), name(texts[1], {"name": texts[0]})
    assert (there.agreement, there.differences) == (back.agreement, back.differences)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
KEYS = ("name", "given_name", "family_name", "name#ru", "fullName", "birthdate", "dateOfBirth")


@given(st.dictionaries(st.sampled_from(KEYS), json_values), st.text(max_size=30))
def test_whatever_a_service_states_gets_an_answer(stated: dict[str, Any], text: str) -> None:
    fields = compare(ExpectedPerson(text, text), Result(None, None, stated))
    assert [field.which for field in fields] == ["name", "birthdate"]
    assert all(isinstance(field.agreement, Agreement) for field in fields)


@pytest.mark.parametrize("letters", ["ьи", "и", "i", "i ", "a. ", "و", "اي", "ö"])
def test_no_name_takes_long(letters: str) -> None:
    began = time.process_time()
    for other in ("i", "i ", "и ", "oe", "ou"):
        name(letters * 5_000, {"name": other * 5_000})
        name((letters * 200)[:200], {"name": (other * 200)[:200]})
        name((letters * 20)[:30], {"name": (other * 20)[:30]})
    assert time.process_time() - began < 5.0


@pytest.mark.parametrize("letters", ["ЩШЮЯЖ", "ÄÖÜÆØ", "محمدش"])
def test_many_names_of_many_words_do_not_take_long(letters: str) -> None:
    """In a hundred languages, each word nearly like all others: it is the window that waits."""

    def of(alphabet: str) -> str:
        words = (alphabet[i % 5] + alphabet[i // 5] + alphabet for i in range(MOST_WORDS))
        return " ".join(words)

    stated = {f"name#{first}{second}": of(letters) for first in "abcdefghij" for second in "klmno"}
    for expected in ("ЩШЮЯЖ", "ÄÖÜÆØ", "محمدش"):
        began = time.process_time()
        name(of(expected), stated)
        assert time.process_time() - began < 1.0


def test_nothing_of_a_person_is_in_what_a_log_might_hold() -> None:
    person = ExpectedPerson("Zaphod Beeblebrox", "1952-04-01")
    fields = compare(person, result({"name": "Zaphod", "birthdate": "1952-04-01"}))
    assert "Zaphod" not in f"{person}{fields}"
    assert "1952" not in f"{person}{fields}"


def test_only_what_is_expected_is_compared() -> None:
    assert compare(ExpectedPerson(), result({"name": "Anna"})) == ()


def test_of_several_documents_the_one_that_is_least_like_counts() -> None:
    documents = (
        Document(None, full_name="SVENSSON ANNA", date_of_birth="1990-01-31"),
        Document(None, full_name="SVENSSON EVA", date_of_birth="1990-01"),
    )
    person = ExpectedPerson("Svensson Anna", "1990-01-31")
    stated = Result(None, None, {}, documents=DocumentCheck(documents))
    assert [field.agreement for field in compare(person, stated)] == ["different", "close"]
