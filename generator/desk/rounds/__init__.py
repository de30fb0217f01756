"""Tasks that go past many things, or past other files than those of the map.

Photos, the review round by telephone, paper, and how the village looks: each a few pages of the
desk, made of pure values, that save by the same way as the form.
"""

from starlette.routing import BaseRoute

from generator.desk.desk import Desk
from generator.desk.rounds import faces, looks, papers, telephone, texts, words

__all__ = ["routes"]


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of all of these."""
    return [*faces.routes(desk), *telephone.routes(desk), *papers.routes(desk), *looks.routes(desk),
            *words.routes(desk), *texts.routes(desk)]  # fmt: skip
