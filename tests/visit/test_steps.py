from __future__ import annotations

import itertools

import pytest

from kiosk.visit.domain import FlowType, Push, QrText, Redirect
from kiosk.visit.steps import Place, heading, steps

PROVIDERS = ["bankidse", "frejaid", "mobywatel", "smartid", "skmobileid", "audkenni", "new one"]


@pytest.mark.parametrize(
    ("provider", "flow", "place", "has_number"),
    [*itertools.product(PROVIDERS, FlowType, Place, (True, False))],
)
def test_three_short_steps(provider: str, flow: FlowType, place: Place, has_number: bool) -> None:
    told = steps(provider, flow, "M{e}thod", place, has_number=has_number)
    assert len(told) == 3
    for step in told:
        assert step[0].isupper()
        assert len(step) <= 60
        assert "{method}" not in step
    says_number = any("number" in step for step in told)
    assert says_number is (flow is FlowType.PUSH and has_number)


def test_where_the_page_opens() -> None:
    said = {steps("mitid", FlowType.REDIRECT, "MitID", place) for place in Place}
    assert len(said) == len(Place)


def test_a_method_of_no_words_of_our_own_is_named() -> None:
    for flow in FlowType:
        assert any("eID+" in step for step in steps("new", flow, "eID+", Place.PHONE))


def test_headings_differ() -> None:
    prompts = (QrText("x"), Push(None, None, None), Redirect("https://example.com"))
    assert len({heading(prompt, "MitID") for prompt in prompts}) == 3
