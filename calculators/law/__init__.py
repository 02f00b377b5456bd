"""The shape that any law takes, without any country."""
