"""The village's site on this computer, made anew at every change and never broken by a mistake."""

from generator.preview.server import preview_server
from generator.preview.state import Preview
from generator.preview.watching import snapshot

__all__ = ["Preview", "preview_server", "snapshot"]
