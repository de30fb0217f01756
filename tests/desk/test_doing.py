"""What she does with something on the map, in clicks and words, and what her files say after it."""

from __future__ import annotations

import re

import pytest
from desk.at_the_desk import AtTheDesk, read

from generator.model.printed import PRINTED_FOLDERS
from generator.views.addresses import item_address, permanent_address

MEAL = "diensten/maaltijd"


def test_something_stops_and_says_why(she: AtTheDesk) -> None:
    before = she.typed(f"{MEAL}.yml")
    assert "Bewoners vinden het dan niet meer." in read(she.page(f"{MEAL}/stoppen"))
    page = she.send(f"{MEAL}/stoppen", hoe="stoppen", reden="De kok stopt.", sinds="2026-11-20")
    assert "is gestopt" in read(page)
    after = she.typed(f"{MEAL}.yml")
    assert after.startswith(before.rstrip("\n"))
    assert after[len(before) :].splitlines() == [
        "status: gestopt", "reden: De kok stopt.", "sinds: 2026-11-20",
    ]  # fmt: skip
    assert "Het begint weer" in read(she.page(MEAL))


def test_who_is_away_for_some_days_is_led_to_the_question_for_that(she: AtTheDesk) -> None:
    for about, key, part in (
        ("locaties/dorpshuis", "gesloten", "v-gesloten-0-vanaf"),
        (MEAL, "niet_op", "v-niet_op"),
    ):
        assert f'/beheer/{about}?erbij={key}#{part}"' in she.page(f"{about}/pauze")
        assert f'id="{part}' in she.page(f"{about}?erbij={key}")


def test_who_stops_a_hall_or_a_club_reads_what_stays_behind(she: AtTheDesk) -> None:
    for about, stays in (
        ("locaties/dorpshuis", "Koffieochtend"),
        ("organisaties/dorpsbelang", "Warme maaltijd"),
    ):
        page = read(she.page(f"{about}/stoppen"))
        assert "Dit hoort erbij en blijft op de kaart staan." in page
        assert stays in page
    assert "Dit hoort erbij" not in read(she.page(f"{MEAL}/stoppen"))


def test_what_a_club_did_stops_along_with_it_in_one_go(she: AtTheDesk) -> None:
    club, meal = she.typed("organisaties/dorpsbelang.yml"), she.typed(f"{MEAL}.yml")
    about = "organisaties/dorpsbelang"
    assert "Wat stopt ook?" in read(she.page(f"{about}/stoppen"))
    page = she.send(f"{about}/stoppen", hoe="stoppen", ook=[MEAL, "activiteiten/koffie"],
                    reden="De club is opgeheven.", sinds="2026-11-20")  # fmt: skip
    assert "Dit is nu ook gestopt: Warme maaltijd" in read(page)
    assert "staat nog op de kaart" not in read(page)
    for place, before in ((about, club), (MEAL, meal)):
        assert she.typed(f"{place}.yml")[len(before) :].splitlines() == [
            "status: gestopt", "reden: De club is opgeheven.", "sinds: 2026-11-20",
        ]  # fmt: skip
    assert "gestopt" not in she.typed("activiteiten/koffie.yml"), "what is not theirs stays"
    version, place = re.findall(r'name="(?:versie|plek)" value="([^"]+)"', page)
    she.send("geschiedenis/terug", versie=version, plek=place, alles="ja")
    assert (she.typed(f"{about}.yml"), she.typed(f"{MEAL}.yml")) == (club, meal)


def test_what_was_not_ticked_is_named_when_the_club_has_stopped(she: AtTheDesk) -> None:
    about, before = "organisaties/dorpsbelang", she.typed(f"{MEAL}.yml")
    page = read(she.send(f"{about}/stoppen", hoe="stoppen", sinds="2026-11-20"))
    assert "Dit hoort erbij en staat nog op de kaart: Warme maaltijd" in page
    assert she.typed(f"{MEAL}.yml") == before


def test_what_takes_over_is_no_thing_that_stops_too(she: AtTheDesk) -> None:
    about = "organisaties/dorpsbelang"
    page = she.send(f"{about}/stoppen", hoe="stoppen", ook=MEAL, in_plaats_daarvan="maaltijd")
    assert "Dit kruiste u aan bij wat ook stopt." in read(page)
    assert f'value="{MEAL}" checked' in page


