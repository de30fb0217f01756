"""The page with everything on the map, to search in and choose from."""

from __future__ import annotations

from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from generator.desk import ROOT
from generator.desk.asked import page
from generator.desk.desk import Desk
from generator.desk.kinds import KINDS
from generator.desk.listing import Asked, State, lines, matching, named
from generator.desk.rendering import rendered
from generator.desk.village_lines import of_the_village

AT_ONCE = 100


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the route of the list."""

    def show(request: Request) -> Response:
        given = request.query_params
        asked = Asked(
            given.get("woorden", ""), given.get("soort", ""), given.get("kern", ""),
            given.get("thema", ""), given.get("staat", ""), bool(given.get("teksten")),
        )  # fmt: skip
        standing = desk.standing()
        every = lines(standing)
        among = (*every, *of_the_village(standing)) if asked.words else every
        found = matching(among, asked)
        whole = matching(among, replace(asked, texts=True)) if asked.words else found
        most = len(found) if given.get("alles") else AT_ONCE
        village = standing.map
        return rendered(
            desk, "alles.html", here="alles", asked=asked, found=found[:most],
            count=len(found), total=len(every), kinds=tuple(KINDS.values()), names=named(village),
            kernen=tuple((one.id, one.name) for one in village.village.kernen),
            themes=tuple((one.id, one.name) for one in village.themes),
            states=tuple(state for state in State if any(one.state is state for one in every)),
            deeper="" if len(whole) == len(found) else f"{request.url.query}&teksten=ja",
            in_texts=len(whole) - len(found),
            rest=f"{request.url.query}&alles=ja" if len(found) > most else "",
        )  # fmt: skip

    return [page(f"{ROOT}/alles", show)]
