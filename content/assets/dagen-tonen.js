// Dates in words on a page: what is open now, the next times, and that the dates have grown old.
// It fills the places that the generator left: [data-nu] and [data-volgende], with an id in them.
(() => {
  'use strict'
  const {addDays, daysBetween, weekday, WEEKDAYS, MONTHS} = MapDays
  const DAY = 24 * 60, A_MINUTE = 60000, A_SCREEN = '600px'
  // What is open so long on end is simply always open.
  const ALWAYS = 6 * DAY
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

  // Gives the times as stretches of minutes from today's midnight. What touches in one place is one
  // stretch: at midnight always, for nobody goes home then, and else when it is said alike.
  function stretches(times, today) {
    const found = []
    for (const {day, start, end, note, elsewhere} of times) {
      if (start === null || end === null) continue
      const from = daysBetween(today, day) * DAY
      const last = found[found.length - 1]
      const touches = last && last.elsewhere === elsewhere && from + start <= last.end && (start === 0 || last.note === note)
      if (touches) Object.assign(last, {end: Math.max(last.end, from + end), note})
      else found.push({start: from + start, end: from + end, note, elsewhere})
    }
    return found
  }
  function untilWords(end, today) {
    const day = addDays(today, Math.floor(end / DAY))
    if (end === DAY) return 'tot middernacht'
    return day === today ? `tot ${hour(end)}` : `tot ${dayWord(day, today)} ${hour(end % DAY)}`
  }
  // Gives "Nu open, tot 17.00 uur" or "Gesloten, morgen open om 9.00 uur"; nothing when nobody knows.
  // `until` is the last day that is known: what is open at its end may well stay open.
  function openWords(every, {day: today, minutes}, until) {
    const aside = ({note, elsewhere}) => note || elsewhere ? ` (${[elsewhere, note].filter(Boolean).join(', ')})` : ''
    const times = every.filter(({holiday}) => !holiday)
    const on = stretches(times, today).find(({start, end}) => start <= minutes && minutes < end)
    if (on) {
      const always = on.end - on.start >= ALWAYS, isEdge = on.end >= (daysBetween(today, until) + 1) * DAY
      const here = times.find(time => MapDays.isOn(time, {day: today, minutes}))
      return `Nu open${always ? ', dag en nacht' : isEdge ? '' : `, ${untilWords(on.end, today)}`}${aside(here)}`
    }
    const unsure = every.find(({day, holiday, end}) => holiday && day === today && (end === null || minutes < end))
    if (unsure) return `Vandaag is het ${unsure.holiday}. Bel eerst of het open is.`
    const half = times.find(({day, start, end}) => day === today && (start === null || end === null) && (end === null || minutes < end))
    if (half) return `Vandaag open ${timeWords(half.start, half.end)}${aside(half)}`.trim()
    const next = times.find(({day, start}) => day > today || start > minutes)
    if (!next) return ''
    const at = next.start === null ? '' : ` om ${hour(next.start)}`
    return `Gesloten, ${dayWord(next.day, today)} open${at}${aside(next)}`
  }

  function fill(place, text) {
    if (place.textContent !== text) place.textContent = text
    place.hidden = !text
  }
  async function tellNow(place) {
    const times = await MapDays.of(place.dataset.nu), known = await MapDays.known()
    const words = times.length ? openWords(times, MapDays.now(), known.until) : ''
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
    const next = times.filter(time => !MapDays.isOver(time, now)).slice(0, most)
    // What is said of each of them stands above it already, with how often it is.
    const same = next.length > 1 && next.every(({note}) => note === next[0].note)
    return next.map(time => timeLine(same ? {...time, note: ''} : time, now))
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

  // Dates are fetched for what somebody is about to see: a long list needs nearly all files.
  // Looked at is what a place stands in, for the place itself is hidden until it says something.
  const near = new WeakSet()
  const watch = new IntersectionObserver(seen => {
    for (const {target} of seen.filter(one => one.isIntersecting)) {
      watch.unobserve(target)
      near.add(target)
      tell(target)
    }
  }, {rootMargin: A_SCREEN})
  function whenNear(place, say) {
    if (near.has(place.parentElement)) say(place)
    else watch.observe(place.parentElement)
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

  // Fills the places for dates in a part of a page.
  function tell(container = document) {
    tellWhatHolds(container)
    for (const place of all('[data-nu]', container)) whenNear(place, tellNow)
    for (const place of all('[data-volgende]', container)) whenNear(place, tellNext)
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
