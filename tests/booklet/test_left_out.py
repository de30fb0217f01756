"""Each sign that paper cannot print is named by `kaart controleer`: once, where it was typed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from any_map import example_of
from click.testing import CliRunner
from pydantic import BaseModel
from small_village import SMALL, TODAY, village_with

from generator.booklet import edition
from generator.booklet.booklet_files import make_booklet
from generator.booklet.content import booklet_content
from generator.booklet.editions import WHOLE_BOOKLET
from generator.booklet.left_out import left_out
from generator.checks import check_map, only
from generator.checks.notices import public_texts
from generator.commands.check import check as check_command
from generator.model import SocialMap
from generator.model.access import FirstStep
from generator.model.typed import typed_lines
from generator.problems import Problem
from generator.reading import Reading
from generator.reading.kinds import KINDS
from generator.views import map_view

KOFFIE = """naam: {name}
themas: [eten]
samenvatting: {summary}
gecontroleerd: 2026-10-01
contact: {{telefoon: 0597 00 12 34}}
{more}"""


def reading(name: str = "Koffie", summary: str = "Iets in het dorp.", more: str = "") -> Reading:
    text = KOFFIE.format(name=name, summary=summary, more=more)
    return village_with("diensten/koffieuur.yml", text.encode())


def told(found: Reading) -> tuple[Problem, ...]:
    assert found.map is not None, found.problems
    return only(left_out, found.map, found.sources, TODAY)


def test_a_picture_in_a_sentence_is_named_where_it_stands() -> None:
    (problem,) = told(reading(summary="Koffie 😀 en taart 🍰."))
    assert str(problem) == (
        "kaart/diensten/koffieuur.yml:3:15: let op: samenvatting: het boekje kan deze tekens niet "
        "drukken en laat ze weg: 😀 🍰; haal ze weg of schrijf in woorden wat u bedoelt"
    )


def test_a_sign_that_nobody_sees_is_named_by_its_number() -> None:
    found = reading(name="vlag 🏴\U000e0067")
    (unseen,) = found.problems
    (problem,) = told(found)
    assert (unseen.line, unseen.column, unseen.code) == (1, 13, "onzichtbaar")
    assert "U+E0067" in unseen.message
    assert "laat het weg: 🏴;" in problem.message


def test_a_name_of_which_nothing_is_left_says_what_stands_there_instead() -> None:
    (problem,) = told(reading(name="茶"))
    assert problem.message == (
        "van deze naam kan het boekje niets drukken; daar staat nu 'Koffieuur'. "
        "Schrijf de naam in gewone letters"
    )


def test_many_signs_are_not_all_counted_out() -> None:
    (problem,) = told(reading(summary="一二三四五六七八"))
    assert "一 二 三 四 五 六 en nog 2;" in problem.message


@pytest.mark.parametrize("name", ["مساعدة للجميع", "עזרה לכולם", "Помощь", "Βοήθεια", "≥18 ☎"])
def test_what_is_printed_needs_no_notice(name: str) -> None:
    assert told(reading(name=name, more=f"zoekwoorden: ['{name}']\n")) == ()


def test_what_only_the_site_shows_needs_no_notice() -> None:
    assert told(reading(more="beschrijving: Koffie 😀\nintern: 茶\n")) == ()


def test_who_does_not_want_to_hear_it_does_not() -> None:
    found = reading(summary="😀 Koffie")
    assert found.map is not None
    off = (SMALL / "dorp.yml").read_text(encoding="utf-8") + "controle: {uit: [tekens]}\n"
    quiet = village_with("dorp.yml", off.encode())
    assert quiet.map is not None
    silent = replace(found.map, village=quiet.map.village)
    assert only(left_out, silent, found.sources, TODAY) == ()


def test_the_check_and_the_build_say_it_and_the_booklet_is_there() -> None:
    found = reading(name="茶 😀", summary="茶", more="kosten: 🍰\nzoekwoorden: [茶]\n")
    assert found.map is not None
    problems = check_map(found.map, found.sources, TODAY, frozenset(), more=(left_out,))
    keys = [one.key for one in problems if one.code == "tekens"]
    assert keys == ["naam", "samenvatting", "kosten", "zoekwoorden[1]"]
    view = map_view(found.map, TODAY)
    assert make_booklet(view, edition("boekje", view), TODAY).startswith(b"%PDF")


def shown_on_paper(social_map: SocialMap) -> str:
    """Give all text that the booklet shows of a map, as it was typed."""
    return str(booklet_content(map_view(social_map, TODAY), WHOLE_BOOKLET, TODAY))


LINKS: dict[str, dict[str, Any]] = {
    "diensten": {"themas": ["eten"], "locatie": "dorpshuis"},
    "activiteiten": {"themas": ["eten"]},
    "vrijwilligers": {"themas": ["eten"]},
    "contactroutes": {"stappen": ["Bel gerust."], "spoed": "Bel 112."},
}
MARK = "\N{ROASTED SWEET POTATO}"


def with_mark(one: BaseModel, path: tuple[Any, ...]) -> BaseModel:
    """Give a value with the mark behind the text at a path of Dutch keys."""
    key, *rest = path
    name = next(n for n, info in type(one).model_fields.items() if info.alias == key)
    value = getattr(one, name)
    if not rest:
        return one.model_copy(update={name: value + MARK})
    if isinstance(rest[0], int):
        index, *deeper = rest
        item = with_mark(value[index], tuple(deeper)) if deeper else value[index] + MARK
        return one.model_copy(update={name: (*value[:index], item, *value[index + 1 :])})
    return one.model_copy(update={name: with_mark(value, tuple(rest))})


@pytest.mark.parametrize("folder", sorted(KINDS))
def test_every_text_that_stands_on_paper_is_looked_at_and_no_other(folder: str) -> None:
    """One text at a time gets a sign that no typeface has: is it on paper, then it is named."""
    fields = {**example_of(KINDS[folder]), **LINKS.get(folder, {})}
    text = "".join(f"{line}\n" for key, value in fields.items() for line in typed_lines(key, value))
    around = village_with(f"{folder}/voorbeeld.yml", text.encode()).map
    assert around is not None
    # What stands on paper of a place or an organisation, stands there with an entry.
    of_it = {"organization": "voorbeeld", "location": "voorbeeld", "contact": None,
             "first_step": FirstStep.GP}  # fmt: skip
    *more, service = around.services
    if folder in {"organisaties", "locaties"}:
        around = replace(around, services=(service.model_copy(update=of_it), *more))
    one = around.by_id["voorbeeld"]
    kind = next(name for name in vars(around) if one in tuple(getattr(around, name)))
    checked = []
    for path, typed in public_texts(one):
        others = tuple(it for it in getattr(around, kind) if it is not one)
        changed: Any = {kind: (*others, with_mark(one, path))}
        whole = replace(around, **changed)
        try:
            printed = MARK in shown_on_paper(whole)
        except KeyError:
            continue  # the text is the id of something
        found = list(left_out(whole, TODAY))
        assert [(it.owner, it.path) for it in found] == [("voorbeeld", path)] * printed, typed
        checked.append(printed)
    assert True in checked
    assert False in checked


def test_the_command_tells_it(tmp_path: Path) -> None:
    for source in SMALL.rglob("*.yml"):
        target = tmp_path / "kaart" / source.relative_to(SMALL)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
    text = KOFFIE.format(name="Koffie 😀", summary="Iets.", more="")
    (tmp_path / "kaart/diensten/koffieuur.yml").write_text(text, encoding="utf-8")
    options = ["--kaart", str(tmp_path / "kaart"), "--vandaag", TODAY.isoformat()]
    done = CliRunner().invoke(check_command, options)
    assert done.exit_code == 0
    assert done.output.count("het boekje kan dit teken niet drukken en laat het weg: 😀") == 1
