"""The pure plan: what to send, in which order, and what to remove."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.carry.manifest import is_safe, list_text, mark_of, read_list
from generator.carry.plan import clashes, plan, renamed_only

PATHS = st.sampled_from(["index.html", "a/index.html", "assets/a.css", "versie.json", "b.pdf"])
SITES = st.dictionaries(PATHS, st.sampled_from("123"))


def test_what_is_the_same_stays_and_what_differs_goes() -> None:
    todo = plan({"a.css": "1", "b.css": "2", "c.css": "3"}, {"a.css": "1", "b.css": "1"})
    assert todo.put == ("b.css", "c.css")
    assert todo.remove == ()


def test_assets_go_first_then_pages_then_the_front_page_then_what_the_site_says_of_itself() -> None:
    names = ["bestanden.json", "index.html", "agenda/index.html", "assets/kaart.css", "versie.json"]
    assert plan(dict.fromkeys(names, "1"), {}).put == (
        "assets/kaart.css", "agenda/index.html", "index.html", "versie.json", "bestanden.json",
    )  # fmt: skip


def test_a_page_is_removed_before_what_it_shows() -> None:
    gone = plan({}, {"assets/a.css": "1", "weg/index.html": "1"}).remove
    assert gone == ("weg/index.html", "assets/a.css")


@given(SITES, SITES)
def test_following_the_plan_gives_the_site(wanted: dict[str, str], there: dict[str, str]) -> None:
    todo = plan(wanted, there)
    after = {**there, **{path: wanted[path] for path in todo.put}}
    assert {path: mark for path, mark in after.items() if path not in todo.remove} == wanted
    assert plan(wanted, wanted).is_empty


def test_a_name_with_other_capitals_is_the_same_file_on_some_systems() -> None:
    todo = plan({"beeld/foto.jpg": "2"}, {"beeld/Foto.jpg": "1"})
    assert todo.remove == ()
    assert renamed_only({"beeld/foto.jpg": "2"}, {"beeld/Foto.jpg": "1"}) == ("beeld/Foto.jpg",)
    assert clashes({"a.html": "1", "A.html": "2", "b.html": "3"}) == (("A.html", "a.html"),)


def test_a_list_reads_back_with_itself_in_it() -> None:
    told = list_text({"index.html": mark_of(b"x")})
    assert read_list(told) == {"index.html": mark_of(b"x"), "bestanden.json": mark_of(told)}


def test_a_list_that_points_outside_its_folder_is_no_list() -> None:
    for path in ("../register.yml", "/etc/passwd", "a//b", "a/./b", "c:\\x", "a\\..\\b", "a\nb"):
        assert not is_safe(path)
        assert read_list(list_text({path: mark_of(b"x")})) is None
    for broken in (None, b"", b"[]", b"{}", b'{"a": 1}', b'{"a": "kort"}', b"[" * 100_000):
        assert read_list(broken) is None
