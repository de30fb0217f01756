// Answers a question about time. It runs in steps, because dates come from files: each step asks
// for `{known}` (what days are known), `{on: days}`, `{open: days}` or `{of: ids}` and gets it back.
const FAR = 42

function* answered(index, query, {now, ...options}, holidays) {
  const ix = MapSearch.prepare(index)
  const when = readTime(query, now, holidays, word => ix.by.has(MapSearch.stem(word)))
  const plain = () => MapSearch.search(index, query, options)
  if (!when) return plain()
  const words = {words: when.words, days: []}, heard = MapSearch.search(index, query, {...options, when: words})
  // In danger nothing stands above the number, and nothing is left out.
  if (heard.danger[0]) return plain()
  if (isStory(query, heard)) return heard
  const known = yield {known: true}, today = numbered(now.day)
  if (!known || now.day > known.until) {
    words.days = when.days.slice(0, 7).map(day => WEEKDAYS[weekday(day)])
    const answer = MapSearch.search(index, query, {...options, when: words})
    return {...answer, day: when.days.length === 1 && words.days[0]}
  }
  const ask = {index, ix, query, options, when, heard, now, today, last: numbered(known.until), plain}
  return yield* heard.only ? whatThereIs(ask) : aboutWords(ask)
}
// Somebody who tells what happened asks for help, not for what is on that day.
function isStory(query, {hits, routes}) {
  const [best] = routes, leads = best && best.share > .5 && !(hits[0] && hits[0].score >= best.score)
  return leads || MapSearch.hurts(query) || /(^| )(ben|heb|heeft|is|was|werd|zijn) .*(ge\w{3,}(d|t|en)|over\w+en)( |$)/i.test(query) && !/ge(pland|opend|sloten|organiseerd)/i.test(query)
}

const inHours = ({start, end}, hours) => !hours || start == null || start >= hours[0] && start < hours[1] || start < hours[0] && endOf({start, end}) >= Math.min(hours[0] + 60, hours[1])
// The kern where something is: of its place, or what the entry says.
function isIn(ix, {place = ''}, doc, kern) {
  const there = ` ${MapSearch.split(place).join(' ')} `, named = ix.kernen.filter(one => there.includes(` ${one.words.join(' ')} `))
  if (named[0]) return named.includes(kern)
  return doc.facets.has(kern.facet) || !ix.kernen.some(one => doc.facets.has(one.facet))
}
function fits(ask, found) {
  const {ix, heard, options} = ask
  const kern = ix.kernen.find(one => one.id === heard.kern)
  const own = ix.kernen.find(one => one.id === options.kern)
  for (const one of found) one.away = own && !isIn(ix, one.time, one.doc, own) ? 1 : 0
  return found.filter(({time, doc}) => !isOver(time, ask.now) && (!kern || isIn(ix, time, doc, kern)) && heard.asked.every(facet => doc.facets.has(facet)))
}
const early = (a, b) => (a.day < b.day ? -1 : +(a.day > b.day)) || (a.start ?? MIDNIGHT) - (b.start ?? MIDNIGHT) || endOf(a) - endOf(b)
// By day, then the own village first, then by time.
const inOrder = (a, b) => (a.time.day < b.time.day ? -1 : +(a.time.day > b.time.day)) || a.away - b.away || early(a.time, b.time) || a.doc.n - b.doc.n
// One hit for each thing, at its first time; the others are told with it.
function hitsOf(found, {now}) {
  const hits = new Map()
  for (const {doc, time, hit} of found.sort(inOrder)) {
    const known = hits.get(doc.id)
    if (!known) hits.set(doc.id, {id: doc.id, doc, score: 1, share: 1, terms: [], ...hit, time, when: timeText(time, doc, now), times: 1})
    else if (++known.times < 4) known.when += `; ${timeText({...time, place: '', note: ''}, doc, now)}`
  }
  return [...hits.values()]
}
function linked(ask, lists) {
  const docs = new Map(ask.ix.docs.map(doc => [doc.id, doc]))
  return lists.flat().filter(time => docs.has(time.id)).map(time => ({time, doc: docs.get(time.id)}))
}
// The days on which else to look: nearest first, and none that is over.
function around({when: {days}, today, last}) {
  const from = days[0] ?? today, until = days[days.length - 1] ?? today, found = []
  for (let step = 1; step <= FAR + (from > today ? 0 : today - from); step++) for (const day of [from - step, until + step]) if (day >= today && day <= last && (step < 7 || day > until)) found.push(day)
  return found
}

