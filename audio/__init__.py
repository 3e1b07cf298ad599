"""Sound in and out: decode, encode, render, resample."""
