"""``python -m kiosk.sandbox``."""

import sys

from kiosk.sandbox import main

sys.exit(main(sys.argv[1:]))
