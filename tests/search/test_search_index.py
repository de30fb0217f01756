"""What the index promises: the same bytes, small, linear, and safe in a script."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

from search_sample import DOCUMENTS, sample_index

from generator.search.index import Index, build_index
from generator.search.script import index_script, practice_script, ranking_script, screen_script
from generator.views.findable import SearchDocument


def gzipped(text: str) -> int:
    return len(gzip.compress(text.encode(), 9))


def repeated(times: int) -> tuple[SearchDocument, ...]:
    return tuple(
        replace(document, id=f"{document.id}-{turn}", title=f"{document.title} {turn}")
        for turn in range(times)
        for document in DOCUMENTS
    )


def test_the_order_of_the_documents_does_not_matter() -> None:
    assert index_script(sample_index()) == index_script(sample_index(DOCUMENTS[::-1]))


def test_it_grows_no_faster_than_the_map() -> None:
    small = len(index_script(sample_index(repeated(10))))
    large = len(index_script(sample_index(repeated(40))))
    assert large < 4.2 * small


def test_synonyms_without_a_target_stay_at_home() -> None:
    def terms(synonyms: dict[str, tuple[str, ...]]) -> Index:
        return build_index(DOCUMENTS, synonyms=synonyms)

    assert "zwemles" not in str(terms({"zwemles": ("zwembad",)})["terms"])
    assert terms({"zwemles": ("zwembad",)}) == terms({})
    assert terms({"zwemles": ("…",)}) == terms({}), "a target without words"
    assert terms({"bloot": ("kapper",)}) != terms({})


def test_a_sentence_that_stands_everywhere_says_nothing() -> None:
    common = "Vraag ernaar bij de tandarts."
    many = tuple(replace(one, body=common) for one in repeated(3))
    assert "tandart" not in str(build_index(many, synonyms={})["terms"])


def test_the_index_script_is_only_data() -> None:
    nasty = SearchDocument(
        "x", "</script><script>alert(1)</script>\u2028", "x/", summary="a\u2029b"
    )
    script = index_script(build_index([nasty], synonyms={}))
    assert "</" not in script
    assert not {"\u2028", "\u2029"} & set(script)
    data = json.loads(script.removeprefix("window.MAP_INDEX=").removesuffix(";\n"))
    assert data["docs"]["title"] == [nasty.title]


def test_the_shipped_scripts_are_small_and_alone() -> None:
    assert gzipped(ranking_script()) <= 10_850
    for script in (ranking_script(), screen_script(), practice_script()):
        assert "innerHTML" not in script
        assert "http" not in script
        assert "(?<" not in script, "older telephones cannot read a look-behind"
