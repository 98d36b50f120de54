"""Who works at this desk, and how they show that it is them."""
