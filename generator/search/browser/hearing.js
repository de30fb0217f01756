// The words of a question as they were meant: slips, dialect and words that were cut in two.
// What a long word may be a slip for. Shorter words are too near to others.
const SPELLED = WEEKDAYS.flatMap(day => ['', 'ochtend', 'morgen', 'middag', 'avond'].map(part => day + part))
  .concat('vandaag vanavond vanmiddag vanochtend vanmorgen vannacht overmorgen morgenochtend morgenmiddag morgenavond weekend wanneer hoelaat kerstdag paasdag pinksterdag kerstavond koningsdag nieuwjaarsdag oudejaarsavond'.split(' '))
const MEANT = {istr: 'is er', ter: 'er', morge: 'morgen', wneer: 'wanneer', laad: 'laat', weinsdag: 'woensdag', dunderdag: 'donderdag', vriedag: 'vrijdag', oavond: 'avond', aovend: 'avond', paasen: 'pasen'}

// Gives every word of a text, joined by a space, or within a date or an hour by its sign, and
// where each word begins.
function lined(text, isKnown) {
  const said = MapSearch.fold(text.slice(0, 200)), begins = [], means = [], singles = []
  let line = '', before, last = ''
  for (const found of said.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [word] = found, gap = said.slice(before, found.index)
    const joins = /^\d/.test(word) && /\d$/.test(line) && /^[-/.:]$/.test(gap), meant = MEANT[word] || slip(word, isKnown)
    // "dins dag" is one word.
    const cut = last && SPELLED.includes(last + meant)
    line += !line || cut ? '' : !joins ? ' ' : '-/'.includes(gap) ? '-' : '.'
    begins.push(cut ? begins[begins.length - 1] : line.length)
    means.push(meant)
    singles.push(!/^\d|../.test(word))
    line += meant
    last = cut ? '' : word
    before = found.index + word.length
  }
  return {line, begins, singles, meant: means}
}
function slip(word, isKnown) {
  if (word.length < 6 || SPELLED.includes(word.replace(/(s|en)$/, '')) || isKnown(word)) return word
  const most = word.length > 10 ? 2 : 1, steps = SPELLED.map(one => MapSearch.distance(word, one, most)), least = Math.min(...steps)
  // What is as near to two days is neither.
  return least > most || steps.indexOf(least) !== steps.lastIndexOf(least) ? word : SPELLED[steps.indexOf(least)]
}

// Numbers as they are said: "drie", "veertien", "na vijven", "de vijftiende".
const ONES = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien']
const NUMBERS = [...ONES, 'twintig', ...ONES.slice(1, 10).map(one => `${one}entwintig`), 'dertig', 'eenendertig']
const BY_THE_CLOCK = ['', 'enen', 'tweeen', 'drieen', 'vieren', 'vijven', 'zessen', 'zevenen', 'achten', 'negenen', 'tienen', 'elven', 'twaalven']
const IN_ORDER = NUMBERS.map((one, n) => ['', 'eerste', '', 'derde'][n] || (n === 8 || n > 19 ? `${one}ste` : `${one}de`))
const oneOf = list => list.filter(Boolean).sort((a, b) => b.length - a.length).join('|')
const COUNT = `(\\d\\d?|${oneOf(NUMBERS)})`
const HOUR = `(\\d\\d?|${oneOf([...ONES.slice(0, 13), ...BY_THE_CLOCK])})`
const DATE = `(\\d\\d?(?:e|de|ste)?|${oneOf(IN_ORDER.slice(3))})`
const counted = text => +text || parseInt(text) || Math.max(...[NUMBERS, BY_THE_CLOCK, IN_ORDER].map(list => list.indexOf(text)))
