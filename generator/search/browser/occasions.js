// What is found with its times: which of them count, and in what order they stand.
const inHours = (time, hours) => !hours || time.start == null || time.start >= hours[0] && time.start < hours[1] || time.start < hours[0] && endOf(time) >= Math.min(hours[0] + 60, hours[1])

// Whether something is in a kern: by its place or its remark, else by what the entry says.
function isIn(ix, {place, note}, doc, kern) {
  const there = ` ${MapSearch.split(`${place} ${note}`).join(' ')} `, named = ix.kernen.filter(one => there.includes(` ${one.words.join(' ')} `))
  if (named[0]) return named.includes(kern)
  return doc.facets.has(kern.facet) || !ix.kernen.some(one => doc.facets.has(one.facet))
}
// Leaves out what is over, what is elsewhere than was asked, and what costs money when it may not.
function fitting({ix, heard, own, now, when, seen}, found) {
  const kern = ix.kernen.find(one => one.id === heard.kern)
  for (const one of found) one.away = own && !isIn(ix, one.time, one.doc, own) ? 1 : 0
  const fits = found.filter(({time, doc}) => (!kern || isIn(ix, time, doc, kern)) && heard.required.every(facet => doc.facets.has(facet)))
  const left = fits.filter(({time}) => !isOver(time, now))
  if (fits.some(({time}) => time.day === now.day && isOver(time, now) && inHours(time, when.hours))) seen.over = true
  return left
}
// By day, then the own village first, then by hour; what is open day and night stands last.
function inOrder({time: a, away, doc}, {time: b, away: elsewhere, doc: other}) {
  const hour = time => isAllDay(time) ? MIDNIGHT : time.start ?? MIDNIGHT
  return numbered(a.day) - numbered(b.day) || away - elsewhere || hour(a) - hour(b) || endOf(a) - endOf(b) || doc.n - other.n
}
// Gives one hit for each thing, at its first time; some others are told with it.
function hitsOf(found, now) {
  const hits = new Map(), times = new Map()
  for (const {doc, time, hit} of found.sort(inOrder)) {
    times.set(doc, (times.get(doc) || 0) + 1)
    if (!hits.has(doc)) hits.set(doc, {id: doc.id, doc, score: 1, share: 1, terms: [], ...hit, time, when: timeText(time, doc, now)})
    else if (times.get(doc) < 4) hits.get(doc).when += `; ${momentText(time, doc, now)}`
  }
  return [...hits.values()]
}
