"""Documents shown on the customer's own phone, which comes back to the desk by TLS."""

from __future__ import annotations

import base64
import hashlib
import http.client
import signal
import socket
import ssl
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from trustme import CA

from tests.support.chromium import Chromium
from tests.support.command import ConfiguredDesk, Program, eventually
from tests.support.sandbox import Sandbox
from tests.unit.app.test_check_documents import lan_desk
from tests.unit.sandbox.authenteq.scanned import press

NAME = "desk.example"
CLOSE = "You can close this page"
"""What the phone shows after a correct return."""
_WRONG_VERSION = "TLSV1_ALERT_PROTOCOL_VERSION"


class Phone:
    """A browser elsewhere: it reaches the desk by its name, and trusts a single authority."""

    def __init__(self, desk: ConfiguredDesk, authority: CA) -> None:
        self.port = urlsplit(desk.redirect_uri).port or 0
        self.tls = ssl.create_default_context(cadata=authority.cert_pem.bytes().decode())

    def connect(self) -> socket.socket:
        """Without a word of TLS as yet."""
        return socket.create_connection(("127.0.0.1", self.port), 10.0)

    def handshake(self) -> str | None:
        """The version of TLS that is agreed on. Raises `ssl.SSLError`."""
        with self.connect() as plain, self.tls.wrap_socket(plain, server_hostname=NAME) as secured:
            return secured.version()

    def get(self, url: str, host: str | None = None) -> tuple[int, str]:
        """The status and the text of a page at the desk."""
        parts = urlsplit(url)
        with self.connect() as plain, self.tls.wrap_socket(plain, server_hostname=NAME) as secured:
            target = f"{parts.path}?{parts.query}"
            secured.sendall(
                f"GET {target} HTTP/1.1\r\nHost: {host or parts.netloc}\r\n\r\n".encode()
            )
            answer = http.client.HTTPResponse(secured)
            answer.begin()
            return answer.status, answer.read().decode()


@pytest.fixture
def lan(sandbox: Sandbox, tmp_path: Path) -> tuple[ConfiguredDesk, Phone]:
    """A desk that listens on the network, and a phone beside it."""
    desk, authority = lan_desk(
        sandbox,
        tmp_path,
        NAME,
        timings={"document_answer_timeout": 30.0, "read_timeout": 30.0},
    )
    return desk, Phone(desk, authority)


def scanned(program: Program, sandbox: Sandbox) -> str:
    """Go through the page that the desk tells; the address at which it ends."""
    page = str(program.line()["authorization_url"])
    assert page.startswith(f"{sandbox.origin}/idv/verify?")
    back = press(sandbox, page, "finish")
    assert back.startswith(f"https://{NAME}:")
    return back


def redemptions(sandbox: Sandbox) -> int:
    """How often a result was asked for."""
    paths = [request["path"] for request in sandbox.requests()]
    return sum(path.endswith("/verification-result") for path in paths)


# -- the way back --------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["phone", "none"])
def test_by_phone(lan: tuple[ConfiguredDesk, Phone], sandbox: Sandbox, place: str) -> None:
    desk, phone = lan
    with desk.verify("documents", "--open", place) as program:
        status, page = phone.get(scanned(program, sandbox))
        done = program.end()
    assert (status, CLOSE in page) == (200, True)
    assert done.verdict == (0, "verified", None)
    assert "SANDBOX" in done.finished["attributes"]["documentData"]["surnameAndGivenNames"]
    assert redemptions(sandbox) == 1
    assert done.errors == ""


def test_what_is_no_return_changes_nothing(
    lan: tuple[ConfiguredDesk, Phone], sandbox: Sandbox
) -> None:
    desk, phone = lan
    with desk.verify("documents", "--open", "none") as program:
        back = scanned(program, sandbox)
        nonce = parse_qs(urlsplit(back).query)["kiosk_nonce"][0]
        for host in ("localhost", "127.0.0.1", f"other.example:{phone.port}", NAME):
            assert phone.get(back, host)[0] == 421
        for wrong in (
            back.replace(nonce, "x" * len(nonce)),
            back.replace("kiosk_nonce", "nonce"),
            f"{back}&kiosk_nonce={nonce}",
        ):
            status, page = phone.get(wrong)
            assert (status, CLOSE in page) == (400, False)
        assert phone.get(back.replace("/callback", "/other"))[0] == 404
        assert redemptions(sandbox) == 0
        assert phone.get(back)[0] == 200
        assert program.end().verdict == (0, "verified", None)
    assert redemptions(sandbox) == 1


