// What is found for a query, best first.
// How much a word weighs in: title, keyword, organization, summary, theme, body.
const FIELDS = [1, .9, .55, .5, .3, .3]

// Whom nobody should see first by mistake.
const TENDER = ['113', 'veilig-thuis', 'centrum-seksueel-geweld']

function isTender({emergencies}, {phones}) {
  const tender = emergencies.filter(one => TENDER.includes(one.id)).map(one => one.digits)
  return phones !== '' && phones.split(' ').every(phone => tender.includes(phone.replace(/^08000(?=113$)/, '')))
}

function rank(ix, tokens) {
  const count = ix.docs.length, total = new Float64Array(count), covered = new Float64Array(count)
  // Pages about the map make no word rarer or less rare.
  const helping = ix.docs.filter(one => one.kind !== TEXT).length
  let most = 0
  for (const one of tokens) {
    const best = one.best = new Float32Array(count), title = new Float32Array(count)
    one.by = new Int32Array(count)
    let top = 0, many = 0
    for (const [term, quality] of one.means) for (const code of posting(ix, term)) {
      const n = code / 6 | 0, score = quality * FIELDS[code % 6]
      if (code % 6 === 0 && quality > title[n]) title[n] = quality
      if (score > best[n]) {
        best[n] = score
        one.by[n] = term
        if (score > top) top = score
      }
    }
    for (let n = 0; n < count; n++) if (best[n] > top * .5) many++
    const worth = one.worth = one.weight * (top ? Math.log(1 + helping / many) : 2)
    most += worth
    if (top) for (let n = 0; n < count; n++) if (best[n]) {
      total[n] += (best[n] + .15 * title[n]) * worth
      covered[n] += Math.min(1, best[n]) * worth
    }
  }
  for (let n = 0; n < count; n++) if (total[n]) total[n] *= .4 + .6 * (covered[n] /= most)
  return [total, covered]
}
// The words by which a hit was found, as they are written, the weightiest first.
function reasons(ix, tokens, {doc: {n}}) {
  const gain = one => one.best[n] * one.worth
  const told = tokens.filter(one => one.weight > .1 && gain(one)).sort((a, b) => gain(b) - gain(a)), much = told.filter(one => one.weight > .45)
  const by = (much[0] ? much : told).map(one => ix.shown[one.by[n]])
  return [...new Set(by)]
}

// "G.G.D." is one word, and "55plus" two.
const together = text => text.replace(/(^|[^\p{L}\p{N}])((?:\p{L}[. ]){1,5}\p{L})(?!\p{L})/gu, (_, before, letters) => before + letters.replace(/[. ]/g, '')).replace(/(\d)(?=\p{L}{3})/gu, '$1 ')

