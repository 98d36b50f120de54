"""The sandbox as one WSGI application: blueprints for each service, its pages, and the control."""

from flask import Flask

from kiosk.sandbox import control
from kiosk.sandbox.authenteq import api as authenteq
from kiosk.sandbox.authenteq import scan
from kiosk.sandbox.hopae import api as hopae
from kiosk.sandbox.hopae import logos, phone
from kiosk.sandbox.state import State


def create(state: State) -> Flask:
    """Build the application over `state`; ``state.origin`` must be set before the first request."""
    application = Flask("kiosk.sandbox", static_folder=None)
    application.json.sort_keys = False  # type: ignore[attr-defined]
    application.register_blueprint(hopae.blueprint(state))
    application.register_blueprint(logos.blueprint(state))
    application.register_blueprint(phone.blueprint(state))
    application.register_blueprint(authenteq.blueprint(state))
    application.register_blueprint(scan.blueprint(state))
    application.register_blueprint(control.blueprint(state))
    return application
