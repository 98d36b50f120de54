"""Hopae Connect: eIDs."""
