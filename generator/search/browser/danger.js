// Danger by what words mean together: who or what, what happens and how bad (data/gevaar/).
// A word counts as it is written, as it sounds, or with one slip where no other Dutch word is near.
// How a word sounds, also in the north and east: "stroat", "loopn", "sluten".
const SOUNDS = [
  [/oa|ao|ae/g, 'aa'], [/uu(?!r)|ui/g, 'U'], [/([^aeiou])n$/, '$1e'],
  [/sch/g, 'sg'], [/ch/g, 'g'], [/c(?=[eiy])/g, 's'], [/ck|[cq]/g, 'k'], [/x/g, 'ks'], [/z/g, 's'], [/v|ph/g, 'f'],
  [/([tr])h/g, '$1'], [/ij|ei|ey|y/g, 'Y'], [/[ao]uw?/g, 'W'], [/tsi/g, 'si'], [/ti(?=[oe])/g, 'si'],
  [/dt|d(?![aeiouWYrlw])/g, 't'], [/(...e)n$/, '$1']
]
// In a long word a letter too few or too many makes no other word.
const LONG = [[/ie/g, 'i'], [/(.)\1+/g, '$1']]
const sound = word => [...SOUNDS, ...word.length > 6 ? LONG : []].reduce((said, [from, to]) => said.replace(from, to), word)

