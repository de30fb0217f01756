const ROUTE = 'contactroute', TEXT = 'uitleg'

const ready = new WeakMap()
function prepare(index) {
  if (ready.has(index)) return ready.get(index)
  const from = index.docs, kinds = unpack(from.kind), facets = new Map(), compounds = new Map(), keys = [], listed = index.stop.split(' ')
  let before = ''
  const terms = index.terms.split(/(?=[A-Z])/).map(part => before = before.slice(0, part.charCodeAt() - 65) + part.slice(1))
  for (const [key, values] of index.filters) for (const value of values) facets.set(`${key}:${value}`, facets.size)
  const docs = from.title.map((title, n) => {
    const id = from.id[n] || fold(title).match(/[a-z0-9]+/g).join('-')
    return {n, id, title, kind: from.kinds[kinds[n]], share: from.shares[kinds[n]], url: from.url[n].replace('*', id), phones: from.phones[n], facets: new Set(rising(from.facets[n]))}
  })
  groups(index.parts, ([whole], parts) => parts.forEach((part, n) => {
    if (!compounds.has(part)) compounds.set(part, [])
    compounds.get(part).push([whole, .75])
  }))
  groups(index.synonyms, (key, targets) => keys.push({key, targets, quality: .8}))
  const plain = terms.map(fold), stems = plain.map(stem)
  const ix = {
    docs, facets, compounds, keys, plain, stems, phrases: [], heard: [], absent: new Set(split(index.absent).map(stem)),
    by: new Map(stems.map((word, n) => [word, n])),
    masks: stems.map(letters),
    shown: terms.concat(index.phrases),
    postings: index.postings.slice(),
    weights: new Map(listed.filter(word => word[0] !== '?').map(word => word[0] === '~' ? [word.slice(1), .4] : [word, .08])),
    vague: listed.filter(word => word[0] === '?').map(word => word.slice(1)),
    sayings: (index.sayings || '').split(',').map(split),
    kernen: index.kernen.map(([id, name]) => ({id, name, facet: facets.get(`kern:${id}`), words: split(name.replace(/^(de|het|'t|den) /i, ''))})),
    beside: index.beside.map(([n, keys, but]) => [docs[n], keys.split(',').map(key => split(key).map(stem)), split(but).map(stem)]),
    cache: new Map()
  }
  // The words of a phrase that tell something; where only one does, all of them.
  index.phrases.forEach((phrase, n) => {
    const words = split(phrase), ids = list => [...new Set(list.map(word => ix.by.get(stem(word))))]
    const telling = ids(words.filter(word => !(ix.weights.get(word) < .1)))
    const key = telling.length > 1 && words.some(word => !ix.weights.has(word)) ? telling : ids(words)
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
