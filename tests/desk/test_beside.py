"""The page beside the form is the page that residents will get, before anything is saved."""

from __future__ import annotations

import io
import json
import random
import re
import shutil
from pathlib import Path

import pytest
from length import LONG
from pypdf import PdfReader
from small_village import EXAMPLE, SMALL, TODAY
from walk import BuiltSite

from generator.booklet.block import TEMPLATE, block_content, block_picture
from generator.booklet.typesetting import typeset
from generator.desk.beside.draft import Beside, Draft
from generator.site.project import Project
from generator.views import MapView

DECISION = "Beside the form stands the page itself"
PROJECT = Project.at(EXAMPLE.parent)
FOLDERS = ("diensten", "activiteiten", "vrijwilligers", "contactroutes", "organisaties", "locaties")
EVERY = tuple(sorted(path for folder in FOLDERS for path in (EXAMPLE / folder).glob("*.yml")))
SOME = EVERY if LONG else tuple(sorted(random.Random(4).sample(EVERY, 24)))
SERVICE = "diensten/tafeltje-dek-je.yml"


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Beside:
    """The example village as it was before: each of its files said something else."""
    folder = tmp_path_factory.mktemp("dorp") / "kaart"
    shutil.copytree(EXAMPLE, folder)
    for path in SOME:
        other = folder / path.relative_to(EXAMPLE)
        text = other.read_text(encoding="utf-8")
        first = next(key for key in ("samenvatting: ", "vraag: ", "naam: ") if key in text)
        other.write_text(text.replace(first, f"{first}Vroeger ", 1), encoding="utf-8")
    return Beside(folder, PROJECT)


def place_of(path: Path) -> str:
    return path.relative_to(EXAMPLE).as_posix()


@pytest.fixture(scope="module")
def draft(old: Beside) -> Draft:
    """All that she typed since: the example village as it is, and nothing of it saved."""
    return old.draft(TODAY, {place_of(path): path.read_bytes() for path in SOME})


LOADED = re.compile(
    rb"\s*<(?:link rel=\"stylesheet\" href|script src)=\"[^\"]*assets/[^>]*>(?:</script>)?"
)


SHARED = re.compile(
    rb"\s*<(?:meta property=\"og:|link rel=\"alternate\" type=\"application/atom)[^>]*>"
    rb"| property=\"og:description\""
)


def apart(page: bytes) -> bytes:
    """Give a page without what it loads: a site has that joined, and a draft in its parts.

    What only is true at the site's own address, such as the picture for who sends it on, goes too.
    """
    return SHARED.sub(b"", LOADED.sub(b"", page))


@pytest.mark.parametrize("path", SOME, ids=lambda path: path.stem)
def test_the_page_of_a_draft_is_the_built_page(draft: Draft, site: BuiltSite, path: Path) -> None:
    page = draft.page(path.stem)
    if page is None:
        assert not list(site.folder.glob(f"*/{path.stem}/index.html"))
        return
    built = site.folder / page.address / "index.html"
    assert apart(draft.written(page)) == apart(built.read_bytes())


def test_each_card_of_a_draft_is_the_built_card(draft: Draft, site: BuiltSite) -> None:
    files = sorted((site.folder / "assets" / "kaartjes").glob("*.js"))
    cards = "".join(
        json.loads(file.read_text(encoding="utf-8").strip().removeprefix("MapCards(")[:-1])
        for file in files
    )
    made = [card for path in SOME if (card := draft.card(path.stem))]
    assert len(made) > len(SOME) / 2
    assert [card for card in made if card not in cards] == []


def test_what_pages_ask_for_is_there_too(draft: Draft, site: BuiltSite) -> None:
    page = draft.page("tafeltje-dek-je")
    assert page is not None
    draft.written(page)
    for load in site.pages[page.address].loads:
        target, _ = site.target(page.address, load)
        address = target.relative_to(site.folder).as_posix()
        found = draft.file(address)
        if address in {"assets/kaart.css", "assets/kaart.js", "assets/kleuren.css"}:
            assert found == target.read_bytes(), address
    assert b"icoon-phone" in (draft.file("assets/icoontjes.css") or b"")


