"""A watched folder: each result is a file, or two, each there whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.handover.targets import Answer, Delivered, Failed, Message
from kiosk.visit.handover import Trouble
from kiosk.visit.interrupt import Interrupt


class RecipientError(Exception):
    """Nothing can be encrypted to the recipient."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that somebody else empties."""

    path: Path
    recipient: str | None
    """An age recipient (https://age-encryption.org/v1); None for plain files."""

    def deliver(self, message: Message, interrupt: Interrupt) -> Answer:
        """Write it beside its name, flush it, and give it its name: `ID.json` or `ID.json.age`.

        A proof comes first, as `ID.pdf` or `ID.pdf.age`: whoever waits for the JSON has both then.
        A file that is written again has the same name and says the same.
        """
        interrupt.check()
        if message.proof:
            answer = self._write(message.id, message.proof, ".pdf")
            if not isinstance(answer, Delivered):
                return answer
            interrupt.check()
        return self._write(message.id, message.body, ".json")

    def probe(self, message: Message, interrupt: Interrupt) -> Answer:
        """Write it beside, and take it away again: nobody who watches the folder sees a file."""
        interrupt.check()
        return self._write(message.id, message.body, None)

    def _write(self, id_: str, plain: bytes, suffix: str | None) -> Answer:
        """Write it under the id with a suffix; None takes it away again."""
        part = self.path / f".{id_}.part"
        try:
            content = self._encrypted(plain)
            with open(part, "wb", opener=_for_us_and_our_group) as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            if suffix is None:
                part.unlink()
            else:
                part.replace(self.path / f"{id_}{suffix}{'.age' if self.recipient else ''}")
                _flush(self.path)
        except RecipientError:
            return Failed(Trouble.RECIPIENT)
        except OSError:
            with suppress(OSError):
                part.unlink()
            return Failed(Trouble.FOLDER)
        return Delivered()

    def _encrypted(self, content: bytes) -> bytes:
        if self.recipient is None:
            return content
        import pyrage

        try:
            recipient = pyrage.x25519.Recipient.from_str(self.recipient)
            encrypted: bytes = pyrage.encrypt(content, [recipient])
        except (pyrage.RecipientError, pyrage.EncryptError, ValueError):
            raise RecipientError from None
        return encrypted


def _for_us_and_our_group(path: str, flags: int) -> int:
    # Whoever empties the folder reads it as one of the group, or by the folder's access list. A
    # link that somebody has put in the file's place is not followed.
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o640)


def _flush(folder: Path) -> None:
    """Have the name on the disk too. Some network file systems know no such thing."""
    if os.name != "posix":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
