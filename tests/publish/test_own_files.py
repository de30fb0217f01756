"""What she put in the folder of her site herself is still there after the next build."""

from __future__ import annotations

from pathlib import Path

from publish.sites import OURS, publish

from generator.publish.swap import publishing

HERS = {
    "CNAME": "kaart.dorp.example",
    "robots.txt": "User-agent: *",
    ".nojekyll": "",
    ".well-known/security.txt": "Contact: mailto:kaart@dorp.example",
    "google0123.html": "google-site-verification: google0123.html",
    "fotos/dorpsfeest.jpg": "een foto",
}


def put(site: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")


def hers_in(site: Path) -> dict[str, str]:
    return {name: (site / name).read_text() for name in HERS if (site / name).exists()}


def test_her_own_files_come_along_and_can_be_read(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, "old")
    put(site, HERS)
    (site / "CNAME").chmod(0o600)
    for words in ("new", "newer"):
        publish(site, words)
        assert hers_in(site) == HERS
    assert (site / "CNAME").stat().st_mode & 0o777 == 0o644


def test_what_a_build_made_does_not_come_along_for_it_may_tell_of_who_is_gone(
    tmp_path: Path,
) -> None:
    site = tmp_path / "site"
    publish(site, "old")
    gone = {
        "vrijwilligers/klusteam/index.html": f"{OURS}Jan",
        "q/klusteam/index.html": '<meta http-equiv="refresh" content="0; url=../../jan/">',
        "los.html": f"{OURS}Jan",
        "kalender/klusteam.ics": "BEGIN:VCALENDAR",
        "agenda.ics": "BEGIN:VCALENDAR",
        "boekjes/boekje.pdf": "%PDF",
        "register.yml": "bladzijden: {}",
        "sitemap.xml": "<urlset/>",
        "zoekindex.js": "MapIndex()",
        "zoeken.json": "{}",
        "oud.css": "body {}",
        "boekje-2025.pdf": "%PDF",
        "letter.woff2": "wOF2",
    }
    put(site, gone)
    publish(site, "new")
    assert [name for name in gone if (site / name).exists()] == []


def test_what_the_new_site_has_is_never_replaced(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, "old")
    put(site, {"robots.txt": "hers"})
    with publishing(site) as fresh:
        put(fresh, {"index.html": OURS, "robots.txt": "ours"})
    assert (site / "robots.txt").read_text() == "ours"


def test_of_another_village_nothing_comes_along(tmp_path: Path) -> None:
    site = tmp_path / "site"
    put(site, {"index.html": f"<title>Anderdorp</title>{OURS}", "CNAME": "ander.example"})
    with publishing(site, owner=None) as fresh:
        put(fresh, {"index.html": f"<title>Onsdorp</title>{OURS}"})
    assert not (site / "CNAME").exists()


def test_a_link_of_hers_stays_a_link(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, "old")
    (site / "verslag").symlink_to(tmp_path / "nergens")
    publish(site, "new")
    assert (site / "verslag").is_symlink()
