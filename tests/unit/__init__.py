"""What each room of the kiosk does, in the kiosk's own order."""
