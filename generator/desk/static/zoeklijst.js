// A long list to choose from becomes one box: type a few letters of a name and choose. Without this
// it is a list as browsers have it; that stays the control which is sent.
(() => {
  'use strict'

  const MOST = 8
  const plain = text => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')

  function boxFor(list) {
    const box = document.createElement('input')
    box.type = 'text'
    box.id = list.id
    box.className = 'zoeklijst'
    box.autocomplete = 'off'
    box.spellcheck = false
    box.setAttribute('role', 'combobox')
    box.setAttribute('aria-autocomplete', 'list')
    box.setAttribute('aria-expanded', 'false')
    box.setAttribute('aria-controls', `${list.id}-keuzes`)
    for (const name of ['aria-describedby', 'aria-invalid']) {
      if (list.hasAttribute(name)) box.setAttribute(name, list.getAttribute(name))
    }
    return box
  }

  function choicesFor(list, label) {
    const choices = document.createElement('ul')
    choices.id = `${list.id}-keuzes`
    choices.className = 'zoeklijst-keuzes'
    choices.setAttribute('role', 'listbox')
    choices.setAttribute('aria-label', label)
    choices.hidden = true
    return choices
  }

  function searchable(list) {
    const label = document.querySelector(`label[for="${list.id}"]`)
    const box = boxFor(list)
    const choices = choicesFor(list, label ? label.textContent : '')
    const whole = document.createElement('span')
    whole.className = 'zoeklijst-om'
    list.before(whole)
    list.id = `${list.id}-lijst`
    list.classList.add('verborgen')
    list.tabIndex = -1
    list.setAttribute('aria-hidden', 'true')
    whole.append(list, box, choices)
    const fresh = () => document.getElementById(`${box.id}-_nieuw`)
    let at = -1
    let moved = false

    const chosen = () => list.selectedOptions[0]
    // What is to be made is what counts, and is what this box says.
    const made = () => (fresh() ? fresh().value.trim() : '')
    const rest = () => {
      const name = chosen() ? chosen().textContent : ''
      box.value = made() ? `Nieuw: ${made()}` : name
    }
    const told = one => one.dispatchEvent(new Event('input', { bubbles: true }))

    function close() {
      choices.hidden = true
      at = -1
      box.setAttribute('aria-expanded', 'false')
      box.removeAttribute('aria-activedescendant')
    }
    function choose(item) {
      const box2 = fresh()
      if (box2) box2.value = item.dataset.nieuw || ''
      if (item.dataset.nieuw) {
        box2.closest('details').open = true
        rest()
        close()
        told(box2)
        return
      }
      list.value = item.dataset.waarde
      rest()
      close()
      told(list)
    }
    function line(text, put) {
      const item = document.createElement('li')
      item.id = `${choices.id}-${choices.children.length}`
      item.setAttribute('role', 'option')
      item.setAttribute('aria-selected', 'false')
      item.textContent = text
      put(item)
      // A press takes the letters out of the box before it is over.
      item.addEventListener('pointerdown', event => event.preventDefault())
      item.addEventListener('click', () => choose(item))
      choices.append(item)
    }
    function offer(words) {
      choices.replaceChildren()
      const fitting = [...list.options].filter(one => words.every(word => plain(one.textContent).includes(word)))
      const starts = one => (words.length && plain(one.textContent).startsWith(words[0]) ? 0 : 1)
      fitting.sort((one, other) => starts(one) - starts(other))
      for (const one of words.length ? fitting.slice(0, MOST) : fitting) {
        line(one.textContent, item => { item.dataset.waarde = one.value })
      }
      const name = box.value.trim()
      if (words.length && fresh() && !fitting.some(one => plain(one.textContent) === plain(name))) {
        line(`Nieuw maken: ${name}`, item => { item.dataset.nieuw = name })
      }
      choices.hidden = !choices.children.length
      box.setAttribute('aria-expanded', String(!choices.hidden))
      moved = false
      point(words.length && fitting.length ? 0 : -1)
    }
    function point(to) {
      const items = [...choices.children]
      at = items.length ? Math.max(-1, Math.min(to, items.length - 1)) : -1
      items.forEach((one, place) => one.setAttribute('aria-selected', String(place === at)))
      if (at < 0) box.removeAttribute('aria-activedescendant')
      else {
        box.setAttribute('aria-activedescendant', items[at].id)
        items[at].scrollIntoView({ block: 'nearest' })
      }
    }

    const wanted = () => plain(box.value).split(/\s+/).filter(Boolean)
    box.addEventListener('input', event => {
      event.stopPropagation()
      offer(wanted())
    })
    box.addEventListener('click', () => {
      if (choices.hidden) offer([])
      box.select()
    })
    box.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        if (choices.hidden) offer([])
        // The first that fits is pointed at already: an arrow down goes to it, not past it.
        else if (moved || at !== 0 || event.key === 'ArrowUp') point(at + (event.key === 'ArrowDown' ? 1 : -1))
        moved = true
      } else if (event.key === 'Enter') {
        event.preventDefault()
        if (!choices.hidden && at >= 0) choose(choices.children[at])
      } else if (event.key === 'Escape') {
        rest()
        close()
      }
    })
    box.addEventListener('blur', () => {
      const whole = [...list.options].find(one => plain(one.textContent) === plain(box.value.trim()))
      if (whole && whole !== chosen()) choose({ dataset: { waarde: whole.value } })
      const isCleared = !box.value.trim() && (made() || chosen()?.value)
      if (isCleared && list.querySelector('option[value=""]')) choose({ dataset: { waarde: '' } })
      rest()
      close()
    })
    list.addEventListener('input', rest)
    list.addEventListener('change', rest)
    fresh()?.addEventListener('input', rest)
    rest()
  }

  document.addEventListener('lijsten', event => event.target.querySelectorAll('select[data-zoek]:not(.verborgen)').forEach(searchable))
  document.querySelectorAll('select[data-zoek]').forEach(searchable)
})()
