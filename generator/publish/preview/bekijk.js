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

  // The browser connects again by itself when the preview was stopped and comes back.
  new EventSource(`${base}nieuws`).onmessage = event => {
    const state = JSON.parse(event.data)
    const newer = String(state.version) !== version
    if (newer && state.problems.length === 0) location.reload()
    else show(state.problems, state.site)
  }
})()
