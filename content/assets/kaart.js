// What every page needs, and nothing depends on: the menu, the size of letters, the chosen village and
// links that also work from a USB stick. Without this script every page still reads well.
(() => {
  'use strict'
  const root = document.documentElement, device = window.MapDevice
  // What it builds on did not come.
  if (!device) return

  const all = (selector, from = document) => [...from.querySelectorAll(selector)]
  const words = text => text?.split(' ').filter(Boolean) ?? []
  function make(tag, given = {}, ...inside) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value)
    element.append(...inside)
    return element
  }

  // A folder does not open by itself when the pages come from a disk.
  function linkFromDisk(from) {
    if (location.protocol !== 'file:') return
    for (const element of all('a[href], form[action]', from)) {
      const name = element.tagName === 'A' ? 'href' : 'action'
      const parts = /^([^:?#]*\/|\.{1,2})([?#].*)?$/.exec(element.getAttribute(name))
      if (parts) element.setAttribute(name, `${parts[1].replace(/\/?$/, '/')}index.html${parts[2] ?? ''}`)
    }
  }

  // Wide screens show the menu open; on a phone it opens and closes by its button.
  function setMenu() {
    const menu = document.querySelector('[data-menu]')
    let wide
    const follow = () => { menu.open = wide.matches }
    function measure() {
      wide?.removeEventListener('change', follow)
      wide = device.wide('(min-width: 37.5em)')
      wide.addEventListener('change', follow)
      follow()
    }
    measure()
    document.addEventListener('letters', measure)
    document.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !menu.open || wide.matches) return
      menu.open = false
      menu.querySelector('summary').focus()
    })
  }

  // Buttons for the size of letters, for the panel of the header and the page about this device.
  const SIZES = [['', 'Gewoon'], ['groter', 'Groter'], ['grootst', 'Grootst']]
  function letterButtons() {
    const paint = () => {
      for (const button of group.children) button.setAttribute('aria-pressed', button.dataset.maat === device.read().letters)
    }
    const group = make('div', {class: 'maten', role: 'group', 'aria-label': 'Hoe groot zijn de letters?'},
      ...SIZES.map(([size, name]) => make('button', {type: 'button', class: 'maat', 'data-maat': size}, name)))
    group.addEventListener('click', event => {
      const button = event.target.closest('button')
      if (!button) return
      device.change({letters: button.dataset.maat})
      document.dispatchEvent(new Event('letters'))
      button.scrollIntoView({block: 'nearest'})
    })
    document.addEventListener('apparaat', paint)
    paint()
    return group
  }
  function setLetters() {
    const button = document.querySelector('[data-letterknop]')
    const panel = make('div', {class: 'letterpaneel', id: 'letterpaneel', hidden: ''},
      make('p', {}, 'Hoe groot wilt u de letters?'), letterButtons())
    const close = make('button', {type: 'button', class: 'als-link'}, 'Klaar')
    panel.append(close)
    button.after(panel)
    button.setAttribute('aria-controls', panel.id)
    function open(wanted) {
      panel.hidden = !wanted
      button.setAttribute('aria-expanded', wanted)
      if (!wanted) button.focus()
    }
    button.addEventListener('click', () => open(panel.hidden))
    close.addEventListener('click', () => open(false))
    panel.addEventListener('keydown', event => event.key === 'Escape' && open(false))
  }

  function isElsewhere(element, kern) {
    const kernen = words(element.dataset.kernen)
    return Boolean(kern && kernen.length && !kernen.includes(kern))
  }

  // Puts back what stood folded away, in the order of the page as it came.
  function unfold(list) {
    const fold = list.nextElementSibling
    if (fold?.matches('details.elders')) {
      list.append(...fold.querySelector('.elders-lijst').children)
      fold.remove()
    }
    const items = [...list.children]
    items.forEach((item, index) => { item.dataset.plaats = item.dataset.plaats || index })
    list.append(...items.sort((a, b) => a.dataset.plaats - b.dataset.plaats))
  }

  function foldAway(list, away, name) {
    const rest = make(list.tagName, {class: `${list.className} elders-lijst`}, ...away)
    list.after(make('details', {class: 'elders'}, make('summary', {}, `${name} (${away.length})`), rest))
  }

  // Somebody may be sent here for one of those that are folded away.
  const target = () => location.hash[1] && document.getElementById(decodeURIComponent(location.hash.slice(1)))

  // The chosen village comes first; the others stay there, one press away.
  function showKern(kern, from = document) {
    for (const list of all('[data-lijst]', from)) {
      unfold(list)
      const away = [...list.children].filter(item => isElsewhere(item, kern))
      if (away.length) foldAway(list, away, 'Ook in andere dorpen')
    }
    for (const list of all('[data-bellers]', from)) {
      unfold(list)
      const callers = all(':scope > [data-kernen]', list)
      // On a page about another village its own people stay; there is always somebody to call.
      const away = callers.filter(item => isElsewhere(item, kern))
      const someone = Boolean(kern) && away.length < callers.length
      list.classList.toggle('eigen', someone)
      if (someone && away.length) foldAway(list, away, 'Andere dorpen')
    }
    const fold = target()?.closest('.elders')
    if (fold) fold.open = true
  }

  const forms = all('[data-dorpkeuze]'), selects = forms.map(form => form.querySelector('select'))
  const known = new Set(all('[data-dorpkeuze] option').map(option => option.value))
  let chosen = ''
  // The line at the top asks once, and takes the names from the choice at the foot.
  function setQuestion() {
    const line = document.querySelector('[data-dorpvraag]')
    if (!line) return
    const select = line.querySelector('select'), said = line.querySelector('[role="status"]')
    select.append(...all('.voet option[value]:not([value=""])').map(option => option.cloneNode(true)))
    select.addEventListener('change', () => {
      const name = select.selectedOptions[0].textContent
      line.classList.add('beantwoord')
      said.textContent = `${name} staat nu steeds bovenaan. ${device.keeps ? 'Veranderen kan onderaan elke bladzijde.' : 'Dit apparaat kan dat niet onthouden.'}`
    })
    line.querySelector('button').addEventListener('click', () => {
      device.change({gevraagd: true})
      line.hidden = true
      document.querySelector('main').focus()
    })
  }
  function follow() {
    const {dorp} = device.read(), kern = known.has(dorp) ? dorp : ''
    for (const select of selects) select.value = kern
    if (kern === chosen) return
    chosen = kern
    showKern(chosen)
    document.dispatchEvent(new Event('dorpkeuze'))
  }
  function setKern() {
    for (const form of forms) form.addEventListener('submit', event => event.preventDefault())
    for (const select of selects) {
      select.addEventListener('change', () => device.change({dorp: select.value, gevraagd: true}))
    }
    setQuestion()
    // A village that is on the map no more is asked again.
    if (known.size && device.read().dorp && !known.has(device.read().dorp)) device.change({dorp: '', gevraagd: false})
    document.addEventListener('apparaat', follow)
    follow()
  }

  function setCount() {
    const count = () => {
      const {length} = device.read().lijst
      for (const place of all('[data-op-lijst]')) place.textContent = length ? `\u00a0(${length})` : ''
    }
    document.addEventListener('apparaat', count)
    count()
  }

  // Who says that something is wrong need not say where she was; what she searched stays hers.
  function setFeedback() {
    const from = location.pathname.slice(new URL(root.dataset.wortel, location).pathname.length).replace(/index\.html$/, '')
    const heading = document.querySelector('h1')
    const here = new URLSearchParams({van: from, naam: heading ? heading.textContent.trim().slice(0, 120) : ''})
    for (const link of all('a[href*="klopt-er-iets-niet/"]')) link.href = `${link.getAttribute('href').split('#')[0]}#${here}`
  }

  function setPrint() {
    for (const button of all('[data-print]')) {
      button.hidden = false
      button.addEventListener('click', () => print())
    }
    // Paper has no folds.
    let folds = []
    addEventListener('beforeprint', () => {
      folds = all('details.rest:not([open]), details.elders:not([open])')
      for (const fold of folds) fold.open = true
    })
    addEventListener('afterprint', () => { for (const fold of folds) fold.open = false })
  }

  // For scripts that add something to a page later.
  window.MapPage = {
    kern: () => chosen,
    make,
    letterButtons,
    dress(part) {
      linkFromDisk(part)
      showKern(chosen, part)
    }
  }

  // An iPad says that it is a Mac, which has no screen to touch.
  const {platform, maxTouchPoints} = navigator
  if (/^iP/.test(platform) || platform === 'MacIntel' && maxTouchPoints > 1) root.classList.add('zonder-kaart')

  linkFromDisk(document)
  setFeedback()
  setMenu()
  setLetters()
  setKern()
  setCount()
  setPrint()
})()
