"""How Chromium, Chrome and Edge are kept to one page.

Their preferences do what policies do, and need no rights on the machine: each policy of
https://chromeenterprise.google/policies/ stands for one, and Chromium reads it from the profile
where no policy is set (components/policy and chrome/browser/policy in its source).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from kiosk.visit.domain import Area

_BLOCKED: Final = 2
_ALLOWED: Final = 1

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
    "--disable-features=MediaRouter,OptimizationHints,Translate",
)


def prepare(folder: Path, page: str, origin: str, *, camera: bool) -> None:
    """Write the profile, which may show `page` of this disk, and nothing else of it."""
    standard = folder / "Default"
    standard.mkdir()
    preferences = _preferences(folder, page, origin, camera=camera)
    (standard / "Preferences").write_text(json.dumps(preferences), encoding="utf-8")
    (folder / "Local State").write_text(json.dumps(_LOCAL_STATE), encoding="utf-8")


def arguments(
    folder: Path, page: str, area: Area | None, environment: Mapping[str, str]
) -> list[str]:
    """The command line, after the program's name."""
    options = [f"--user-data-dir={folder}", *_OPTIONS]
    if area is not None:
        # It multiplies what it is given by the screen's scale.
        x, y, width, height = (
            round(number / area.scale) for number in (area.x, area.y, area.width, area.height)
        )
        options += [f"--window-position={x},{y}", f"--window-size={width},{height}"]
        if area.scale != 1:
            options.append(f"--force-device-scale-factor={area.scale:g}")
        if "DISPLAY" in environment:  # on Wayland no window can choose its place
            options.append("--ozone-platform=x11")
    return [*options, page]


_LOCAL_STATE: Final[Mapping[str, Any]] = {
    "background_mode": {"enabled": False},
    # Neither "Save page as" nor an upload reaches this machine's files (AllowFileSelectionDialogs).
    "select_file_dialogs": {"allowed": False},
    # Another profile of the same browser would start without any of these settings.
    "profile": {"add_person_enabled": False, "browser_guest_enabled": False},
}


def _preferences(folder: Path, page: str, origin: str, *, camera: bool) -> Mapping[str, Any]:
    allowed = {f"{origin},*": {"setting": _ALLOWED}} if camera else {}
    return {
        "autofill": {"credit_card_enabled": False, "profile_enabled": False},
        "bookmark_bar": {"show_on_all_tabs": False},
        "credentials_enable_autosignin": False,
        "credentials_enable_service": False,
        "devtools": {"availability": _BLOCKED},
        # DownloadRestrictions: 3 is all of them. Should one get through, it goes with the profile.
        "download_restrictions": 3,
        "download": {
            "default_directory": str(folder / "downloads"),
            "prompt_for_download": False,
        },
        "incognito": {"mode_availability": 1},
        "net": {"network_prediction_options": 2},
        "policy": {"url_allowlist": [page], "url_blocklist": ["chrome://*", "file://*"]},
        "printing": {"enabled": False},
        "profile": {
            "content_settings": {"exceptions": {"media_stream_camera": allowed}},
            "default_content_setting_values": {
                "geolocation": _BLOCKED,
                "media_stream_camera": _BLOCKED,
                "media_stream_mic": _BLOCKED,
                "notifications": _BLOCKED,
            },
            "password_manager_leak_detection": False,
        },
        "search": {"suggest_enabled": False},
        "signin": {"allowed": False, "allowed_on_next_startup": False},
        "translate": {"enabled": False},
    }
