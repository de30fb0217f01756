// One line in the language that somebody typed in, and from the side where that begins.
function inTongue(place, {tongue, danger}) {
  const says = tongue && !danger[0] ? tongue.says : ''
  place.hidden = !says
  place.textContent = says
  if (!says) return
  place.lang = tongue.tongue
  place.dir = 'auto'
}
// What every page with a search field needs.
// From a disk a folder does not open by itself.
const file = url => location.protocol === 'file:' ? url.replace(/(^|\/)(?=$|[?#])/, '$1index.html') : url
// Screen readers hear the outcome once somebody stops typing, not at every letter.
let speaking
function say(place, text, danger) {
  clearTimeout(speaking)
  speaking = setTimeout(() => { place.textContent = danger.map(one => `${one.name}: bel ${one.phone}. `).join('').replace('?:', '?') + text }, 900)
}
const capital = text => text[0].toUpperCase() + text.slice(1)
const amount = n => n === 1 ? '1 resultaat' : `${n || 'Geen'} resultaten`

// Ranking and index come when someone is about to search, not before.
let loading
const load = () => loading = loading || Promise.all([window.MapSearch || script('zoeken.js'), window.MAP_INDEX || script('zoekindex.js'), window.MAP_DANGER || script('gevaar.js')]).then(() => {
  // What other languages say about danger comes a moment later, and is then asked again.
  if (window.MAP_DANGER && !MAP_DANGER[1]) Promise.all([script('gevaar-talen.js'), script('zoektalen.js')]).then(() => dispatchEvent(new Event('talen')))
  return asked('') && MAP_INDEX
})
// A damaged index gives no answer instead of an error.
function asked(query, options) {
  try { return ask(query, options) } catch (damaged) { /* nothing */ }
}

// Marks the words by which something was found; small words stay as they are.
function marked(text, terms) {
  const {split, stem, fold} = MapSearch, {weights} = MapSearch.prepare(MAP_INDEX)
  const stems = terms.flatMap(split).filter(word => !(weights.get(word) < .1)).map(stem)
  return text.split(/([\p{L}\p{N}]+)/u).map((piece, n) => n % 2 && stems.includes(stem(fold(piece))) ? make('mark', {}, piece) : piece)
}
const because = ({terms, when}) => when ? capital(when) : terms[0] ? `gevonden op: ${terms.slice(0, 3).join(', ')}` : ''
