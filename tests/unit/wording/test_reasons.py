from __future__ import annotations

import re
from dataclasses import replace

import pytest

from kiosk.visit.domain import Caution, FlowType, Outcome, Phase, Reason, Redirect, Result
from kiosk.wording.progress import progress
from kiosk.wording.providers import method_name
from kiosk.wording.reasons import Way, ending_words
from kiosk.wording.results import assurance_meaning, assurance_text, caution_text, verdict_text
from tests.support.service import session

RESULT = Result(None, None, {})

FORBIDDEN = re.compile(
    r"[A-Z]{2,}_|_|[{}]|\b(hopae|authenteq|provider|session|redirect_uri|loa|http|json|token|"
    r"null|none|error code|api)\b",
    re.IGNORECASE,
)
"""Codes, placeholders, and words of a service's or of a program's."""


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_words(reason: Reason) -> None:
    words = ending_words(Outcome.of(reason), "MitID")
    assert re.fullmatch(r"[A-Z].*\.", words.headline)
    assert words.headline.count(". ") == 0  # one sentence
    assert words.advice == "" or re.fullmatch(r"[A-Z].*\.", words.advice)
    assert not FORBIDDEN.search(words.headline + " " + words.advice), words
    assert reason.value not in words.headline


@pytest.mark.parametrize("reason", list(Reason))
def test_what_can_help_is_only_offered_where_it_does(reason: Reason) -> None:
    ways = ending_words(Outcome.of(reason), "MitID").ways
    if reason in {Reason.CREDENTIALS_REJECTED, Reason.PROVIDER_NOT_ENABLED, Reason.CONFIGURATION}:
        assert Way.RETRY not in ways
    if reason in {Reason.DECLINED, Reason.NETWORK, Reason.EXPIRED}:
        assert Way.RETRY in ways


def test_no_two_reasons_say_the_same() -> None:
    said = [ending_words(Outcome.of(reason), "MitID").headline for reason in Reason]
    assert len(set(said)) == len(said)


def test_the_method_is_named() -> None:
    words = ending_words(Outcome.of(Reason.DECLINED), "{method} & {0}")
    assert "{method} & {0}" in words.headline  # a name is text, whatever stands in it


def test_what_is_at_fault_is_added() -> None:
    words = ending_words(Outcome.of(Reason.LISTENER_UNAVAILABLE, about="Port 1 is taken."), "x")
    assert words.headline.endswith("Port 1 is taken.")


def test_verified() -> None:
    words = ending_words(Outcome.verified(RESULT), "MitID")
    assert words.headline == "The person is verified."
    assert words.ways == ()


def test_verdicts_differ() -> None:
    outcomes = [Outcome.verified(RESULT)]
    outcomes += [Outcome.of(r) for r in (Reason.DECLINED, Reason.TLS, Reason.EXPIRED, Reason.IDLE)]
    assert len({verdict_text(outcome) for outcome in outcomes}) == 5


@pytest.mark.parametrize("caution", list(Caution))
def test_every_caution_has_words(caution: Caution) -> None:
    assert re.fullmatch(r"[A-Z][^_]*\.", caution_text(caution))


@pytest.mark.parametrize("flow", list(FlowType))
def test_progress(flow: FlowType) -> None:
    said = {progress(session(flow=flow, phase=phase)) for phase in Phase}
    assert len(said) == len(Phase)
    assert not any(FORBIDDEN.search(sentence) for sentence in said)


def test_what_a_page_waits_for() -> None:
    page = Redirect("https://example.com/")
    waits = session(flow=FlowType.REDIRECT, prompt=page)
    assert progress(waits, is_opened=False) == "Waiting for the page to be opened"
    assert progress(waits) == "Waiting for the sign-in on the website"
    assert progress(waits, has_returned=True) == "Checking the answer"
    shown = replace(waits, prompt=replace(page, camera=True))
    assert progress(shown, is_opened=False) == "Waiting for the page to be opened"
    assert progress(shown) == "Waiting for the document"
    assert progress(shown, has_returned=True) == "Checking the document"
    assert progress(replace(shown, phase=Phase.COMPLETED)) == "Checking the document"


def test_assurance() -> None:
    assert [assurance_text(loa) for loa in (1, 2, 3, 4, 5)] == [
        *("no assurance", "low", "substantial", "high", "qualified")
    ]
    assert {assurance_text(loa) for loa in (None, 0, 6, -1)} == {"unknown"}
    assert len({assurance_meaning(loa) for loa in (1, 2, 3, 4, 5, None)}) == 6
    unknown = {assurance_meaning(loa) for loa in (None, 0, 6, -1)}
    assert unknown == {"The service does not say how sure it is."}


def test_names() -> None:
    assert method_name("smartid") == "Smart-ID"
    assert method_name("something-new") == "something-new"
