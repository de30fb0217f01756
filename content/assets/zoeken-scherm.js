// What the search does on a page: suggestions at every search field, and the finder.
// All text is put in as text, so nothing that is typed can become part of the page.
(() => {
  const root = document.documentElement.dataset.wortel || './'
  const page = document.querySelector('[data-zoekpagina]')
  const FEW = 6, MANY = 20

  function make(tag, attributes, ...inside) {
    const element = document.createElement(tag)
    for (const name in attributes) element.setAttribute(name, attributes[name])
    element.append(...inside)
    return element
  }
  // From a disk a folder does not open by itself.
  const link = url => root + (location.protocol === 'file:' ? url.replace(/(^|\/)(?=$|[?#])/, '$1index.html') : url)
  const amount = n => n === 1 ? '1 resultaat' : n ? n + ' resultaten' : 'Geen resultaten'
  const caller = one => make('a', {class: 'belknop', href: one.phone_href || 'tel:' + one.phone.replace(/[^\d+]/g, '').replace(/^0(?=\d{9}$)/, '+31')}, 'Bel ' + one.phone)

  // Ranking and index come when someone is about to search, not before.
  let loading
  const script = name => new Promise(done => {
    const element = make('script', {src: root + 'assets/' + name})
    element.onload = element.onerror = done
    document.head.append(element)
  })
  function load() {
    loading = loading || Promise.all([window.KaartZoeken || script('zoeken.js'), script('zoekindex.js')]).then(() => ask('') && window.KAARTINDEX)
    return loading
  }
  // A damaged index gives no answer instead of an error.
  function ask(query) {
    try {
      let kern
      try { kern = localStorage.getItem('dorp') } catch (closed) { /* the search works without */ }
      return KaartZoeken.zoek(window.KAARTINDEX, query, {today: new Date().getDay(), kern})
    } catch (damaged) {
      return null
    }
  }
  const docOf = hit => KaartZoeken.prepare(window.KAARTINDEX).docs[hit.n]

  function marked(text, terms) {
    const stems = terms.flatMap(KaartZoeken.split).map(KaartZoeken.stem)
    return text.split(/([\p{L}\p{N}]+)/u).map((piece, n) =>
      n % 2 && piece.length > 2 && stems.includes(KaartZoeken.stem(KaartZoeken.fold(piece))) ? make('mark', {}, piece) : piece)
  }
  const because = hit => hit.terms.length ? 'gevonden op: ' + hit.terms.slice(0, 3).join(', ') : ''

  // A search field with suggestions, as the combobox pattern has it.
  function combobox(form, n) {
    const input = form.elements.q, id = 'zoeklijst-' + n
    const list = make('ul', {id, role: 'listbox', 'aria-label': 'Suggesties', hidden: ''})
    const status = make('span', {class: 'verborgen', role: 'status', 'aria-live': 'polite'})
    let chosen = -1
    form.append(list, status)
    for (const [name, value] of Object.entries({role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': false, autocomplete: 'off'})) input.setAttribute(name, value)
    function choose(next) {
      chosen = next
      ;[...list.children].forEach((option, at) => option.setAttribute('aria-selected', at === chosen))
      if (list.children[chosen]) input.setAttribute('aria-activedescendant', list.children[chosen].id)
      else input.removeAttribute('aria-activedescendant')
    }
    function show(open) {
      list.hidden = !open
      input.setAttribute('aria-expanded', open)
      choose(-1)
    }
    function option(go, ...inside) {
      const element = make('li', {role: 'option', id: id + '-' + list.children.length, 'aria-selected': false, class: typeof go === 'string' && go.startsWith('tel:') ? 'spoed' : ''}, ...inside)
      element.addEventListener('click', () => typeof go === 'string' ? location.assign(go) : go())
      list.append(element)
    }
    function suggest() {
      const answer = input.value.trim() && ask(input.value)
      list.replaceChildren()
      if (!answer) return show(false)
      for (const one of answer.danger) option(one.phone_href, make('strong', {}, 'Bel ' + one.phone), ' ' + one.name)
      for (const hit of ordered(answer.hits, answer.danger).slice(0, FEW)) option(link(docOf(hit).url), make('strong', {}, ...marked(docOf(hit).title, hit.terms)), make('small', {}, ' ' + because(hit)))
      const more = answer.hits.length ? 'Bekijk ' + (answer.hits.length === 1 ? 'het resultaat' : amount(answer.hits.length)) : 'Niets gevonden. Wie kan mij helpen?'
      option(() => form.requestSubmit ? form.requestSubmit() : form.submit(), more)
      status.textContent = answer.danger.map(one => 'Bel ' + one.phone + '. ').join('') + amount(answer.hits.length) + '. Kies met pijl omlaag.'
      show(true)
    }
    const start = () => load().then(suggest)
    form.addEventListener('submit', event => {
      event.preventDefault()
      location.assign(form.action + '#' + new URLSearchParams({q: input.value.slice(0, 200)}))
    })
    input.addEventListener('focus', load)
    input.addEventListener('input', start)
    input.addEventListener('blur', () => show(false))
    list.addEventListener('mousedown', event => event.preventDefault())
    input.addEventListener('keydown', event => {
      const size = list.children.length, step = {ArrowDown: 1, ArrowUp: -1}[event.key]
      if (step && list.hidden) start()
      else if (step) choose((chosen + step + size + 2) % (size + 1) - 1)
      else if (event.key === 'Enter' && chosen >= 0) list.children[chosen].click()
      else if (event.key === 'Escape' && !list.hidden) show(false)
      else return
      event.preventDefault()
    })
  }

  // In danger, what answers on the number to call comes first, and little else.
  const OTHERS = 3
  function ordered(hits, danger) {
    if (!danger.length) return hits
    const numbers = danger.map(one => one.phone.replace(/\D/g, ''))
    const answers = hit => numbers.includes((docOf(hit).phone || '').replace(/\D/g, ''))
    return [...hits.filter(answers), ...hits.filter(hit => !answers(hit)).slice(0, OTHERS)]
  }

  function card(hit) {
    const doc = docOf(hit)
    const lines = ['when', 'where', 'cost', 'step'].filter(key => doc[key]).map(key => make('p', {class: 'kaartje-' + key}, doc[key]))
    // The page itself holds an example of every icon and mark.
    const copies = [doc.theme && '.themateken.thema-' + doc.theme, doc.soort && '[data-soort=' + doc.soort + '] .soort'].map(selector => {
      const found = selector && page.querySelector(selector)
      return found ? [found.cloneNode(true)] : []
    })
    return make('li', {'data-id': hit.id}, make('article', {class: 'kaartje' + (doc.theme ? ' thema-' + doc.theme : '')},
      make('header', {class: 'kaartje-kop'}, ...copies[0], make('div', {},
        make('h3', {}, make('a', {href: link(doc.url)}, ...marked(doc.title, hit.terms || []))),
        make('p', {class: 'kaartje-merken'}, ...copies[1]))),
      make('p', {class: 'zin'}, ...marked(doc.summary, hit.terms || [])), ...lines,
      ...doc.phone ? [make('p', {}, caller(doc))] : doc.mail ? [make('p', {}, make('a', {href: 'mailto:' + doc.mail}, doc.mail))] : [],
      ...hit.terms && because(hit) ? [make('p', {class: 'gevonden'}, because(hit))] : []))
  }

  // From another page the words come behind a '#', which no server ever sees.
  const inAddress = () => new URLSearchParams(location.search || location.hash.slice(1))

  function finder(index) {
    const part = name => page.querySelector('[data-' + name + ']')
    const form = part('zoek'), input = form.elements.q, message = part('melding'), list = part('resultaten'), further = part('verder'), filters = part('filters'), browse = part('zonder-js')
    const query = inAddress()
    input.value = query.get('q') || ''
    if (!index) {
      message.textContent = 'Zoeken lukt nu niet. Kies hieronder een thema of kijk van A tot Z.'
      return
    }
    const danger = make('div', {class: 'gevaar'})
    message.before(danger)
    browse.hidden = true
    let limit = MANY
    const fields = make('details', {open: ''}, make('summary', {}, 'Filters'))
    const wide = matchMedia('(min-width: 56em)'), follow = () => { fields.open = wide.matches }
    wide.addListener(follow)
    follow()
    const boxes = index.filters.flatMap(([name, legend, values]) => {
      const made = values.map(([value, label]) => {
        const box = make('input', {type: 'checkbox', name, value}), count = make('span', {class: 'aantal'})
        return {name, value, box, count, label: make('label', {}, box, make('span', {}, label + ' '), count)}
      })
      if (made.length) fields.append(make('fieldset', {}, make('legend', {}, legend), ...made.map(one => one.label)))
      return made
    })
    const clear = make('button', {type: 'button', class: 'knop knop-licht', 'data-wis': ''}, 'Wis alles')
    fields.append(clear)
    filters.append(fields)
    const way = make('div', {class: 'wegwijzer'})
    list.before(way)
    const more = make('button', {type: 'button', class: 'knop knop-licht'}, 'Toon meer')
    list.after(more)

    function read() {
      const asked = inAddress()
      input.value = asked.get('q') || ''
      for (const {name, value, box} of boxes) box.checked = asked.getAll(name).includes(value)
    }
    function keep(push) {
      const asked = new URLSearchParams()
      if (input.value.trim()) asked.set('q', input.value.slice(0, 200))
      for (const {name, value, box} of boxes) if (box.checked) asked.append(name, value)
      const address = location.pathname + (asked + '' ? '?' + asked : '')
      try { history[push && address !== location.pathname + location.search ? 'pushState' : 'replaceState'](null, '', address) } catch (disk) { /* the search works without */ }
    }
    function retry(words) {
      const button = make('button', {type: 'button', class: 'knop knop-licht'}, words)
      button.addEventListener('click', () => {
        input.value = words
        change(true)
        input.focus()
      })
      return make('p', {class: 'bedoelde'}, 'Bedoelde u: ', button)
    }
    function render() {
      const said = input.value.trim(), answer = ask(said), chosen = {}
      for (const {name, value, box} of boxes) if (box.checked) (chosen[name] = chosen[name] || []).push(value)
      const {ids, counts} = KaartZoeken.filter(index, said ? answer.hits : null, chosen)
      const byId = new Map(answer.hits.map(hit => [hit.id, hit]))
      const docs = KaartZoeken.prepare(index).docs, all = said ? ids.map(id => byId.get(id)) : docs.filter(doc => ids.includes(doc.id)).sort((a, b) => !a.soort - !b.soort)
      list.replaceChildren(...ordered(all, answer.danger).slice(0, limit).map(card))
      more.hidden = all.length <= limit
      for (const {name, value, box, count} of boxes) {
        count.textContent = '(' + counts[name][value] + ')'
        box.disabled = !counts[name][value] && !box.checked
      }
      message.textContent = amount(all.length) + (said ? ' voor “' + said.slice(0, 60) + '”' : '') + (all.length ? '' : '. Hieronder leest u wie u verder helpt.')
      const numbers = answer.danger.map(one => make('p', {}, make('strong', {}, one.name), ' ' + one.text + ' ', caller(one)))
      danger.replaceChildren(...numbers)
      danger.hidden = !numbers.length
      // A life question that fits better than any entry stands above them.
      const best = answer.routes[0], leads = best && !answer.danger.length && (!answer.hits.length || best.score > answer.hits[0].score)
      way.replaceChildren(...leads ? [make('p', {}, 'Is dit uw vraag? ', make('a', {href: link(docOf(best).url)}, docOf(best).title))] : [])
      const kernen = [...chosen.kern || [], answer.kern].filter(Boolean)
      const near = index.supporters.filter(one => !kernen.length || !one.kernen.length || one.kernen.some(kern => kernen.includes(kern)))
      const ways = [...answer.routes.slice(leads ? 1 : 0).map(hit => [docOf(hit).title, docOf(hit).url]), ...(answer.themes.length ? answer.themes : index.themes).map(theme => [theme.name, theme.url])]
      further.replaceChildren(
        ...answer.suggestion ? [retry(answer.suggestion)] : [],
        make('h2', {}, 'Niet gevonden wat u zoekt?'),
        make('ul', {}, ...ways.map(([name, url]) => make('li', {}, make('a', {href: link(url)}, name)))),
        ...(near.length ? near : index.supporters).slice(0, 2).map(one => make('p', {class: 'beller'}, make('strong', {}, one.name), ' ' + one.title + ' helpt u verder. ', caller(one))))
    }
    function change(push) {
      limit = MANY
      keep(push)
      render()
    }
    form.addEventListener('submit', event => {
      event.preventDefault()
      change(true)
    })
    input.addEventListener('input', () => change(false))
    fields.addEventListener('change', () => change(true))
    clear.addEventListener('click', () => {
      input.value = ''
      for (const {box} of boxes) box.checked = false
      change(true)
      input.focus()
    })
    more.addEventListener('click', () => {
      const before = limit
      limit += MANY
      render()
      list.children[before].querySelector('a').focus()
    })
    addEventListener('popstate', () => {
      read()
      render()
    })
    read()
    keep(false)
    render()
  }

  document.querySelectorAll('form[data-zoek]').forEach((form, n) => page && page.contains(form) || combobox(form, n))
  if (page) load().then(finder)
})()
