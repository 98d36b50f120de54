"""Before the program starts: what the bundle's loader has set for itself is not for its children.

A browser that is started with the kiosk's libraries on its path may not start at all.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
