// What she types on a page of her own stays in this browser until it is saved.
(() => {
  'use strict'

  const name = one => `kaart-beheer ${one}`
  // Only what is on disk may be forgotten here: the page that says so names it.
  const saved = document.querySelector('[data-opgeslagen]')
  if (saved) {
    try {
      for (const one of saved.dataset.opgeslagen.split(' ')) localStorage.removeItem(name(one))
    } catch { /* a browser that keeps nothing */ }
  }
  const form = document.querySelector('form[data-bewaar]')
  if (!form) return
  const place = name(form.dataset.bewaar)
  const fields = [...form.querySelectorAll('input[type="text"], textarea')]
  const typed = () => JSON.stringify(fields.map(one => one.value))
  const shown = typed()
  const told = document.querySelector('#bewaard')

  function forget() {
    try {
      localStorage.removeItem(place)
    } catch { /* a browser that keeps nothing */ }
  }

  function keep() {
    try {
      localStorage.setItem(place, typed())
    } catch { /* a browser that keeps nothing */ }
  }

  function kept() {
    try {
      return localStorage.getItem(place)
    } catch {
      return null
    }
  }

  const before = kept()
  if (before && before !== shown && form.dataset.vers) {
    JSON.parse(before).forEach((text, at) => {
      if (fields[at]) fields[at].value = text
    })
    told.hidden = false
  }
  form.addEventListener('input', keep)
  told.querySelector('button').addEventListener('click', () => {
    JSON.parse(shown).forEach((text, at) => { fields[at].value = text })
    forget()
    told.hidden = true
  })
})()
