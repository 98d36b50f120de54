"""What is left of a customer in the memory of the program."""
