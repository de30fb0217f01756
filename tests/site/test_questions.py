"""The life questions by theme, as on the page "Wie bel ik?"."""

from __future__ import annotations

from collections.abc import Iterator

from made_pages import pages, text
from views.seen import seen, typed

from generator.site.page import Page
from generator.site.pages import ENTRY_QUESTIONS
from generator.site.portions import QUESTIONS
from generator.site.questions import questions_by_theme


def route(question: str, themes: str = "") -> str:
    return f"vraag: {question}\nthemas: [{themes}]\nstappen: [Bel.]\n"


def groups(**files: str) -> list[tuple[str, list[str]]]:
    """Give the headings, each with its questions."""
    return [
        (theme.name, [question.question for question in questions])
        for theme, questions in questions_by_theme(seen(**files))
    ]


def test_each_question_stands_once_under_its_first_theme() -> None:
    assert groups(
        contactroutes_a=route("Ik ben alleen", "ontmoeten, eten"),
        contactroutes_b=route("Wie kookt er?", "eten"),
    ) == [("Eten", ["Wie kookt er?"]), ("Ontmoeten", ["Ik ben alleen"])]


def test_questions_without_a_theme_come_last() -> None:
    assert groups(
        contactroutes_a=route("Help").replace("themas: []\n", ""),
        contactroutes_b=route("Wie kookt er?", "eten"),
    ) == [("Eten", ["Wie kookt er?"]), ("Andere vragen", ["Help"])]


def test_a_theme_without_questions_has_no_heading() -> None:
    assert groups() == []


def many(count: int, themes: str = "eten") -> dict[str, str]:
    """Give as many questions about the same themes, each with its file."""
    return {f"contactroutes_r{at}": route(f"Vraag {at}", themes) for at in range(count)}


def asked(page: Page) -> int:
    """Count the questions on a page."""
    return page.text.count('class="vraag')


def lists(shown: dict[str, Page]) -> Iterator[str]:
    """Give the addresses of the lists of questions, which are deeper than a question."""
    return (at for at in shown if at.startswith("wie-bel-ik/") and at.count("/") > 2)


class TestFewQuestions:
    def test_stand_on_one_page_and_all_on_that_of_their_theme(self) -> None:
        shown = pages(seen(**many(QUESTIONS)))
        assert asked(shown["wie-bel-ik/"]) == asked(shown["themas/eten/"]) == QUESTIONS
        assert list(lists(shown)) == []
        assert "Meer vragen" not in shown["themas/eten/"].text


class TestManyQuestions:
    shown = pages(
        seen(
            **many(QUESTIONS + 1),
            contactroutes_koken=route("Koken", "ontmoeten"),
            contactroutes_help=route("Help").replace("themas: []\n", ""),
        )
    )

    def test_have_a_list_for_each_theme_that_goes_on_where_it_is_long(self) -> None:
        assert {at: asked(self.shown[at]) for at in lists(self.shown)} == {
            "wie-bel-ik/thema/eten/": QUESTIONS,
            "wie-bel-ik/thema/eten/2/": 1,
            "wie-bel-ik/thema/ontmoeten/": 1,
            "wie-bel-ik/andere/vragen/": 1,
        }

    def test_are_counted_on_the_page_that_leads_to_them(self) -> None:
        page = self.shown["wie-bel-ik/"].text
        assert 'href="../wie-bel-ik/thema/eten/"' in page
        assert f"<span>{QUESTIONS + 1} vragen</span>" in page
        assert "<span>1 vraag</span>" in page
        assert 'href="../wie-bel-ik/andere/vragen/"' in page

    def test_leave_the_numbers_for_danger_on_the_first_page(self) -> None:
        assert "tel:112" in self.shown["wie-bel-ik/"].text

    def test_go_on_behind_the_page_of_their_theme(self) -> None:
        theme = self.shown["themas/eten/"]
        assert asked(theme) == QUESTIONS
        assert (
            f'href="../../wie-bel-ik/thema/eten/2/">Meer vragen: {QUESTIONS + 1} van '
            f"{QUESTIONS + 1}</a>"
        ) in theme.text
        assert "Meer vragen" not in self.shown["themas/ontmoeten/"].text

    def test_can_be_told_apart_by_title_and_lead_back(self) -> None:
        first, second = (self.shown[f"wie-bel-ik/thema/eten/{part}"] for part in ("", "2/"))
        assert (first.title, second.title) == (
            "Wie bel ik? Eten", f"Wie bel ik? Eten, {QUESTIONS + 1}",
        )  # fmt: skip
        assert 'href="../../../themas/eten/"' in first.text
        assert 'href="../../../">Wie bel ik?' not in first.text
        assert 'href="../../../wie-bel-ik/">Wie bel ik?</a>' in first.text

    def test_a_question_with_the_name_of_a_list_keeps_its_page(self) -> None:
        more = {"contactroutes_thema": route("Thema?"), "contactroutes_andere": route("Andere?")}
        shown = pages(seen(**many(QUESTIONS), **more))
        assert shown["wie-bel-ik/thema/"].title == "Thema?"
        assert shown["wie-bel-ik/andere/"].title == "Andere?"
        assert asked(shown["wie-bel-ik/thema/eten/"]) == QUESTIONS


def leading(count: int) -> str:
    """Give the page of an entry to which as many questions lead."""
    routes = {name: text.replace("[Bel.]", "[{tekst: Bel., naar: klus}]")
              for name, text in many(count).items()}  # fmt: skip
    return text("diensten/klus/", diensten_klus=typed(), **routes)


def test_an_entry_names_the_first_questions_that_lead_to_it_and_leads_to_all() -> None:
    few, more = leading(ENTRY_QUESTIONS), leading(ENTRY_QUESTIONS + 1)
    assert few.count('class="vraag') == more.count('class="vraag') == ENTRY_QUESTIONS
    assert "Alle vragen" not in few
    assert '<a class="verder" href="../../wie-bel-ik/">Alle vragen: wie bel ik?</a>' in more
