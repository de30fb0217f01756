// Whether it asks when something is open, begins or ends: "hoe laat gaat de bibliotheek open".
const OPEN = '(?:open|geopend|opent|dicht|gesloten|sluit|sluis|openingstijd(?:en)?|openingsuren|openings tijden|terecht|aanwezig)'
const VERBS = '(?:gaat|gaan|is|zijn|begint|begind|begin|start|sluit|sluis|komt|kom|kan|rijdt|rijd|duurt|duurd|vertrekt|eindigt|heeft|hebben|houdt|draait)'

function readAsked({found, take, line}) {
  const {days} = found, how = 'hoe ?laat|wanneer|welke (?:dag|dagen|datum|tijd|tijden)|(?:eerst)?volgende keer'
  if (/(^| )((tot|en) (hoe ?laat|wanneer)|hoe ?lang|afgelopen|klaar)( |$)| uit$/.test(line())) found.until = true
  take(`(?:van |tot |vanaf |en )*(?:${how}|hoe ?lang(?= (?:is|zijn|duurt|duurd|blijft|gaat)))(?: ${VERBS})?(?: (?:er|de|het|t))?(?: weer)?`, () => { found.asks = true })
  if (/^(de )?(eerst)?volgende /.test(line())) found.asks = true
  if (found.asks) take('afgelopen|(?:klaar|uit)(?=$)|begint|begind|eindigt', () => true)
  const open = OPEN, size = line().split(' ').length
  const now = /(^| )(nu|op dit moment|momenteel|nog)( |$)/.test(line()) && !/van nu/.test(line())
  const asked = found.asks || now || days[0] != null || /^(is|zijn|kan|kunnen) /.test(line()) || /openings|(^| )(open|geopend)$/.test(line())
  if (asked && !/(^| )(niet|niks|te) (meer )?(open|dicht)( |$)/.test(line())) {
    take(`${open}(?= (?:in|op|voor|tot|om|bij|#+)| ?$|$)|(?:nu |nog )${open}|openingstijd(?:en)?|openingsuren|opent|sluit`, taken => {
      found.opens = true
      found.now = found.now || /^nu /.test(taken)
    })
  }
  // "is de dokter er nu", "dokter nu": open, if that can be said of it.
  const there = /^(is|zijn|zit|zitten) .*( er nu| nu er|er)$/.test(line()), bare = size < 4 && /(^nu | nu$)/.test(line())
  if (now && !found.opens && (there || bare)) {
    found.opens = found.maybe = true
    if (there) take('er(?= nu)|nu er', () => true)
  }
  take('nu|op dit moment|momenteel', () => found.opens || /(^| )(wat is er|te doen)( |$)/.test(line()) ? void (found.now = true) : false)
}
