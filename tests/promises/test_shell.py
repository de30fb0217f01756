"""What stands around every page is ours, so that it can be strict and small."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from small_village import EXAMPLE
from walk import BuiltSite

from generator.search.tongues import TONGUES

DECISION = "The shell of every page is ours, the theme gives the rest"
SHELL = (EXAMPLE.parent / "overrides" / "main.html").read_text(encoding="utf-8")


class Strictness(HTMLParser):
    """Collects what a strict browser would refuse on a page."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []
        self.policies: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policies.append(given["content"])
        # No browser runs what is data for search engines.
        is_data = given.get("type") == "application/ld+json"
        inline = tag == "style" or (tag == "script" and "src" not in given and not is_data)
        loose = [name for name in given if name == "style" or name.startswith("on")]
        runs = [value for value in given.values() if value.strip().startswith("javascript:")]
        if inline or loose or runs:
            self.refused.append(str(self.get_starttag_text()))


def pages(website: BuiltSite) -> dict[str, str]:
    return {
        path.relative_to(website.folder).as_posix(): path.read_text(encoding="utf-8")
        for path in website.folder.rglob("*.html")
    }


def strictness(text: str) -> Strictness:
    found = Strictness()
    found.feed(text)
    return found


def test_no_page_has_an_inline_script_or_style(website: BuiltSite) -> None:
    refused = {path: strictness(text).refused for path, text in pages(website).items()}
    assert {path: found for path, found in refused.items() if found} == {}


@pytest.mark.parametrize(
    "text", ["<script>1</script>", "<p style='x'>", "<style></style>", "<a onclick='x'>"]
)
def test_an_inline_script_or_style_would_be_seen(text: str) -> None:
    assert strictness(text).refused


def test_every_page_has_a_strict_content_security_policy(website: BuiltSite) -> None:
    for path, text in pages(website).items():
        (policy,) = strictness(text).policies
        rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
        assert rules["default-src"] == "'none'", path
        if 'http-equiv="refresh"' in text:  # it only sends on, and loads nothing at all
            assert list(rules) == ["default-src"], path
            continue
        assert rules["script-src"] == rules["style-src"] == "'self'", path
        assert "unsafe" not in policy


def test_the_shell_is_a_complete_document_and_extends_nothing() -> None:
    assert "{% extends" not in SHELL
    assert "<!doctype html>" in SHELL
    assert SHELL.rstrip().endswith("</html>")


def test_the_shell_uses_only_what_both_engines_know() -> None:
    """No Python methods and no filters of our own: MiniJinja stops at those."""
    code = " ".join(re.findall(r"\{[{%].*?[%}]\}", SHELL, re.DOTALL))
    assert not re.search(r"\.(items|get|split|join|format|values|keys)\(", code)
    assert set(re.findall(r"\|\s*(\w+)", code)) <= {"e", "replace", "striptags"}


def test_the_scripts_and_styles_of_the_theme_are_left_out(website: BuiltSite) -> None:
    ours = {"kaart.css", "kleuren.css", "icoontjes.css", "kaart.js", "zoeken.js",
            "zoeken-scherm.js", "zoekindex.js", "gevaar.js", "gevaar-talen.js",
            "zoektalen.js", *(f"zoektaal-{code}.js" for code in TONGUES),
            "oefenen.js", "bereikbaar.js", "dagen.js", "dagen-tonen.js", "agenda.js",
            "zoektijd.js", "mijn-agenda.js", "nieuws.js", "eerst.js", "onthoudt.js",
            "bewaren.js", "mee.js", "mijn-lijst.js", "klopt.js", "mijn-lijst.css",
            "meedoen.js", "samen.css", "samen.js", "begin.js"}  # fmt: skip
    assets = [path for path in website.folder.rglob("*") if path.suffix in {".js", ".css"}]
    files = {path.name for path in assets if path.parent.name == "assets"}
    assert files == ours
    assert not [path for path, text in pages(website).items() if 'class="md-' in text]


def test_the_theme_gives_icons_a_page_for_lost_addresses_and_a_sitemap(website: BuiltSite) -> None:
    drawn = (website.folder / "assets" / "icoontjes.css").read_text(encoding="utf-8")
    assert ".icoon-menu{" in drawn
    lost = (website.folder / "404.html").read_text(encoding="utf-8")
    assert "0597 00 90 01" in lost
    addresses = (website.folder / "sitemap.xml").read_text(encoding="utf-8")
    assert "<loc>https://kleindorp.example/diensten/maaltijd/</loc>" in addresses
