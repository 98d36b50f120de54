"""Authenteq web IDV: a person shows documents and their face to a page in a browser.

Written to the vendor's API reference (Web IDV, "API Reference"). Two calls are all that it has: one
gives the address of the page, the other the result, for a code that the browser brings back. The
code works once. So the request that redeems it is sent once: it is repeated only where it certainly
has not reached the service.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from kiosk.config import is_loopback
from kiosk.services.authenteq.errors import redemption_fault, request_fault
from kiosk.services.authenteq.results import read_result
from kiosk.services.http import LARGEST_ANSWER, Answer, Client, NoAnswer
from kiosk.services.reading import decode, hash_of
from kiosk.services.urls import safe_url
from kiosk.visit import clock
from kiosk.visit.domain import (
    FlowType,
    Form,
    Outcome,
    Phase,
    Provider,
    Reason,
    Redirect,
    ServiceStatus,
    Session,
    VerificationRequest,
)
from kiosk.visit.errors import TransientError, VerificationError
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.service import Cancellation

LARGEST_RESULT: Final = 32_000_000
"""Bytes of a result, pictures and all."""

LONGEST_CODE: Final = 4_096
"""Characters of a code: far more than one has, and still a line that every server takes."""


class Authenteq:
    """The service, behind `kiosk.visit.service.Service`: one object for one verification."""

    def __init__(  # noqa: PLR0913 - the configuration's own words
        self,
        client: Client,
        base_url: str,
        *,
        provider: Provider,
        redirect_uri: str,
        flow_slug: str | None,
        multi_document: bool,
        answer_timeout: float,
        document_answer_timeout: float,
        lifetime: float,
    ) -> None:
        """Talk to the service on `client`'s connections alone.

        `provider` is the one method that this service is. `redirect_uri` is what `check_access`
        sends, as a visit would send it. Times are seconds: for a whole answer, for a whole result,
        and until a visit ends of which the service tells no end.
        """
        self._client = client
        self._loopback = is_loopback(urlsplit(base_url).hostname or "")
        self._provider = provider
        self._redirect_uri = redirect_uri
        self._headers: dict[str, str] = {}
        if multi_document:
            self._headers["AQ-Multi-Document-Flow"] = "On"
        if flow_slug is not None:
            self._headers["AQ-Flow-Slug"] = flow_slug
        self._answer_timeout = answer_timeout
        self._document_answer_timeout = document_answer_timeout
        self._lifetime = lifetime
        self._is_back = False
        self._code: str | None = None
        """What the browser has brought back, until it is sent."""

    def close(self) -> None:
        self._client.close()

    # -- what is offered -----------------------------------------------------------------------

    def check_access(self, interrupt: Interrupt) -> ServiceStatus:
        """As the Protocol says, by asking for a page that nobody will visit.

        No other call tells whether the service accepts the credentials, the account and the
        redirect URL; and a page that is not visited is no verification.
        """
        _url, answer = self._ask_for_page(self._redirect_uri, interrupt)
        return ServiceStatus((self._provider,), answer.clock_offset)

    def providers(self, interrupt: Interrupt) -> tuple[Provider, ...]:  # noqa: ARG002
        return (self._provider,)

    def form(self, provider: str, interrupt: Interrupt) -> Form:  # noqa: ARG002
        return Form()

    # -- one session ---------------------------------------------------------------------------

    def start(self, request: VerificationRequest, interrupt: Interrupt) -> Session | Outcome:
        self._is_back, self._code = False, None
        url, answer = self._ask_for_page(_redirect_uri(request), interrupt)
        return Session(
            id=secrets.token_hex(16),  # the service tells none before the result
            request=request,
            flow=FlowType.REDIRECT,
            status="",
            phase=Phase.WAITING,
            prompt=Redirect(url, camera=True),
            expires_at=None,
            deadline=clock.now() + self._lifetime,
            lifetime=self._lifetime,
            clock_offset=answer.clock_offset,
            service_time=clock.ServiceTime.from_answer(answer.date),
        )

    def poll(self, session: Session, interrupt: Interrupt) -> Session | Outcome:  # noqa: ARG002
        return session  # no call tells how it stands

    def came_back(self, session: Session, query: str) -> Session | Outcome:
        """As the Protocol says. Only the first return counts, whatever it brings."""
        if not self._is_back:
            self._is_back = True
            self._code = _code(query)
            if self._code is None:
                return Outcome.of(Reason.NO_CODE)
            return replace(session, phase=Phase.COMPLETED)
        return session

    def finish(self, session: Session, within: float, interrupt: Interrupt) -> Outcome:  # noqa: ARG002
        """As the Protocol says; with `network` where the code may have been spent for nothing."""
        code, self._code = self._code, None  # so that there is none left to send again
        if code is None:
            raise VerificationError(Reason.NETWORK)
        try:
            answer = self._get(
                "verification-result",
                {"redirectUrl": _redirect_uri(session.request), "code": code},
                timeout=self._document_answer_timeout,
                cap=LARGEST_RESULT,
                interrupt=interrupt,
            )
        except NoAnswer as nothing:
            if nothing.sent:
                raise VerificationError(Reason.NETWORK) from nothing
            self._code = code
            raise TransientError(answered=False) from nothing
        if answer.status != 200:
            raise redemption_fault(answer)
        return replace(read_result(answer, session, interrupt), answer_hash=hash_of(answer.body))

    def evidence(self, session: Session, interrupt: Interrupt) -> tuple[str, ...]:  # noqa: ARG002
        return ()

    def cancel(self, session_id: str, interrupt: Interrupt) -> Cancellation:  # noqa: ARG002
        return "abandoned"  # a page that is left is all there is to it

    # -- asking --------------------------------------------------------------------------------

    def _ask_for_page(self, redirect_uri: str, interrupt: Interrupt) -> tuple[str, Answer]:
        """The address of a page to show documents to, and the answer that named it."""
        try:
            answer = self._get(
                "verification-url",
                {"redirectUrl": redirect_uri},
                headers=self._headers,
                timeout=self._answer_timeout,
                interrupt=interrupt,
            )
        except NoAnswer as nothing:
            raise VerificationError(Reason.TLS if nothing.tls else Reason.NETWORK) from nothing
        if answer.status != 200:
            raise request_fault(answer)
        url = decode(answer.body, dict[str, object]).get("verificationUrl")
        if not isinstance(url, str) or not url:
            raise VerificationError(Reason.BAD_ANSWER)
        return safe_url(url, loopback=self._loopback), answer

    def _get(
        self,
        call: str,
        query: Mapping[str, str],
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float,
        cap: int = LARGEST_ANSWER,
        interrupt: Interrupt,
    ) -> Answer:
        """Each on a connection of its own.

        Minutes lie between two calls. One that is kept alive may have been closed at the other end
        by then, and a request that went into it could have arrived, for all that is known here.
        """
        return self._client.request(
            "GET",
            "web-idv",
            call,
            query=query,
            headers=headers,
            timeout=timeout,
            cap=cap,
            alone=True,
            interrupt=interrupt,
        )


def _redirect_uri(request: VerificationRequest) -> str:
    """As it was registered, and the same to the byte in both calls."""
    if request.redirect_uri is None:
        raise VerificationError(Reason.CONFIGURATION)
    return request.redirect_uri


def _code(query: str) -> str | None:
    """The one code in the query of a return; None where there is none, or no single one.

    Two that differ are not the service's doing, and neither of them is to be trusted.
    """
    try:
        pairs = parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=100)
    except ValueError:  # among them bytes that are not UTF-8
        return None
    codes = {value for name, value in pairs if name == "code"}
    code = codes.pop() if len(codes) == 1 else ""
    return code if code and len(code) <= LONGEST_CODE and code.isprintable() else None
