"""The values of a visit, and what cannot be made of them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.domain import (
    LONGEST_ANSWER,
    FieldType,
    Form,
    FormField,
    Outcome,
    OutcomeKind,
    Push,
    Reason,
    Redirect,
    Result,
    VerificationRequest,
    normalized,
)
from kiosk.visit.errors import TransientError, VerificationError

RESULT = Result(3, "substantial", {"name": "OK TESTNUMBER"})

KINDS = {
    OutcomeKind.NOT_VERIFIED: (
        "match_failed assurance_too_low check_not_passed person_missing wrong_session no_code "
        "declined"
    ),
    OutcomeKind.FAILED: (
        "user_data_rejected provider_not_enabled provider_unavailable assurance_unavailable "
        "credentials_rejected account_deactivated redirect_not_registered unsupported_flow "
        "unsafe_url bad_answer network tls rate_limited session_lost configuration code_spent "
        "listener_unavailable storage internal"
    ),
    OutcomeKind.EXPIRED: "expired",
    OutcomeKind.CANCELLED: "by_staff by_person idle",
}


def test_reasons_are_the_closed_list() -> None:
    listed = {word: kind for kind, words in KINDS.items() for word in words.split()}
    assert {reason.value: reason.kind for reason in Reason} == listed


def test_verified_has_one_way() -> None:
    outcome = Outcome.verified(RESULT)
    assert (outcome.kind, outcome.reason, outcome.result) == (OutcomeKind.VERIFIED, None, RESULT)


@pytest.mark.parametrize("kind", OutcomeKind)
def test_outcome_is_of_a_piece(kind: OutcomeKind) -> None:
    with pytest.raises(ValueError, match="outcome"):
        Outcome(kind)
    for reason in Reason:
        if reason.kind is kind:
            assert Outcome(kind, reason) == Outcome.of(reason)
            assert Outcome.of(reason).kind is kind
        else:
            with pytest.raises(ValueError, match="outcome"):
                Outcome(kind, reason, result=RESULT)


def test_fault_ends_in_its_outcome() -> None:
    fault = VerificationError(Reason.NETWORK, "X", fields=("a",), about="port 1", session_id="s")
    assert fault.outcome == Outcome.of(Reason.NETWORK, "X", fields=("a",), about="port 1")
    assert str(fault) == "network"
    assert "X" not in str(fault)
    assert str(TransientError(answered=False)) == "no answer"


def test_nothing_personal_is_shown() -> None:
    request = VerificationRequest("x", "http://secret", {"a": "secret"}, {"b": "secret"})
    for value in (
        request,
        Result(3, None, {"name": "secret"}),
        Push("secret", "secret", None),
        Redirect("https://secret"),
        Outcome.verified(Result(3, None, {"name": "secret"})),
    ):
        assert "secret" not in repr(value)


# -- forms -------------------------------------------------------------------------------------


def field(**changes: object) -> FormField:
    return FormField(**{"name": "a", "label": "A"} | changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "value", "accepted"),
    [
        (field(), "", True),
        (field(required=True), "", False),
        (field(required=True), "x", True),
        (field(), "x" * LONGEST_ANSWER, True),
        (field(), "x" * (LONGEST_ANSWER + 1), False),
        (field(), "a\nb", False),
        (field(), "a\x1b[0m", False),
        (field(), "\udcff", False),
        (field(), "Åsa Öberg", True),
        (field(pattern="[0-9]{4}"), "1234", True),
        (field(pattern="[0-9]{4}"), "12345", False),
        (field(pattern="[0-9]{4}"), "a1234", False),
        (field(pattern="^[0-9]{4}$"), "1234", True),
        (field(pattern="a|b"), "ax", False),
        (field(pattern="[0-9]{4}"), "", True),
        (field(pattern="\\p{L}+"), "x", True),
        (field(pattern="(?<year>[0-9]+)"), "x", True),
        (field(pattern="("), "x", True),
        (field(pattern="x{99999999999}"), "x", True),
        (field(pattern="(" * 5000 + ")" * 5000), "x", True),
        (field(pattern="(?a)(?u)x"), "y", True),
        (field(type=FieldType.SELECT, options=(("abn", "ABN"),)), "abn", True),
        (field(type=FieldType.SELECT, options=(("abn", "ABN"),)), "ABN", False),
        (field(type=FieldType.SELECT), "anything", True),
        (field(type=FieldType.DATE), "1990-01-31", True),
        (field(type=FieldType.DATE), "1990-02-31", False),
        (field(type=FieldType.DATE), "19900131", False),
        (field(type=FieldType.DATE), "31.01.1990", False),
        (field(type=FieldType.DATE, pattern="199.*"), "2000-01-01", False),
    ],
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_accepts(asked: FormField, value: str, accepted: bool) -> None:
    assert asked.accepts(value) is accepted


@pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning")
@given(st.text(max_size=20), st.text(max_size=20))
def test_any_pattern_and_any_value(pattern: str, value: str) -> None:
    assert isinstance(field(pattern=pattern).accepts(value), bool)


def test_rejected_fields_in_the_forms_order() -> None:
    form = Form(
        (field(name="a", required=True), field(name="b", pattern="x"), field(name="c")),
        (field(name="d", required=True),),
    )
    assert form.rejected(VerificationRequest("p")) == ("a", "d")
    assert form.rejected(
        VerificationRequest("p", user_data={"a": "1", "b": "y"}, match_data={"d": "1"})
    ) == ("b",)
    assert form.rejected(
        VerificationRequest("p", user_data={"a": "1", "d": "1"}, match_data={"a": "1"})
    ) == ("d",)
    assert Form().rejected(VerificationRequest("p", user_data={"more": "x"})) == ()


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("  1990 ", "1990"),
        ("8506\N{NO-BREAK SPACE}12-3458", "8506 12-3458"),
        ("12\N{NARROW NO-BREAK SPACE}34\N{THIN SPACE}56", "12 34 56"),
        ("\N{NO-BREAK SPACE}Å\n", "Å"),
        ("A\N{COMBINING RING ABOVE}", "\N{LATIN CAPITAL LETTER A WITH RING ABOVE}"),
    ],
)
def test_typed_values_are_normalized(typed: str, sent: str) -> None:
    assert normalized(typed) == sent


@given(st.text(max_size=30))
def test_a_normalized_value_is_composed_and_plain(typed: str) -> None:
    value = normalized(typed)
    assert normalized(value) == value == value.strip()
    assert unicodedata.is_normalized("NFC", value)
    assert all(letter == " " for letter in value if unicodedata.category(letter) == "Zs")
