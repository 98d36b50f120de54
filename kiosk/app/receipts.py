"""Where receipts go, as the settings say."""

from __future__ import annotations

from kiosk.config import ReceiptSettings
from kiosk.ui.receipt.content import Destination


def destination(settings: ReceiptSettings) -> Destination | None:
    """The printer or the folder; None where no receipts are offered."""
    return Destination(settings.printer, settings.folder) if settings.offered else None
