"""How Chromium, Chrome and Edge are kept to one page.

Their preferences do what policies do, and need no rights on the machine: each policy of
https://chromeenterprise.google/policies/ stands for one, and Chromium reads it from the profile
where no policy is set (components/policy and chrome/browser/policy in its source).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.visit.ports import Area

_BLOCKED: Final = 2
_ALLOWED: Final = 1

_FEATURES: Final = (
    # No page has a window above all others, such as above our bar. Not by
    # `--disable-blink-features`, of which Chromium warns the customer in a bar of its own.
    *("DocumentPictureInPictureAPI", "PictureInPicture"),
    *("MediaRouter", "OptimizationHints", "Translate"),
)
"""What the browser does without."""

_OPTIONS: Final = (
    *("--no-first-run", "--no-default-browser-check", "--disable-search-engine-choice-screen"),
    *("--disable-sync", "--disable-background-networking", "--disable-component-update"),
    *("--disable-domain-reliability", "--no-pings", "--disable-extensions"),
    *("--disable-default-apps", "--disable-background-mode", "--hide-crash-restore-bubble"),
    # What is not allowed beforehand is refused without a question.
    "--deny-permission-prompts",
    # A dump of the browser's memory holds what the person typed.
    *("--disable-breakpad", "--disable-crash-reporter"),
    # Nothing is stored that the system's own store for secrets had to be asked about.
    *("--password-store=basic", "--use-mock-keychain"),
    f"--disable-features={','.join(_FEATURES)}",
)


def reachable(page: str, origins: Sequence[str], callback: str | None) -> list[str]:
    """Filters for the origin of the `page`, for `origins` or any https, and for the `callback`.

    A filter's host is met by those below it, too, unless it begins with a dot. Of the callback the
    path counts, whatever comes back behind it.
    """
    named = [
        origin.replace("//*.", "//") if "//*." in origin else _exact(origin) for origin in origins
    ]
    back = [] if callback is None else [callback.partition("?")[0]]
    return [page, *(named or ["https://*"]), *back]


def _exact(origin: str) -> str:
    return origin.replace("//", "//.", 1)


def prepare(
    folder: Path, page: str, origin: str, addresses: Sequence[str], *, camera: bool
) -> None:
    """Write the profile, which may show `page` of this disk, and what `addresses` fit.

    They are filters of Chromium's (https://support.google.com/chrome/a/answer/9942583).
    """
    standard = folder / "Default"
    standard.mkdir()
    preferences = _preferences(folder, page, origin, addresses, camera=camera)
    (standard / "Preferences").write_text(json.dumps(preferences), encoding="utf-8")
    (folder / "Local State").write_text(json.dumps(_LOCAL_STATE), encoding="utf-8")


def arguments(
    folder: Path,
    page: str,
    area: Area | None,
    environment: Mapping[str, str],
    system: str = sys.platform,
) -> list[str]:
    """The command line, after the program's name."""
    options = [f"--user-data-dir={folder}", *_OPTIONS]
    if area is not None:
        # It multiplies what it gets by the screen's scale.
        x, y, width, height = (
            round(number / area.scale) for number in (area.x, area.y, area.width, area.height)
        )
        options += [f"--window-position={x},{y}", f"--window-size={width},{height}"]
        if area.scale != 1 and system != "darwin":  # where it knows each screen's own
            options.append(f"--force-device-scale-factor={area.scale:g}")
        if "DISPLAY" in environment:  # on Wayland no window can choose its place
            options.append("--ozone-platform=x11")
    return [*options, page]


_LOCAL_STATE: Final[Mapping[str, Any]] = {
    "background_mode": {"enabled": False},
    # Neither "Save page as" nor an upload reaches this machine's files (AllowFileSelectionDialogs).
    "select_file_dialogs": {"allowed": False},
    "task_manager": {"end_process_enabled": False},
    # Another profile of the same browser would start without any of these settings.
    "profile": {"add_person_enabled": False, "browser_guest_enabled": False},
}


_SHOWN: Final = (
    *("http://*", "https://*", "file://*", "ftp://*", "ws://*", "wss://*"),
    *("about:*", "blob:*", "data:*", "filesystem:*", "javascript:*", "view-source:*"),
    *("chrome://*", "chrome-untrusted://*", "chrome-search://*", "chrome-native://*"),
    *("chrome-extension://*", "devtools://*", "isolated-app://*", "edge://*", "content://*"),
)
"""All that the browser could show: nothing of it is allowed that is not named.

With a `*` alone a link of any other scheme would be shown as refused, in place of the page. As it
is, the page stays: nothing on the browser's path opens such a link.
"""

_WITHOUT_A_QUESTION: Final = (
    *("bluetooth_guard", "bluetooth_scanning", "clipboard", "file_system_read_guard"),
    *("file_system_write_guard", "geolocation", "hid_guard", "idle_detection", "local_fonts"),
    *("keyboard_lock", "media_stream_camera", "media_stream_mic", "midi_sysex", "notifications"),
    *(
        "pointer_lock",
        "popups",
        "protocol_handler",
        "sensors",
        "serial_guard",
        "usb_guard",
        "window_placement",
    ),
)
"""What a page may ask for and does not get."""


def _preferences(
    folder: Path, page: str, origin: str, addresses: Sequence[str], *, camera: bool
) -> Mapping[str, Any]:
    allowed = {f"{origin},*": {"setting": _ALLOWED}} if camera else {}
    return {
        "autofill": {"credit_card_enabled": False, "profile_enabled": False},
        "bookmark_bar": {"show_on_all_tabs": False},
        "credentials_enable_autosignin": False,
        "credentials_enable_service": False,
        "custom_handlers": {"enabled": False},
        "devtools": {"availability": _BLOCKED},
        # DownloadRestrictions: 3 is all of them. Should one get through, it goes with the profile.
        "download_restrictions": 3,
        "download": {
            "default_directory": str(folder / "downloads"),
            "prompt_for_download": False,
        },
        # Neither a page nor F11: a page on the whole screen could show what it likes as ours.
        "fullscreen": {"allowed": False},
        "hardware": {"screen_capture_enabled": False},
        "incognito": {"mode_availability": 1},
        "net": {"network_prediction_options": 2},
        "policy": {"url_allowlist": [page, *addresses], "url_blocklist": list(_SHOWN)},
        "printing": {"enabled": False},
        "profile": {
            "content_settings": {"exceptions": {"media_stream_camera": allowed}},
            "default_content_setting_values": dict.fromkeys(_WITHOUT_A_QUESTION, _BLOCKED),
            "password_manager_leak_detection": False,
        },
        "search": {"suggest_enabled": False},
        "signin": {"allowed": False, "allowed_on_next_startup": False},
        "translate": {"enabled": False},
    }
