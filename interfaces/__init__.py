"""Thin front ends: validate, call the library, print."""
