"""Whatever stands in a configuration."""
