// The parts and hours of a day that a question speaks of.
const PART = '((?:voor|na)?middag|ochtend|morgen|avond|nacht)'
const HOURS = {ochtend: [0, 720], morgen: [0, 720], voormiddag: [0, 720], middag: [720, 1050], namiddag: [720, 1050], avond: [1020, MIDNIGHT], nacht: [0, 360], overdag: [480, 1050]}
// Names for times that lie between the parts of a day.
const BETWEEN = [
  ['tussen de middag|onder de middag', [720, 840]], ['rond de middag|tegen de middag|tegen het middaguur', [660, 840]],
  ['tegen de avond', [960, 1140]], ['(?:aan )?(?:het )?eind(?:e)? van de (?:na)?middag|(?:late|laat in de) (?:na)?middag', [900, 1080]],
  ['(?:aan )?(?:het )?begin van de avond|(?:vroege|vroeg in de) avond', [1020, 1170]]
]
// What is counted is no hour: "voor twee uur per week", "van 4 tot 12 jaar".
const NO_HOUR = '(?! (?:per|lang|jaar|jarigen?|personen|mensen|keer|maanden|weken|dagen|euro|kinderen|(?:in|aan) (?:de week|een)))'

const partOf = part => part === 'morgen' ? 'ochtend' : part
function readPart(found, part) {
  if (!part) return
  found.hours = HOURS[part]
  found.part = partOf(part)
}
// People say "4 uur" for four in the afternoon, and in the evening all hours are late.
function minutesOf({part}, text, minutes, piece = '', late) {
  const least = part === 'avond' ? 720 : part === 'ochtend' || part === 'nacht' ? 0 : late ? 600 : 480, before = / voor /.test(piece) ? -1 : 1
  const more = /kwart/.test(piece) ? 15 : counted(piece.split(' ')[0])
  const at = counted(text) * 60 + (+minutes || 0) - (/half/.test(piece) && 30) + (/ (voor|over) /.test(piece) && before * more)
  return at < least ? at + 720 : at
}
function readBetween(found, take) {
  for (const [names, hours] of BETWEEN) take(names, taken => {
    found.hours = hours
    found.clockTime = ` ${taken}`
  })
}
// Who wants to help for an hour says how long, and not at what time.
const HELPS = /(^| )(vrijwillig\w*|helpen|meehelpen|inzetten|mee ?doen)( |$)/
function readHours(found, take, line) {
  const isLength = hour => HELPS.test(line()) && counted(hour) < 9
  const set = (taken, from, until) => {
    found.clockTime = ` ${taken.replace(/^(op|de|zo) /, '')}`
    found.hours = [Math.max(0, from), Math.min(MIDNIGHT, until)]
  }
  const PIECE = '(half |(?:kwart|vijf|tien|5|10) (?:over|voor) (?:half )?)'
  take(`(?:zo )?(?:(?:om|rond|tegen) )?een uur(?:tje)? of ${HOUR}${NO_HOUR}`, (taken, h) => {
    const at = minutesOf(found, h)
    set(taken, at - 60, at + 60)
  })
  take(`((?:vijf|tien|5|10) )?(?:zo )?(om|vanaf|na|voor|rond|tegen|omstreeks|klokslag|tot|van|tussen) (?:de klok van )?${PIECE}?${HOUR}(?:\\.(\\d\\d))?(?: (?:en|tot) ${HOUR}(?:\\.(\\d\\d))?)?( (?:uur|u))?${NO_HOUR}`, (taken, some, how, piece, h, m, h2, m2, uur) => {
    const byTheClock = BY_THE_CLOCK.includes(h)
    if (some || !(uur || m || piece || h2 || byTheClock) || counted(h) > 24 || counted(h2 || '0') > 24) return false
    const at = minutesOf(found, h, m, piece, how === 'na' && byTheClock), until = h2 ? minutesOf(found, h2, m2) : 0
    const [from, to] = until ? [at, until] : {na: [at, MIDNIGHT], vanaf: [at, MIDNIGHT], voor: [0, at], tot: [0, at], rond: [at - 60, at + 60], tegen: [at - 60, at + 60], omstreeks: [at - 60, at + 60]}[how] || [at, at + 60]
    return from < to && set(taken, from, to)
  })
  take(`${PIECE}${HOUR}(?: (?:uur|u))?${NO_HOUR}|${HOUR}(?:\\.(\\d\\d))?(?: (?:uur|u)|u)(?=$| #)|(\\d\\d?)\\.(\\d\\d)`, (taken, piece, h, h2, m2, h3, m3) => {
    const hour = h || h2 || h3
    if (!piece && !m2 && !m3 && isLength(hour)) return false
    if (counted(hour) > 23 || +(m2 || m3 || 0) > 59) return false
    const at = minutesOf(found, hour, m2 || m3, piece)
    return set(`om ${taken}`, at, at + 60)
  })
}
