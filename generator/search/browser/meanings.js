// What a written word may mean on this map.
const LINKS = ['', 's', 'en', 'e', 'n']

function raise(map, key, value) {
  if (!(map.get(key) >= value)) map.set(key, value)
}
function withCompounds(ix, means, term, quality) {
  raise(means, term, quality)
  if (quality > .65) for (const [whole, share] of ix.compounds.get(term) || []) raise(means, whole, quality * share)
}

// As a word sounds to who spells as he hears it: "konsultatieburo", "sosjale", "eenzaamhijd".
const heardAs = word => sound(word.replace(/eau/g, 'o').replace(/sj(?=[aeou])/g, 'si').replace(/isch/g, 'is'))
function heardTerm(ix, term) {
  return ix.heard[term] || (ix.heard[term] = heardAs(ix.plain[term]))
}
// A word as it begins a compound in the plural: "duif" in "duivenclub", "boot" in "botenverhuur".
function opening(word) {
  const long = /([aeou])\1([^aeiou])$/.exec(word), bare = long ? word.slice(0, -2) + long[2] : word
  const isVoiced = long || /([aeiou]{2}|ij)[fs]$|[lr]f$/.test(word)
  return `${isVoiced ? bare.replace(/f$/, 'v').replace(/s$/, 'z') : bare}en`
}
// All terms a written word may mean, with how well each fits; 1 is the word itself. `direct`
// leaves out the compounds of those terms: "passen" is no reason to think of "bankpas".
function meanings(ix, word, typing, sure) {
  const cached = [word, typing, sure].join()
  if (ix.cache.has(cached)) return ix.cache.get(cached)
  if (ix.cache.size > 200) ix.cache.clear()
  const found = new Map(), own = stem(word), size = own.length, exact = ix.by.get(own), known = exact != null || sure
  if (exact != null) found.set(exact, 1)
  // "gevallen" is said of "vallen", "gewandeld" of "wandelen", "verhuisd" of "verhuizen"; and
  // "eenzaamhijd" is "eenzaamheid".
  if (size > 5) for (const bare of [word.replace(/^ge/, ''), word.replace(/^(ge)?(.*)[dt]$/, '$2'), word.replace(/ij|ey/g, 'ei'), word.replace(/ei/g, 'ij')]) {
    const verb = ix.by.get(stem(bare))
    if (verb != null) raise(found, verb, .78)
  }
  if (size > 1 && !/\d/.test(word)) {
    const said = known || size < 5 ? '' : heardAs(word)
    const head = size > 2 && opening(word)
    const most = known || size < 4 ? 0 : size < 7 ? 1 : size < 12 ? 2 : 3, mask = letters(own)
    ix.stems.forEach((other, term) => {
      const length = other.length
      let fit = 0
      // A stem may have lost a vowel ("koor" is "kor"): then it begins no other word.
      if (ix.plain[term].startsWith(word) || word.startsWith(own) && ix.plain[term].startsWith(own)) fit = typing || size > 3 ? (known ? .45 : .6) + .35 * Math.min(1, size / length) : 0
      else if (!known && length > 3 && own.startsWith(other)) fit = .4 + .4 * length / size
      else if (!known && size > 4 && other.includes(own)) fit = .3 + .3 * size / length
      else if (!known && length > 4 && own.endsWith(other)) fit = .4 + .3 * length / size
      if (head && ix.plain[term].length > head.length + 2 && ix.plain[term].startsWith(head)) fit = Math.max(fit, .72)
      // Stems may cut a word and its misspelling in different places; the words as written tell.
      if (most > 1 && !fit && length > 6 && lacking(mask & ~ix.masks[term]) < 3 && distance(word, ix.plain[term], 2) < 3) fit = .75
      const lack = most && length > 2 && length >= size - most ? lacking(mask & ~ix.masks[term]) : 9
      if (lack <= most) {
        const steps = distance(own, other, most)
        if (steps <= most && (size > 4 || distance(word, ix.plain[term], 1) < 2)) fit = Math.max(fit, .95 - .9 * steps / Math.max(size, length) - (own[0] !== other[0]) * .3)
        else if (size > 4 && length > size + 1 && lack < 2 && distance(own, other.slice(0, size), 1) < 2) fit = Math.max(fit, .5)
      }
      // How a term sounds takes long to tell, so only where the letters leave room for it.
      if (said && Math.abs(length - size) < 4 && lacking(mask & ~ix.masks[term]) < 4 && said[0] === heardTerm(ix, term)[0]) {
        const other = heardTerm(ix, term), steps = distance(said, other, 1)
        if (steps < 1 || steps < 2 && size > 7) fit = Math.max(fit, .92 - .15 * steps)
      }
      if (fit && term !== exact) raise(found, term, fit)
    })
  }
  // What is only alike never hurts: "geslapen" is not "geslagen".
  const danger = readDanger(MAP_DANGER), isSore = sore(danger, word)
  for (const term of found.keys()) if (!isSore && term !== exact && !ix.plain[term].startsWith(word) && sore(danger, ix.plain[term])) found.delete(term)
  const means = new Map(found)
  for (const [term, quality] of found) withCompounds(ix, means, term, quality)
  const both = {direct: found, means}
  ix.cache.set(cached, both)
  return both
}
// A compound that the map does not know is also read as two words that it does know.
function halves(ix, word) {
  if (ix.by.has(stem(word)) || ix.absent.has(stem(word))) return []
  for (let cut = 3; cut < word.length - 2; cut++) for (const link of LINKS) {
    const head = word.slice(0, cut), tail = word.slice(cut + link.length)
    if (tail.length > 2 && word.slice(cut).startsWith(link) && ix.by.has(stem(head)) && ix.by.has(stem(tail))) return [head, tail]
  }
  return []
}
