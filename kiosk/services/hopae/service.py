"""Hopae Connect: eIDs by QR code, push and redirect, and comparisons of typed values.

Written to the vendor's API reference (https://docs.hopae.com). Where its pages disagree with one
another, both readings are accepted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import urlsplit

from kiosk.config import is_loopback
from kiosk.services.catalogue_cache import CatalogueCache
from kiosk.services.hopae import catalogue, errors, sessions, userinfo
from kiosk.services.http import Answer, Client, InvalidPathError, NoAnswer
from kiosk.services.reading import hash_of, is_json
from kiosk.visit import clock
from kiosk.visit.domain import (
    Form,
    FormField,
    Outcome,
    Provider,
    Reason,
    ServiceStatus,
    Session,
    VerificationRequest,
)
from kiosk.visit.errors import TransientError, VerificationError
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.service import Cancellation

_GONE: Final = frozenset({400, 404, 409})
"""Answers to a cancellation that mean: there is nothing left to cancel."""


class HopaeConnect:
    """The service, behind `kiosk.visit.service.Service`."""

    def __init__(
        self,
        client: Client,
        base_url: str,
        *,
        answer_timeout: float,
        offers: CatalogueCache,
        match_forms: Mapping[str, tuple[FormField, ...]],
    ) -> None:
        """Talk to the service on `client`'s connection alone.

        `answer_timeout` is seconds for a whole answer; `offers` keeps what the service offers;
        `match_forms` are the fields to compare, which no call of the service tells, by provider.
        """
        self._client = client
        self._loopback = is_loopback(urlsplit(base_url).hostname or "")
        self._answer_timeout = answer_timeout
        self._offers = offers
        self._match_forms = match_forms
        self._form = Form()

    def close(self) -> None:
        self._client.close()

    # -- what is offered -----------------------------------------------------------------------

    def check_access(self, interrupt: Interrupt) -> ServiceStatus:
        answer = ask(
            self._client, "GET", "providers", timeout=self._answer_timeout, interrupt=interrupt
        )
        if answer.status != 200:
            raise errors.creation_fault(answer, ())
        return ServiceStatus(catalogue.read_providers(answer.body), answer.clock_offset)

    def providers(self, interrupt: Interrupt) -> tuple[Provider, ...]:
        # Asked without a status filter: its values differ between versions of the service.
        return self._offers.get(("providers",), catalogue.read_providers, interrupt)

    def form(self, provider: str, interrupt: Interrupt) -> Form:
        try:
            fields = self._offers.get(
                ("providers", provider, "configuration"), catalogue.read_form, interrupt
            )
        except VerificationError:
            fields = ()  # The service itself will say what it lacks.
        self._form = Form(fields, self._match_forms.get(provider, ()))
        return self._form

    # -- one session ---------------------------------------------------------------------------

    def start(self, request: VerificationRequest, interrupt: Interrupt) -> Session | Outcome:
        answer = ask(
            self._client,
            "POST",
            "verifications",
            json=_creation_body(request),
            timeout=self._answer_timeout,
            interrupt=interrupt,
        )
        if answer.status not in {200, 201}:
            asked = (*self._form.user_data, *self._form.match_data)
            names = (*(field.name for field in asked), *request.user_data, *request.match_data)
            fault = errors.creation_fault(answer, dict.fromkeys(names))
            fault.session_id = sessions.named(answer.body)
            raise fault
        return sessions.read_created(answer, request, loopback=self._loopback)

    def poll(self, session: Session, interrupt: Interrupt) -> Session | Outcome:
        # No answer is waited for beyond the session's own end.
        left = session.deadline - clock.now()
        answer = self._read(session, timeout=min(self._answer_timeout, left), interrupt=interrupt)
        return sessions.read_status(answer, session, loopback=self._loopback)

    def came_back(self, session: Session, query: str) -> Session | Outcome:  # noqa: ARG002
        return session  # only a look at the service tells how it stands

    def finish(self, session: Session, within: float, interrupt: Interrupt) -> Outcome:
        answer = self._read(
            session,
            "userinfo",
            timeout=min(self._answer_timeout, within),
            alone=True,
            interrupt=interrupt,
        )
        if answer.body is not None and not is_json(answer.body):
            raise TransientError(answered=True)  # a page of somebody between, or nothing
        return replace(userinfo.read_userinfo(answer, session), answer_hash=hash_of(answer.body))

    def evidence(self, session: Session, interrupt: Interrupt) -> tuple[str, ...]:
        answer = self._read(session, "evidence", interrupt=interrupt)
        return userinfo.read_evidence_names(answer.body)

    def cancel(self, session_id: str, interrupt: Interrupt) -> Cancellation:
        try:
            answer = self._client.request(
                "DELETE",
                "verifications",
                session_id,
                timeout=self._answer_timeout,
                interrupt=interrupt,
            )
        except NoAnswer:
            raise TransientError(answered=False) from None
        except InvalidPathError:
            return "was_over"
        if answer.status in _GONE:
            return "was_over"
        if not 200 <= answer.status <= 299:
            raise TransientError(answered=True, retry_after=answer.retry_after)
        return "cancelled"

    # -- asking --------------------------------------------------------------------------------

    def _read(
        self,
        session: Session,
        *part: str,
        timeout: float | None = None,
        alone: bool = False,
        interrupt: Interrupt,
    ) -> Answer:
        """Read of a session: anything but a whole 200 is a transient error, or ends the wait."""
        try:
            answer = self._client.request(
                "GET",
                "verifications",
                session.id,
                *part,
                timeout=self._answer_timeout if timeout is None else max(timeout, 0.0),
                alone=alone,
                interrupt=interrupt,
            )
        except NoAnswer as nothing:
            raise TransientError(answered=False) from nothing
        if answer.status != 200:
            raise errors.session_trouble(answer)
        return answer


def fetch(client: Client, path: tuple[str, ...], timeout: float, interrupt: Interrupt) -> bytes:
    """What the service offers at `path`, for `CatalogueCache`.

    Raises `VerificationError`, `Interrupted`.
    """
    answer = ask(client, "GET", *path, timeout=timeout, interrupt=interrupt)
    if answer.status != 200:
        raise errors.creation_fault(answer, ())
    return answer.body or b""


def ask(
    client: Client,
    method: str,
    *path: str,
    json: object = None,
    timeout: float,
    interrupt: Interrupt,
) -> Answer:
    """A request outside a session, whose want of an answer is a `VerificationError`."""
    try:
        return client.request(method, *path, json=json, timeout=timeout, interrupt=interrupt)
    except NoAnswer as nothing:
        reason = Reason.TLS if nothing.tls else Reason.NETWORK
        raise VerificationError(reason, is_unanswered=nothing.sent) from nothing
    except InvalidPathError:
        raise VerificationError(Reason.CONFIGURATION) from None
    except UnicodeEncodeError:  # half a character, from a command line in another encoding
        raise VerificationError(Reason.USER_DATA_REJECTED) from None


def _creation_body(request: VerificationRequest) -> dict[str, Any]:
    body: dict[str, Any] = {
        "providerId": request.provider,
        "redirectUri": request.redirect_uri,
        "userData": dict(request.user_data),
        "requestedLoa": request.requested_loa,
        "requestedClaims": list(request.requested_claims),
        "matchData": dict(request.match_data),
    }
    return {name: value for name, value in body.items() if value not in (None, {}, [])}