def test_who_took_over_from_a_club_may_be_another_club(she: AtTheDesk) -> None:
    about, other = "organisaties/dorpsbelang", "organisaties/zorgbond.yml"
    (she.folder / other).write_text("naam: Zorgbond\nsoort: informeel\nsamenvatting: Helpt.\n")
    assert '<option value="zorgbond"' in she.page(f"{about}/stoppen")
    she.send(f"{about}/stoppen", hoe="stoppen", in_plaats_daarvan="zorgbond")
    assert she.typed(f"{about}.yml").splitlines()[-1] == "in_plaats_daarvan: zorgbond"
    assert "Wie doet dit nu" in read(she.page(about))


def test_for_a_hall_another_place_is_chosen_and_no_activity(she: AtTheDesk) -> None:
    hall = "locaties/dorpshuis"
    assert '<option value="koffie"' not in she.page(f"{hall}/stoppen")
    page = she.send(f"{hall}/stoppen", hoe="stoppen", in_plaats_daarvan="koffie")
    assert "Kies iets uit de lijst." in read(page)
    page = she.send(f"{hall}/pauze", hoe="pauze", ook="activiteiten/koffie", reden="Verbouwing.")
    assert "Dit staat nu ook op pauze: Koffieochtend" in read(page)
    assert "reden: Verbouwing." in she.typed("activiteiten/koffie.yml")
    assert "reden: Verbouwing." in she.typed(f"{hall}.yml")


def test_a_pause_that_ends_gives_the_very_same_file(she: AtTheDesk) -> None:
    before = she.typed(f"{MEAL}.yml")
    she.send(f"{MEAL}/pauze", hoe="pauze", reden="De keuken is stuk.", sinds="1 december 2026")
    assert "status: pauze" in she.typed(f"{MEAL}.yml")
    assert "sinds: 2026-12-01" in she.typed(f"{MEAL}.yml")
    assert "is weer op de kaart" in read(she.send(f"{MEAL}/weer-beginnen"))
    assert she.typed(f"{MEAL}.yml") == before


def test_a_day_that_is_none_is_asked_again_with_all_that_was_typed(she: AtTheDesk) -> None:
    before = she.typed(f"{MEAL}.yml")
    page = she.send(f"{MEAL}/stoppen", hoe="stoppen", reden="<b>Stuk</b>", sinds="straks")
    assert "Dit is geen dag." in read(page)
    assert 'value="&lt;b&gt;Stuk&lt;/b&gt;"' in page
    assert she.typed(f"{MEAL}.yml") == before


def test_a_day_without_a_year_is_put_in_the_box_for_her_to_agree_with(she: AtTheDesk) -> None:
    page = she.send(f"{MEAL}/stoppen", hoe="stoppen", sinds="1 december")
    assert "U bedoelt dinsdag 1 december 2026? Druk dan nog een keer." in read(page)
    assert 'value="1-12-2026"' in page
    she.send(f"{MEAL}/stoppen", hoe="stoppen", sinds="1-12-2026")
    assert "sinds: 2026-12-01" in she.typed(f"{MEAL}.yml")


def test_what_stopped_by_mistake_is_taken_back_at_once(she: AtTheDesk) -> None:
    before = she.typed(f"{MEAL}.yml")
    page = she.send(f"{MEAL}/stoppen", hoe="stoppen")
    version, place = re.findall(r'name="(?:versie|plek)" value="([^"]+)"', page)
    she.send("geschiedenis/terug", versie=version, plek=place)
    assert she.typed(f"{MEAL}.yml") == before


def test_what_residents_can_use_now_is_chosen_by_its_name(she: AtTheDesk) -> None:
    page = she.page(f"{MEAL}/stoppen")
    assert '<option value="boodschappenhulp"' in page or "Wat kunnen bewoners nu" in page
    refused = she.send(f"{MEAL}/stoppen", hoe="stoppen", in_plaats_daarvan="er-is-niets")
    assert "Kies iets uit de lijst." in read(refused)


def test_a_question_of_residents_cannot_stop(she: AtTheDesk) -> None:
    route = next((she.folder / "contactroutes").glob("*.yml"))
    page = read(she.page(f"contactroutes/{route.stem}"))
    assert "Maak een kopie" in page
    assert "Het stopt" not in page
    before = route.read_bytes()
    she.send(f"contactroutes/{route.stem}/stoppen", hoe="stoppen")
    assert route.read_bytes() == before


def test_a_page_gets_another_address_and_the_old_one_stays_known(she: AtTheDesk) -> None:
    page = she.send(f"{MEAL}/adres", naar="Warm eten thuis")
    assert "heeft een nieuw adres" in read(page)
    assert not (she.folder / f"{MEAL}.yml").exists()
    assert "oude_namen: [maaltijd]" in she.typed("diensten/warm-eten-thuis.yml")
    assert she.client.get("/beheer/diensten/warm-eten-thuis").status_code == 200


