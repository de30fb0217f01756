// Which language a question is in, and what it says in Dutch. KNOWN has the words by which each is
// known; what they mean comes in a file of its own, through `put`.
const known = Object.entries(KNOWN).map(([code, words]) => [code, new Set(words.split(' '))]), tables = {}

function put(code, {says, small, meant}) {
  const phrases = new Map()
  for (const line of meant) {
    const [dutch, typed] = line.split('=')
    for (const phrase of typed.split(',')) phrases.set(phrase, dutch)
  }
  tables[code] = {says, phrases, small: new Set(small.split(' '))}
}
// A question is in another language when more of its words are only of that one than only Dutch.
function spoken(index, words) {
  const {weights, by, plain} = MapSearch.prepare(index)
  const isDutch = word => weights.has(word) || plain[by.get(MapSearch.stem(word))] === word
  const isLikeDutch = word => weights.has(word) || by.has(MapSearch.stem(word))
  let best = 0, found
  for (const [code, its] of known) {
    const own = words.filter(word => its.has(word) && !isDutch(word)).length
    if (own > best && own >= words.filter(word => !its.has(word) && isLikeDutch(word)).length) {
      best = own
      found = code
    }
  }
  return found
}
// A word as it is, and without what ends a plural or a verb; "fuer" is "fur".
const forms = word => [word, word.replace(/([aou])e/g, '$1'), ...['s', 'es', 'ing', 'ed', 'n', 'en', 'e', 'er', 'em'].filter(end => word.endsWith(end) && word.length > end.length + 2).map(end => word.slice(0, -end.length))]

function inDutch({phrases, small}, words) {
  const telling = words.filter(word => !forms(word).slice(0, 2).some(one => small.has(one))), said = []
  for (let at = 0; at < telling.length;) {
    let size = Math.min(4, telling.length - at)
    while (size > 1 && !phrases.has(telling.slice(at, at + size).join(' '))) size--
    const form = size > 1 ? telling.slice(at, at + size).join(' ') : forms(telling[at]).find(one => phrases.has(one))
    said.push(form ? phrases.get(form) : telling[at])
    at += size
  }
  return said
}
// Gives nothing for a Dutch question, `{tongue}` while its table has not come, and else what to look for.
function heard(index, query) {
  const words = MapSearch.split(query.slice(0, 200)), tongue = spoken(index, words), table = tables[tongue]
  if (!table) return tongue ? {tongue} : null
  const said = [...new Set(inDutch(table, words))].join(' ')
  return said ? {tongue, query: said, says: table.says.replace('{}', () => said)} : null
}
return {put, heard}