const lists = new WeakMap()
function readDanger(written) {
  // The other languages come later than Dutch, and are read then.
  const before = lists.get(written)
  if (before) {
    before.more()
    return before
  }
  let heard
  const atoms = new Map(), sounds = new Map(), starts = new Map(), slips = [], named = new Map(), same = new Map(), triggers = new Map()
  const put = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value])
  function atom(written) {
    if (atoms.has(written)) return atoms.get(written)
    const [, word, sign] = /^(.*?)([*~]?)$/.exec(written)
    if (!atoms.has(word)) {
      const said = heard ? sound(word) : word
      atoms.set(word, {word, said, heard, mask: letters(word)})
      if (heard && word[4]) put(sounds, said, atoms.get(word))
    }
    const one = atoms.get(word), list = starts.get(word.slice(0, 3)) || []
    if (sign === '*' && !list.includes(one)) put(starts, word.slice(0, 3), one)
    if (sign === '~' && !slips.includes(one)) slips.push(one)
    return one
  }
  function meaning(name) {
    if (!named.has(name)) named.set(name, {ways: []})
    return named.get(name)
  }
  // "brand+lucht" is one word or two.
  const both = text => text.includes('+') ? [text.replace(/\+/g, '_').replace('~', ''), text.replace(/\+/g, '')] : [text]
  const way = text => text.split('_').map(part => part[0] === '@' ? meaning(part.slice(1)) : atom(part))
  // All words that any way of saying it ends with.
  const last = new Map()
  function ends(ref) {
    if (!last.has(ref)) last.set(ref, ref.ways ? ref.ways.flatMap(one => ends(one[one.length - 1])) : [ref])
    return last.get(ref)
  }
  const read = {atoms, sounds, starts, slips, same, triggers, meaning, more, known: new Map(), size: 0}
  // Dutch comes first, and only Dutch is known by its sound.
  function more() {
    for (const {meanings, rules} of written.slice(read.size)) {
      const dutch = !named.size
      for (const line of meanings) {
        const [name, ...ways] = line.split(' ')
        heard = dutch && name !== 'bestaat'
        // "=bij bie": who types "bie" says "bij".
        if (name[0] === '=') for (const word of ways) put(same, word, atom(name.slice(1)))
        else meaning(name).ways.push(...ways.flatMap(both).map(way))
      }
      heard = dutch
      let goals, kind
      for (const line of rules) {
        const parts = line.split(' '), terms = [], not = []
        // A rule for the same numbers as the one before does not say them again.
        if (parts[0]) [goals, kind] = parts.splice(0, 2)
        else parts.shift()
        for (const part of parts) {
          const away = part[0] === '-', list = away ? not : terms
          list.push({ways: part.slice(away).split('/').flatMap(both).map(way)})
        }
        const rule = {goals: goals.split(','), kind, terms, not}
        const few = terms.map(ends).reduce((a, b) => b.length < a.length ? b : a)
        for (const one of new Set(few)) put(triggers, one, rule)
      }
    }
    if (read.size < written.length) read.known.clear()
    read.size = written.length
  }
  more()
  lists.set(written, read)
  return read
}
// Which words of the list a typed word may be.
function recognised(danger, word) {
  if (!danger.known.has(word)) {
    const exact = danger.atoms.get(word), found = (danger.starts.get(word.slice(0, 3)) || []).filter(one => word.startsWith(one.word))
    if (exact) found.push(exact)
    found.push(...danger.same.get(word) || [])
    const said = sound(word)
    if (!found[0] && word.length > 4) found.push(...danger.sounds.get(said) || [])
    // "barnd": two letters that changed places.
    if (!found[0] && word.length > 4) for (let n = 2; n < word.length - 1; n++) {
      const meant = danger.atoms.get(word.slice(0, n - 1) + word[n] + word[n - 1] + word.slice(n + 1))
      if (meant && meant.heard) found.push(meant)
    }
    // "hooischuur" burns as a barn does.
    if (!found[0]) found.push(...danger.meaning('eind').ways.flat().filter(one => word.length > one.word.length + 2 && word.endsWith(one.word)))
    if (!found[0] && word.length > 6) {
      const mask = letters(word)
      found.push(...danger.slips.filter(one => lacking(mask & ~one.mask) < 4 && (distance(word, one.word, 1) < 2 || distance(said, one.said, 1) < 2)))
    }
    if (danger.known.size > 500) danger.known.clear()
    danger.known.set(word, found)
  }
  return danger.known.get(word)
}
// "drukopdeborst": three words of the list or more in one, where a compound has no such small ones.
const SMALL = /^ik|niet|geen|mijn|(op|van|uit|bij)(de|het)/
function apart(danger, word) {
  const split = (from, parts) => {
    if (from === word.length) return parts.length > 2 && parts
    for (let to = word.length; to > from + 1; to--) {
      const found = danger.atoms.has(word.slice(from, to)) && split(to, [...parts, word.slice(from, to)])
      if (found) return found
    }
  }
  return word.length > 7 && SMALL.test(word) && !recognised(danger, word)[0] && split(0, []) || [word]
}
// Whether a word by itself says something that hurts who did not say it.
function sore(danger, word) {
  const known = recognised(danger, word)
  return danger.meaning('pijnlijk').ways.some(([one]) => known.includes(one))
}
const painful = (danger, text) => fold(text).match(/[\p{L}\p{N}]+/gu).some(word => sore(danger, word)) || alarmed(danger, text).best.size > 0
// The ids of the numbers to call, each with its best place in any rule, and the words that say so.
function alarmed(danger, text) {
  const words = (fold(text).match(/[\p{L}\p{N}]+/gu) || []).slice(0, 40).flatMap(word => apart(danger, word)), known = words.map(word => recognised(danger, word)), seen = new Map()
  const find = ref => {
    if (!seen.has(ref)) seen.set(ref, ref.ways ? ref.ways.flatMap(follow) : known.flatMap((all, n) => all.includes(ref) ? [[n, n + 1]] : []))
    return seen.get(ref)
  }
  const is = (name, n) => find(danger.meaning(name)).some(([from, to]) => from <= n && n < to)
  // Small words may stand between: "pijn op mijn borst".
  const near = (from, to) => to >= from && to - from < 3 && words.slice(from, to).every((_, n) => is('klein', from + n))
  const follow = ([first, ...rest]) => rest.reduce((spans, part) => spans.flatMap(([from, to]) => find(part).filter(([next]) => near(to, next)).map(([, end]) => [from, end])), find(first))
  // "geen brand", "brandt niet"; not where the rule itself says so, as in "wordt niet wakker".
  // In "helpt niet en ze stikt" something new begins.
  const said = (name, [from], taken) => find(danger.meaning(name)).some(([start, end]) => near(end, from) && !/^(en|maar|want)$/.test(words[end]) && !taken.some(span => span[0] <= start && start < span[1]))
  const denied = (span, taken, sturdy) => said('nee', span, taken) || !sturdy && said('nazorg', span, taken) ||
    is('niet', span[1]) && (span[1] + 1 === words.length || is('daarna', span[1] + 1)) && !taken.some(([from]) => from === span[1])
  // On a course something may happen; a course itself is calm.
  const calms = name => find(danger.meaning(name)).some(([from]) => !(from && is('ergens', from - 1)) && !(from > 1 && is('ergens', from - 2) && is('klein', from - 1)))
  const calm = calms('kalm'), told = calms('fictie'), best = new Map(), by = new Set()
  function fits({kind, terms, not}) {
    const sturdy = kind.includes('!')
    if (told || calm && !sturdy || not.some(one => find(one)[0])) return
    const choose = (n, taken) => {
      if (n === terms.length) return !(kind.includes('=') && words.some((_, at) => !is('klein', at) && !is('rond', at) && !taken.some(([from, to]) => from <= at && at < to))) && !taken.some(span => denied(span, taken, sturdy)) && taken
      for (const span of find(terms[n])) {
        const chosen = !taken.some(([from, to]) => from < span[1] && span[0] < to) && choose(n + 1, [...taken, span])
        if (chosen) return chosen
      }
    }
    return choose(0, [])
  }
  for (const rule of new Set(known.flat().flatMap(one => danger.triggers.get(one) || []))) {
    const taken = fits(rule)
    // One word beside "lotgenoten" or after "leven na" is what that is about.
    if (!taken || Math.max(...taken.map(one => one[1])) - Math.min(...taken.map(one => one[0])) < 3 && !/113|seks/.test(rule.goals) && (calm || taken.some(span => said('nazorg', span, taken)))) continue
    rule.goals.forEach((goal, n) => best.has(goal) && best.get(goal) <= n || best.set(goal, n))
    for (const [from, to] of taken) for (const word of words.slice(from, to)) by.add(word)
  }
  return {best, by}
}
