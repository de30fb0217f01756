// "Zet in mijn agenda: alleen de eerstvolgende keer". The file with all times stands on the site;
// which time is the next depends on the day somebody looks, so that one is made here.
(() => {
  'use strict'
  const place = document.querySelector('[data-in-agenda]')
  if (!place || !window.MapDays) return
  const clock = new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/Amsterdam', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'})

  // Gives what a Dutch clock shows at a moment, counted as if it were in Greenwich.
  function shown(moment) {
    const parts = {}
    for (const {type, value} of clock.formatToParts(moment)) parts[type] = value
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour % 24, parts.minute)
  }
  // Gives the moment at which a Dutch clock shows a day and the minutes since midnight.
  function moment(day, minutes) {
    const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * 6e4
    const near = wanted - (shown(wanted) - wanted)
    return near + wanted - shown(near)
  }
  const bare = text => text.replace(/[-:]|\.\d+/g, '')
  const stamp = at => bare(new Date(at).toISOString())
  const escaped = text => text.replace(/[\\;,]/g, '\\$&').replace(/\s*\n\s*/g, '\\n')
  // A line of a calendar file is at most 75 bytes; what follows begins with a space.
  function folded(line) {
    let text = '', size = 0
    for (const sign of line) {
      const bytes = new TextEncoder().encode(sign).length
      if (size + bytes > 74) {
        text += '\r\n '
        size = 1
      }
      text += sign
      size += bytes
    }
    return text
  }

  function fileOf({day, start, end, place: where, note}) {
    const page = location.href.split(/[?#]/)[0]
    const name = document.querySelector('h1').textContent.trim()
    const about = document.querySelector('.zin')
    const begin = start === null ? [`DTSTART;VALUE=DATE:${bare(day)}`] : [`DTSTART:${stamp(moment(day, start))}`]
    const finish = start === null || end === null ? [] : [`DTEND:${stamp(moment(day, end))}`]
    const told = [note, about ? about.textContent.trim() : '', page].filter(Boolean).join('\n')
    const lines = [
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sociale kaart//NL', 'BEGIN:VEVENT',
      `UID:${place.dataset.inAgenda}-${day}@${location.hostname || 'sociale-kaart.invalid'}`,
      `DTSTAMP:${stamp(Date.now())}`, ...begin, ...finish, `SUMMARY:${escaped(name)}`,
      ...(where ? [`LOCATION:${escaped(where)}`] : []), `DESCRIPTION:${escaped(told)}`,
      'END:VEVENT', 'END:VCALENDAR', ''
    ]
    return lines.map(folded).join('\r\n')
  }
  const next = async () => (await MapDays.of(place.dataset.inAgenda)).find(time => !MapDays.isOver(time))

  async function fetchNext() {
    const time = await next()
    if (!time) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([fileOf(time)], {type: 'text/calendar'}))
    link.download = `${place.dataset.inAgenda}-${time.day}.ics`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 6e4)
  }
  async function offer() {
    if (!await next()) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'als-link'
    button.textContent = 'alleen de eerstvolgende keer'
    button.addEventListener('click', fetchNext)
    place.append(' of ', button)
  }
  offer()
})()
