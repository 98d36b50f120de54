"""A result as a document service sends it, of 20 MB: six pictures of a telephone's camera.

They are baseline JPEGs, as cameras write them; progressive ones take twice as long to decode.
"""

from __future__ import annotations

import io
import socket
import time
from typing import Any, Final

from PIL import Image

from tests.support.server import reply
from tests.unit.services.authenteq.results import DOCUMENT, PAGE, image, result

SIDES: Final = (4000, 3000)
QUALITY: Final = 85
"""Of JPEG; makes 20 MB of the answer, its pictures being as rough as they are."""


def large_result() -> bytes:
    """The whole HTTP answer."""
    rough = Image.effect_noise(SIDES, 24)
    stream = io.BytesIO()
    colours = (rough, rough.point(lambda v: 255 - v), rough)
    Image.merge("RGB", colours).save(stream, "JPEG", quality=QUALITY)
    shown: Any = image(stream.getvalue())
    whole = DOCUMENT | {"faceImage": shown, "croppedFrontImage": shown, "croppedBackImage": shown}
    other = DOCUMENT | {"faceImage": shown, "croppedFrontImage": shown, "croppedBackImage": None}
    payload = result(livenessFaceImage=shown, documentData=whole, documentData2=other)
    return reply(200, payload, {"Connection": "close"})


class Sender:
    """A document service for one visit: first the page's address, then the result."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.sent_at = 0.0
        """By `time.perf_counter()`, once the last byte of the result was sent."""
        self._answers = (reply(200, {"verificationUrl": PAGE}), large_result())

    def run(self) -> None:
        """Send both, each on a connection of its own."""
        with self.listener:
            for answer in self._answers:
                connection, _address = self.listener.accept()
                with connection:
                    connection.recv(65_536)
                    connection.sendall(answer)
                    self.sent_at = time.perf_counter()
