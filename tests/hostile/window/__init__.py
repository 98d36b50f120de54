"""What must not stay on a screen, or anywhere else."""
