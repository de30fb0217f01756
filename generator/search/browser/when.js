// Which days and hours a question speaks of, and which of its words say so.
const DAY = '((?:zon|maan|dins|woens|donder|vrij|zater)dag)'
const SHORT_DAY = '(ma|di|wo|do|vr|za|zo)'
const MONTH_NAME = `(${MONTHS.join('|')})`
const MONTH = `(${[...MONTHS, ...SHORT_MONTHS].join('|')})`
const NTH = 'eerste|1e|tweede|2e|derde|3e|vierde|4e|laatste'
const NEAR = '(?:deze|dit|komend|aankomend|aanstaand|eerstvolgend|as|a s)e?'
const LAST = '(?:afgelopen|vorige|vorig|verleden)'
const PIECE = '(begin|half|halverwege|midden|eind)e?(?: (?:van|in))?'
// Words that ask what there is and say nothing about what.
const EMPTY = 'wat is er|te doen|iets|doen|leuks?|leuke|dingen|activiteit(?:en)?|evenement(?:en)?|agenda|programma|gebeurt|gebeuren|beleven|gepland|georganiseerd|dorp|buurt|uitje|uitjes|avondje|avondje uit|middagje|meedoen|gezelligs?|heen|naartoe|verveel|vervelen|uur|uurtje|tijd|(?:eerst)?volgende|komende|vroege?|aan het'
// What looks like a word of time.
const LOOKS = new RegExp(`^(?:${DAY}(?:en|s)?|${MONTH_NAME}|da(?:g|gen)|week|weken|maand(?:en)?|ja(?:ar|ren)|uur|uren|kwart(?:ier)?|minuten|${PART}s?|\\w+tienen|${oneOf(BY_THE_CLOCK)}|${oneOf(IN_ORDER.slice(3))}|\\d+(?:e|de|ste))$`)
const AROUND = /^(?:na|om|voor|tegen|rond|omstreeks|zoveel|klokslag)(?= )/

// Gives what a question says about time, or nothing: `days` in order, the `hours` of a day, what
// people call those days, and whether each word of the text `says` so. `now` is a day and minutes.
// Where a word looks like time and cannot be understood it is `unclear`.
function readTime(text, now, isKnown) {
  const {line: written, begins, meant, singles} = lined(text, isKnown), today = numbered(now.day), days = []
  const found = {days, hours: null, part: '', clockTime: '', label: '', wide: 0}
  let line = written
  const read = {
    found, now, today, written, monday: mondayOf(today), ...parts(today), weekdays: [], week: null, later: 0,
    line: () => line,
    // Takes words out of the line; what `use` refuses stays.
    take(pattern, use) {
      line = line.replace(new RegExp(`(^| )(?:${pattern})(?= |$)`, 'g'), (all, space, ...groups) =>
        use(all.trim(), ...groups) === false ? all : space + '#'.repeat(all.length - space.length))
    },
    add(from, until = from, label = '') {
      if (!(from <= until && until - from < 400)) return false
      for (const day of upTo(from, until)) if (!days.includes(day)) days.push(day)
      found.label = found.label || label
    },
    // Days before, after or around others: "na de kerst", "vanaf 15 december".
    around(how, from, until, label) {
      if (!(from <= until)) return false
      const before = /^(voor|tot)$/.test(how) && from > today, [first, last] = before ? [today, from - 1]
        : how === 'na' ? [until + 1, until + 14] : how === 'vanaf' ? [from, from + 13] : how === 'rond' ? [from - 2, until + 2]
        : /^t/.test(how || '') && until > today ? [today, until] : [from, until]
      return read.add(last < today ? first : Math.max(today, first), last, label)
    }
  }
  const {take} = read
  take('goede?n? ?(?:morgen|middag|avond|dag)', () => true)
  line = line.replace(/\b((elke|iedere|per) (nacht|dag|avond|week|maand|ochtend)|keer (in|per) (de )?(week|maand|dag)|hele (nacht|dag|avond)|iets met \w+)\b/g, all => '~'.repeat(all.length))
  for (const rule of [readSpans, readDates, readHolidays, readMonths, readWeeks, readWeekdays, readDays]) rule(read)
  settle(read)
  days.sort((a, b) => a - b)
  readAsked(read)
  if (days[0] != null || found.hours) take(EMPTY, () => true)
  // What is left and looks like time is not asked about as if it were a thing.
  const left = line.split(' ')
  found.unclear = left.some(word => LOOKS.test(word)) && /\p{L}/u.test(written)
  if (days[0] == null && !found.hours && !found.now && !found.opens && !found.asks && !found.unclear) return null
  take(EMPTY, () => true)
  // As the search splits a text, in which a single letter is no word.
  const says = begins.map(at => line[at] === '#'), looks = begins.map(at => LOOKS.test(line.slice(at).split(' ')[0]) || AROUND.test(line.slice(at)))
  const asWords = list => list.filter((_, n) => !singles[n])
  found.words = asWords(says)
  found.looks = asWords(looks)
  found.meant = asWords(meant)
  return found
}

