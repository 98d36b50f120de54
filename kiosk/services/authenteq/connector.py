"""A service of kind `authenteq`: its settings, its one method, and the way to it."""

from __future__ import annotations

import re
from collections.abc import Callable

from kiosk.config import RuleError, ServiceSettings, Word
from kiosk.services.connector import Connector, MethodSupport, ServiceContext
from kiosk.visit.domain import FlowType, MethodKind, Provider
from kiosk.visit.service import Service


class AuthenteqSettings(ServiceSettings, frozen=True, kw_only=True, tag="authenteq"):
    """``[services.NAME]`` of kind ``authenteq``: documents."""

    # The flow to run, where the account has several.
    flow_slug: Word | None = None
    # Whether the person may show more than one document.
    multi_document: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        # It travels as a header's value.
        if self.flow_slug is not None and not re.fullmatch(r"[!-~]+", self.flow_slug):
            raise RuleError("flow_slug", "expected the flow's slug: letters, digits, dashes")


class AuthenteqConnector(Connector[AuthenteqSettings]):
    """Its one method has the service's own name."""

    kind = "authenteq"
    settings_type = AuthenteqSettings
    needs_return = True

    def support_for(self, method: str) -> MethodSupport:
        return MethodSupport.CERTAIN if method == self.name else MethodSupport.NONE

    def method(self, method: str) -> Provider:
        return Provider(
            method,
            self._method_name(method, MethodKind.DOCUMENT),
            kind=MethodKind.DOCUMENT,
            flows=(FlowType.REDIRECT,),
        )

    def opener(self, context: ServiceContext) -> Callable[[], Service]:
        settings, timings, provider = self.settings, context.timings, self.method(self.name)

        def open_service() -> Service:
            # With all that it needs for pictures: a desk without documents does without.
            from kiosk.services.authenteq.service import Authenteq

            return Authenteq(
                context.new_client(),
                settings.base_url,
                provider=provider,
                redirect_uri=context.redirect_uri,
                flow_slug=settings.flow_slug,
                multi_document=settings.multi_document,
                answer_timeout=timings.answer_timeout,
                document_answer_timeout=timings.document_answer_timeout,
                lifetime=timings.document_lifetime,
            )

        return open_service
