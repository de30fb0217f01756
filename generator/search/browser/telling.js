// The times of what is found, as a sentence says them.
const openDoor = doc => doc.kind !== 'activiteit'
const isOver = ({day, ...time}, now) => numbered(day) < numbered(now.day) || day === now.day && endOf(time) <= now.minutes
const isOn = ({day, start, end}, now) => day === now.day && start != null && end != null && start <= now.minutes && now.minutes < end
const allDay = ({start, end}) => start === 0 && end === MIDNIGHT

function hoursText(time, opens) {
  const {start, end} = time
  if (allDay(time)) return opens ? ' dag en nacht open' : ' dag en nacht'
  if (start == null && end == null) return opens ? ' open' : ''
  if (!opens) return start == null ? ` tot ${clock(end)} uur` : ` om ${clock(start)} uur`
  return ` open ${start == null ? '' : end == null ? `vanaf ${clock(start)}` : `van ${clock(start)} `}${end == null ? '' : `tot ${clock(end)}`} uur`.replace(/ +/g, ' ')
}
// "morgen om 10.00 uur, De Linde", or "vandaag open tot 17.00 uur".
function timeText(time, doc, now) {
  const opens = openDoor(doc), day = dayText(numbered(time.day), numbered(now.day))
  const hours = opens && isOn(time, now) && !allDay(time) ? ` open tot ${clock(time.end)} uur` : hoursText(time, opens)
  const place = time.place && !time.place.startsWith(doc.title) ? `, ${time.place}` : ''
  return `${day}${hours}${place}${time.note ? ` (${time.note})` : ''}`
}
// Days that somebody asked for, as the beginning of a sentence.
function daysText({days, label, hours, now: atOnce}, today) {
  const [first] = days, last = days[days.length - 1]
  if (atOnce) return 'nu'
  if (label && days.length > 1) return label
  const part = hours && Object.keys(HOURS).find(name => HOURS[name] === hours)
  const named = label || (first === today && part === 'avond' ? 'vanavond' : first === today && part ? `van${part}` : '')
  if (days.length === 1) return named || (first === today + 1 && part ? `morgen${part}` : first - today < 2 && first >= today ? dayText(first, today) : `${WEEKDAYS[weekday(first)]}${part || ''} ${dateText(first)}`)
  if (last - first === days.length - 1) return `van ${dateText(first)} tot en met ${dateText(last)}`
  return days.slice(0, 3).map(day => dayText(day, today)).join(' of ')
}
// Whether and when something is open: "Bibliotheek: vandaag open tot 17.00 uur".
function openText(doc, times, when, now) {
  const today = numbered(now.day), asked = when.days[0] == null ? today : when.days[0]
  const then = times.find(time => numbered(time.day) === asked && !isOver(time, now)), next = times.find(time => numbered(time.day) > asked) || times.find(time => !isOver(time, now))
  const day = asked === today && times.some(time => isOver(time, now) || numbered(time.day) > today) && !then ? 'vandaag' : dayText(asked, today)
  if (then) return `${doc.title}: ${timeText(then, doc, now)}.`
  return `${doc.title}: ${asked === today ? 'nu' : day} gesloten${next ? `, ${timeText(next, doc, now)}` : ''}.`
}
