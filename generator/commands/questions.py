"""Many questions at once for `kaart zoek`, and answers that a program can read."""

from __future__ import annotations

import json
from pathlib import Path

from generator.problems import why
from generator.search.engine import Answer

EXAMPLE = '[{"q": "eten aan huis"}, {"q": "ik ben eenzaam"}]'
Question = dict[str, object]


class QuestionsError(ValueError):
    """A file without questions; the message says what is wrong and what to do."""


def read_questions(path: Path) -> list[Question]:
    """Give the questions of a file: a JSON list of objects, each with its words at `q`.

    Raises QuestionsError with the place of what is wrong.
    """
    try:
        listed = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise QuestionsError(f"Het bestand '{path}' is er niet. Kijk de naam na.") from None
    except OSError as error:
        raise QuestionsError(f"'{path}' is niet te lezen: {why(error)}.") from None
    except UnicodeDecodeError:
        raise QuestionsError(
            f"'{path}' is geen tekst in UTF-8. Bewaar het opnieuw als UTF-8."
        ) from None
    except json.JSONDecodeError as error:
        place = f"{path}:{error.lineno}:{error.colno}"
        raise QuestionsError(f"{place}: dit is geen JSON. Zo ziet het eruit: {EXAMPLE}") from None
    except RecursionError:
        raise QuestionsError(
            f"'{path}' is geen lijst met vragen. Zo is het goed: {EXAMPLE}"
        ) from None
    if not isinstance(listed, list):
        raise QuestionsError(f"'{path}' is geen lijst met vragen. Zo is het goed: {EXAMPLE}")
    for number, one in enumerate(listed, 1):
        if not (isinstance(one, dict) and isinstance(one.get("q"), str)):
            raise QuestionsError(
                f"'{path}': bij vraag {number} staat geen 'q' met woorden. "
                f"Zo is het goed: {EXAMPLE}"
            )
    return listed


def as_told(question: Question, answer: Answer) -> dict[str, object]:
    """Give an answer as JSON has it, in the order in which a resident sees it.

    `nummers` come first of all, and `bellen` are their digits. `ids` begins with the life question
    where that stands above the results; `levensvraag` is the best one, wherever it stands, or
    nothing.
    """
    routes = [route.id for route in answer.routes]
    return {
        **({"id": question["id"]} if "id" in question else {}),
        "q": question["q"],
        "nummers": list(answer.danger),
        "bellen": list(answer.phones),
        "ids": list(answer.ids),
        "levensvraag": routes[0] if routes else None,
        "levensvraag_bovenaan": bool(answer.lead),
        "levensvragen": routes,
        "lijkt_erop": answer.alike,
        "taal": answer.tongue,
        "zegt": answer.says,
        "bedoelde": answer.suggestion,
    }
