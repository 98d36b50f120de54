"""The audit journal: what happened at this desk, so that nobody can change it unnoticed."""
