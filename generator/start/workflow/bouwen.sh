#!/bin/sh
# Doet wat GitHub ook doet, voor elke andere dienst met Linux en Python 3.11 of nieuwer.
#
#   sh bouwen.sh             nakijken, bouwen en op internet zetten
#   sh bouwen.sh week        dat, en nakijken wat er op internet staat en of het zoeken klopt
#   sh bouwen.sh nakijken    nakijken en bouwen, zonder iets op internet te zetten
#   sh bouwen.sh installeer  alleen het programma klaarzetten
#
# Gaat een stap mis, dan stopt het daar. Wat op internet staat, blijft dan zoals het was.
set -eu
cd "$(dirname "$0")"
wat=${1:-alles}
omgeving="$PWD/.kaart-omgeving"

case "$wat" in
alles | week | nakijken | installeer) ;;
*)
  echo "'$wat' kan niet. Typ: sh bouwen.sh, met niets erachter of: week, nakijken, installeer" >&2
  exit 2
  ;;
esac

installeer() {
  set -- programma/sociale_kaart-*.whl
  if [ $# -ne 1 ] || [ ! -f "$1" ]; then
    echo "Zet het programma in de map 'programma': één bestand, sociale_kaart-….whl. Dat is het" \
      "bestand waarmee u het programma op uw eigen computer zette." >&2
    exit 1
  fi
  python3 -m venv --clear "$omgeving"
  # De lijst met vaste versies komt mee in het programma; een bestand met andere bytes wordt
  # geweigerd.
  "$omgeving/bin/python" -m zipfile -e "$1" "$omgeving/uitgepakt"
  "$omgeving/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
    --only-binary :all: -r "$omgeving/uitgepakt/generator/carried/requirements/run.txt"
  "$omgeving/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-index "$1"
  if [ -n "${GITHUB_PATH:-}" ]; then
    echo "$omgeving/bin" >>"$GITHUB_PATH"
  fi
}

if [ "$wat" = installeer ]; then
  installeer
  exit
fi
# Wat hier in de map staat, is het nieuwste: er is niemand aan wie het gevraagd kan worden.
export CI="${CI:-ja}"
command -v kaart >/dev/null || installeer
PATH="$omgeving/bin:$PATH"
kaart controleer
kaart bouw
if [ "$wat" != nakijken ]; then
  kaart publiceer --ja
fi
if [ "$wat" = week ]; then
  kaart publiceer --nakijken --links
  kaart zoek --proef
fi
