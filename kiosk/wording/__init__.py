"""What people read: for every reason, caution, step and provider."""
