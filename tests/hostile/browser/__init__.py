"""Whatever a page, a hand or a stylus tries in the desk's browser."""
