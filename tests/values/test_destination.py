"""Where a site can be published, as people type it."""

from __future__ import annotations

import pytest

from generator.problems import UnusableValue
from generator.values.destination import parse_destination


@pytest.mark.parametrize("typed", [
    "map:/srv/www", "map:../site", "map:C:\\site", "zip:site.zip", "sftp://anneke@host.nl/www",
    "sftp://anneke@host.nl:2222/", "git:../pages.git#gh-pages", "sftp://a@[::1]:22/www",
    "git:https://host.nl/dorp/site.git#pages", "git:git@host.nl:dorp/site.git#gh-pages",
])  # fmt: skip
def test_it_is_read_as_it_is_typed(typed: str) -> None:
    assert str(parse_destination(typed)).replace("[::1]/", "[::1]:22/") == typed


def test_what_may_be_left_out() -> None:
    assert str(parse_destination("git:pages.git")) == "git:pages.git#gh-pages"
    assert str(parse_destination("sftp://anneke@host.nl")) == "sftp://anneke@host.nl/"
    assert str(parse_destination(" MAP: /srv/www ")) == "map:/srv/www"


@pytest.mark.parametrize(("typed", "advice"), [
    ("/srv/www", "map:/srv/www"),
    ("C:\\site", "map:C:\\site"),
    ("../site.zip", "zip:../site.zip"),
    ("zip:site", "zip:site.zip"),
    ("anneke@host.nl:www", "sftp://anneke@host.nl/www"),
    ("ftp://anneke@host.nl/www", "sftp://anneke@host.nl/www"),
    ("https://host.nl/dorp/site.git", "git:https://host.nl/dorp/site.git"),
    ("git@host.nl:dorp/site.git", "git:git@host.nl:dorp/site.git"),
    ("sftp://anneke@host.nl/www?x=1", "sftp://anneke@host.nl/www"),
])  # fmt: skip
def test_advice_that_can_be_typed(typed: str, advice: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        parse_destination(typed)
    assert refused.value.message.endswith(f"typ: {advice}")
    parse_destination(advice)


@pytest.mark.parametrize("typed", [
    "sftp://anneke:hunter2@host.nl/www", "sftp://anneke:hun@ter2@host.nl/www",
    "ftp://anneke:hunter2@host.nl/www", "git:https://anneke:hunter2@host.nl/site.git",
    "git:https://hunter2@host.nl/site.git#gh-pages", "https://anneke:hunter2@host.nl/site.git",
])  # fmt: skip
def test_a_password_is_refused_and_not_repeated(typed: str) -> None:
    with pytest.raises(UnusableValue, match="een wachtwoord hoort niet in de kaart") as refused:
        parse_destination(typed)
    assert "ter2" not in refused.value.message


@pytest.mark.parametrize("typed", [
    "", "sftp://", "sftp:///www", "sftp://host.nl/www", "sftp://a@host.nl:99999/", "map:", "iets",
    "https://www.dorp.nl/", "git:#gh-pages", "git:x#..", "git:x#-f", "ftp://", "sftp://a@ho st/",
])  # fmt: skip
def test_what_is_no_place_is_told_with_an_example(typed: str) -> None:
    with pytest.raises(UnusableValue):
        parse_destination(typed)
