"""The scan page, as a client without a camera or scripts finds it."""

import base64
import html
import io
import json
import re
from urllib.parse import urlsplit

import pytest
from PIL import Image

from tests.support.sandbox import Sandbox
from tests.unit.sandbox.authenteq.scanned import REDIRECT_URL, ask, code_of, press, start, visit


def steps(sandbox: Sandbox, url: str) -> list[str]:
    """The pictures that the page asks for, as their places in the result."""
    status, _, body = sandbox.request("GET", url)
    assert status == 200
    match = re.search(r'data-steps="([^"]*)"', body.decode())
    assert match is not None
    return [step["of"] for step in json.loads(html.unescape(match[1]))]


def jpeg(colour: str = "#ff0000") -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (64, 40), colour).save(stream, "JPEG")
    return stream.getvalue()


def send(sandbox: Sandbox, url: str, of: str, data: bytes, kind: str = "image/jpeg") -> int:
    target = f"/idv/still?{urlsplit(url).query}&of={of}"
    return sandbox.request("POST", target, data, {"Content-Type": kind})[0]


def test_the_page_is_strict(sandbox: Sandbox) -> None:
    _, headers, body = sandbox.request("GET", start(sandbox))
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert f"script-src {sandbox.origin}/idv/scan.js;" in policy
    assert "frame-ancestors 'none'" in policy
    assert "camera=(self)" in headers["Permissions-Policy"]
    assert (headers["Cache-Control"], headers["Referrer-Policy"]) == ("no-store", "no-referrer")
    page = body.decode()
    assert "Sandbox – no real identities are checked" in page
    for name in ("start", "capture", "use-sample", "finish", "fail", "return-without-code"):
        assert f'id="{name}"' in page


def test_each_document_has_its_pictures_and_the_face_comes_last(sandbox: Sandbox) -> None:
    assert steps(sandbox, start(sandbox)) == [
        "documentData.croppedFrontImage",
        "documentData.croppedBackImage",
        "livenessFaceImage",
    ]
    sandbox.plan(documents={"documents": ["licence", "passport"]})
    assert steps(sandbox, start(sandbox)) == [
        "documentData.croppedFrontImage",
        "documentData.croppedBackImage",
        "documentData2.croppedFrontImage",
        "livenessFaceImage",
    ]


def test_samples_are_pictures(sandbox: Sandbox) -> None:
    url = start(sandbox)
    for of in steps(sandbox, url):
        target = f"/idv/sample?{urlsplit(url).query}&of={of}"
        status, headers, body = sandbox.request("GET", target)
        assert (status, headers["Content-Type"]) == (200, "image/jpeg")
        assert Image.open(io.BytesIO(body)).width > 400


def test_what_was_taken_is_in_the_result(sandbox: Sandbox) -> None:
    url = start(sandbox)
    assert send(sandbox, url, "livenessFaceImage", jpeg()) == 204
    assert visit(sandbox, url)["stills"] == ["livenessFaceImage"]
    _, result = ask(sandbox, code_of(press(sandbox, url, "finish")))
    assert base64.b64decode(result["livenessFaceImage"]["content"]) == jpeg()
    assert base64.b64decode(result["documentData"]["faceImage"]["content"]) != jpeg()


@pytest.mark.parametrize(
    ("of", "data", "kind", "status"),
    [
        ("livenessFaceImage", b"no picture", "image/jpeg", 400),
        ("livenessFaceImage", b"", "image/jpeg", 400),
        ("livenessFaceImage", jpeg(), "text/plain", 400),
        ("documentData9.faceImage", jpeg(), "image/jpeg", 404),
    ],
)
def test_what_is_no_still_is_refused(
    sandbox: Sandbox, of: str, data: bytes, kind: str, status: int
) -> None:
    url = start(sandbox)
    assert send(sandbox, url, of, data, kind) == status
    assert visit(sandbox, url)["stills"] == []


def test_the_check_fails_on_request(sandbox: Sandbox) -> None:
    _, result = ask(sandbox, code_of(press(sandbox, start(sandbox), "fail")))
    assert result["status"] == "FAILED"


def test_leaving_brings_no_code(sandbox: Sandbox) -> None:
    url = start(sandbox)
    assert press(sandbox, url, "leave") == REDIRECT_URL
    assert visit(sandbox, url)["status"] == "failed"


def test_two_tabs_come_back_with_the_same_code(sandbox: Sandbox) -> None:
    url = start(sandbox)
    first = press(sandbox, url, "finish")
    assert press(sandbox, url, "leave") == press(sandbox, url, "finish") == first
    _, _, body = sandbox.request("GET", url)
    assert "This check is over" in body.decode()
    assert 'id="return-again"' in body.decode()
    status, headers, _ = sandbox.request("GET", f"/idv/return?{urlsplit(url).query}")
    assert (status, headers["Location"]) == (303, first)


@pytest.mark.parametrize("action", ["cancel", "expire"])
def test_a_visit_that_is_over_leads_nowhere(sandbox: Sandbox, action: str) -> None:
    url = start(sandbox)
    sandbox.act(visit(sandbox, url)["id"], action)
    assert press(sandbox, url, "finish") == url.removeprefix(sandbox.origin)
    assert "return-again" not in sandbox.request("GET", url)[2].decode()


def test_the_visit_is_on_the_list_of_what_waits(sandbox: Sandbox) -> None:
    url = start(sandbox)
    link = html.escape(url.removeprefix(sandbox.origin))
    assert f'<a href="{link}">' in sandbox.request("GET", "/phone/")[2].decode()


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "verify"),
        ("GET", "verify?token=x"),
        ("GET", "sample?token=x&of=livenessFaceImage"),
        ("GET", "return?token=x"),
        ("POST", "still?token=x"),
        ("POST", "finish"),
    ],
)
def test_unknown_visits(sandbox: Sandbox, method: str, path: str) -> None:
    assert sandbox.request(method, f"/idv/{path}")[0] == 404


def test_the_token_of_a_phone_is_none_of_a_visit(sandbox: Sandbox) -> None:
    _, created = sandbox.api("POST", "/verifications", {"providerId": "bankidse"})
    token = sandbox.session(created["verificationId"])["phone"].rpartition("/")[2]
    assert sandbox.request("GET", f"/idv/verify?token={token}")[0] == 404
    url = start(sandbox)
    assert sandbox.request("GET", f"/phone/{url.rpartition('=')[2]}")[0] == 404


def test_other_names_for_this_address_are_refused(sandbox: Sandbox) -> None:
    url = start(sandbox)
    assert sandbox.request("GET", url, headers={"Host": "attacker.example"})[0] == 421
