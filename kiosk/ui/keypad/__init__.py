"""Keys within the window, for a desk that has no keyboard."""
