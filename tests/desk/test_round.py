"""The review round: one call after another, and only what was said to be right gets its day."""

from __future__ import annotations

import io
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from desk.at_the_desk import AtTheDesk, read
from pypdf import PdfReader
from small_village import SMALL, TODAY

from generator.booklet import BookletProblem
from generator.booklet.booklet_files import make_booklet
from generator.checks.due import due
from generator.consent import public_map
from generator.desk.calling.calls import Month, month
from generator.desk.calling.noted import Noted, note, noted_in
from generator.desk.calling.printed import call_list
from generator.model import SocialMap
from generator.reading import read_map
from generator.views import map_view

DECISION = "The round goes by telephone call, and what came of it is two things"
LATER = TODAY + timedelta(days=500)


def small_map() -> SocialMap:
    found = read_map(SMALL).map
    assert found is not None
    return found


def names(found: Month) -> list[tuple[str, list[str]]]:
    return [(one.name, [each.name for each in one.questions]) for one in found.calls]


class TestWhomToCall:
    def test_everything_of_one_organisation_is_one_call(self) -> None:
        found = month(small_map(), LATER, Noted(), 50)
        ids = [one.id for call in found.calls for one in call.questions]
        assert len(ids) == len(set(ids))
        (club,) = (call for call in found.calls if call.id == "dorpsbelang")
        assert len(club.questions) > 1
        assert club.phone
        assert club.href == f"tel:{club.phone.replace(' ', '')}"

    def test_the_share_is_as_many_things_as_she_says(self) -> None:
        for many in (1, 2, 3):
            found = month(small_map(), LATER, Noted(), many)
            turn = [one for call in found.calls for one in call.questions if not one.is_extra]
            assert len(turn) == many

    def test_who_did_not_answer_comes_last(self) -> None:
        first, *_, last = month(small_map(), LATER, Noted(), 10).left
        missed = Noted().with_missed(first.id, LATER)
        assert month(small_map(), LATER, missed, 10).left[-1].id == first.id
        assert last.id != first.id

    def test_each_says_what_stands_there_now(self) -> None:
        for call in month(small_map(), LATER, Noted(), 10).calls:
            for one in call.questions:
                assert one.stands, one.id


