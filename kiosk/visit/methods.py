"""The methods that can be chosen, from every service of this desk, and what each asks for."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.visit.clock import utc_now
from kiosk.visit.domain import Availability, FlowType, Form, Provider, VerificationRequest
from kiosk.visit.errors import Interrupted, VerificationError
from kiosk.visit.health import ServiceHealth
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.logos import Logos, ProviderLogo
from kiosk.visit.service import Service
from kiosk.visit.stages import Choice

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Source:
    """One service of this desk."""

    open_service: Callable[[], Service]
    request: VerificationRequest
    """What every request to it has in common; its provider is filled in."""
    wanted: tuple[str, ...] = ()
    """The providers to offer, in this order; all of them where it is empty."""
    redirect_nonce: bool = True
    on_phone: bool = True
    """Whether a page of its can be visited on the person's own phone."""
    on_desk: bool = True
    """The same for this desk's browser."""
    origins: tuple[str, ...] = ()
    """Where such a page may lead; empty for any https address."""
    health: ServiceHealth = field(default_factory=ServiceHealth, compare=False)
    name: str = ""
    """The service's, in the configuration."""
    open_logos: Callable[[], Logos] | None = field(default=None, compare=False)
    """Where the logos of its methods come from; None where they have none.

    Called once the methods are known: what pictures need is not loaded before.
    """


@dataclass(frozen=True, slots=True)
class Method:
    """One thing that can be chosen."""

    source: Source = field(repr=False)
    provider: Provider

    @property
    def is_available(self) -> bool:
        """Whether it can be used now."""
        return self.provider.availability is Availability.AVAILABLE

    def choice(self, form: Form) -> Choice:
        """This method, chosen, with `form` still to be filled."""
        return Choice(
            self.provider,
            self.source.open_service,
            replace(self.source.request, provider=self.provider.id),
            form,
            self.source.redirect_nonce,
            self.source.on_phone,
            self.source.on_desk,
            self.source.origins,
            self.source.name,
        )


class MethodUse(Protocol):
    """How often each method is chosen at this desk, and nothing of by whom. Safe from any thread.

    `service` is its name in the configuration.
    """

    def count(self, service: str, method: str, day: date) -> None:
        """Count one choice of the method of this id, on `day`."""

    def weights(self, today: date) -> Mapping[tuple[str, str], float]:
        """How usual each method is, by its service and id; what is not named is not usual."""


