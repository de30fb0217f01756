// The times of what is found, as a sentence says them.
const isOpenDoor = doc => doc.kind !== 'activiteit'
const endOf = ({start, end}) => end ?? (start == null ? MIDNIGHT : start + USUALLY_LASTS)
const isOver = (time, now) => time.day < now.day || time.day === now.day && endOf(time) <= now.minutes
const isOn = ({day, start, end}, now) => day === now.day && start != null && end != null && start <= now.minutes && now.minutes < end
const isAllDay = ({start, end}) => start === 0 && end === MIDNIGHT

// "om 10.00 uur", "open van 10.00 tot 17.00 uur", or when that is going on "open tot 17.00 uur".
function hoursText(time, opens, now, isUntil) {
  const {start, end} = time, from = start == null ? '' : ` van ${clock(start)}`, until = end == null ? '' : ` tot ${clock(end)} uur`
  if (isAllDay(time)) return `${opens ? ' open,' : ''} dag en nacht`
  if (isOn(time, now) && opens && time.closing?.day > time.day && time.closing.end != null) return ` open tot ${dayText(numbered(time.closing.day), numbered(now.day))} ${clock(time.closing.end)} uur`
  if (isOn(time, now)) return `${opens ? ' open' : ' nu bezig'},${until}`.replace('open,', 'open')
  if (!opens) return start == null ? until : isUntil && end != null ? from + until : ` om ${clock(start)} uur`
  return ` open${until ? from + until : from && ` vanaf ${clock(start)} uur`}`
}
function momentText(time, doc, now, isUntil) {
  return dayText(numbered(time.day), numbered(now.day)) + hoursText(time, isOpenDoor(doc), now, isUntil)
}
// "morgen om 10.00 uur, De Linde", or "vandaag open tot 17.00 uur".
function timeText(time, doc, now, isUntil) {
  // Nobody said what happens on a holiday.
  if (time.holiday) return `${dayText(numbered(time.day), numbered(now.day))} is het ${time.holiday}. Bel eerst of het open is`
  const place = time.place && !time.place.startsWith(doc.title) ? `, ${time.place}` : ''
  return `${momentText(time, doc, now, isUntil)}${place}${time.note ? ` (${time.note})` : ''}`
}
// The days that somebody asked for, as a sentence begins with them.
function daysText({days, label, part, clockTime}, today) {
  const [first] = days, last = days[days.length - 1], ahead = first - today
  if (first == null) return part || clockTime ? capital(`de komende weken${part && ` ${part === 'overdag' ? part : `'s ${part}s`}`}${clockTime}`) : 'Nu'
  let said = label
  if (days.length > 1) {
    const month = parts(first).month === parts(last).month ? parts(first).date : dateText(first)
    said = said || (last - first === days.length - 1 ? `van ${month} tot en met ${dateText(last)}` : days.slice(0, 3).map(day => dayText(day, today)).join(' of '))
  } else if (!said) said = part === 'overdag' ? `${dayText(first, today)} overdag` : part && ahead === 0 ? `van${part}` : part && ahead === 1 ? `morgen${part}` : part ? `${WEEKDAYS[weekday(first)]}${part} ${dateText(first)}` : dayText(first, today)
  return capital(said + clockTime).replace(' t m ', ' tot en met ')
}
// Whether and when something is open: "Bibliotheek: vandaag open tot 17.00 uur".
function openText(doc, times, asked, now) {
  const today = numbered(now.day), day = asked ?? today
  const then = times.find(time => numbered(time.day) === day), next = times.find(time => numbered(time.day) > day)
  if (then) return `${doc.title}: ${timeText(then, doc, now)}.`
  return `${doc.title}: ${asked == null ? 'nu' : dayText(day, today)} gesloten${next ? `, ${timeText(next, doc, now)}` : ''}.`
}
