"""`verify documents --json`: a process, a sandbox that plays the service, and every outcome.

After each visit the same is asked: how often the code was redeemed, and whether the code or what is
the person's stands where it must not, in what the program says or in a file that it leaves.
"""

from __future__ import annotations

import io
import re
import signal
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

import pytest
import trustme
from PIL import Image

from tests.support.command import ConfiguredDesk, Ended, Program, eventually, free_port
from tests.support.files import files_below
from tests.support.sandbox import Sandbox
from tests.support.server import Do, Peer, Request, reply
from tests.support.verify import INSTANT, RESULT, visit_page
from tests.unit.sandbox.authenteq.scanned import press
from tests.unit.services.authenteq.test_authenteq_errors import MEANING, RESULT_ERRORS, URL_ERRORS

VERIFIED: Final = (0, "verified", None)
NETWORK: Final = (1, "failed", "network")

NAME: Final = "PLANTEDSSON XENOPHILIA"
NUMBER: Final = "PLANTED-NUMBER-0815"
BORN: Final = "1931-07-19"
PERSONAL: Final = {"surnameAndGivenNames": NAME, "documentNumber": NUMBER, "dateOfBirth": BORN}
PDF: Final = b"%PDF-1.7\nPLANTED-PAGES\n%%EOF\n"


def _planted_picture() -> bytes:
    stream = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").save(stream, "JPEG", comment=b"PLANTED-PICTURE")
    return stream.getvalue()


PICTURE: Final = _planted_picture()
PIXELS: Final = Image.open(io.BytesIO(PICTURE)).convert("RGBX").tobytes()


def attachment(kind: str, data: bytes) -> dict[str, str]:
    return {"contentType": kind, "content": b64encode(data).decode()}


FACE: Final = attachment("image/jpeg", PICTURE)
PLANTED: Final[dict[str, Any]] = {
    "livenessFaceImage": FACE,
    "documentData": {**PERSONAL, "faceImage": FACE, "croppedFrontImage": FACE},
    "addressProofDocument": attachment("application/pdf", PDF),
}
"""A person whom one recognises, laid over the sandbox's own."""

PICTURES: Final = (
    *(b"PLANTED-PICTURE", b"PLANTED-PAGES", PICTURE[-80:-40], PIXELS[:400], PIXELS[-400:]),
    *(b64encode(data)[-44:-4] for data in (PICTURE, PDF)),
)
"""What gives a picture or a page away: its bytes, its pixels, and both as they were sent."""

TIMES: Final = {"read_timeout": 12.0, "answer_timeout": 12.0, "document_answer_timeout": 12.0}
"""Seconds that are enough for the service, whatever else this machine does."""


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path) -> ConfiguredDesk:
    return ConfiguredDesk.at(sandbox, tmp_path, documents=sandbox.documents, timings=TIMES)


def started(desk: ConfiguredDesk) -> Program:
    return desk.start("--log-level", "debug", "verify", "--json", "documents", "--open", "none")


def planned(sandbox: Sandbox, documents: Mapping[str, Any] | None = None, **script: Any) -> None:
    """Say what the next person does, who shows the planted documents unless told otherwise.

    Where the size of an answer matters, its pictures are the sandbox's own.
    """
    plan = dict(documents or {})
    patch = {"documentData": PERSONAL} if "size" in plan else PLANTED
    changes = plan.pop("patch", {})
    document = patch["documentData"] | changes.get("documentData", {})
    plan["patch"] = patch | changes | {"documentData": document}
    sandbox.plan(**{"approve_after": 0} | script, documents=plan)


def ended(program: Program, desk: ConfiguredDesk, sandbox: Sandbox) -> Ended:
    """Its end, once it is sure that nobody learns from it what is not for them."""
    done = program.end()
    visits = [visit for visit in sandbox.sessions() if "granted_code" in visit]
    returns = [parse_qs(urlsplit(visit["redirect_url"]).query) for visit in visits]
    nonces = [nonce for visit in returns for nonce in visit.get("kiosk_nonce", ())]
    tokens = [parse_qs(urlsplit(visit["phone"]).query)["token"][0] for visit in visits]
    codes = [visit["granted_code"] for visit in visits if visit["granted_code"]]
    assert desk.documents is not None
    of_nobody = (*codes, *nonces, desk.documents["client_secret"])
    of_the_person = (*PERSONAL.values(), *tokens)
    files = files_below(desk.folder).items()
    kept = b"".join([done.errors.encode(), *(bytes(path) + content for path, content in files)])
    assert "Traceback" not in done.errors
    absent([*PICTURES, *map(str.encode, of_nobody)], done.output + kept)
    absent(map(str.encode, of_the_person), kept)
    if done.finished["outcome"] != "verified":
        absent(map(str.encode, PERSONAL.values()), done.output)
    return done


