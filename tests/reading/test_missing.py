"""An id that is not there: one problem, however many files point to it, with the ways out."""

from __future__ import annotations

from renaming import meal, small

from generator.editing import plan_rename
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile


def without(*stems: str, **files: str) -> tuple[SourceFile, ...]:
    return tuple(file for file in small(**files) if file.stem not in stems)


def said(files: tuple[SourceFile, ...]) -> list[str]:
    return [str(problem) for problem in assemble(files).problems if problem.code == "verwijst"]


def test_a_file_that_was_thrown_away_is_one_problem_that_names_every_place() -> None:
    files = without("dorpsbelang", diensten_eten=meal("organisatie: dorpsbelang\n"))
    [problem] = said(files)
    assert problem == (
        "kaart/diensten/eten.yml:5:14: fout: organisatie: 'dorpsbelang' bestaat niet; hier "
        "hoort iets uit de map organisaties. Is het bestand weg? Zet "
        "'organisaties/dorpsbelang.yml' terug, of maak het. Is het gestopt, zet er dan 'status: "
        "gestopt' in. Heeft het een andere naam? Typ: kaart hernoem dorpsbelang NIEUWE-NAAM. "
        "Er wordt ook naar verwezen in: kaart/diensten/maaltijd.yml:5"
    )


def test_a_file_that_got_another_name_by_hand() -> None:
    new = {"locaties_dorpshuizz": "naam: Het dorpshuis\n"}
    files = without("dorpshuis", diensten_eten=meal("locatie: dorpshuis\n"), **new)
    [problem] = said(files)
    assert "bedoelt u 'dorpshuizz'? Is het bestand weg?" in problem
    assert "Typ: kaart hernoem dorpshuis dorpshuizz." in problem
    assert "Is het gestopt, zet er dan 'status: gestopt' in." in problem


def test_many_places_are_named_in_part() -> None:
    more = {f"diensten_eten-{n:02}": meal("organisatie: kerk\n") for n in range(1, 21)}
    [problem] = said(small(**more))
    assert problem.startswith("kaart/diensten/eten-01.yml:")
    assert problem.endswith("kaart/diensten/eten-09.yml:5 en nog 11 keer")


def test_one_place_gets_the_ids_that_share_a_word_with_it() -> None:
    more = {f"diensten_eten-{name}": meal("") for name in "abcdefgh"}
    [problem] = said(small(diensten_x=meal("in_plaats_daarvan: eten-thuis\n"), **more))
    assert "het meest lijken: eten-a, eten-b, eten-c, eten-d, eten-e. Is het" in problem


def test_a_theme_that_is_not_there() -> None:
    sport = meal("").replace("eten", "sport")
    [problem] = said(small(diensten_x=sport, diensten_y=sport))
    assert problem == (
        "kaart/diensten/x.yml:2:10: fout: themas[1]: 'sport' bestaat niet; hier hoort een thema "
        "uit themas.yml. Is het weg? Zet het terug in themas.yml, of haal deze verwijzingen weg. "
        "Er wordt ook naar verwezen in: kaart/diensten/y.yml:2"
    )


def test_an_old_mistake_does_not_stand_in_the_way_of_another_name() -> None:
    files = without("dorpsbelang")
    assert plan_rename(files, "maaltijd", "eten-thuis").target == "kaart/diensten/eten-thuis.yml"
