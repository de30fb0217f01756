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
})()
