"""The file LEESMIJ.md of a new village: where everything stands, and what she does first."""

from __future__ import annotations

from generator.start.answers import Answers

_TEXT = """\
# De kaart van {name}

Deze map is van u. Het programma staat ergens anders op uw computer: een nieuwe versie verandert
hier niets.

## Wat staat waar?

| Hier | staat |
|---|---|
| `kaart/dorp.yml` | uw dorp: namen, ondersteuners, noodnummers, kleuren |
| `kaart/diensten/` | hulp en telefoonnummers, elk in een eigen bestand |
| `kaart/activiteiten/` | wat er te doen is |
| `kaart/vrijwilligers/` | groepen vrijwilligers (maak de eerste met `kaart nieuw`) |
| `kaart/contactroutes/` | vragen van bewoners, met wat zij kunnen doen |
| `kaart/themas.yml` | de thema's |
| `teksten/` | uw eigen bladzijden, zoals `molen.md` |
| `beeld/` | uw logo en foto's |
| `.github/`, `bouwen.sh`, `programma/` | voor wie de site elke week vanzelf wil publiceren |

## Zo werkt u

Open een terminal in deze map en typ:

    kaart controleer      wat klopt er niet, en wat moet nog?
    kaart bekijk          zie de site terwijl u werkt
    kaart bouw            maak de site en de boekjes, in de map site

## Dit vult u eerst in

1. Het nummer van de huisartsenpost, in `kaart/dorp.yml` bij `noodnummers`.
2. De bestanden met `status: pauze` bovenaan: de huisarts, de huisartsenpost, de wijkverpleging,
   het loket van de gemeente, de wijkagent, het dorpshuis en een koffieochtend. Schrijf uw eigen
   tekst, en haal daarna de regel `status: pauze` weg. Tot die tijd ziet een bewoner er niets van.
3. Het adres van uw site, in `kaart/dorp.yml` bij `site`, en uw vakantieregio. Tot u die zelf
   gekozen hebt, gaat de kaart niet naar internet en hoort er niets op papier.
4. Wat er verder in uw dorp is: `kaart nieuw activiteit Soep en spel`.

Wat u niet gebruikt, mag u weggooien zolang het niet gedrukt of op internet staat.

## Wat al klaarstaat

De landelijke nummers en de levensvragen gelden in heel Nederland. Bij elk nummer staat waar het
gezien is (`bron:`). Niemand heeft ze voor u gebeld. Doet u dat, zet er dan bij: `gecontroleerd:`
en de datum.

## Van wie is wat u typt?

Wat u bij `intern:` typt, komt nooit op de site of op papier. Het staat wel in deze map. Wie de map
kan lezen, kan dat ook. Zet deze map daarom nooit in een openbare opslagplaats op internet, zoals
een openbare repository op GitHub.
"""


def readme_text(answers: Answers) -> str:
    """Give the text of the file."""
    return _TEXT.format(name=answers.name)
