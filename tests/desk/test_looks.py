"""How the village looks: colours that everybody can read, a logo, and words that lead somewhere."""

from __future__ import annotations

import pytest
from desk.at_the_desk import SERVER, AtTheDesk, read
from photographed import bomb, drawn, saved

from generator.desk.asked import PROOF
from generator.desk.rounds.looks import READABLE, darker
from generator.desk.rounds.words import with_word
from generator.values.colours import contrast_on_white

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z" fill="#1f4e5f"/></svg>'


def with_more(more: bytes) -> bytes:
    return DRAWING.replace(b"<path", more + b"<path")


class TestColours:
    def test_of_each_is_told_how_well_it_is_read(self, she: AtTheDesk) -> None:
        page = read(she.page("kleuren?hoofd=%23123456&accent=%23ffcc00"))
        assert page.count("Goed te lezen") == 1
        assert page.count("Niet goed te lezen") == 1
        assert f"donkerder ({darker('#ffcc00')})" in page

    def test_what_can_be_read_is_kept(self, she: AtTheDesk) -> None:
        assert "opgeslagen" in read(she.send("kleuren", hoofd="#123456", accent="#8a1f1f"))
        colours = she.desk.standing().map.village.colours
        assert (colours.main, colours.accent) == ("#123456", "#8a1f1f")

    @pytest.mark.parametrize(
        ("hoofd", "says"),
        [("#ffcc00", "niet goed te lezen"), ("geel", "geen kleur"), ("red;}", "geen kleur")],
    )
    def test_what_cannot_is_not(self, hoofd: str, says: str, she: AtTheDesk) -> None:
        before = she.typed("dorp.yml")
        assert says in read(she.send("kleuren", hoofd=hoofd, accent="#8a1f1f"))
        assert she.typed("dorp.yml") == before

    def test_the_sample_holds_colours_and_nothing_else(self, she: AtTheDesk) -> None:
        css = she.client.get("/beheer/kleuren.css?hoofd=%23123456}body{x:url(//kwaad)").text
        assert "kwaad" not in css

    @pytest.mark.parametrize("colour", ["#ffffff", "#ffcc00", "#88aaff", "#767676", "#000000"])
    def test_the_darker_one_can_be_read_and_is_no_darker_than_needed(self, colour: str) -> None:
        found = darker(colour)
        assert contrast_on_white(found) >= READABLE
        assert contrast_on_white(found) < READABLE + 0.4 or found == colour


