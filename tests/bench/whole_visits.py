"""Visits through the real engine beside the documented sample's, on the same timelines at once.

Each kind of visit has a sandbox of its own, which tells when its sessions were completed and which
requests it received.
"""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.visit.domain import Redirect, Session
from tests.bench.customers import Customer, fresh_desk
from tests.bench.figures import Figure
from tests.bench.sample import SampleVisit
from tests.bench.timelines import Course, courses
from tests.support.sandbox import Sandbox

VISITS: Final = 60
"""Of the engine where the service reports that the person is acting, of the engine where it does
not, and of the sample: so many each."""

REDIRECTS: Final = 20

SPAN: Final = 60.0
"""Seconds over which the customers come in."""

OVERDUE: Final = 150.0
"""Seconds after which the last customer must long have gone."""

ACTING: Final = 0.4
SILENT: Final = 0.85
RETURNED: Final = 0.25
"""From `completed` to the verdict, on average, as a multiple of the sample's: where the service
reports that the person is acting, where it does not, and from the moment at which the browser comes
back to the desk."""

REQUESTS: Final = 1.6
"""As a multiple of the sample's."""


class _Visit(Protocol):
    """A visit, once it is over."""

    @property
    def session_id(self) -> str: ...

    @property
    def verdict_at(self) -> float: ...


def measure() -> list[Figure]:
    """All visits at once; takes a minute and a half."""
    plan, redirect_plan = courses(VISITS, SPAN), courses(REDIRECTS, SPAN)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        acting, sampled, redirecting = (stack.enter_context(Sandbox.start()) for _ in range(3))
        silent = stack.enter_context(Sandbox.start("--no-reports-acting"))
        for sandbox in (acting, silent, sampled):
            for course in plan:
                sandbox.plan(acting_after=course.acting, approve_after=course.completed)
        for course in redirect_plan:
            redirecting.plan(acting_after=course.acting)

        def customer(sandbox: Sandbox, number: int) -> Customer:
            name = f"{sandbox.process.pid}-{number}"
            return Customer(fresh_desk(sandbox, folder / name), "bankidse")

        customers = [customer(acting, number) for number in range(VISITS)]
        untold = [customer(silent, number) for number in range(VISITS)]
        browsers = [_Browser(redirecting, course) for course in redirect_plan]
        returning = [
            Customer(fresh_desk(redirecting, folder / str(number)), "mitid", browser.visit)
            for number, browser in enumerate(browsers)
        ]
        samples = [SampleVisit(sampled, "bankidse") for _course in plan]
        load = _run(
            [
                *zip(customers, plan, strict=True),
                *zip(untold, plan, strict=True),
                *zip(returning, redirect_plan, strict=True),
            ],
            zip(samples, plan, strict=True),
        )
        wait = statistics.fmean(_waits(sampled, samples))
        asked = statistics.fmean(_requests(sampled))
        returns = [
            customer.verdict_at - browser.returned_at
            for customer, browser in zip(returning, browsers, strict=True)
        ]
        return [
            Figure.mean(
                "verdict.acting", _waits(acting, customers), "s", limit=ACTING, baseline=wait
            ),
            Figure.mean("verdict.silent", _waits(silent, untold), "s", limit=SILENT, baseline=wait),
            Figure.mean("verdict.returned", returns, "s", limit=RETURNED, baseline=wait),
            Figure.mean(
                "requests.acting", _requests(acting), "requests", limit=REQUESTS, baseline=asked
            ),
            Figure.mean(
                "requests.silent", _requests(silent), "requests", limit=REQUESTS, baseline=asked
            ),
            Figure("visits.load", load, "processors"),
        ]


class _Browser:
    """A person's browser at the page of a redirect: approves, and follows the way back."""

    def __init__(self, sandbox: Sandbox, course: Course) -> None:
        self.returned_at = 0.0
        """Epoch seconds."""
        self._sandbox = sandbox
        self._course = course

    def visit(self, session: Session) -> None:
        assert isinstance(session.prompt, Redirect)
        page = session.prompt.authorization_url
        _soon(self._course.completed, lambda: self._approve(page))

    def _approve(self, page: str) -> None:
        _status, headers, _body = self._sandbox.request("POST", f"{page}/approve")
        self.returned_at = time.time()
        self._sandbox.request("GET", headers["Location"])


def _run(
    customers: Sequence[tuple[Customer, Course]], samples: Iterable[tuple[SampleVisit, Course]]
) -> float:
    """Let them all come, and wait until they have gone. How many processors that kept busy here."""
    app = QCoreApplication.instance() or QCoreApplication([])
    here = {customer for customer, _course in customers}

    def gone(customer: Customer) -> None:
        here.discard(customer)
        if not here:
            app.quit()

    overdue = QTimer(singleShot=True, interval=int(OVERDUE * 1000))
    overdue.timeout.connect(app.quit)
    overdue.start()
    wall, cpu = time.perf_counter(), time.process_time()
    threads = [_soon(course.start, sample.run) for sample, course in samples]
    for customer, course in customers:
        customer.settled.connect(lambda customer=customer: gone(customer))
        QTimer.singleShot(int(course.start * 1000), customer, customer.start)
    app.exec()
    for thread in threads:
        thread.join()
    load = (time.process_time() - cpu) / (time.perf_counter() - wall)
    for customer, _course in customers:
        customer.leave()
    if not all(customer.is_verified for customer, _course in customers):
        raise RuntimeError("a visit did not end with a person verified")
    return load


def _soon(seconds: float, act: Callable[[], None]) -> threading.Thread:
    timer = threading.Timer(seconds, act)
    timer.daemon = True
    timer.start()
    return timer


def _waits(sandbox: Sandbox, visits: Sequence[_Visit]) -> list[float]:
    """Seconds from the service's `completed` to each verdict."""
    completed = {session["id"]: session["completed_at"] for session in sandbox.sessions()}
    return [visit.verdict_at - completed[visit.session_id] for visit in visits]


def _requests(sandbox: Sandbox) -> list[float]:
    """How many requests each visit took: all that the service received of it.

    Those that name no session, of which each visit has as many, are shared out.
    """
    of_session = Counter(request["session"] for request in sandbox.requests())
    shared = of_session.pop(None, 0)
    return [count + shared / len(of_session) for count in of_session.values()]
