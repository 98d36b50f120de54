"""Ways out of the desk's browser that somebody could try, by a page and by the keyboard.

The administrators' guide lists them all: a test holds its table against these names.
"""

from __future__ import annotations

from typing import Final, NamedTuple

BY_PAGE: Final = {
    "full screen": "document.documentElement.requestFullscreen()",
    "a window of a size": "open('/elsewhere', 'x', 'width=1200,height=700,left=0,top=0')",
    "a floating page": "documentPictureInPicture.requestWindow({width: 900, height: 600})",
    "a floating video": (
        "const v = document.createElement('video'); v.muted = true;"
        "const c = document.createElement('canvas'); c.getContext('2d').fillRect(0, 0, 9, 9);"
        "v.srcObject = c.captureStream(9); document.body.append(v); v.play();"
        "v.onloadedmetadata = () => v.requestPictureInPicture();"
    ),
    "a question": "alert('Verified')",
    "moving its window": "moveTo(0, 0); resizeTo(1280, 800)",
    "notifications": "Notification.requestPermission()",
    "a picture of the screen": "navigator.mediaDevices.getDisplayMedia()",
    "the clipboard": "navigator.clipboard.readText()",
    "a device": "navigator.usb.requestDevice({filters: []})",
    "mail": "location = 'mailto:somebody@example.com'",
    "a telephone": "location = 'tel:+4612345'",
    "another program": "location = 'identity-escape:anything'",
    "a file to send": "Object.assign(document.createElement('input'), {type: 'file'}).click()",
    "a file to open": "showOpenFilePicker()",
    "a folder": "showDirectoryPicker()",
    "a download": (
        "Object.assign(document.createElement('a'), {href: '/file', download: 'x'}).click()"
    ),
    "printing": "print()",
    "its own text": "location = 'data:text/html,<title>escaped</title>'",
    "the page's source": "location = 'view-source:' + location.href",
    "a page in the clear": "location = 'http://127.0.0.2:' + location.port + '/elsewhere'",
    "a page of this machine": "location = 'http://127.0.0.1:' + location.port + '/elsewhere'",
    "a file of this machine": "location = 'file:///etc/passwd'",
    "settings": "location = 'chrome://settings'",
}
"""What a page may try when it is touched, as JavaScript."""


class Keys(NamedTuple):
    """Chords, and then what is typed and entered."""

    chords: tuple[str, ...]
    typed: str = ""


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
    "history": Keys(("ctrl+h",)),
    "downloads": Keys(("ctrl+j",)),
    "extensions": Keys(("ctrl+l",), "chrome://extensions"),
    "settings typed": Keys(("ctrl+l",), "chrome://settings"),
    "a file typed": Keys(("ctrl+l",), "file:///etc/passwd"),
    "text typed": Keys(("ctrl+l",), "data:text/html,<title>escaped</title>"),
    "a script typed": Keys(("ctrl+l",), "javascript:document.title='escaped'"),
    "tools typed": Keys(("ctrl+l",), "devtools://devtools/bundled/inspector.html"),
    "mail typed": Keys(("ctrl+l",), "mailto:somebody@example.com"),
}
"""What somebody may press."""
