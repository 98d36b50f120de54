from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.wording.attributes import attribute_name


@pytest.mark.parametrize(
    ("name", "words"),
    [
        *(("given_name", "Given name"), ("givenName", "Given name"), ("FirstName", "Given name")),
        *(("dateOfBirth", "Date of birth"), ("birthdate", "Date of birth"), ("sex", "Gender")),
        *(("tax_office", "Tax office"), ("taxOffice", "Tax office"), ("vendor.x", "Vendor x")),
        *(("address2Line", "Address2 line"), ("", ""), ("___", "")),
    ],
)
def test_names_are_words(name: str, words: str) -> None:
    assert attribute_name(name) == words


@given(st.text())
def test_any_name_has_words(name: str) -> None:
    words = attribute_name(name)
    assert "_" not in words
    assert words == words.strip()
