"""A stand-in for the identity services on loopback, with a simulated phone and faults on demand.

It runs as a process of its own and shares no code with the kiosk, so that a mistake in the kiosk's
reading of a service can't be repeated here unnoticed. Everything it returns is marked as sandbox
data; no identity is ever checked.
"""


def main(argv: list[str]) -> int:
    """Run ``identity-kiosk sandbox`` with `argv` (without the verb); returns the exit status."""
    # Imported here because Flask takes longer to import than all the rest of the command line.
    from kiosk.sandbox.command import run

    return run(argv)
