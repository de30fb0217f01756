// The agenda by date, and what is still to come today on the home page. Without this script both
// pages show the rhythms of the week.
(() => {
  'use strict'
  const {addDays, monday, weekday, dated, hour, timeWords, WEEKDAYS, MONTHS} = MapDays
  const root = document.documentElement.dataset.wortel
  const MOST_A_DAY = 12, MOST_AT_HOME = 6
  const PARTS = {ochtend: [0, 720], middag: [720, 1080], avond: [1080, 1440]}

  // Makes an element with what it says and holds.
  function make(tag, given = {}, ...parts) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(given)) if (value !== '') element.setAttribute(name, value)
    element.append(...parts.filter(part => part !== ''))
    return element
  }
  const capital = text => text.charAt(0).toUpperCase() + text.slice(1)
  const nextMonth = day => `${addDays(`${day.slice(0, 8)}28`, 4).slice(0, 8)}01`

  const clock = minutes => hour(minutes).slice(0, -4)
  // Gives "10.00 tot 11.30 uur": who sees it knows that hours are meant.
  function timeCell({start, end}) {
    const hours = make('span', {class: 'verborgen'}, ' uur')
    if (start === null) return make('span', {class: 'tijd'}, capital(timeWords(start, end)) || 'Zie uitleg')
    return make('span', {class: 'tijd'}, clock(start), end === null ? '' : make('small', {}, ` tot ${clock(end)}`), hours)
  }
  function line(time, now) {
    const {name, address, themes: [theme], kernen, place, note} = time
    const told = [MapDays.isOn(time, now) ? 'nu bezig' : '', place, note].filter(Boolean).join(', ')
    return make('li', {'data-kernen': kernen.join(' ')},
      make('a', {class: `afspraak thema-${theme}`, href: root + address},
        timeCell(time),
        make('span', {class: 'wat'}, make('strong', {}, name), told && make('span', {}, capital(told)))))
  }

  // Own village first, then what is for all, then elsewhere; each by the clock.
  function nearness({kernen, kern}) {
    const own = MapPage.kern()
    if (!own) return 0
    if (kernen.includes(own) || (!kernen.length && kern === own)) return 0
    return kernen.length ? 2 : 1
  }
  const nearestFirst = times => times.map((time, at) => [nearness(time), at, time]).sort((one, other) => one[0] - other[0] || one[1] - other[1]).map(([, , time]) => time)

  // A day in a town is long: the rest comes with a button.
  function dayList(every, now) {
    const times = every.length > MOST_A_DAY ? nearestFirst(every) : every
    const list = make('ul', {class: 'dag-lijst', 'data-lijst': 'ja'}, ...times.slice(0, MOST_A_DAY).map(time => line(time, now)))
    const rest = times.slice(MOST_A_DAY)
    if (!rest.length) return [list]
    const more = make('button', {type: 'button', class: 'knop knop-licht'}, `Toon nog ${rest.length}`)
    more.addEventListener('click', () => {
      const added = rest.map(time => line(time, now))
      list.append(...added)
      more.remove()
      MapPage.dress(list.parentElement)
      added[0].querySelector('a').focus()
    })
    return [list, more]
  }

  function daySection(heading, day, times, now, told = capital(dated(day))) {
    return make('section', {class: 'dag', 'aria-labelledby': day},
      make(heading, {id: day, 'data-weekdag': WEEKDAYS[weekday(day)], tabindex: '-1'}, told), ...dayList(times, now))
  }

  function agenda(page) {
    const near = page.querySelector('[data-dagen]'), later = page.querySelector('[data-later]')
    const said = page.querySelector('[data-gezegd]'), choices = page.querySelector('[data-keuzes]')
    let drawn = '', opened = false, folds = []

    function fits(time) {
      const {thema: theme, dagdeel, gratis} = Object.fromEntries(new FormData(choices))
      const [from, until] = PARTS[dagdeel] ?? [0, 1440]
      const start = time.start ?? (time.end === null ? from : time.end - 1)
      return (!theme || time.themes.includes(theme)) && (!gratis || time.free) && (time.start === null && time.end === null || (start >= from && start < until))
    }
    const chosen = () => [...new FormData(choices).values()].some(Boolean)
    async function timesOn(day, now) {
      return (await MapDays.on(day)).filter(time => fits(time) && !MapDays.isOver(time, now))
    }
    // Gives the sections of some days; of days without anything there is none.
    async function sections(days, now, heading, words) {
      const found = await Promise.all(days.map(async day => [day, await timesOn(day, now)]))
      return found.filter(([, times]) => times.length).map(([day, times]) => daySection(heading, day, times, now, words?.(day)))
    }
    const span = (from, until) => {
      const days = []
      for (let day = from; day <= until; day = addDays(day, 1)) days.push(day)
      return days
    }
    const group = (name, days) => days.length ? [make('section', {class: 'agenda-week'}, make('h2', {}, name), ...days)] : []

    // Until then the stylesheet keeps room for the dates, so that nothing moves when they come.
    const show = () => fill().finally(() => page.classList.add('gevuld'))
    async function fill() {
      const now = MapDays.now(), known = await MapDays.known(), age = await MapDays.age()
      page.hidden = age === 'out' && !known
      if (!opened) document.querySelector('[data-ritmes]').open = age === 'out'
      choices.hidden = age === 'out'
      if (age === 'out') {
        near.replaceChildren()
        later.replaceChildren()
        drawn = ''
        folds = []
        return
      }
      const {day: today} = now
      const morrow = addDays(today, 1), sunday = addDays(monday(today), 6), next = addDays(sunday, 7)
      const soon = await sections([today, morrow], now, 'h2', day => `${day === today ? 'Vandaag' : 'Morgen'}, ${dated(day)}`)
      const week = group('Deze week', await sections(span(addDays(today, 2), sunday), now, 'h3'))
      const nextDays = known.perDay ? [] : span([addDays(sunday, 1), addDays(today, 2)].sort()[1], next)
      const parts = [...soon, ...week, ...group('Volgende week', await sections(nextDays, now, 'h3'))]
      draw(parts)
      drawMonths(addDays(known.perDay ? sunday : next, 1), known)
      if (!opened) jump()
      opened = true
    }

    function draw(parts) {
      const empty = make('p', {class: 'leeg'}, chosen() ? 'Daar is de komende tijd niets van. Kies iets anders, of kijk verder bij de maanden.' : 'De komende twee weken staat er niets in de agenda.')
      const fresh = make('div', {}, ...(parts.length ? parts : [empty]))
      if (fresh.innerHTML === drawn) return
      drawn = fresh.innerHTML
      const held = near.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null
      near.replaceChildren(...fresh.childNodes)
      MapPage.dress(near)
      if (held) [...near.querySelectorAll('a')].find(link => link.getAttribute('href') === held)?.focus()
    }

    // What is later is folded by month, and fetched when somebody opens it.
    function drawMonths(from, known) {
      if (folds.length && folds[0].first === from) return
      folds = []
      for (let first = from; first <= known.until; first = nextMonth(first)) {
        const end = addDays(nextMonth(first), -1), name = MONTHS[first.slice(5, 7) - 1]
        const told = first.endsWith('-01') ? `${capital(name)} ${first.slice(0, 4)}` : `Later in ${name}`
        const place = make('details', {class: 'maand'}, make('summary', {}, told), make('div'))
        const fold = {place, first, name, last: end < known.until ? end : known.until}
        place.addEventListener('toggle', () => fillMonth(fold))
        folds.push(fold)
      }
      later.replaceChildren(...folds.map(({place}) => place))
    }
    async function fillMonth({place, first, last, name}) {
      if (!place.open) return
      const found = await sections(span(first, last), MapDays.now(), 'h3')
      const none = make('p', {class: 'leeg'}, `Hiervan staat er nog niets in ${name}.`)
      place.lastElementChild.replaceChildren(...(found.length ? found : [none]))
      MapPage.dress(place)
    }

    // The address of a weekday leads to the first one that comes; other pages link to it so.
    function jump() {
      const name = decodeURIComponent(location.hash.slice(1))
      const heading = [...page.querySelectorAll('[data-weekdag]')].find(one => one.id === name || one.dataset.weekdag === name)
      if (!heading && name) document.querySelector('[data-ritmes]').open = true
      if (!heading) return
      heading.scrollIntoView()
      heading.focus({preventScroll: true})
    }

    choices.addEventListener('submit', event => event.preventDefault())
    choices.addEventListener('change', async () => {
      folds.forEach(fillMonth)
      await show()
      const count = near.querySelectorAll('.afspraak').length
      said.textContent = count === 1 ? 'Eén keer in de komende twee weken.' : `${count} keer in de komende twee weken.`
    })
    document.addEventListener('dorpkeuze', show)
    addEventListener('hashchange', jump)
    page.hidden = false
    MapDays.keepTrue(show)
  }

  function home(section) {
    const heading = section.querySelector('h2'), list = section.querySelector('ul'), more = section.querySelector('a.verder')
    let drawn = ''
    async function firstDay(now) {
      for (let ahead = 0; ahead < 7; ahead++) {
        const day = addDays(now.day, ahead)
        const times = (await MapDays.on(day)).filter(time => !MapDays.isOver(time, now))
        if (times.length) return {day, ahead, times}
      }
      return null
    }
    async function show() {
      const now = MapDays.now(), found = await firstDay(now)
      section.hidden = !found && await MapDays.age() === 'fresh'
      list.hidden = more.parentElement.hidden = !found
      heading.textContent = 'Agenda'
      if (!found) return
      const {day, ahead, times} = found
      heading.textContent = `${['Vandaag', 'Morgen'][ahead] ?? capital(WEEKDAYS[weekday(day)])} te doen`
      const lines = make('ul', {}, ...nearestFirst(times).slice(0, MOST_AT_HOME).map(time => line(time, now)))
      const rest = times.length - lines.children.length
      more.textContent = rest ? `Nog ${rest} in de agenda` : 'Naar de agenda'
      if (lines.innerHTML === drawn) return
      drawn = lines.innerHTML
      list.replaceChildren(...lines.childNodes)
      MapPage.dress(list)
    }
    document.addEventListener('dorpkeuze', show)
    MapDays.keepTrue(show)
  }

  const page = document.querySelector('[data-agenda]'), section = document.querySelector('[data-vandaag]')
  if (page) agenda(page)
  if (section) home(section)
})()
