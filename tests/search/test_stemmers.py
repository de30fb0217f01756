"""A faster stemmer is used where it is installed, and nobody can tell by the results."""

from __future__ import annotations

from pathlib import Path

from small_village import EXAMPLE
from snowballstemmer.dutch_porter_stemmer import DutchPorterStemmer
from Stemmer import Stemmer

from generator.search.analysis import words
from generator.search.wordlists import default_synonyms

PROJECT = EXAMPLE.parent


def text_of(folder: Path) -> str:
    files = (*folder.rglob("*.yml"), *folder.rglob("*.md"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_both_give_the_same_stem_of_every_word_of_the_example() -> None:
    lists = " ".join(default_synonyms())
    texts = f"{text_of(EXAMPLE)} {text_of(PROJECT / 'content')} {lists}"
    every = sorted(set(words(texts)))
    assert len(every) > 3000
    fast, plain = Stemmer("dutch_porter"), DutchPorterStemmer()
    differing = [word for word in every if fast.stemWord(word) != plain.stemWord(word)]
    assert differing == []
