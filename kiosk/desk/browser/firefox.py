"""How Firefox is kept to one page, by the preferences and permissions of its profile.

Its policies are read from the system's folders alone, so that a download can't be forbidden here;
it ends up inside the profile, and goes with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from kiosk.visit.domain import Area

_BLOCKED: Final = 2

_WINDOW: Final = "chrome://browser/content/browser.xhtml"


def prepare(folder: Path, origin: str, area: Area | None, *, camera: bool) -> None:
    """Write the profile, with the window in `area`."""
    # What Firefox allows beforehand, one a line (extensions/permissions/PermissionManager.cpp).
    permissions = folder / "permissions"
    permissions.write_text(f"origin\tcamera\t1\t{origin}\n" if camera else "", encoding="utf-8")
    preferences = {
        **_PREFERENCES,
        "browser.download.dir": str(folder / "downloads"),
        "permissions.manager.defaultsUrl": permissions.as_uri(),
    }
    lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in preferences.items())
    (folder / "user.js").write_text("".join(lines), encoding="utf-8")
    if area is not None:
        place = {
            "screenX": area.x,
            "screenY": area.y,
            "width": area.width,
            "height": area.height,
        }
        kept = {key: str(round(number / area.scale)) for key, number in place.items()}
        window = {_WINDOW: {"main-window": {**kept, "sizemode": "normal"}}}
        (folder / "xulstore.json").write_text(json.dumps(window), encoding="utf-8")


def arguments(folder: Path, page: str) -> list[str]:
    """The command line, after the program's name.

    On Windows the program is a launcher, which would else be gone as soon as the browser is there.
    """
    alone = ["--no-remote", "--new-instance", "--wait-for-browser"]
    return [*alone, "--profile", str(folder), page]


_PREFERENCES: Final[Mapping[str, Any]] = {
    # Nothing is asked, offered or shown before the page.
    "browser.aboutwelcome.enabled": False,
    "browser.sessionstore.resume_from_crash": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.tabs.warnOnClose": False,
    "browser.translations.enable": False,
    "browser.uitour.enabled": False,
    "browser.warnOnQuit": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "startup.homepage_welcome_url": "",
    "termsofuse.bypassNotification": True,
    # Nothing is kept, filled in or synchronised.
    "browser.formfill.enable": False,
    "extensions.formautofill.addresses.enabled": False,
    "extensions.formautofill.creditCards.enabled": False,
    "identity.fxaccounts.enabled": False,
    "signon.rememberSignons": False,
    # Nothing is sent or fetched but the page.
    "app.normandy.enabled": False,
    "app.update.auto": False,
    "browser.safebrowsing.update.enabled": False,
    "browser.search.suggest.enabled": False,
    "datareporting.healthreport.uploadEnabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.dns.disablePrefetch": True,
    "network.prefetch-next": False,
    # What is not allowed beforehand is refused without a question.
    "permissions.default.camera": _BLOCKED,
    "permissions.default.desktop-notification": _BLOCKED,
    "permissions.default.geo": _BLOCKED,
    "permissions.default.microphone": _BLOCKED,
    # Into the profile, without a question.
    "browser.download.folderList": 2,
    "browser.download.forbid_open_with": True,
    "browser.download.useDownloadDir": True,
    "print.enabled": False,
}
