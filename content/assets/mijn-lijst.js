// The list that a reader makes: kept on this device, with her notes, printed as one sheet, and sent as
// an address that carries ids and not notes. What is said of each comes from the files in
// assets/lijst; which of them follows from the id, as dagen.js finds its files.
(() => {
  'use strict'
  const page = document.querySelector('[data-mijn-lijst]'), device = window.MapDevice
  if (!page || !device || !window.MapKeep) return
  const {make, dress} = MapPage, root = document.documentElement.dataset.wortel
  const part = name => page.querySelector(`[data-${name}]`)
  const FILES = Number(page.dataset.bestanden), MOST_SENT = 40, ON_A_SHEET = 8

  // What is known of an id; what did not come may come the next time.
  const known = new Map(), coming = new Map()
  window.MapTaken = things => { for (const id of Object.keys(things)) known.set(id, things[id]) }
  const fileOf = id => [...id].reduce((number, sign) => (number * 31 + sign.codePointAt(0)) % 65521, 0) % FILES
  let missed = false
  function fetched(number) {
    if (!coming.has(number)) {
      coming.set(number, new Promise(done => {
        const script = make('script', {src: `${root}assets/lijst/${number}.js`})
        script.onload = () => done()
        script.onerror = () => {
          coming.delete(number)
          missed = true
          done()
        }
        document.head.append(script)
      }))
    }
    return coming.get(number)
  }
  async function fetchAll(ids) {
    missed = false
    await Promise.all([...new Set(ids.map(fileOf))].map(fetched))
    // An old name says which id it has now, and that may stand in another file.
    const now = ids.map(id => known.get(id)).filter(one => typeof one === 'string')
    await Promise.all([...new Set(now.map(fileOf))].map(fetched))
  }
  // Gives what is known of an id by the name it has now.
  function told(id) {
    const found = known.get(id)
    return typeof found === 'string' ? {...known.get(found), id: found} : found && {...found, id}
  }

  const link = ({name, address}) => make('a', {href: root + MapKeep.index(address)}, name)
  const POSTCODE = /(\b\d{4}[\s\u00a0]?[A-Z]{2}[\s\u00a0])/
  const worded = text => capital(text).split(POSTCODE).map((piece, at) => at % 2 ? make('span', {class: 'lijst-postcode'}, piece) : piece)
  function line([text, last, first, then]) {
    if (!last) return [make('dd', {}, ...worded(text))]
    return [make('dd', {'data-geldt': `/${last}`}, capital(text)), ...(then ? [make('dd', {'data-geldt': `${first}/`, hidden: ''}, capital(then))] : [])]
  }
  const capital = text => text.charAt(0).toUpperCase() + text.slice(1)
  function number([shown, href, before, note, away], large) {
    return make('p', {class: 'lijst-nummer'}, before && large ? `${capital(before)}: ` : '', make('a', {class: large ? 'belknop' : '', href}, shown),
      ...[large ? '' : before, note].filter(Boolean).map(word => make('span', {class: 'nummer-uitleg'}, ` ${word}`)),
      ...away.map(text => make('span', {class: 'vervangt'}, text)))
  }
  const isSignUp = ([question]) => question === 'Aanmelden'
  // What a card says, in the order of the printed sheet. The class tells how needed a part is.
  function said(one, heading) {
    const facts = one.facts.map(([key, label, lines]) => make('div', {class: `feit lijst-${key}`}, make('dt', {}, label), ...lines.flatMap(line)))
    return [
      make(heading, {}, link(one)),
      one.says && make('p', {class: 'lijst-zin'}, one.says),
      facts.length && make('dl', {}, ...facts),
      one.asked.length && make('p', {class: one.asked.some(isSignUp) ? 'lijst-aanmelden' : 'lijst-gevraagd'}, ...one.asked.map(([question, text]) => make('span', {class: isSignUp([question]) ? '' : 'lijst-gevraagd'}, make('strong', {}, `${question}: `), `${text.replace(/[.;]$/, '')}. `))),
      // That she may call by herself is said by the number; whom to ask first is not.
      one.step && make('p', {class: one.phone && !one.phone[2] ? 'lijst-stap lijst-zelf' : 'lijst-stap'}, one.step),
      one.phone && number(one.phone, true),
      ...one.others.map(other => make('div', {class: 'lijst-ook'}, number(other, false))),
      one.mail && make('p', {}, make('a', {href: `mailto:${one.mail}`}, one.mail)),
      one.web && make('p', {}, make('a', {href: one.web, rel: 'noopener noreferrer'}, one.web.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')))
    ].filter(Boolean)
  }
  // The same code as in the booklet: its squares, eight to a byte, with the white that it needs around it.
  const AROUND = 4, DOTS = 8
  function code(squares) {
    const bits = [...atob(squares)].flatMap(sign => [...sign.charCodeAt(0).toString(2).padStart(8, '0')])
    const size = Math.floor(Math.sqrt(bits.length)), wide = (size + 2 * AROUND) * DOTS
    const drawn = make('canvas', {class: 'lijst-code', width: wide, height: wide}), ink = drawn.getContext('2d')
    ink.fillStyle = '#fff'
    ink.fillRect(0, 0, wide, wide)
    ink.fillStyle = '#000'
    for (let at = 0; at < size * size; at++) {
      if (bits[at] === '1') ink.fillRect((AROUND + at % size) * DOTS, (AROUND + Math.floor(at / size)) * DOTS, DOTS, DOTS)
    }
    return drawn
  }
  const square = () => make('span', {class: 'lijst-hokje'})
  const whoCalls = () => make('p', {class: 'lijst-belt'}, 'Wie belt? ', square(), ' ik ', square(), make('span', {class: 'lijst-wie'}))
  const themed = (kind, one) => `${kind}${one.theme ? ` thema-${one.theme}` : ''}`

  // What is on the list but on the map no more keeps its place, so that she sees what went.
  function lost(row, one) {
    return one?.gone ? [make('h2', {}, link(one)), make('p', {}, 'Dit is er nu niet. Druk op de naam en lees waarom.')] :
      [make('h2', {}, row.naam || row.id), make('p', {}, missed ? 'Dit kan nu niet worden opgehaald. Probeer het later nog eens.' : 'Dit staat niet meer op deze kaart.')]
  }
  let moved = ''
  function own(row, at) {
    const one = told(row.id), name = one?.name || row.naam || row.id
    const note = make('textarea', {id: `notitie-${at}`, rows: '2', maxlength: '1000'}, row.notitie)
    note.addEventListener('input', () => {
      const kept = device.change({lijst: device.read().lijst.map(other => other.id === row.id ? {...other, notitie: note.value} : other)})
      part('gezegd').textContent = kept ? '' : CANNOT
    })
    const button = (text, go) => {
      const element = make('button', {type: 'button', class: 'als-link', 'aria-label': `${text}: ${name}`}, text)
      element.addEventListener('click', go)
      return element
    }
    const away = button('Haal weg', () => {
      const {lijst} = device.read(), place = lijst.findIndex(other => other.id === row.id)
      const kept = lijst[place]
      device.change({lijst: lijst.filter(other => other.id !== row.id)})
      const back = make('button', {type: 'button', class: 'als-link'}, 'Zet terug')
      back.addEventListener('click', () => {
        const now = device.read().lijst.filter(other => other.id !== kept.id)
        now.splice(place, 0, kept)
        device.change({lijst: now})
        part('gezegd').textContent = `${name} staat er weer op.`
      })
      part('gezegd').replaceChildren(`${name} is van uw lijst gehaald. `, back)
      back.focus()
    })
    const up = at ? [button('Naar boven', () => {
      const {lijst} = device.read(), now = lijst.filter(other => other.id !== row.id)
      now.splice(at - 1, 0, ...lijst.filter(other => other.id === row.id))
      moved = row.id
      device.change({lijst: now})
      part('gezegd').textContent = `${name} staat nu op plaats ${at}.`
    })] : []
    return make('li', {class: themed('kaartje', one || {})}, ...(one && !one.gone ? said(one, 'h2') : lost(row, one)),
      make('label', {for: note.id}, 'Uw notitie'), note, make('p', {class: 'knoppen'}, away, ...up))
  }
  const CANNOT = 'Dit apparaat kan niets bewaren. Wat u hier ziet, is weg als u deze bladzijde sluit. Print of deel het daarom nu.'

  // What somebody else sent stands in the address. Only what can be an id is looked at.
  function sent() {
    const given = new URLSearchParams(location.hash.slice(1)).get('lijst')
    if (given === null) return null
    return [...new Set(given.split(',').filter(device.isId))].slice(0, MOST_SENT)
  }
  function showSent(ids) {
    const place = part('gedeeld'), isThere = id => Boolean(told(id) && !told(id).gone)
    const found = ids.filter(isThere).map(told), wrong = ids.filter(id => !isThere(id))
    const have = new Set(device.read().lijst.map(one => one.id)), fresh = found.filter(one => !have.has(one.id))
    place.hidden = false
    part('gedeeld-lijst').replaceChildren(...found.map(one => make('li', {class: themed('kaartje', one)}, ...said(one, 'h3'))))
    part('gedeeld-mist').textContent = !wrong.length ? '' : `${missed ? 'Dit kan nu niet worden opgehaald' : wrong.length === 1 ? 'Dit staat niet (meer) op deze kaart' : 'Deze staan niet (meer) op deze kaart'}: ${wrong.map(id => told(id)?.name ?? id).join(', ')}.`
    part('gedeeld-nieuw').textContent = !found.length ? 'Er staat niets op dat u kunt lezen.' : !fresh.length ? 'Dit staat al allemaal op uw eigen lijst.' : ''
    part('neem-over').hidden = !fresh.length
    part('neem-over').onclick = () => {
      const kept = device.change({lijst: [...device.read().lijst, ...fresh.map(({id, name}) => ({id, naam: name}))]})
      leave(kept ? 'De lijst staat nu bij de uwe.' : CANNOT)
    }
    part('laat-staan').onclick = () => leave('')
    dress(place)
    MapDays.tell(place)
  }
  function leave(words) {
    part('gedeeld').hidden = true
    try { history.replaceState(null, '', location.pathname) } catch (disk) { location.hash = '' }
    part('gezegd').textContent = words
    part('eigen').focus()
    drawSheets()
  }

  // The sheets to print: as large as the content allows. The cards get shorter together, least needed
  // first, and only codes go one by one; when, where and the telephone always stay. In turn: the size in
  // points, and how short.
  const ONE_BY_ONE = 4, shortened = steps => [...'12345'].slice(0, steps).join(' ')
  const FEW = [[20, 0], [18, 0], [18, 1], [18, 2], [18, 3], [18, ONE_BY_ONE], [18, 5], [16, ONE_BY_ONE], [14, ONE_BY_ONE], [13, 5]]
  const MANY = [[18, 0], [16, 1], [15, 2], [14, 2], [14, 3], [13, 3], [13, ONE_BY_ONE], [13, 5]]
  function fits(made, cards, points, short) {
    made.style.fontSize = `${points}pt`
    for (const card of cards) card.dataset.kort = shortened(short === ONE_BY_ONE ? short - 1 : short)
    const rest = short === ONE_BY_ONE ? [...cards] : []
    while (made.scrollHeight > made.clientHeight) {
      if (!rest.length) return false
      rest.sort((one, other) => other.offsetHeight - one.offsetHeight)
      rest.shift().dataset.kort = shortened(short)
    }
    return true
  }
  // The day of the map, from the file that has it: on the page it would make that another file each time.
  let madeOn = ''
  const onPaper = day => `${MapDays.dated(day).split(' ').slice(1).join(' ')} ${day.slice(0, 4)}`
  function sheet(rows, count, at) {
    const sheets = part('vellen'), head = part('vel-kop').cloneNode(true), foot = part('vel-voet').cloneNode(true)
    head.hidden = foot.hidden = false
    const people = foot.querySelector('[data-vel-bellers]')
    const mine = document.querySelectorAll('.voet-hulp .bellers:not(.elders-lijst) > li')
    people.replaceChildren(...[...mine].map(one => one.cloneNode(true)))
    if (count > 1) head.querySelector('[data-vel-blad]').textContent = `(blad ${at + 1} van ${count})`
    const {day} = MapDays.now()
    head.querySelector('[data-vel-datum]').textContent = onPaper(day)
    if (madeOn) Object.assign(foot.querySelector('[data-vel-gemaakt]'), {textContent: `Gemaakt op ${onPaper(madeOn)}`, hidden: false})
    const cards = rows.map(row => {
      const one = told(row.id)
      const note = row.notitie.trim() ? make('p', {class: 'lijst-notitie'}, row.notitie.trim()) : make('p', {class: 'lijst-regel'})
      return make('div', {class: themed('vel-kaart', one)}, ...(one.code ? [code(one.code)] : []), ...said(one, 'h2'), whoCalls(), note)
    })
    const middle = make('div', {class: 'vel-kaarten'}, ...cards)
    const made = make('section', {class: 'vel'}, head, middle, make('div', {class: 'vel-regels'}), foot)
    sheets.append(made)
    made.classList.toggle('vel-twee', rows.length > 3)
    const tries = rows.length > 3 ? MANY : FEW
    // What no letters make fit goes on at the back.
    made.classList.toggle('vel-verder', !tries.some(([points, most]) => fits(made, cards, points, most)))
  }
  let waiting
  function drawSoon() {
    clearTimeout(waiting)
    waiting = setTimeout(drawSheets, 400)
  }
  function drawSheets() {
    // Who got a list prints that one.
    const shared = part('gedeeld').hidden ? null : sent()?.map(id => ({id, notitie: ''}))
    const rows = (shared ?? device.read().lijst).filter(row => told(row.id) && !told(row.id).gone)
    document.documentElement.classList.toggle('met-vellen', rows.length > 0)
    part('vellen').replaceChildren()
    const count = Math.ceil(rows.length / ON_A_SHEET)
    for (let at = 0; at < count; at++) sheet(rows.slice(at * ON_A_SHEET, (at + 1) * ON_A_SHEET), count, at)
    MapDays.tell(part('vellen'))
    part('twee').textContent = count > 1 ? `Op één blad passen er ${ON_A_SHEET}. U krijgt ${count} bladen.` : ''
  }

  let drawn = ''
  async function show() {
    const {lijst} = device.read(), ids = sent()
    await fetchAll([...lijst.map(row => row.id), ...(ids ?? [])])
    madeOn = (await MapDays.known())?.made ?? ''
    // What got another name is kept under that from now on.
    const named = lijst.map(row => ({...row, id: told(row.id)?.id ?? row.id}))
    if (named.some((row, at) => row.id !== lijst[at].id)) return device.change({lijst: named})
    part('gedeeld').hidden = !ids
    if (ids) showSent(ids)
    const wanted = JSON.stringify([lijst.map(row => row.id), missed])
    part('leeg').hidden = lijst.length > 0
    part('daden').hidden = !lijst.length
    drawSoon()
    if (wanted !== drawn) {
      drawn = wanted
      part('rijen').replaceChildren(...lijst.map(own))
      dress(part('rijen'))
      MapDays.tell(part('rijen'))
      const at = lijst.findIndex(row => row.id === moved)
      if (at >= 0) part('rijen').children[at].querySelector('button').focus()
      moved = ''
    }
    page.removeAttribute('aria-busy')
  }
  part('deel-lijst').addEventListener('click', event => {
    const ids = device.read().lijst.map(row => row.id), title = part('deel-lijst').dataset.naam
    MapKeep.share(event.currentTarget, {title, text: title, url: `${MapKeep.site()}mijn-lijst/#lijst=${ids.join(',')}`})
  })
  document.addEventListener('apparaat', show)
  document.addEventListener('dorpkeuze', drawSheets)
  addEventListener('hashchange', show)
  addEventListener('beforeprint', drawSheets)
  if (document.fonts) document.fonts.ready.then(drawSheets)
  show()
})()
