"""Maps that nobody would make: made from the declarations, to be mended before they are built.

Each field of the model that may be left out is sometimes there, each text is short, long, strange
or in another script, and each reference leads somewhere. What comes out are the fields of files.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, get_args, get_origin

from hypothesis import strategies as st
from mended_map import Fields
from pydantic import BaseModel, ValidationError

from generator.model.declarations import aliases, blocks
from generator.model.fields import Reference
from generator.model.themes import Theme
from generator.model.village import Village
from generator.problems import UnusableValue
from generator.reading.kinds import KINDS

Files = dict[str, Fields]

LONG_WORD = "Arbeidsongeschiktheidsverzekeringsmaatschappij"
SENTENCE = (
    "Wij helpen u graag verder met alles wat thuis lastig wordt, ook als u niet goed ter been"
)
TEXTS = (
    "Koffie", "Iets in het dorp.", "Bel gerust.", "niet nodig", "Gratis", "'t Hokje & co",
    "مساعدة للجميع", "اتصل بالرقم 0597 00 12 34 كل يوم.", "עזרה לכולם", "Помощь соседям",
    "Βοήθεια για όλους", "茶の会", "Koffie 😀 en taart 🍰", "👩\u200d🌾", "vlag 🏴\U000e0067",
    "a\u0301\u0302\u0303\u0304b", "Ŋǆ ἀρχή Ԛ", "e\u0332\u0332 \u20dd",
    LONG_WORD, LONG_WORD * 3, "x" * 90, "W" * 40, f"{SENTENCE} en dat is {LONG_WORD.lower()}.",
    f"{SENTENCE}. " * 2, f"{SENTENCE}. " * 12, "een woord " * 60,
    "kijk op www.stichtingwelzijnwolderland.example/vrijwilligersondersteuning-in-de-buurt",
    "mail ouderenadviseur.westerdorp@stichtingwelzijnwolderland.example",
    "# $ * _ < > & \\ @ ` ~ ^ | % + = - / // /* */", "#import \"x.typ\": * {{ x }} {% raw %}",
    "<b>vet</b> &amp; </script>", "1234567890" * 5, "0597 00 12 34, 0597 00 12 35 of 112",
)  # fmt: skip
# What a text of a certain kind may be, by the Dutch key of its field.
SPELLED = {
    "email": (
        "a@b.nl", "ouderenadviseur.westerdorp@stichtingwelzijnwolderland.nl",
        f"{'vrijwilligersondersteuning' * 2}@{'welzijnwolderland' * 3}.example",
    ),
    "website": (
        "https://dorp.example", f"https://www.{'welzijnwolderland' * 3}.example/{'pad/' * 30}",
    ),
    "site": (
        "https://dorp.example/", "https://stichtingwelzijnwolderland.example/sociale-kaart/dorp/",
        f"https://{'lang' * 12}.example/{'pad-' * 20}/",
    ),
    "postcode": ("9671 AB",), "kleur": ("#1f4e5f", "#7a1f3d"), "hoofd": ("#1f4e5f",),
    "accent": ("#a8431f",), "icoon": ("coffee", "bestaat-niet"), "bestand": ("anneke.jpg",),
    "oude_namen": ("vroeger", "nog-vroeger"), "talen": ("nl", "fy", "ar"), "uit": ("verouderd",),
}  # fmt: skip
# Fields without which everything else of a map would be out of sight.
SELDOM = frozenset({"status", "tot_en_met", "vanaf", "oude_namen"})
RHYTHMS = (
    {"dagen": ["dinsdag"], "van": "10.00", "tot": "12.00"},
    {"dagen": ["maandag", "woensdag", "vrijdag"]},
    {"ritme": "eerste dinsdag van de maand", "van": "9.30"},
    {"ritme": "om de week", "dagen": ["vrijdag"], "vanaf": "2026-09-04"},
    {"op": ["2026-12-05", "2027-01-09"], "van": "14.00"},
)


class Plan:
    """Which ids there are, so that references can lead to them."""

    def __init__(self, kernen: int, themes: int, counts: dict[str, int], *, long_ids: bool) -> None:
        tail = "-met-een-hele-lange-naam-die-niemand-zou-bedenken" if long_ids else ""
        self.kernen = [f"kern{at}{tail}" for at in range(kernen)]
        self.themes = [f"thema{at}{tail}" for at in range(themes)]
        self.files = {
            folder: [f"{folder[:4]}{at}{tail}" for at in range(count)]
            for folder, count in counts.items()
        }

    def ids(self, kinds: tuple[str, ...]) -> list[str]:
        """Give the ids that a reference to these kinds may have."""
        known = {**self.files, "kernen": self.kernen, "themas": self.themes,
                 "ondersteuner": ["ondersteuner"], "noodnummers": ["112"]}  # fmt: skip
        found = [folder for folder in KINDS if folder != "locaties"]
        known["vindbaar"] = [id_ for folder in found for id_ in self.files.get(folder, [])]
        return [id_ for kind in kinds for id_ in known.get(kind, [])]


plans = st.builds(
    Plan,
    kernen=st.sampled_from((1, 1, 2, 3, 12)),
    themes=st.sampled_from((1, 2, 5, 20)),
    counts=st.fixed_dictionaries({folder: st.integers(0, 3) for folder in KINDS}),
    long_ids=st.booleans(),
)
texts = st.one_of(
    st.sampled_from(TEXTS),
    st.text(
        st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co", "Zl", "Zp"]),
        min_size=1,
        max_size=30,
    ),
)


@st.composite
def any_map(draw: st.DrawFn) -> Files:
    """Give the fields of the files of a map by their path, such as 'diensten/koffie.yml'."""
    plan = draw(plans)
    files: Files = {"dorp.yml": _village(draw, plan)}
    files["themas.yml"] = [{**_block(draw, Theme, plan), "id": id_} for id_ in plan.themes]
    for folder, ids in plan.files.items():
        for id_ in ids:
            files[f"{folder}/{id_}.yml"] = _block(draw, KINDS[folder], plan)
    return files


def _village(draw: st.DrawFn, plan: Plan) -> dict[str, Any]:
    village = _block(draw, Village, plan)
    village["kernen"] = [{"id": id_, "naam": draw(texts)} for id_ in plan.kernen]
    people = village["ondersteuners"]
    village["ondersteuners"] = [{**one, "id": f"mens{at}"} for at, one in enumerate(people)]
    numbers = village.get("noodnummers", [])
    village["noodnummers"] = [
        {"id": "112", "naam": "Levensgevaar", "telefoon": "112", "spoed": "ja"},
        *({**one, "id": f"nood{at}"} for at, one in enumerate(numbers)),
    ]
    return village


def _block(draw: st.DrawFn, model: type[BaseModel], plan: Plan) -> dict[str, Any]:
    """Give a block of fields that this type accepts."""
    found: dict[str, Any] = {}
    for key, name in aliases(model).items():
        info = model.model_fields[name]
        often = draw(st.integers(0, 9)) < (1 if key in SELDOM else 5)
        if info.is_required() or often:
            value = _value(draw, model, key, plan)
            if value is not None:
                found[key] = value
    return found


def _accepted(draw: st.DrawFn, model: type[BaseModel], plan: Plan) -> dict[str, Any]:
    """Give a block inside another; one whose fields do not go together becomes the example."""
    if "ritme" in aliases(model):
        return {
            **draw(st.sampled_from(RHYTHMS)),
            **draw(st.sampled_from(({}, {"toelichting": draw(texts)}))),
        }
    block = _block(draw, model, plan)
    try:
        model.model_validate(block)
    except (ValidationError, UnusableValue):
        return example_of(model)
    return block


def example_of(model: type[BaseModel]) -> dict[str, Any]:
    """Give a block with the example of each field, less what leads elsewhere or may not be seen."""
    fields = model.model_fields.values()
    return {str(one.alias): (one.examples or [""])[0] for one in fields
            if one.alias and not any(isinstance(mark, Reference) for mark in one.metadata)
            and one.alias not in {"alleen_voor", "intern"}}  # fmt: skip


def _value(draw: st.DrawFn, model: type[BaseModel], key: str, plan: Plan) -> Any:
    """Give a value for a field; None when it would have to lead to what is not there."""
    info = model.model_fields[aliases(model)[key]]
    several = _is_list(info.annotation)
    if inner := blocks(model, key):
        most = draw(st.sampled_from((1, 1, 2, 7))) if several else 1
        found = [_accepted(draw, inner[0], plan) for _ in range(most)]
        return found if several else found[0]
    pool = _pool(model, key, plan)
    if pool is None:
        return None
    values = draw(st.lists(pool, min_size=1, max_size=3 if several else 1, unique=True))
    return values if several else values[0]


def _pool(model: type[BaseModel], key: str, plan: Plan) -> st.SearchStrategy[str] | None:
    """Give what one value of a field may be."""
    info = model.model_fields[aliases(model)[key]]
    marks = [*info.metadata, *_marks(info.annotation)]
    reference = next((one for one in marks if isinstance(one, Reference)), None)
    if reference is not None:
        ids = plan.ids(reference.kinds)
        return st.sampled_from(ids) if ids else None
    kinds = _types(info.annotation)
    for kind in kinds:
        if isinstance(kind, type) and issubclass(kind, Enum):
            return st.sampled_from([str(one) for one in kind])
    if key in SPELLED:
        return st.sampled_from(SPELLED[key])
    if takes_any_text(model, key):
        return texts
    example = (info.examples or [""])[0]
    return st.sampled_from(
        [str(one) for one in (example if isinstance(example, list) else [example])]
    )


def takes_any_text(model: type[BaseModel], key: str) -> bool:
    """Tell whether a field takes whatever somebody types."""
    kinds = _types(model.model_fields[aliases(model)[key]].annotation)
    chosen = any(isinstance(kind, type) and issubclass(kind, Enum) for kind in kinds)
    return str in kinds and not chosen and key != "id" and key not in SPELLED


def _is_list(annotation: Any) -> bool:
    if get_origin(annotation) is tuple:
        return True
    return any(_is_list(part) for part in get_args(annotation) if not isinstance(part, str))


def _marks(annotation: Any) -> list[Any]:
    found = list(get_args(annotation)[1:]) if get_origin(annotation) is Annotated else []
    for part in get_args(annotation):
        found += _marks(part)
    return found


def _types(annotation: Any) -> set[Any]:
    if get_origin(annotation) is Annotated:
        return _types(get_args(annotation)[0])
    parts = get_args(annotation)
    return set().union(*(_types(part) for part in parts)) if parts else {annotation}
