"""``python -m kiosk.sandbox``."""

import sys

from kiosk import dumps, interruption

dumps.refuse()
interruption.note()

if __name__ == "__main__":
    from kiosk.sandbox import main

    sys.exit(main(sys.argv[1:]))
