"""The sociale kaart generator: from a village's YAML to a website and a printed booklet."""

__version__ = "0.1.0"
