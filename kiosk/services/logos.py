"""The logos of a catalogue: fetched from wherever it says, and kept on the disk.

Whoever writes the catalogue chooses the address and the bytes, so neither is trusted. An address is
https, as for a page that a person is sent to. A request carries no credentials and no cookie and
says nothing of a customer: all logos of a catalogue are fetched together, and none because somebody
chose its method. An answer has a deadline, a cap on its bytes and on its pixels, and is known by
its content from a short list. What is kept, and shown, is a small picture of our own making.
"""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PIL import Image

from kiosk.config import is_loopback
from kiosk.contrast import WHITE, contrast
from kiosk.services.http import Client, NoAnswer
from kiosk.services.pictures import open_picture
from kiosk.services.urls import safe_url
from kiosk.svg import is_plain_svg
from kiosk.visit.errors import VerificationError
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.logos import ProviderLogo
from kiosk.whole_files import write_whole

_log = logging.getLogger(__name__)

LARGEST: Final = 200_000
"""Bytes of one logo's file."""

LARGEST_SVG: Final = 32_000
"""The same of an SVG: drawing a path takes longer than reading it."""

MOST_PIXELS: Final = 4_000_000
"""Of one logo, before it is scaled."""

LONGEST_SIDE: Final = 208
"""Pixels of what is kept: a logo on the largest screen, at two pixels a point."""

LONGEST_SHAPE: Final = 4
"""Times as long as it is high or as high as it is long: in a square of a tile's size, the words of
a longer one cannot be read, and its method's name stands beside it."""

LONGEST_URL: Final = 2_000

MOST_LOGOS: Final = 200
"""Logos of one catalogue that are fetched, and files that are kept."""

MAXIMUM_AGE: Final = 7 * 86_400.0
"""Seconds after which a kept logo is fetched again; until that has worked, it is shown."""

RETRY_AFTER: Final = 3_600.0
"""Seconds for which a logo that was not to be had is not asked for again."""

ANSWER_TIMEOUT: Final = 5.0
TOGETHER: Final = 60.0
"""Seconds for one logo, and for all of one catalogue."""

_SAMPLE: Final = 16
"""Pixels across, of what is looked at to see on which ground a logo tells."""

_SEEN: Final = 1.6
"""Contrast from which a pixel counts as seen on white: a pale yellow of a logo does, white not."""

_KINDS: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")

Rasterise = Callable[[bytes, int], bytes | None]
"""A PNG of an SVG, of so many pixels on its longer side; None where there is nothing to draw."""


