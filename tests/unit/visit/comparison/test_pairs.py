"""The table of pairs is as large and as plain as it has to be."""

from __future__ import annotations

from tests.unit.visit.comparison.pairs import BIRTHDATES, NAMES, Pair

PAIRS = [pair for pairs in NAMES.values() for pair in pairs]


def test_there_are_enough_pairs_from_enough_cultures() -> None:
    assert len(PAIRS) >= 150
    assert len(NAMES) >= 8


def test_no_pair_stands_there_twice() -> None:
    seen = [(pair.expected, *sorted(pair.stated.items())) for pair in (*PAIRS, *BIRTHDATES)]
    assert len(set(seen)) == len(seen)


def test_every_answer_is_one_of_four_and_close_says_why() -> None:
    for pair in (*PAIRS, *BIRTHDATES):
        assert pair.agreement in {"equal", "close", "different", "missing"}
        assert list(pair.differences.split()) == sorted(pair.differences.split())
        assert bool(pair.differences) or not is_close(pair)
        assert not pair.differences or pair.agreement in {"close", "different"}


def is_close(pair: Pair) -> bool:
    return pair.agreement == "close"
