"""The kinds of service that a desk can be set to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kiosk.config import ServiceKinds
from kiosk.services.authenteq.connector import AuthenteqConnector
from kiosk.services.connector import Connector
from kiosk.services.hopae.connector import HopaeConnector

CONNECTORS: Final[Mapping[str, type[Connector[Any]]]] = {
    connector.kind: connector
    for connector in (
        HopaeConnector,
        AuthenteqConnector,
    )
}
"""By their kind, as the configuration writes it."""

SERVICE_KINDS: Final[ServiceKinds] = {
    kind: connector.settings_type for kind, connector in CONNECTORS.items()
}
"""What the configuration may say of each."""
