// Answers a question about time. It runs in steps, because dates come from files: each step asks
// for `{known}` (until which day), `{on: days}`, `{open: days}` or `{of: ids}`, and gets that.
const FAR = 6 * WEEK
const SPEAKER = /(^| )(ik|mij|me|mijn|we|wij|ons|hij|zij|ze)( |$)/i
const WONDERS = /(^| )(kan|mag|waar|wat|welke|wanneer|wil|zou)( |$)/i
const HAPPENED = /(^| )(ben|bent|heb|hebt|heeft|is|was|werd|zijn) .*(ge(?!pland|opend|sloten|organiseerd)\w{3,}(d|t|en)|over\w+en)( |$)/i

const UNCLEAR = 'Welke dag of tijd u bedoelt, is niet begrepen. Typ bijvoorbeeld “zaterdagmiddag” of “15 december”.'
const OLD_AFTER = 8 * WEEK

function* answered(index, query, {now, ...options}) {
  const ix = MapSearch.prepare(index), today = numbered(now.day)
  const when = readTime(query, now, word => ix.plain[ix.by.get(MapSearch.stem(word))] === word)
  const find = more => MapSearch.search(index, query, {...options, ...more})
  const search = (days, more) => find({when: {words: when.words, days}, ...more})
  const plain = () => find()
  if (!when) return plain()
  const heard = search([]), inDanger = () => plain().danger[0] ? plain() : heard, isDoctor = asksForDoctor(query, when, heard)
  // In danger nothing stands above the number, and nothing is left out.
  if (heard.danger[0] && !isDoctor) return inDanger()
  if (!isDoctor && isStory(query, heard)) return heard
  if (when.unclear && !heard.danger[0]) {
    const rest = find({when: {words: when.words.map((says, n) => says || when.looks[n]), days: []}})
    if (!rest.tokens.some(isTelling)) return {...rest, hits: [], routes: [], themes: [], suggestion: null, says: UNCLEAR}
    if (!when.days[0] && !when.hours && !when.opens && !when.asks) return plain()
  }
  const known = yield {known: true}
  if (!known || now.day > known.until) {
    if (heard.danger[0]) return inDanger()
    const days = when.days.slice(0, WEEK).map(day => WEEKDAYS[weekday(day)])
    const answer = when.maybe ? plain() : {...search(days), day: days.length === 1 ? days[0] : ''}
    return known && !when.maybe ? {...answer, says: ranOut(known)} : answer
  }
  const ask = {index, ix, query, when, heard, plain, search, now, today, last: numbered(known.until), seen: {}, own: ix.kernen.find(one => one.id === options.kern)}
  const answer = isDoctor && (yield* theDoctor(ask)) || (heard.danger[0] ? inDanger() : yield* whenAsked(ask))
  if (answer.suggestion) answer.suggestion = answer.suggestion.split(' ').map((word, n) => when.words[n] && when.meant[n] || word).join(' ')
  const isOld = answer.says && !answer.danger[0] && today - numbered(known.made) >= OLD_AFTER
  return isOld ? {...answer, says: `${answer.says} Deze datums zijn al een tijd niet nagekeken; bel voor de zekerheid even.`} : answer
}
function* whenAsked(ask) {
  const {when, heard, plain} = ask
  if (when.holiday && when.bare) {
    const answer = theAnswer(ask, yield* datedHits(ask, plain()), true)
    if (answer.says) return answer
  }
  // "Dokter nu" asks for hours; "hulp nu" does not.
  const isThere = hit => isNamed(heard, hit) && isOpenDoor(hit.doc) && tellingWords(heard).some(({weight}) => weight > .5)
  if (when.maybe && (when.opens ? !heard.hits.some(isThere) : !heard.only)) return plain()
  return yield* heard.only ? whatThereIs(ask) : aboutWords(ask)
}
const ranOut = ({made}) => `De datums op deze kaart zijn op: ze zijn van ${dateText(numbered(made))} ${made.slice(0, 4)}. Wilt u weten of iets doorgaat of open is? Bel gerust.`
// Whether a word of a question, other than one of time, says what it is about.
const isTelling = ({word, time, kern, weight}) => !time && !kern && weight > .3 && !/^\d\d?$/.test(word)
// Somebody who tells what happened asks for help, and not for what there is on that day.
function isStory(query, {hits: [hit], routes: [route]}) {
  const leads = route && route.share > .5 && !(hit && hit.score >= route.score)
  return MapSearch.hurts(query) || HAPPENED.test(query) || leads && SPEAKER.test(query) && !WONDERS.test(query)
}

