"""Authenteq web IDV: documents and faces."""
