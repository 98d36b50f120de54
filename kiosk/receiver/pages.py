"""The pages of the organisation. They change nothing; each look is in the access log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from sqlalchemy import select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from kiosk.receiver import desks, heads, results, sign_in
from kiosk.receiver.chart import chart
from kiosk.receiver.settings import Settings
from kiosk.receiver.store import Store, now
from kiosk.receiver.tables import ACCESS
from kiosk.receiver.templates import page, style
from kiosk.records.journal.verifier import fingerprint

DAYS: Final = 30
"""That the figures cover."""

LISTED: Final = 50
"""Results, or entries of the access log, on a page."""

LONGEST_CASE: Final = 64
"""Characters of a case reference, as the desks take it."""

Page = Callable[[Request, str], Response]


def routes(settings: Settings, store: Store) -> Sequence[BaseRoute]:
    """All pages. Whoever has not signed in is led there."""
    silent_after = timedelta(hours=settings.silent_after)

    def overview(_request: Request, who: str) -> Response:
        today = now().date()
        with store.engine.connect() as connection:
            figures = results.figures(connection, today - timedelta(days=DAYS - 1))
            findings = heads.findings(connection)
            every = desks.every(connection, store)
        totals = Counter[tuple[str, str]]()
        for _day, method, outcome, number in figures:
            totals[method, outcome] += number
        return page(
            "overview.html",
            who=who,
            days=DAYS,
            chart=chart(figures, today, DAYS),
            figures=list(reversed(figures)),
            totals=totals.most_common(),
            findings=findings,
            silent=[desk for desk in every if desk.is_silent(silent_after, now())],
            desks=len(every),
        )

    def listed(_request: Request, who: str) -> Response:
        with store.engine.begin() as connection:
            found = results.last(connection, store, LISTED, who)
        return page("results.html", who=who, results=found, is_search=False)

    async def search(request: Request) -> Response:
        name = sign_in.who(request)
        if name is None:
            return RedirectResponse("/sign-in", 303)
        # Not in the address, where it would stand in the browser's history and in logs.
        async with request.form(max_files=0, max_fields=1) as form:
            case = str(form.get("case", ""))[:LONGEST_CASE]

        def look() -> Response:
            with store.engine.begin() as connection:
                found = results.of_case(connection, store, case, name)
            return page("results.html", who=name, results=found, is_search=True)

        return await run_in_threadpool(look)

    def one(request: Request, who: str) -> Response:
        desk, id_ = request.path_params["desk"], request.path_params["id"]
        with store.engine.begin() as connection:
            message = results.whole(connection, store, desk, id_, who)
        if message is None:
            return page("missing.html", 404, who=who)
        return page("result.html", who=who, desk=desk, message=message, data=message["data"])

    def list_desks(_request: Request, who: str) -> Response:
        with store.engine.connect() as connection:
            every = desks.every(connection, store)
            entries = heads.last_of_each(connection)
            findings = heads.findings(connection)
        rows = [
            {
                "desk": desk,
                "is_silent": desk.is_silent(silent_after, now()),
                "entry": entries.get(desk.name),
                "fingerprint": desk.journal_key and fingerprint(desk.journal_key),
                "findings": [found.text for found in findings if found.desk == desk.name],
            }
            for desk in every
        ]
        return page("desks.html", who=who, rows=rows)

    def log(_request: Request, who: str) -> Response:
        query = select(ACCESS).order_by(ACCESS.c.id.desc()).limit(LISTED)
        with store.engine.connect() as connection:
            entries = connection.execute(query).all()
        return page("access.html", who=who, entries=entries)

    def style_sheet(_request: Request) -> Response:
        return style()

    return [
        Route("/", _for_signed_in(overview)),
        Route("/results", _for_signed_in(listed), methods=["GET"]),
        Route("/results", search, methods=["POST"]),
        Route("/results/{desk}/{id}", _for_signed_in(one)),
        Route("/desks", _for_signed_in(list_desks)),
        Route("/access", _for_signed_in(log)),
        Route("/style.css", style_sheet),
    ]


def _for_signed_in(show: Page) -> Callable[[Request], Response]:
    def look(request: Request) -> Response:
        name = sign_in.who(request)
        return RedirectResponse("/sign-in", 303) if name is None else show(request, name)

    return look
