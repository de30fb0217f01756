"""Site and booklets made together and put in place at once, or not at all."""

from generator.mkdocs_plugin import EngineProblem
from generator.publish.build import BOOKLETS, Built, Report, build, build_site, silent
from generator.publish.swap import PublishProblem, publishing, tidy

__all__ = [
    "BOOKLETS",
    "Built",
    "EngineProblem",
    "PublishProblem",
    "Report",
    "build",
    "build_site",
    "publishing",
    "silent",
    "tidy",
]