class Methods(QObject):
    """Reads the catalogues on a thread of its own, and then what their entries ask for."""

    changed = Signal()
    """`methods`, or whether the services answer."""
    health_changed = Signal()
    """`is_answered` may have changed."""
    asked = Signal(object, object)
    """What a `Method` asks for: a `Form`."""
    logos_changed = Signal()
    """`logo` may have another answer."""
    _loaded = Signal(object, object)

    def __init__(
        self, sources: Callable[[], Sequence[Source]], use: MethodUse | None = None
    ) -> None:
        """`sources` is called on the reading thread. Without `use`, no method is more usual.

        It raises `VerificationError` where there are none.
        """
        super().__init__()
        self.methods: tuple[Method, ...] = ()
        self.is_loading = False
        self.trouble: VerificationError | None = None
        """Why the last reading found less than it should have."""
        self.health_of_services: tuple[ServiceHealth, ...] = ()
        """One for each service that methods are read from."""
        self._sources = sources
        self._use = use
        self._weights: Mapping[tuple[str, str], float] = {}
        self._next_weights: Mapping[tuple[str, str], float] = {}
        """As they are by now, and `_weights` will be for the next visit."""
        self._closing = Interrupt()
        self._logos: dict[tuple[str, str], ProviderLogo] = {}
        """By service and address. Written by the reading threads, whole values at a time."""
        self._threads: list[threading.Thread] = []
        self._loaded.connect(self._take)

    @property
    def is_answered(self) -> bool | None:
        """Whether the services answered what they were last asked; None before any was asked."""
        known = {health.is_answering for health in self.health_of_services}
        return False if False in known else True if True in known else None

    def load(self) -> None:
        """Read the catalogues anew; one reading at a time."""
        if not self.is_loading:
            self.is_loading = True
            self._start(self._load)
            self.changed.emit()

    def ask(self, method: Method) -> None:
        """Find out what `method` asks for, and say so with `asked`."""
        self._start(lambda: self._ask(method))

    def weight(self, method: Method) -> float:
        """How usual `method` is at this desk; 0 where the desk itself says in which order."""
        if method.source.wanted:
            return 0.0
        return self._weights.get((method.source.name, method.provider.id), 0.0)

    def renew_weights(self) -> None:
        """Have `weight` tell of all that has been chosen; between visits, as tiles move by it."""
        self._weights = self._next_weights

    def logo(self, method: Method) -> ProviderLogo | None:
        """The logo of `method`, where it has come so far."""
        return self._logos.get(_logo_key(method))

    def close(self) -> None:
        """End what is being read."""
        self._closing.set()
        for health in self.health_of_services:
            health.on_change = None
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    # -- on a thread ---------------------------------------------------------------------------

    def _start(self, work: Callable[[], None]) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=work, name="methods", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _load(self) -> None:
        methods: list[Method] = []
        trouble: VerificationError | None = None
        try:
            try:
                self._weigh()
                sources = self._sources()
                self._watch(sources)
                for source in sources:
                    methods += self._methods_of(source)
            except VerificationError as fault:
                trouble = fault
                _log.warning("methods.not_read", extra={"reason": fault.reason})
            self._loaded.emit(tuple(methods), trouble)
            self._read_logos(methods)
            for method in methods:
                if method.is_available:
                    self._form_of(method)  # kept for the moment in which it is chosen
            self._fetch_logos(methods)
        except Interrupted:
            return

    def _watch(self, sources: Sequence[Source]) -> None:
        self.health_of_services = tuple(source.health for source in sources)
        for health in self.health_of_services:
            health.on_change = self.health_changed.emit

    def _methods_of(self, source: Source) -> list[Method]:
        with closing(source.open_service()) as service:
            offered = {p.id: p for p in service.providers(self._closing)}
        wanted = source.wanted or tuple(offered)
        return [
            Method(source, _placed(offered[name], source)) for name in wanted if name in offered
        ]

    def _read_logos(self, methods: Sequence[Method]) -> None:
        """Take over the logos that are kept on this desk."""
        before = dict(self._logos)
        for method, logos in _with_logos(methods):
            logo = logos.kept(method.provider.logo_url)
            if logo is not None:
                self._logos[_logo_key(method)] = logo
        if self._logos != before:
            self.logos_changed.emit()

    def _fetch_logos(self, methods: Sequence[Method]) -> None:
        """Fetch all that are missing, whoever stands there: it tells nobody what was chosen."""
        wanted: dict[str, tuple[Logos, list[str]]] = {}
        for method, logos in _with_logos(methods):
            _logos, urls = wanted.setdefault(method.source.name, (logos, []))
            urls.append(method.provider.logo_url)
        for logos, urls in wanted.values():
            logos.fetch(tuple(urls), self._closing)
        self._read_logos(methods)

    def _form_of(self, method: Method) -> Form:
        with closing(method.source.open_service()) as service:
            return service.form(method.provider.id, self._closing)

    def _ask(self, method: Method) -> None:
        try:
            form = self._form_of(method)
        except Interrupted:
            return
        self.asked.emit(method, form)
        if self._use is not None:
            self._use.count(method.source.name, method.provider.id, utc_now().date())
            self._weigh()

    def _weigh(self) -> None:
        if self._use is not None:
            self._next_weights = self._use.weights(utc_now().date())

    # -- on the window's thread ----------------------------------------------------------------

    def _take(self, methods: tuple[Method, ...], trouble: VerificationError | None) -> None:
        self.is_loading = False
        self.renew_weights()
        self.trouble = trouble
        self.methods = methods or self.methods
        self.changed.emit()


def _with_logos(methods: Sequence[Method]) -> Iterator[tuple[Method, Logos]]:
    """The methods that say where their logo is, and what fetches it."""
    for method in methods:
        if method.provider.logo_url and method.source.open_logos is not None:
            yield method, method.source.open_logos()


def _logo_key(method: Method) -> tuple[str, str]:
    return method.source.name, method.provider.logo_url


def _placed(provider: Provider, source: Source) -> Provider:
    """The same method, not to be had where its page could be opened nowhere."""
    is_page = provider.flows == (FlowType.REDIRECT,)
    if not is_page or source.on_desk or source.on_phone:
        return provider
    return replace(provider, availability=Availability.NO_BROWSER)
