"""The bundle's way in."""

import sys

from kiosk.__main__ import main

sys.exit(main())
