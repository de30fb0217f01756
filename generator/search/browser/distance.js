// Letters as bits: a word that lacks too many of them cannot be near.
function letters(word) {
  let mask = 0
  for (const letter of word) mask |= 1 << letter.charCodeAt() % 31
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
