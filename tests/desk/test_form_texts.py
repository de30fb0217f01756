"""What comes along when pasting, and the long list of words of residents."""

from __future__ import annotations

from desk.at_the_desk import AtTheDesk, read
from desk.the_form import ADDRESS, MEAL, SAVE, filled, send


class TestPasting:
    def test_what_nobody_sees_stays_behind_and_a_story_stays_lines(self, she: AtTheDesk) -> None:
        story = "Wij ko\u00adken\u200b samen.\n\n•\tsoep\n•\tbrood\xa0erbij"
        send(she, she.page(ADDRESS), beschrijving=story, **SAVE)
        typed = she.typed(MEAL)
        assert "\n  Wij koken samen.\n\n  - soep\n  - brood erbij\n" in typed
        before = (she.folder / MEAL).read_bytes()
        send(she, she.page(ADDRESS), **SAVE)
        assert (she.folder / MEAL).read_bytes() == before


class TestWordsOfResidents:
    def test_many_words_are_searched_and_a_new_one_comes_first(self, she: AtTheDesk) -> None:
        path = she.folder / "synoniemen.yml"
        for count in (12, 13):
            words = [f"woord{number}: [maaltijd, eten]\n" for number in range(count)]
            path.write_text("".join(words), encoding="utf-8")
            page = she.page("synoniemen")
            assert "woord3 → maaltijd, eten" in read(page)
            places = [page.index(one) for one in ("Nog een woord erbij", "woord0 →", "woord11 →")]
            assert (places == sorted(places)) is (count > 12)
            assert ('data-zoek-in="Zoek in deze lijst"' in page) is (count > 12)
            assert page.count("Nog een woord erbij") == 1
        new = {"synoniemen.13.woord": "prakje", "synoniemen.13.betekent": "maaltijd"}
        send(she, page, "synoniemen", **new, **SAVE)
        typed = "".join([*words, "prakje: maaltijd\n"])
        assert path.read_text(encoding="utf-8").replace("[maaltijd]", "maaltijd") == typed

    def test_a_word_that_is_cleared_takes_nothing_along_unasked(self, she: AtTheDesk) -> None:
        path = she.folder / "synoniemen.yml"
        path.write_text("prakje: [maaltijd, eten]\nsoep: maaltijd\nbrood: eten\n", encoding="utf-8")
        before, page = path.read_bytes(), she.page("synoniemen")
        words = {f"synoniemen.{number}.woord": "" for number in (0, 1)}
        told = send(she, page, "synoniemen", **words, **SAVE)
        assert "Eén antwoord klopt nog niet Wat zeggen bewoners?" in read(told)
        assert path.read_bytes() == before
        assert filled(told)["synoniemen.0.betekent"] == ["maaltijd, eten, maaltijd"]
        both = {"synoniemen.0.woord": "", "synoniemen.0.betekent": ""}
        send(she, page, "synoniemen", **both, **SAVE)
        assert path.read_text(encoding="utf-8") == "soep: maaltijd\nbrood: eten\n"
