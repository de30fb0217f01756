// What makes a form quicker to fill in; everything works without it.
(() => {
  'use strict'

  const form = document.querySelector('form.formulier')
  if (!form) return
  const all = (holder, what) => [...holder.querySelectorAll(what)]
  const controls = name => [...form.elements].filter(one => one.name === name && one.type !== 'hidden')
  const told = one => one.dispatchEvent(new Event('input', { bubbles: true }))

  // What is said above the form leads to its question, also behind a heading.
  function show(control) {
    for (let one = control; one; one = one.parentElement) {
      if (one.tagName === 'DETAILS') one.open = true
      if (one.parentElement?.dataset.zoekIn !== undefined) one.hidden = false
    }
    control.focus()
    control.scrollIntoView({ block: 'center' })
  }
  document.addEventListener('click', event => {
    const link = event.target.closest('.samenvatting a[href^="#"]')
    const control = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!control) return
    event.preventDefault()
    show(control)
  })

  // So does an address that another page gives.
  const asked = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (asked && form.contains(asked)) show(asked)

  // A question that only counts sometimes, stands there only then.
  const texts = name => controls(name)
    .filter(one => (one.type !== 'checkbox' && one.type !== 'radio') || one.checked)
    .map(one => one.value.trim().toLowerCase())
    .filter(Boolean)
  function fit() {
    for (const field of all(form, '[data-alleen-als]')) {
      const { alleenAls, woorden, niet, blijft } = field.dataset
      const words = woorden ? woorden.split('|') : []
      const given = texts(alleenAls)
      const fits = words.length ? given.some(one => words.includes(one)) : given.length > 0
      field.hidden = fits === (niet !== undefined) && blijft === undefined
    }
  }

  // A rhythm by the month names the day that is chosen.
  const ORDER = ['eerste', 'tweede', 'derde', 'vierde', 'laatste']
  function offerDays(list) {
    const days = controls(list.name.replace(/ritme$/, 'dagen')).filter(one => one.checked)
    for (const one of all(list, '[data-bij-dag]')) if (!one.selected) one.remove()
    if (days.length !== 1 || days[0].value === 'feestdagen') return
    for (const which of ORDER) {
      const text = `${which} ${days[0].value} van de maand`
      if ([...list.options].some(one => one.value === text)) continue
      const option = new Option(text[0].toUpperCase() + text.slice(1), text)
      option.dataset.bijDag = ''
      list.append(option)
    }
  }

  // Many boxes to tick, and many rows, are searched by name.
  function searchable(holder) {
    const label = document.createElement('label')
    label.className = 'zoek-in'
    label.append(`${holder.dataset.zoekIn || 'Zoek op naam'} `)
    const box = document.createElement('input')
    box.type = 'search'
    box.autocomplete = 'off'
    label.append(box)
    holder.before(label)
    const plain = text => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    box.addEventListener('input', event => {
      event.stopPropagation()
      const wanted = plain(box.value).split(/\s+/).filter(Boolean)
      for (const one of holder.children) {
        const name = plain((one.querySelector('summary') ?? one).textContent)
        one.hidden = !wanted.every(word => name.includes(word))
      }
    })
  }

  // There are thousands of icons: what fits is asked for while she types.
  const icons = document.createElement('datalist')
  icons.id = 'icoontjes'
  async function offerIcons(box) {
    const asked = box.value
    const answer = await fetch(`${box.dataset.icoontjes}?${new URLSearchParams({ woord: asked })}`)
    if (!answer.ok || box.value !== asked) return
    icons.replaceChildren(...(await answer.json()).map(name => new Option('', name)))
  }
  if (form.querySelector('[data-icoontjes]')) form.append(icons)
  form.addEventListener('input', event => {
    if (event.target.dataset.icoontjes) offerIcons(event.target).catch(() => {})
  })

  // Another row is the empty one, once more.
  function growing(empty) {
    const name = empty.dataset.rij
    const pristine = empty.cloneNode(true)
    const add = document.createElement('button')
    add.type = 'button'
    add.className = 'knop knop-zacht'
    const word = empty.dataset.woord
    add.textContent = `Nog een ${word} erbij`
    let last = empty
    let number = Number(empty.dataset.nummer)
    const ready = () => {
      if (!add.isConnected) last.after(add)
    }
    empty.addEventListener('input', ready)
    add.addEventListener('click', () => {
      const fresh = pristine.cloneNode(true)
      const [from, to] = [number, number + 1]
      const id = name.replaceAll('.', '-')
      for (const one of [fresh, ...all(fresh, '*')]) {
        for (const { name: key, value } of [...one.attributes]) {
          const renamed = value
            .replaceAll(`${name}.${from}.`, `${name}.${to}.`)
            .replaceAll(`v-${id}-${from}-`, `v-${id}-${to}-`)
          if (renamed !== value) one.setAttribute(key, renamed)
        }
      }
      number = to
      if (fresh.tagName === 'DETAILS') fresh.open = true
      last.after(fresh)
      last = fresh
      last.after(add)
      dress(fresh)
      fresh.dispatchEvent(new Event('lijsten', { bubbles: true }))
      const first = fresh.querySelector('input:not([type=hidden]), select, textarea')
      if (first) first.focus()
    })
  }

  // A button that mends puts its texts in their controls at once, when all of these are here.
  function mend(button) {
    const puts = Object.entries(JSON.parse(button.value))
    const found = puts.map(([name, values]) => [controls(name), values])
    if (found.some(([there]) => !there.length)) return false
    for (const [there, values] of found) {
      for (const one of there) {
        if (one.type === 'checkbox' || one.type === 'radio') one.checked = values.includes(one.value)
        else one.value = values.filter(Boolean)[0] || ''
      }
      if (there.some(one => one.type === 'checkbox') && values.some(one => one && !there.some(box => box.value === one))) return false
    }
    const first = found[0][0][0]
    button.closest('.mis').hidden = true
    show(first)
    told(first)
    return true
  }
  form.addEventListener('click', event => {
    const button = event.target.closest('button[name="_zet"]')
    if (button && mend(button)) event.preventDefault()
  })

  // A box for text is as high as what stands in it; newer browsers do so by themselves.
  function high(box) {
    const fitting = () => {
      if (!box.scrollHeight) return
      box.style.height = 'auto'
      box.style.height = `${box.scrollHeight + 4}px`
    }
    box.addEventListener('input', fitting)
    box.closest('details')?.addEventListener('toggle', fitting)
    fitting()
  }
  const grows = window.CSS && CSS.supports('field-sizing', 'content')

  function dress(holder) {
    if (!grows) all(holder, 'textarea').forEach(high)
    all(holder, '[data-rij]').forEach(growing)
    all(holder, '[data-zoek-in]').forEach(searchable)
    all(holder, 'select[data-ritme]').forEach(offerDays)
  }
  form.addEventListener('input', event => {
    fit()
    if (/\.dagen$/.test(event.target.name)) all(form, 'select[data-ritme]').forEach(offerDays)
  })
  form.addEventListener('change', fit)
  dress(form)
  fit()
})()