def test_nothing_without_tls(lan: tuple[ConfiguredDesk, Phone], sandbox: Sandbox) -> None:
    desk, phone = lan
    with desk.verify("documents", "--open", "none") as program:
        back = scanned(program, sandbox)
        parts = urlsplit(back)
        with phone.connect() as plain:
            asked = f"GET {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n"
            plain.sendall(asked.encode())
            with plain.makefile("rb") as answer:
                received = answer.read()
        # Nothing comes back, or TLS's own word for a failure.
        assert received == b"" or received[:1] == b"\x15"
        assert redemptions(sandbox) == 0
        assert phone.get(back)[0] == 200
        assert program.end().status == 0


def test_tls_of_today_only(lan: tuple[ConfiguredDesk, Phone]) -> None:
    desk, phone = lan
    phone.tls.set_ciphers("DEFAULT:@SECLEVEL=0")  # what this side would refuse by itself
    with desk.verify("documents", "--open", "none") as program:
        program.line()
        assert phone.handshake() == "TLSv1.3"
        phone.tls.maximum_version = ssl.TLSVersion.TLSv1_2
        assert phone.handshake() == "TLSv1.2"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # it is deprecated: just that
            phone.tls.minimum_version = phone.tls.maximum_version = ssl.TLSVersion.TLSv1_1
        with pytest.raises(ssl.SSLError) as refused:
            phone.handshake()
        # The desk's own answer, as it were: this side has asked.
        assert refused.value.reason in {"UNEXPECTED_EOF_WHILE_READING", _WRONG_VERSION}
        program.signal(signal.SIGINT)
        assert program.end().verdict == (130, "cancelled", "by_staff")


def test_a_phone_that_does_not_trust_the_desk(
    lan: tuple[ConfiguredDesk, Phone], sandbox: Sandbox
) -> None:
    desk, phone = lan
    phone.tls = ssl.create_default_context(cadata=CA().cert_pem.bytes().decode())
    with desk.verify("documents", "--open", "none") as program:
        back = scanned(program, sandbox)
        with pytest.raises(ssl.SSLCertVerificationError):
            phone.get(back)
        assert redemptions(sandbox) == 0
        program.signal(signal.SIGINT)
        assert program.end().status == 130


def silent(_connection: socket.socket) -> None:
    pass


def half_said(connection: socket.socket) -> None:
    """The beginning of a ClientHello, of which 512 bytes are announced."""
    connection.sendall(b"\x16\x03\x01\x02\x00\x01")


@pytest.mark.parametrize("begin", [silent, half_said])
def test_handshakes_that_nobody_goes_on_with(
    lan: tuple[ConfiguredDesk, Phone], sandbox: Sandbox, begin: Callable[[socket.socket], None]
) -> None:
    desk, phone = lan
    with desk.verify("documents", "--open", "none") as program, ExitStack() as held:
        back = scanned(program, sandbox)
        for _number in range(200):
            begin(held.enter_context(phone.connect()))
        assert phone.get(back)[0] == 200
        assert program.end().verdict == (0, "verified", None)


# -- one code, one redemption --------------------------------------------------------------------


def test_returns_that_race(lan: tuple[ConfiguredDesk, Phone], sandbox: Sandbox) -> None:
    """Reload, back and a second tab, all at once, while the result is still on its way."""
    desk, phone = lan
    sandbox.fault("late_answer", on="verification_result", seconds=1.0)
    with desk.verify("documents", "--open", "none") as program:
        back = scanned(program, sandbox)
        together = threading.Barrier(8)

        def come_back(_number: int) -> int:
            together.wait(10.0)
            return phone.get(back)[0]

        with ThreadPoolExecutor(8) as tabs:
            assert list(tabs.map(come_back, range(8))) == [200] * 8
        assert phone.get(back)[0] == 200  # once more, while the result is waited for
        assert program.end().verdict == (0, "verified", None)
    assert redemptions(sandbox) == 1


