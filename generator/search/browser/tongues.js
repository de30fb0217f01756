// Which language a question is in, and what it says in Dutch. KNOWN has by what each is known: its
// alphabet ("Ѐ-ӿ"), or its words, of which each begins with how many letters it shares with the one
// before; a word with "*" stands for all that begin so. What they mean comes in a file of its own,
// through `put`.
const tables = {}
const known = Object.entries(KNOWN).map(([code, told]) => {
  if (told[1] === '-') return [code, {test: word => told[0] <= word[0] && word[0] <= told[2]}]
  let before = ''
  const words = new Set(told.split(/(?=[A-Z])/).map(part => before = before.slice(0, part.charCodeAt() - 65) + part.slice(1)))
  return [code, {test: word => words.has(word) || words.has(`${word.slice(0, 6)}*`)}]
})
// Without what may stand before or behind a word: Arabic "the", a Turkish or Polish case. Some write
// the last letter of an Arabic word with dots and some without.
const longest = (list, fits) => list.filter(fits).sort((a, b) => b.length - a.length)[0] || ''
function bare({begins, ends}, word) {
  const begin = longest(begins, one => word.startsWith(one) && word.length > one.length + 2)
  const rest = word.slice(begin.length)
  const end = longest(ends, one => rest.endsWith(one) && rest.length > one.length + 3)
  return rest.slice(0, rest.length - end.length).replace(/ة$/, 'ه').replace(/ى$/, 'ي')
}

function put(code, {says, small, meant, begins, ends}) {
  const phrases = new Map(), loose = new Map(), affixes = begins && {begins, ends}
  for (const line of meant) {
    const [dutch, typed] = line.split('=')
    for (const phrase of typed.split(',')) {
      phrases.set(phrase, dutch)
      // What means two things without its end means nothing.
      const short = affixes && phrase.split(' ').map(word => bare(affixes, word)).join(' ')
      if (short) loose.set(short, (loose.get(short) ?? dutch) === dutch ? dutch : '')
    }
  }
  tables[code] = {says, phrases, loose, affixes, small: new Set(small.split(' '))}
}
// A question is in another language when more of its words are only of that one than only Dutch.
function spoken(index, words) {
  const {weights, by, plain} = MapSearch.prepare(index)
  const isDutch = word => weights.has(word) || plain[by.get(MapSearch.stem(word))] === word
  const isLikeDutch = word => weights.has(word) || by.has(MapSearch.stem(word))
  let best = 0, found
  for (const [code, its] of known) {
    const own = words.filter(word => its.test(word) && !isDutch(word)).length
    if (own > best && own >= words.filter(word => !its.test(word) && isLikeDutch(word)).length) {
      best = own
      found = code
    }
  }
  return found
}
// A word as it is, and without what ends a plural or a verb; "fuer" is "fur".
const forms = word => [word, word.replace(/([aou])e/g, '$1'), ...['s', 'es', 'ing', 'ed', 'n', 'en', 'e', 'er', 'em'].filter(end => word.endsWith(end) && word.length > end.length + 2).map(end => word.slice(0, -end.length))]

function meaning({phrases, loose, affixes}, words) {
  const form = words[1] ? words.join(' ') : forms(words[0]).find(one => phrases.has(one))
  return phrases.get(form) || affixes && loose.get(words.map(word => bare(affixes, word)).join(' '))
}
function inDutch(table, words) {
  const telling = words.filter(word => !forms(word).slice(0, 2).some(one => table.small.has(one))), said = []
  for (let at = 0; at < telling.length;) {
    let size = Math.min(4, telling.length - at), dutch
    while (!(dutch = meaning(table, telling.slice(at, at + size))) && size > 1) size--
    said.push(dutch || telling[at])
    at += size
  }
  // In another alphabet, what is not known in Dutch finds nothing beside what is.
  const dutch = said.filter(one => one[0] < 'Ͱ')
  return dutch[0] ? dutch : said
}
// Gives nothing for a Dutch question, `{tongue}` while its table has not come, and else what to look for.
function heard(index, query) {
  const words = MapSearch.split(query.slice(0, 200).replace(/ـ/g, '')), tongue = spoken(index, words), table = tables[tongue]
  if (!table) return tongue ? {tongue} : null
  const said = [...new Set(inDutch(table, words))].join(' ')
  return said ? {tongue, query: said, says: table.says.replace('{}', () => said)} : null
}
return {put, heard}
