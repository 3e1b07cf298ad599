"""Qwen-Audio and Qwen-Audio-Chat (arXiv 2311.07919) on transformers, with no code from a checkpoint."""
