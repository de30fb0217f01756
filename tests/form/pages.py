"""A form as a page, and what a browser sends back of which nobody touched anything."""

from __future__ import annotations

from functools import cache
from pathlib import PurePosixPath

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from pydantic import BaseModel
from small_village import SMALL

from generator.form import Form
from generator.form.posts import posts_of
from generator.model.lists import Synonyms, Themes
from generator.model.social_map import SocialMap
from generator.model.village import Village
from generator.reading import read_map
from generator.reading.kinds import BLOCKS, KINDS

TOPS: dict[str, type[BaseModel]] = {
    "dorp": Village, "themas": Themes, "synoniemen": Synonyms, **BLOCKS,
}  # fmt: skip


def sent_back(form: Form) -> dict[str, list[str]]:
    """Give the texts of every control by its name, with the line ends that browsers send."""
    return {
        name: [text.replace("\n", "\r\n") for text in texts]
        for name, texts in posts_of(form).items()
    }


@cache
def small_map() -> SocialMap:
    reading = read_map(SMALL)
    assert reading.map
    return reading.map


def model_of(path: str) -> type[BaseModel]:
    """Give the kind of a file of a map, such as `diensten/thee.yml`."""
    place = PurePosixPath(path)
    return KINDS.get(place.parent.name) or TOPS[place.stem]


@cache
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader("generator.desk", "templates"), undefined=StrictUndefined,
        autoescape=select_autoescape(default=True, default_for_string=True),
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    made.globals["root"] = "/beheer"
    return made


def rendered(form: Form) -> str:
    """Give the form as the page has it."""
    templates = _templates()
    parts = ("veld/samenvatting.html", "veld/formulier.html")
    return "".join(templates.get_template(part).render(form=form, root="/beheer") for part in parts)


def page_of(form: Form) -> str:
    """Give a page with the form and nothing around it."""
    templates = _templates()
    above, asked = (
        templates.get_template(f"veld/{part}.html").render(form=form)
        for part in ("samenvatting", "formulier")
    )
    head = '<!doctype html><html lang="nl"><head><title>Thee</title></head>'
    return f'{head}<body><main><h1>Thee</h1>{above}<form class="formulier">{asked}</form></main>'
