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
const MAYBE = /da[gch]|gister|avo|midd|ocht|morg|nacht|week|wee?k|over|open|laat|wanneer|welke|volgende|dicht|geslo|sluit|nu|moment|kerst|pa[as]s|pinkst|hemelv|vakan|carna|vrijda|sint|pakjes|oud|nieuwj|herdenk|valen|\d|(^| )(zo|maa|din|woe|don|vri|zat|van|jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i

const isTimely = query => MAYBE.test(query)

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
const ownKern = () => {
  try { return localStorage.getItem('dorp') } catch (closed) { /* the search works without */ }
}
const heard = new Map()
// Gives an answer. A question about time is first answered without dates, and `waits`; once they
// came, the page hears 'tijden' and asks again.
function ask(query, more) {
  const options = {kern: ownKern(), ...more}, key = JSON.stringify([query, options, MAP_DANGER.length, Date.now() / 6e4 | 0])
  if (!heard.has(key)) {
    const plain = MapSearch.search(MAP_INDEX, query, options)
    if (!isTimely(query)) return plain
    if (heard.size > 50) heard.clear()
    heard.set(key, {...plain, waits: true})
    answered(query, options).catch(() => plain).then(answer => {
      heard.set(key, answer)
      dispatchEvent(new Event('tijden'))
    })
  }
  return heard.get(key)
}