def test_the_first_return_counts(lan: tuple[ConfiguredDesk, Phone], sandbox: Sandbox) -> None:
    desk, phone = lan
    sandbox.fault("late_answer", on="verification_result", seconds=0.5)
    with desk.verify("documents", "--open", "none") as program:
        back = scanned(program, sandbox)
        code = parse_qs(urlsplit(back).query)["code"][0]
        assert phone.get(back)[0] == 200
        assert phone.get(back.replace(code, "another"))[0] == 200
        assert program.end().verdict == (0, "verified", None)
    assert redemptions(sandbox) == 1


# -- in a real browser ---------------------------------------------------------------------------


def key_of(desk: ConfiguredDesk) -> str:
    """The SHA-256 of the certificate's public key, as Chromium names it."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
    from cryptography.x509 import load_pem_x509_certificate

    certificate = load_pem_x509_certificate((desk.folder / "desk.pem").read_bytes())
    key = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(hashlib.sha256(key).digest()).decode()


def chromium(desk: ConfiguredDesk) -> Chromium:
    """A browser on a phone without a camera, in a network where the desk has its name."""
    return Chromium(
        desk.folder / "phone",
        "--deny-permission-prompts",
        f"--host-resolver-rules=MAP {NAME} 127.0.0.1",
        f"--ignore-certificate-errors-spki-list={key_of(desk)}",
    )


def scan(browser: Chromium) -> None:
    """From the page to the desk."""
    browser.click("#start")
    for title in ("Front", "Back", "Your face"):
        eventually(lambda title=title: title in browser.text("#title"))  # type: ignore[misc]
        eventually(lambda: browser.can_be_clicked("#use-sample"))
        browser.click("#use-sample")
    eventually(lambda: browser.can_be_clicked("#finish"))
    browser.click("#finish")
    see_the_end(browser)


def see_the_end(browser: Chromium) -> None:
    """The desk's page is there, or what is there instead is told."""
    try:
        eventually(lambda: CLOSE in browser.text())
    except AssertionError:
        pytest.fail(f"at {browser.url}: {browser.text()!r}")


@pytest.mark.browser
def test_in_chromium(lan: tuple[ConfiguredDesk, Phone], sandbox: Sandbox) -> None:
    desk, _phone = lan
    with chromium(desk) as browser, desk.verify("documents", "--open", "none") as program:
        browser.open(program.line()["authorization_url"])
        scan(browser)
        assert browser.url.startswith(f"{desk.redirect_uri}?")
        assert browser.complaints() == []
        done = program.end()
    assert done.verdict == (0, "verified", None)
    assert redemptions(sandbox) == 1


@pytest.mark.browser
def test_reload_back_and_two_tabs(lan: tuple[ConfiguredDesk, Phone], sandbox: Sandbox) -> None:
    desk, _phone = lan
    sandbox.fault("hang", on="verification_result")  # so that the listener is there throughout
    with (
        chromium(desk) as browser,
        desk.start(
            "--log-level", "info", "verify", "--json", "documents", "--open", "none"
        ) as program,
    ):
        page = program.line()["authorization_url"]
        browser.open(page)
        scan(browser)
        back = browser.url
        browser.run("document.title = 'seen'; location.reload()")
        eventually(lambda: browser.run("return document.title") != "seen")
        see_the_end(browser)
        browser.open(page)  # back, to a page that is over and leads to the desk again
        eventually(lambda: browser.can_be_clicked("#return-again"))
        browser.click("#return-again")
        see_the_end(browser)
        assert browser.url == back
        browser.run("window.second = open(location.href)")
        said = "return second.document.body ? second.document.body.innerText : ''"
        eventually(lambda: CLOSE in browser.run(said))
        eventually(lambda: redemptions(sandbox))
        program.signal(signal.SIGINT)
        done = program.end()
    assert done.verdict == (130, "cancelled", "by_staff")
    assert done.errors.count("callback.returned") == 4
    assert redemptions(sandbox) == 1