// What happens, or is open, then: nobody said what it should be about.
function* whatThereIs(ask) {
  const {when, now, today, heard} = ask
  if (!when.days[0] && !when.now && !when.opens) return heard
  const days = when.days[0] ? when.days : [today], source = when.opens ? 'open' : 'on'
  const atOnce = !when.days[0]
  const every = fits(ask, linked(ask, yield {[source]: days.map(iso)}))
  const then = every.filter(({time}) => inHours(time, when.hours) && (!atOnce || isOn(time, now)))
  const also = yield* everyWeek(ask, then, source)
  if (then[0]) return told(ask, [...hitsOf(then, ask), ...also])
  if (also[0]) return nothing(ask, also)
  const later = every.filter(({time}) => !then.includes(time))
  if (later[0]) return nothing(ask, hitsOf(later, ask).slice(0, 3))
  for (const some of groupsOf(around({...ask, when: {...when, days}}))) {
    const found = fits(ask, linked(ask, yield {[source]: some.map(iso)}))
    const first = some.find(day => found.some(({time}) => numbered(time.day) === day))
    if (first != null) return nothing(ask, hitsOf(found.filter(({time}) => numbered(time.day) === first), ask).slice(0, 3))
  }
  return nothing(ask, [])
}
const groupsOf = list => Array.from({length: Math.ceil(list.length / 7)}, (_, n) => list.slice(n * 7, n * 7 + 7))

// What is there on the same day of other weeks: every week, or at least sometimes when so was asked.
function* everyWeek(ask, then, source) {
  const {when, last} = ask, [day] = when.days
  if (!when.wide || day == null) return []
  const days = [1, 2, 3, 4].map(n => day + 7 * n).filter(one => one <= last)
  const found = fits(ask, linked(ask, yield {[source]: days.map(iso)})).filter(({time}) => inHours(time, when.hours))
  return others(ask, found, then)
}
function others(ask, found, then) {
  const here = new Set(then.map(({doc}) => doc.id)), often = ({doc}) => found.filter(one => one.doc === doc).length > 1
  const first = new Map()
  for (const one of found.sort(inOrder)) if (!here.has(one.doc.id) && !first.has(one.doc.id) && (ask.when.wide > 1 || often(one))) first.set(one.doc.id, one)
  return hitsOf([...first.values()], ask)
}

