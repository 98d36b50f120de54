"""The window: what people see of a visit. It shows the flow's states and drives nothing itself."""
