"""What a browser sends back from a form of which nobody touched anything."""

from __future__ import annotations

from generator.form import Form
from generator.form.posts import posts_of


def sent_back(form: Form) -> dict[str, list[str]]:
    """Give the texts of every control by its name, with the line ends that browsers send."""
    return {
        name: [text.replace("\n", "\r\n") for text in texts]
        for name, texts in posts_of(form).items()
    }