// So much is at home that it finds nothing by itself.
const AT_HOME = /huis/
// A finished question is read as it stands. Only when that gives nothing its last word may be half a
// word, as it always may while somebody types.
function search(index, query, options = {}) {
  const finished = !options.typing && answer(index, `${query} `, options)
  return finished && finished.hits[0] ? finished : answer(index, query, options)
}
function answer(index, query, options) {
  const ix = prepare(index), text = query.slice(0, 200), words = split(options.when ? text : together(text)).slice(0, 24)
  const typing = words.length && !/\s$/.test(text) ? words.length - 1 : -1
  // "Benauwd vanavond" says as much as "benauwd": what tells the time calms nothing,
  // but a year does.
  // Of a question in another language, what was typed tells the danger.
  const {when, said: typed} = options, whole = alarmed(readDanger(MAP_DANGER), typed ?? text), alarm = whole.best.size || !when || typed || /\b(19|20)\d\d\b|vorig jaar|jaar geleden/.test(text) ? whole : alarmed(readDanger(MAP_DANGER), words.filter((_, n) => !when.words[n]).join(' '))
  // Most urgent first: what comes first in any rule, then as the list has them; a number only once.
  // Who read the hours knows better which number is the one to call now, if any.
  const called = id => options.calls ? options.calls.includes(id) : alarm.best.has(id)
  const danger = index.emergencies.filter(one => called(one.id)).sort((a, b) => alarm.best.get(a.id) - alarm.best.get(b.id))
  const token = (word, share, last) => {
    // What says danger, or an ordinary thing that is not here, is not taken for what looks like it.
    const {direct, means} = meanings(ix, word, last, alarm.by.has(word) || ix.weights.has(word) || ix.absent.has(stem(word)))
    return {word, weight: share * (ix.weights.get(word) || 1), direct: new Map(direct), means: new Map(means)}
  }
  // A word that says when is nothing else, but for what the map itself says with it ("dokter weekend").
  const away = readSayings(ix, words)
  const spoken = word => new Map(ix.by.has(stem(word)) ? [[ix.by.get(stem(word)), 1]] : [])
  const tokens = words.map((word, n) => when && when.words[n] ? {word, weight: .08, direct: spoken(word), means: new Map(), time: true} : away.has(n) ? {word, weight: .08, direct: new Map(), means: new Map()} : token(word, 1, n === typing))
  const own = ix.facets.get(`kern:${options.kern}`)
  const {asked, conditions} = readHints(index, tokens, when && when.days)
  const meets = ({doc}) => Object.keys(conditions).filter((one, n, all) => doc.facets.has(conditions[one]) && !all.slice(0, n).some(other => conditions[other] === conditions[one]))
  const hasConditions = Object.keys(conditions).some(one => !WEEK.includes(one))
  const kern = readKern(ix, tokens), isNamed = tokens.some(one => !one.kern && !one.time && one.weight > .3)
  const vague = readVague(ix, tokens)
  joined(ix, tokens)
  const all = tokens.flatMap(one => [one, ...(one.hint || one.kern || one.time || one.weight < .1 ? [] : halves(ix, one.word)).map((half, n) => ({...token(half, .7), head: !n}))])
  followKeys(ix, all)
  const said = all.filter(one => !one.kern && !(one.time && !one.means.size))
  const only = !said.some(one => one.weight > (asked.length && !when ? .4 : .1) && !one.hint)
  const [scores, shares] = rank(ix, said), number = /\p{L}/u.test(text) ? '' : text.replace(/\D/g, '').replace(/^(00)?31/, '0')
  const exact = text.trim().toLowerCase(), found = []
  let top = 0
  for (const doc of ix.docs) {
    const {id, title, facets} = doc
    let score = scores[doc.n] * doc.share, share = only ? 1 : shares[doc.n]
    if (only && away.size) score = 0
    if (number.length > 3 && doc.phones.includes(number)) score += 20, share = 1
    // What is there on one day comes before what is there every day.
    if (only && (kern || asked.length)) score = score * .2 + 2 / (3 + (!hasConditions && WEEK.filter(day => facets.has(index.hints[day])).length || 7))
    if (score && title.toLowerCase() === exact) score += 5
    if (score && (kern || own != null)) {
      const elsewhere = ix.kernen.some(other => facets.has(other.facet))
      if (kern && !facets.has(kern.facet)) score *= elsewhere ? only ? 0 : .45 : .7
      if (own != null && elsewhere && !facets.has(own)) score *= .9
    }
    if (asked.length) {
      const part = asked.filter(facet => facets.has(facet)).length / asked.length
      score *= only ? part : .6 + .4 * part
    }
    // "Met de hond" finds what says that a dog may come along, also where no word says so.
    const lifted = only || danger[0] ? [] : Object.keys(index.lifts).filter(one => one in conditions && !AT_HOME.test(one) && facets.has(index.lifts[one]))
    if (lifted[0]) score += 1.5, share = Math.max(share, .5)
    if (score > top) top = score
    // Who speaks that language herself is asked first.
    if (score && only && doc.kind === 'mens' && meets({doc})[0]) score += 1
    // Bears the name: it stands first, and does not make the others weaker.
    if (score && isNamed && bears(doc, words)) score += 4
    // So does a page of text by the name in its address; else it comes after all that helps.
    if (id === `${TEXT}:${exact}`) score += 5, share = 1
    if (score || id === options.about) found.push({id, doc, score, share})
  }
  const shown = hit => ({...hit, get terms() {
    const by = reasons(ix, said, hit)
    return by[0] ? by : meets(hit)
  }})
  const late = ({doc, score}) => doc.kind === TEXT && score < 5
  const order = (a, b) => late(a) - late(b) || b.score - a.score || a.doc.n - b.doc.n
  // A hit on a small part of what was said is none.
  const good = found.filter(hit => hit.score > top * .3 && hit.share > .2).sort(order)
  // In danger, all that answers on the numbers to call comes first, however little its words fit, and
  // little else: only what is about most of the words.
  const place = ({doc}) => danger.findIndex(one => doc.phones.split(' ').includes(one.digits))
  const answers = ix.docs.map(doc => ({id: doc.id, doc, score: scores[doc.n], share: shares[doc.n]}))
    .filter(hit => hit.doc.kind !== ROUTE && place(hit) >= 0).sort((a, b) => place(a) - place(b) || order(a, b))
  // What is there for the worst alone is found by two words of its name, never by what only looks like it.
  const sure = ({doc}) => number.length > 1 || !isTender(index, doc) ||
    tokens.filter(({word}) => {
      const term = ix.by.get(stem(word))
      return ix.plain[term] === word && posting(ix, term).includes(doc.n * 6)
    })[1]
  const results = good.filter(hit => hit.doc.kind !== ROUTE && (place(hit) >= 0 || sure(hit)))
  const hits = (danger[0] ? [...answers, ...results.filter(hit => place(hit) < 0 && hit.share > .5).slice(0, 3)] : results).map(shown)
  // What was asked for that none of the first has.
  const lacks = only || danger[0] || !hits[0] ? [] : Object.keys(conditions).filter(said => !hits.slice(0, 5).some(({doc}) => doc.facets.has(conditions[said])))
  const required = asked.filter(facet => !lacks.some(said => conditions[said] === facet)), lacking = lacks[0] || ''
  const themes = index.filters.find(([key]) => key === 'thema')[1]
    .map(id => [hits.slice(0, 10).reduce((sum, hit) => sum + hit.doc.facets.has(ix.facets.get(`thema:${id}`)) * hit.score, 0), id])
    .filter(one => one[0]).sort((a, b) => b[0] - a[0]).slice(0, 2)
  // The best route that has any of the words, however few; a second one must be good.
  const fitting = found.filter(hit => hit.share > .2 && hit.doc.kind === ROUTE).sort(order).filter((hit, n) => !n || n < 2 && good.includes(hit)).map(shown)
  const near = danger[0] && besideDanger(ix, words), beside = near ? shown({id: near.id, doc: near, score: scores[near.n], share: shares[near.n]}) : null
  const routes = beside ? [beside, ...fitting.filter(hit => hit.doc !== near)] : fitting
  // Whether all that was found only looks like what was typed.
  const telling = said.filter(one => one.weight > .3 && !one.hint && !one.time && one.head == null)
  const isLike = one => ix.absent.has(stem(one.word)) || Math.max(0, ...one.means.values()) < .7
  // Who asks for an ordinary thing that is not here gets it apart, also when "kopen" is here.
  const isElsewhere = one => ix.absent.has(stem(one.word)) || one.word.length > 4 && ![...one.means.values()].some(fit => fit > .5) && !telling[1]
  const alike = hits[0] && !danger[0] && !only && number.length < 4 && telling[0] && (telling.some(isElsewhere) || !all.some(one => one.head != null) && telling.every(isLike))
  return {
    hits, routes, danger, beside, alike,
    about: found.filter(hit => hit.id === options.about).map(shown)[0],
    themes: themes.map(one => one[1]),
    only, required, lacking, vague,
    kern: kern?.id ?? null,
    suggestion: danger[0] ? null : better(ix, tokens),
    tokens: all, terms: ix.shown
  }
}