function* timesOn({ix, ...ask}, source, days) {
  if (!days[0]) return []
  const docs = new Map(ix.docs.map(doc => [doc.id, doc])), lists = yield {[source]: days.map(iso)}
  return fitting({ix, ...ask}, lists.flat().filter(time => docs.has(time.id) && !time.holiday).map(time => ({time, doc: docs.get(time.id)})))
}
// Every hit of an answer with its times, in the order of the answer.
function* datedHits(ask, {hits}) {
  const lists = yield {of: hits.map(hit => hit.id)}
  return hits.map((hit, n) => ({hit, doc: hit.doc, isDated: lists[n].length > 0, found: fitting(ask, lists[n].map(time => ({time, doc: hit.doc, hit}))).sort(inOrder)}))
}

// What happens or is open then, when nobody said what it should be about.
function* whatThereIs(ask) {
  const {when, heard, now, today} = ask, source = when.opens ? 'open' : 'on'
  if (!when.days[0] && !when.hours && !when.now && !when.opens) return heard
  const atOnce = !when.days[0] && !when.hours, days = when.days[0] ? when.days : upTo(today, atOnce ? today : today + 13)
  const found = (yield* timesOn(ask, source, days)).filter(({doc}) => !MapSearch.isTender(ask.index, doc))
  const then = found.filter(({time}) => inHours(time, when.hours) && (!atOnce || isOn(time, now)))
  const also = when.wide ? alsoThen(ask, yield* timesOn(ask, source, sameDays(ask)), then) : []
  if (then[0] || also[0]) return told(ask, then, also)
  if (when.holiday) {
    // "Met kerst" there may be nothing, but there is a Christmas market.
    const plain = ask.plain(), named = (yield* datedHits(ask, plain)).filter(({hit}) => isNamed(plain, hit)).flatMap(one => one.found.slice(0, 1))
    if (named[0] || days[0] > ask.last) return nothing(ask, hitsOf(named, now).slice(0, 3))
  }
  return nothing(ask, yield* nearest(ask, source, days, found))
}
// The nearest day with something: at the hours that were asked, or else at any.
function* nearest(ask, source, days, found) {
  const {when, now, today, last} = ask, from = days[0], until = days[days.length - 1], around = []
  for (let step = 1; step <= FAR + Math.max(0, today - from); step++) for (const day of step < WEEK ? [from - step, until + step] : [until + step]) if (day >= today && day <= last) around.push(day)
  const later = found.filter(({time}) => time.day > now.day || time.start > now.minutes)
  for (let at = 0; at < around.length; at += WEEK) {
    const more = yield* timesOn(ask, source, around.slice(at, at + WEEK)), fit = more.filter(({time}) => inHours(time, when.hours))
    const isNear = ({time}) => numbered(time.day) >= from - 2 && numbered(time.day) <= until + 2
    const some = fit.some(isNear) ? fit.filter(isNear) : later[0] ? later : more
    const first = around.slice(at, at + WEEK).concat(days).find(day => some.some(({time}) => numbered(time.day) === day))
    if (first != null) return hitsOf(some.filter(({time}) => numbered(time.day) === first), now).slice(0, 3)
  }
  return hitsOf(later, now).slice(0, 3)
}
// The same day of the next weeks, for what is there every week but not on the coming one.
function sameDays({when: {days: [day]}, last}) {
  return day == null ? [] : [1, 2, 3, 4].map(n => day + WEEK * n).filter(one => one <= last)
}
function alsoThen({when, now}, found, then) {
  const here = new Set(then.map(({doc}) => doc)), times = new Map()
  for (const one of found.sort(inOrder)) if (!here.has(one.doc) && inHours(one.time, when.hours)) times.set(one.doc, [...times.get(one.doc) || [], one])
  return hitsOf([...times.values()].filter(list => list.length > (when.wide > 1 ? 0 : 1)).map(([first]) => first), now)
}

