// Which of the hits (or of all) pass the chosen values, and how many each value would give. A
// value is written as "dag:dinsdag".
function filter(index, hits, chosen) {
  const ix = MapSearch.prepare(index), counts = {}
  const groups = index.filters.map(([key, values]) => values.map(value => `${key}:${value}`))
  const picked = groups.map(names => names.filter(name => chosen.includes(name)))
  for (const name of groups.flat()) counts[name] = 0
  const passing = (hits || ix.docs.filter(({kind}) => kind !== 'contactroute' && kind !== 'uitleg').map(doc => ({id: doc.id, doc, terms: []}))).filter(({doc}) => {
    const has = groups.map((names, g) => {
      const own = names.filter(name => doc.facets.has(ix.facets.get(name)))
      // No kern means every kern.
      return own[0] || index.filters[g][0] !== 'kern' ? own : names
    })
    const failing = picked.filter((names, g) => names[0] && !names.some(name => has[g].includes(name)))
    has.forEach((own, g) => {
      if (failing.every(one => one === picked[g])) for (const name of own) counts[name]++
    })
    return !failing[0]
  })
  return {hits: passing, counts}
}
