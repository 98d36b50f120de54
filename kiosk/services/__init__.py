"""The identity services: JSON in, domain values out."""
