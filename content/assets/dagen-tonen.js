// Dates in words on a page: what is open now, the next times, and that the dates have grown old.
// It fills the places that the generator left: [data-nu] and [data-volgende], with an id in them.
(() => {
  'use strict'
  const {addDays, daysBetween, weekday, WEEKDAYS, MONTHS} = MapDays
  const DAY = 24 * 60, A_MINUTE = 60000
  // What stays open for so many days is simply always open.
  const ALWAYS = 6
  const all = (selector, from) => [...from.querySelectorAll(selector)]
  const capital = text => text.charAt(0).toUpperCase() + text.slice(1)

  const hour = minutes => `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')} uur`
  const dated = day => `${WEEKDAYS[weekday(day)]} ${Number(day.slice(8))} ${MONTHS[day.slice(5, 7) - 1]}`
  // Gives "vandaag", "morgen", "woensdag" or, from a week ahead, "woensdag 9 december".
  function dayWord(day, today) {
    const ahead = daysBetween(today, day)
    return ['vandaag', 'morgen'][ahead] ?? (ahead < 7 ? WEEKDAYS[weekday(day)] : dated(day))
  }
  function timeWords(start, end) {
    if (start === 0 && end === DAY) return 'dag en nacht'
    if (start !== null && end !== null) return `van ${hour(start).slice(0, -4)} tot ${hour(end)}`
    if (start !== null) return `vanaf ${hour(start)}`
    return end === null ? '' : `tot ${hour(end)}`
  }

  // Gives ", tot 17.00 uur", ", tot maandag 8.00 uur"; nothing where nobody knows until when.
  function untilWords({day, end, lasts = {day, end}}, today, known) {
    if (daysBetween(today, lasts.day) >= ALWAYS) return ', dag en nacht'
    if (lasts.end === DAY && lasts.day === known) return ''
    if (lasts.end === DAY && lasts.day === today) return ', tot middernacht'
    const until = lasts.end === DAY ? {day: addDays(lasts.day, 1), end: 0} : lasts
    return until.day === today ? `, tot ${hour(until.end)}` : `, tot ${dayWord(until.day, today)} ${hour(until.end)}`
  }
  // Gives "Nu open, tot 17.00 uur" or "Gesloten, morgen open om 9.00 uur"; nothing when nobody knows.
  function openWords(times, {day: today, minutes}, known) {
    const aside = note => note && ` (${note})`
    const now = {day: today, minutes}
    const on = times.find(time => MapDays.isOn(time, now))
    if (on) return `Nu open${untilWords(on, today, known)}${aside(on.note)}`
    const isLoose = ({start, end, ...time}) => start === null || end === null || MapDays.isUnsure(time)
    const half = times.find(time => time.day === today && isLoose(time) && (time.end === null || minutes < time.end))
    if (half) return `Vandaag open ${timeWords(half.start, half.end)}${aside(half.note)}`.trim()
    const next = times.find(({day, start}) => day > today || start > minutes)
    if (!next) return ''
    const at = next.start === null ? '' : ` om ${hour(next.start)}`
    return `Gesloten, ${dayWord(next.day, today)} open${at}${aside(next.note)}`
  }

  function fill(place, text) {
    if (place.textContent !== text) place.textContent = text
    place.hidden = !text
  }
  async function tellNow(place) {
    const times = await MapDays.of(place.dataset.nu), known = await MapDays.known()
    const words = openWords(times, MapDays.now(), known?.until)
    place.classList.toggle('nu-open', words.startsWith('Nu'))
    fill(place, words)
  }

  // Gives a time as a line: "Vandaag, dinsdag 1 december, 10.00 uur, nu bezig".
  function timeLine(time, now) {
    const near = ['vandaag', 'morgen'][daysBetween(now.day, time.day)] ?? ''
    const at = time.start === null ? timeWords(time.start, time.end) : hour(time.start)
    return [near, dated(time.day), at, time.elsewhere, time.note, MapDays.isOn(time, now) ? 'nu bezig' : ''].filter(Boolean).join(', ')
  }
  async function nextLines(place, most) {
    const times = await MapDays.of(place.dataset.volgende), now = MapDays.now()
    return times.filter(time => !MapDays.isOver(time, now)).slice(0, most).map(time => timeLine(time, now))
  }
  // One line in running words, or as many as there are places for them.
  async function tellNext(place) {
    const list = place.querySelector('.feit')
    const lines = await nextLines(place, list ? 3 : 1)
    if (!list) {
      fill(place, lines.length ? `Eerstvolgende keer: ${lines[0]}` : '')
      return
    }
    if (lines.length && await MapDays.age() === 'old') lines.push('deze datums zijn al een tijd niet nagekeken; bel voor de zekerheid even')
    const before = all('dd', list)
    if (before.map(one => one.textContent).join('\n') !== lines.map(capital).join('\n')) {
      for (const one of before) one.remove()
      list.append(...lines.map(answer))
    }
    place.hidden = !lines.length
  }
  function answer(text) {
    const line = document.createElement('dd')
    line.textContent = capital(text)
    return line
  }

  // Says calmly that the dates are old, and gives the people to call: those below every page.
  async function tellAge(place) {
    const age = await MapDays.age(), known = await MapDays.known()
    place.hidden = age === 'fresh'
    if (place.hidden || place.dataset.leeftijd === age) return
    place.dataset.leeftijd = age
    const made = known ? `${dated(known.made).split(' ').slice(1).join(' ')} ${known.made.slice(0, 4)}` : ''
    const said = document.createElement('p')
    said.textContent = age === 'old' ?
      `Deze agenda is gemaakt op ${made}. Misschien is er intussen iets veranderd. Twijfelt u? Bel gerust:` :
      `De datums in deze agenda zijn op${made && `: hij is gemaakt op ${made}`}. Wilt u weten of iets doorgaat? Bel gerust:`
    const people = document.querySelector('.voet-hulp .bellers')
    place.replaceChildren(said, ...(people ? [people.cloneNode(true)] : []))
  }

  // Shows what holds today of what changes on a day: a price, room, a closed door, the end of it.
  function tellWhatHolds(container) {
    const {day} = MapDays.now()
    for (const place of all('[data-geldt]', container)) {
      const [first, last] = place.dataset.geldt.split('/')
      place.hidden = day < first || Boolean(last && day > last)
      const fact = place.closest('.feit')
      if (fact) fact.hidden = all('dd', fact).every(line => line.hidden)
    }
  }

  // Fills all places for dates in a part of a page.
  function tell(container = document) {
    tellWhatHolds(container)
    for (const place of all('[data-nu]', container)) tellNow(place)
    for (const place of all('[data-volgende]', container)) tellNext(place)
    for (const place of all('[data-agenda-oud]', container)) tellAge(place)
  }

  // A page stays true while it stands open: each whole minute, midnight among them, and whenever
  // somebody looks at it again. `show` changes only what is no longer true.
  const shown = []
  function keepTrue(show) {
    shown.push(show)
    show()
  }
  const again = () => { for (const show of shown) show() }
  function everyMinute() {
    setTimeout(() => {
      again()
      everyMinute()
    }, A_MINUTE - Date.now() % A_MINUTE)
  }
  addEventListener('pageshow', event => { if (event.persisted) again() })
  document.addEventListener('visibilitychange', () => { if (!document.hidden) again() })

  Object.assign(MapDays, {tell, keepTrue, openWords, timeWords, dated, dayWord, hour})
  keepTrue(() => tell(document))
  everyMinute()
})()
