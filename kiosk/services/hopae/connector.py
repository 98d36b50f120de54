"""A service of kind `hopae-connect`: its settings, its methods, and the way to it."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Annotated, ClassVar, Literal, Self

import msgspec
from msgspec import Meta, Struct

from kiosk.config import RuleError, ServiceSettings, Word, check_distinct
from kiosk.services.catalogue_cache import CatalogueCache
from kiosk.services.connector import Connector, MethodSupport, ServiceContext
from kiosk.services.hopae.service import HopaeConnect, fetch
from kiosk.texts import Texts
from kiosk.visit.domain import FieldType, FormField, MethodKind, Provider, VerificationRequest
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.service import Service


class MatchField(Struct, frozen=True, forbid_unknown_fields=True):
    """One field of a match provider's form. ``name`` is the provider's own, ``label`` is shown."""

    name: Word
    label: Texts
    type: Literal["text", "date"] = "text"
    required: bool = False
    # A regular expression that the whole value must fit.
    pattern: str | None = None

    def __post_init__(self) -> None:
        if self.pattern is not None:
            try:
                with warnings.catch_warnings():
                    # A warning would print the pattern.
                    warnings.simplefilter("error")
                    re.compile(self.pattern)
            except (re.error, OverflowError, RecursionError, Warning):
                raise RuleError("pattern", "expected a plain regular expression") from None


class MatchForm(Struct, frozen=True, forbid_unknown_fields=True):
    """``[services.NAME.match.PROVIDER]``: what staff type in for a provider that only compares."""

    fields: Annotated[tuple[MatchField, ...], Meta(min_length=1)]

    def __post_init__(self) -> None:
        check_distinct("fields", tuple(field.name for field in self.fields))


class HopaeSettings(ServiceSettings, frozen=True, kw_only=True, tag="hopae-connect"):
    """``[services.NAME]`` of kind ``hopae-connect``."""

    tables: ClassVar[Mapping[str, type[Struct]]] = {"match": MatchForm}

    # The lowest assurance that counts as verified:
    # 1 none, 2 low, 3 substantial, 4 high, 5 qualified.
    requested_loa: Annotated[int, Meta(ge=1, le=5)] | None = None
    # The claims asked for; none named, the service's own choice.
    requested_claims: tuple[Word, ...] = ()
    # The ids of the providers offered, in this order; none named, all that are enabled.
    providers: Annotated[tuple[Word, ...], Meta(min_length=1)] = ()
    # The forms of match providers, by provider id.
    match: Mapping[str, MatchForm] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__post_init__()
        check_distinct("requested_claims", self.requested_claims)
        check_distinct("providers", self.providers)

    def on_sandbox(self) -> Self:
        return msgspec.structs.replace(self, match={"mobywatel": _MOBYWATEL})


_MOBYWATEL = MatchForm(
    fields=(
        MatchField(name="fullName", label=Texts.of("Full name"), required=True),
        MatchField(name="dateOfBirth", label=Texts.of("Date of birth"), type="date", required=True),
    )
)


class HopaeConnector(Connector[HopaeSettings]):
    """Its methods are in its catalogue, which may be kept on the disk."""

    kind = "hopae-connect"
    settings_type = HopaeSettings

    _offers: CatalogueCache | None = None

    @property
    def wanted(self) -> tuple[str, ...]:
        return self.settings.providers

    def support_for(self, _method: str) -> MethodSupport:
        return MethodSupport.POSSIBLE

    def method(self, method: str) -> Provider:
        return Provider(method, self._method_name(method, MethodKind.EID))

    def request(self, redirect_uri: str) -> VerificationRequest:
        return VerificationRequest(
            provider="",
            redirect_uri=redirect_uri,
            requested_loa=self.settings.requested_loa,
            requested_claims=self.settings.requested_claims,
        )

    def opener(self, context: ServiceContext) -> Callable[[], Service]:
        if self._offers is None:
            self._offers = self._new_offers(context)
        offers = self._offers
        match_forms = {
            provider: tuple(
                FormField(
                    field.name,
                    field.label.first,
                    FieldType(field.type),
                    field.required,
                    pattern=field.pattern,
                    labels=field.label,
                )
                for field in form.fields
            )
            for provider, form in self.settings.match.items()
        }

        def open_service() -> Service:
            return HopaeConnect(
                context.new_client(),
                self.settings.base_url,
                answer_timeout=context.timings.answer_timeout,
                offers=offers,
                match_forms=match_forms,
            )

        return open_service

    def close(self) -> None:
        if self._offers is not None:
            self._offers.close()

    def _new_offers(self, context: ServiceContext) -> CatalogueCache:
        timeout = context.timings.answer_timeout

        def ask(path: tuple[str, ...], interrupt: Interrupt) -> bytes:
            with closing(context.new_client()) as client:
                return fetch(client, path, timeout, interrupt)

        account = f"{self.settings.base_url} {self.settings.client_id}"
        return CatalogueCache(ask, context.folder, account, context.health)
