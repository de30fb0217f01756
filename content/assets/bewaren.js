// "Bewaar" on every card and entry puts it on a list that stays on this device; "Deel" sends a page.
(() => {
  'use strict'
  const device = window.MapDevice, page = window.MapPage
  if (!device || !page) return
  const {make} = page, root = document.documentElement
  const all = (selector, from = document) => [...from.querySelectorAll(selector)]
  const MY_LIST = 'mijn-lijst/'
  const fromDisk = location.protocol === 'file:'
  const index = address => fromDisk ? address.replace(/\/(?=$|[?#])/, '/index.html') : address
  // Where others find this map: a page from a disk is sent as it stands on the internet.
  const site = () => fromDisk ? root.dataset.site : new URL(root.dataset.wortel, location).href
  // Where nothing can be kept, the list goes along in the address, behind the '#'.
  function toList() {
    const ids = device.read().lijst.map(one => one.id)
    return `${root.dataset.wortel}${index(MY_LIST)}${device.keeps || !ids.length ? '' : `#lijst=${ids.join(',')}`}`
  }

  const things = button => button.closest('[data-id]')
  const nameOf = thing => thing.querySelector('h1, h2, h3').textContent.trim()
  const isKept = id => device.read().lijst.some(one => one.id === id)
  function paint(from = document) {
    for (const button of all('[data-bewaar]', from)) {
      const thing = things(button), kept = isKept(thing.dataset.id)
      // What the device cannot keep is on the list until this page goes.
      const word = !kept ? 'Bewaar' : device.keeps ? 'Bewaard' : 'Even op uw lijst'
      button.classList.toggle('bewaard', kept)
      button.lastElementChild.textContent = word
      button.setAttribute('aria-label', `${word}: ${nameOf(thing)}`)
    }
  }
  // Says it where it was asked, with the way to the list or back.
  function tell(thing, ...words) {
    let line = thing.querySelector('.bewaard-melding')
    if (!line) {
      line = make('p', {class: 'bewaard-melding', role: 'status'})
      thing.querySelector('[data-bewaar]').parentElement.after(line)
    }
    line.replaceChildren(...words)
  }
  function toggle(button) {
    const thing = things(button), {id} = thing.dataset, {lijst} = device.read(), row = lijst.find(one => one.id === id)
    device.change({lijst: row ? lijst.filter(one => one !== row) : [...lijst, {id, naam: nameOf(thing)}]})
    if (row) {
      const back = make('button', {type: 'button', class: 'als-link'}, 'Zet terug')
      back.addEventListener('click', () => {
        device.change({lijst: [...device.read().lijst, row]})
        tell(thing)
        button.focus()
      })
      return tell(thing, 'Van uw lijst gehaald. ', back)
    }
    const count = device.read().lijst.length
    tell(thing, device.keeps ? 'Staat op ' : 'Uw apparaat bewaart dit niet: als u deze bladzijde verlaat, is het weg. Print of deel het nu: ', make('a', {href: toList()}, `mijn lijst (${count})`))
  }

  // Sends a page by the device's own way to share; where there is none, by what nearly all have.
  async function share(button, {title, text, url}) {
    if (navigator.share) {
      try {
        await navigator.share({title, text, url})
        return
      } catch (stopped) {
        if (stopped.name === 'AbortError') return
      }
    }
    const row = button.parentElement, open = row.nextElementSibling
    const isOpen = Boolean(open && open.matches('.deelpaneel'))
    button.setAttribute('aria-expanded', !isOpen)
    if (isOpen) return open.remove()
    const panel = ways({title, text, url})
    row.after(panel)
    panel.querySelector('a, button').focus()
  }
  function ways({title, text, url}) {
    const whole = encodeURIComponent(`${text}\n${url}`)
    const short = make('input', {readonly: '', value: url, 'aria-label': 'Het adres'})
    const said = make('span', {role: 'status'})
    const copy = make('button', {type: 'button', class: 'knop knop-licht'}, 'Kopieer het adres')
    copy.addEventListener('click', async () => {
      short.select()
      let done = false
      try {
        await navigator.clipboard.writeText(url)
        done = true
      } catch (closed) { done = document.execCommand('copy') }
      said.textContent = done ? 'Gekopieerd.' : 'Het adres is aangewezen. Kopieer het zelf.'
    })
    short.addEventListener('focus', () => short.select())
    return make('div', {class: 'deelpaneel'},
      make('a', {class: 'knop knop-licht', href: `https://wa.me/?text=${whole}`, rel: 'noopener noreferrer'}, 'WhatsApp (andere site)'),
      make('a', {class: 'knop knop-licht', href: `mailto:?subject=${encodeURIComponent(title)}&body=${whole}`}, 'Mail'),
      copy, short, said)
  }
  function sharePage(button) {
    const title = document.querySelector('h1').textContent.trim(), about = document.querySelector('.zin')
    const text = about ? `${title}: ${about.textContent.trim()}` : title
    share(button, {title, text, url: site() + button.dataset.deel})
  }

  document.addEventListener('click', event => {
    const keep = event.target.closest('[data-bewaar]'), send = event.target.closest('[data-deel]')
    if (keep) toggle(keep)
    else if (send?.dataset.deel) sharePage(send)
  })
  document.addEventListener('apparaat', () => paint())
  // Results come later.
  new MutationObserver(changes => {
    for (const {addedNodes} of changes) for (const node of addedNodes) if (node.nodeType === 1) paint(node)
  }).observe(document.querySelector('main'), {childList: true, subtree: true})
  paint()
  window.MapKeep = {share, site, index}
})()
