"""Whatever is sent to the listener."""
