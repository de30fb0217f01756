// When things are, in Dutch time whatever the device says. Pages hold rhythms; the dates come from
// the files in assets/dagen, fetched when a page needs them. kaart.js loads this script on a page
// that has a place for dates; the search page may ask for it too.
window.MapDays = (() => {
  'use strict'
  const root = document.documentElement.dataset.wortel
  const DAY = 24 * 60, MS_A_DAY = 864e5
  // Nobody typed when it ends: by then most people have gone home.
  const USUALLY_LASTS = 120
  const OLD_AFTER = 8 * 7
  const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
  const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

  // Days are texts such as '2026-11-29': counting with them knows no time zone and no summer time.
  const utc = day => Date.parse(`${day}T00:00:00Z`)
  const addDays = (day, count) => new Date(utc(day) + count * MS_A_DAY).toISOString().slice(0, 10)
  const daysBetween = (from, to) => Math.round((utc(to) - utc(from)) / MS_A_DAY)
  const weekday = day => new Date(utc(day)).getUTCDay()
  const monday = day => addDays(day, -((weekday(day) + 6) % 7))

  // Gives the day and the minutes since midnight on a Dutch clock.
  function now() {
    const parts = {}
    const clock = new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/Amsterdam', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'})
    for (const {type, value} of clock.formatToParts(new Date())) parts[type] = value
    return {day: `${parts.year}-${parts.month}-${parts.day}`, minutes: parts.hour % 24 * 60 + Number(parts.minute)}
  }

  // Files call what is below; each is fetched once, and what did not come may come the next time.
  const weeks = new Map(), things = new Map(), coming = new Map()
  let stand = null
  const receivers = {
    stand: known => { stand = known },
    week: (first, known) => { weeks.set(first, known) },
    entries: known => { for (const [id, told] of Object.entries(known)) things.set(id, told) }
  }
  function fetched(name) {
    if (!coming.has(name)) {
      coming.set(name, new Promise(done => {
        const script = document.createElement('script')
        script.src = `${root}assets/dagen/${name}.js`
        script.onload = () => done(true)
        script.onerror = () => {
          coming.delete(name)
          done(false)
        }
        document.head.append(script)
      }))
    }
    return coming.get(name)
  }
  // Gives what the files know: when they were made and until when; nothing when they did not come.
  async function known() {
    if (!stand) await fetched('stand')
    return stand
  }

  // 'fresh', 'old' after eight weeks without a new build, or 'out' when the dates have run out.
  async function age() {
    const {day} = now()
    if (!await known() || day > stand.until) return 'out'
    return daysBetween(stand.made, day) >= OLD_AFTER ? 'old' : 'fresh'
  }
  if (document.querySelector('[data-nu], [data-volgende], [data-vandaag], [data-agenda]')) fetched('stand')
  const isKnown = day => stand && day >= monday(stand.made) && day <= stand.until

  // Gives what happens on a day, earliest first.
  async function on(day) {
    await known()
    if (!isKnown(day)) return []
    const first = stand.perDay ? day : monday(day)
    if (!weeks.has(first)) await fetched(first)
    const file = weeks.get(first)
    if (!file) return []
    const at = daysBetween(first, day)
    return file.times.filter(([offset]) => offset === at).map(([, start, end, thing, where, note = '']) => {
      const [id, name, address, themes, kernen, free] = file.entries[thing]
      const [place, kern] = file.places[where]
      return {id, name, address, themes: themes.split(' '), kernen, free: free === 1, day, start, end, place, kern, note}
    })
  }

  // The file in which something stands: the generator counts the same.
  const shardOf = id => [...id].reduce((number, sign) => (number * 31 + sign.codePointAt(0)) % 65521, 0) % stand.shards
  async function thing(id) {
    if (!await known()) return undefined
    await fetched(`van/${shardOf(id)}`)
    return things.get(id)
  }
  const inOrder = (one, other) => one.day < other.day ? -1 : one.day > other.day ? 1 : (one.start ?? DAY) - (other.start ?? DAY)
  const isIn = ([first, step, times], day) => {
    const ahead = daysBetween(first, day)
    return ahead === 0 || step > 0 && ahead > 0 && ahead % step === 0 && ahead / step < times
  }
  // What is open until midnight may stay open: gives the day and the minute at which it closes.
  function closing(runs, {day, end, elsewhere}) {
    for (let ahead = 1; end === DAY && ahead < 7; ahead++) {
      const next = addDays(day, 1), run = runs.find(run => run[3] === 0 && (run[5] || '') === elsewhere && !run[7] && isIn(run, next))
      if (!run) break
      day = next
      end = run[4] ?? null
    }
    return {day, end}
  }
  function timesOf({place, runs, open: opens}, from, until) {
    const found = []
    for (const [first, step, times, start = null, end = null, other = '', note = '', holiday = ''] of runs) {
      for (let at = 0; at < times; at++) {
        const day = addDays(first, step * at)
        if (day >= from && day <= until) found.push({day, start, end, place: other || place, elsewhere: other, note, holiday})
      }
    }
    return found.sort(inOrder).map(time => opens && time.end === DAY ? {...time, closing: closing(runs, time)} : time)
  }
  // Gives every time from today on, as far as is known, of something that happens or is open.
  async function of(id) {
    const told = await thing(id)
    const {day} = now()
    return told && isKnown(day) ? timesOf(told, day, stand.until).map(time => ({id, ...time})) : []
  }
  // Gives what has opening hours on a day, with those hours.
  async function open(day) {
    if (!await known() || !isKnown(day)) return []
    await Promise.all([...Array(stand.shards).keys()].map(number => fetched(`van/${number}`)))
    return [...things].filter(([, told]) => told.open).flatMap(([id, told]) => timesOf(told, day, day).map(time => ({id, ...time})))
  }

  const endOf = ({start, end}) => end ?? (start === null ? DAY : start + USUALLY_LASTS)
  const isOver = (time, {day, minutes} = now()) => time.day < day || (time.day === day && endOf(time) <= minutes)
  const isOn = (time, {day, minutes} = now()) => time.day === day && time.start !== null && time.end !== null && time.start <= minutes && minutes < time.end

  return {...receivers, known, age, on, of, open, now, isOver, isOn, addDays, daysBetween, weekday, monday, WEEKDAYS, MONTHS}
})()
