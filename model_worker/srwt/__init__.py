"""Words with times from the model, for recordings of any length."""
