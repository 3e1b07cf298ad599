"""Edit speech by asking."""
