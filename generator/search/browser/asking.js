// Asks the ranking, and for a question about time the dates as well. All text is put in the page
// as text, so nothing that is typed can become part of it.
const root = document.documentElement.dataset.wortel

function make(tag, attributes, ...inside) {
  const element = document.createElement(tag)
  for (const name in attributes) element.setAttribute(name, attributes[name])
  element.append(...inside)
  return element
}
const script = name => new Promise(done => {
  const element = make('script', {src: `${root}assets/${name}`})
  element.onload = element.onerror = done
  document.head.append(element)
})

// What may be a word of time: only then what knows them is fetched.
const MAYBE = /da[gch]|gister|avo|midd|ocht|morg|nacht|week|over|open|laa[td]|wann?eer|wneer|welke|volgende|dicht|geslo|sluit|sluis|terecht|aanwez|hoe ?lang|nu|moment|straks|dadelijk|meteen|kerst|p(a|aa)[sz]|pinkst|hemelv|vakan|carna|koning|vrijda|sint|pakjes|oud|nieuwj|herdenk|valen|jaar|jaor|maand|lente|zomer|herfst|winter|binnenkort|komende|uur|half |kwart|tienen|\d|(^| )(een|twee|drie|vier|vij[fv]|zes|zeve|acht(ste|en)?( |$)|nege|tien|el[fv]|twaal|twint|derti|zo|maa|din|woe|don|vri|zat|van|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|wo|wei|zun|morn|moa|zoa|dun)/i

// Gives what the script of time asks for, from the files of dates.
async function given({known, on, open, of}) {
  if (known) return MapDays.known()
  return Promise.all(of ? of.map(MapDays.of) : on ? on.map(MapDays.on) : open.map(MapDays.open))
}
// A second MapDays would not have what came for the first.
let timing
async function answered(query, options) {
  timing = timing || Promise.all([window.MapTime || script('zoektijd.js'), window.MapDays || script('dagen.js')])
  await timing
  // What did not come may come the next time.
  if (!window.MapTime || !window.MapDays) timing = null
  const steps = MapTime.answered(MAP_INDEX, query, {...options, now: MapDays.now()})
  let step = steps.next()
  while (!step.done) step = steps.next(await given(step.value))
  return step.value
}
const ownKern = () => window.MapPage?.kern()
const heard = new Map(), A_MINUTE = 60000
let following, latest
// What a page shows of an answer.
const shownOf = ({says, danger, hits}) => JSON.stringify([says, danger.map(one => one.id), hits.map(hit => [hit.id, hit.when])])
// Gives an answer. A question about time is first answered without dates, and `waits`; once they
// came, the page hears 'tijden' and asks again. What was true a minute ago stands until then.
function askInDutch(query, more) {
  const options = {kern: ownKern(), ...more}, key = JSON.stringify([query, options, MAP_DANGER.length]), minute = Date.now() / A_MINUTE | 0
  const before = heard.get(key)
  latest = [query, more]
  if (before?.minute === minute) return before.answer
  const plain = MapSearch.search(MAP_INDEX, query, options)
  if (!MAYBE.test(query)) return plain
  if (heard.size > 50) heard.clear()
  const first = before?.answer ?? {...plain, waits: true}
  heard.set(key, {minute, answer: first})
  answered(query, options).catch(() => plain).then(answer => {
    heard.set(key, {minute, answer})
    if (first.waits || shownOf(first) !== shownOf(answer)) dispatchEvent(new Event('tijden'))
  })
  following = following || follow()
  return first
}
// A question in another language is asked in Dutch; danger is read in what was typed. What a language
// says comes when somebody uses it, and the page then hears 'talen'.
const fetched = {}
function ask(typed, more) {
  const tongue = window.MapTongues?.heard(MAP_INDEX, typed), late = tongue && !tongue.query && tongue.tongue
  if (late && !fetched[late]) {
    fetched[late] = true
    script(`zoektaal-${late}.js`).then(() => dispatchEvent(new Event('talen')))
  }
  if (!tongue?.query) return askInDutch(typed, more)
  return {...askInDutch(tongue.query, {...more, said: typed}), suggestion: null, tongue}
}
// An answer about time stays true while the page stands open: each whole minute, midnight among
// them, and when somebody looks at it again, what was asked last is asked anew.
function follow() {
  const again = () => askInDutch(...latest), tick = () => setTimeout(() => {
    again()
    tick()
  }, A_MINUTE - Date.now() % A_MINUTE)
  tick()
  addEventListener('pageshow', event => event.persisted && again())
  document.addEventListener('visibilitychange', () => document.hidden || again())
  return true
}
