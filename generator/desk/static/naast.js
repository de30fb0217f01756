// Keeps what she types after every few letters, and shows the page beside it. Without this the
// buttons do the same.
(() => {
  'use strict'

  const REST = 250
  const form = document.querySelector('form[data-nu]')
  if (!form) return
  document.documentElement.classList.add('met-script')
  const at = id => document.getElementById(id)
  const stand = at('stand')
  const place = `concept ${location.pathname} `
  const spare = place + form.elements._concept.value
  const touched = new Set()
  let busy = false
  let again = null
  let noticing
  let dirty = false
  let leaving = false
  let turn = 0

  // What is typed when the program has stopped waits in the browser until it is back.
  function setAside() {
    const texts = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
    try {
      localStorage.setItem(spare, JSON.stringify(texts))
    } catch {
      return false
    }
    return true
  }

  function told(text, wrong = false) {
    if (stand.textContent !== text) stand.textContent = text
    stand.classList.toggle('stand-mis', wrong)
  }

  // The bar with the buttons grows with what it tells; the box she types in stays above it.
  const bar = form.querySelector('.knoppen-onder')
  function clear() {
    const room = 16
    document.documentElement.style.scrollPaddingBottom = `${bar.offsetHeight + room}px`
    const one = document.activeElement
    if (!form.contains(one) || bar.contains(one)) return
    const {top, bottom} = one.getBoundingClientRect()
    const under = Math.min(bottom + room - bar.getBoundingClientRect().top, top - room)
    if (under > 0 && top < innerHeight) scrollBy(0, under)
  }
  new ResizeObserver(clear).observe(bar)

  async function sent(address, data, more = {}) {
    for (const [name, value] of Object.entries({...more, _keer: ++turn})) data.set(name, value)
    const answer = await fetch(address, {
      method: 'POST', body: new URLSearchParams(data), headers: {'X-Sleutel': form.dataset.sleutel},
    })
    if (!answer.ok) throw new Error(answer.status)
    return answer.json()
  }

  // On a small screen a resident's own browser closes the menu.
  function asOnAPhone(frame) {
    const menu = frame.contentDocument?.querySelector('[data-menu]')
    if (menu) menu.open = false
  }

  // What a resident reads, piece by piece.
  function pieces(body) {
    const inside = body?.querySelector('main') ?? body
    if (!inside) return []
    const found = document.createNodeIterator(inside, NodeFilter.SHOW_TEXT)
    const all = []
    for (let one = found.nextNode(); one; one = found.nextNode()) {
      if (one.data.trim() && !one.parentElement.closest('script, style, [hidden]')) all.push(one)
    }
    return all
  }

  const plain = text => text.replace(/\s+/g, ' ').trim().toLowerCase()

  // The page beside goes along with the question at hand: a piece of it comes in sight.
  function inSight(piece) {
    const element = piece?.parentElement
    const view = element?.ownerDocument.defaultView
    if (!view) return
    for (let one = element; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true
    const { top, bottom } = element.getBoundingClientRect()
    if (top < 0 || bottom > view.innerHeight) view.scrollBy(0, top - view.innerHeight / 3)
  }

  function answerIn(control) {
    if (control.tagName === 'SELECT') return control.selectedOptions[0]?.textContent ?? ''
    const isTicked = control.type === 'checkbox' || control.type === 'radio'
    if (isTicked) return control.checked ? control.labels[0]?.textContent ?? '' : ''
    return control.value ?? ''
  }

  const SHORTEST = 3
  const LONGEST = 40
  function follow(control) {
    const [line] = answerIn(control).trim().split('\n')
    const wanted = plain(line).slice(0, LONGEST)
    if (wanted.length < SHORTEST) return
    inSight(pieces(at('raam-bladzijde').contentDocument?.body).find(one => plain(one.data).includes(wanted)))
  }

  // A frame keeps its place on the page while its words change.
  function shown(frame, address, html, icons) {
    const [path] = address.split('?')
    const inside = frame.contentDocument
    if (!address) return
    if (!inside?.body || new URL(inside.URL, location).pathname !== path) {
      frame.src = address
      return
    }
    const page = new DOMParser().parseFromString(html, 'text/html')
    inside.title = page.title
    const before = pieces(inside.body).map(one => one.data)
    inside.body.replaceWith(inside.adoptNode(page.body))
    asOnAPhone(frame)
    const now = pieces(inside.body)
    inSight(now.find((one, place) => one.data !== before[place]))
    if (frame.dataset.icoontjes !== icons) {
      frame.dataset.icoontjes = icons
      const sheet = inside.querySelector('link[href*="icoontjes.css"]')
      if (sheet) sheet.href = `${sheet.getAttribute('href').split('?')[0]}?${icons}`
    }
  }

  function beside(answer) {
    const parts = [
      ['bladzijde', answer.adres, answer.bladzijde],
      ['kaartje', answer['adres-kaartje'], answer.kaartje],
    ]
    for (const [name, address, html] of parts) {
      at(`deel-${name}`).hidden = !address
      shown(at(`raam-${name}`), address, html, answer.icoontjes)
    }
    at('deel-blok').hidden = !answer.blok
    if (answer.blok && at('beeld-blok').getAttribute('src') !== answer.blok) {
      at('beeld-blok').src = answer.blok
    }
    at('naast-geen').hidden = Boolean(answer.adres)
    at('naast-geen').textContent = answer.geen
    at('naast-deels').hidden = !answer.deels
  }

  // Nobody is told of what she has not come to yet; what is mended goes at once.
  function placed(answer) {
    for (const old of form.querySelectorAll('.mis-lijst')) {
      const id = old.id.slice(0, -'-mis'.length)
      const isTip = !old.querySelector('.mis:not(.mis-tip)')
      if (!(id in answer.mis) && (answer.alles || !isTip)) {
        old.closest('.veld, .rij')?.classList.remove('veld-fout')
        at(id)?.removeAttribute('aria-invalid')
        old.remove()
      }
    }
    for (const [id, html] of Object.entries(answer.mis)) {
      const control = at(id)
      const field = control?.closest('.veld')
      if (!field || !(touched.has(id) || at(`${id}-mis`))) continue
      const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('.mis-lijst')
      const there = at(`${id}-mis`)
      if (there) {
        if (there.innerHTML !== fresh.innerHTML) there.replaceWith(fresh)
      } else {
        const above = field.querySelector('.uitleg') ?? field.querySelector('.veld-naam')
        above.after(fresh)
      }
      const wrong = Boolean(fresh.querySelector('.mis:not(.mis-tip)'))
      field.classList.toggle('veld-fout', wrong)
      control.toggleAttribute('aria-invalid', wrong)
      if (wrong) control.setAttribute('aria-invalid', 'true')
      const known = (control.getAttribute('aria-describedby') ?? '').split(' ')
      if (!known.includes(`${id}-mis`)) {
        control.setAttribute('aria-describedby', [...known, `${id}-mis`].join(' ').trim())
      }
    }
    const list = at('fouten')
    const page = new DOMParser().parseFromString(answer.samenvatting, 'text/html').body
    const [tips, fresh] = [list, page].map(one => one.querySelector('.tips'))
    // What she closed or opened stays so.
    if (tips && fresh) fresh.open = tips.open
    if (list.querySelector('.samenvatting') && list.innerHTML.trim() !== page.innerHTML.trim()) {
      list.replaceChildren(...page.childNodes)
    }
    for (const [id, text] of Object.entries(answer.zegt)) {
      const line = at(id)
      if (line && line.textContent !== text) line.textContent = text
    }
  }

  // What is told above the question she is at, leaves that question where her eyes are.
  function steady(change) {
    const here = document.activeElement
    const before = here.getBoundingClientRect().top
    change()
    if (form.contains(here)) scrollBy(0, here.getBoundingClientRect().top - before)
  }

  // One question at a time; what is typed meanwhile is asked as soon as that is answered.
  async function renew(more = {}) {
    // What is handed in is sent whole, and what comes after that is too late.
    if (leaving) return
    if (busy) {
      again = {...again, ...more}
      return
    }
    busy = true
    again = null
    await asked(more)
    busy = false
    if (again) renew(again)
    else refind()
  }

  async function asked(more) {
    try {
      const answer = await sent(form.dataset.nu, new FormData(form), more)
      if (answer.waarom) {
        told(answer.waarom, true)
      } else {
        dirty = Boolean(again)
        told('Bewaard, nog niet op de kaart. Druk op Opslaan als het klaar is.')
        localStorage.removeItem(spare)
      }
      beside(answer)
      if (!again) steady(() => placed(answer))
    } catch {
      const safe = setAside()
      told(safe
        ? 'Kaart beheer is gestopt. Wat u typt staat nog in deze browser. Start Kaart beheer opnieuw en open dit daar: dan is het er weer.'
        : 'Kaart beheer antwoordt niet. Houd dit venster open.', true)
    }
  }

  function soon() {
    dirty = true
    clearTimeout(noticing)
    renew()
    // What could be better takes longer to find, so it waits until she does.
    noticing = setTimeout(() => renew({_let_op: 'ja'}), REST * 4)
  }

  form.addEventListener('input', event => {
    const field = event.target.closest('.veld')
    for (const one of [event.target, ...field?.querySelectorAll('[id]') ?? []]) touched.add(one.id)
    soon()
  })
  form.addEventListener('change', soon)
  form.addEventListener('focusin', event => follow(event.target))
  // Until the next page says that it was handed in, the browser has it too.
  form.addEventListener('submit', () => {
    leaving = true
    form.elements._keer.value = ++turn
    clearTimeout(noticing)
    setAside()
  })
  addEventListener('pageshow', () => { leaving = false })
  addEventListener('pagehide', () => {
    if (!dirty || leaving) return
    form.elements._keer.value = ++turn
    setAside()
    fetch(form.dataset.nu, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), keepalive: true,
      headers: {'X-Sleutel': form.dataset.sleutel},
    }).then(answer => answer.json()).then(kept => {
      if (!kept.waarom) localStorage.removeItem(spare)
    }).catch(() => {})
  })

  // What was set aside when the program had stopped is handed over now that it is back.
  async function recover() {
    const waits = Object.keys(localStorage).filter(key => key.startsWith(place))
    try {
      for (const key of waits) {
        const kept = new URLSearchParams(JSON.parse(localStorage.getItem(key)))
        const answer = await sent(form.dataset.nu, kept)
        // A full disk answers too: only what it has kept may go from here.
        if (answer.waarom) throw new Error(answer.waarom)
        localStorage.removeItem(key)
      }
      if (!waits.length) return
      // Beside what was just said, what was handed over stands as something that waits.
      if (/[?&](opgeslagen|niets|terug)=/.test(location.search)) location.reload()
      else location.replace(location.pathname)
    } catch {
      told('Wat u typte staat nog in deze browser, maar kan nog niet bewaard worden. Is het verholpen? Laad dan deze bladzijde opnieuw: dan is het er weer.', true)
    }
  }

  const search = at('zoeken')
  let searching
  let lastSearch = 0
  async function find() {
    const number = ++lastSearch
    const answer = await sent(form.dataset.zoekt, new FormData(form), {_zoek: at('zoekvraag').value})
    if (number !== lastSearch) return
    at('gevonden').replaceChildren(
      ...new DOMParser().parseFromString(answer.gevonden, 'text/html').body.childNodes)
  }
  // An answer about what she has changed since is none.
  function refind() {
    if (at('deel-zoeken').open && at('zoekvraag').value.trim()) find().catch(() => {})
  }
  search?.addEventListener('input', () => {
    clearTimeout(searching)
    searching = setTimeout(() => find().catch(() => {}), REST)
  })
  search?.addEventListener('submit', event => {
    event.preventDefault()
    find().catch(() => {})
  })

  for (const frame of document.querySelectorAll('.naast-raam')) {
    frame.addEventListener('load', () => asOnAPhone(frame))
    asOnAPhone(frame)
  }
  recover()
})()
