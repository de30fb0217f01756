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
| `kaart beheren…` | hier dubbelklikt u op, als u liever niets typt |
| `.github/`, `bouwen.sh`, `programma/` | voor wie de site elke week vanzelf wil publiceren |

## Zo werkt u

**Zonder iets te typen.** Dubbelklik op `kaart beheren`: op Windows die met `.bat`, op een Mac die
met `.command`. Op Linux klikt u met rechts op die met `.sh` en kiest u *Als programma uitvoeren*.
Uw browser opent Kaart beheer, alleen op uw eigen computer: daar verandert u de kaart, ziet u wat
er te doen is, en zet u haar op internet. Sluit het venster als u klaar bent. De andere twee mag u
weggooien.

**Met opdrachten.** Open een terminal in deze map en typ:

    kaart controleer      wat klopt er niet, en wat moet nog?
    kaart beheer          houd de kaart bij in uw browser
    kaart bekijk          zie de site terwijl u werkt
    kaart nieuw           zet er iets bij, zoals: kaart nieuw activiteit Soep en spel
    kaart importeer       neem een lijst uit Excel mee
    kaart herzien         wat moet u weer eens navragen?
    kaart bouw            maak de site en de boekjes, in de map site
    kaart publiceer       zet de site op internet
    kaart geschiedenis    wat is er veranderd? en zet een bestand terug
    kaart overdracht      maak een bladzijde voor uw opvolger

Zet er `--help` achter, en u leest meer: `kaart publiceer --help`.

## Dit vult u eerst in

1. Het nummer van de huisartsenpost, in `kaart/dorp.yml` bij `noodnummers`.
2. De bestanden met `status: pauze` bovenaan: de huisarts, de huisartsenpost, de wijkverpleging,
   het loket van de gemeente, de wijkagent, het dorpshuis en een koffieochtend. Schrijf uw eigen
   tekst, en haal daarna de regel `status: pauze` weg. Tot die tijd ziet een bewoner er niets van.
3. Het adres van uw site, in `kaart/dorp.yml` bij `site`, en uw vakantieregio. Tot u die zelf
   gekozen hebt, gaat de kaart niet naar internet en hoort er niets op papier.
4. Wat er verder in uw dorp is: `kaart nieuw activiteit Soep en spel`.

Wat u niet gebruikt, mag u weggooien zolang het niet gedrukt of op internet staat.

## Zo komt de site op internet

1. Vraag een adres en een plek aan bij een host. Iemand van de gemeente of het dorpshuis weet er
   vaak een.
2. Zet het adres in `kaart/dorp.yml` bij `site`, en de plek bij `publicatie`. De host zegt wat die
   is:

       publicatie:
         naar: sftp://anneke@host.nl/www

3. Typ `kaart publiceer --proef`. U ziet wat er zou gebeuren; er verandert niets.
4. Typ `kaart publiceer`. U ziet wat er voor bewoners verandert, en zegt ja of nee.

Wil uw host een zip? Typ dan `kaart publiceer --naar zip:site.zip` en zet dat bestand zelf op uw
host.

## Gaat het mis?

- *'kaart' is niet gevonden* (of: *not found*, *not recognized*): sluit het venster en open een
  nieuw. Helpt dat niet? Typ `pipx ensurepath` (hebt u uv: `uv tool update-shell`) en open weer een
  nieuw venster. Is ook `pipx` niet gevonden, dan staat het programma nog niet op deze computer.
- *De map … bestaat niet*: u bent in een andere map. Open de terminal in de map waar deze LEESMIJ
  staat.
- *fout*: verbeter wat er staat. De site op internet blijft zoals hij was.
- *De kaart is voor een nieuwere versie*: typ `pipx upgrade sociale-kaart` (`uv tool upgrade
  sociale-kaart`). Kreeg u een bestand? Typ dan `pipx install --force` met dat nieuwe bestand
  erachter.
- U weet niet meer wat u veranderde: typ `kaart geschiedenis`.

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
