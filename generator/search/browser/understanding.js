const WEEK = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

// "Ik lach me dood" says nothing about death.
function readSayings(ix, words) {
  const line = ` ${words.join(' ')} `, away = new Set()
  for (const saying of ix.sayings) {
    const at = line.indexOf(` ${saying.join(' ')} `)
    if (at < 0) continue
    const first = line.slice(0, at + 1).split(' ').length - 2
    saying.forEach((_, n) => away.add(first + n))
  }
  return away
}
// "gratis" lifts what has that facet, and so do days where no dates are known; as words they say little.
function readHints(index, tokens, days = []) {
  const ix = prepare(index)
  const asked = days.map(day => index.hints[day]).filter(facet => facet >= 0), conditions = {}
  for (const one of tokens) {
    if (one.time || !(index.hints[one.word] >= 0)) continue
    conditions[one.word] = index.hints[one.word]
    one.hint = true
    one.weight = .3
    // What only has the word in its name ("Gratis iemand aan uw kant") is not asked for by it.
    if (tokens.some(({weight, time, hint}) => weight > .3 && !time && !hint)) one.means = new Map()
  }
  // An hour a week is no number to look for.
  tokens.forEach((one, n) => { if (/^\d\d?$/.test(one.word) && /^uur/.test(tokens[n + 1]?.word)) one.weight = .08 })
  // "zonder verwijzing" asks for what needs none, and not for a referral.
  for (const hint in index.hints) if (hint.includes(' ')) {
    const all = hint.split(' ').map(word => tokens.find(one => one.word === word && !one.time))
    if (!all.every(Boolean)) continue
    conditions[hint] = index.hints[hint]
    for (const one of all) Object.assign(one, {hint: true, weight: .3, direct: new Map(), means: new Map()})
  }
  // "Aan huis" lifts what comes to somebody's home, and says what it says as well.
  for (const lift in index.lifts) if (lift.split(' ').every(word => tokens.some(one => one.word === word && !one.time))) conditions[lift] = index.lifts[lift]
  const facets = [...new Set([...asked, ...Object.values(conditions)])]
  // "Hulp thuis zonder indicatie": who says what it must be, need not be told who helps.
  if (facets[0] && !days[0]) for (const one of tokens) if (ix.vague.includes(one.word) && one.weight < .5) one.weight = .08
  return {asked: facets, conditions}
}
function readKern(ix, tokens) {
  let found
  for (const kern of ix.kernen) for (let i = 0; i + kern.words.length <= tokens.length; i++) {
    const part = tokens.slice(i, i + kern.words.length)
    const named = part.every(({word, time}, n) => !time && distance(word, kern.words[n], 1) <= (word.length > 6))
    if (named && !(found && found.words.length >= part.length)) {
      found = kern
      for (const one of part) one.kern = true
    }
  }
  return found
}
// Whoever only types "hulp" or "ik heb een vraag" is looking for somebody.
function readVague(ix, tokens) {
  const said = tokens.filter(one => !one.kern), asks = said.find(({word}) => ix.vague.includes(word))
  const helper = ix.by.get(stem('dorpsondersteuner'))
  const isVague = asks && helper != null && said.every(({word, weight}) => weight < .1 || ix.vague.includes(word))
  if (isVague) for (const one of said) if (ix.vague.includes(one.word)) {
    one.weight = .4
    raise(one.direct, helper, 2)
    raise(one.means, helper, 2)
  }
  return isVague
}
// The life question that stands beside a number: whoever wanders with dementia is looked for now, and
// cared for after.
function besideDanger(ix, words) {
  const said = new Set(words.map(stem)), isSaid = word => said.has(word)
  return ix.beside.find(([, keys, but]) => !but.some(isSaid) && keys.some(key => key.every(isSaid)))?.[0]
}
// A bare name gives what bears it: a place, an organization or a person.
const BEARERS = {mens: true, plek: true, organisatie: true}
function bears(doc, words) {
  if (!BEARERS[doc.kind]) return false
  const name = doc.name = doc.name || split(doc.title), size = words.length, is = part => part.join() === words.join()
  return is(name.slice(-size)) || is(name.slice(0, size))
}
// "huis arts" is also looked for as "huisarts".
function joined(ix, tokens) {
  for (let i = 1; i < tokens.length; i++) {
    const pair = tokens.slice(i - 1, i + 1), [first, second] = pair
    if (Math.max(first.weight, second.weight) < .3) continue
    const add = (term, quality) => pair.forEach(one => {
      one.weight = Math.max(one.weight, .5)
      raise(one.direct, term, quality)
      withCompounds(ix, one.means, term, quality)
    })
    for (const link of LINKS) {
      const whole = ix.by.get(stem(first.word + link + second.word))
      if (whole != null) add(whole, 1)
    }
    // "kleding beurs" is in "kinderkledingbeurs", and "gemeete huis" has a slip.
    const start = first.word + second.word, whole = stem(start), mask = letters(whole)
    if (Math.min(first.weight, second.weight) > .3) ix.stems.forEach((other, term) => (other.startsWith(start) || whole[7] && (other.includes(whole) || Math.abs(other.length - whole.length) < 2 && lacking(mask & ~ix.masks[term]) < 2 && distance(whole, other, 1) < 2)) && add(term, .85))
  }
}
// Synonyms and phrases count when all their words are in the query, in any order.
function followKeys(ix, tokens) {
  const known = new Map(), extra = []
  for (const one of tokens) for (const [term, quality] of one.direct)
    if (quality > .6 && !(known.has(term) && known.get(term).quality >= quality)) known.set(term, {quality, one})
  const telling = [.5, .1, 0].map(least => tokens.filter(one => one.weight > least && !one.kern && !one.hint).length).find(count => count)
  for (const {key, targets, quality} of ix.keys) if (key.every(term => known.has(term)) && !key.every(term => known.get(term).one.time)) {
    const hits = key.map(term => known.get(term)), least = Math.min(...hits.map(hit => hit.quality))
    // A key that says all there is in the query was written for that very query.
    const fit = least * (new Set(hits.map(hit => hit.one)).size >= telling ? Math.max(key.length > 1 ? 1.05 : known.get(key[0]).quality === 1 && posting(ix, key[0]).length ? .6 : .9, quality) : quality)
    targets.forEach((target, n) => hits.forEach(hit => extra.push([hit.one, target, fit - n * .1])))
  }
  for (const [one, target, fit] of extra) withCompounds(ix, one.means, target, fit)
}

// The query with the map's own words where only a misspelt word was found.
function better(ix, tokens) {
  const words = tokens.map(one => {
    const own = stem(one.word)
    if (one.kern || one.weight < .5 || ix.by.has(own)) return one.word
    const near = [...one.means].filter(([term]) => {
      const other = ix.stems[term]
      return other && posting(ix, term).length && distance(own, other, 3) <= own.length >> 2
    })
    if (!near.length || near.some(([term]) => ix.stems[term].startsWith(own))) return one.word
    return ix.shown[near.reduce((a, b) => b[1] > a[1] ? b : a)[0]]
  })
  const other = words.filter((word, n) => word !== tokens[n].word)
  // Nobody is asked whether something painful was meant.
  return other[0] && !other.some(word => painful(readDanger(MAP_DANGER), word)) ? words.join(' ') : null
}
