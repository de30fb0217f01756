"""Languages by the codes that people type for them."""

from __future__ import annotations

LANGUAGES = {
    "nl": "Nederlands", "fy": "Fries", "nds": "Nedersaksisch", "gos": "Gronings", "en": "Engels",
    "de": "Duits", "fr": "Frans", "ar": "Arabisch", "tr": "Turks", "pl": "Pools",
    "uk": "Oekraïens", "ti": "Tigrinya", "fa": "Farsi", "es": "Spaans", "so": "Somalisch",
    "ro": "Roemeens", "bg": "Bulgaars", "li": "Limburgs", "zea": "Zeeuws", "pap": "Papiaments",
    "ru": "Russisch", "pt": "Portugees", "it": "Italiaans", "zgh": "Berbers", "ngt": "gebarentaal",
}  # fmt: skip
