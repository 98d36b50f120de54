"""Who may look: people of the organisation's OpenID Connect provider, or who has the token."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from authlib.common.errors import AuthlibBaseError
from authlib.integrations.starlette_client import OAuth
from httpx2 import HTTPError
from joserfc.errors import JoseError
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from kiosk.receiver.settings import ConfigurationError, Settings, SignIn
from kiosk.receiver.store import now
from kiosk.receiver.templates import page

LASTS: Final = timedelta(hours=8)
"""After this, whoever has signed in has to do so again."""

LEAST_TOKEN: Final = 32
"""Characters of the token for a try-out: nobody guesses one."""

RETURN: Final = "/sign-in/return"
"""Where the provider sends the browser back to; to be registered there."""

_TRIAL: Final = "whoever has the token"
"""Who the access log names where there is no provider."""

_FAULTS: Final = (AuthlibBaseError, HTTPError, JoseError, KeyError, RuntimeError, ValueError)
"""What a provider's answers, or somebody else's in its name, may lead to."""

_log = logging.getLogger(__name__)


def who(request: Request) -> str | None:
    """Who has signed in with this browser; None where nobody has, or it was too long ago."""
    name, until = request.session.get("who"), request.session.get("until", 0)
    return name if isinstance(name, str) and now().timestamp() < until else None


def _enter(request: Request, name: str) -> Response:
    # Nothing of before: what a stranger has put into this browser ends here.
    request.session.clear()
    request.session.update(who=name, until=(now() + LASTS).timestamp())
    return RedirectResponse("/", 303)


async def _sign_out(request: Request) -> Response:
    request.session.clear()
    return RedirectResponse("/sign-in", 303)


def routes(settings: Settings) -> Sequence[BaseRoute]:
    """The ways in. Raises `ConfigurationError`."""
    ways = _by_token(settings) if settings.sign_in is None else _by_provider(settings)
    return [*ways, Route("/sign-out", _sign_out, methods=["POST"])]


# -- by a token ------------------------------------------------------------------------------------


def _by_token(settings: Settings) -> Sequence[BaseRoute]:
    token = "" if settings.token is None else settings.token.read()
    if len(token) < LEAST_TOKEN:
        raise ConfigurationError(f"token: expected at least {LEAST_TOKEN} characters")

    async def ask(_request: Request) -> Response:
        return page("sign_in.html", by_token=True)

    async def check(request: Request) -> Response:
        async with request.form(max_files=0, max_fields=1) as form:
            typed = str(form.get("token", ""))
        if hmac.compare_digest(typed.strip().encode(), token.encode()):
            return _enter(request, _TRIAL)
        _log.warning("receiver.sign_in", extra={"reason": "wrong_token"})
        return page("sign_in.html", 401, by_token=True, fault="That is not the token.")

    return [Route("/sign-in", ask), Route("/sign-in", check, methods=["POST"])]


# -- by OpenID Connect -----------------------------------------------------------------------------


def _by_provider(settings: Settings) -> Sequence[BaseRoute]:
    chosen = settings.sign_in
    if chosen is None:
        raise ConfigurationError("sign_in: expected")
    oauth = OAuth()
    provider = oauth.register(
        "provider",
        client_id=chosen.client_id,
        client_secret=chosen.client_secret.read(),
        server_metadata_url=f"{chosen.issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={"scope": chosen.scope, "code_challenge_method": "S256", "timeout": 10.0},
    )

    async def ask(_request: Request) -> Response:
        return page("sign_in.html", by_token=False)

    async def go(request: Request) -> Response:
        try:
            answer: Response = await provider.authorize_redirect(request, settings.address + RETURN)
        except _FAULTS as error:
            return _not_signed_in(error)
        return answer

    async def come_back(request: Request) -> Response:
        try:
            # State, nonce, signature, issuer and audience are held against each other in there.
            token = await provider.authorize_access_token(request)
            claims: Mapping[str, Any] = token["userinfo"]
        except _FAULTS as error:
            return _not_signed_in(error)
        if not may_look(claims, chosen):
            _log.warning("receiver.sign_in", extra={"reason": "not_allowed"})
            return page(
                "sign_in.html", 403, by_token=False,
                fault="Your account is not one of those that may look at results.",
            )  # fmt: skip
        return _enter(request, name_of(claims))

    return [Route("/sign-in", ask), Route("/sign-in/go", go), Route(RETURN, come_back)]


def _not_signed_in(error: Exception) -> Response:
    _log.warning("receiver.sign_in", extra={"reason": "provider"}, exc_info=error)
    return page("sign_in.html", 502, by_token=False, fault="Signing in did not work. Try again.")


def may_look(claims: Mapping[str, Any], chosen: SignIn) -> bool:
    """Whether one of the values that are asked for is in the claim."""
    held = claims.get(chosen.claim)
    values = held if isinstance(held, list) else [held]
    return any(value in chosen.values for value in values if isinstance(value, str))


def name_of(claims: Mapping[str, Any]) -> str:
    """How the access log names them: by what a person knows, and by what does not change."""
    known = claims.get("email") or claims.get("preferred_username") or claims.get("name")
    subject = str(claims["sub"])
    return subject if known is None or known == subject else f"{known} ({subject})"
