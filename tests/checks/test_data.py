"""The word lists and the norm that the checks read: complete, and sound."""

from __future__ import annotations

import configparser
from collections import Counter
from importlib.resources import files

import pytest

from generator.checks.language import language_findings

DATA = files("generator.checks") / "data"


@pytest.mark.parametrize(("name", "least"), [("jargon.txt", 130), ("afkortingen.txt", 60)])
def test_the_word_lists_are_sound(name: str, least: int) -> None:
    """Every line has two sides, and no word stands there twice."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    pairs = [line.split("=") for line in lines if line and not line.startswith("#")]
    assert all(len(pair) == 2 and all(map(str.strip, pair)) for pair in pairs)
    words = Counter(word.strip() for left, _ in pairs for word in left.split("|"))
    assert [word for word, times in words.items() if times > 1] == []
    assert len(pairs) >= least


def test_every_hard_word_in_the_list_is_found() -> None:
    """A word that its own pattern misses would be dead weight."""
    lines = (DATA / "jargon.txt").read_text(encoding="utf-8").splitlines()
    forms = [
        form.strip()
        for line in lines
        if line and not line.startswith("#")
        for form in line.split("=")[0].split("|")
    ]
    missed = [
        form
        for form in forms
        if "jargon" not in {one.code for one in language_findings(f"wij zien {form} vaak")}
    ]
    assert missed == []


def test_plain_alternatives_are_plain() -> None:
    """What we advise to write is not itself hard."""
    for name in ("jargon.txt", "afkortingen.txt"):
        for line in (DATA / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                assert language_findings(line.split("=")[1].split("|")[0]) == (), line


def test_the_coverage_norm_is_complete() -> None:
    """Seven core provisions and what a village adds, each with all it needs."""
    norm = configparser.ConfigParser()
    norm.read_string((DATA / "dekking.txt").read_text(encoding="utf-8"))
    provisions = [section for section in norm.sections() if section != "norm"]
    groups = Counter(norm[section]["groep"] for section in provisions)
    assert groups == {"zeven": 7, "aanvulling": 6}
    needed = {"naam", "groep", "vraag", "geen", "soorten"}
    known = needed | {"bij_naam", "themas", "woorden", "zwak", "niet"}
    for section in provisions:
        assert needed <= norm[section].keys() <= known
        assert "woorden" in norm[section] or norm[section]["soorten"] == "ondersteuners"
