"""Which file is read, and what it says as TOML."""

from __future__ import annotations

import os
import re
import sys
import tomllib
from pathlib import Path

from kiosk.config.errors import ConfigurationError, NotConfigured
from kiosk.config.explaining import listed
from kiosk.config.files import UnfitFileError, content_of
from kiosk.config.ownership import fault_of
from kiosk.config.settings import APP
from kiosk.program import is_checkout

ENVIRONMENT = "IDENTITY_KIOSK_CONFIG"
_FILE = "config.toml"
# Where Debian's packages keep what an administrator may edit.
_ETC = Path("/etc") / APP


def find_for_desk(explicit: Path | None = None) -> Path | None:
    """Find the file to read; only a checkout does without one, on its embedded sandbox.

    Raises :class:`NotConfigured`.
    """
    file = find(explicit)
    if file is None and not is_checkout():
        places = dict.fromkeys((*site_files(), *filter(None, [_user_file()])))
        raise NotConfigured(
            f"Expected a configuration in {listed(map(str, places))}."
            " To try the kiosk without one: identity-kiosk --sandbox"
        )
    return file


def find(explicit: Path | None = None) -> Path | None:
    """Find the file to read: ``explicit``, the environment's, the user's, the site's, or none.

    The first two are returned unseen: when they don't exist, :func:`load` says so. A site's file
    counts only where it sets something: a package brings one in which every line is a comment.
    There may be several folders for it (XDG base directories); the first that counts does.
    """
    if explicit is not None:
        return explicit
    if named := os.environ.get(ENVIRONMENT):
        return Path(named)
    own = _user_file()
    if own is not None and _is_there(own):
        return own
    sites = (file for file in site_files() if _is_there(file) and _sets_something(file))
    site = next(sites, None)
    if own is None and site is None:
        raise ConfigurationError(
            "This user has no home folder: expected HOME, or a configuration that is named with"
            " --config and sets kiosk.data_dir"
        )
    return site


def read(file: Path) -> dict[str, object]:
    """The tables of a file. Raises :class:`ConfigurationError`."""
    try:
        # Windows' editors begin a file with a byte order mark.
        return tomllib.loads(content_of(file).decode("utf-8-sig"))
    except UnfitFileError as error:
        raise ConfigurationError(f"{file}: {error}") from None
    except OSError as error:
        raise ConfigurationError(f"{file}: can't be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ConfigurationError(f"{file}: line {line}: expected UTF-8") from None
    except ValueError as error:
        # Some of the parser's messages quote the file: of those only the place is passed on.
        place = re.search(r"\(at (line \d+, column \d+|end of document)\)$", str(error))
        where = place[1] if place else "somewhere"
        raise ConfigurationError(f"{file}: {where}: expected TOML") from None


def overlays(folder: Path) -> list[Path]:
    """The files that are laid over a site's, in order. Raises :class:`ConfigurationError`."""
    try:
        files = sorted(folder.iterdir(), key=lambda file: file.name)
        fault = fault_of(folder)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise ConfigurationError(f"{folder}: can't be read: {error.strerror}") from None
    if fault is not None:
        raise ConfigurationError(f"{folder}: others can change it: {fault}")
    return [file for file in files if file.suffix == ".toml" and not file.name.startswith(".")]


def _is_there(file: Path) -> bool:
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        # There, but closed to us: load() says so, rather than going on with somebody else's file.
        return True
    return True


def _sets_something(file: Path) -> bool:
    """Whether the site's file, or what is laid over it, has any table or value."""
    try:
        return any(read(overlay) for overlay in (file, *overlays(file.parent / "conf.d")))
    except ConfigurationError:
        # What is wrong with it is for load() to say; no desk goes on as if it were not there.
        return True


def _user_file() -> Path | None:
    """The user's own; None where there is no home that it could be in."""
    import platformdirs

    try:
        return Path(platformdirs.user_config_dir(APP, appauthor=False)) / _FILE
    except RuntimeError:
        return None


def site_files() -> tuple[Path, ...]:
    """Where a site's file may be."""
    import platformdirs

    folders = platformdirs.site_config_dir(APP, appauthor=False, multipath=True)
    standard = tuple(Path(folder) / _FILE for folder in folders.split(os.pathsep))
    return (*standard, _ETC / _FILE) if sys.platform == "linux" else standard
