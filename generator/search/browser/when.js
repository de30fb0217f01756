// Which days and hours a question speaks of, and which of its words say so.
const DAY = '((?:zon|maan|dins|woens|donder|vrij|zater)dag)'
// After a day of the week "morgen" is the morning: it is written so that nothing takes it for tomorrow.
const PART = '((?:voor|na)?middag|ochtend|morgen|m0rgen|avond|nacht)'
const MONTH_NAME = `(${MONTHS.join('|')})`
const MONTH = `(${[...MONTHS, ...SHORT_MONTHS].join('|')})`
const NTH = 'eerste|1e|tweede|2e|derde|3e|vierde|4e|laatste'
const COUNT = '(een|twee|drie|vier|vijf|zes|\\d)'
const NEAR = '(?:deze|dit|komend|aankomend|aanstaand|eerstvolgend|as|a s)e?'
const HOURS = {ochtend: [0, 720], morgen: [0, 720], m0rgen: [0, 720], voormiddag: [0, 720], middag: [720, 1050], namiddag: [720, 1050], avond: [1020, MIDNIGHT], nacht: [0, 360], overdag: [480, 1050]}
// What a long word may be a slip for. Shorter words are too near to others.
const SPELLED = WEEKDAYS.flatMap(day => ['', 'ochtend', 'morgen', 'middag', 'avond'].map(part => day + part))
  .concat('vandaag vanavond vanmiddag vanochtend overmorgen morgenochtend morgenmiddag morgenavond weekend'.split(' '))
// Words that ask what there is and say nothing about what.
const EMPTY = 'wat is er|te doen|iets|doen|leuks?|leuke|dingen|activiteit(?:en)?|evenement(?:en)?|agenda|programma|gebeurt|gebeuren|beleven|gepland|georganiseerd|dorp|buurt|uitje|uitjes|avondje|avondje uit|middagje|meedoen|gezelligs?|heen|naartoe|verveel|vervelen|uur|tijd|(?:eerst)?volgende|komende'

// Gives every word of a text, joined by a space, or within a date or an hour by its sign, and
// where each word begins.
function lined(text, isKnown) {
  const said = MapSearch.fold(text.slice(0, 200)), begins = []
  let line = '', before
  for (const found of said.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [word] = found, gap = said.slice(before, found.index)
    const joins = /^\d/.test(word) && /\d$/.test(line) && /^[-/.:]$/.test(gap)
    line += !line ? '' : !joins ? ' ' : '-/'.includes(gap) ? '-' : '.'
    begins.push(line.length)
    line += slip(word, isKnown)
    before = found.index + word.length
  }
  return {line, begins}
}
function slip(word, isKnown) {
  if (word.length < 6 || SPELLED.includes(word.replace(/(s|en)$/, '')) || isKnown(word)) return word
  const most = word.length > 10 ? 2 : 1, steps = SPELLED.map(one => MapSearch.distance(word, one, most)), least = Math.min(...steps)
  // What is as near to two days is neither.
  return least > most || steps.indexOf(least) !== steps.lastIndexOf(least) ? word : SPELLED[steps.indexOf(least)]
}

