// What must be known before anything is drawn: that scripts run, and what this device remembers of its
// reader: the village, the size of letters and the list. It stays on the device, under one name for
// each map, and goes nowhere. Storage may be full, closed off or written by another version: then a
// choice lasts for this page, and whoever made it hears so.
window.MapDevice = (() => {
  'use strict'
  const root = document.documentElement
  root.dataset.wortel = document.currentScript.dataset.wortel
  root.dataset.site = document.currentScript.dataset.site
  root.classList.add('met-script')
  // Several maps may have the same host.
  const NAME = `kaart:${new URL(root.dataset.wortel, location).pathname}`
  // Before there was a list, only the village was kept, under this name.
  const OLD_NAME = 'dorp'
  const SIZES = {groter: 1.25, grootst: 1.5}
  const MOST_ON_LIST = 100, MOST_OF_A_NOTE = 1000
  const text = (value, most = MOST_OF_A_NOTE) => typeof value === 'string' ? value.slice(0, most) : ''

  const isId = id => typeof id === 'string' && /^[\w.-]{1,120}$/.test(id)
  function listOf(rows) {
    const seen = new Set(), found = []
    for (const row of Array.isArray(rows) ? rows : []) {
      if (!isId(row?.id) || seen.has(row.id) || found.length === MOST_ON_LIST) continue
      seen.add(row.id)
      found.push({...row, naam: text(row.naam), notitie: text(row.notitie)})
    }
    return found
  }
  // What a newer version keeps beside this, stays as it is.
  function sane(kept) {
    const known = kept && typeof kept === 'object' && !Array.isArray(kept) ? kept : {}
    return {...known, dorp: text(known.dorp), gevraagd: known.gevraagd === true, letters: known.letters in SIZES ? known.letters : '', lijst: listOf(known.lijst)}
  }

  // What could not be kept lasts as long as the page does.
  let spare = null
  function read() {
    if (spare) return spare
    try {
      const kept = localStorage.getItem(NAME)
      return sane(kept ? JSON.parse(kept) : {dorp: localStorage.getItem(OLD_NAME)})
    } catch (unreadable) {
      return sane()
    }
  }
  // Tells whether it was kept. What another page kept in the meantime stays.
  function change(changes) {
    const next = sane({...read(), ...changes})
    try {
      localStorage.setItem(NAME, JSON.stringify(next))
      localStorage.removeItem(OLD_NAME)
      spare = null
    } catch (full) {
      spare = next
    }
    show()
    return !spare
  }
  function forget() {
    spare = null
    try {
      localStorage.removeItem(NAME)
      localStorage.removeItem(OLD_NAME)
    } catch (closed) {
      spare = sane()
    }
    show()
  }

  // A page changes at widths that are told in letters; for larger letters it must change sooner.
  const widths = condition => condition.replace(/([\d.]+)em\b/g, (all, number) => `${number * (SIZES[read().letters] ?? 1)}em`)
  const written = new Map()
  function scaleWidths() {
    for (const sheet of document.styleSheets) {
      let rules
      // A page from a disk may not look into its own stylesheets.
      try { rules = sheet.cssRules } catch (fromDisk) { continue }
      for (const rule of rules) {
        if (!rule.media || !rule.media.mediaText.includes('em')) continue
        if (!written.has(rule)) written.set(rule, rule.media.mediaText)
        const wanted = widths(written.get(rule))
        if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted
      }
    }
  }
  function show() {
    const {dorp, gevraagd, letters} = read()
    root.toggleAttribute('data-gevraagd', gevraagd || Boolean(dorp))
    const before = root.dataset.letters ?? ''
    if (letters) root.dataset.letters = letters
    else delete root.dataset.letters
    if (letters !== before) scaleWidths()
    document.dispatchEvent(new Event('apparaat'))
  }
  show()
  // Another page of this map kept something.
  addEventListener('storage', event => {
    if (!event.key || event.key === NAME) show()
  })

  return {read, change, forget, isId, get keeps() { return !spare }, wide: condition => matchMedia(widths(condition))}
})()
