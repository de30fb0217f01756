// The page with results. Its parts stand in the page already, but for the cards and the life
// questions; this fills, shows and hides them.
function finder(page, index) {
  const part = name => page.querySelector(`[data-${name}]`)
  const form = part('zoek'), input = form.elements.q, message = part('melding'), list = part('resultaten'), more = part('meer'), lead = part('wegwijzer'), meant = part('bedoelde'), filters = part('filters'), withoutChoices = part('zonder-keuze')
  const boxes = [...filters.querySelectorAll('input')], helpers = [...page.querySelectorAll('[data-helper]')]
  const ways = part('wegen'), cards = cardBox(list.dataset.perBestand)
  const PAGE = 20, TYPING = 1, ENTER = 2, CHOICE = 3
  let limit, pause, last, shown, painted
  // From another page the words come behind a '#', which no server ever sees.
  const inAddress = () => new URLSearchParams(location.search || location.hash.slice(1))
  input.value = inAddress().get('q') || ''
  function fail() {
    message.textContent = 'Zoeken lukt nu niet. Kies hieronder een thema of kijk van A tot Z.'
    say(part('gezegd'), message.textContent, [])
    shown = painted = null
    list.replaceChildren()
    list.removeAttribute('aria-busy')
    show(false)
  }
  function show(works) {
    for (const one of [filters, part('verder')]) one.hidden = !works
    part('zonder-js').hidden = works
  }
  // Even when the search does not work, what was typed goes nowhere.
  form.onsubmit = event => event.preventDefault()
  if (!index) return fail()
  const wide = MapDevice.wide('(min-width: 62em)'), follow = () => { filters.open = wide.matches }
  wide.addEventListener('change', follow)
  follow()

  function result(hit) {
    const card = cards.give(hit)
    for (const link of card.querySelectorAll('a[href^="."]')) link.setAttribute('href', file(link.getAttribute('href')))
    for (const text of card.querySelectorAll('h3 a, .zin')) text.replaceChildren(...marked(text.textContent, hit.terms))
    // Who asked when reads that first: right below the name.
    if (hit.when) card.querySelector('h3').after(make('p', {class: 'wanneer-dan'}, because(hit)))
    else if (because(hit)) card.append(make('p', {class: 'gevonden'}, because(hit)))
    return make('li', {}, card)
  }
  function outcome(said, hits, answer, free) {
    const quoted = `“${said[60] ? `${said.slice(0, 60)}…` : said}”`, words = said && ` voor ${quoted}`
    if (free) return `Geen resultaten${words} met deze keuzes.`
    if (answer.says && !answer.danger[0]) return answer.says
    if (!hits[0] && answer.danger[0]) return 'Bel het nummer hierboven. Hieronder leest u wie u ook verder helpt.'
    if (!hits[0] && answer.routes[0]) return 'Kijk of de vraag hieronder bij u past. Daar leest u wie u helpt.'
    if (!hits[0]) return `Geen resultaten${words}. Hieronder leest u wie u verder helpt.`
    if (answer.alike) return `Precies ${quoted} staat er niet. Dit lijkt erop:`
    const lacks = answer.lacking ? `. Bij geen daarvan staat “${answer.lacking}”` : ''
    return amount(hits.length) + words + lacks + (said && hits[0].share < .35 ? '. Staat het er niet bij? Bel gerust.' : '')
  }
  // A damaged index, or one that is newer than this page, must not leave an empty page.
  function render(afterwards) {
    try {
      place(fill(), afterwards)
      show(true)
    } catch (damaged) {
      fail()
    }
  }
  // The results stand there once their cards came, unless there are others by then.
  function place(hits, afterwards) {
    shown = hits
    if (!hits) return list.setAttribute('aria-busy', true)
    const paint = () => {
      if (shown !== hits) return
      list.removeAttribute('aria-busy')
      // When the clock asked again, who reads on keeps the same list as far as it is still true.
      const told = JSON.stringify(hits.map(hit => [hit.id, hit.when, hit.terms, cards.has(hit)]))
      if (told === painted) return afterwards?.()
      painted = told
      const focused = list.contains(document.activeElement) && document.activeElement.getAttribute('href')
      list.replaceChildren(...hits.map(result))
      if (focused) [...list.querySelectorAll('a')].find(link => link.getAttribute('href') === focused)?.focus()
      window.MapDays?.tell?.(list)
      afterwards?.()
    }
    if (hits.every(cards.has)) return paint()
    list.setAttribute('aria-busy', true)
    cards.fetch(hits).then(paint).catch(fail)
  }
  // Fills all but the list of results, and gives those to show in it; nothing while dates come.
  function fill() {
    // One letter says nothing yet.
    const said = input.value.trim()[1] ? input.value.trim() : '', answer = ask(said ? input.value : '', {typing: last === TYPING}), {danger, day, says} = answer
    part('gevaar').replaceChildren(...danger.map(one => make('p', {}, make('strong', {}, one.name), ` ${one.text} `, make('a', {class: 'belknop', href: one.phone_href}, `Bel ${one.phone}`))))
    if (answer.waits && !danger[0]) return null
    const chosen = boxes.filter(box => box.checked).map(box => `${box.name}:${box.value}`)
    const every = said ? answer.hits : null, {hits, counts} = filter(index, every, chosen)
    const rest = hits.length - limit
    list.classList.toggle('op-tijd', !!answer.isList)
    more.hidden = rest < 1
    more.textContent = `Toon meer (nog ${rest})`
    for (const box of boxes) {
      const count = counts[`${box.name}:${box.value}`]
      box.labels[0].lastElementChild.textContent = `(${count})`
      box.disabled = !count && !box.checked
    }
    part('aantal-keuzes').textContent = chosen[0] ? ` (${chosen.length})` : ''
    part('toon').textContent = `Toon ${amount(hits.length)}`
    part('wis').hidden = !chosen[0] && !said
    const free = hits[0] || !chosen[0] ? 0 : filter(index, every, []).hits.length
    withoutChoices.hidden = !free
    withoutChoices.textContent = `Zonder keuzes: ${amount(free)}`
    message.textContent = outcome(said, hits, answer, free)
    inTongue(part('taal'), answer)
    say(part('gezegd'), message.textContent, danger)
    // A day is best read in the agenda.
    const best = MapSearch.lead(answer, hits)
    const wanted = [...answer.routes.map(hit => `vraag:${hit.id}`), ...answer.themes.map(id => `thema:${id}`)]
    const first = day && !danger[0] ? `dag:${day}` : best ? `vraag:${best.id}` : '', none = !answer.themes[0] && !hits[0]
    lead.hidden = true
    for (const old of ways.querySelectorAll('[data-weg^=vraag]')) old.remove()
    ways.prepend(...answer.routes.map(({doc}) => make('li', {'data-weg': `vraag:${doc.id}`}, make('a', {href: root + file(doc.url)}, doc.title))))
    for (const one of ways.children) {
      const name = one.dataset.weg
      one.hidden = name === first || !(wanted.includes(name) || none && name[0] === 't')
      if (name !== first) continue
      lead.hidden = false
      lead.firstChild.textContent = day ? '' : 'Is dit uw vraag? '
      lead.lastChild.replaceWith(one.firstChild.cloneNode(true))
    }
    meant.hidden = !answer.suggestion
    meant.lastElementChild.textContent = answer.suggestion
    const kernen = chosen.concat(`kern:${answer.kern || ownKern()}`)
    const near = helpers.filter(one => !one.dataset.helper || one.dataset.helper.split(' ').some(kern => kernen.includes(`kern:${kern}`)))
    for (const one of helpers) one.hidden = near[0] && !near.includes(one)
    return hits.slice(0, limit)
  }
  function keep(push) {
    const state = new URLSearchParams(new FormData(form)), words = input.value.trim().slice(0, 200)
    if (words) state.set('q', words)
    else state.delete('q')
    // Loading the page again would send what stands behind a '?'. Words of danger never go there.
    const answer = asked(words, {typing: last === TYPING}), sign = answer?.danger[0] ? '#' : '?'
    const address = location.pathname + (`${state}` ? sign + state : ''), other = push && address !== location.pathname + location.search + location.hash
    try { history[other ? 'pushState' : 'replaceState']({limit}, '', address) } catch (disk) { /* the search works without */ }
  }
  // A step back undoes a choice or a question, not a letter; Enter ends a question.
  function change(kind) {
    const push = kind === CHOICE || last !== TYPING
    last = kind
    limit = PAGE
    keep(push)
    render()
  }
  function read() {
    limit = history.state?.limit || PAGE
    last = 0
    input.value = inAddress().get('q') || ''
    for (const box of boxes) box.checked = inAddress().getAll(box.name).includes(box.value)
  }
  function now(kind) {
    clearTimeout(pause)
    change(kind)
  }
  form.onsubmit = event => {
    event.preventDefault()
    now(ENTER)
  }
  page.oninput = event => {
    if (event.target === input) {
      clearTimeout(pause)
      pause = setTimeout(change, 120, TYPING)
    } else {
      now(CHOICE)
      // The outcome stands above; on a phone a button under the choices leads to it.
      if (wide.matches) message.scrollIntoView({block: 'nearest'})
    }
  }
  page.onclick = ({target}) => {
    if (target === part('wis') || target === withoutChoices) for (const box of boxes) box.checked = false
    if (target === part('wis')) input.value = ''
    else if (target === meant.lastElementChild) input.value = target.textContent
    else if (target === part('toon')) {
      filters.open = false
      message.scrollIntoView()
      message.focus()
      return
    } else if (target !== withoutChoices) return
    now(CHOICE)
    input.focus()
  }
  more.onclick = () => {
    const before = limit
    limit += PAGE
    keep(false)
    render(() => list.children[before].querySelector('a').focus())
  }
  // Somebody chose a village at the foot of the page.
  addEventListener('change', event => event.target.closest('[data-dorpkeuze]') && render())
  addEventListener('popstate', () => {
    // The link to the contents is no question.
    if (location.hash && !location.hash.includes('=')) return
    read()
    render()
  })
  for (const late of ['talen', 'tijden']) addEventListener(late, () => {
    keep(false)
    render()
  })
  read()
  keep(false)
  render()
}
