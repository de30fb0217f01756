// Days as numbers, so that counting with them knows no time zone, and as people say them.
const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sept?', 'okt', 'nov', 'dec']
const WEEK = 7, MIDNIGHT = 1440
// Nobody typed when it ends: by then most people have gone home.
const USUALLY_LASTS = 120

const numbered = iso => Date.parse(iso) / 864e5
const iso = day => new Date(day * 864e5).toISOString().slice(0, 10)
const weekday = day => (day + 4) % 7
const mondayOf = day => day - (day + 3) % 7
const dayIn = (year, month, date) => Date.UTC(year, month, date) / 864e5
const parts = day => {
  const [year, month, date] = iso(day).split('-').map(Number)
  return {year, month: month - 1, date}
}
const upTo = (from, until) => Array.from({length: until - from + 1}, (_, n) => from + n)

const capital = text => text && text[0].toUpperCase() + text.slice(1)
const dateText = day => `${parts(day).date} ${MONTHS[parts(day).month]}`
function dayText(day, today) {
  return ['vandaag', 'morgen'][day - today] || `${WEEKDAYS[weekday(day)]} ${dateText(day)}`
}
const clock = minutes => `${minutes / 60 | 0}.${`${minutes % 60}`.padStart(2, '0')}`
