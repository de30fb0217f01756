// The page with results. All its parts stand in the page already; this fills, shows and hides them.
function finder(page, index) {
  const part = name => page.querySelector('[data-' + name + ']')
  const form = part('zoek'), input = form.elements.q, message = part('melding'), list = part('resultaten'), more = part('meer'), way = part('wegwijzer'), again = part('bedoelde'), filters = part('filters')
  const boxes = [...filters.querySelectorAll('input')], ways = [...part('wegen').children], helpers = [...page.querySelectorAll('[data-helper]')]
  const cards = new Map([...part('kaartjes').content.children].map(card => [card.dataset.id, card]))
  const PAGE = 20
  let limit
  // From another page the words come behind a '#', which no server ever sees.
  const asked = () => new URLSearchParams(location.search || location.hash.slice(1))
  input.value = asked().get('q') || ''
  if (!index) {
    message.textContent = 'Zoeken lukt nu niet. Kies hieronder een thema of kijk van A tot Z.'
    return
  }
  for (const one of [filters, part('verder')]) one.hidden = false
  part('zonder-js').hidden = true
  const wide = matchMedia('(min-width: 56em)'), follow = () => { filters.open = wide.matches }
  wide.addListener(follow)
  follow()
  const order = new Map([...cards.keys()].map((id, n) => [id, n]))

  function result(hit) {
    const card = cards.get(hit.id).cloneNode(true)
    for (const link of card.querySelectorAll('a[href^="."]')) link.setAttribute('href', file(link.getAttribute('href')))
    for (const text of card.querySelectorAll('h3 a, .zin')) text.replaceChildren(...marked(text.textContent, hit.terms))
    if (because(hit)) card.append(make('p', {class: 'gevonden'}, because(hit)))
    return make('li', {}, card)
  }
  function render() {
    const said = input.value.trim(), answer = ask(said), {danger} = answer
    const chosen = boxes.filter(box => box.checked).map(box => box.name + ':' + box.value)
    const {hits, counts} = MapSearch.filter(index, said ? answer.hits : null, chosen)
    if (!said) hits.sort((a, b) => order.get(a.id) - order.get(b.id))
    list.replaceChildren(...ordered(hits, danger).slice(0, limit).map(result))
    more.hidden = hits.length <= limit
    for (const box of boxes) {
      const count = counts[box.name + ':' + box.value]
      box.labels[0].lastChild.textContent = '(' + count + ')'
      box.disabled = !count && !box.checked
    }
    message.textContent = amount(hits.length) + (said ? ' voor “' + said.slice(0, 60) + '”' : '') + (hits[0] ? '' : '. Hieronder leest u wie u verder helpt.')
    part('gevaar').replaceChildren(...danger.map(one => make('p', {}, make('strong', {}, one.name), ' ' + one.text + ' ', make('a', {class: 'belknop', href: one.phone_href}, 'Bel ' + one.phone))))
    // A life question that fits better than any entry stands above them.
    const best = answer.routes[0], leads = best && !danger[0] && !(hits[0] && hits[0].score >= best.score)
    const wanted = [...answer.routes.map(hit => 'vraag:' + hit.id), ...answer.themes.map(id => 'thema:' + id)]
    const lead = leads && wanted.shift(), none = !answer.themes[0]
    for (const one of ways) {
      const name = one.dataset.weg
      one.hidden = !(wanted.includes(name) || none && name[0] === 't')
      if (name === lead) way.lastChild.replaceWith(one.firstChild.cloneNode(true))
    }
    way.hidden = !lead
    again.hidden = !answer.suggestion
    again.lastElementChild.textContent = answer.suggestion
    const kernen = chosen.concat('kern:' + (answer.kern || ownKern()))
    const near = helpers.filter(one => !one.dataset.helper || one.dataset.helper.split(' ').some(kern => kernen.includes('kern:' + kern)))
    for (const one of helpers) one.hidden = near[0] && !near.includes(one)
  }
  function change(push) {
    limit = PAGE
    const state = new URLSearchParams(new FormData(form))
    if (!input.value.trim()) state.delete('q')
    const address = location.pathname + (state + '' ? '?' + state : '')
    try { history[push && address !== location.pathname + location.search ? 'pushState' : 'replaceState'](null, '', address) } catch (disk) { /* the search works without */ }
    render()
  }
  function read() {
    limit = PAGE
    input.value = asked().get('q') || ''
    for (const box of boxes) box.checked = asked().getAll(box.name).includes(box.value)
  }
  form.onsubmit = event => {
    event.preventDefault()
    change(true)
  }
  page.oninput = event => change(event.target !== input)
  page.onclick = ({target}) => {
    if (target === part('wis')) {
      form.reset()
      input.value = ''
    } else if (target === again.lastElementChild) input.value = target.textContent
    else return
    change(true)
    input.focus()
  }
  more.onclick = () => {
    limit += PAGE
    render()
    list.children[limit - PAGE].querySelector('a').focus()
  }
  addEventListener('popstate', () => {
    read()
    render()
  })
  read()
  change(false)
}
