"""What this desk keeps: the audit journal, and who its staff are."""
