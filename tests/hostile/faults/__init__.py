"""What goes wrong, at which moment of which visit, and what comes of it: `matrix.md`, played."""
