// "Ik wil iets doen": shows the groups that ask no more time than somebody has. A group of which nobody
// can tell how much it asks stays, for that may fit too. Without this script all groups stand there.
(() => {
  'use strict'
  const choice = document.querySelector('[data-tijdkeuze]')
  if (!choice) return
  const select = choice.querySelector('select'), said = choice.querySelector('[role="status"]')
  const groups = () => [...document.querySelectorAll('.groepen > li')]
  function show() {
    const most = Number(select.value) || Infinity
    for (const group of groups()) group.hidden = Number(group.dataset.uren || 0) > most
    const count = groups().filter(group => !group.hidden).length
    said.textContent = select.value ? `${count === 1 ? 'Eén groep' : `${count} groepen`} passen daarbij.`.replace('Eén groep passen', 'Eén groep past') : ''
  }
  choice.addEventListener('submit', event => event.preventDefault())
  select.addEventListener('change', show)
  // A browser may keep what was chosen when somebody comes back.
  show()
})()