class LogoCache:
    """The logos of one service's catalogue. Safe from any thread."""

    def __init__(
        self,
        new_client: Callable[[str], Client],
        rasterise: Rasterise,
        folder: Path | None,
        *,
        loopback: bool,
    ) -> None:
        """Keep in `folder`; without one, for as long as this object lives.

        `new_client` makes a connection to an address, without credentials. `loopback` is whether
        the service is on this machine, where its logos may be, too, by http.
        """
        self._new_client = new_client
        self._rasterise = rasterise
        self._folder = folder
        self._loopback = loopback
        self._lock = threading.Lock()
        self._is_fetching = threading.Lock()
        self._kept: dict[str, ProviderLogo] = {}
        self._tried: dict[str, float] = {}
        """When each address was last asked, by `time.monotonic`."""

    def kept(self, url: str) -> ProviderLogo | None:
        """The logo as it is kept here, however old; None where there is none."""
        with self._lock:
            if url in self._kept:
                return self._kept[url]
        file = self._file(url)
        if file is None:
            return None
        try:
            with file.open("rb") as stream:
                content = stream.read(LARGEST + 1)
        except OSError:
            return None
        logo = None if len(content) > LARGEST else _read(content)
        if logo is not None:
            with self._lock:
                self._kept[url] = logo
        return logo

    def fetch(self, urls: tuple[str, ...], interrupt: Interrupt) -> None:
        """Fetch those that are missing or old, all in turn. Raises `Interrupted`.

        One host that does not answer is asked once.
        """
        if not self._is_fetching.acquire(blocking=False):
            return  # a reading of the catalogue before this one is at it
        try:
            ends_at = time.monotonic() + TOGETHER
            silent: set[str] = set()
            for url in dict.fromkeys(urls[:MOST_LOGOS]):
                interrupt.check()
                if time.monotonic() > ends_at:
                    break
                if self._is_wanted(url) and _origin(url) not in silent:
                    self._fetch(url, silent, interrupt)
            self._prune()
        finally:
            self._is_fetching.release()

    def _is_wanted(self, url: str) -> bool:
        tried = self._tried.get(url)
        if tried is not None and time.monotonic() - tried < RETRY_AFTER:
            return False
        if self.kept(url) is None:
            return self._is_safe(url)
        file = self._file(url)
        if file is None:
            return False
        try:
            is_fresh = 0.0 <= time.time() - file.stat().st_mtime <= MAXIMUM_AGE
        except OSError:
            is_fresh = False
        return not is_fresh and self._is_safe(url)

    def _is_safe(self, url: str) -> bool:
        if len(url) > LONGEST_URL:
            return False
        try:
            host = urlsplit(safe_url(url, loopback=self._loopback)).hostname or ""
        except VerificationError:
            return False
        # What is on this machine is no business of a service that is elsewhere.
        return self._loopback or not is_loopback(host)

    def _fetch(self, url: str, silent: set[str], interrupt: Interrupt) -> None:
        self._tried[url] = time.monotonic()
        content: bytes | None = None
        try:
            with closing(self._new_client(url)) as client:
                answer = client.request(
                    "GET",
                    headers={"Accept": "image/svg+xml, image/png, image/jpeg"},
                    timeout=ANSWER_TIMEOUT,
                    cap=LARGEST,
                    interrupt=interrupt,
                )
            content = answer.body if answer.status == 200 else None
        except NoAnswer:
            silent.add(_origin(url))
        except (OSError, ValueError):
            pass  # an address that the libraries take for none
        logo = self._logo(content or b"")
        if logo is None:
            _log.info("logos.not_fetched")
            return
        with self._lock:
            self._kept[url] = logo
        self._store(url, logo)

    def _logo(self, content: bytes) -> ProviderLogo | None:
        if content.startswith(_KINDS):
            return _read(content)
        if len(content) > LARGEST_SVG or not is_plain_svg(content):
            return None
        drawn = self._rasterise(content, LONGEST_SIDE)
        return None if drawn is None else _read(drawn)

    # -- the disk ------------------------------------------------------------------------------

    def _file(self, url: str) -> Path | None:
        if self._folder is None:
            return None
        # Half a surrogate pair, which JSON may hold, is no character.
        name = hashlib.sha256(url.encode(errors="surrogatepass")).hexdigest()[:32]
        return self._folder / f"{name}.png"

    def _store(self, url: str, logo: ProviderLogo) -> None:
        file = self._file(url)
        if file is None:
            return
        stream = BytesIO()
        _image(logo).save(stream, "PNG")
        try:
            write_whole(file, stream.getvalue())
        except OSError as error:
            _log.warning("logos.not_kept", extra={"code": type(error).__name__})

    def _prune(self) -> None:
        """Remove all but the newest files: what a catalogue has named once may never come again."""
        if self._folder is None:
            return
        try:
            files = sorted(self._folder.iterdir(), key=lambda file: file.stat().st_mtime)
            for file in files[:-MOST_LOGOS]:
                file.unlink()
        except OSError as error:
            _log.info("logos.not_pruned", extra={"code": type(error).__name__})


def _origin(url: str) -> str:
    return "/".join(url.split("/", 3)[:3])


def _read(content: bytes) -> ProviderLogo | None:
    """The pixels of a PNG or JPEG that tell something, small; None where it is not to be shown."""
    try:
        with open_picture(content, MOST_PIXELS) as opened:
            opened.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
            image = opened.convert("RGBA")
        seen = image.getchannel("A").getbbox()
        if seen is None:
            return None
        image = image.crop(seen)
        if max(image.size) > LONGEST_SHAPE * min(image.size):
            return None
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
        return ProviderLogo(image.width, image.height, image.tobytes(), _is_light(image))
    except Exception:  # noqa: BLE001 - Pillow's decoders raise whatever the bytes lead them to
        return None


def _image(logo: ProviderLogo) -> Image.Image:
    return Image.frombytes("RGBA", (logo.width, logo.height), logo.pixels)


def _is_light(image: Image.Image) -> bool:
    pixels = image.resize((_SAMPLE, _SAMPLE)).tobytes()
    colours = [
        f"#{pixels[at : at + 3].hex()}" for at in range(0, len(pixels), 4) if pixels[at + 3] > 127
    ]
    return 2 * sum(contrast(colour, WHITE) >= _SEEN for colour in colours) < len(colours)
