// The supporter's practice page: why something is found, or not, by the residents' own search.
const page = document.querySelector('[data-oefenen]')
const part = name => page.querySelector(`[data-${name}]`)
const form = part('oefenvak'), message = part('melding')

const row = (...cells) => make('tr', {}, ...cells.map(cell => make('td', {}, cell)))

const means = (token, terms) => [...token.means].sort((a, b) => b[1] - a[1]).slice(0, 6).map(([term]) => terms[term]).join(', ')

function show() {
  const query = form.elements.woorden.value.trim(), about = form.elements.over.value
  const answer = ask(query, {about}), {hits, routes, danger, tokens, terms, about: one, says, waits} = answer
  if (waits && !danger[0]) return
  part('tabellen').hidden = !query
  const told = says && !danger[0] ? says : `${hits.length} gevonden${answer.alike ? ' die erop lijken' : ''}`
  const line = answer.tongue ? [make('span', {lang: answer.tongue.tongue, dir: 'auto'}, answer.tongue.says), ' '] : []
  message.replaceChildren(...query ? [...line, told] : ['Typ een paar woorden.'])
  part('uitslag').replaceChildren(...hits.slice(0, 10).map((hit, n) => row(n + 1, hit.doc.title, hit.when || hit.terms.join(', '), hit.score.toFixed(1))))
  part('gevaar').textContent = danger[0] ? `Bij gevaar staat bovenaan: ${danger.map(one => `${one.name} (${one.phone})`).join(', ')}` : ''
  const best = MapSearch.lead(answer, hits)
  part('vragen').textContent = routes[0] ? `Levensvraag die ${best ? 'bovenaan' : 'erbij'} staat: ${routes.map(hit => hit.doc.title).join(', ')}` : ''
  part('begrepen').replaceChildren(...tokens.map(one => row(one.word, one.time && 'zegt wanneer' || means(one, terms) || 'niet gevonden op de kaart')))
  const place = one && hits.findIndex(hit => hit.id === one.id) + 1
  const why = one?.terms[0] ? `gevonden op: ${one.terms.join(', ')}.` : ''
  part('waarom').textContent = !one || !query ? '' : one.doc.title + (
    place ? ` staat op plaats ${place}, ${why}`
    : why ? ` past te weinig bij deze woorden en staat er daarom niet bij; ${why}`
    : ' wordt niet gevonden. Zet deze woorden erbij als zoekwoorden, of in synoniemen.yml.')
}

try {
  const docs = [...MapSearch.prepare(MAP_INDEX).docs].sort((a, b) => a.title.localeCompare(b.title, 'nl'))
  for (const doc of docs) form.elements.over.append(new Option(doc.title, doc.id))
  form.hidden = false
  form.oninput = show
  for (const late of ['talen', 'tijden']) addEventListener(late, show)
  form.onsubmit = event => {
    event.preventDefault()
    show()
  }
  show()
} catch (damaged) {
  message.textContent = 'Het zoeken is niet te laden. Maak de site opnieuw.'
}
