"""Pure data: timelines and edits on them, words, projects, errors. No files, no numpy, no models."""
