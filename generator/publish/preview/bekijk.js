// Only in the preview: shows what is wrong with the map, and loads a newer page when there is one.
(() => {
  'use strict'
  const own = document.currentScript
  const base = own.src.replace(/bekijk\.js.*$/, '')
  const version = own.dataset.versie

  function make(tag, properties) {
    return Object.assign(document.createElement(tag), properties)
  }
  const box = make('section', {className: 'kaart-fouten', hidden: true})
  box.setAttribute('role', 'alert')
  document.head.append(make('link', {rel: 'stylesheet', href: `${base}bekijk.css`}))
  document.body.append(box)

  function show(problems, site) {
    box.hidden = problems.length === 0
    const next = site ? 'Dit is de vorige goede versie.' : 'Verbeter die eerst: dan komt hier de site.'
    const list = make('ul')
    list.append(...problems.map(problem => make('li', {textContent: problem})))
    box.replaceChildren(make('h2', {textContent: `De kaart heeft nog fouten. ${next}`}), list)
  }

  function told(event) {
    const state = JSON.parse(event.data)
    const newer = String(state.version) !== version
    if (newer && state.problems.length === 0) location.reload()
    else show(state.problems, state.site)
  }

  // A browser keeps six lines open to one address, so a tab that nobody sees holds none. A line
  // that was cut, because the preview stopped, is made again by the browser itself.
  let news
  function listen() {
    news?.close()
    news = document.hidden ? undefined : new EventSource(`${base}nieuws`)
    if (news) news.onmessage = told
  }
  document.addEventListener('visibilitychange', listen)
  listen()
})()