// What fits the other words, as far as it is there then.
function* aboutWords(ask) {
  const {when, heard, query, today, now} = ask, {hits} = heard, [day] = when.days, dated = yield* datedHits(ask, heard)
  if (day == null && (when.opens || when.asks) || when.opens && when.days.length === 1 && !/^(welke|wat|wie|waar) /i.test(query)) {
    const answer = theAnswer(ask, dated)
    if (answer.says || day == null) return answer
  }
  const days = day == null ? upTo(today, today + 27) : when.days
  const isDay = ({time}) => days.includes(numbered(time.day)) && inHours(time, when.hours), isThen = one => isDay(one) && !one.time.holiday
  const here = dated.flatMap(({found}) => found), all = here[0] ? here : (yield* datedHits({...ask, heard: {...heard, kern: null}}, heard)).flatMap(({found}) => found)
  const place = hits[0] && hits[0].doc.kind === 'plek' && isNamed(heard, hits[0]) ? hits[0].doc : null
  const there = place && day != null ? (yield* timesOn(ask, 'on', days)).filter(one => one.time.place.startsWith(place.title) && isThen(one)) : []
  const good = all.filter(({hit}) => hit.score > hits[0].score * .45), then = [...there, ...good.filter(isThen).filter(({doc}) => !there.some(one => one.doc === doc))]
  const named = good.filter(({hit}) => isNamed(heard, hit)), bear = good.filter(({doc}) => tellingWords(heard).every(({word}) => MapSearch.fold(doc.title).includes(word)))
  const best = ([bear, named, good].find(list => list[0]) || []).filter(({time}) => !time.holiday)
  // Where something bears that name, other things then are no answer.
  if (named[0] && !then.some(one => !one.hit || named.includes(one))) then.length = 0
  if (day == null && (then[0] || !when.hours)) return then[0] ? told(ask, then, []) : heard
  const same = when.wide ? sameDays(ask) : []
  const also = alsoThen(ask, good.filter(({time}) => same.includes(numbered(time.day))), then)
  if (here[0] && (then[0] || also[0])) return told(ask, then, also)
  if (!then[0] && good.some(one => isDay(one) && isNamed(heard, one.hit))) return theAnswer(ask, dated)
  // Nothing of it is there then: when it is, and what has no fixed times.
  const unknown = dated.filter(({hit, isDated}) => !isDated && hit.score > hits[0].score * .6).map(({hit}) => hit)
  if (!hits[0] || unknown.includes(hits[0])) return {...heard, hits: unknown}
  const target = (day ?? today) * MIDNIGHT + (when.hours ? when.hours[0] : 0), far = ({time}) => Math.abs(numbered(time.day) * MIDNIGHT + (time.start ?? 0) - target)
  const least = best.length && best.reduce((a, b) => far(b) < far(a) ? b : a).time.day
  return nothing(ask, [...hitsOf(best.filter(({time}) => time.day === least), now).slice(0, 3), ...unknown])
}
// Whether every word that tells something stands in the name of a hit, or among its keywords.
const tellingWords = ({tokens}) => tokens.filter(one => one.weight > .3 && !one.kern && !one.time && one.head == null)
function isNamed(answer, {doc}) {
  const words = tellingWords(answer)
  return words.length > 0 && words.every(one => one.best && one.best[doc.n] >= .65)
}
// When something is open or happens, said first; the rest stands as always.
function theAnswer({when, now, ...ask}, dated, isHoliday) {
  const day = when.days[0], plain = ask.plain(), heard = isHoliday ? plain : ask.heard, opens = when.opens && !isHoliday
  const named = dated.filter(({hit, doc, found}) => found[0] && isNamed(heard, hit) && !(opens && !isOpenDoor(doc))), begins = ({doc}) => tellingWords(heard).some(({word}) => MapSearch.fold(doc.title).startsWith(word))
  // "De gemeente" is the town hall rather than what it has elsewhere.
  const first = opens && named.find(begins) || named[0]
  if (!first) return plain
  // What comes to several villages is told for the own one.
  const nearBy = list => [...list.filter(({away}) => !away), ...list.filter(({away}) => away)]
  const next = list => (nearBy(list).find(({time}) => day == null || isHoliday || numbered(time.day) >= day) || list[0]).time
  const hits = [first, ...dated.filter(one => one !== first)].map(({hit, doc, found}) => found[0] ? {...hit, time: next(found), when: timeText(next(found), doc, now, when.until)} : hit)
  const {doc, found} = first
  return {...plain, hits, suggestion: ask.heard.suggestion, says: isOpenDoor(doc) && (when.opens || day != null || isOn(next(found), now)) ? openText(doc, nearBy(found).map(({time}) => time), day, now) : `${doc.title}: ${hits[0].when}.`}
}

