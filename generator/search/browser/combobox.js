// A search field with suggestions, as the combobox pattern has it.
function combobox(form) {
  const input = form.elements.q, id = `${input.id}-lijst`
  const list = make('ul', {id, role: 'listbox', 'aria-label': 'Suggesties', hidden: ''})
  const status = make('span', {class: 'verborgen', role: 'status'})
  const said = {role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': false}
  let chosen = -1
  for (const name in said) input.setAttribute(name, said[name])
  form.append(list, status)
  function choose(next) {
    chosen = next
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', at === next)
    const option = list.children[next]
    input.setAttribute('aria-activedescendant', option?.id ?? '')
    option?.scrollIntoView({block: 'nearest'})
  }
  function show(open) {
    list.hidden = !open
    input.setAttribute('aria-expanded', open)
    if (!open) say(status, '', [])
    choose(-1)
  }
  function option(go, kind, ...inside) {
    const element = make('li', {role: 'option', id: id + list.children.length, class: kind}, ...inside)
    element.onclick = go
    list.append(element)
  }
  function suggest() {
    // One letter says nothing yet.
    const answer = input.value.trim()[1] && asked(input.value, {typing: true})
    if (answer?.waits && !answer.danger[0]) return
    list.replaceChildren()
    if (!answer || document.activeElement !== input) return show(false)
    for (const one of answer.danger) option(() => location.assign(one.phone_href), 'spoed', make('strong', {}, `Bel ${one.phone}`), ` ${one.name}`)
    const found = answer.hits.length, best = MapSearch.lead(answer, answer.hits)
    if (best) option(() => location.assign(root + file(best.doc.url)), '', make('small', {}, 'Is dit uw vraag? '), make('strong', {}, best.doc.title))
    for (const hit of answer.hits.slice(0, 6)) {
      // A title that shows the word itself needs no reason.
      const title = marked(hit.doc.title, hit.terms), why = !hit.when && title.some(piece => piece.tagName) ? '' : because(hit)
      option(() => location.assign(root + file(hit.doc.url)), '', make('strong', {}, ...title), ' ', make('small', {}, why))
    }
    if (answer.tongue && !answer.danger[0]) {
      const line = make('div')
      inTongue(line, answer)
      option(() => form.requestSubmit(), 'zegt', line)
    }
    if (answer.says && !answer.danger[0]) option(() => form.requestSubmit(), 'zegt', answer.says)
    option(() => form.requestSubmit(), '', found ? `Bekijk ${found > 1 ? amount(found) : 'het resultaat'}` : 'Niets gevonden. Wie kan mij helpen?')
    say(status, `${answer.says || `${amount(found)}.`} Kies met pijl omlaag.`, answer.danger)
    show(true)
  }
  const start = () => load().then(suggest)
  form.onsubmit = event => {
    event.preventDefault()
    // Behind a '#' no server sees what was typed.
    location.assign(`${form.action}#${new URLSearchParams({q: input.value.slice(0, 200)})}`)
  }
  for (const late of ['talen', 'tijden']) addEventListener(late, suggest)
  input.onfocus = load
  input.onclick = input.oninput = start
  input.onblur = () => show(false)
  list.onmousedown = event => event.preventDefault()
  input.onkeydown = event => {
    const size = list.children.length, step = {ArrowDown: 1, ArrowUp: -1}[event.key]
    if (step) list.hidden ? start() : choose((chosen + step + size + 2) % (size + 1) - 1)
    else if (event.key === 'Enter' && chosen >= 0) list.children[chosen].click()
    else if (event.key === 'Escape' && !list.hidden) show(false)
    else return
    event.preventDefault()
  }
}
