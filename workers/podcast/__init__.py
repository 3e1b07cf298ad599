"""Podcast jobs: a file says what becomes of recordings, and steps make it so."""
