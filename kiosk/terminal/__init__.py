"""A visit as a terminal shows it, and as programs read it."""