// "van maandag tot en met woensdag", "3 tot 5 december".
function readSpans({take, add, today}) {
  const next = (name, from) => from + (WEEKDAYS.indexOf(name) - weekday(from) + WEEK) % WEEK
  take(`(?:van|vanaf|tussen)?(?: ?${NEAR} )? ?${DAY} (?:t m|tot en met|tot|en|-)(?: ${NEAR})? ${DAY}`, (taken, from, until) => {
    if (/^\w+dag en /.test(taken)) return false
    const first = next(from, today)
    return add(first, next(until, first), taken)
  })
}
// Written dates; without a year it is the coming one, and what is just over was meant as well.
function readDates({take, add, around, found, today, year}) {
  const monthOf = text => MONTHS.findIndex((name, n) => name === text || text && new RegExp(`^${SHORT_MONTHS[n]}$`).test(text))
  function dateIn(date, month, inYear) {
    const day = dayIn(+inYear || year, month, +date)
    if (parts(day).date !== +date) return NaN
    return inYear || day > today - 60 ? day : dayIn(year + 1, month, +date)
  }
  const full = y => y && 2000 + y % 100
  const HOW = '(?:(op|voor|na|tot en met|t m|tot|vanaf|rond) )?', named = how => how && how !== 'op'
  take('(20\\d\\d)-(\\d\\d)-(\\d\\d)', (_, y, m, d) => add(dateIn(d, m - 1, y)))
  take(`(?:${DAY} )?(\\d\\d?)-(\\d\\d?)(?:-((?:20)?\\d\\d))?`, (_, __, d, m, y) => m < 13 && `${d}-${m}` !== '24-7' ? add(dateIn(d, m - 1, full(y))) : false)
  take('(\\d\\d?)\\.(\\d\\d?)\\.((?:20)?\\d\\d)', (_, d, m, y) => m < 13 ? add(dateIn(d, m - 1, full(y))) : false)
  take(`(?:van |tussen )?(?:de )?(\\d\\d?)(?: t m | tot en met | tot | en | of |-)(\\d\\d?) ${MONTH}(?: (20\\d\\d))?`, (_, from, until, month, y) => add(dateIn(from, monthOf(month), y), dateIn(until, monthOf(month), y)))
  take(`(?:in )?(?:de )?week van (?:${DAY} )?(\\d\\d?) ${MONTH}`, (_, __, d, month) => {
    const from = mondayOf(dateIn(d, monthOf(month)))
    return add(from, from + 6)
  })
  take(`${HOW}(?:(?:${DAY}|${SHORT_DAY}) )?(?:de )?(?:${DATE}|${COUNT}|eerste|tweede) (?:van )?${MONTH}(?: (20\\d\\d))?(?: (?:in de |s )?${PART}s?)?`, (taken, how, _, __, nth, d, month, y, part) => {
    const day = dateIn(counted(nth || d || taken.match(/eerste|tweede/)[0]), monthOf(month), y)
    if (isNaN(day)) return false
    readPart(found, part)
    return around(how, day, day, named(how) ? taken : '')
  })
  // "de 15e" is the coming one.
  take(`${HOW}(?:${DAY} )?(?:de )?${DATE}(?=$| #| (?:om|in de|s) )`, (taken, how, name, text) => {
    const d = counted(text), month = parts(today).month, days = [0, 1, 2, 3].map(n => dayIn(year, month + n, d)).filter(day => day >= today && parts(day).date === d)
    const day = name ? days.find(one => WEEKDAYS[weekday(one)] === name) ?? days[0] : days[0]
    return /(^| )de |\d\D/.test(taken) && day != null && around(how, day, day, named(how) ? taken : '')
  })
}
const lastOf = ([first, more]) => first + more, isYearsEnd = day => parts(day + 1).year > parts(day).year
function readHolidays({take, add, around, found, today, written}) {
  const every = HOLIDAYS.map(([names]) => names).join('|'), called = name => HOLIDAYS.find(([names]) => new RegExp(`^(?:${names})$`).test(name))[1]
  take(`(?:van |tussen |vanaf )(?:de )?(${every})(?:dagen)? (?:en|tot|tot en met) (?:de )?(${every})(?:dagen)?`, (taken, from, until) => {
    const end = called(until).find(range => lastOf(range) >= today), before = end && [...called(from)].reverse().find(range => lastOf(range) < end[0])
    found.holiday = true
    // The night of the year's end is what "oud en nieuw" means.
    return !!before && add(Math.max(today, lastOf(before) + 1), end[0] - !isYearsEnd(end[0]), taken)
  })
  for (const [names, ranges] of HOLIDAYS) take(`(iets )?(?:(in|met|op|tijdens|rond|voor|na|vanaf|tot) )?(?:de )?(?:${names})(?:dagen|weekend)?(?: (20\\d\\d))?`, (taken, gift, how, y) => {
    const range = ranges.find(one => y ? parts(one[0]).year === +y : lastOf(one) >= today)
    found.holiday = true
    found.bare = taken === written && !how
    return !!range && around(gift ? '' : how, range[0], lastOf(range), taken.replace('iets ', ''))
  })
}
function readMonths({take, add, found, written, today, year, month: here}) {
  const pieces = {begin: [0, 9], half: [10, 19], halverwege: [10, 19], midden: [10, 19], eind: [20, 31]}
  function addMonth(month, inYear, piece, label) {
    const first = dayIn(inYear, month, 1), last = dayIn(inYear, month + 1, 1) - 1, [a, b] = pieces[piece] || [0, 31]
    const from = first + a, until = Math.min(last, first + b)
    return add(Math.max(from, Math.min(today, until)), until, label || `${piece ? `${piece} ` : 'in '}${MONTHS[month]}`)
  }
  const yearOf = month => year + (month < here)
  take(`(?:in )?(?:de )?(${NTH}) (?:hele )?week van (?:(?:het|de|dit) )?(?:${MONTH_NAME}|jaar|maand)`, (taken, nth, name) => {
    const month = name ? MONTHS.indexOf(name) : /jaar$/.test(taken) ? (nth === 'laatste' ? 11 : 0) : here
    const y = yearOf(month), last = dayIn(y, month + 1, 1) - 1, from = dayIn(y, month, 1) + WEEK * (NTH.split('|').indexOf(nth) >> 1)
    return nth === 'laatste' ? add(Math.max(today, last - 6), last, taken) : add(from, from + 6, taken)
  })
  take(`(\\d+ )?(?:(begin|half|halverwege|midden|eind)e?(?: van)? |in |van |vanaf |rond )?(?:de maand )?${MONTH_NAME}(?: (20\\d\\d))?`, (_, number, piece, name, y) => {
    const month = MONTHS.indexOf(name)
    return number ? false : addMonth(month, +y || yearOf(month), piece)
  })
  take(`(?:in |van )?(?:de |het )?(?:aan het )?(?:${PIECE} )?(?:de )?(?:(${NEAR}|volgende) )?maand`, (taken, piece, which) => {
    if (!piece && !which) return false
    const first = dayIn(year, here + (which === 'volgende'), 1)
    return addMonth(parts(first).month, parts(first).year, piece)
  })
  take(`(?:in |aan )?(?:het )?(?:${PIECE} )?(het|dit|komend|aankomend|volgend|vorig|het nieuwe) jaar|in (?:het jaar )?(20\\d\\d)`, (taken, piece, which, y) => {
    if (!piece && /^het$/.test(which || '')) return false
    const of = +y || year + (which === 'vorig' ? -1 : !/^(het|dit)$/.test(which))
    if (of < year) found.maybe = true
    if (piece) return addMonth({begin: 0, eind: 11}[piece] ?? 5, of, piece === 'begin' ? '' : piece, taken)
    return add(Math.max(of < year ? 0 : today, dayIn(of, 0, 1)), dayIn(of, 11, 31), taken)
  })
  const seasons = {voorjaar: 2, lente: 2, zomer: 5, najaar: 8, herfst: 8, winter: 11}
  take(`((?:(?:in|van|deze|dit|komende?|volgende?|het|de) )*)(${Object.keys(seasons).join('|')})`, (taken, before, name) => {
    const month = seasons[name], last = y => dayIn(y, month + 3, 1) - 1, of = [year - 1, year, year + 1].find(y => last(y) >= today)
    if (!before && written !== name) return false
    found.maybe = true
    return add(Math.max(today, dayIn(of, month, 1)), last(of), taken)
  })
}
function readWeeks(read) {
  const {take, add, found, today, monday} = read
  take(`over (?:een paar|${COUNT}) (?:dag|dagen)`, (_, n) => {
    // "Dinsdag over veertien dagen" is a Tuesday.
    const days = n && counted(n), weeks = Math.round(days / WEEK)
    if (new RegExp(DAY).test(read.line()) && weeks) return void (read.later = weeks)
    return n ? add(today + days) : add(today + 2, today + 5)
  })
  take('over een (?:weekje?|week) of twee|over een paar weken', taken => add(today + WEEK, today + WEEK * 3, taken))
  take(`over ${COUNT} maand(?:en)?`, (_, n) => {
    const {year, month, date} = parts(today)
    return add(Math.min(dayIn(year, month + counted(n), date), dayIn(year, month + counted(n) + 1, 1) - 1))
  })
  take(`(?:over )?${COUNT} (?:week|weken|weekjes?)(?= ${DAY}|$)|over ${COUNT} (?:week|weken|weekjes?)`, (_, a, __, b) => { read.later = counted(a || b) })
  take('na (?:het |dit )?weekend', () => add(monday + WEEK, monday + WEEK + 4))
  take(`(?:(?:in|van|t|het) )*(${NEAR}|volgende|volgend|${LAST})? ?week(?:end|einde|enden|ends)`, (_, which = '') => {
    const back = new RegExp(`^${LAST}`).test(which), n = /^volgend/.test(which) && weekday(today) ? 1 : 0, sunday = monday + 6 + WEEK * (back ? -1 : n)
    return add(back ? sunday - 1 : Math.max(sunday - 1, today), sunday, back ? 'afgelopen weekend' : n ? 'volgend weekend' : 'dit weekend')
  })
  take(`(?:(?:aan|tegen|in|van|het|de|hele|loop) )*(?:${PIECE} )?(?:(?:van|de) )*(deze|komende|aankomende|volgende|${LAST})? ?week(?= |$)`, (taken, piece, which) => {
    if (!which && !piece && !/^(van|in|de loop van|in de loop van|de hele|hele) (de )?/.test(taken) || /~/.test(taken) || /(uur|uurtje|uren|keer) in de week/.test(read.line())) return false
    const n = which === 'volgende' ? 1 : new RegExp(`^${LAST}$`).test(which || '') ? -1 : 0, from = monday + WEEK * n
    if (piece) {
      const [a, b] = {begin: [0, 1], eind: [4, 6]}[piece] || [2, 2], shift = from + b < today && !n ? WEEK : 0
      return add(Math.max(from + a + shift, n < 0 ? 0 : today), from + b + shift, taken)
    }
    read.week = n
    found.label = `${n < 0 ? 'vorige' : which === 'aankomende' ? 'komende' : which || 'deze'} week`
  })
  take('doordeweekse?|door de week|op werkdagen|doordeweeks', () => {
    read.weekdays.push(1, 2, 3, 4, 5)
    read.several = 'doordeweeks'
  })
  take('(?:in )?(?:de )?komende (?:dagen|tijd)|een dezer dagen|binnenkort', () => add(today, today + 6, 'de komende dagen'))
}
function readWeekdays(read) {
  const {take, found, weekdays} = read
  take(`((?:(?:op|de|een|elke|iedere|alle|van|na|vanaf|volgende|${LAST}|${NTH}|${NEAR}) )*)(?:${DAY}|${SHORT_DAY}(?= ${PART}))(en|s)?( (?:a s|as|aanstaande))?(?: vroeg)?(?:(?: (?:vroeg )?(?:in de |s )?(?:vroege )?|s?)${PART}s?(?:je)?)?(?: vroeg)?(?: (?:van|in) (?:de|elke) maand)?`, (_, before = '', day, short, __, many, soon, part) => {
    weekdays.push(day ? WEEKDAYS.indexOf(day) : ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'].indexOf(short))
    readPart(found, part)
    read.next = read.next || /^volgende/.test(before)
    read.some = read.some || !!soon || new RegExp(`^${NEAR} `).test(before)
    read.nth = read.nth || before.match(NTH)?.[0]
    read.how = before.match(/na |vanaf /)?.[0].trim()
    read.past = new RegExp(`(^| )${LAST} `).test(before)
    if (many || /^(elke|iedere|alle)/.test(before)) found.wide = 2
  })
}
// "morgen" and other days that are counted from today; after a day of the week it is the morning.
function readDays({take, add, found, today, now, days = found.days, weekdays, line}) {
  const part = text => readPart(found, text), PARTLY = `(?: vroeg| laat)?(?:(?: in de| in de vroege| s)? ?${PART}s?)?(?: vroeg)?`
  take(`(?:(?:vroeg|laat) )?(?:s|in de|elke)(?: vroege)? ${PART}s?(?: vroeg)?|overdag`, (_, text) => text === 'nacht' ? false : part(text || 'overdag'))
  take('eergisteren', () => add(today - 2))
  take(`gister(?:en ?)?${PART}?`, (_, text) => {
    part(text)
    return add(today - 1)
  })
  for (const [names, ahead] of [['overmorgen', 2], ['morgen|morn', 1], ['vandaags?|heden|vandoag', 0]]) take(`(?:later )?(?:${names})(?: nog)?${PARTLY}`, (taken, text) => {
    part(text || (/ vroeg/.test(taken) ? 'ochtend' : ''))
    if (!text && /^later/.test(taken)) laterOn()
    return add(today + ahead)
  })
  take(`van${PART}`, (taken, text) => {
    part(text)
    const night = text === 'nacht' && now.minutes > 360
    return add(today + night, today + night, text === 'morgen' ? 'vanochtend' : taken)
  })
  function laterOn() {
    found.hours = [now.minutes, MIDNIGHT]
    found.label = 'later vandaag'
  }
  const all = line().split(' ').length
  take('straks|dadelijk|zo ?meteen|later op de dag|(?:de )?rest van de dag', taken => {
    if (all > 6 || /^zorgt? /.test(line())) return false
    found.maybe = true
    laterOn()
    return add(today)
  })
  readBetween(found, take)
  // The part of a day that stands apart from its day: "vrijdag iets doen in de middag".
  if (found.days[0] != null || weekdays[0] != null || new RegExp(`^${PART}$`).test(line())) take(`${PART}s?(?:je)?`, (_, text) => part(text))
  readHours(found, take, line)
}
// Gives the days of the week that were named their dates.
function settle({found, add, around, weekdays, nth, next, week, later, some, past, how, several, today, monday, now}) {
  const {days} = found
  if (weekdays[0] == null) {
    if (week != null) add(Math.max(monday + WEEK * week, week < 0 ? 0 : today), monday + WEEK * week + 6)
    else if (later) add(today + WEEK * later)
    return
  }
  for (const n of weekdays) {
    if (nth) {
      // The first Saturday of the month that was named, or else the coming one.
      const month = days.length > 20 ? days.splice(0) : upTo(today, today + 62)
      add(month.find(one => weekday(one) === n && isNth(one, nth)))
      continue
    }
    let day = week != null || next ? monday + WEEK * (week ?? 1) + (n + 6) % WEEK : today + (n - weekday(today) + WEEK) % WEEK + WEEK * later
    if (past) day = today - ((weekday(today) - n + WEEK) % WEEK || WEEK)
    // The evening of today may be over.
    if (day === today && found.hours && found.hours[1] <= now.minutes) day += WEEK
    if (how) around(how, day, day, `${how} ${WEEKDAYS[n]}`)
    else add(day)
  }
  if (!how) found.label = several || ''
  if (!some && !next && !nth && !past && !how && week == null && !later && weekdays.length === 1) found.wide = found.wide || 1
  found.weekday = weekdays[0]
}
// Whether a day is the first, second or last of its name in its month.
function isNth(day, nth) {
  if (nth === 'laatste') return parts(day + WEEK).month !== parts(day).month
  return (parts(day).date - 1) / WEEK >> 0 === NTH.split('|').indexOf(nth) >> 1
}
