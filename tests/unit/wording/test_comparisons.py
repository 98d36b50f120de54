"""Every answer of a comparison, and every difference, has words of its own."""

from __future__ import annotations

import pytest

from kiosk.visit.comparison import Agreement, Difference, ExpectedField
from kiosk.wording.comparisons import agreement_text, difference_text, field_text


@pytest.mark.parametrize(
    "texts",
    [
        [agreement_text(agreement) for agreement in Agreement],
        [difference_text(difference) for difference in Difference],
        [field_text(which) for which in ExpectedField],
    ],
)
def test_each_has_words_of_its_own(texts: list[str]) -> None:
    assert all(texts)
    assert len(set(texts)) == len(texts)
