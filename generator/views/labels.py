"""What a kind, a law, a language and the like are called for residents."""

from __future__ import annotations

from generator.model import Formality, Trait, Wheelchair

KIND_LABELS = {
    "diensten": "Dienst",
    "activiteiten": "Activiteit",
    "vrijwilligers": "Vrijwilligersgroep",
    "organisaties": "Organisatie",
    "locaties": "Plek",
    "contactroutes": "Wie bel ik?",
}
FORMALITY_LABELS = {
    Formality.FORMAL: "Beroepskracht",
    Formality.INFORMAL: "Door dorpsgenoten",
}
WHEELCHAIR_TEXTS = {
    Wheelchair.YES: "U kunt met een rolstoel naar binnen.",
    Wheelchair.PARTLY: "U kunt voor een deel met een rolstoel naar binnen.",
    Wheelchair.NO: "U kunt niet met een rolstoel naar binnen.",
}
WHEELCHAIR_SHORT = {
    Wheelchair.YES: "ja",
    Wheelchair.PARTLY: "deels",
    Wheelchair.NO: "nee",
}
TRAIT_TEXTS = {
    Trait.AT_HOME: "bij u thuis",
    Trait.ONLINE: "online (met een computer of telefoon)",
    Trait.BY_PHONE: "met de telefoon",
    Trait.OUTDOORS: "buiten",
    Trait.INDOORS: "binnen",
    Trait.WITH_DOG: "een hond mag mee",
    Trait.WOMEN_ONLY: "alleen voor vrouwen",
    Trait.MEN_ONLY: "alleen voor mannen",
}
LAW_TEXTS = {
    "Wmo": "de gemeente, uit de Wmo (de wet voor hulp thuis)",
    "Jeugdwet": "de gemeente, uit de Jeugdwet (de wet voor hulp aan kinderen)",
    "Wlz": "het zorgkantoor, uit de Wlz (de wet voor mensen die altijd zorg nodig hebben)",
    "Zvw": "uw zorgverzekering (de Zvw)",
    "Participatiewet": "de gemeente, uit de Participatiewet (de wet voor werk en inkomen)",
}
