from __future__ import annotations

import itertools

import pytest

from kiosk.visit.domain import Prompt, Push, QrText, Redirect
from kiosk.visit.ports import Place
from kiosk.wording.providers import NAMES
from kiosk.wording.steps import heading, steps

PROVIDERS = [*NAMES, "new one"]


PROMPTS: list[Prompt] = [
    QrText("x"),
    Push(None, None, None),
    Push(None, None, "0815"),
    Redirect("https://example.com"),
    Redirect("https://example.com", camera=True),
]


@pytest.mark.parametrize(
    ("provider", "prompt", "place"), [*itertools.product(PROVIDERS, PROMPTS, Place)]
)
def test_three_short_steps(provider: str, prompt: Prompt, place: Place) -> None:
    worded = steps(provider, prompt, "M{e}thod", place)
    assert len(worded) == 3
    for step in worded:
        assert step[0].isupper()
        assert len(step) <= 60
        assert "{method}" not in step
    says_number = any("number" in step for step in worded)
    assert says_number is (isinstance(prompt, Push) and prompt.control_code is not None)


@pytest.mark.parametrize("camera", [True, False])
def test_where_the_page_opens(camera: bool) -> None:
    page = Redirect("https://example.com", camera=camera)
    said = {steps("mitid", page, "MitID", place) for place in Place}
    assert len(said) == len(Place)


def test_a_document_is_shown_to_the_camera_that_is_there() -> None:
    page = Redirect("https://example.com", camera=True)
    said = {place: steps("documents", page, "ID", place)[1] for place in Place}
    assert said.pop(Place.PHONE).endswith("to your phone's camera")
    assert all("phone" not in sentence for sentence in said.values())


def test_a_method_of_no_words_of_our_own_is_named() -> None:
    for prompt in (QrText("x"), Push(None, None, None), Redirect("https://example.com")):
        assert any("eID+" in step for step in steps("new", prompt, "eID+", Place.PHONE))


def test_headings_differ() -> None:
    assert len({heading(prompt, "MitID") for prompt in PROMPTS}) == 4


OWN: dict[str, Prompt] = {
    "audkenni": Push(None, None, None),
    "bankidse": QrText("x"),
    "evrotrust": Push(None, None, None),
    "frejaid": QrText("x"),
    "ftn": Redirect("https://example.com"),
    "id-austria": Redirect("https://example.com"),
    "idin": Redirect("https://example.com"),
    "mitid": Redirect("https://example.com"),
    "mobywatel": QrText("x"),
    "no-bankid": Redirect("https://example.com"),
    "singpass": Redirect("https://example.com"),
    "skmobileid": Push(None, None, None),
    "smartid": Push(None, None, None),
    "spid-ig": Redirect("https://example.com"),
}
"""How each provider that is known asks the person."""


def test_every_known_provider_has_steps_of_its_own() -> None:
    assert OWN.keys() == NAMES.keys()
    for provider, prompt in OWN.items():
        for place in Place:
            own, general = (steps(name, prompt, "X", place) for name in (provider, "unknown"))
            assert own != general, (provider, place)


def test_bankid_on_a_page_as_well() -> None:
    page = Redirect("https://example.com")
    assert "Scan the code there with the BankID app" in steps("bankidse", page, "X", Place.DESK)
    assert "Approve in the BankID app, which opens" in steps("bankidse", page, "X", Place.PHONE)