def absent(secrets: Iterable[bytes], content: bytes) -> None:
    for secret in secrets:
        assert secret not in content, f"{secret[:6]!r}… is there"


def calls(sandbox: Sandbox, call: str) -> int:
    return sum(request["path"].endswith(f"/{call}") for request in sandbox.requests())


def redemptions(sandbox: Sandbox) -> int:
    """How often a result was asked for."""
    return calls(sandbox, "verification-result")


# -- what is told --------------------------------------------------------------------------------


def test_passed(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    planned(sandbox, {"nfc": True})
    with started(desk) as program:
        first = program.line()
        assert set(first) == {
            *("event", "session", "flow", "status", "expires_at", "authorization_url")
        }
        assert (first["event"], first["flow"]) == ("waiting", "redirect")
        assert first["expires_at"] is None
        assert first["authorization_url"].startswith(f"{sandbox.origin}/idv/verify?token=")
        done = ended(program, desk, sandbox)
    assert done.verdict == VERIFIED
    finished = done.finished
    assert set(finished) == RESULT
    assert finished["session"] == first["session"]
    assert not any(finished[key] is not None for key in ("code", "loa", "loa_label", "match"))
    assert (finished["missing"], finished["warnings"]) == ([], [])
    assert finished["provenance"] == {
        "channel": {"type": "WEB", "transport": None},
        "credentials": [],
    }
    assert INSTANT.fullmatch(finished["verified_at"])
    attributes = finished["attributes"]
    texts = {"id", "status", "platform", "startTime", "endTime", "nfcVerified", "documentData"}
    assert set(attributes) == texts
    assert (attributes["status"], attributes["nfcVerified"]) == ("PASSED", True)
    assert PERSONAL.items() <= attributes["documentData"].items()
    assert all(isinstance(value, str) for value in attributes["documentData"].values())
    assert redemptions(sandbox) == 1
    assert "session.completed" in done.errors  # the log was on


ELSEWHERE: Final = {"documentData2": {"dateOfBirth": "1975-05-05"}}
PASSING: Final[dict[str, tuple[dict[str, Any], list[str]]]] = {
    "least": ({"minimal": True}, []),
    "expired": ({"patch": {"documentData": {"dateOfExpiry": "2001-01-01"}}}, ["document_expired"]),
    "disagree": (
        {"documents": ["card", "licence"], "patch": ELSEWHERE},
        ["documents_disagree"],
    ),
    "three": (
        {
            "documents": ["card", "licence", "passport"],
            "patch": {"documentData2": PERSONAL, "documentData3": PERSONAL},
        },
        [],
    ),
    "large": ({"size": 20_000_000}, []),
    # The sandbox's own pages, not the planted ones, of which no reader could make anything.
    "proof": ({"address_proof": 3, "patch": {"addressProofDocument": {}}}, []),
    "bomb": (
        {"flaws": {"documentData.croppedBackImage": "bomb"}},
        ["image_unreadable"],
    ),
    "no_base64": (
        {"flaws": {"documentData.croppedBackImage": "base64"}},
        ["image_unreadable"],
    ),
    "all_returns_at_once": ({"returns": 20}, []),
}


@pytest.mark.parametrize("case", PASSING)
def test_passed_and_to_be_noted(desk: ConfiguredDesk, sandbox: Sandbox, case: str) -> None:
    documents, warnings = PASSING[case]
    planned(sandbox, documents)
    with started(desk) as program:
        done = ended(program, desk, sandbox)
    assert done.verdict == VERIFIED
    assert done.finished["warnings"] == warnings
    names = [key for key in done.finished["attributes"] if key.startswith("documentData")]
    assert len(names) == len(documents.get("documents", [""]))
    assert len(done.output) < 8_000
    assert redemptions(sandbox) == 1


NOBODY: Final = {"surnameAndGivenNames": " ", "surname": None, "givenNames": None}
NOT_PASSED: Final = (1, "not_verified", "check_not_passed")
NOT_OURS: Final = (1, "not_verified", "wrong_session")
BOTH_TIMES: Final = ("startTime", "endTime")
ENDINGS: Final[dict[str, tuple[dict[str, Any], tuple[int, str, str], int]]] = {
    "FAILED": ({"documents": {"patch": {"status": "FAILED"}}}, NOT_PASSED, 1),
    "passed": ({"documents": {"patch": {"status": "passed"}}}, NOT_PASSED, 1),
    "AWAITING": ({"documents": {"patch": {"status": "AWAITING"}}}, NOT_PASSED, 1),
    "no code": ({"approve_after": None, "decline_after": 0}, (1, "not_verified", "no_code"), 0),
    "no person": (
        {"documents": {"patch": {"documentData": NOBODY}}},
        (1, "not_verified", "person_missing"),
        1,
    ),
    "an earlier visit": ({"documents": {"start_shift": -4000.0}}, NOT_OURS, 1),
    "of 2020": (
        {"documents": {"patch": dict.fromkeys(BOTH_TIMES, "2020-01-01T12:00:00Z")}},
        NOT_OURS,
        1,
    ),
    "without times": ({"documents": {"patch": dict.fromkeys(BOTH_TIMES)}}, NOT_OURS, 1),
    "an error": ({"documents": {"patch": {"errorCode": "X"}}}, (1, "failed", "bad_answer"), 1),
    "a message": ({"documents": {"patch": {"errorMessage": "x"}}}, (1, "failed", "bad_answer"), 1),
    "INVALID_REQUEST_PARAMETER": (
        {"documents": {"code_lifetime": -1}},
        (1, "failed", "code_spent"),
        1,
    ),
    "larger than any": ({"documents": {"size": 33_000_000}}, (1, "failed", "bad_answer"), 1),
    "no page": (
        {"answers": {"verification_url": {"verificationUrl": None}}},
        (1, "failed", "bad_answer"),
        0,
    ),
}
"""What the person or the service does, how it ends, and how often a result was asked for.

A name in one word is the service's own, for `code` to repeat.
"""


@pytest.mark.parametrize("case", ENDINGS)
def test_not_verified(desk: ConfiguredDesk, sandbox: Sandbox, case: str) -> None:
    script, verdict, redeemed = ENDINGS[case]
    planned(sandbox, **script)
    with started(desk) as program:
        done = ended(program, desk, sandbox)
    assert done.verdict == verdict
    assert "attributes" not in done.finished
    assert done.finished["code"] == (None if " " in case else case)
    assert redemptions(sandbox) == redeemed


def test_it_runs_out(sandbox: Sandbox, tmp_path: Path) -> None:
    times = {**TIMES, "document_lifetime": 0.5}
    desk = ConfiguredDesk.at(sandbox, tmp_path, documents=sandbox.documents, timings=times)
    with started(desk) as program:
        page = program.line()["authorization_url"]
        done = ended(program, desk, sandbox)
    assert done.verdict == (1, "expired", "expired")
    with pytest.raises(ConnectionError):  # nobody listens for a person who comes back too late
        visit_page(press(sandbox, page, "finish"))
    assert redemptions(sandbox) == 0


# -- what the service refuses --------------------------------------------------------------------


def passing_on(
    sandbox: Sandbox, change: Callable[[bytes], bytes] = bytes
) -> Callable[[Request], bytes]:
    """What a peer answers that stands before the sandbox; `change` is made to every body."""

    def answer(request: Request) -> bytes:
        allowed = {"Authorization": request.headers["authorization"]}
        status, _headers, body = sandbox.request(request.method, request.path, headers=allowed)
        return reply(status, change(body))

    return answer


def behind(url: str, sandbox: Sandbox, folder: Path, **timings: float) -> ConfiguredDesk:
    """A desk that reaches its document service at `url`."""
    documents = {**sandbox.documents, "base_url": url}
    return ConfiguredDesk.at(sandbox, folder, documents=documents, timings=TIMES | timings)


def damaged(body: bytes) -> bytes:
    """As the vendor's reference shows it, with quotation marks missing."""
    return re.sub(b'"(errorCode|errorMessage)":', rb'"\1:', body)


ERRORS: Final = [
    *(("verification_url", *error) for error in URL_ERRORS),
    *(("verification_result", *error) for error in RESULT_ERRORS),
]


@pytest.mark.parametrize("spelling", [bytes, damaged])
@pytest.mark.parametrize(
    ("call", "status", "code", "message"),
    ERRORS,
    ids=[f"{call}-{code}" for call, _status, code, _message in ERRORS],
)
def test_every_error_code(
    sandbox: Sandbox,
    tmp_path: Path,
    call: str,
    status: int,
    code: str,
    message: str,
    spelling: Callable[[bytes], bytes],
) -> None:
    is_result = call == "verification_result"
    sandbox.fault("fail_code", on=call, code=code, status=status, message=message)
    with Peer(passing_on(sandbox, spelling)) as peer:
        desk = behind(peer.url, sandbox, tmp_path)
        planned(sandbox)
        with started(desk) as program:
            done = ended(program, desk, sandbox)
    expected = MEANING[code].value if code in MEANING else "redirect_not_registered"
    if "'code'" in message and code not in MEANING:
        expected = "code_spent"
    assert done.verdict == (1, "failed", expected)
    assert done.finished["code"] == code
    assert code not in done.finished["detail"]
    assert calls(sandbox, "verification-url") == 1
    assert redemptions(sandbox) == (1 if is_result else 0)


def test_a_return_address_that_is_not_registered(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    sandbox.control("PUT", "/redirect-urls", {"urls": ["http://localhost:1/elsewhere"]})
    with started(desk) as program:
        done = ended(program, desk, sandbox)
    assert done.verdict == (1, "failed", "redirect_not_registered")


def test_credentials_that_are_wrong(sandbox: Sandbox, tmp_path: Path) -> None:
    documents = {**sandbox.documents, "client_secret": "PLANTED-wrong"}
    desk = ConfiguredDesk.at(sandbox, tmp_path, documents=documents, timings=TIMES)
    with started(desk) as program:
        done = ended(program, desk, sandbox)
    assert done.verdict == (1, "failed", "credentials_rejected")
    assert (done.finished["code"], done.finished["session"]) == ("BAD_API_KEYS", None)


# -- the network, and answers that are none ------------------------------------------------------

BAD_ANSWER: Final = (1, "failed", "bad_answer")
UNAVAILABLE: Final = (1, "failed", "provider_unavailable")
GARBAGE: Final[list[tuple[dict[str, Any], tuple[int, str, str | None]]]] = [
    ({"name": "captive_portal"}, BAD_ANSWER),
    ({"name": "captive_redirect"}, BAD_ANSWER),
    ({"name": "html_error"}, UNAVAILABLE),
    ({"name": "service_unavailable"}, UNAVAILABLE),
    ({"name": "service_unavailable", "handled": True}, UNAVAILABLE),
    ({"name": "rate_limited", "seconds": 60}, (1, "failed", "rate_limited")),
    ({"name": "empty_body"}, BAD_ANSWER),
    ({"name": "not_json"}, BAD_ANSWER),
    ({"name": "deep"}, BAD_ANSWER),
    ({"name": "huge", "bytes": 33_000_000, "gzip": True}, BAD_ANSWER),
]


@pytest.mark.parametrize("call", ["verification_url", "verification_result"])
@pytest.mark.parametrize(
    ("fault", "verdict"), GARBAGE, ids=["-".join(map(str, fault.values())) for fault, _ in GARBAGE]
)
def test_garbage(
    desk: ConfiguredDesk,
    sandbox: Sandbox,
    call: str,
    fault: dict[str, Any],
    verdict: tuple[int, str, str | None],
) -> None:
    planned(sandbox)
    sandbox.fault(on=call, **fault)
    with started(desk) as program:
        done = ended(program, desk, sandbox)
    assert done.verdict == verdict
    assert calls(sandbox, "verification-url") == 1
    assert redemptions(sandbox) == (1 if call == "verification_result" else 0)


@pytest.mark.parametrize(
    "fault",
    [
        *({"name": name, "handled": is_so} for name in ("reset", "hang") for is_so in (0, 1)),
        *({"name": name} for name in ("drip_head", "drip_body")),
    ],
    ids=lambda fault: "-".join(map(str, fault.values())),
)
def test_cut_after_the_request_may_have_gone_out(
    sandbox: Sandbox, tmp_path: Path, fault: dict[str, Any]
) -> None:
    """Once is enough to end it, whether the service has done its part or not."""
    times = {"read_timeout": 1.5, "document_answer_timeout": 2.0, "finish": 12.0}
    desk = behind(sandbox.documents["base_url"], sandbox, tmp_path, **times)
    planned(sandbox)
    sandbox.fault(**fault, on="verification_result", times=1)
    with started(desk) as program:
        done = ended(program, desk, sandbox)
    assert done.verdict == NETWORK
    assert redemptions(sandbox) == 1
    assert "attributes" not in done.finished


def test_cut_before_the_request_went_out(sandbox: Sandbox, tmp_path: Path) -> None:
    """No handshake comes about, again and again; then one does, and the code is redeemed once."""
    authority, server, port = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), free_port()
    authority.issue_cert("localhost").configure_cert(server)
    authority.cert_pem.write_to_path(tmp_path / "store.pem")
    desk = behind(f"https://localhost:{port}", sandbox, tmp_path, finish=12.0)
    with desk.file.open("a") as file:
        file.write(f'[network]\nca_file = "{tmp_path / "store.pem"}"\n')
    planned(sandbox, approve_after=None)
    with started(desk) as program:
        with Peer(passing_on(sandbox), tls=server, port=port):
            page = program.line()["authorization_url"]
        with Peer(first=Do.RESET, port=port) as cut:
            assert visit_page(press(sandbox, page, "finish"))[0] == 200
            cut.wait_until(lambda peer: peer.connections >= 3)
        assert redemptions(sandbox) == 0
        with Peer(passing_on(sandbox), tls=server, port=port):
            done = ended(program, desk, sandbox)
    assert done.verdict == VERIFIED
    assert redemptions(sandbox) == 1


def test_a_service_that_is_away_and_stays_away(sandbox: Sandbox, tmp_path: Path) -> None:
    port = free_port()
    desk = behind(f"http://127.0.0.1:{port}", sandbox, tmp_path, finish=1.0)
    planned(sandbox, approve_after=None)
    with started(desk) as program:
        with Peer(passing_on(sandbox), port=port):
            page = program.line()["authorization_url"]
        assert visit_page(press(sandbox, page, "finish"))[0] == 200
        done = ended(program, desk, sandbox)
    assert done.verdict == NETWORK
    assert redemptions(sandbox) == 0


def test_a_page_that_may_be_asked_for_again(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    """A refusal for the rate has made no visit."""
    planned(sandbox)
    sandbox.fault("rate_limited", on="verification_url", seconds=0, times=1)
    with started(desk) as program:
        done = ended(program, desk, sandbox)
    assert done.verdict == VERIFIED
    assert (calls(sandbox, "verification-url"), redemptions(sandbox)) == (2, 1)


def test_a_clock_that_is_off(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    planned(sandbox)
    sandbox.fault("clock_ahead")
    with started(desk) as program:
        done = ended(program, desk, sandbox)
    assert done.verdict == VERIFIED
    assert done.finished["warnings"] == ["clock_offset"]


# -- interruptions -------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_while_the_page_is_open(
    desk: ConfiguredDesk, sandbox: Sandbox, number: signal.Signals
) -> None:
    planned(sandbox, approve_after=None)
    with started(desk) as program:
        first = program.line()
        assert visit_page(first["authorization_url"])[0] == 200
        program.signal(number)
        done = ended(program, desk, sandbox)
    assert done.verdict == (130, "cancelled", "by_staff")
    assert done.finished["session"] == first["session"]
    assert redemptions(sandbox) == 0


@pytest.mark.parametrize("call", ["verification_url", "verification_result"])
def test_interrupted_while_the_service_hangs(
    desk: ConfiguredDesk, sandbox: Sandbox, call: str
) -> None:
    planned(sandbox)
    sandbox.fault("hang", on=call)
    with started(desk) as program:
        eventually(lambda: calls(sandbox, call.replace("_", "-")))
        program.signal(signal.SIGINT)
        done = ended(program, desk, sandbox)
    assert done.verdict == (130, "cancelled", "by_staff")
    assert "attributes" not in done.finished
    assert redemptions(sandbox) == (1 if call == "verification_result" else 0)
