"""Ways out of the desk's browser that somebody could try, by a page and by the keyboard.

The administrators' guide lists them all: a test holds its table against these names.
"""

from __future__ import annotations

from typing import Final, NamedTuple

PAGE_TITLE: Final = "the page"


class Script(NamedTuple):
    """JavaScript that a page runs when it is touched."""

    code: str
    answer: str = "undefined"
    """What the code returns, or the name of the error that it ends with."""
    title: str = PAGE_TITLE
    """Title of the page afterwards. A page that Chromium refuses has its address as its title."""


BY_PAGE: Final = {
    # Where it is refused, the promise of requestFullscreen() stays open.
    "full screen": Script("document.documentElement.requestFullscreen()"),
    "a window of a size": Script("open('/elsewhere', 'x', 'width=1200,height=700,left=0,top=0')"),
    "a floating page": Script(
        "return documentPictureInPicture.requestWindow({width: 900, height: 600})",
        answer="ReferenceError",
    ),
    "a floating video": Script(
        "const v = document.createElement('video'); v.muted = true;"
        "const c = document.createElement('canvas'); c.getContext('2d').fillRect(0, 0, 9, 9);"
        "v.srcObject = c.captureStream(9); document.body.append(v); v.play();"
        "v.onloadedmetadata = () => v.requestPictureInPicture();"
    ),
    "a question": Script("alert('Verified')"),
    "moving its window": Script("moveTo(0, 0); resizeTo(1280, 800)"),
    "notifications": Script("return Notification.requestPermission()", answer="denied"),
    "a picture of the screen": Script(
        "return navigator.mediaDevices.getDisplayMedia()", answer="NotAllowedError"
    ),
    "the clipboard": Script("return navigator.clipboard.readText()", answer="NotAllowedError"),
    "a device": Script("return navigator.usb.requestDevice({filters: []})", answer="NotFoundError"),
    "mail": Script("location = 'mailto:somebody@example.com'"),
    "a telephone": Script("location = 'tel:+4612345'"),
    "another program": Script("location = 'identity-escape:anything'"),
    "a file to send": Script(
        "Object.assign(document.createElement('input'), {type: 'file'}).click()"
    ),
    "a file to open": Script("return showOpenFilePicker()", answer="NotAllowedError"),
    "a folder": Script("return showDirectoryPicker()", answer="NotAllowedError"),
    "a download": Script(
        "Object.assign(document.createElement('a'), {href: '/file', download: 'x'}).click()"
    ),
    "printing": Script("print()"),
    "its own text": Script("location = 'data:text/html,<title>escaped</title>'"),
    "the page's source": Script("location = 'view-source:' + location.href"),
    "a page in the clear": Script(
        "location = 'http://127.0.0.2:' + location.port + '/elsewhere'", title="127.0.0.2"
    ),
    "a page of this machine": Script(
        "location = 'http://127.0.0.1:' + location.port + '/elsewhere'", title="127.0.0.1"
    ),
    "a file of this machine": Script("location = 'file:///etc/passwd'"),
    "settings": Script("location = 'chrome://settings'"),
}
"""What a page may try."""


class Keys(NamedTuple):
    """Chords, and then what is entered as an address."""

    chords: tuple[str, ...]
    typed: str = ""
    title: str = PAGE_TITLE


BY_KEYS: Final = {
    "F11": Keys(("F11",)),
    "a new window": Keys(("ctrl+n",)),
    "a private window": Keys(("ctrl+shift+n",)),
    "developer tools": Keys(("F12", "ctrl+shift+i", "ctrl+shift+j")),
    "source by key": Keys(("ctrl+u",)),
    "opening a file": Keys(("ctrl+o",)),
    "saving the page": Keys(("ctrl+s",)),
    "printing by key": Keys(("ctrl+p",)),
    "the task manager": Keys(("shift+Escape",)),
    "history": Keys(("ctrl+h",), title="chrome://history/"),
    "downloads": Keys(("ctrl+j",), title="chrome://downloads/"),
    "extensions": Keys((), "chrome://extensions", title="chrome://extensions/"),
    "settings typed": Keys((), "chrome://settings", title="chrome://settings/"),
    "a file typed": Keys((), "file:///etc/passwd", title="file:///etc/passwd"),
    "text typed": Keys(
        (),
        "data:text/html,<title>escaped</title>",
        title="data:text/html,<title>escaped</title>",
    ),
    "a script typed": Keys((), "javascript:document.title='escaped'"),
    "tools typed": Keys(
        (),
        "devtools://devtools/bundled/inspector.html",
        title="devtools://devtools/bundled/inspector.html",
    ),
    "mail typed": Keys((), "mailto:somebody@example.com"),
}
"""What somebody may press."""
