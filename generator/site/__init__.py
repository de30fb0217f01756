"""The website as values: every page and file, ready for any engine, and nothing of an engine."""
