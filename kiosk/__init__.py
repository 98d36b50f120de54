"""Identity Kiosk: the front desk where a person proves who they are."""

__version__ = "0.1.0"
