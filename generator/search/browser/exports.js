const alarms = text => alarmed(readDanger(MAP_DANGER), text)
// The words of the list that a typed word is taken for, though it is none of them.
const taken = text => {
  const danger = readDanger(MAP_DANGER), word = fold(text), near = recognised(danger, word).map(one => one.word)
  return near.some(one => word.startsWith(one) || word.endsWith(one)) ? [] : near
}
// The life question that stands above all results: one that fits better than any of them, if it fits
// more than some loose words. Nothing stands above a number to call, or above what is told of a time;
// under a number only what was written to stand beside it.
const lead = ({routes: [best], danger, beside, says, day, vague}, [hit]) =>
  danger[0] ? beside : says || day || vague && hit || !best || best.share <= .3 || hit && hit.score >= best.score ? null : best
const hurts = text => painful(readDanger(MAP_DANGER), text)
return {search, lead, alarms, hurts, isTender, taken, prepare, stem, split, fold, distance}
