"""Makes the proof of a result: drawn in a process of its own, signed with the journal's key."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from kiosk.config import Settings
from kiosk.handover.deliverer import Prove
from kiosk.handover.targets import ProofError
from kiosk.program import this_program
from kiosk.records.journal.faults import JournalUnavailable
from kiosk.ui.receipt.printing import variables_for
from kiosk.visit.errors import VerificationError
from kiosk.visit.interrupt import Interrupt

PATIENCE: Final = 60.0
"""Seconds that the process may take, which needs one or two."""

Sign = Callable[[bytes, int, bytes], bytes]
"""Signs a PDF and names in it the entry of that number and hash.

Raises `JournalUnavailable` or `VerificationError`.
"""


def prover(settings: Settings, sign: Sign) -> Prove:
    """What makes the proofs of this desk. There is none that is not signed."""

    def prove(payload: bytes, interrupt: Interrupt) -> bytes:
        entry = msgspec.json.decode(payload)["data"]["journal"]
        pdf = draw(settings, payload, interrupt)
        try:
            return sign(pdf, entry["entry"], bytes.fromhex(entry["hash"]))
        except (JournalUnavailable, VerificationError):
            raise ProofError from None

    return prove


def draw(settings: Settings, payload: bytes, interrupt: Interrupt) -> bytes:
    """The PDF of what is handed over, in the language of staff, and not yet signed.

    Its process has a language of its own, writes no file, and ends with `interrupt`. Raises
    `ProofError`, `Interrupted`.
    """
    content = msgspec.json.encode(
        {
            "language": settings.kiosk.staff,
            "title": settings.title,
            "payload": msgspec.Raw(payload),
        }
    )
    try:
        process = subprocess.Popen(  # noqa: S603 - this program itself
            [*this_program(), "proof"],
            env=variables_for(Path(tempfile.gettempdir())),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        with process, interrupt.ending(process.kill):
            try:
                pdf, _ = process.communicate(content, timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
    except (OSError, subprocess.TimeoutExpired):
        raise ProofError from None  # its cause holds what was to be drawn
    interrupt.check()
    if process.returncode or not pdf.startswith(b"%PDF-"):
        raise ProofError
    return pdf
