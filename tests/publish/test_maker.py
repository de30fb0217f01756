"""A whole site as one value: whose it is, and the files beside its pages."""

from __future__ import annotations

from datetime import date

from views.seen import seen

from generator.publish.maker import make_site

TODAY = date(2026, 11, 21)


def test_a_site_bears_the_name_and_the_address_of_its_village_and_the_day_it_was_made() -> None:
    site = make_site(seen(), TODAY)
    assert (site.name, site.address, site.today) == (
        "Oost en West", "https://twee.example/", TODAY,
    )  # fmt: skip


def test_each_file_beside_the_pages_has_its_own_place() -> None:
    paths = [asset.path for asset in make_site(seen(), TODAY).assets]
    assert len(paths) == len(set(paths))
    assert {path for path in paths if "zoek" in path or "oefen" in path or "gevaar" in path} == {
        "assets/zoekindex.js", "assets/zoeken.js", "assets/zoeken-scherm.js", "assets/oefenen.js",
        "assets/zoektijd.js", "assets/gevaar.js", "assets/gevaar-talen.js",
        "assets/zoektalen.js", "assets/zoektaal-en.js", "assets/zoektaal-de.js",
        "assets/zoektaal-pl.js", "assets/zoektaal-uk.js", "assets/zoektaal-ar.js",
        "assets/zoektaal-tr.js",
    }  # fmt: skip