const inKern = ({ix, heard}) => heard.kern ? ` in ${ix.kernen.find(one => one.id === heard.kern).name}` : ''
function told(ask, then, also) {
  const {when, heard, today, now} = ask, hits = hitsOf(then, now), count = hits.length, more = also.length
  if (!count) return nothing(ask, also)
  const rest = more ? ` En ${more} op een andere ${WEEKDAYS[when.weekday]}.` : ''
  const says = count > 1 ? `${daysText(when, today)}${when.opens ? ' open' : ''}${inKern(ask)}: ${count} resultaten, op volgorde van tijd.` : `${hits[0].doc.title}: ${hits[0].when}.`
  const lacks = heard.lacking ? ` Bij geen daarvan staat “${heard.lacking}”.` : ''
  return {...heard, hits: [...hits, ...also], says: says + rest + lacks, isList: count > 1}
}
function nothing(ask, hits) {
  const {when, heard, today, now, last} = ask, next = hits.find(hit => hit.time), label = daysText(when, today), until = when.days[when.days.length - 1]
  if (when.days[0] > last) return {...heard, hits, says: `${label}: zo ver vooruit is nog niet bekend wat er is.`}
  const isPast = until < today || until === today && when.hours && when.hours[1] <= now.minutes
  const further = next || when.days[0] == null || until < last - WEEK ? '' : ` Verder dan ${dateText(last)} is nog niet bekend wat er is.`
  return {...heard, hits, says: `${isPast ? `${label} is voorbij` : `${label} ${noneText(ask)}`}${next ? `; wel ${momentText(next.time, next.doc, now)}: ${next.doc.title}` : ''}.${further}`}
}
// What there is not, so that it is true: something may be open though nothing happens, and what
// costs money is something as well.
function noneText(ask) {
  const {when, heard, seen} = ask, words = tellingWords(heard).map(({word}) => word).join(' ')
  const free = heard.tokens.filter(one => one.hint && !one.time).map(one => ` ${one.word}`).join(''), none = `niets${seen.over && when.days.includes(numbered(ask.now.day)) ? ' meer' : ''}${free}`
  if (when.opens) return `is er ${none} open${inKern(ask)}${heard.only || !words ? '' : ` voor “${words}”`}`
  return heard.only || !words ? `staat er${inKern(ask)} ${none} in de agenda` : `is er ${none}${inKern(ask)} voor “${words}”`
}
return {answered, readTime}
