import base64
import contextlib
import io
import time
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.sandbox.authenteq.plan import FLAWS, LARGEST, Plan
from kiosk.sandbox.authenteq.result import _merged
from tests.support.sandbox import Sandbox
from tests.unit.sandbox.authenteq.scanned import ask, code_of, press, result, start


def bytes_of(attachment: dict[str, str]) -> bytes:
    return base64.b64decode(attachment["content"], validate=True)


def picture(attachment: dict[str, str]) -> Image.Image:
    assert attachment["contentType"] == "image/jpeg"
    shown = Image.open(io.BytesIO(bytes_of(attachment)))
    shown.load()
    return shown


def is_good(attachment: dict[str, str]) -> bool:
    try:
        return attachment["contentType"] == "image/jpeg" and bool(picture(attachment))
    except (ValueError, OSError):
        return False


def test_one_document(sandbox: Sandbox) -> None:
    answer = result(sandbox)
    assert answer["nfcVerified"] is False
    assert not {"documentData2", "documentData3", "addressProofDocument"} & answer.keys()
    document = answer["documentData"]
    assert (document["documentType"], document["issuingCountry"]) == ("NID", "SWE")
    assert "SANDBOX" in document["surnameAndGivenNames"]
    for name in ("croppedFrontImage", "croppedBackImage", "faceImage"):
        assert picture(document[name]).width > 400
    assert picture(answer["livenessFaceImage"]).size == (480, 600)


def test_pictures_are_the_same_each_time(sandbox: Sandbox) -> None:
    first, second = result(sandbox), result(sandbox)
    assert first["documentData"] == second["documentData"]
    assert first["id"] != second["id"]


def test_the_multi_document_flow_reads_two(sandbox: Sandbox) -> None:
    url = start(sandbox, AQ_Multi_Document_Flow="On")
    _, answer = ask(sandbox, code_of(press(sandbox, url, "finish")))
    licence = answer["documentData2"]
    assert licence["documentType"] == "DL"
    assert "^" in licence["address"]
    details = licence["licenseClassDetails"]
    assert list(details) == licence["licenseClass"].split("/")
    assert "notes" in details["B"]
    assert "note" in details["C"]
    assert details["D"].keys() == {"from", "to"}
    assert "documentData3" not in answer


def test_three_documents(sandbox: Sandbox) -> None:
    answer = result(sandbox, {"documents": ["card", "passport", "licence"]})
    kinds = [answer[f"documentData{n}"]["documentType"] for n in ("", 2, 3)]
    assert kinds == ["NID", "PP", "DL"]
    assert "croppedBackImage" not in answer["documentData2"]


def test_minimal(sandbox: Sandbox) -> None:
    answer = result(sandbox, {"minimal": True})
    assert answer["documentData"].keys() == {
        *("documentType", "documentNumber", "issuingCountry", "surnameAndGivenNames"),
        "dateOfBirth",
    }
    assert {"id", "platform", "startTime", "endTime", "livenessFaceImage"} <= answer.keys()


def test_a_patch(sandbox: Sandbox) -> None:
    patch = {
        "status": "REJECTED",
        "id": 17,
        "platform": None,
        "documentData": {"surname": None, "givenNames": None, "dateOfExpiry": "2020-01-01"},
        "documentData2": {"dateOfBirth": "1980-05-05"},
    }
    answer = result(sandbox, {"patch": patch, "nfc": True, "documents": ["card", "licence"]})
    assert (answer["status"], answer["id"], answer["nfcVerified"]) == ("REJECTED", 17, True)
    assert "platform" not in answer
    assert not {"surname", "givenNames"} & answer["documentData"].keys()
    assert answer["documentData"]["dateOfExpiry"] == "2020-01-01"
    assert answer["documentData2"]["dateOfBirth"] == "1980-05-05"
    assert answer["documentData2"]["documentType"] == "DL"


