"""Where this desk hands results over to, and where it keeps those that are on their way."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path
from typing import assert_never

from kiosk.app.access import read_secret
from kiosk.config import (
    CommandTarget,
    FolderTarget,
    HandoverSettings,
    Settings,
    WebhookTarget,
    fault_of,
    leak_of,
)
from kiosk.handover.command import Command
from kiosk.handover.folder import Folder
from kiosk.handover.targets import Target
from kiosk.handover.webhook import CertificateError, SecretError, Webhook
from kiosk.host import sealing_key
from kiosk.host.secrets import SecretUnavailable
from kiosk.records.outbox import Outbox


def target_for(settings: Settings, name: str) -> Target:
    """The target of that name, which is in the settings."""
    target: HandoverSettings = settings.handover[name]
    match target:
        case WebhookTarget():
            return _webhook(settings, name, target)
        case FolderTarget():
            return Folder(target.path, target.recipient)
        case CommandTarget():
            return Command(target.command)
        case _:
            assert_never(target)


def open_outbox(settings: Settings) -> Outbox | None:
    """The outbox of this desk; None where there is no secret store, and therefore none.

    Raises `SecretUnavailable` where there is a store that cannot be read now.
    """
    folder = settings.kiosk.data_dir
    key = sealing_key.of_desk(folder)
    return None if key is None else Outbox(folder, key)


def secret_name(target: str) -> str:
    """What the secret of a target is called in the system's store; no service can be called so."""
    return f"handover/{target}"


def _webhook(settings: Settings, name: str, target: WebhookTarget) -> Webhook:
    timings, network = settings.timings, settings.network
    is_tls = target.url.startswith("https:")

    def secret() -> str:
        try:
            return read_secret(secret_name(name), target.secret)
        except SecretUnavailable as error:
            raise SecretError(str(error)) from None

    return Webhook(
        target.url,
        secret,
        _new_tls(network.ca_file, target) if is_tls else lambda: None,
        network.proxy if is_tls else None,
        timings.connect_timeout,
        timings.read_timeout,
        timings.answer_timeout,
    )


def _new_tls(ca_file: Path | None, target: WebhookTarget) -> Callable[[], ssl.SSLContext]:
    """Makes what a connection is made with, from files as they are then."""

    def new_tls() -> ssl.SSLContext:
        from kiosk.services.http import tls_context

        certificate, key = target.client_certificate, target.client_key
        try:
            faults = [fault_of(file) for file in (ca_file, certificate, key) if file is not None]
            faults += [] if key is None else [leak_of(key)]
            if any(faults):
                raise CertificateError(next(filter(None, faults)))
            context = tls_context(ca_file)
            if certificate is not None:
                context.load_cert_chain(certificate, key)
        except (OSError, ssl.SSLError) as error:
            raise CertificateError(type(error).__name__) from None
        return context

    return new_tls
