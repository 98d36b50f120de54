"""Which addresses a person may be sent to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.urls import safe_url
from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError


@pytest.mark.parametrize(
    "url",
    [
        "https://mitid.example/auth?token=abc#part",
        "https://mitid.example:8443/",
        "HTTPS://MITID.EXAMPLE",
        "https://[2001:db8::1]/x",
        "https://127.0.0.1/",
        "https://x.example/?to=https://user@y.example/",
    ],
)
@pytest.mark.parametrize("loopback", [True, False])
def test_safe(url: str, loopback: bool) -> None:
    assert safe_url(url, loopback=loopback) == url


@pytest.mark.parametrize(
    "url",
    ["http://localhost/x", "http://LOCALHOST:5000/", "http://127.0.0.1:5000/", "http://[::1]:5/"],
)
def test_plain_http_to_loopback(url: str) -> None:
    assert safe_url(url, loopback=True) == url
    with pytest.raises(VerificationError):
        safe_url(url, loopback=False)


UNSAFE = [
    "",
    "https://mitid\udc80.example/",
    "https://mitid.example/?a=\ud800",
    "https",
    "https:",
    "https://",
    "https:///path",
    "https:mitid.example",
    "//mitid.example/",
    "/path",
    "mitid.example",
    "http://mitid.example/",
    "http://localhost.mitid.example/",
    "http://127.0.0.1.example/",
    "http://127.1.example/",
    "http://0.0.0.0/",
    "http://10.0.0.1/",
    "ftp://mitid.example/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "JavaScript://mitid.example/%0aalert(1)",
    "data:text/html,x",
    "bankid:///?autostarttoken=x",
    "https://bank.example@evil.example/",
    "https://bank.example:pass@evil.example/",
    "http://localhost@evil.example/",
    "https://evil.example\\@bank.example/",
    "https:\\\\evil.example",
    " https://mitid.example/",
    "https://mitid.example/ x",
    "https://mitid.example/\tx",
    "ht\ntps://mitid.example/",
    "https://mitid.example/\r\nX: y",
    "https://mitid.example:port/",
    "https://mitid.example:99999/",
    "https://[::1/",
    "https://[x]/",
    "https://evil.example\u2100bank.example/",
    "https://mitid.example/\x7f",
    "\x00https://mitid.example/",
]


@pytest.mark.parametrize("url", UNSAFE)
@pytest.mark.parametrize("loopback", [True, False])
def test_unsafe(url: str, loopback: bool) -> None:
    with pytest.raises(VerificationError) as fault:
        safe_url(url, loopback=loopback)
    assert fault.value.reason is Reason.UNSAFE_URL


@given(
    st.text()
    | st.from_regex(r"https?:[/\\]{0,3}[^/]{0,8}[@:\[\]]?[a-z.\\ ]{0,8}(:[0-9]{0,6})?/?")
    | st.text().map("https://".__add__),
    st.booleans(),
)
def test_any_text(url: str, loopback: bool) -> None:
    try:
        safe = safe_url(url, loopback=loopback)
    except VerificationError as fault:
        reason = fault.reason
    else:
        assert safe == url
        assert url.lower().startswith("https://" if not loopback else "http")
        return
    assert reason is Reason.UNSAFE_URL