@pytest.mark.parametrize(
    ("target", "patch", "merged"),
    [  # RFC 7396, appendix A
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b"}, {"a": None}, {}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": "foo"}, None, None),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_merging(target: Any, patch: Any, merged: Any) -> None:
    assert _merged(target, patch) == merged


def test_times(sandbox: Sandbox) -> None:
    answer = result(sandbox)
    moments = [datetime.fromisoformat(answer[key]).timestamp() for key in ("startTime", "endTime")]
    assert moments == sorted(moments)
    assert all(abs(moment - time.time()) < 20 for moment in moments)
    shifted = result(sandbox, {"start_shift": -7200, "end_shift": 3600})
    for key, seconds in (("startTime", -7200), ("endTime", 3600)):
        assert shifted[key].endswith("Z")
        off = datetime.fromisoformat(shifted[key]).timestamp() - time.time()
        assert abs(off - seconds) < 20


def test_the_clock_of_the_service(sandbox: Sandbox) -> None:
    sandbox.fault("clock_ahead", seconds=3600)
    began = datetime.fromisoformat(result(sandbox)["startTime"]).timestamp()
    assert abs(began - time.time() - 3600) < 20


def test_an_address_proof_of_several_pages(sandbox: Sandbox) -> None:
    proof = result(sandbox, {"address_proof": 3})["addressProofDocument"]
    assert proof["contentType"] == "application/pdf"
    data = bytes_of(proof)
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert b"/Count 3" in data


@pytest.mark.parametrize("size", [1_000_000, 20_000_000])
def test_large_results(sandbox: Sandbox, size: int) -> None:
    sandbox.plan(documents={"size": size})
    code = code_of(press(sandbox, start(sandbox), "finish"))
    status, answer = ask(sandbox, code)
    contents = [answer["livenessFaceImage"]] + [
        value for value in answer["documentData"].values() if isinstance(value, dict)
    ]
    assert status == 200
    assert size <= sum(len(picture["content"]) for picture in contents) < size * 1.1
    assert picture(contents[0]).width * picture(contents[0]).height > size // 8


@pytest.mark.parametrize("flaw", FLAWS)
def test_flaws(sandbox: Sandbox, flaw: str) -> None:
    answer = result(sandbox, {"flaws": {"documentData.faceImage": flaw}})
    assert not is_good(answer["documentData"]["faceImage"])
    assert is_good(answer["documentData"]["croppedFrontImage"])


def test_a_bomb_is_a_picture_all_the_same(sandbox: Sandbox) -> None:
    data = bytes_of(result(sandbox, {"flaws": {"livenessFaceImage": "bomb"}})["livenessFaceImage"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Image, "MAX_IMAGE_PIXELS", None)
        assert Image.open(io.BytesIO(data)).size == (30_000, 30_000)
    assert len(data) < 200_000


def test_a_flawed_address_proof(sandbox: Sandbox) -> None:
    plan = {"address_proof": 1, "flaws": {"addressProofDocument": "not_a_picture"}}
    proof = result(sandbox, plan)["addressProofDocument"]
    assert proof["contentType"] == "application/pdf"
    assert not bytes_of(proof).startswith(b"%PDF")


@pytest.mark.parametrize(
    "plan",
    [
        {"documents": ["visa"]},
        {"documents": ["card"] * 4},
        {"documents": "card"},
        {"nfc": 1},
        {"address_proof": -1},
        {"size": 1e9},
        {"flaws": {"livenessFaceImage": "ugly"}},
        {"returns": 0},
        {"start_shift": "soon"},
        {"something": 1},
    ],
)
def test_plans_that_are_none(sandbox: Sandbox, plan: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no such setting"):
        sandbox.plan(documents=plan)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*Plan.__dataclass_fields__, "x"]), JSON))
def test_any_json_is_a_plan_or_refused(body: dict[str, Any]) -> None:
    with contextlib.suppress(ValueError):
        plan = Plan.parse(body)
        assert len(plan.documents) <= 3
        assert set(plan.flaws.values()) <= set(FLAWS)
        assert 0 <= plan.size <= LARGEST