def test_the_home_page_of_a_draft_is_the_built_one(draft: Draft, site: BuiltSite) -> None:
    shown = draft.file("")
    assert shown is not None
    assert apart(shown) == apart((site.folder / "index.html").read_bytes())


def words(pdf: bytes) -> str:
    """The lines of a PDF as they stand on its pages, however a reader tells a hyphen."""
    texts = (page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return "\n".join(texts).replace("\xad", "-")


def test_the_block_says_what_the_booklet_says(
    example_view: MapView, draft: Draft, site: BuiltSite
) -> None:
    booklet = words((site.folder / "boekje" / "boekje.pdf").read_bytes())
    assert draft.view is not None
    for id_ in ("tafeltje-dek-je", "automaatje"):
        content = block_content(draft.view, id_, TODAY)
        assert content is not None
        assert words(typeset(TEMPLATE, content, TODAY)) in booklet
        assert block_picture(draft.view, id_, TODAY) == block_picture(example_view, id_, TODAY)
    assert block_picture(draft.view, "dorpshuis-de-brink", TODAY) is None


def test_nothing_on_disk_is_touched(old: Beside) -> None:
    before = {path: path.read_bytes() for path in sorted(old.folder.rglob("*.yml"))}
    old.draft(TODAY, {SERVICE: b"naam: Heel iets anders\n", "diensten/nieuw.yml": b"naam: Nieuw\n"})
    assert {path: path.read_bytes() for path in sorted(old.folder.rglob("*.yml"))} == before


def test_a_draft_leaves_no_trace_in_the_next(old: Beside, draft: Draft) -> None:
    typed = {place_of(path): path.read_bytes() for path in SOME}
    old.draft(TODAY, {**typed, SERVICE: b"naam: Heel iets anders\n"})
    again = old.draft(TODAY, typed)
    page, same = again.page("tafeltje-dek-je"), draft.page("tafeltje-dek-je")
    assert page is not None
    assert same is not None
    assert again.written(page) == draft.written(same)


def test_what_goes_together_with_the_step_that_led_to_it_is_gone() -> None:
    beside = Beside(SMALL, PROJECT)
    route = "contactroutes/koken-lukt-niet.yml"
    before = beside.draft(TODAY)
    led = (SMALL / route).read_bytes()
    now = beside.draft(TODAY, {
        "diensten/maaltijd.yml": None, route: led.replace(b"naar: maaltijd", b"naar: ondersteuner"),
    })  # fmt: skip
    assert before.page("maaltijd") is not None
    assert now.errors == ()
    assert now.page("maaltijd") is None
    assert now.page("koken-lukt-niet") is not None


def test_a_new_thing_is_seen_before_it_is_saved(old: Beside) -> None:
    typed = b"naam: Repair Cafe\nthemas: [klussen-en-verbouwen]\nsamenvatting: Wij maken het.\n"
    themes = (EXAMPLE / "themas.yml").read_text(encoding="utf-8")
    theme = themes.split("id: ")[1].split()[0].rstrip(",")
    typed = typed.replace(b"klussen-en-verbouwen", theme.encode())
    made = old.draft(TODAY, {"diensten/repair-cafe.yml": typed})
    assert made.errors == ()
    page = made.page("repair-cafe")
    assert page is not None
    assert "Wij maken het." in page.text


@pytest.mark.parametrize(
    ("wrong", "still_said"),
    [
        ("wanneer: elke snipperdag", "Warme maaltijd"),
        ("themas: [bestaat-niet]", "Warme maaltijd"),
        ("contact: {telefoon: 12}", "Warme maaltijd"),
        ("onbekend: veld", "Warme maaltijd"),
    ],
)
def test_a_mistake_in_one_field_does_not_hide_the_others(
    old: Beside, wrong: str, still_said: str
) -> None:
    theme = "" if wrong.startswith("themas") else "themas: [eten]\n"
    typed = f"naam: Warme maaltijd\n{theme}samenvatting: Wij koken.\n{wrong}\n"
    made = old.draft(TODAY, {SERVICE: typed.encode()})
    assert made.errors
    page = made.page("tafeltje-dek-je")
    assert page is not None
    assert still_said in page.text
    assert "Wij koken." in page.text


def test_what_is_not_filled_in_yet_is_said_so(old: Beside) -> None:
    made = old.draft(TODAY, {SERVICE: b"naam: Warme maaltijd\n"})
    page = made.page("tafeltje-dek-je")
    assert page is not None
    assert "Nog niet ingevuld." in page.text
    assert made.stood_in == (SERVICE,)


def test_forty_mistakes_elsewhere_hide_nothing_of_this_one(old: Beside) -> None:
    typed = {place_of(path): path.read_bytes() for path in SOME}
    others = [path for path in EVERY if place_of(path) != SERVICE][:40]
    spoilt = {place_of(path): b"naam: [half\nsoort: iets\n" for path in others}
    made = old.draft(TODAY, {**typed, **spoilt})
    assert len({problem.path for problem in made.errors}) >= 40
    page = made.page("tafeltje-dek-je")
    assert page is not None
    assert "Vrijwilligers brengen" in page.text


@pytest.mark.parametrize(
    "gone", ["locaties/dorpshuis-de-linde.yml", "locaties/dorpshuis-t-hokje.yml"]
)
def test_a_hall_that_is_gone_hides_nothing_of_what_was_there(old: Beside, gone: str) -> None:
    """Each time only the first file is told that names it, and dorp.yml may be the last."""
    made = old.draft(TODAY, {gone: None})
    assert made.errors
    assert len(made.stood_in) > 4
    page = made.page("tafeltje-dek-je")
    assert page is not None
    assert "Vrijwilligers brengen" in page.text


def test_one_wrong_word_in_every_file_hides_nothing(old: Beside) -> None:
    spoilt = {}
    for path in EVERY:
        text = re.sub(r"(?m)^themas: .*", "themas: [ontmoten]", path.read_text(encoding="utf-8"))
        if "[ontmoten]" in text and place_of(path) != SERVICE:
            spoilt[place_of(path)] = text.encode()
    assert len(spoilt) > 40
    made = old.draft(TODAY, spoilt)
    assert made.page("tafeltje-dek-je") is not None


def test_a_village_file_that_cannot_be_read_hides_nothing_either(old: Beside) -> None:
    old.draft(TODAY)
    made = old.draft(TODAY, {"dorp.yml": b"naam: [Half\n"})
    assert made.errors
    assert made.page("tafeltje-dek-je") is not None


def test_one_wrong_word_in_many_files_hides_none_of_them(old: Beside) -> None:
    """Such a word is told at the first file that has it: the others are as wrong."""
    wrong = {}
    for folder, key in (("diensten", "themas"), ("activiteiten", "locatie")):
        for path in sorted((EXAMPLE / folder).glob("*.yml"))[:8]:
            lines = path.read_text(encoding="utf-8").splitlines()
            lines = [one for one in lines if not one.startswith(f"{key}:")] + [f"{key}: nergens-x"]
            wrong[place_of(path)] = "\n".join(lines).encode()
    made = old.draft(TODAY, wrong)
    assert made.errors
    for place in wrong:
        assert made.page(Path(place).stem) is not None, place
    assert made.page("tafeltje-dek-je") is not None


def test_without_a_village_there_is_nothing_to_show(tmp_path: Path) -> None:
    made = Beside(tmp_path, PROJECT).draft(TODAY)
    assert made.errors
    assert made.page("koffie") is None
    assert made.file("") is None


def test_what_could_be_better_is_said_of_the_draft(old: Beside) -> None:
    text = (EXAMPLE / SERVICE).read_text(encoding="utf-8")
    hard = text.replace("samenvatting: ", "samenvatting: Wij participeren in de WMO-keten. ", 1)
    said = [one.code for one in old.notices(old.draft(TODAY, {SERVICE: hard.encode()}))
            if one.path.endswith(SERVICE)]  # fmt: skip
    assert "jargon" in said or "afkorting" in said or "onbekende-afkorting" in said
