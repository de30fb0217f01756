// Danger by weight: what each word, two words beside each other and each part of a word told in
// thousands of judged sentences (data/gevaar/gewichten.txt). It hears what no rule was written for.
const LIKELY = .7, UNLIKELY = .4, ALSO = .3, TELLING = 2
// "=brand", "=brand in" and the parts " br", " bra", "bran" and so on.
function piecesOf(words) {
  const pieces = new Set()
  words.forEach((word, n) => {
    pieces.add(`=${word}`)
    if (n) pieces.add(`=${words[n - 1]} ${word}`)
    const part = ` ${word} `
    for (const size of [3, 4]) for (let at = 0; at + size <= part.length; at++) pieces.add(part.slice(at, at + size))
  })
  return [...pieces]
}
const UNKNOWN = {goals: [''], base: [0], pieces: '', signs: '', step: 0}
function readWeights({goals, base, pieces, signs, step} = UNKNOWN) {
  let before = ''
  const rows = new Map()
  pieces.split(/(?=[A-Z])/).forEach((part, n) => rows.set(before = before.slice(0, part.charCodeAt() - 65) + part.slice(1), n * goals.length))
  return {goals, base, rows, signs, step}
}
// How likely each number is, and that none is, from 0 to 1; and the words that tell.
function weighed({goals, base, rows, signs, step}, words) {
  const pieces = piecesOf(words), share = step / Math.sqrt(pieces.length), known = pieces.filter(piece => rows.has(piece))
  const sums = goals.map((_, n) => base[n] + share * known.reduce((sum, piece) => sum + signs.charCodeAt(rows.get(piece) + n) - 76, 0))
  const most = Math.max(...sums), odds = sums.map(sum => Math.exp(sum - most)), all = odds.reduce((a, b) => a + b)
  const chances = odds.map(one => one / all), none = goals.indexOf('')
  const likely = goals.filter((goal, n) => goal && chances[n] > ALSO).sort((a, b) => chances[goals.indexOf(b)] - chances[goals.indexOf(a)])
  // Without weights nothing is known to be calm.
  return {chance: goals[1] ? 1 - chances[none] : .5, likely, telling: words.filter(word => rows.has(`=${word}`))}
}
