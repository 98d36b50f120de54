"""An accepted result on its way into the organisation's own system. No Qt."""
