"""Words: transcripts in every common format, and the search for words in them."""
