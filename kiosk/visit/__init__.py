"""What a visit is: its values, its flow, its worker. Knows no window, no service, no disk."""
