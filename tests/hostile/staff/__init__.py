"""What staff alone know, and who they are."""
