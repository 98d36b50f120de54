"""What must never happen, whoever wants it to."""
