"""The ASGI application: what desks send, and what the organisation looks at."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.receiver import incoming, pages, sign_in
from kiosk.receiver.settings import Settings
from kiosk.receiver.store import Store

_log = logging.getLogger(__name__)

_HEADERS = {
    # No script at all; pictures in a result are part of the page itself.
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self';"
        " base-uri 'none'; frame-ancestors 'none'"
    ),
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


class _SafeHeaders:
    """Puts the same headers on each answer."""

    def __init__(self, app: ASGIApp, extra: dict[str, str]) -> None:
        self._app = app
        self._headers = [(k.encode(), v.encode()) for k, v in (_HEADERS | extra).items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", []), *self._headers]
            await send(message)

        await self._app(scope, receive, answer if scope["type"] == "http" else send)


def application(settings: Settings, store: Store) -> Starlette:
    """The service on this store. Raises `ConfigurationError`."""

    def health(_request: Request) -> Response:
        with store.engine.connect() as connection:
            connection.execute(text("SELECT 1"))
        return Response(status_code=204)

    secure = {"strict-transport-security": "max-age=31536000"} if settings.is_secure else {}
    return Starlette(
        routes=[
            Route("/health", health),
            *incoming.routes(store, settings.largest),
            *sign_in.routes(settings),
            *pages.routes(settings, store),
        ],
        middleware=[
            Middleware(_SafeHeaders, extra=secure),
            Middleware(
                TrustedHostMiddleware,
                allowed_hosts=[urlsplit(settings.address).hostname or ""],
                www_redirect=False,
            ),
            Middleware(
                SessionMiddleware,
                secret_key=store.sealer.cookies,
                session_cookie="identity-kiosk-receiver",
                max_age=int(sign_in.LASTS.total_seconds()),
                same_site="lax",
                https_only=settings.is_secure,
            ),
        ],
        exception_handlers={SQLAlchemyError: _unavailable, Exception: _failed},
    )


def _unavailable(_request: Request, error: Exception) -> Response:
    """The database is not there: whoever asked is to ask again, and nothing was taken."""
    _log.error("receiver.database", exc_info=error)
    return PlainTextResponse("Not available.\n", 503, {"retry-after": "5"})


def _failed(_request: Request, error: Exception) -> Response:
    _log.error("receiver.failed", exc_info=error)
    return PlainTextResponse("Failed.\n", 500)
