"""The pieces of a small map in residents' words: entries, numbers, supporters, questions."""

from __future__ import annotations

from dataclasses import replace

from generator.views.parts import (
    EntryView,
    FirstStepView,
    Link,
    PhoneLine,
    PlaceLine,
    RouteView,
    StepView,
    SupporterView,
    ThemeRef,
)
from generator.views.whole import KernView

_THEMES = (
    ("eten", "Eten en boodschappen", "Ik wil niet meer altijd zelf koken",
     "silverware-fork-knife", "#8c420c"),
    ("ontmoeten", "Mensen ontmoeten", "Ik wil meer mensen zien", "coffee", "#6e0d25"),
    ("bewegen", "Bewegen en buiten zijn", "Ik wil in beweging blijven", "walk", "#04653a"),
    ("vervoer", "Vervoer", "Hoe kom ik ergens zonder auto?", "car", "#0a56a6"),
    ("zorg", "Zorg en gezondheid", "Ik heb een dokter of verpleging nodig", "medical-bag",
     "#b01515"),
)  # fmt: skip
KERNEN = (KernView("westerdorp", "Westerdorp"), KernView("achterbos", "Achterbos"))
HALL = PlaceLine(
    "Dorpshuis De Linde", "Lindelaan 4, 9676 BA Westerdorp", "Westerdorp",
    Link("Dorpshuis De Linde", "locaties/de-linde/", "locaties", "de-linde"), "", "",
)  # fmt: skip


def phone(number: str, purpose: str = "", note: str = "") -> PhoneLine:
    """Give a number as the views do."""
    return PhoneLine(number, f"tel:+31{number.replace(' ', '')[1:]}", purpose, note)


def theme_refs() -> tuple[ThemeRef, ...]:
    """Give the themes of the sample."""
    return tuple(
        ThemeRef(id_, name, question, icon, colour, number, f"themas/{id_}/")
        for number, (id_, name, question, icon, colour) in enumerate(_THEMES, 1)
    )


def entry(id_: str, name: str, themes: tuple[str, ...] = ("eten",), **changes: object) -> EntryView:
    """Give an entry with everything filled in, changed where asked."""
    refs = {ref.id: ref for ref in theme_refs()}
    whole = EntryView(
        id=id_,
        kind="diensten",
        kind_label="Dienst",
        name=name,
        summary="Vrijwilligers brengen tussen de middag een warme maaltijd bij u thuis.",
        paragraphs=("U kiest zelf op welke dagen.",),
        formality="informeel",
        formality_label="Door dorpsgenoten",
        themes=tuple(refs[theme] for theme in themes),
        kernen=("westerdorp",),
        kern_text="Westerdorp",
        area="",
        audience="Mensen die niet meer zelf kunnen koken",
        when=("maandag tot en met vrijdag van 11.30 tot 13.00 uur",),
        when_note="Niet op feestdagen.",
        closed=(),
        room="",
        place=HALL,
        cost="€ 8,50 per maaltijd",
        application="",
        referral="",
        law="",
        languages="",
        first_step=FirstStepView("U kunt zelf bellen.", phone("0597 00 12 34")),
        phones=(phone("0597 00 12 34"),),
        email="",
        website="",
        person="",
        contact_note="",
        organization=None,
        does=(),
        does_not=(),
        wanted=(),
        time_per_week="",
        how_to_join="",
        checked="",
        assured=None,
        keywords=("warme maaltijd", "eten aan huis"),
        hints=(),
        days=(0, 1, 2, 3, 4),
        link=Link(name, f"diensten/{id_}/", "diensten", id_),
        permanent_address=f"q/{id_}/",
        path=f"diensten/{id_}",
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def supporter(id_: str, name: str, kern: KernView, number: str) -> SupporterView:
    """Give a supporter of one kern."""
    return SupporterView(
        id=id_, name=name, first_name=name.partition(" ")[0], title="dorpsondersteuner",
        kernen=(kern.id,), kern_text=kern.name, phone=phone(number),
        email=f"{id_}@wolderland.example",
        about="Denkt met u mee over alles wat thuis lastig wordt.",
        employer="Dorpscoöperatie Westerdorp",
        presence=("maandag en dinsdag van 9.00 tot 12.00 uur, in Dorpshuis De Linde",), photo=None,
    )  # fmt: skip


def route(id_: str, question: str, *steps: StepView, themes: tuple[str, ...] = ()) -> RouteView:
    """Give a life question."""
    return RouteView(
        id=id_, question=question, summary="Er zijn mensen die u graag helpen.", urgent=None,
        steps=steps, themes=tuple(ref for ref in theme_refs() if ref.id in themes), kernen=(),
        kern_text="", keywords=(), checked="", assured=None,
        link=Link(question, f"wie-bel-ik/{id_}/", "contactroutes", id_),
        permanent_address=f"q/{id_}/",
    )  # fmt: skip


def step_to(view: EntryView, text: str) -> StepView:
    """Give a step that leads to an entry."""
    return StepView(text, view.link, view.phones[0] if view.phones else None, (), view.formality)
