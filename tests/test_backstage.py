"""What is made late says in the visit's own words why it could not be made."""

from __future__ import annotations

import pytest

from kiosk.backstage import _LateListener
from kiosk.config import ConfigurationError
from kiosk.visit.desk import Listener
from kiosk.visit.domain import Fault, Reason


def test_a_listener_that_is_set_up_wrongly_ends_the_visit() -> None:
    def make() -> Listener:
        raise ConfigurationError("listener.tls_certificate: expected a certificate")

    listener = _LateListener(make)
    with pytest.raises(Fault) as raised:
        listener.open(None)
    assert raised.value.reason is Reason.CONFIGURATION
    assert raised.value.about == "listener.tls_certificate: expected a certificate"
    listener.close()
