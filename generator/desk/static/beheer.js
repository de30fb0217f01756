// What makes the desk quicker to use; everything works without it.
(() => {
  'use strict'

  // Without this the menu is open everywhere; on a small screen it waits behind its button.
  const menu = document.querySelector('.kop-menu')
  const wide = matchMedia('(min-width: 48em)')
  const fit = () => { menu.open = wide.matches }
  if (menu) {
    fit()
    wide.addEventListener('change', fit)
  }

  // What the program has, the browser need not keep as well.
  const handed = document.querySelector('[data-klaar]')
  if (handed) localStorage.removeItem(`concept ${location.pathname} ${handed.dataset.klaar}`)

  // What she still has to do is read first.
  const first = document.querySelector('[data-eerst]')
  if (first) first.focus()

  // What takes a while tells how far it is.
  async function follow() {
    const answer = await fetch(location.href)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    document.querySelector('main').replaceChildren(...page.querySelector('main').childNodes)
    document.title = page.title
    if (document.querySelector('[data-bezig]')) setTimeout(follow, 700)
    else document.querySelector('main').focus()
  }
  if (document.querySelector('[data-bezig]')) setTimeout(follow, 700)

  // The list answers while she types.
  const filter = document.querySelector('form[data-filter]')
  let waiting
  let newest = 0
  async function renew() {
    const asked = ++newest
    const address = `${filter.action}?${new URLSearchParams(new FormData(filter))}`
    const answer = await fetch(address)
    if (!answer.ok || asked !== newest) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const part of ['.gevonden', '#lijst']) {
      const [old, fresh] = [document, page].map(one => one.querySelector(part))
      if (old && fresh) old.replaceChildren(...fresh.childNodes)
    }
    history.replaceState(null, '', address)
  }
  if (filter) {
    const soon = () => {
      clearTimeout(waiting)
      waiting = setTimeout(renew, 150)
    }
    filter.addEventListener('input', soon)
    const words = filter.elements.woorden
    if (words.value !== words.defaultValue) soon() // typed before this was loaded
    filter.addEventListener('submit', event => {
      event.preventDefault()
      soon()
    })
  }
})()
