// Words as the index has them: without accents and capitals, and cut to their Dutch stem.
// The letters that Unicode does not take apart are those of values/text.py.
const LETTERS = {ø: 'o', đ: 'd', ð: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ß: 'ss', ʼ: '\''}
const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\W/g, sign => LETTERS[sign] || sign)
const split = text => (fold(text).match(/[\p{L}\p{N}]+/gu) || []).filter(word => word[1] || /\d/.test(word))

// The Dutch Porter stemmer, with last letters as analysis.py writes them.
function stem(word) {
  word = word.replace(/^y/, 'Y').replace(/([aeiouy])(?:i([aeiouy])|y)/g, (_, a, b) => a + (b ? `I${b}` : 'Y'))
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
