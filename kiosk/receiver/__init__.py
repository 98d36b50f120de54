"""The centre: one place of the organisation's own that desks hand their results and heads to.

A server's program, with an extra of its own (`identity-kiosk[receiver]`): no desk has it, and
nothing of the kiosk imports it.
"""
