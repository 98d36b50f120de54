"""Whatever the services answer."""