class TestLogo:
    def bring(self, she: AtTheDesk, data: bytes) -> str:
        answer = she.client.post(
            "/beheer/logo",
            data={PROOF: she.desk.keys.proof},
            files={"logo": ("wapen", data)},
            headers={"Origin": SERVER},
        )
        return read(she.page("logo") if answer.status_code == 303 else answer.text)

    @pytest.mark.parametrize(
        ("data", "name"),
        [(saved(drawn(900, 300, "RGBA"), "PNG"), "logo.webp"), (DRAWING, "logo.svg")],
        ids=["plaatje", "tekening"],
    )
    def test_it_is_put_with_the_pictures_and_noted(
        self, data: bytes, name: str, she: AtTheDesk
    ) -> None:
        assert "Zo staat het op de kleur van de kop" in self.bring(she, data)
        assert she.desk.standing().map.village.logo == name
        kept = (she.folder.parent / "beeld" / name).read_bytes()
        assert len(kept) <= 150_000
        assert she.client.get("/beheer/logo/nu").content == kept

    @pytest.mark.parametrize(
        ("data", "says"),
        [
            (DRAWING.replace(b"path", b"script"), "geen tekening"),
            (bomb(), "te veel beeldpunten"),
            (b"Beste mensen", "een tekst en geen foto"),
        ],
    )  # fmt: skip
    def test_what_is_no_plain_picture_is_refused(
        self, data: bytes, says: str, she: AtTheDesk
    ) -> None:
        before = she.typed("dorp.yml")
        assert says in self.bring(she, data)
        assert she.typed("dorp.yml") == before
        assert not list(she.folder.parent.glob("beeld/*"))

    def test_one_that_cannot_be_noted_leaves_the_old_one(self, she: AtTheDesk) -> None:
        self.bring(she, DRAWING)
        old = (she.folder.parent / "beeld" / "logo.svg").read_bytes()
        # Where the new bytes of the village would be written first, something else stands.
        (she.folder / ".kaart-dorp.yml").mkdir()
        before = she.typed("dorp.yml")
        said = self.bring(she, saved(drawn(900, 300, "RGBA"), "PNG"))
        assert "Opslaan lukt niet" in said
        assert she.typed("dorp.yml") == before
        assert [one.name for one in (she.folder.parent / "beeld").iterdir()] == ["logo.svg"]
        assert (she.folder.parent / "beeld" / "logo.svg").read_bytes() == old

    @pytest.mark.parametrize(
        "more",
        [b"<script>alert(1)</script>", b"<path onload='x()'/>", b"<a href='javascript:x()'/>",
         b"<image href='https://ver.example/x.png'/>", b"<path fill='url(https://ver.example)'/>"],
    )  # fmt: skip
    def test_of_a_drawing_only_what_is_drawn_is_kept(self, more: bytes, she: AtTheDesk) -> None:
        assert "Zo staat het op de kleur van de kop" in self.bring(she, with_more(more))
        kept = (she.folder.parent / "beeld" / "logo.svg").read_bytes()
        assert not any(word in kept for word in (b"script", b"onload", b"ver.example", b"x()"))


class TestWords:
    def test_the_effect_of_a_word_is_shown_before_it_is_kept(self, she: AtTheDesk) -> None:
        before = read(she.page("woorden?vraag=prakkie"))
        assert "Dit vindt een bewoner nu" in before
        page = read(she.page("woorden?vraag=prakkie&woord=prakkie&betekent=maaltijd"))
        _, _, then = page.partition("En met dit woord erbij")
        assert "nieuw" in then
        assert not (she.folder / "synoniemen.yml").exists()
        she.send("woorden", vraag="prakkie", woord="prakkie", betekent="maaltijd")
        assert she.desk.standing().map.synonyms["prakkie"] == ("maaltijd",)
        after = read(she.page("woorden?vraag=prakkie"))
        assert after != before

    def test_without_both_words_nothing_is_kept(self, she: AtTheDesk) -> None:
        assert "Vul allebei de woorden in" in read(she.send("woorden", woord="prakkie"))
        assert not (she.folder / "synoniemen.yml").exists()

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ({}, {"prak": ["maaltijd"]}),
            ({"prak": "eten"}, {"prak": ["eten", "maaltijd"]}),
            ({"prak": ["eten"]}, {"prak": ["eten", "maaltijd"]}),
            ({"prak": "maaltijd"}, {"prak": ["maaltijd"]}),
            ({"bus": "belbus"}, {"bus": "belbus", "prak": ["maaltijd"]}),
        ],
    )
    def test_a_word_comes_beside_what_is_there(
        self, before: dict[str, object], after: dict[str, object]
    ) -> None:
        assert with_word(before, "prak", ("maaltijd",)) == after


def test_the_page_of_the_village_has_its_doors_under_headings(she: AtTheDesk) -> None:
    page = she.page("dorp")
    search, looks = page.index("<h2>Zoeken en vinden"), page.index("<h2>Hoe het eruitziet")
    for door in ("themas", "synoniemen", "woorden", "zoekproeven", "signalen"):
        assert search < page.index(f'href="/beheer/{door}"') < looks, door
    for door in ("teksten", "foto", "kleuren", "logo"):
        assert page.index(f'class="regel-naam" href="/beheer/{door}"') > looks, door


def test_when_she_called_is_asked_before_what_was_said(she: AtTheDesk) -> None:
    page = she.page("navragen/dorpsbelang?aantal=50")
    assert page.index("Wanneer belde u?") < page.index('class="vraag')
