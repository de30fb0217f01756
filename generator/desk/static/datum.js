// A day can be typed, and can be chosen in a calendar. Everything works without it.
(() => {
  'use strict'

  const iso = day => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
  const spoken = text => text.split('-').reverse().map(Number).join('-')
  function withCalendar(box) {
    const picker = document.createElement('input')
    picker.type = 'date'
    picker.tabIndex = -1
    picker.className = 'kalender'
    picker.setAttribute('aria-hidden', 'true')
    const press = (text, act) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'knop knop-zacht knop-klein'
      button.textContent = text
      button.addEventListener('click', act)
      return button
    }
    const put = text => {
      box.value = text
      box.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const found = /^(\d{1,2})-(\d{1,2})-(\d{4})$/
    const open = press('Kalender', () => {
      const parts = found.exec(box.value.trim())
      if (parts) picker.value = `${parts[3]}-${parts[2].padStart(2, '0')}-${parts[1].padStart(2, '0')}`
      if (picker.showPicker) picker.showPicker()
    })
    picker.addEventListener('change', () => { if (picker.value) put(spoken(picker.value)) })
    const row = document.createElement('span')
    row.className = 'dag-kiezen'
    box.before(row)
    row.append(box, open, picker)
    row.append(press('Vandaag', () => put(spoken(iso(new Date())))))
  }

  const dress = holder => holder.querySelectorAll('input[data-dag]').forEach(withCalendar)
  document.addEventListener('lijsten', event => dress(event.target))
  dress(document)
})()
