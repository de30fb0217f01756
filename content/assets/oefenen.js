// The supporter's practice page: why something is found, or not, by the residents' own search.
(() => {
  const page = document.querySelector('[data-oefenen]')
  if (!page) return
  const root = document.documentElement.dataset.wortel || './'
  const part = name => page.querySelector('[data-' + name + ']')
  const form = part('oefenvak'), message = part('melding')

  function make(tag, text, ...inside) {
    const element = document.createElement(tag)
    element.append(text, ...inside)
    return element
  }
  const script = name => new Promise(done => {
    const element = document.createElement('script')
    element.src = root + 'assets/' + name
    element.onload = element.onerror = done
    document.head.append(element)
  })
  const row = (...cells) => {
    const element = document.createElement('tr')
    for (const cell of cells) element.append(make('td', cell))
    return element
  }

  function show() {
    const query = form.elements.woorden.value, about = form.elements.over.value
    const answer = KaartZoeken.zoek(window.KAARTINDEX, query, {about, today: new Date().getDay()})
    const said = query.trim()
    message.textContent = said ? answer.hits.length + ' gevonden' : 'Typ een paar woorden.'
    part('uitslag').replaceChildren(...said ? answer.hits.slice(0, 10).map((hit, n) => row(n + 1 + '', hit.title, hit.terms.join(', '), hit.score.toFixed(1))) : [])
    part('begrepen').replaceChildren(...said ? answer.tokens.map(one => row(one.word, one.means.map(([term]) => term).slice(0, 8).join(', ') || 'niet gevonden op de kaart')) : [])
    const one = about && said && answer.about
    part('waarom').textContent = !one ? '' : one.score > 0
      ? one.title + ' wordt gevonden op: ' + one.terms.join(', ') + '.'
      : one.title + ' wordt niet gevonden. Zet deze woorden erbij als zoekwoorden, of in synoniemen.yml.'
  }

  Promise.all([window.KaartZoeken || script('zoeken.js'), script('zoekindex.js')]).then(() => {
    try {
      const docs = [...KaartZoeken.prepare(window.KAARTINDEX).docs].sort((a, b) => a.title.localeCompare(b.title, 'nl'))
      for (const doc of docs) form.elements.over.append(new Option(doc.title, doc.id))
    } catch (damaged) {
      message.textContent = 'Het zoeken is niet te laden. Maak de site opnieuw.'
      return
    }
    form.hidden = false
    form.addEventListener('input', show)
    form.addEventListener('submit', event => {
      event.preventDefault()
      show()
    })
    show()
  })
})()