// What fits the other words, as far as it is there then.
function* aboutWords(ask) {
  const {when, now, today, heard} = ask, {hits} = heard
  const lists = yield {of: hits.map(hit => hit.id)}
  const dated = hits.map((hit, n) => ({hit, doc: hit.doc, times: fits(ask, lists[n].map(time => ({time, doc: hit.doc}))).sort(inOrder)}))
  if (!when.days[0] && (when.opens || when.asks)) return theAnswer(ask, dated)
  const place = hits[0] && hits[0].doc.kind === 'plek' && isNamed(heard, hits[0]) && hits[0].doc
  const there = place && when.days[0] ? fits(ask, linked(ask, yield {on: when.days.map(iso)})).filter(({time}) => time.place.startsWith(place.title)) : []
  const isThen = ({time}) => inHours(time, when.hours) && (when.days[0] ? when.days.includes(numbered(time.day)) : numbered(time.day) < today + 28)
  const fit = ({hit: {score}}, top) => score > top * .4
  const all = dated.flatMap(({hit, doc, times}) => times.map(one => ({...one, hit, doc})))
  const right = all.filter(isThen), top = Math.max(...right.map(({hit}) => hit.score))
  const then = [...there.filter(isThen), ...right.filter(one => fit(one, top) && !there.some(({doc}) => doc === one.doc))]
  if (when.opens && when.days.length === 1) {
    const answer = theAnswer(ask, dated)
    if (answer.says) return answer
  }
  const best = hits[0] ? hits[0].score : 0, good = all.filter(one => fit(one, best))
  if (!when.days[0]) return then[0] ? told(ask, hitsOf(then, ask)) : heard
  const also = when.wide ? others(ask, good.filter(({time}) => [1, 2, 3, 4].some(n => numbered(time.day) === when.days[0] + 7 * n) && inHours(time, when.hours)), then) : []
  if (then[0]) return told(ask, [...hitsOf(then, ask), ...also])
  return otherTimes(ask, good, also, hits.filter((hit, n) => !lists[n][0] && hit.score > best * .6))
}
// Nothing of it is there then: when it is, and what has no fixed times.
function otherTimes(ask, good, also, unknown) {
  const {when, heard} = ask, {days} = when, [first] = heard.hits
  if (first && unknown.includes(first) || !first) return {...heard, hits: unknown}
  const far = ({time}) => Math.max(days[0] - numbered(time.day), numbered(time.day) - days[days.length - 1], 0)
  const least = Math.min(...good.map(far)), near = also[0] ? also : hitsOf(good.filter(one => far(one) === least), ask).slice(0, 3)
  return nothing(ask, [...near, ...unknown.filter(hit => !near.some(({id}) => id === hit.id))])
}
// Every word that tells something stands in the name of what was found, or among its keywords.
function isNamed({tokens}, {doc}) {
  const telling = tokens.filter(one => one.weight > .3 && !one.kern && !one.time)
  return telling[0] && telling.every(one => one.best && one.best[doc.n] >= .65)
}
// When something is open or happens, said first; the rest stands as always.
function theAnswer(ask, dated) {
  const {when, heard, now} = ask, first = dated.find(({hit, times}) => times[0] && isNamed(heard, hit))
  if (!first) return ask.plain()
  const open = openDoor(first.doc), times = first.times.map(({time}) => time)
  const on = when.now || !when.asks && !when.days[0]
  const hits = dated.map(({hit, times: [next], doc}) => next ? {...hit, when: timeText(next.time, doc, now), time: next.time} : hit)
  const order = [...hits.filter(hit => hit.id === first.doc.id), ...hits.filter(hit => hit.id !== first.doc.id)]
  return {...heard, hits: order, says: open ? openText(first.doc, times, when, now) : `${first.doc.title}: ${timeText(times[0], first.doc, now)}.`}
}

const inKern = ({ix, heard}) => {
  const kern = ix.kernen.find(one => one.id === heard.kern)
  return kern ? ` in ${kern.name}` : ''
}
const amountText = n => n === 1 ? '1 resultaat' : `${n} resultaten`
function told(ask, hits) {
  const {when, heard, today} = ask, then = hits.filter(({time}) => when.days.includes(numbered(time.day)) || !when.days[0])
  const label = capital(daysText(when, today)), [only] = hits
  const says = hits.length === 1 ? `${only.doc.title}: ${only.when}.` : `${label}${when.opens ? ' open' : ''}${inKern(ask)}: ${amountText(then.length)}, op volgorde van tijd.`
  return {...heard, hits, says}
}
function nothing(ask, hits) {
  const {when, heard, today} = ask, past = when.days[0] != null && when.days[when.days.length - 1] < today
  const [next] = hits.filter(hit => hit.when)
  const label = capital(daysText(when, today))
  const none = past ? `${label} is voorbij` : `${label} is er niets${when.opens ? ' open' : ''}${inKern(ask)}`
  return {...heard, hits, says: `${none}${next ? `; wel ${next.when}: ${next.doc.title}` : ''}.`}
}
return {answered: (index, query, options) => answered(index, query, options, HOLIDAYS)}
