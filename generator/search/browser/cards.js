// The cards of the results: they come in files of so many documents each, when one of them is
// shown, and stay. Each file calls MapCards with HTML of our own making.
function cardBox(perFile) {
  const cards = new Map(), coming = new Map()
  window.MapCards = html => {
    for (const card of new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[data-id]')) cards.set(card.dataset.id, card)
  }
  function fetched(number) {
    if (!coming.has(number)) coming.set(number, script(`kaartjes/${number}.js`))
    return coming.get(number)
  }
  // What has no card, because a file did not come or is older than the index, shows its name.
  const plain = ({id, doc}) => make('article', {class: 'kaartje', 'data-id': id}, make('h3', {}, make('a', {href: root + doc.url}, doc.title)))
  return {
    has: hit => cards.has(hit.id),
    give: hit => cards.get(hit.id)?.cloneNode(true) ?? plain(hit),
    async fetch(hits) {
      const files = [...new Set(hits.map(hit => hit.doc.n / perFile | 0))]
      await Promise.all(files.map(fetched))
      // What did not come may come the next time.
      for (const hit of hits) if (!cards.has(hit.id)) coming.delete(hit.doc.n / perFile | 0)
    }
  }
}
