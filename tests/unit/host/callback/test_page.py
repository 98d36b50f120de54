"""The page that answers: in the visit's language, and closed in itself."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

from tests.support.listening_desk import QUERY, ListeningDesk, header


def test_the_page_is_in_the_visits_language_and_stands_alone(desk: ListeningDesk) -> None:
    answer = desk.get(f"/callback?{QUERY}")
    body = answer.partition(b"\r\n\r\n")[2].decode("utf-8")
    assert '<html lang="ar" dir="rtl">' in body
    assert "<title>Desk &lt;1&gt;</title>" in body
    assert "You can &quot;close&quot; this &amp; go" in body
    assert "Look at the desk&#x27;s screen." in body
    assert "Nothing here" not in body
    assert header(answer, "Content-Type") == "text/html; charset=utf-8"
    assert header(answer, "Content-Length") == str(len(body.encode()))
    assert header(answer, "Cache-Control") == "no-store"
    assert header(answer, "X-Content-Type-Options") == "nosniff"
    assert header(answer, "Referrer-Policy") == "no-referrer"
    assert header(answer, "Connection") == "close"
    assert not re.search(r"<script|https?:|url\(|src=|href=|style=|@import|\bon[a-z]+=", body)


def test_the_policy_lets_the_pages_own_style_and_logo_through_and_nothing_else(
    desk: ListeningDesk,
) -> None:
    answer = desk.get(f"/callback?{QUERY}")
    styles = re.findall(r"<style>(.*?)</style>", answer.decode(), re.DOTALL)
    assert len(styles) == 1
    digest = b64encode(sha256(styles[0].encode()).digest()).decode()
    policy = header(answer, "Content-Security-Policy")
    assert policy is not None
    assert set(policy.split("; ")) == {
        "default-src 'none'",
        "img-src data:",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    }
    assert "prefers-color-scheme: dark" in styles[0]


def test_an_error_has_a_page_of_its_own_words(desk: ListeningDesk) -> None:
    answer = desk.get("/elsewhere")
    body = answer.partition(b"\r\n\r\n")[2].decode()
    assert "Nothing here" in body
    assert "Ask at &lt;b&gt;the desk&lt;/b&gt;." in body
    assert "You can" not in body
    assert header(answer, "Cache-Control") == "no-store"
    assert header(answer, "Content-Security-Policy") is not None