// Gives what a question says about time, or nothing: `days` in order, the `hours` of a day, what
// people call those days, and whether each word of the text `says` so. `now` is a day and minutes.
function readTime(text, now, isKnown) {
  const {line: written, begins} = lined(text, isKnown), today = numbered(now.day), monday = mondayOf(today), {year} = parts(today)
  const days = [], found = {days, hours: null, part: '', clockTime: '', label: '', wide: 0, now: false, opens: false, asks: false, holiday: false, bare: false}
  let line = written, week = null, later = 0, next = false, some = false, nth
  const weekdays = []
  // Takes words out of the line; what `use` refuses stays.
  let taken
  function take(pattern, use) {
    line = line.replace(new RegExp(`(^| )(?:${pattern})(?= |$)`, 'g'), (all, space, ...groups) => {
      taken = all.trim()
      return use(...groups) === false ? all : space + '#'.repeat(all.length - space.length)
    })
  }
  const add = (from, until = from, label = '') => {
    if (until < from || until - from > 400) return false
    for (const day of upTo(from, until)) if (!days.includes(day)) days.push(day)
    found.label = found.label || label
  }
  const hours = part => {
    if (!part) return
    found.hours = HOURS[part]
    found.part = /^m.rgen$/.test(part) ? 'ochtend' : part
  }
  const count = text => +text || ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes'].indexOf(text)
  const monthOf = text => MONTHS.findIndex((name, n) => name === text || text && new RegExp(`^${SHORT_MONTHS[n]}$`).test(text))
  // Without a year it is the coming one; what is just over was meant as well.
  function dateIn(date, month, inYear) {
    const day = dayIn(+inYear || year, month, +date)
    if (parts(day).date !== +date) return NaN
    return inYear || day > today - 60 ? day : dayIn(year + 1, month, +date)
  }
  function addMonth(month, inYear, piece) {
    const first = dayIn(inYear, month, 1), last = dayIn(inYear, month + 1, 1) - 1
    const [from, until] = {begin: [first, first + 9], half: [first + 10, first + 19], eind: [first + 20, last]}[piece] || [first, last]
    return add(Math.max(from, Math.min(today, until)), until, `${piece ? `${piece} ` : 'in '}${MONTHS[month]}`)
  }
  line = line.replace(new RegExp(`\\b(${DAY}|ma|di|wo|do|vr|za|zo) morgen\\b`, 'g'), all => all.replace(/morgen$/, 'm0rgen'))
  take('goede?n? ?(?:morgen|middag|avond|dag)', () => true)
  line = line.replace(/\b(elke (nacht|dag|avond)|hele (nacht|dag|avond)|iets met \w+)\b/g, all => '~'.repeat(all.length))

  take('(20\\d\\d)-(\\d\\d)-(\\d\\d)', (y, m, d) => add(dateIn(d, m - 1, y)))
  take(`(?:${DAY} )?(\\d\\d?)-(\\d\\d?)(?:-((?:20)?\\d\\d))?`, (_, d, m, y) => m < 13 && `${d}-${m}` !== '24-7' ? add(dateIn(d, m - 1, y && 2000 + y % 100)) : false)
  take('(\\d\\d?)\\.(\\d\\d?)\\.((?:20)?\\d\\d)', (d, m, y) => m < 13 ? add(dateIn(d, m - 1, 2000 + y % 100)) : false)
  take(`(?:van |tussen )?(?:de )?(\\d\\d?)(?: t m | tot en met | tot | en | of |-)(\\d\\d?) ${MONTH}(?: (20\\d\\d))?`, (from, until, month, y) => add(dateIn(from, monthOf(month), y), dateIn(until, monthOf(month), y)))
  take(`(?:in )?(?:de )?week van (?:${DAY} )?(\\d\\d?) ${MONTH}`, (_, d, month) => {
    const from = mondayOf(dateIn(d, monthOf(month)))
    return add(from, from + 6)
  })
  take(`(?:op )?(?:(?:${DAY}|ma|di|wo|do|vr|za|zo) )?(?:de )?(\\d\\d?)(?:e|de|ste)? (?:van )?${MONTH}(?: (20\\d\\d))?(?: (?:in de |s )?${PART}s?)?`, (_, d, month, y, part) => {
    hours(part)
    return add(dateIn(d, monthOf(month), y))
  })
  take('op de (\\d\\d?)(?:e|de|ste)', d => {
    const {month} = parts(today), here = dayIn(year, month, +d)
    return d > 31 ? false : add(here < today ? dayIn(year, month + 1, +d) : here)
  })
  // The days between, of which no calendar has a name.
  take('tussen (?:de )?kerst(?:dagen)? en (?:oud en nieuw|oudjaar|nieuwjaar|de jaarwisseling)', () => add(Math.max(today, dayIn(year, 11, 27)), dayIn(year, 11, 31), taken))
  for (const [names, ranges] of HOLIDAYS) take(`(?:(voor de|na de|na|in|met|op|tijdens|rond|voor) )?(?:de )?(?:${names})(?:dagen|weekend)?(?: (20\\d\\d))?`, (how, y) => {
    const range = ranges.find(([from, until]) => y ? from.startsWith(y) : numbered(until) >= today)
    // Before it, and the week after it, are other days.
    if (range && how === 'voor de' && numbered(range[0]) > today) return add(Math.max(today, numbered(range[0]) - 14), numbered(range[0]) - 1, taken)
    if (range && /^na/.test(how)) return add(numbered(range[1]) + 1, numbered(range[1]) + 7, taken)
    found.holiday = true
    found.bare = taken === written && !how
    return !!range && add(Math.max(numbered(range[0]), Math.min(today, numbered(range[1]))), numbered(range[1]), taken)
  })
  take(`(?:(begin|half|eind)e? |in |van |vanaf |rond )?(?:de maand )?${MONTH_NAME}(?: (20\\d\\d))?`, (piece, name, y) => {
    const month = MONTHS.indexOf(name), from = +y || year + (month < parts(today).month)
    return addMonth(month, from, piece)
  })
  take(`(?:in )?(?:de )?(?:(begin|half|eind)e? )?(${NEAR}|volgende) maand`, (piece, which) => {
    const first = dayIn(year, parts(today).month + (which === 'volgende'), 1)
    return addMonth(parts(first).month, parts(first).year, piece)
  })
  take(`over ${COUNT} (dag|dagen)`, n => add(today + count(n)))
  take(`(?:over )?${COUNT} (?:week|weken|weekjes?)(?= ${DAY}|$)|over ${COUNT} (?:week|weken)`, (a, _, b) => { later = count(a || b) })
  take('na (?:het |dit )?weekend', () => add(monday + WEEK, monday + WEEK + 4))
  take(`(${NEAR}|volgende|volgend|vorige)? ?week(?:end|einde|enden|ends)`, which => {
    const n = /^volgend/.test(which || '') && weekday(today) > 0 && weekday(today) < 6 ? 1 : /^volgend/.test(which || '') && weekday(today) ? 1 : 0
    const sunday = monday + 6 + 7 * (which === 'vorige' ? -1 : n)
    return add(n || which ? Math.max(sunday - 1, which === 'vorige' ? 0 : today) : Math.max(sunday - 1, today), sunday, n ? 'volgend weekend' : 'dit weekend')
  })
  take('(?:in |de )*(?:hele )?(deze|komende|aankomende|volgende|vorige) week', which => {
    week = {deze: 0, komende: 0, aankomende: 0, volgende: 1, vorige: -1}[which]
    found.label = `${which === 'aankomende' ? 'komende' : which} week`
  })
  take('doordeweeks|door de week|op werkdagen', () => { weekdays.push(1, 2, 3, 4, 5) })
  take('eergisteren', () => add(today - 2))
  take(`gister(?:en ?)?${PART}?`, part => {
    hours(part)
    return add(today - 1)
  })
  take(`overmorgen(?: ?${PART})?`, part => {
    hours(part)
    return add(today + 2)
  })
  take('vroeg in de (?:morgen|ochtend)|s (?:morgens|ochtends) vroeg', () => hours('ochtend'))
  take(`(?:morgen|morn)(?: vroeg(?: in de)?)? ?${PART}?`, part => {
    hours(part || (taken.includes('vroeg') ? 'ochtend' : part))
    return add(today + 1)
  })
  take(`(?:vandaag|vandaags|heden|vandoag)(?: (?:nog|in de|nog in de))?(?: ${PART})?`, part => {
    hours(part)
    return add(today)
  })
  take(`van${PART}`, part => {
    hours(part)
    const night = part === 'nacht' && now.minutes > 360
    return add(today + night, today + night, taken)
  })
  take(`((?:(?:op|de|een|elke|iedere|alle|van|volgende|${NTH}|${NEAR}) )*)(?:${DAY}|(ma|di|wo|do|vr|za|zo)(?= ${PART}))(en|s)?(?:(?: (?:in de |s )?|s?)${PART}s?(?:je)?)?(?: (?:van|in) (?:de|elke) maand)?`, (before = '', day, short, _, many, part) => {
    const n = day ? WEEKDAYS.indexOf(day) : ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'].indexOf(short)
    hours(part)
    weekdays.push(n)
    next = next || /^volgende/.test(before)
    some = some || new RegExp(`^${NEAR} `).test(before)
    nth = nth || before.match(NTH)?.[0]
    if (many || /^(elke|iedere|alle)/.test(before)) found.wide = 2
  })
  take(`(?:s|in de|elke) ${PART}s?|overdag`, part => part === 'nacht' ? false : hours(part || 'overdag'))
  // The part of a day that stands apart from its day: "vrijdag iets doen in de middag".
  if (days[0] || weekdays[0]) take(`${PART}(?:je)?`, hours)
  take(`(om|vanaf|na|voor|rond|tot|van|tussen) (half |kwart over |kwart voor )?(\\d\\d?)(?:\\.(\\d\\d))?(?: (?:en|tot) (\\d\\d?)(?:\\.(\\d\\d))?)?( (?:uur|u))?`, (how, piece, h, m, h2, m2, uur) => {
    if (!(uur || m || piece || h2) || h > 24) return false
    // People say "4 uur" for four in the afternoon.
    const day = (hour, least) => (hour < least ? +hour + 12 : +hour) * 60
    const from = day(h, 8) + (+m || 0) + ({'half ': -30, 'kwart over ': 15, 'kwart voor ': -15}[piece] || 0), until = h2 ? day(h2, 8) + (+m2 || 0) : 0
    found.clockTime = ` ${taken.replace(/^(op|de) /, '')}`
    found.hours = until ? [from, until] : {na: [from, MIDNIGHT], vanaf: [from, MIDNIGHT], voor: [0, from], tot: [0, from]}[how] || [from, from + 60]
  })

  if (weekdays[0] != null) {
    for (const n of weekdays) {
      if (nth) {
        // The first Saturday of the month that was named, or else the coming one.
        const month = days.length > 20 ? days.splice(0) : upTo(today, today + 62), fit = month.find(one => weekday(one) === n && isNth(one, nth))
        add(fit)
        continue
      }
      let day = week != null || next ? monday + 7 * (week ?? 1) + (n + 6) % 7 : today + (n - weekday(today) + 7) % 7 + 7 * later
      // The evening of today may be over.
      if (day === today && found.hours && found.hours[1] <= now.minutes) day += 7
      add(day)
    }
    found.label = ''
    if (!some && !next && !nth && week == null && !later && weekdays.length === 1) found.wide = found.wide || 1
    found.weekday = weekdays[0]
  } else if (week != null) add(Math.max(monday + 7 * week, week ? 0 : today), monday + 7 * week + 6)
  else if (later) add(today + 7 * later)
  days.sort((a, b) => a - b)
  readAsked(found, take, () => line)
  if (!days[0] && !found.hours && !found.now && !found.opens && !found.asks) return null
  take(EMPTY, () => true)
  // As the search splits a text, in which a single letter is no word.
  found.words = begins.map(at => line[at] === '#').filter((_, n) => /^(\d|\S\S)/.test(written.slice(begins[n])))
  return found
}
// Whether a day is the first, second or last of its name in its month.
function isNth(day, nth) {
  if (nth === 'laatste') return parts(day + WEEK).month !== parts(day).month
  return (parts(day).date - 1) / WEEK >> 0 === NTH.split('|').indexOf(nth) >> 1
}
// Whether it asks when something is open or begins: "hoe laat gaat de bibliotheek open".
function readAsked(found, take, line) {
  const {days} = found
  take('(?:hoe ?laat|wanneer|welke (?:dag|dagen|datum|tijd|tijden)|(?:eerst)?volgende keer)(?: (?:gaat|is|zijn|begint|start|sluit|komt|kan))?(?: (?:er|de|het))?(?: weer)?', () => { found.asks = true })
  if (/^(de )?(eerst)?volgende /.test(line())) found.asks = true
  const open = '(?:open|geopend|opent|dicht|gesloten|sluit|openingstijd(?:en)?|openingsuren|openings tijden)'
  const now = /(^| )(nu|op dit moment|momenteel|nog)( |$)/.test(line()) && !/van nu/.test(line())
  const asked = found.asks || now || days[0] != null || /^(is|zijn|kan) /.test(line()) || /openings|(^| )(open|geopend)$/.test(line())
  if (asked && !/(^| )(niet|niks|te) (meer )?(open|dicht)( |$)/.test(line())) {
    take(`${open}(?= (?:in|op|voor|tot|om|bij|#+)| ?$|$)|(?:nu |nog )${open}|openingstijd(?:en)?|openingsuren|opent|sluit`, () => { found.opens = true })
  }
  take('nu|op dit moment|momenteel', () => found.opens || /(^| )(wat is er|te doen)( |$)/.test(line()) ? void (found.now = true) : false)
}
