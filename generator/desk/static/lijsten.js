// A long list that stands on a page several times is sent once: here the others get it too.
(() => {
  'use strict'

  document.cookie = 'script=ja; path=/beheer; samesite=strict'
  for (const list of document.querySelectorAll('select[data-als]')) {
    const whole = document.getElementById(list.dataset.als)
    if (!whole) continue
    const own = [...list.options]
    const chosen = list.value
    const choices = [...whole.options].filter(one => one.dataset.los === undefined)
    const known = new Set(choices.map(one => one.value))
    list.replaceChildren(
      ...choices.map(one => new Option(one.textContent, one.value, false, false)),
      ...own.filter(one => !known.has(one.value)),
    )
    list.value = chosen
    if (list.selectedOptions[0]) list.selectedOptions[0].defaultSelected = true
  }

  const choice = (id, name, value, word) => {
    const holder = document.createElement('div')
    holder.className = 'keuze'
    const box = document.createElement('input')
    Object.assign(box, { type: 'checkbox', id, name, value })
    const label = document.createElement('label')
    label.htmlFor = id
    label.textContent = word
    holder.append(box, label)
    return holder
  }
  const boxesIn = holder => [...holder.querySelectorAll('input[type="checkbox"]')]
  for (const rest of document.querySelectorAll('div[data-als]')) {
    const whole = document.getElementById(rest.dataset.als)?.closest('fieldset')
    if (!whole) continue
    const own = new Set(boxesIn(rest.closest('fieldset')).map(one => one.value))
    const known = boxesIn(whole).filter(one => !one.parentElement.querySelector('.onbekend'))
    const words = known.filter(one => !own.has(one.value)).map(one => [one.value, one.nextElementSibling.textContent])
    words.sort((one, other) => one[1].localeCompare(other[1], 'nl'))
    const start = rest.closest('fieldset').querySelector('summary, input').id
    rest.append(...words.map(([value, word], at) => choice(`${start}-a${at + 1}`, rest.dataset.naam, value, word)))
  }
})()
