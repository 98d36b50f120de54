"""The composition root: everything that builds the objects of the program."""
