// The doctor now: the practice while it is open, and outside its hours the post that is open then.
const POST = 'huisartsenpost'

// Whether a question is about the doctor's hours and tells of nothing that is wrong.
function asksForDoctor(query, when, {danger}) {
  const rest = MapSearch.split(query).filter((_, n) => !when.words[n]), ids = text => [...MapSearch.alarms(text).best.keys()]
  return (when.opens || danger[0]) && danger.every(({id}) => id === POST) && !ids(rest.join(' '))[0] && rest.some(word => ids(`${word} nu open`).join() === POST)
}
// Gives an answer, or nothing when the usual one is better.
function* theDoctor(ask) {
  const number = ask.index.emergencies.find(({id}) => id === POST)
  if (!number) return null
  const {when: {days: [day], days, hours}, now, today, search} = ask, calm = search([], {calls: []}), dated = yield* datedHits(ask, calm)
  const isPost = ({doc}) => doc.phones.split(' ').includes(number.digits)
  const practice = dated.find(one => one.isDated && !isPost(one) && isNamed(calm, one.hit))
  if (!practice) return null
  const isThen = ({time}) => day != null ? days.includes(numbered(time.day)) && inHours(time, hours) : hours ? inHours(time, hours) : isOn(time, now)
  const others = dated.filter(one => one !== practice), answer = () => theAnswer({...ask, plain: () => calm, heard: calm}, [practice, ...others])
  if (practice.found.some(isThen)) return days[1] ? yield* aboutWords({...ask, heard: calm, plain: () => calm}) : answer()
  const post = dated.filter(isPost), called = search([], {calls: [POST]})
  if (post.some(one => one.isDated) && !post.some(({found}) => found.some(isThen))) return answer()
  const times = new Map(dated.map(({doc, found}) => [doc, (found.find(isThen) || found.find(({time}) => numbered(time.day) >= (day ?? today)))?.time]))
  return {...called, hits: called.hits.map(hit => times.get(hit.doc) ? {...hit, time: times.get(hit.doc), when: timeText(times.get(hit.doc), hit.doc, now)} : hit)}
}
