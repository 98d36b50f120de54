"""What the engine's promises come to on this machine, as a table: `python -m tests.bench`."""
