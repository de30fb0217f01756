// "Klopt er iets niet?" knows from its address which page somebody came from, and puts that in the mail
// and in what she may say on the phone. What stands in the address is put in the page as text only.
(() => {
  'use strict'
  const over = document.querySelector('[data-over]')
  if (!over) return
  const given = new URLSearchParams(location.hash.slice(1))
  const from = given.get('van') ?? '', name = (given.get('naam') ?? '').trim().slice(0, 120)
  if (!name || !/^([\w-]+\/)*$/.test(from)) return
  const {wortel, site} = document.documentElement.dataset, fromDisk = location.protocol === 'file:'
  const address = new URL(from, fromDisk ? site : new URL(wortel, location)).href
  const link = over.querySelector('a'), mail = document.querySelector('[data-mail]')
  link.textContent = name
  link.href = `${wortel}${from}${fromDisk ? 'index.html' : ''}`
  over.hidden = false
  document.querySelector('[data-zeg] span').textContent = `“${name}”`
  if (!mail) return
  const body = `Het gaat over: ${name}\n${address}\n\nWat er niet klopt:\n\nHoe het wel is:\n\nMijn naam en nummer, als u mij mag terugbellen:\n`
  mail.href = `mailto:${mail.dataset.mail}?subject=${encodeURIComponent(`Klopt er iets niet: ${name}`)}&body=${encodeURIComponent(body)}`
})()
