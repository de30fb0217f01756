"""Measurements: run by hand and by the checks, never by the site."""