@pytest.mark.parametrize(
    "about",
    [MEAL, "organisaties/dorpsbelang", "locaties/dorpshuis", "contactroutes/koken-lukt-niet"],
)
def test_the_old_address_of_whatever_it_is_leads_to_the_new_one(about: str, she: AtTheDesk) -> None:
    assert "Het oude adres blijft werken" in read(she.page(f"{about}/adres"))
    assert "heeft een nieuw adres" in read(she.send(f"{about}/adres", naar="zo heet het nu"))
    folder, _, old = about.partition("/")
    assert f"oude_namen: [{old}]" in she.typed(f"{folder}/zo-heet-het-nu.yml")
    links = dict(she.desk.standing().view.permanent_links)
    assert links[item_address(folder, old)].address == item_address(folder, "zo-heet-het-nu")
    is_printed = folder in PRINTED_FOLDERS
    assert (permanent_address(old) in links) is is_printed
    assert not she.desk.standing().mistakes


def test_an_address_that_cannot_be_is_refused_in_her_words(she: AtTheDesk) -> None:
    other = next(one for one in she.desk.standing().places if one.folder and one.id != "maaltijd")
    for typed, told in (
        ("maaltijd", "Dat is het adres al."), ("", "Vul het nieuwe adres in."),
        ("!!!", "Vul het nieuwe adres in."), (other.id, "Dat adres is al van"),
        ("ondersteuner", "kan niet veilig veranderen"), ("con", "kan niet veilig veranderen"),
    ):  # fmt: skip
        page = read(she.send(f"{MEAL}/adres", naar=typed))
        assert told in page, typed
        assert "kaart hernoem" not in page
    assert (she.folder / f"{MEAL}.yml").exists()


def test_a_copy_begins_as_a_draft_with_all_that_was_filled_in(she: AtTheDesk) -> None:
    files = sorted(path.name for path in she.folder.rglob("*.yml"))
    she.send(f"{MEAL}/kopie", naam="Warme maaltijd op zondag")
    (draft,) = she.desk.concepts.all()
    assert draft.place == "diensten/warme-maaltijd-op-zondag.yml"
    assert draft.shown["naam"] == "Warme maaltijd op zondag"
    assert "samenvatting" in draft.shown
    assert "gecontroleerd" not in draft.shown
    assert sorted(path.name for path in she.folder.rglob("*.yml")) == files


def test_something_new_begins_with_its_kind_and_its_name(she: AtTheDesk) -> None:
    page = read(she.page("nieuw"))
    assert "Iets met een dag en een tijd, zoals een koffieochtend of een cursus." in page
    page = read(she.send("nieuw", soort="", naam="  "))
    assert "Kies wat voor iets het is." in page
    assert "Vul in hoe het heet." in page
    she.send("nieuw", soort="activiteiten", naam="Bingo & spel")
    (draft,) = she.desk.concepts.all()
    assert (draft.place, draft.shown) == ("activiteiten/bingo-spel.yml", {"naam": "Bingo & spel"})


def test_what_is_there_already_is_shown_first(she: AtTheDesk) -> None:
    page = read(she.send("nieuw", soort="diensten", naam="warme Maaltijd"))
    assert "Dit lijkt er al te zijn" in page
    assert she.desk.concepts.all() == ()
    she.send("nieuw", soort="diensten", naam="warme Maaltijd", toch="ja")
    (draft,) = she.desk.concepts.all()
    assert draft.place == "diensten/warme-maaltijd.yml"


def test_a_version_is_kept_of_each_save(she: AtTheDesk) -> None:
    she.desk.versions = she.folder.parent / ".versies"
    she.send(f"{MEAL}/stoppen", hoe="stoppen", reden="De kok stopt.")
    she.send(f"{MEAL}/weer-beginnen")
    assert len(list(she.desk.versions.glob("*.json"))) == 3


def test_a_folder_in_which_nothing_may_be_written_stays_as_it_was(she: AtTheDesk) -> None:
    before = she.typed(f"{MEAL}.yml")
    # Where its new bytes would be written first, something else stands.
    (she.folder / "diensten" / ".kaart-maaltijd.yml").mkdir()
    page = read(she.send(f"{MEAL}/stoppen", hoe="stoppen", reden="De kok stopt."))
    assert "Opslaan lukt niet" in page
    assert "bewaard" not in page, "nothing of what she typed here is kept"
    assert she.typed(f"{MEAL}.yml") == before
