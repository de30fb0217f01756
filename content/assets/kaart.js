// What every page needs, and nothing depends on: the menu, the chosen village and links that also
// work from a USB stick. Without this script every page still reads well.
(() => {
  'use strict'
  const root = document.documentElement
  root.dataset.wortel = document.currentScript.dataset.wortel
  root.classList.add('met-script')

  const all = (selector, from = document) => [...from.querySelectorAll(selector)]
  const words = text => text?.split(' ').filter(Boolean) ?? []

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
    const wide = matchMedia('(min-width: 37.5em)')
    const follow = () => { menu.open = wide.matches }
    wide.addEventListener('change', follow)
    follow()
    document.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !menu.open || wide.matches) return
      menu.open = false
      menu.querySelector('summary').focus()
    })
  }

  // localStorage may be closed off; then the choice simply lasts for this page.
  function remembered() {
    try { return localStorage.getItem('dorp') ?? '' } catch (closed) { return '' }
  }
  function remember(kern) {
    try { localStorage.setItem('dorp', kern) } catch (closed) { /* the page works without */ }
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

  function foldAway(list, away) {
    const fold = document.createElement('details')
    fold.className = 'elders'
    const summary = document.createElement('summary')
    summary.textContent = `Ook in andere dorpen (${away.length})`
    const rest = document.createElement(list.tagName)
    rest.className = `${list.className} elders-lijst`
    rest.append(...away)
    fold.append(summary, rest)
    list.after(fold)
  }

  // The chosen village comes first; the others stay there, one press away.
  function showKern(kern, from = document) {
    for (const list of all('[data-lijst]', from)) {
      unfold(list)
      const away = [...list.children].filter(item => isElsewhere(item, kern))
      if (away.length) foldAway(list, away)
    }
    for (const list of all('[data-bellers]', from)) {
      const callers = all(':scope > [data-kernen]', list)
      // On a page about another village its own people stay; there is always somebody to call.
      const someone = callers.some(item => !isElsewhere(item, kern))
      for (const item of callers) item.hidden = someone && isElsewhere(item, kern)
    }
  }

  let chosen = ''
  function setKern() {
    const forms = all('[data-dorpkeuze]')
    const selects = forms.map(form => form.querySelector('select'))
    const known = new Set(selects.flatMap(select => [...select.options].map(option => option.value)))
    chosen = known.has(remembered()) ? remembered() : ''
    for (const form of forms) {
      form.hidden = false
      form.addEventListener('submit', event => event.preventDefault())
    }
    for (const select of selects) {
      select.value = chosen
      select.addEventListener('change', () => {
        chosen = select.value
        remember(chosen)
        for (const other of selects) other.value = chosen
        showKern(chosen)
        document.dispatchEvent(new Event('dorpkeuze'))
      })
    }
    if (chosen) showKern(chosen)
  }

  function setPrint() {
    for (const button of all('[data-print]')) {
      button.hidden = false
      button.addEventListener('click', () => print())
    }
  }

  // For scripts that add something to a page later.
  window.MapPage = {
    kern: () => chosen,
    dress(part) {
      linkFromDisk(part)
      showKern(chosen, part)
    }
  }

  linkFromDisk(document)
  setMenu()
  setKern()
  setPrint()
})()
