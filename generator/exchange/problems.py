"""What can be wrong with an export."""

from __future__ import annotations


class CannotExport(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A map that cannot be written in some form; the message says why and what to do."""
