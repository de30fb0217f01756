// The page that shows what this device remembers of its reader, and forgets it at the press of a button.
(() => {
  'use strict'
  const page = document.querySelector('[data-onthoudt]'), device = window.MapDevice
  if (!page || !device || !window.MapPage) return
  const part = name => page.querySelector(`[data-${name}]`)
  const forget = part('vergeet'), keep = part('toch-niet'), sure = part('zeker'), said = part('vergeten')
  part('maten').append(MapPage.letterButtons())

  function ask(wanted) {
    sure.hidden = keep.hidden = !wanted
    forget.textContent = wanted ? 'Ja, vergeet alles' : 'Vergeet alles'
  }
  function show() {
    const {dorp, letters, lijst, gevraagd} = device.read()
    const something = Boolean(dorp || letters || lijst.length || gevraagd)
    const count = lijst.length, notes = lijst.filter(one => one.notitie).length
    part('aantal').textContent = `${count === 1 ? 'Er staat één ding' : `Er staan ${count || 'geen'} dingen`} op uw lijst${notes ? `, met ${notes === 1 ? 'een notitie' : `${notes} notities`}` : ''}.`
    part('iets').hidden = forget.hidden = !something
    part('niets').hidden = something
    if (something && !device.keeps) said.textContent = 'Dit apparaat kan niets bewaren. Uw keuze geldt tot u deze bladzijde sluit.'
  }
  forget.addEventListener('click', () => {
    if (device.read().lijst.length && sure.hidden) return ask(true)
    device.forget()
    document.dispatchEvent(new Event('letters'))
    ask(false)
    said.textContent = 'Alles is vergeten.'
    said.tabIndex = -1
    said.focus()
  })
  keep.addEventListener('click', () => {
    ask(false)
    forget.focus()
  })
  document.addEventListener('apparaat', show)
  show()
})()
