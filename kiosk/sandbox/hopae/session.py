"""A verification session at Hopae, and what the client asked for when it made it."""

import dataclasses
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.sandbox import state
from kiosk.sandbox.hopae.catalogue import Provider
from kiosk.sandbox.hopae.person import customer
from kiosk.sandbox.timeline import Script


@dataclass(frozen=True, slots=True)
class SessionRequest:
    """What the client asked for when it created a session."""

    redirect_uri: str | None = None
    user_data: Mapping[str, Any] = field(default_factory=dict)
    match_data: Mapping[str, Any] = field(default_factory=dict)
    requested_loa: int | None = None
    requested_claims: list[str] | None = None


class Session(state.Session):
    """One verification session with an eID."""

    def __init__(
        self, provider: Provider, request_data: SessionRequest, script: Script, now: float
    ) -> None:
        if provider.awaiting_user_action:
            timeline = dataclasses.replace(script.timeline, awaiting_user_action=True)
            script = dataclasses.replace(script, timeline=timeline)
        self.loa = max(provider.loa) if script.loa is None else script.loa
        loa_met = request_data.requested_loa is None or self.loa >= request_data.requested_loa
        super().__init__(script, now, loa_met=loa_met)
        self.provider = provider
        self.provider_id = provider.id
        self.title = provider.name
        self.request_data = request_data
        self.model = script.model or provider.model
        self.flow = script.flow_type or provider.flow
        self.control_code = f"{secrets.randbelow(10_000):04}" if provider.control_code else None
        self.person = customer(provider) if script.user is None else dict(script.user)
        self.error_shape = "nested"
        self.deleted = False

    @property
    def page(self) -> str:
        return f"/phone/{self.token}"

    def document(self, now: float) -> dict[str, Any]:
        return super().document(now) | {"deleted": self.deleted}
