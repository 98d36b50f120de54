"""What desks send: results as signed webhooks, and heads of journals, which they read back."""

from __future__ import annotations

import logging
from base64 import b64decode
from collections.abc import Sequence
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from kiosk.receiver import heads, results
from kiosk.receiver.store import Store

_TOO_LONG: Final = 413

_MOST_HEADS: Final = 10**9

_log = logging.getLogger(__name__)


class _TooLarge(Exception):
    """The body is longer than anything that a desk sends."""


def routes(store: Store, largest: int) -> Sequence[BaseRoute]:
    """`/desks/NAME/results` and `/desks/NAME/heads`. `largest` is of a result, in bytes."""

    async def take_result(request: Request) -> Response:
        name = request.path_params["name"]
        try:
            body = await _body(request, largest)
            is_new = await run_in_threadpool(results.take, store, name, body, request.headers)
        except _TooLarge:
            return _refused(_TOO_LONG, "too_large", name)
        except results.Unsigned as fault:
            return _refused(401, str(fault), name)
        except results.Unfit as fault:
            return _refused(422, "does_not_fit", name, f"{fault}\n")
        _log.info("receiver.result", extra={"desk": name, "reason": "new" if is_new else "known"})
        return Response(status_code=204)

    async def take_head(request: Request) -> Response:
        name = request.path_params["name"]
        try:
            body = await _body(request, heads.LARGEST)
            await run_in_threadpool(heads.take, store, name, body)
        except _TooLarge:
            return _refused(_TOO_LONG, "too_large", name)
        except heads.Refused:
            return _refused(403, "no_head_of_this_desk", name)
        return Response(status_code=204)

    async def give_heads(request: Request) -> Response:
        name = request.path_params["name"]
        try:
            time = request.headers.get("kiosk-time", "")
            signature = b64decode(request.headers.get("kiosk-signature", ""), validate=True)
            start = int(request.query_params.get("from", "0"))
            if not 0 <= start < _MOST_HEADS:
                raise ValueError(start)
            about = store, name, time, signature, start
            documents = await run_in_threadpool(heads.read_back, *about)
        except (ValueError, heads.Refused):
            return _refused(403, "not_read_back", name)
        return JSONResponse({"heads": documents})

    return [
        Route("/desks/{name}/results", take_result, methods=["POST"]),
        Route("/desks/{name}/heads", take_head, methods=["POST"]),
        Route("/desks/{name}/heads", give_heads, methods=["GET"]),
    ]


async def _body(request: Request, largest: int) -> bytes:
    """The whole body. Raises `_TooLarge` as soon as it is, whatever its length was said to be."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > largest:
            raise _TooLarge
    return bytes(body)


def _refused(status: int, reason: str, desk: str, text: str = "") -> Response:
    data = {"desk": desk, "reason": reason, "http_status": status}
    _log.warning("receiver.refused", extra=data)
    # Whatever else comes of a body that was not read to its end is for nobody.
    return PlainTextResponse(text, status, {"connection": "close"} if status == _TOO_LONG else {})
