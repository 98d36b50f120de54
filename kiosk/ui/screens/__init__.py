"""The screens of a visit, one for each state that people see."""
