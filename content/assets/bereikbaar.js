// Who answers the phone now: a supporter has hours, and somebody stands in for her when she is away.
// The site may have been made weeks ago, so it is worked out here, in Dutch time whatever the device
// says. Without this script every number stands there with the days on which it holds.
(() => {
  'use strict'
  const names = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
  const known = window.MapPeople
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit',
  })

  function now() {
    const part = Object.fromEntries(clock.formatToParts(new Date()).map(({type, value}) => [type, value]))
    return {day: `${part.year}-${part.month}-${part.day}`, minute: part.hour * 60 + Number(part.minute)}
  }

  // A day of the calendar has no hour, so it is counted as if it were in Greenwich.
  const later = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10)
  const weekday = day => (new Date(day).getUTCDay() + 6) % 7
  const within = (day, [first, last]) => first <= day && (!last || day <= last)
  const time = minute => `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`

  function hoursOn(person, day) {
    if (known.vrij.includes(day) || person.weg.some(away => within(day, away))) return []
    return person.uren.filter(([at]) => at === weekday(day)).map(([, start, end]) => ({start, end}))
  }

  function dayName(day, today) {
    if (day === today) return 'vandaag'
    if (day === later(today, 1)) return 'morgen'
    const name = names[weekday(day)]
    if (day < later(today, 7)) return name
    const spoken = {day: 'numeric', month: 'long', timeZone: 'UTC'}
    return `${name} ${new Date(day).toLocaleDateString('nl-NL', spoken)}`
  }

  // The next time within two months; after the last day that is known, nobody can tell.
  function nextTime(person, {day, minute}) {
    for (let ahead = 0; ahead < 62; ahead += 1) {
      const then = later(day, ahead)
      if (then > known.tot) return ''
      const next = hoursOn(person, then).find(one => ahead || one.start > minute)
      if (next) return `${dayName(then, day)} van ${time(next.start)} tot ${time(next.end)} uur`
    }
    return ''
  }

  function answer(person, at) {
    const open = hoursOn(person, at.day).find(({start, end}) => start <= at.minute && at.minute < end)
    if (open) return `Vandaag bereikbaar tot ${time(open.end)} uur.`
    const next = nextTime(person, at)
    const otherwise = person.anders ? `: ${person.anders[0].toLowerCase()}${person.anders.slice(1)}` : '.'
    return `Nu niet bereikbaar${otherwise}${next ? ` Weer bereikbaar: ${next}.` : ''}`
  }

  function show(element, text) {
    if (element.textContent !== text) element.textContent = text
    element.hidden = !text
  }

  // While somebody stands in for her, her own number and hours give way.
  const isReplaced = ({parentElement}) =>
    Boolean(parentElement.querySelector(':scope > .vervangt:not([hidden]) > .belknop'))

  const hers = ['belknop', 'nummer-uitleg', 'mens-tijden', 'mens-tijd'].map(name => `:scope > .${name}`).join()

  function tell() {
    const at = now()
    const all = selector => document.querySelectorAll(selector)
    for (const away of all('.vervangt')) away.hidden = !within(at.day, [away.dataset.vanaf, away.dataset.tot])
    for (const back of all('.weer')) back.hidden = true
    for (const away of all('.vervangt')) {
      const own = away.parentElement.querySelectorAll(hers)
      for (const part of own) part.hidden = isReplaced(away)
    }
    for (const element of all('.neemt-op')) {
      const person = known?.mensen[element.dataset.wie]
      show(element, person && at.day <= known.tot && !isReplaced(element) ? answer(person, at) : '')
    }
  }

  // Who answers now comes first, then who does so soonest; of whom nobody knows, in the usual order.
  // A number that stands in for hers answers in her place.
  const NEVER = 1e9
  function waits(caller, at) {
    const whose = [...caller.querySelectorAll('.neemt-op')].find(element => !element.closest('.vervangt[hidden]'))
    const person = whose && known.mensen[whose.dataset.wie]
    if (!person) return NEVER
    for (let ahead = 0; ahead < 7; ahead += 1) {
      const then = later(at.day, ahead)
      const next = hoursOn(person, then).find(one => ahead || one.end > at.minute)
      if (next) return Math.max(0, ahead * 1440 + next.start - at.minute)
    }
    return NEVER
  }
  function sort(list, at) {
    const before = [...list.children], wait = new Map(before.map(one => [one, waits(one, at)]))
    const after = [...before].sort((one, other) => wait.get(one) - wait.get(other))
    if (after.some((one, place) => one !== before[place]) && !list.contains(document.activeElement)) list.append(...after)
  }
  function sortAll() {
    if (!known) return
    const at = now()
    if (at.day <= known.tot) for (const list of document.querySelectorAll('[data-bellers]')) sort(list, at)
  }

  tell()
  sortAll()
  document.addEventListener('dorpkeuze', sortAll)
  // Results come later, a tab stays open overnight, and a computer wakes up.
  new MutationObserver(changes => {
    const isOurs = ({target}) => target.nodeType === 1 && target.matches('.neemt-op')
    if (!changes.every(isOurs)) tell()
  }).observe(document.body, {childList: true, subtree: true})
  document.addEventListener('visibilitychange', tell)
  setInterval(tell, 30e3)
})()
