// The ranking of the search. It touches no page, so the command line runs this same file.
var KaartZoeken = (() => {
  // How much a word weighs in: title, keyword, organization, summary, theme, body.
  const FIELDS = [1, .9, .55, .5, .3, .3]
  const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
  const AHEAD = {vandaag: 0, vanmiddag: 0, vanavond: 0, morgen: 1, overmorgen: 2}
  const LINKS = ['', 's', 'en', 'e', 'n']
  const ROUTE = 'contactroute'

  const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const split = text => (fold(text).match(/[\p{L}\p{N}]+/gu) || []).filter(word => word[1] || /\d/.test(word))

  // The Dutch Porter stemmer, with last letters as analysis.py writes them.
  function stem(word) {
    word = word.replace(/^y/, 'Y').replace(/([aeiouy])(?:i([aeiouy])|y)/g, (_, a, b) => a + (b ? 'I' + b : 'Y'))
    const reach = from => from + (/^[^aeiouy]*[aeiouy]+[^aeiouy]/.exec(word.slice(from)) || [word.slice(from)])[0].length
    const first = reach(0), second = reach(first)
    // Takes an ending off that stands in the region; what the pattern catches before it stays.
    const cut = (ending, region, put = '') => {
      const hit = ending.exec(word), at = hit ? hit.index + (hit[1] || '').length : -1
      if (at < region) return false
      word = word.slice(0, at) + put
      return true
    }
    const undouble = () => { word = word.replace(/([kdt])\1$/, '$1') }
    const region = Math.max(first, 3)
    const cutEn = () => !/gemene?$/.test(word) && cut(/([^aeiouy])ene?$/, region) && undouble()
    const cutE = () => {
      const done = cut(/([^aeiouy])e$/, region)
      if (done) undouble()
      return done
    }
    if (/heden$/.test(word)) cut(/heden$/, region, 'heid')
    else if (/ene?$/.test(word)) cutEn()
    else cut(/([^aeiouyj])se?$/, region)
    const lostE = cutE()
    if (cut(/(^|[^c])heid$/, second) && /en$/.test(word)) cutEn()
    if (cut(/(?:end|ing)$/, second)) cut(/(^|[^e])ig$/, second) || undouble()
    else if (cut(/lijk$/, second)) cutE()
    else cut(/(^|[^e])ig$/, second) || cut(/baar$/, second) || lostE && cut(/bar$/, second)
    return word.replace(/([^aeiouy])([aeou])\2([^aeiouyI])$/, '$1$2$3').toLowerCase()
      .replace(/([^aeiou\d])\1$/, '$1').replace(/([aeiou][aeiouj])z$/, '$1s').replace(/([aeiou][aeiouj])v$/, '$1f')
  }

  // What packing.py wrote.
  function unpack(text) {
    const list = []
    let number = 0, scale = 1
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code > 92) {
        number += (code - 93) * scale
        scale *= 31
      } else {
        list.push(number + (code - 61) * scale)
        number = 0
        scale = 1
      }
    }
    return list
  }
  function rising(text) {
    let sum = 0
    return unpack(text).map(step => sum += step)
  }
  function groups(text, use) {
    const list = unpack(text)
    let at = 0
    const take = () => list.slice(at + 1, at += 1 + list[at])
    while (at < list.length) {
      const targets = take()
      for (let count = list[at++]; count--;) use(take(), targets)
    }
  }

  // Letters as bits: a word that lacks too many of them cannot be near.
  function letters(word) {
    let mask = 0
    for (let i = 0; i < word.length; i++) mask |= 1 << word.charCodeAt(i) % 31
    return mask
  }
  function lacking(mask) {
    let count = 0
    for (; mask; mask &= mask - 1) count++
    return count
  }
  // Insertions, deletions, replacements and swaps between two words, or one more than `most`.
  let older = new Uint8Array(99), old = older.slice(), row = older.slice()
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most || b.length > 98) return most + 1
    for (let j = 0; j <= b.length; j++) old[j] = j
    for (let i = 1; i <= a.length; i++) {
      let least = row[0] = i
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1]
        let cost = same ? old[j - 1] : 1 + Math.min(old[j], row[j - 1], old[j - 1])
        if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, older[j - 2] + 1)
        row[j] = cost
        if (cost < least) least = cost
      }
      if (least > most) return least
      const spare = older
      older = old
      old = row
      row = spare
    }
    return old[b.length]
  }

  const ready = new WeakMap()
  function prepare(index) {
    if (ready.has(index)) return ready.get(index)
    const from = index.docs, facets = {}, compounds = new Map(), keys = [], danger = []
    let before = ''
    const terms = index.terms.split(/(?=[A-Z])/).map(part => before = before.slice(0, part.charCodeAt() - 65) + part.slice(1))
    for (const [key, , values] of index.filters) for (const [value] of values) facets[key + ':' + value] = Object.keys(facets).length
    const docs = unpack(from.kind).map((kind, n) => {
      const doc = {n, kind: from.kinds[kind], title: from.title[n], summary: from.summary[n], facets: new Set(rising(from.facets[n]))}
      for (const key in from.card) doc[key] = from.card[key][n]
      doc.id = from.id[n] || fold(doc.title).match(/[a-z0-9]+/g).join('-')
      doc.url = from.url[n].replace('*', doc.id)
      doc.digits = ((doc.phone || '') + from.phones[n]).replace(/\D/g, '')
      return doc
    })
    groups(index.parts, ([whole], parts) => parts.forEach((part, n) => {
      if (!compounds.has(part)) compounds.set(part, [])
      compounds.get(part).push([whole, n > parts.length - 2 ? .75 : .6])
    }))
    groups(index.synonyms, (key, targets) => keys.push({key, targets, quality: .8}))
    groups(index.danger, (key, goals) => danger.push({key, goals}))
    const plain = terms.map(fold), stems = plain.map(stem)
    const ix = {
      docs, facets, compounds, keys, danger, plain, stems, phrases: [],
      by: new Map(stems.map((word, n) => [word, n])),
      masks: stems.map(letters),
      shown: terms.concat(index.phrases),
      postings: index.postings.slice(),
      weights: new Map(index.stop.split(' ').map(word => word[0] === '~' ? [word.slice(1), .4] : [word, .08])),
      kernen: index.filters[1][2].map(([id, name]) => ({id, facet: facets['kern:' + id], words: split(name.replace(/^(de|het|'t|den) /i, ''))})),
      cache: new Map()
    }
    // The words of a phrase that tell something; where only one does, all of them.
    index.phrases.forEach((phrase, n) => {
      const words = split(phrase), ids = list => [...new Set(list.map(word => ix.by.get(stem(word))))]
      const telling = ids(words.filter(word => !(ix.weights.get(word) < .1)))
      const key = telling.length > 1 ? telling : ids(words)
      keys.push({key, targets: [terms.length + n], quality: 1.15})
      ix.phrases.push(key)
    })
    ready.set(index, ix)
    return ix
  }
  function posting(ix, term) {
    const known = ix.postings[term]
    if (Array.isArray(known)) return known
    // A phrase stands where all its words do, in the worst of their places; not in the story.
    return ix.postings[term] = known != null ? rising(known) : ix.phrases[term - ix.stems.length]
      .map(part => posting(ix, part).filter(code => code % 6 < 4))
      .reduce((all, more) => {
        const places = new Map(more.map(code => [code / 6 | 0, code]))
        return all.filter(code => places.has(code / 6 | 0)).map(code => Math.max(code, places.get(code / 6 | 0)))
      })
  }
  function raise(map, key, value) {
    if (!(map.get(key) >= value)) map.set(key, value)
  }
  function withCompounds(ix, means, term, quality) {
    raise(means, term, quality)
    if (quality > .65) for (const [whole, share] of ix.compounds.get(term) || []) raise(means, whole, quality * share)
  }

  // All terms a written word may mean, with how well each fits; 1 is the word itself. `direct`
  // leaves out the compounds of those terms: "passen" is no reason to think of "bankpas".
  function meanings(ix, word, typing) {
    const cached = word + typing
    if (ix.cache.has(cached)) return ix.cache.get(cached)
    if (ix.cache.size > 200) ix.cache.clear()
    const found = new Map(), own = stem(word), size = own.length, exact = ix.by.get(own), known = exact != null
    if (known) found.set(exact, 1)
    // "gevallen" is said of "vallen", "gewandeld" of "wandelen", "verhuisd" of "verhuizen".
    if (size > 5) for (const bare of [word.replace(/^ge/, ''), word.replace(/^(ge)?(.*)[dt]$/, '$2')]) {
      const verb = ix.by.get(stem(bare))
      if (verb != null) raise(found, verb, .78)
    }
    if (size > 1 && !/\d/.test(word)) {
      const most = known || size < 4 ? 0 : size < 7 ? 1 : size < 12 ? 2 : 3, mask = letters(own)
      ix.stems.forEach((other, term) => {
        const length = other.length
        let fit = 0
        if (other.startsWith(own) || ix.plain[term].startsWith(word)) fit = typing || size > 3 ? (known ? .45 : .6) + .35 * Math.min(1, size / length) : 0
        else if (length > 3 && own.startsWith(other)) fit = .4 + .4 * length / size
        else if (!known && size > 4 && other.includes(own)) fit = .3 + .3 * size / length
        else if (!known && length > 4 && own.endsWith(other)) fit = .4 + .3 * length / size
        // Stems may cut a word and its misspelling in different places; the words as written tell.
        if (most > 1 && !fit && length > 6 && lacking(mask & ~ix.masks[term]) < 3 && distance(word, ix.plain[term], 2) < 3) fit = .75
        const lack = most && length > 2 && length >= size - most ? lacking(mask & ~ix.masks[term]) : 9
        if (lack <= most) {
          const steps = distance(own, other, most)
          if (steps <= most) fit = Math.max(fit, .95 - .9 * steps / Math.max(size, length) - (own[0] !== other[0]) * .1)
          else if (size > 4 && length > size + 1 && lack < 2 && distance(own, other.slice(0, size), 1) < 2) fit = Math.max(fit, .5)
        }
        if (fit && term !== exact) raise(found, term, fit)
      })
    }
    const means = new Map(found)
    for (const [term, quality] of found) withCompounds(ix, means, term, quality)
    const both = {direct: found, means}
    ix.cache.set(cached, both)
    return both
  }
  // A compound that the map does not know is also read as two words that it does know.
  function halves(ix, word) {
    if (ix.by.has(stem(word))) return []
    for (let cut = 3; cut < word.length - 2; cut++) for (const link of LINKS) {
      const head = word.slice(0, cut), tail = word.slice(cut + link.length)
      if (tail.length > 2 && word.slice(cut).startsWith(link) && ix.by.has(stem(head)) && ix.by.has(stem(tail))) return [head, tail]
    }
    return []
  }

  function zoek(index, query, options = {}) {
    const ix = prepare(index), text = String(query || '').slice(0, 200), words = split(text).slice(0, 24)
    const typing = words.length && !/\s$/.test(text) ? words.length - 1 : -1
    const token = (word, share, last) => {
      const {direct, means} = meanings(ix, word, last)
      return {word, weight: share * (ix.weights.get(word) || 1), direct: new Map(direct), means: new Map(means)}
    }
    const tokens = words.map((word, n) => token(word, 1, n === typing))
    const own = ix.facets['kern:' + options.kern]
    const asked = readHints(index, ix, tokens, options.today || 0)
    const kern = readKern(ix, tokens)
    joined(ix, tokens)
    const all = tokens.flatMap(one => [one, ...(one.hint || one.kern ? [] : halves(ix, one.word)).map(half => token(half, .7, false))])
    const danger = followKeys(index, ix, all)
    const said = all.filter(one => !one.kern)
    const only = !said.some(one => one.weight > .1 && !one.hint)
    const scores = rank(ix, said), number = text.replace(/\D/g, '')
    const exact = text.trim().toLowerCase(), found = []
    let top = 0
    for (const {n, id, digits, title, facets} of ix.docs) {
      let score = scores[n]
      if (number.length > 3 && digits.includes(number)) score += 20
      if (only && (kern || asked.length)) score = Math.max(score, .5)
      if (score && title.length === exact.length && title.toLowerCase() === exact) score += 5
      if (score && (kern || own != null)) {
        const elsewhere = ix.kernen.some(other => facets.has(other.facet))
        if (kern && !facets.has(kern.facet)) score *= elsewhere ? only ? 0 : .45 : .7
        if (own != null && elsewhere && !facets.has(own)) score *= .9
      }
      if (asked.length) {
        const share = asked.filter(facet => facets.has(facet)).length / asked.length
        score *= only ? share : .75 + .25 * share
      }
      if (score || id === options.about) found.push({id, n, score})
      if (score > top) top = score
    }
    const shown = hit => ({...hit, get terms() { return reasons(ix, said, hit) }})
    const order = (a, b) => b.score - a.score || a.n - b.n
    const good = found.filter(hit => hit.score > top * .3).sort(order)
    const kindOf = hit => ix.docs[hit.n].kind
    const hits = good.filter(hit => kindOf(hit) !== ROUTE).map(shown)
    const themes = index.themes
      .map((theme, n) => ({theme, n, sum: hits.slice(0, 10).reduce((sum, hit) => sum + ix.docs[hit.n].facets.has(n) * hit.score, 0)}))
      .filter(one => one.sum).sort((a, b) => b.sum - a.sum).slice(0, 2)
    // The best route that has any of the words, however few; a second one must be good.
    const routes = found.filter(hit => hit.score && kindOf(hit) === ROUTE).sort(order).filter((hit, n) => !n || n < 2 && good.includes(hit))
    return {
      query: text, hits, routes, danger,
      about: found.filter(hit => hit.id === options.about).map(shown)[0],
      themes: themes.map(one => one.theme),
      hints: tokens.filter(one => one.hint).map(one => one.word),
      kern: kern ? kern.id : null,
      suggestion: better(ix, tokens),
      get tokens() { return all.map(one => ({word: one.word, weight: one.weight, means: [...one.means].sort((a, b) => b[1] - a[1]).slice(0, 6).map(([term, quality]) => [ix.shown[term], quality])})) }
    }
  }

  // Days and "gratis" lift what has that facet; they say little as words.
  function readHints(index, ix, tokens, today) {
    const asked = []
    for (const one of tokens) {
      const ahead = AHEAD[one.word] >= 0, word = ahead ? DAYS[(today + AHEAD[one.word]) % 7] : one.word
      if (ahead) one.means.clear(), one.direct.clear()
      if (!(index.hints[word] >= 0)) continue
      asked.push(index.hints[word])
      one.hint = true
      one.weight = .3
    }
    return asked
  }
  function readKern(ix, tokens) {
    let found = null
    for (const kern of ix.kernen) for (let i = 0; i + kern.words.length <= tokens.length; i++) {
      const part = tokens.slice(i, i + kern.words.length)
      const named = part.every((one, n) => distance(one.word, kern.words[n], one.word.length > 6 ? 1 : 0) <= (one.word.length > 6 ? 1 : 0))
      if (!named || found && found.words.length >= part.length) continue
      found = kern
      for (const one of part) one.kern = true
    }
    return found
  }
  function beginning(ix, start) {
    const key = '+' + start
    if (!ix.cache.has(key)) ix.cache.set(key, ix.stems.flatMap((other, term) => other.startsWith(start) ? [term] : []))
    return ix.cache.get(key)
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
      const start = first.word + second.word
      if (Math.min(first.weight, second.weight) > .3) for (const term of beginning(ix, start)) add(term, .85)
    }
  }
  // Synonyms, phrases and danger count when all their words are in the query, in any order.
  function followKeys(index, ix, tokens) {
    const known = new Map(), called = new Set(), extra = []
    for (const one of tokens) for (const [term, quality] of one.direct)
      if (quality > .6 && !(known.has(term) && known.get(term).quality >= quality)) known.set(term, {quality, one})
    const telling = [.5, .1, 0].map(least => tokens.filter(one => one.weight > least && !one.kern && !one.hint).length).find(count => count)
    for (const {key, targets, quality} of ix.keys) if (key.every(term => known.has(term))) {
      const hits = key.map(term => known.get(term)), least = Math.min(...hits.map(hit => hit.quality))
      // A key that says all there is in the query was written for that very query.
      const fit = least * (new Set(hits.map(hit => hit.one)).size >= telling ? Math.max(key.length > 1 ? 1.05 : .98, quality) : quality)
      targets.forEach((target, n) => hits.forEach(hit => extra.push([hit.one, target, fit - n * .02])))
    }
    for (const [one, target, fit] of extra) withCompounds(ix, one.means, target, fit)
    for (const {key, goals} of ix.danger) if (key.every(term => {
      const hit = known.get(term)
      return hit && (hit.quality === 1 || hit.quality > .79 && hit.one.word.length > 4)
    })) goals.forEach(goal => called.add(goal))
    return [...called].sort((a, b) => a - b).map(goal => index.emergencies[goal])
  }

  function rank(ix, tokens) {
    const count = ix.docs.length, total = new Float64Array(count), covered = new Float64Array(count)
    const drowned = tokens.every(one => one.weight < .1)
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
      const worth = one.worth = (drowned ? .3 : one.weight) * (top ? Math.log(1 + count / many) : 2)
      most += worth
      if (top) for (let n = 0; n < count; n++) if (best[n]) {
        total[n] += (best[n] + .15 * title[n]) * worth
        covered[n] += Math.min(1, best[n]) * worth
      }
    }
    for (let n = 0; n < count; n++) if (total[n]) total[n] *= .4 + .6 * covered[n] / most
    return total
  }
  // The words by which a hit was found, as they are written, the weightiest first.
  function reasons(ix, tokens, {n}) {
    const gain = one => one.best[n] * one.worth
    const by = tokens.filter(one => one.weight > .1 && gain(one)).sort((a, b) => gain(b) - gain(a)).map(one => ix.shown[one.by[n]])
    return [...new Set(by)]
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
    return words.every((word, n) => word === tokens[n].word) ? null : words.join(' ')
  }

  // Which of the hits (or of all) pass the chosen filters, and how many each value would give.
  function filter(index, hits, chosen) {
    const ix = prepare(index), counts = {}, ids = []
    const picked = index.filters.map(([key, , values]) => {
      counts[key] = {}
      for (const [value] of values) counts[key][value] = 0
      return (chosen[key] || []).filter(value => value in counts[key])
    })
    for (const {n} of hits || ix.docs.filter(doc => doc.kind !== ROUTE)) {
      const {id, facets} = ix.docs[n]
      const has = index.filters.map(([key, , values]) => {
        const list = values.map(([value]) => value).filter(value => facets.has(ix.facets[key + ':' + value]))
        // No kern means every kern.
        return list.length || key !== 'kern' ? list : values.map(([value]) => value)
      })
      const failing = picked.filter((list, g) => list.length && !list.some(value => has[g].includes(value)))
      if (!failing.length) ids.push(id)
      has.forEach((list, g) => {
        if (failing.every(one => one === picked[g])) for (const value of list) counts[index.filters[g][0]][value]++
      })
    }
    return {ids, counts}
  }
  return {zoek, filter, prepare, stem, split, fold}
})()