class TestAtTheDesk:
    def on(self, she: AtTheDesk, day: date) -> AtTheDesk:
        she.today = day
        return she

    def test_what_is_right_gets_its_day_and_nothing_else_changes(self, she: AtTheDesk) -> None:
        self.on(she, LATER)
        before = {path: path.read_bytes() for path in she.folder.rglob("*.yml")}
        call = month(she.desk.standing().map, LATER, Noted(), 50).left[0]
        one = call.questions[0]
        she.send(f"navragen/{call.id}?aantal=50", klopt=one.id, dag=LATER.isoformat())
        changed = [path for path in before if path.read_bytes() != before[path]]
        assert [path.stem for path in changed] == [one.id]
        lines = changed[0].read_text(encoding="utf-8").splitlines()
        old = before[changed[0]].decode().splitlines()
        assert f"gecontroleerd: {LATER.isoformat()}" in lines
        assert [line for line in lines if "gecontroleerd" not in line] == [
            line for line in old if "gecontroleerd" not in line
        ]
        assert "1 van de 50" in read(she.page("navragen?aantal=50"))

    def test_that_can_be_taken_back(self, she: AtTheDesk) -> None:
        self.on(she, LATER)
        call = next(c for c in month(she.desk.standing().map, LATER, Noted(), 50).left
                    if len(c.questions) > 1)  # fmt: skip
        one = call.questions[0]
        place = f"{one.address}.yml"
        before = she.typed(place)
        she.send(f"navragen/{call.id}?aantal=50", klopt=one.id)
        assert she.typed(place) != before
        she.send(f"navragen/{call.id}?aantal=50", toch_niet=one.id)
        assert she.typed(place) == before

    def test_the_next_page_says_what_was_right_and_takes_it_back(self, she: AtTheDesk) -> None:
        self.on(she, LATER)
        calls = month(she.desk.standing().map, LATER, Noted(), 50).left
        club = next(one for one in calls if len(one.questions) > 1)
        places = [f"{one.address}.yml" for one in club.questions]
        before = [she.typed(place) for place in places]
        page = she.send(f"navragen/{club.id}?aantal=50", alles="ja")
        told = read(page).partition("kloppen: nagevraagd op")[0].casefold()
        assert all(one.name.casefold() in told for one in club.questions)
        ids = re.findall(r'name="toch_niet" value="([^"]+)"', page.partition("<h1>")[0])
        assert [she.typed(place) for place in places] != before
        back = she.send(f"navragen/{club.id}?aantal=50", toch_niet=ids)
        assert club.name in read(back), "she is back where she said it"
        assert "nagevraagd op" not in read(back).partition(club.name)[0]
        assert [she.typed(place) for place in places] == before

    def test_all_that_has_its_turn_at_once(self, she: AtTheDesk) -> None:
        self.on(she, LATER)
        call = next(c for c in month(she.desk.standing().map, LATER, Noted(), 1).left)
        she.send(f"navragen/{call.id}?aantal=1", alles="ja")
        asked = {one.id for one in she.desk.standing().map.to_verify if one.assured == LATER}
        assert asked == {one.id for one in call.questions if not one.is_extra}
        words = read(she.page("navragen?aantal=1"))
        assert "U deed genoeg voor deze maand" in words
        assert "U bent klaar" not in words

    def test_how_many_a_month_is_remembered_on_another_day(
        self, she: AtTheDesk, tmp_path: Path
    ) -> None:
        self.on(she, LATER)
        assert "van de 7" in read(she.send("navragen", aantal="7"))
        assert "van de 7" in read(she.page("navragen"))
        another_day = AtTheDesk(she.folder, tmp_path / "later", today=LATER).come_in()
        assert "van de 7" in read(another_day.page("navragen"))
        assert "van de 7" not in read(she.send("navragen", aantal="geen idee"))

    def test_what_waits_too_long_comes_when_the_share_is_done(self, she: AtTheDesk) -> None:
        """She is only done when nothing is left that Vandaag asks for."""
        self.on(she, LATER)
        for _ in range(50):
            found = month(she.desk.standing().map, LATER, Noted(), 1)
            if not found.left:
                break
            she.send(f"navragen/{found.left[0].id}?aantal=1", alles="ja")
        assert not [one for one in due(she.desk.standing().map, LATER) if one.is_due]
        assert "U bent klaar voor deze maand" in read(she.page("navragen?aantal=1"))

    def test_who_is_not_reached_is_noted_and_the_next_one_comes(self, she: AtTheDesk) -> None:
        self.on(she, LATER)
        first, second, *_ = month(she.desk.standing().map, LATER, Noted(), 50).left
        before = {path: path.read_bytes() for path in she.folder.rglob("*.yml")}
        page = she.send(f"navragen/{first.id}?aantal=50", niet_bereikt="ja")
        assert f"<h1>{second.name}</h1>" in page
        assert before == {path: path.read_bytes() for path in she.folder.rglob("*.yml")}
        another_day = self.on(she, LATER + timedelta(days=2))
        assert "niet bereikt op" in read(another_day.page("navragen?aantal=50"))

    def test_what_changed_leads_to_its_form_and_waits_for_her(self, she: AtTheDesk) -> None:
        self.on(she, LATER)
        call = month(she.desk.standing().map, LATER, Noted(), 50).left[0]
        one = call.questions[0]
        page = she.send(f"navragen/{call.id}?aantal=50", veranderd=one.id)
        assert f"<h1>{one.name}</h1>" in page
        assert "verder met bellen" in read(page)
        again = read(she.page(f"navragen/{call.id}?aantal=50"))
        assert "U bent dit aan het veranderen" in again
        item = she.desk.standing().map.by_id[one.id]
        assert item.assured != LATER

    def test_going_on_leads_back_to_that_call_until_it_is_said_to_be_right(
        self, she: AtTheDesk
    ) -> None:
        """Also when she had asked for more than her share, and that share is done."""
        self.on(she, LATER)
        she.send("navragen", aantal="1")
        call = month(she.desk.standing().map, LATER, Noted(), 50).left[-1]
        one = call.questions[0]
        form = she.send(f"navragen/{call.id}?aantal=50", veranderd=one.id)
        (on,) = re.findall(r'href="/beheer/([^"]+)">verder met bellen', form)
        answer = she.client.get(f"/beheer/{on}")
        assert answer.headers["Location"] == f"/beheer/navragen/{call.id}"
        assert f"<h1>{call.name}</h1>" in she.page(f"navragen/{call.id}")
        she.send(f"navragen/{call.id}", klopt=one.id)
        assert "verder met bellen" not in read(she.page(one.address))

    def test_going_on_is_in_the_round_of_the_same_person(self, she: AtTheDesk) -> None:
        self.on(she, LATER)
        meal = she.folder / "diensten" / "maaltijd.yml"
        who = she.desk.standing().map.village.supporters[0].id
        meal.write_text(f"{meal.read_text(encoding='utf-8')}beheert: {who}\n", encoding="utf-8")
        call = month(she.desk.standing().map, LATER, Noted(), keeper=who).left[0]
        form = she.send(f"navragen/{call.id}?van={who}", veranderd="maaltijd")
        (on,) = re.findall(r'href="/beheer/([^"]+)">verder met bellen', form)
        answer = she.client.get(f"/beheer/{on}")
        assert answer.headers["Location"] == f"/beheer/navragen/{call.id}?van={who}"

    def test_vandaag_and_the_round_say_the_same_number_that_waits(self, she: AtTheDesk) -> None:
        self.on(she, LATER)
        for _ in range(50):
            late = [one for one in due(she.desk.standing().map, LATER) if one.is_due]
            words, first = read(she.page("navragen?aantal=1")), read(she.page(""))
            if not late:
                break
            assert f"Te lang niet nagevraagd: {len(late)}" in words
            assert "U bent klaar" not in words
            assert f"Weer eens navragen {len(late)}" in first
            call = month(she.desk.standing().map, LATER, Noted(), 1).left[0]
            she.send(f"navragen/{call.id}?aantal=1", alles="ja")
        assert "U bent klaar" in words
        assert "Weer eens navragen" not in first

    def test_a_day_that_cannot_be_is_said(self, she: AtTheDesk) -> None:
        self.on(she, LATER)
        call = month(she.desk.standing().map, LATER, Noted(), 50).left[0]
        one = call.questions[0]
        for day, says in (("morgen misschien", "geen datum"), ("2099-01-01", "moet nog komen")):
            page = she.send(f"navragen/{call.id}?aantal=50", klopt=one.id, dag=day)
            assert says in read(page)
            assert she.desk.standing().map.by_id[one.id].assured != LATER

    def test_nobody_can_be_called_who_is_not_there(self, she: AtTheDesk) -> None:
        assert she.client.get("/beheer/navragen/niemand").status_code == 404
        assert she.client.get("/beheer/navragen?aantal=-1&van=x").status_code == 200

    def test_the_list_on_paper_has_a_box_for_each(self, she: AtTheDesk) -> None:
        self.on(she, LATER)
        answer = she.client.get("/beheer/navragen/bellijst.pdf?aantal=50")
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.content.startswith(b"%PDF")


def test_what_was_noted_is_there_on_another_day(tmp_path: Path) -> None:
    folder = tmp_path
    noted = Noted().with_missed("a", TODAY).with_changed("b", TODAY).with_right("c", {"d": ""})
    note(folder, noted)
    assert noted_in(folder) == noted
    (folder / ".navragen.json").write_bytes(b"[kapot")
    assert noted_in(folder) == Noted()


def test_the_list_holds_every_number_to_call_and_ends_when_nobody_is_left() -> None:
    social_map = small_map()
    found = month(social_map, LATER, Noted(), 50)
    view = map_view(public_map(social_map, LATER), LATER)
    pdf = make_booklet(view, call_list(found), LATER)
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    flat = re.sub(r"\s+", " ", words)
    for call in found.left:
        assert call.name in flat
        assert call.phone in flat
    assert flat.count("veranderd") >= sum(len(one.questions) for one in found.left)
    with pytest.raises(BookletProblem, match="niemand meer te bellen"):
        call_list(month(social_map, LATER, Noted(), 0))
